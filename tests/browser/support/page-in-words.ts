/** Things on the page by their names, in the language that the page speaks. */
import type { Locator, Page } from '@playwright/test';
import type { Language, MessageKey, MessageValues } from '../../../src/view/text/index';
import { beginning, pattern, words } from './messages';

export class PageInWords {
  readonly page: Page;
  language: Language = 'en';

  constructor(page: Page) {
    this.page = page;
  }

  text(key: MessageKey, values?: MessageValues): string {
    return words(this.language, key, values);
  }

  /** A button by the words that its name begins with. */
  button(key: MessageKey, values?: MessageValues): Locator {
    return this.page.getByRole('button', { name: beginning(this.language, key, values) });
  }

  region(key: MessageKey): Locator {
    return this.page.getByRole('region', { name: this.text(key), exact: true });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  get stopCard(): Locator {
    return this.page.getByRole('alertdialog');
  }

  notice(key: MessageKey): Locator {
    return this.page.getByRole('complementary', { name: this.text('notice.region') }).getByText(pattern(this.language, key));
  }
}
