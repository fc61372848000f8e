/** The whole game by keys alone, as somebody plays who holds no mouse. */
import type { Page } from '@playwright/test';
import type { Game } from './driver';
import { verifyOnCommandLine } from './support/core';
import type { RunFile } from '../../src/run/index';
import { isFocused } from './support/hand';
import { expect, test } from './support/test';

test.use({ byKeys: true, withMap: true });

const FIRST_YEAR = 1990;
const YEARS = 40;

/** What the first button of a stop says when it opens something to read. */
const LEAF_OF_A_STOP = ['stop.do.regime', 'stop.do.why', 'stop.do.overdrawn', 'stop.do.endowmentReady'] as const;

/** A player with nothing but keys, who remembers what happened on the way. */
class Player {
  readonly game: Game;
  readonly met = new Set<string>();
  /** After what the keyboard stood nowhere. */
  readonly lost = new Set<string>();

  constructor(game: Game) {
    this.game = game;
  }

  key(name: string): Promise<void> {
    return this.game.page.keyboard.press(name);
  }

  /** Something happened, after which the focus must be somewhere. */
  async meet(what: string): Promise<void> {
    this.met.add(what);
    if (!await this.game.hasFocus()) this.lost.add(what);
  }

  async firstYear(): Promise<void> {
    const { game } = this;
    await this.meet('taking office');
    expect(await game.answerEvents()).toBe(1);
    await this.meet('an answer');
    await this.key('p');
    await expect(game.stamps().first()).toBeFocused();
    await this.key('Space');
    await expect(game.stamps().first()).toBeChecked();
    await this.key('ArrowRight');
    await expect(game.stamps().nth(1)).toBeFocused();
    await this.why();
    await expect(game.stamps().nth(1)).toBeFocused();
  }

  /** Opens the causes of the worst number, and comes back. */
  async why(): Promise<void> {
    await this.key('w');
    await expect(this.game.dialog.locator(':focus')).toHaveCount(1);
    await this.game.closeDialog();
    await this.meet('why');
  }

  async plan(): Promise<void> {
    await this.meet('opening the plan');
    await this.key('n');
    const industry = this.game.page.locator('[role=checkbox]:focus');
    await expect(industry).toHaveAttribute('aria-checked', 'false');
    await this.key('Enter');
    await expect(industry).toHaveAttribute('aria-checked', 'true');
    await this.key('e');
    await this.game.expectScreen('desk');
    await this.meet('a plan');
  }

  async endYear(): Promise<void> {
    const year = await this.game.year();
    await this.key('e');
    await expect.poll(async () => await this.game.screen() !== 'desk' || await this.game.year() === year + 1).toBe(true);
    await this.meet('a year');
    if (await this.game.screen() === 'desk') await this.readCard();
  }

  /** The card of a year takes the focus. One that only lies on the desk goes by Enter. */
  async readCard(): Promise<void> {
    const { game } = this;
    await expect(game.yearCard).toBeVisible();
    if (await game.stopCard.isVisible()) return;
    await expect(game.yearCard.locator('[data-first]')).toBeFocused();
    await this.key('Enter');
    await expect(game.yearCard).toHaveCount(0);
    await this.meet('a card of a quiet year');
  }

  /** Lets years run, and hurries them, until a card stops them. */
  async runOn(): Promise<void> {
    const { game } = this;
    await expect(async () => {
      await this.key('c');
      expect(await game.stopCard.isVisible() || await game.screen() !== 'desk').toBe(true);
    }).toPass({ intervals: [50], timeout: 60_000 });
  }

  /** The card takes the focus; Enter does what it proposes, or one waits and goes on. */
  async answerStop(turn: number): Promise<void> {
    const { game } = this;
    const first = game.stopCard.locator('[data-first]');
    const doIt = await first.textContent();
    if (!await isFocused(first)) this.lost.add('a stop card, which does not take it');
    const wait = game.stopCard.getByRole('button', { name: game.text('stop.wait') });
    if (await wait.isVisible() && turn % 3 === 0) {
      await game.hand.press(wait);
      this.met.add('a stop, waited');
      // The years run on: nothing else is pressed before they stop.
      return this.runOn();
    }
    await game.hand.press(first);
    await expect(game.stopCard).toBeHidden();
    if (doIt === game.text('stop.do.event')) await this.answerEvent();
    if (LEAF_OF_A_STOP.some((key) => doIt === game.text(key))) await this.closeLeaf();
    if (doIt === game.text('stop.do.plan')) await game.expectScreen('plan');
    if (doIt === game.text('stop.do.ended')) await game.expectScreen('verdict');
    await this.meet('a stop');
  }

  /** What a stop points at is read and put away. */
  async closeLeaf(): Promise<void> {
    await expect(this.game.dialog).toBeVisible();
    await this.key('Escape');
    await expect(this.game.dialog).toBeHidden();
  }

  async answerEvent(): Promise<void> {
    const { game } = this;
    await expect(game.dialog.getByRole('group').getByRole('button').first()).toBeFocused();
    await this.key('Enter');
    await expect(game.dialog).toBeHidden();
    await this.meet('a stop for an event');
  }
}

test('a game of forty years, from the title to the verdict', async ({ game }) => {
  test.setTimeout(240_000);
  await sameLuck(game.page);
  await game.open();
  await game.takeOffice();
  const player = new Player(game);
  await player.firstYear();
  for (let turn = 0; await game.screen() !== 'verdict'; turn++) {
    expect(turn, 'turns are enough for forty years').toBeLessThan(3 * YEARS);
    if (await game.screen() === 'plan') await player.plan();
    else if (await game.stopCard.isVisible()) await player.answerStop(turn);
    else if (turn % 4 === 0) await player.endYear();
    else await player.runOn();
  }
  await player.meet('the verdict');
  const text = await game.savedFile();
  expectWholeGame(text);
  expect([...player.met]).toEqual(expect.arrayContaining(['a stop for an event', 'a stop, waited', 'a card of a quiet year', 'a plan', 'why']));
  expect([...player.lost], 'the focus was lost after').toEqual([]);
});

/** A run begun from the title draws its luck; here it is always the same. */
async function sameLuck(page: Page): Promise<void> {
  await page.addInitScript(() => { crypto.getRandomValues = (array) => array; });
}

/** All forty years, eight plans, answers and stamps; and the command line comes to the same city. */
function expectWholeGame(text: string): void {
  const file = JSON.parse(text) as RunFile;
  const kinds = file.years.flatMap((year) => year.decisions.map((decision) => decision.kind));
  expect(file.years.map((year) => year.year)).toEqual(Array.from({ length: YEARS }, (_, index) => FIRST_YEAR + index));
  expect(kinds.filter((kind) => kind === 'adoptPlan')).toHaveLength(8);
  expect(file.years[0].decisions.map((decision) => decision.kind), 'the first year is answered and stamped').toEqual(['respond', expect.stringMatching(/launch|setLevel|endowment/)]);
  expect(verifyOnCommandLine(text)).toMatchObject({ status: 0 });
}
