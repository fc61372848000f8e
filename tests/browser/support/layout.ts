/** What a window does not show as it should: texts that are cut off, that lie over one another, or under something else. */
import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Cards, and parts of them, that hold more than they show.
 *
 * What ends in an ellipsis says so itself: it is told whole behind "more".
 */
export const cutIn = (cards: Locator): Promise<string[]> => cards.evaluateAll((all) => {
  const endsInDots = (style: CSSStyleDeclaration): boolean => style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
  const isCut = (element: Element, card: Element): boolean => {
    const style = getComputedStyle(element);
    if (element instanceof SVGElement || element.closest('.hidden-text') || endsInDots(style)) return false;
    const hides = element === card || style.overflowX !== 'visible' || style.overflowY !== 'visible';
    return hides && element.clientHeight > 0 && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1);
  };
  return all.flatMap((card) => [card, ...card.querySelectorAll('*')].filter((element) => isCut(element, card))
    .map((element) => `${card.querySelector('h3')?.textContent}: ${element.className || element.tagName} holds ${element.scrollWidth} × ${element.scrollHeight} in ${element.clientWidth} × ${element.clientHeight}`));
});

/** Texts of a sheet that lie over one another or under something else, among those that are in sight now. */
export const jammedIn = (sheet: Locator): Promise<string[]> => sheet.evaluate((root) => {
  interface Shown { readonly text: string; readonly parent: Element; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  /** What is left of a box within all that cut it. */
  const inSight = (box: DOMRect, element: Element): Pick<Shown, 'left' | 'right' | 'top' | 'bottom'> => {
    // The middle half of a line: letters do not fill its height.
    let [left, right, top, bottom] = [box.left, box.right, box.top + box.height / 4, box.bottom - box.height / 4];
    for (let above: Element | null = element; above; above = above.parentElement) {
      if (getComputedStyle(above).overflowY === 'visible') continue;
      const frame = above.getBoundingClientRect();
      [left, right, top, bottom] = [Math.max(left, frame.left), Math.min(right, frame.right), Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
    }
    return { left, right, top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) };
  };
  const shown: Shown[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent?.trim();
    if (!text || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || parent.closest('.hidden-text')) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    for (const box of range.getClientRects()) {
      const seen = inSight(box, parent);
      if (seen.right - seen.left > 2 && seen.bottom - seen.top > 2) shown.push({ text, parent, ...seen });
    }
  }
  const overlap = (a: Shown, b: Shown): boolean => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const pairs = shown.flatMap((one, index) => shown.slice(index + 1).filter((other) => other.parent !== one.parent && overlap(one, other)).map((other) => `“${one.text}” and “${other.text}”`));
  const covered = shown.flatMap(({ text, parent, left, right, top, bottom }) => {
    if (getComputedStyle(parent).pointerEvents === 'none') return [];
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    // On narrow windows the foot of the page stays, and the page scrolls under it.
    // A brush lies over the whole of its chart, and shows a line.
    const isBrush = hit?.closest('.year-brush')?.parentElement?.contains(parent) ?? false;
    const isFree = !hit || isBrush || hit.contains(parent) || parent.contains(hit) || hit.closest('footer') !== null || (parent.closest('svg') !== null && hit.closest('svg') === parent.closest('svg'));
    return isFree ? [] : [`“${text}” under ${hit.tagName} ${hit.getAttribute('class')}`];
  });
  return [...new Set([...pairs, ...covered])];
});

/** Nothing runs out of the window sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { holds, shows } = await page.evaluate(() => ({ holds: document.documentElement.scrollWidth, shows: document.documentElement.clientWidth }));
  expect(holds, 'width of what the page holds').toBeLessThanOrEqual(shows);
}

/** A control is in the window, all of it, and nothing lies over it. */
export async function expectFree(control: Locator): Promise<void> {
  await expect(control).toBeInViewport({ ratio: 1 });
  expect(await coveredCorners(control), 'corners under something else').toEqual([]);
}

/** Corners of a control at which something else would be hit. */
const coveredCorners = (control: Locator): Promise<string[]> => control.evaluate((element) => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const corners = [[left + 4, top + 4], [right - 4, top + 4], [left + 4, bottom - 4], [right - 4, bottom - 4], [(left + right) / 2, (top + bottom) / 2]] as const;
  return corners.flatMap(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit && element.contains(hit) ? [] : [`${Math.round(x)}, ${Math.round(y)}: ${hit?.tagName} ${hit?.getAttribute('class')}`];
  });
});

/** Texts of a control or a sheet that its box cuts off sideways. */
export const cutOff = (control: Locator): Promise<boolean> => control.evaluate((element) => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
