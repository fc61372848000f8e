/** A careful mayor: mends the sign that is over its limit, then builds skill, own firms and what the place has always known, within its attention. */
import { indicator, observed, office } from '../../sim/index';
import type { BudgetLine, Decision, Level, Lever, Policy, Sign, State } from '../../sim/index';
import { answers, dearer, endowmentSteps, gentler } from './orders';
import { grant, isPlanYear, planFor, policiesFor, stopAllBut, targetOf } from './wishes';

interface Care { readonly lever: Lever; readonly level: 1 | 2; readonly when?: (desk: Desk) => boolean }

/** What this mayor looks at before signing. */
interface Desk {
  readonly year: number;
  /** How far a sign is over its limit, in its watching distances; negative is safe. */
  readonly over: (sign: Sign) => number;
  readonly skill: number; // 0–100
}

/** First what hurts, then what lasts. Orders are taken from the top until attention is used up. */
const CARES: readonly Care[] = [
  { lever: 'repayment', level: 2, when: ({ over }) => over('debtRatio') > 0 },
  { lever: 'pollutionControl', level: 2, when: ({ over }) => over('waterAir') > -1 },
  { lever: 'monitoring', level: 1 },
  { lever: 'skills', level: 2 },
  { lever: 'parks', level: 2, when: ({ year }) => year < 2000 },
  { lever: 'investment', level: 1, when: ({ year, over }) => year < 2005 && over('dependence') < 1 },
  { lever: 'localSupply', level: 2, when: ({ over }) => over('dependence') > -1 },
  { lever: 'research', level: 2, when: ({ skill }) => skill > 30 },
  { lever: 'socialInsurance', level: 1, when: ({ over }) => over('unemployment') > 0 },
  { lever: 'literacy', level: 1, when: ({ over }) => over('cultivation') > -1 },
  { lever: 'civic', level: 1 },
  { lever: 'talent', level: 2, when: ({ year }) => year >= 2010 },
  { lever: 'services', level: 1, when: ({ year }) => year >= 2005 },
  { lever: 'preparedness', level: 1, when: ({ year }) => year >= 2000 },
  { lever: 'business', level: 1 },
];
const BUDGET: Readonly<Record<BudgetLine, number>> = { industry: 25, skills: 25, roads: 15, environment: 20, culture: 15 };
/** Attention kept free for endowments that are being brought to life. */
const KEPT_FREE = 1;
const STRONG_EVIDENCE = 3;

export function balanced(level: Level, state: State): Decision[] {
  const chosen = withinAttention(level, state, deskOf(level, state));
  return grant(level, state, [
    ...stopAllBut(level, state, new Set(chosen.map(({ policy }) => policy.id))),
    ...(isPlanYear(state.year) ? [planFor([], BUDGET)] : []),
    ...answers(level, state, dearer),
    ...endowmentSteps(level, state, gentler),
    ...chosen.map(({ policy, care }): Decision => ({ kind: 'setLevel', policy: policy.id, level: care.level, ...targetOf(level, state, policy) })),
    ...soundProjects(level, state),
  ]);
}

function deskOf(level: Level, state: State): Desk {
  return {
    year: state.year,
    skill: indicator(level, state, 'humanCapital'),
    over: (sign) => {
      const { limit, bad, watch } = level.nation.signs[sign];
      const { value } = observed(level, state, sign);
      return (bad === 'above' ? value - limit : limit - value) / watch;
    },
  };
}

function withinAttention(level: Level, state: State, desk: Desk): { policy: Policy; care: Care }[] {
  let left = office(level, state, []).capacity - KEPT_FREE;
  const chosen: { policy: Policy; care: Care }[] = [];
  for (const care of CARES.filter(({ when }) => when?.(desk) ?? true)) {
    const policy = policiesFor(level, [care.lever]).find(({ kind }) => kind === 'programme' || kind === 'finance');
    if (!policy || policy.load * care.level > left || chosen.some((one) => one.policy === policy)) continue;
    left -= policy.load * care.level;
    chosen.push({ policy, care });
  }
  return chosen;
}

/** Projects and reforms with strong evidence, once what runs is paid for. */
function soundProjects(level: Level, state: State): Decision[] {
  const sound = level.city.policies.filter(({ kind, evidence }) => (kind === 'project' || kind === 'reform' || kind === 'fieldwork') && evidence === STRONG_EVIDENCE);
  return sound.map((policy) => ({ kind: 'launch', policy: policy.id, ...targetOf(level, state, policy) }));
}
