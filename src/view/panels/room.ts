/**
 * Measures the window in letters.
 *
 * The style sheets ask how wide and high it is in px, as drawn with letters of 16 px. Where letters are larger the same window holds less, so it is arranged as a smaller one.
 */
const DRAWN_AT_PX = 16;

/** What each rule asked for as drawn. */
const drawn = new WeakMap<CSSMediaRule, string>();

/** Sets every question about the window to the present size of the root's letters. */
export function measureInLetters(): void {
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / DRAWN_AT_PX;
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) if (rule instanceof CSSMediaRule) rescale(rule, scale);
  }
}

function rescale(rule: CSSMediaRule, scale: number): void {
  const asked = drawn.get(rule) ?? rule.media.mediaText;
  drawn.set(rule, asked);
  const wanted = asked
    .replace(/(min-(?:width|height): )(\d+)px/g, (_, name: string, px: string) => `${name}${Number(px) * scale}px`)
    // 599 px means "less than 600": nothing may fall between the two.
    .replace(/(max-(?:width|height): )(\d+)px/g, (_, name: string, px: string) => `${name}${(Number(px) + 1) * scale - 0.02}px`);
  if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
}
