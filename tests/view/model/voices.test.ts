import { expect, it } from 'vitest';
import { VOICES, voicesOf } from '../../../src/sim/index';
import { voicesView } from '../../../src/view/model/voices';
import { aLevel, KUNSHAN, SHIPPED_LEVELS } from '../../support/levels';
import { aCity } from '../../support/states';

it.each(SHIPPED_LEVELS.map((level) => [level.city.name.en, level] as const))('four voices of %s add up to a hundred, with everyone who speaks', (_, level) => {
  const { parts } = voicesView(level, aCity({ level }))!;
  expect(parts.map(({ voice }) => voice)).toEqual(VOICES);
  expect(parts.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
  expect(parts.flatMap(({ actors }) => actors).length).toBe(level.city.actors.length);
});

it('names the voice that drowns out the others, as the rules do', () => {
  const level = aLevel({ city: { actors: KUNSHAN.city.actors.map((actor) => ({ ...actor, voice: 'market', influence: 0.9 })) } });
  const state = aCity({ level });
  const { dominating } = voicesOf(level, state);
  expect(dominating).toBe('market');
  expect(voicesView(level, state)).toMatchObject({ dominating });
});
