/** How a player works the controls: with the mouse, or with nothing but keys. */
import { expect, type Locator, type Page } from '@playwright/test';

export interface Hand {
  /** Presses a button, sets a mark, chooses one of several. */
  press(control: Locator): Promise<void>;
}

export const mouse: Hand = { press: (control) => control.click() };

/** More than any page here has; a player would have given up long before. */
const MOST_TABS = 150;

export const isFocused = (control: Locator): Promise<boolean> => control.evaluate((element) => element === document.activeElement);

/** Tab to the control, then Enter, or Space where a mark is set. */
export class Keys implements Hand {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(control: Locator): Promise<void> {
    await this.goTo(control);
    const isMark = await control.evaluate((element) => element instanceof HTMLInputElement);
    await this.page.keyboard.press(isMark ? 'Space' : 'Enter');
  }

  async goTo(control: Locator): Promise<void> {
    await expect(control).toBeVisible();
    for (let tabs = 0; tabs <= MOST_TABS; tabs++) {
      if (await isFocused(control)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${String(control)}`);
  }
}
