import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { dispatch, openRun } from '../../../src/run/index';
import type { Session } from '../../../src/view/session-types';
import { currentStep, GUIDE_STEPS, nextStep, skipGuide, startGuide, type GuideStep } from '../../../src/view/panels/guide/steps';
import { KUNSHAN } from '../../support/levels';

/** Only what the introduction looks at. */
function aSession() {
  const run = signal(openRun(KUNSHAN, 7));
  const told: object[] = [];
  const session = {
    run, get state() { return signal(run.value.state); }, get lastYear() { return signal(run.value.years.at(-1) ?? null); }, change: (settings: object) => told.push(settings),
  } as unknown as Session;
  return { session, told, endYear: () => { run.value = dispatch(run.value, { kind: 'endYear' }).run; } };
}
let game: ReturnType<typeof aSession>;
beforeEach(() => { game = aSession(); startGuide(game.session); });

const walk = (most = GUIDE_STEPS.length): { readonly id: GuideStep; readonly nth: number }[] => {
  const seen = [];
  for (let step = currentStep(game.session); step && seen.length < most; step = currentStep(game.session)) {
    seen.push({ id: step.id, nth: step.nth });
    nextStep(game.session);
  }
  return seen;
};

describe('the introduction', () => {
  it('counts without gaps, and tells every step once, in whatever order they fit', () => {
    const first = walk();
    game.endYear();
    const all = [...first, ...walk()];
    expect(all.map(({ nth }) => nth)).toEqual(GUIDE_STEPS.map((_, n) => n + 1));
    expect(all.map(({ id }) => id).toSorted()).toEqual(GUIDE_STEPS.toSorted());
  });
  it('shows causes and results only when a year is over', () => {
    expect(walk().map(({ id }) => id)).not.toContain('why');
    expect(currentStep(game.session)).toBeNull();
    game.endYear();
    expect(currentStep(game.session)?.id).toBe('result');
  });
  it('is not offered again after its last step, but only after that', () => {
    walk();
    expect(game.told).toEqual([]);
    game.endYear();
    walk();
    expect(game.told).toEqual([{ guide: false }]);
  });
  it('can be left', () => {
    skipGuide();
    expect(currentStep(game.session)).toBeNull();
  });
});
