/** Where a run code goes on its way to somebody else. */

/** The page's address with the code after `#`, where no server sees it; null for a page that came over no network. */
export const runLinkOf = (address: string, code: string): string | null => (/^https?:/.test(address) ? `${address.replace(/[?#].*$/, '')}#run=${code}` : null);

/** What a QR code of a run may say, best first: the link that opens it, or the bare code to be pasted. */
export function saidByQr(address: string, code: string): readonly string[] {
  const link = runLinkOf(address, code);
  return link === null ? [code] : [link, code];
}
