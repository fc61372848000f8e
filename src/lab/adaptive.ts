/** `adaptive`: what it is worth to read the warnings, for plans that run into them. */
import type { LabCommand, LabContext } from './context';
import type { MayorSpec, PlayJob } from './jobs';
import { groupsOf, numbers } from './matrix';
import { mean, type Cell, type Findings, type Table } from './report';

const PLANS = ['history', 'gdp-first', 'specialise'] as const;

async function playBoth({ levels, seeds, doJobs }: LabContext): Promise<Findings['rows']> {
  const trials = levels.flatMap((_, level) => PLANS.flatMap((plan) => [false, true].map((watchful) => ({ level, plan, watchful, mayor: { ready: plan, watchful } satisfies MayorSpec }))));
  const answers = await doJobs<PlayJob>(trials.map(({ level, mayor }) => ({ kind: 'play', level, mayor, seeds })));
  return trials.flatMap(({ level, plan, watchful }, index) => answers[index].map(({ seed, score, crises }): Readonly<Record<string, Cell>> => ({ level: levels[level].city.id, plan, eyes: watchful ? 'open' : 'closed', seed, score, crises })));
}

function adaptiveTables(rows: Findings['rows']): Table[] {
  return [{
    title: 'adaptive: the same plan with closed eyes, and with remedies before its own orders when a reported sign nears its limit', columns: ['level', 'plan', 'blind', 'watchful', 'gain', 'crises blind', 'crises watchful'],
    rows: [...groupsOf(rows, 'level', 'plan')].map(([name, group]) => {
      const [closed, open] = ['closed', 'open'].map((eyes) => group.filter((row) => row.eyes === eyes));
      const [blind, watchful] = [mean(numbers(closed, 'score')), mean(numbers(open, 'score'))];
      const [level, plan] = name.split('\t');
      return [level, plan, blind, watchful, watchful - blind, mean(numbers(closed, 'crises')), mean(numbers(open, 'crises'))];
    }),
  }];
}

export const adaptive: LabCommand = { help: 'adaptive  what reading the warnings is worth: the same plans blind and watchful', find: playBoth, tell: adaptiveTables };
