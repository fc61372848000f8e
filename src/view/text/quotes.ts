/** Quotation marks within quotation marks become single ones: a quoted name may itself be a quotation. */
export function nestQuotes(text: string): string {
  let open = 0;
  return text.replace(/[“”]/g, (mark) => {
    if (mark === '“') return open++ % 2 === 0 ? '“' : '‘';
    open = Math.max(0, open - 1);
    return open % 2 === 0 ? '”' : '’';
  });
}
