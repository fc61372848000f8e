import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Run } from '../../../src/run/index';
import type { Decision, Sign } from '../../../src/sim/index';
import { runAt } from '../../../src/view/model/look-back';
import { LookBackKeeper } from '../../../src/view/session/look-back';
import type { Outcome, Screen, Session } from '../../../src/view/session-types';
import { gameOf } from '../../support/games';

const over = gameOf('balanced', 7);

function aSession(at: Run = runAt(over, 2009), where: Screen = 'desk') {
  const run = signal(at);
  const screen = signal<Screen>(where);
  const decide = vi.fn<(decision: Decision) => undefined>();
  const endYear = vi.fn<() => void>();
  const base = {
    run, screen, decide, endYear, level: signal(at.level), outcomes: signal<readonly Outcome[]>([]), fanSign: signal<Sign>('debtRatio'), pause: vi.fn<() => void>(),
    go: (next: Screen) => { screen.value = next; },
  };
  const session = base as unknown as Session;
  const look = new LookBackKeeper({ run, screen, session: () => session });
  return { run, screen, decide, endYear, look, session };
}

const aDecision: Decision = { kind: 'launch', policy: 'anything', target: undefined };

describe('looking back', () => {
  it('shows the desk as it stood, and comes back to the present', () => {
    const { look } = aSession();
    look.open(1998);
    expect(look.isOpen.value).toBe(true);
    expect(look.desk.state.value).toBe(runAt(over, 1998).state);
    expect(look.desk.drafted.value).toEqual(runAt(over, 1998).draft.decisions);
    expect(look.desk.lastYear.value?.year).toBe(1997);
    look.close();
    expect([look.isOpen.value, look.year.value]).toEqual([false, null]);
  });

  it('leaves the desk closed when a chart looks at a past year after it was closed', () => {
    const { look } = aSession();
    for (const closed of [() => look.close(), () => look.look(2009)]) {
      look.open(1998);
      closed();
      look.look(2000);
      expect([look.isOpen.value, look.year.value]).toEqual([false, 2000]);
    }
  });

  it('tells only of forecasts that had come true by then', () => {
    const outcome = (year: number) => ({ year }) as Outcome;
    const { look, session } = aSession();
    (session.outcomes as { value: readonly Outcome[] }).value = [1996, 1997, 1998, 2001].map(outcome);
    look.open(1998);
    expect(look.desk.outcomes.value).toEqual([1996, 1997].map(outcome));
  });

  it('has the same time line until a year has been played', () => {
    const { run, look } = aSession();
    const [present, moments, reach] = [look.present.value, look.moments.value, look.reach.value];
    run.value = { ...run.value, draft: { ...run.value.draft, decisions: [aDecision] } };
    expect([look.present.value, look.moments.value, look.reach.value]).toEqual([present, moments, reach]);
    expect(look.moments.value).toBe(moments);
    run.value = runAt(over, 2010);
    expect([look.present.value.state.year, look.reach.value.now]).toEqual([2010, 2010]);
    expect(look.moments.value).not.toBe(moments);
  });

  it('refuses to decide and to end what is over', () => {
    const { look, decide, endYear } = aSession();
    look.open(1998);
    expect(look.desk.decide(aDecision)).toEqual({ code: 'noLonger', until: 1998 });
    expect(look.desk.refusal(aDecision)).toBeDefined();
    look.desk.endYear();
    look.desk.lift(aDecision);
    expect(decide).not.toHaveBeenCalled();
    expect(endYear).not.toHaveBeenCalled();
  });

  it('stays within the years of the run; its present year closes it', () => {
    const { look } = aSession();
    look.open(1900);
    expect(look.year.value).toBe(over.years[0].year);
    look.step(-1);
    expect(look.year.value).toBe(over.years[0].year);
    look.open(2008);
    look.step(1);
    expect(look.isOpen.value).toBe(false);
  });

  it('begins with the year before the present one', () => {
    const { look } = aSession();
    look.step(-1);
    expect(look.year.value).toBe(2008);
  });

  it('goes back to where it came from, and its charts stay in the year', () => {
    const { look, screen } = aSession(over, 'verdict');
    look.open(2001);
    expect(screen.value).toBe('desk');
    look.close();
    expect([screen.value, look.year.value]).toEqual(['verdict', 2001]);
  });

  it('ends when one goes elsewhere', () => {
    const { look, screen } = aSession();
    look.open(2001);
    look.desk.go('title');
    expect([screen.value, look.isOpen.value, look.year.value]).toEqual(['title', false, null]);
  });

  it('leaves the desk alone while only charts look at a year', () => {
    const { look } = aSession();
    look.look(1995);
    expect([look.isOpen.value, look.year.value]).toEqual([false, 1995]);
  });
});

describe('playing the years', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('shows two a second, and stops at the present', () => {
    const { look } = aSession();
    look.open(2006);
    look.play();
    vi.advanceTimersByTime(500);
    expect(look.year.value).toBe(2007);
    vi.advanceTimersByTime(500);
    expect(look.year.value).toBe(2008);
    vi.advanceTimersByTime(2000);
    expect([look.isOpen.value, look.isPlaying.value]).toEqual([false, false]);
  });

  it('stops at once when told to', () => {
    const { look } = aSession();
    look.open(2000);
    look.play();
    look.pause();
    vi.advanceTimersByTime(5000);
    expect(look.year.value).toBe(2000);
  });
});
