import { describe, expect, it } from 'vitest';
import { cross, placesOf, type Place } from '../../../src/view/model/network-places';
import { networkOf, smallNetwork, type Network } from '../../../src/view/model/plan';
import { KUNSHAN } from '../../support/levels';
import { aCity } from '../../support/states';

const whole = networkOf(KUNSHAN, aCity());

function crossings({ nodes, links }: Network, places: readonly Place[]): number {
  const at = (industry: string): Place => places[nodes.findIndex((node) => node.industry === industry)];
  const lines = links.map(({ from, to }): [Place, Place] => [at(from), at(to)]);
  return lines.reduce((sum, line, i) => sum + lines.slice(i + 1).filter((other) => cross(line, other)).length, 0);
}

describe('the places of industries', () => {
  it('cross each other less than the authored ones', () => {
    const authored = whole.nodes.map(({ x, y }) => ({ x, y }));
    expect(crossings(whole, placesOf(whole))).toBeLessThan(crossings(whole, authored));
  });
  it('use the room: nobody stands close to another, and all sides are taken', () => {
    for (const network of [whole, smallNetwork(whole)]) {
      const places = placesOf(network);
      const gap = Math.min(...places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, (a.y - b.y) * 0.55))));
      expect(gap).toBeGreaterThan(0.12);
      expect(Math.min(...places.map(({ x }) => x))).toBeLessThan(0.26);
      expect(Math.max(...places.map(({ x }) => x))).toBeGreaterThan(0.74);
    }
  });
  it('are the same whatever the year makes of the city', () => {
    const later = networkOf(KUNSHAN, aCity({ year: 2010, stocks: { humanCapital: 80 } }));
    expect(placesOf(later)).toEqual(placesOf(whole));
  });
  it('are each given once', () => expect(new Set(placesOf(whole).map(({ x, y }) => `${x} ${y}`)).size).toBe(whole.nodes.length));
});

it('two lines from one industry do not cross', () => expect(cross([{ x: 0, y: 0 }, { x: 1, y: 1 }], [{ x: 0, y: 0 }, { x: 1, y: 0 }])).toBe(false));
