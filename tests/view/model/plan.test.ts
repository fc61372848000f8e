import { describe, expect, test } from 'vitest';
import { INDUSTRIES, newGame, type Industry } from '../../../src/sim/index';
import { nearestToward, neighboursOf, networkOf, nextWithinReach, smallNetwork, WITHIN_REACH, type Direction, type Network, type NetworkNode } from '../../../src/view/model/plan';
import { KUNSHAN } from '../../support/levels';

const network = networkOf(KUNSHAN, newGame(KUNSHAN, 7));

const aNode = (industry: Industry, x: number, y: number, more: Partial<NetworkNode> = {}): NetworkNode => ({
  industry, x, y, name: { en: industry, zh: industry }, output: 1, share: 0.1, foreignShare: 0, stage: 1, season: 'mature', density: 0.2, reach: 'far', step: 'leap', early: null, ...more,
});

describe('the network', () => {
  test('shows every industry, and their shares are the whole', () => {
    expect(network.nodes.map(({ industry }) => industry)).toEqual(INDUSTRIES);
    expect(network.nodes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test('what is not there is within reach from a density of 0.3', () => {
    const absent = network.nodes.filter(({ reach }) => reach !== 'present');
    expect(absent.map(({ reach }) => reach)).toEqual(absent.map(({ density }) => (density >= WITHIN_REACH ? 'within' : 'far')));
  });

  test('what is far is a leap, what is young is patient work', () => {
    for (const node of network.nodes) expect(node.step).toBe(node.reach === 'far' ? 'leap' : node.season === 'emerging' ? 'patient' : 'shortStep');
  });

  test('each tie stands once', () => {
    const pairs = network.links.map(({ from, to }) => [from, to].toSorted().join());
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('neighbours come with the closest first', () => {
    expect(neighboursOf(network, 'laptops').slice(0, 2).map(({ industry }) => industry)).toEqual(['desktops', 'components']);
  });

  test('the first plan shows seven industries, the largest among them, and no tie to what is hidden', () => {
    const small = smallNetwork(network);
    const shown = new Set(small.nodes.map(({ industry }) => industry));
    expect(small.nodes).toHaveLength(7);
    expect(shown).toContain('textiles');
    for (const { from, to } of small.links) expect([shown.has(from), shown.has(to)]).toEqual([true, true]);
  });
});

describe('walking the network', () => {
  const cross: Network = {
    links: [],
    nodes: [aNode('textiles', 0.5, 0.5), aNode('trade', 0.5, 0.1), aNode('culture', 0.2, 0.55), aNode('laptops', 0.9, 0.5), aNode('software', 0.6, 0.95), aNode('machinery', 0.95, 0.9)],
  };

  test.each<[Direction, Industry]>([['up', 'trade'], ['left', 'culture'], ['right', 'laptops'], ['down', 'software']])('%s leads to %s', (direction, industry) => {
    expect(nearestToward(cross, 'textiles', direction)?.industry).toBe(industry);
  });

  test('at the edge there is nothing further', () => expect(nearestToward(cross, 'trade', 'up')).toBeUndefined());

  test('from anywhere, arrows reach every industry', () => {
    const reached = new Set<Industry>(['textiles']);
    for (const industry of reached) for (const way of ['left', 'right', 'up', 'down'] as const) {
      const next = nearestToward(network, industry, way);
      if (next) reached.add(next.industry);
    }
    expect([...reached].toSorted()).toEqual([...INDUSTRIES].toSorted());
  });

  test('N goes round what is within reach, and is silent where nothing is', () => {
    const within: Network = { links: [], nodes: [aNode('textiles', 0.1, 0, { reach: 'within' }), aNode('trade', 0.2, 0), aNode('culture', 0.3, 0, { reach: 'within' })] };
    expect(nextWithinReach(within, null)?.industry).toBe('textiles');
    expect(nextWithinReach(within, 'textiles')?.industry).toBe('culture');
    expect(nextWithinReach(within, 'culture')?.industry).toBe('textiles');
    expect(nextWithinReach(cross, null)).toBeUndefined();
  });
});
