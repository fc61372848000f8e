/** No screen and no dialog breaks a rule of accessibility that a machine can check: in both languages, on a desk and on a phone. */
import type { Game } from './driver';
import { either, pattern } from './support/messages';
import { expect, test } from './support/test';

const WINDOWS = [{ width: 1440, height: 900 }, { width: 390, height: 844 }] as const;

interface Walk {
  readonly game: Game;
  /** Looks closely at what is open. */
  readonly look: (place: string) => Promise<void>;
}

/** Walks through the game and tells at the end what was found, and where, so that one finding does not hide the next. */
async function inspect(game: Game, ...walks: readonly ((walk: Walk) => Promise<void>)[]): Promise<void> {
  const findings: Record<string, string[]> = {};
  const look = async (place: string): Promise<void> => {
    for (const finding of await game.axe()) (findings[finding] ??= []).push(place);
  };
  for (const walk of walks) await walk({ game, look });
  expect(findings).toEqual({});
}

async function titleAndItsDialogs({ game, look }: Walk): Promise<void> {
  await look('title');
  await game.button('title.settings').click();
  await look('settings');
  await game.closeDialog();
  await game.button('title.howTo').click();
  for (const part of ['how', 'keys', 'words', 'sources'] as const) {
    await game.page.getByRole('tab', { name: game.text(`help.tab.${part}`) }).click();
    await look(`help: ${part}`);
  }
  await game.closeDialog();
}

async function firstYear({ game, look }: Walk): Promise<void> {
  await game.takeOffice();
  await expect(game.page.getByRole('complementary', { name: game.text('guide.title') })).toBeVisible();
  await game.stamp();
  await look('desk in the first year, with the introduction');
  await game.openEvent();
  await look('event');
  await game.closeDialog();
  await game.why('debtRatio');
  await look('why, inherited');
  await game.closeDialog();
  await game.closeYear();
  await look('card of a quiet year');
  await game.putCardAway();
  await game.toTitle();
  await look('title with a run');
  await game.page.getByRole('button', { name: game.text('title.saves', { count: 1 }) }).click();
  await look('saved games');
  await game.dialog.getByText(game.text('runs.ready', { luck: 'seed' })).first().click();
  await game.dialog.getByText(game.text('runs.more'), { exact: true }).first().click();
  await look('saved games, all that can be done with one');
  await game.dialog.getByRole('checkbox', { name: pattern(game.language, 'runs.choose') }).nth(0).check();
  await game.dialog.getByRole('checkbox', { name: pattern(game.language, 'runs.choose') }).nth(1).check();
  await game.dialog.getByRole('button', { name: game.text('runs.compare', { count: 2 }) }).click();
  await expect(game.dialog.locator('.compare-answer')).toBeVisible();
  await game.dialog.getByRole('button', { name: pattern(game.language, 'compare.fall.open') }).first().click();
  await look('two games side by side');
  await game.dialog.getByRole('button', { name: game.text('compare.back') }).click();
  await game.dialog.getByRole('button', { name: pattern(game.language, 'runs.branch.of') }).first().click();
  await game.dialog.getByRole('radio').nth(1).check();
  await look('a branch that keeps what came later');
  await game.closeDialog();
  await game.page.getByRole('button', { name: game.text('title.saves', { count: 1 }) }).click();
  await game.dialog.getByText(game.text('runs.more'), { exact: true }).first().click();
  await game.dialog.getByRole('button', { name: pattern(game.language, 'saves.delete.of') }).click();
  await look('saved games, one deleted');
  await game.closeDialog();
}

async function desk({ game, look }: Walk): Promise<void> {
  await game.sheet('situation');
  await look('desk: situation');
  await game.sheet('forecast');
  await game.button('desk.fan.table').click();
  await look('desk: forecast as a table');
  const proposals = await game.sheet('proposals');
  await proposals.getByRole('button', { name: new RegExp(`^${game.text('desk.orders')}`) }).click();
  await look('desk: standing orders');
  await proposals.getByRole('button', { name: game.text('desk.filter.forYou') }).click();
  await game.button('desk.more').first().click();
  await look('proposal in detail');
  await game.closeDialog();
  await proposals.locator('.card-aim').getByRole('button').first().click();
  await expect(game.dialog.getByRole('treegrid')).toBeVisible();
  await look('why a card’s effect');
  await game.closeDialog();
}

async function dialogsOfTheDesk({ game, look }: Walk): Promise<void> {
  await game.why('dependence');
  await look('why');
  await game.closeDialog();
  await game.button('desk.gazette').click();
  await look('gazette');
  await game.closeDialog();
  await game.button('desk.places').click();
  await look('list of places');
  await game.dialog.getByRole('heading', { level: 2 }).first().getByRole('button').click();
  await look('a place');
  await game.closeDialog();
  await game.money.click();
  await look('budget');
  await game.closeDialog();
  await game.sheet('situation');
  await game.seenFromAbove.first().click();
  await look('seen from above');
  await game.closeDialog();
  await (await game.sheet('situation')).getByRole('button', { name: game.text('figures.title') }).click();
  await look('all figures');
  await game.closeDialog();
  await game.openMenu();
  await look('menu');
  await game.closeDialog();
}

async function planPage({ game, look }: Walk): Promise<void> {
  await game.openPlan();
  await look('plan');
  await game.page.getByText(game.text('foresight.title'), { exact: true }).click();
  await look('plan: a prediction');
  await game.page.getByRole('button', { name: either(game.language, 'plan.asTable', 'plan.asPicture') }).click();
  await look('plan, the other way');
  await game.button('plan.lookBack').click();
  await look('look back at the last plan');
  await game.closeDialog();
  await game.adoptPlan();
}

/** The last year of the plan: it is judged on the card that closes the year. */
async function judgement({ game, look }: Walk): Promise<void> {
  await game.openAt(2010);
  await game.closeYear();
  await expect(game.stopCard.getByRole('table')).toBeVisible();
  await look('a plan judged');
  await game.putCardAway();
  await game.openAt(2006);
}

async function stopAndVerdict({ game, look }: Walk): Promise<void> {
  await game.runOn();
  await look('stop card');
  await game.closeDialog();
  await game.toVerdict();
  await expect(game.page.getByText(game.text('verdict.historyPending'))).toHaveCount(0, { timeout: 60_000 });
  await look('verdict');
  await game.button('score.open').first().click();
  await game.dialog.getByRole('button', { expanded: false }).first().click();
  await look('why the score');
  await game.closeDialog();
}

for (const language of ['en', 'zh'] as const) {
  for (const viewport of WINDOWS) {
    test.describe(`axe finds nothing, ${language}, ${viewport.width} × ${viewport.height}`, () => {
      test.use({ viewport });

      test('on the title and in the first year', async ({ game }) => {
        await game.open({ language });
        await inspect(game, titleAndItsDialogs, firstYear);
      });

      test('on a plan judged, the desk, its dialogs, the plan, a stop and the verdict', async ({ game }) => {
        await game.open({ language });
        await inspect(game, judgement, desk, dialogsOfTheDesk, planPage, stopAndVerdict);
      });
    });
  }
}

test.describe('with the living map', () => {
  test.use({ withMap: true });

  test('axe finds nothing on the desk', async ({ game }) => {
    await game.openDesk();
    await inspect(game, async ({ look }) => look('desk'));
  });
});
