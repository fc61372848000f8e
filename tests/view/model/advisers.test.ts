import { describe, expect, test } from 'vitest';
import { LEVER, MICRO, newGame, STOCK, type State } from '../../../src/sim/index';
import { advise } from '../../../src/view/model/advisers';
import { networkOf, type Network } from '../../../src/view/model/plan';
import { newDraft, toggleFocus } from '../../../src/view/model/plan-draft';
import { KUNSHAN } from '../../support/levels';
import { en } from '../../../src/view/text/en/index';

const start = newGame(KUNSHAN, 7);

interface Case { readonly state?: State; readonly network?: Network; readonly focus?: Parameters<typeof toggleFocus>[1][]; readonly culture?: number }

function keys({ state = start, network = networkOf(KUNSHAN, state), focus = [], culture = 20 }: Case = {}): Record<string, string> {
  const draft = focus.reduce(toggleFocus, newDraft(KUNSHAN, state));
  const advice = advise({ level: KUNSHAN, state, draft: { ...draft, budget: { ...draft.budget, culture } }, network });
  return Object.fromEntries(advice.map(({ theme, sentence }) => [theme, sentence.key]));
}

/** The start with some stocks replaced, in their own units, and no known endowment. */
function withStocks(values: Readonly<Record<number, number>>): State {
  const stocks = [...start.stocks];
  for (const [stock, value] of Object.entries(values)) stocks[Number(stock)] = Math.round(value * MICRO);
  return { ...start, stocks, endowments: start.endowments.map((file) => ({ ...file, discovered: null })) };
}

describe('the treasurer', () => {
  test('warns of a leap before anything else', () => expect(keys({ focus: ['laptops'] }).risk).toBe('plan.adviser.risk.leap'));
  test('warns of debt near its limit', () => expect(keys({ state: withStocks({ [STOCK.shownDebtRatio]: 1.1 }) }).risk).toBe('plan.adviser.risk.debt'));
  test('does not trust books that nobody has audited', () => expect(keys({ state: withStocks({ [STOCK.shownDebtRatio]: 0.2 }) }).risk).toBe('plan.adviser.risk.unaudited'));
  test('counts the jobless once the books are open', () => {
    expect(keys({ state: withStocks({ [LEVER.monitoring]: 1, [STOCK.shownDebtRatio]: 0.2, [STOCK.shownUnemployment]: 0.07 }) }).risk).toBe('plan.adviser.risk.jobs');
  });
});

describe('the archivist', () => {
  test('speaks for what has been heard of and not written down', () => expect(keys().culture).toBe('plan.adviser.culture.unidentified'));
  test('protests when culture gets next to nothing', () => expect(keys({ state: withStocks({}), culture: 3 }).culture).toBe('plan.adviser.culture.noMoney'));
  test('asks to go and look where nothing is known', () => expect(keys({ state: withStocks({}) }).culture).toBe('plan.adviser.culture.uncounted'));
});

describe('the industry bureau', () => {
  test('wants a focus', () => expect(keys().industry).toMatch(/^plan\.adviser\.industry\.(noFocus|opening)$/));
  test('wants something new', () => {
    const inSeason = networkOf(KUNSHAN, start);
    expect(keys({ network: inSeason, focus: ['textiles'] }).industry).toBe('plan.adviser.industry.nothingNew');
  });
  test('says when the city’s bread and butter is going out of season', () => {
    const network = networkOf(KUNSHAN, start);
    const autumn = { ...network, nodes: network.nodes.map((node) => (node.industry === 'textiles' ? { ...node, season: 'fading' as const } : node)) };
    expect(keys({ network: autumn, focus: ['laptops'] }).industry).toBe('plan.adviser.industry.lead.fading');
  });
});

test('all three always have something to say, and it is written', () => {
  for (const focus of [[], ['laptops'], ['textiles', 'culture']] as Parameters<typeof toggleFocus>[1][][]) {
    for (const key of Object.values(keys({ focus }))) expect(en).toHaveProperty([key]);
  }
});
