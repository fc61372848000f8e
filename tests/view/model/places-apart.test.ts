import { describe, expect, it } from 'vitest';
import { notesAt } from '../../../src/view/model/site-note';
import { placesApart } from '../../../src/view/model/places-apart';
import { gameOf } from '../../support/games';

const [one, other] = [gameOf('balanced', 7), gameOf('gdp-first', 7)];
const { level } = one;

describe('places apart', () => {
  it('are none between a city and itself', () => {
    expect(placesApart(level, [one.state, one.state])).toEqual([]);
  });

  it('tell of each city only what not all of them have', () => {
    const places = placesApart(level, [one.state, other.state]);
    expect(places.length).toBeGreaterThan(2);
    for (const { district, notes: [mine, theirs] } of places) {
      expect(mine.length + theirs.length).toBeGreaterThan(0);
      for (const note of mine) expect(theirs).not.toContainEqual(note);
      const all = district ? notesAt(level, one.state, district.id) : mine;
      expect(all).toEqual(expect.arrayContaining([...mine]));
    }
  });
});
