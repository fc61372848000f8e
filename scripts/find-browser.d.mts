export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  /** Environment that the browser needs besides the usual one. */
  readonly env?: Readonly<Record<string, string>>;
  readonly source: 'CHROME_BIN' | 'installed' | 'playwright' | 'package';
}
export const BROWSER_ARGS: readonly string[];
export const NO_BROWSER: string;
/** Rejects with a message that says what to do when there is no browser at all. */
export function findBrowser(): Promise<Browser>;
