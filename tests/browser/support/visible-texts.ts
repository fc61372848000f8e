/** Every text of a page that somebody sees or hears, with the language it is marked as. */
import type { Page } from '@playwright/test';

export interface VisibleText {
  readonly text: string;
  /** Of the nearest element that says so. */
  readonly language: string;
  /** Whether screen readers hear it. */
  readonly said: boolean;
}

/** A picture is heard by its name alone. */
const UNSAID = '[aria-hidden=true], [role=img]';

export const visibleTexts = (page: Page): Promise<VisibleText[]> => page.evaluate((unsaid) => {
  const found: { text: string; language: string; said: boolean }[] = [];
  const add = (text: string | null, element: Element, unsaid: string): void => {
    const words = text?.trim();
    if (!words) return;
    found.push({ text: words, language: element.closest('[lang]')?.getAttribute('lang') ?? '', said: element.closest(unsaid) === null });
  };
  const root = document.querySelector('dialog[open]') ?? document.body;
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('script, style') || !element.checkVisibility({ visibilityProperty: true })) continue;
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext']) add(element.getAttribute(name), element, '[aria-hidden=true]');
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(node.textContent, element, unsaid);
  }
  return found;
}, UNSAID);
