/** The game as a player knows it: by the names of things on the page, in either language, by mouse or by keys. */
import { expect, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Sign } from '../../src/sim/index';
import type { Language } from '../../src/view/text/index';
import type { Screen } from '../../src/view/session-types';
import { axeFindings } from './support/axe';
import { gameUntil } from './support/core';
import { mouse, type Hand } from './support/hand';
import { either, pattern, TAGS } from './support/messages';
import { PageInWords } from './support/page-in-words';

export interface Opening {
  readonly language?: Language;
  /** The rest of the address after `?`, such as `level=kunshan&seed=7`. */
  readonly query?: string;
  /** Where the page is, unless at the base address. */
  readonly address?: string;
}

/** What languages call themselves. */
const OWN_NAMES: Readonly<Record<Language, RegExp>> = { en: /English/, zh: /中\s?文/ };

/** Too small to hit where something lies over it. */
const isHalfHidden = (finding: string): boolean => finding.startsWith('target-size') && finding.includes('partially obscured');

const withoutSizes = (finding: string): string => finding.replace(/[\d.]+px/g, 'px');

/** A plan or a year may take long on a busy machine. */
const LONG_MS = 60_000;

export class Game extends PageInWords {
  readonly hand: Hand;
  /** Whether the living map is on its way, or there already. */
  readonly hasMap: boolean;

  constructor(page: Page, { hand = mouse, hasMap = false }: { readonly hand?: Hand; readonly hasMap?: boolean } = {}) {
    super(page);
    this.hand = hand;
    this.hasMap = hasMap;
  }

  // Coming in

  async open({ language = 'en', query = '', address = './' }: Opening = {}): Promise<void> {
    this.language = language;
    await this.page.goto(`${address}?lang=${language}${query ? `&${query}` : ''}`);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** Opens Kunshan at its first year. */
  async openDesk(opening: Opening = {}): Promise<void> {
    await this.open({ query: 'level=kunshan&seed=7', ...opening });
    await this.expectScreen('desk');
  }

  /** Begins a game in Kunshan by its scroll on the title. */
  async takeOffice(): Promise<void> {
    await this.hand.press(this.scroll.getByRole('button', { name: either(this.language, 'title.card.take', 'title.card.new', 'title.card.again') }));
    await this.expectScreen('desk');
  }

  /** Kunshan's scroll on the title. */
  get scroll(): Locator {
    return this.page.getByRole('article', { name: /^(Kunshan|昆山)/ });
  }

  async continueRun(): Promise<void> {
    await this.hand.press(this.button('title.continue'));
  }

  /** Opens a run file from wherever there is a button for it. */
  async openRunFile(text: string, name = 'run.json'): Promise<void> {
    const isTitle = await this.screen() === 'title';
    if (!isTitle) await this.openMenu();
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.hand.press(this.button(isTitle ? 'title.open' : 'settings.menu.open')),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** Opens Kunshan at the start of `year`, as a ready mayor has left it. */
  async openAt(year: number): Promise<void> {
    await this.openRunFile(JSON.stringify(gameUntil(year)));
    await this.expectYear(year);
    await this.putNoticesAway();
  }

  /** Opens a game of which only the verdict is left. */
  async openOver(): Promise<void> {
    await this.openRunFile(JSON.stringify(gameUntil(Infinity)));
    await this.expectScreen('verdict');
    await this.putNoticesAway();
  }

  async putNoticesAway(): Promise<void> {
    // Good news leaves by itself, perhaps while the hand is on its way to it: it is put away at one stroke.
    await this.page.locator('.notice.is-runImported button').evaluateAll((all) => { for (const button of all) (button as HTMLElement).click(); });
    const buttons = this.button('notice.dismiss');
    for (let left = await buttons.count(); left > 0; left--) {
      await this.hand.press(buttons.first());
      await expect(buttons).toHaveCount(left - 1);
    }
  }

  /** Switches the language by the buttons that every screen has. */
  async speak(language: Language): Promise<void> {
    await this.hand.press(this.page.getByRole('button', { name: OWN_NAMES[language] }));
    this.language = language;
    await expect(this.page.locator('html')).toHaveAttribute('lang', TAGS[language]);
  }

  // Where we are

  screen(): Promise<Screen | undefined> {
    return this.page.evaluate(() => document.documentElement.dataset.screen as Screen | undefined);
  }

  async expectScreen(screen: Screen): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-screen', screen, { timeout: LONG_MS });
  }

  /** The year being governed, as the window's title says. */
  async year(): Promise<number> {
    return Number(/\b\d{4}\b/.exec(await this.page.title())?.[0]);
  }

  async expectYear(year: number): Promise<void> {
    await expect.poll(() => this.year(), { timeout: LONG_MS }).toBe(year);
  }

  /** Names of what is stamped among the cards that are shown. */
  async stamped(): Promise<readonly (string | null)[]> {
    return this.stamps({ checked: true }).evaluateAll((stamps) => stamps.map((stamp) => stamp.getAttribute('aria-label')));
  }

  // A year

  /** Brings a sheet to the front where the window is too narrow for all three. */
  async sheet(id: 'situation' | 'proposals' | 'forecast'): Promise<Locator> {
    const tab = this.page.getByRole('tab', { name: this.text(`desk.${id}`) });
    if (await tab.isVisible()) await tab.click();
    return this.region(`desk.${id}`);
  }

  /** The stamp places of the cards. */
  stamps(which: { readonly checked?: boolean; readonly disabled?: boolean } = {}): Locator {
    return this.page.getByRole('checkbox', { name: pattern(this.language, 'desk.stamp'), ...which });
  }

  /** Stamps the nth card that can be afforded; says which. */
  async stamp(nth = 0): Promise<string> {
    await this.sheet('proposals');
    const name = await this.stamps({ checked: false, disabled: false }).nth(nth).getAttribute('aria-label') ?? '';
    const place = this.page.getByRole('checkbox', { name, exact: true });
    await this.hand.press(place);
    await expect(place).toBeChecked();
    return name;
  }

  /** Events on the desk that wait for an answer. */
  get memorials(): Locator {
    return this.page.getByRole('list', { name: this.text('desk.agenda') }).getByRole('button', { name: this.text('desk.agenda') });
  }

  async openEvent(): Promise<Locator> {
    await this.hand.press(this.memorials.first());
    await expect(this.dialog).toBeVisible();
    return this.dialog.getByRole('group', { name: this.text('event.options') });
  }

  /** Answers every event: with what would not have happened anyway, where that is possible. Says how many. */
  async answerEvents(): Promise<number> {
    let answered = 0;
    for (; await this.memorials.count() > 0; answered++) {
      const left = await this.memorials.count();
      // An answer is pressed or not; the numbers on it are buttons, too, which open.
      const options = (await this.openEvent()).getByRole('button', { disabled: false, pressed: false }).and(this.page.locator('[aria-pressed]'));
      await this.hand.press(options.nth(await options.count() - 1));
      await expect(this.dialog).toBeHidden();
      await expect(this.memorials).toHaveCount(left - 1);
    }
    return answered;
  }

  /** The button that opens the plan page; there while a plan is due. */
  get planDue(): Locator {
    return this.button('desk.planWrite');
  }

  async openPlan(): Promise<void> {
    await this.sheet('forecast');
    await this.hand.press(this.planDue);
    await this.expectScreen('plan');
  }

  async adoptPlan(): Promise<void> {
    if (await this.screen() !== 'plan') await this.openPlan();
    await this.hand.press(this.button('plan.adopt'));
    await this.expectScreen('desk');
  }

  /** Ends the year as it stands and puts its card away; a plan that is due is adopted as drafted. */
  async endYear(): Promise<void> {
    await this.closeYear();
    await this.putCardAway();
  }

  /** Ends the year; its card is left open. */
  async closeYear(): Promise<void> {
    const year = await this.year();
    await this.sheet('forecast');
    if (await this.planDue.isVisible()) await this.adoptPlan();
    await this.sheet('forecast');
    await this.hand.press(this.button('desk.end', { year: String(year) }));
    await this.expectYear(year + 1);
    await expect(this.yearCard).toBeVisible();
  }

  /** The card of the year that is over: one that bars the desk, or one that only lies on it. */
  get yearCard(): Locator {
    return this.stopCard.or(this.page.locator('section[aria-describedby=year-end-lines]'));
  }

  async putCardAway(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.yearCard).toHaveCount(0);
  }

  /** The money of the year, which opens the budget. */
  get money(): Locator {
    const told = (['desk.money.left', 'desk.money.short'] as const).map((key) => this.page.getByRole('button', { name: pattern(this.language, key) }));
    return told[0].or(told[1]).and(this.page.locator('.money'));
  }

  /** The running scorecard of the level above, as a button. */
  get seenFromAbove(): Locator {
    return this.button('above.title');
  }

  /** Lets years run until something needs the player. */
  async runOn(): Promise<void> {
    await this.hand.press(this.page.getByRole('button', { name: either(this.language, 'desk.on', 'desk.on.phone') }));
    await expect(this.stopCard).toBeVisible({ timeout: LONG_MS });
  }

  /** Opens the causes of a sign from its row on the desk. */
  async why(sign: Sign): Promise<Locator> {
    const situation = await this.sheet('situation');
    await this.hand.press(situation.getByRole('button', { name: this.text('desk.why.of', { sign: this.text(`indicator.${sign}`) }) }));
    await expect(this.dialog).toBeVisible();
    return this.dialog;
  }

  /** Whether the keyboard stands on a control or a region, and not on the page as a whole. */
  async hasFocus(): Promise<boolean> {
    try {
      await this.page.waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 5000 });
      return true;
    } catch {
      return false;
    }
  }

  async closeDialog(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.page.locator('dialog[open]')).toHaveCount(0);
  }

  // The menu

  async openMenu(): Promise<Locator> {
    await this.hand.press(this.button('desk.menu'));
    await expect(this.dialog).toBeVisible();
    return this.dialog;
  }

  async toTitle(): Promise<void> {
    await this.openMenu();
    await this.hand.press(this.button('settings.menu.title'));
    await this.expectScreen('title');
  }

  /** Leaves office and reads the verdict. */
  async toVerdict(): Promise<void> {
    await this.openMenu();
    await this.hand.press(this.button('settings.menu.leave'));
    await this.expectScreen('verdict');
  }

  /** Text of the run file that the page hands out. */
  async savedFile(): Promise<string> {
    const isVerdict = await this.screen() === 'verdict';
    if (!isVerdict) await this.openMenu();
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.hand.press(this.button(isVerdict ? 'verdict.save' : 'settings.menu.save')),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    if (!isVerdict) await this.closeDialog();
    return text;
  }

  // Looking closely

  /** Waits until nothing is on its way: no movement, no reckoning, no sheet of the map. */
  async settle(): Promise<void> {
    await expect(this.page.locator('[aria-busy=true]')).toHaveCount(0, { timeout: LONG_MS });
    if (this.hasMap) await expect(this.mapLoading).toHaveCount(0, { timeout: LONG_MS });
    await expect.poll(() => this.page.evaluate(() => document.getAnimations().filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity).length)).toBe(0);
  }

  /** Says how far the map is unrolled, until it lies there. */
  get mapLoading(): Locator {
    return this.page.getByText(pattern(this.language, 'desk.map.loading'));
  }

  async axe(): Promise<readonly string[]> {
    await this.settle();
    const found = await axeFindings(this.page);
    if (!found.some(isHalfHidden)) return found;
    // The foot of a narrow page stays while the rest scrolls under it, and always hides the edge of something.
    await this.page.evaluate(() => window.scrollBy({ top: window.scrollY < 120 ? 120 : -120, behavior: 'instant' }));
    const scrolled = (await axeFindings(this.page)).map(withoutSizes);
    return found.filter((finding) => !isHalfHidden(finding) || scrolled.includes(withoutSizes(finding)));
  }
}
