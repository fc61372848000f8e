/** The decisions that mattered: how soon the first ranking stands, and how long sixty decisions under a hundred seeds take. In one thread, and in Chromium by one worker and by two. */
import { futureSeed } from '../../src/insight/futures';
import { matteredSteps, spellsOf, type DecidedGame, type Spell } from '../../src/insight/mattered/index';
import { readingOf } from '../../src/insight/mattered/readings';
import { courseWithout, endOf, partingOf, playWithout, replay } from '../../src/insight/mattered/replay';
import { STRATEGIES } from '../../src/insight/strategies/index';
import { govern, openRun } from '../../src/run/index';
import type { Level } from '../../src/sim/index';
import { gamesOf } from './games';
import { playInChromium } from './mattered-page';
import type { Report } from './report';

/** The promises to players. */
const BUDGET_S = { firstRanking: 0.5, sixtyTimesHundred: 5 };
const DECISIONS = 60;
const SEEDS = 100;
const SEED = 7;

interface Clock { readonly wall: number; readonly cpu: number }

function now(): Clock {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now() / 1000, cpu: (user + system) / 1e6 };
}
const since = (from: Clock): Clock => ({ wall: now().wall - from.wall, cpu: now().cpu - from.cpu });

/** A game of the ready strategy that decides most, down to the decisions of its first sixty spells. */
function gameOfSixty(level: Level): { readonly game: DecidedGame; readonly spells: readonly Spell[]; readonly all: number; readonly by: string } {
  const games = STRATEGIES.filter(({ id }) => id !== 'random').map(({ id, mayor }) => {
    const game = { seed: SEED, decided: govern(openRun(level, SEED), mayor).years.map(({ decisions }) => decisions) };
    return { by: id, game, spells: spellsOf(level, game) };
  });
  const { by, game, spells } = games.reduce((most, one) => (one.spells.length > most.spells.length ? one : most));
  return { by, game, all: spells.length, spells: spells.slice(0, DECISIONS) };
}

/** The first two things that are told: all decisions under the run's own seed, then the events, too. The process is as cold as a new worker. */
function firstRankings(level: Level, game: DecidedGame): readonly [Clock, Clock] {
  const start = now();
  const told: Clock[] = [];
  for (const part of matteredSteps(level, { ...game, seeds: 2 })) {
    if (part) told.push(since(start));
    if (told.length === 2) break;
  }
  return [told[0], told[1]];
}

const seedOf = (level: Level, n: number): number => (n === 0 ? SEED : futureSeed(SEED, level.city.start.year, n - 1));

/** Every spell left out under every seed, each from the year in which the game parts. */
function leaveOutAll(level: Level, game: DecidedGame, spells: readonly Spell[]): { readonly took: Clock; readonly games: number; readonly years: number } {
  const start = now();
  const courses = spells.map((spell) => courseWithout(game.decided, { spells: [spell] }));
  let [games, years] = [0, 0];
  for (let n = 0; n < SEEDS; n++) {
    const base = replay(level, { ...game, seed: seedOf(level, n) });
    readingOf(level, endOf(base));
    for (const course of courses) {
      const from = partingOf(base, game.decided, course);
      if (from === null) continue;
      readingOf(level, playWithout(level, base, { course, from }).end);
      games += 1;
      years += base.states.length - 1 - from;
    }
  }
  return { took: since(start), games, years };
}

async function measure(): Promise<Report> {
  const { level } = gamesOf('kunshan');
  const { game, spells, all, by } = gameOfSixty(level);
  const [decisions, events] = firstRankings(level, game);
  const { took, games, years } = leaveOutAll(level, game, spells);
  const lines = spells.map(({ id }) => id);
  const { firstRankings: [cold, warm], alone, shared, byHand } = await playInChromium(game, Array.from({ length: SEEDS }, (_, n) => ({ seed: seedOf(level, n), lines, pairs: [] })));
  const kept = (seconds: number, budget: number): string => (seconds <= budget ? 'within' : 'OVER');
  return {
    title: `Kunshan as ${by} governs it; one thread, seconds on the wall and of processor time`,
    rows: [
      { label: 'first ranking, all decisions, wall', value: decisions.wall, unit: 's' },
      { label: 'first ranking, all decisions, processor', value: decisions.cpu, unit: 's' },
      { label: 'first ranking with events, processor', value: events.cpu, unit: 's' },
      { label: `first ranking in Chromium, ${all} decisions, new worker, wall`, value: cold, unit: 's' },
      { label: 'the same, asked again, wall', value: warm, unit: 's' },
      { label: `${spells.length} decisions × ${SEEDS} seeds, wall`, value: took.wall, unit: 's' },
      { label: `${spells.length} decisions × ${SEEDS} seeds, processor`, value: took.cpu, unit: 's' },
      { label: 'the same in Chromium, one worker, wall', value: alone, unit: 's' },
      { label: 'the same in Chromium, two workers, wall', value: shared, unit: 's' },
      { label: 'of these, played by the second', value: byHand, unit: 'seeds' },
      { label: 'games played on without one', value: games, unit: 'games' },
      { label: 'such a game', value: (1000 * took.cpu) / games, unit: 'ms processor' },
      { label: 'years of such a game', value: years / games, unit: 'years' },
    ],
    notes: [
      `First ranking: ${kept(cold, BUDGET_S.firstRanking)} the budget of ${BUDGET_S.firstRanking} s in Chromium, by a worker that has played nothing yet. In a game it has looked ahead every year and is warm.`,
      `Sixty decisions × a hundred seeds: ${kept(shared, BUDGET_S.sixtyTimesHundred)} the budget of ${BUDGET_S.sixtyTimesHundred} s in Chromium, with two workers that start cold.`,
    ],
  };
}

console.log(JSON.stringify(await measure()));
