/** QR codes as squares of modules: what a camera reads off a poster or a screen. */
import { encodeQR } from 'qr';

/** Light modules that must stay free on every side, or cameras do not find the code. */
export const QUIET_MODULES = 4;
/** Least px of a module that a telephone still reads off a picture seen at its own size. */
export const LEAST_MODULE_PX = 4;

export interface QrCode {
  readonly text: string;
  /** Rows of modules, quiet zone included; true = dark. */
  readonly rows: readonly (readonly boolean[])[];
}

/** Whole px of a module when the code, quiet zone included, is to fit into `side` px. */
export const modulePx = ({ rows }: QrCode, side: number): number => Math.floor(side / rows.length);

/**
 * The first of `texts` that can be read in a square of `side` px, with as much correction as leaves the modules large enough.
 *
 * Null when none of them fits.
 */
export function qrOf(texts: readonly string[], side: number): QrCode | null {
  for (const text of texts) {
    for (const ecc of ['medium', 'low'] as const) {
      const code = encoded(text, ecc);
      if (code && modulePx(code, side) >= LEAST_MODULE_PX) return code;
    }
  }
  return null;
}

/** Null for a text that is too long for any QR code. */
function encoded(text: string, ecc: 'medium' | 'low'): QrCode | null {
  try {
    return { text, rows: encodeQR(text, 'raw', { ecc, border: QUIET_MODULES }) };
  } catch {
    return null;
  }
}

/** The dark modules as an SVG path in a box of one unit a module; one rectangle for each run of dark modules in a row. */
export function qrPath(code: QrCode): string {
  return darkRuns(code).map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join('');
}

export interface DarkRun { readonly x: number; readonly y: number; readonly length: number }

/** Runs of dark modules, row by row, in modules. */
export function darkRuns({ rows }: QrCode): readonly DarkRun[] {
  return rows.flatMap((row, y) => {
    const runs: DarkRun[] = [];
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      runs.push({ x: from, y, length: x - from + 1 });
    }
    return runs;
  });
}
