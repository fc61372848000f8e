import { expect, test } from 'vitest';
import { previews } from '../../../src/insight/index';
import { openRun } from '../../../src/run/index';
import { formatEffect } from '../../../src/view/model/effect-format';
import { FOSHAN } from '../../support/levels';

test('no answer to an event is said to move a number by 0', () => {
  const { state } = openRun(FOSHAN, 7);
  const events = FOSHAN.city.events.filter(({ id }) => state.agenda.some(({ event }) => event === id));
  const candidates = events.flatMap(({ id, options = [] }) => options.map((option) => ({ kind: 'respond', event: id, option: option.id }) as const));
  const told = previews(FOSHAN, state, [], { candidates }).flatMap(({ moves }) => moves.map(({ indicator, range }) => formatEffect(indicator, range)));
  expect(told.length).toBeGreaterThan(candidates.length);
  expect(told).not.toContain('0');
});
