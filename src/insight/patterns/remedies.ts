/** What helps against a sign beyond its limit or a crisis that is announced, and what feeds it. By the levers that the rules themselves use. */
import type { Crisis, Lever, Policy, Sign } from '../../sim/index';

interface Levers { readonly remedies: readonly Lever[]; readonly feeders: readonly Lever[] }

const BORROWING: readonly Lever[] = ['vehicle', 'newTown', 'landSale', 'entry'];

const OF_SIGN: Readonly<Record<Sign, Levers>> = {
  dependence: { remedies: ['localSupply', 'branching', 'brands', 'research'], feeders: ['investment', 'entry'] },
  waterAir: { remedies: ['pollutionControl', 'ecology'], feeders: ['parks', 'investment'] },
  valueKept: { remedies: ['localSupply', 'brands', 'retrofit', 'research', 'skills'], feeders: ['investment'] },
  debtRatio: { remedies: ['repayment'], feeders: BORROWING },
  unemployment: { remedies: ['skills', 'branching', 'socialInsurance', 'parks', 'investment'], feeders: [] },
  cultivation: { remedies: ['literacy', 'civic'], feeders: ['newTown', 'image'] },
};

const OF_CRISIS: Readonly<Record<Crisis, Levers>> = {
  debt: { remedies: ['repayment', 'monitoring'], feeders: BORROWING },
  unrest: { remedies: ['socialInsurance', 'services', 'civic'], feeders: ['landSale', 'newTown'] },
  pollution: { remedies: ['pollutionControl', 'ecology'], feeders: [] },
  accident: { remedies: ['inspection', 'preparedness', 'monitoring'], feeders: [] },
};

/** A lever that pulls less than this is a by-product of its policy. */
const MAIN_WEIGHT = 0.1;

const pullsAny = ({ levers = [] }: Policy, wanted: readonly Lever[]): boolean => levers.some(({ lever, weight }) => weight >= MAIN_WEIGHT && wanted.includes(lever));

export const helps = (policy: Policy, sign: Sign): boolean => pullsAny(policy, OF_SIGN[sign].remedies);
export const feeds = (policy: Policy, sign: Sign): boolean => pullsAny(policy, OF_SIGN[sign].feeders);
export const helpsAgainst = (policy: Policy, crisis: Crisis): boolean => pullsAny(policy, OF_CRISIS[crisis].remedies);
export const feedsCrisis = (policy: Policy, crisis: Crisis): boolean => pullsAny(policy, OF_CRISIS[crisis].feeders);
/** Whether a policy does no more than tell the city about itself. */
export const onlyTells = ({ kind, levers = [] }: Policy): boolean => kind === 'fieldwork' || (levers.length > 0 && levers.every(({ lever }) => lever === 'monitoring' || lever === 'literacy'));
