import { describe, expect, it } from 'vitest';
import { CRISES, type News } from '../../../src/sim/index';
import { CRISIS_SOUNDS, CUE_SOUNDS, DECISION_SOUNDS, NEWS_SOUNDS, soundsOfYear } from '../../../src/view/audio/cues';
import { SIGN_SOUNDS } from '../../../src/view/model/heard';

const news = (...kinds: News['kind'][]): News[] => kinds.map((kind) => ({ kind, id: 'some-id' }));

describe('the sounds of a year', () => {
  it.each<[what: string, kinds: News['kind'][], sounds: string[]]>([
    ['nothing happened', [], ['yearEnd']],
    ['an ordinary evaluation', ['evaluated', 'event'], ['yearEnd']],
    ['something is finished', ['completed'], ['yearEnd', 'built']],
    ['an endowment is found', ['completed', 'discovered'], ['yearEnd', 'found']],
    ['a grant among finished works: one of them only', ['completed', 'granted'], ['yearEnd', 'coin']],
    ['something comes alive', ['completed', 'alive', 'granted'], ['yearEnd', 'goodTurn']],
    ['a warning is heard alone', ['completed', 'warning', 'granted'], ['warning']],
    ['something is lost', ['lost', 'warning'], ['badTurn']],
    ['the office is over', ['ended', 'crisis'], ['ended']],
  ])('%s', (_what, kinds, sounds) => {
    expect(soundsOfYear(news(...kinds))).toEqual(sounds);
  });

  it.each(CRISES)('a crisis of %s has a sound of its own, alone', (crisis) => {
    expect(soundsOfYear([...news('completed', 'warning', 'alive'), { kind: 'crisis', id: crisis }])).toEqual([CRISIS_SOUNDS[crisis]]);
  });

  it('all crises sound differently, and an accident is silence', () => {
    expect(new Set(CRISES.map((crisis) => CRISIS_SOUNDS[crisis])).size).toBe(CRISES.length);
    expect(CRISIS_SOUNDS.accident).toBe('hush');
  });

  it.each<[met: number, sounds: string[]]>([[3, ['yearEnd', 'goodTurn']], [2, ['yearEnd', 'page']], [1, ['badTurn']]])('a plan that kept %i of 3 targets', (value, sounds) => {
    expect(soundsOfYear([{ kind: 'planJudged', id: '8', value, of: 3 }])).toEqual(sounds);
  });
});

it('every recorded sign is used by a cue, a decision or a year', () => {
  const used = new Set<string | null>([...Object.values(CUE_SOUNDS), ...Object.values(DECISION_SOUNDS), ...Object.values(NEWS_SOUNDS), ...Object.values(CRISIS_SOUNDS)]);
  expect(SIGN_SOUNDS.filter((sound) => !used.has(sound))).toEqual([]);
});
