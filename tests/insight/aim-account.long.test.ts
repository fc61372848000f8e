import { describe, expect, it } from 'vitest';
import { accountAim, previews, STRATEGIES, strategyById, type AimAccount, type CountedAim, type Preview } from '../../src/insight/index';
import { govern, openRun } from '../../src/run/index';
import { INDICATORS, STANDING_KINDS, type Decision } from '../../src/sim/index';
import { KUNSHAN } from '../support/levels';

const BALANCED = strategyById('balanced') ?? STRATEGIES[0];
/** Every card that can be told in 1994 and in 2008. */
const told = [1994, 2008].flatMap((year) => {
  const { state } = govern(openRun(KUNSHAN, 7), BALANCED.mayor, year);
  const candidates = KUNSHAN.city.policies.filter(({ target }) => target === undefined)
    .map(({ id, kind }): Decision => (STANDING_KINDS.includes(kind) ? { kind: 'setLevel', policy: id, level: 3 } : { kind: 'launch', policy: id }));
  return previews(KUNSHAN, state, [], { candidates }).map((preview) => ({ state, preview }));
});
const isCounted = ({ aim }: Preview): boolean => aim?.range != null && INDICATORS.every((id) => id !== aim.aim);
const accounts = told.filter(({ preview }) => isCounted(preview)).map(({ state, preview }) => {
  const { aim, year, isLate } = preview.aim!;
  return { preview, account: accountAim(KUNSHAN, { state, decision: preview.decision, aim: aim as CountedAim, year, isLate }) };
});
const sumOf = ({ parts }: AimAccount): number => parts.reduce((sum, { amount }) => sum + amount, 0);

describe('the account of what a card tells in chances, in sight or in money', () => {
  it('is asked for by cards of three kinds at least', () => expect(new Set(accounts.map(({ account }) => account.aim.split('.')[0])).size).toBeGreaterThanOrEqual(3));

  it('adds up', () => {
    for (const { account } of accounts) expect(account.from + sumOf(account)).toBeCloseTo(account.to, 6);
  });

  it('comes to the very chance that the card tells', () => {
    const chances = accounts.filter(({ account }) => account.aim === 'found' || account.aim.startsWith('pilot.'));
    expect(chances.length).toBeGreaterThan(0);
    for (const { preview, account } of chances) expect(account.to).toBeCloseTo(preview.aim!.range!.middle, 9);
  });

  it('brings money where the card says so, and narrows where it says surer', () => {
    const of = (aim: string) => accounts.flatMap(({ account }) => (account.aim === aim ? [account] : []));
    const [purse, sight] = [of('purse'), of('sight')];
    expect(purse.length).toBeGreaterThan(0);
    expect(sight.length).toBeGreaterThan(0);
    expect(purse.filter(({ from, to }) => to <= from)).toEqual([]);
    expect(sight.filter(({ to }) => to >= 1)).toEqual([]);
  });

  it('lays what is found at what taught the city about it', () => {
    const found = accounts.filter(({ account }) => account.aim === 'found');
    expect(found.some(({ preview: { decision }, account }) => account.parts.some((part) => part.kind === 'found' && part.source?.id === (decision.kind === 'setLevel' ? decision.policy : '')))).toBe(true);
  });
});
