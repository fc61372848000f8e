import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { News } from '../../../src/sim/index';
import { en } from '../../../src/view/text/en/index';
import { zh } from '../../../src/view/text/zh/index';
import { CAPTIONS, CUE_SOUNDS, DECISION_SOUNDS, NEWS_SOUNDS, SOUNDS, soundsOfYear } from '../../../src/view/audio/cues';
import { AMBIENCE_LOOP, LOUDNESS, RECORDINGS } from '../../../src/view/audio/sounds';

const news = (...kinds: News['kind'][]): News[] => kinds.map((kind) => ({ kind, id: 'some-id' }));

describe('the sounds of a year', () => {
  it.each<[what: string, kinds: News['kind'][], sounds: string[]]>([
    ['nothing happened', [], ['yearEnd']],
    ['an ordinary evaluation', ['evaluated', 'event'], ['yearEnd']],
    ['something is finished', ['completed'], ['yearEnd', 'paper']],
    ['a grant among finished works: one sheet only', ['completed', 'granted'], ['yearEnd', 'page']],
    ['a crisis is heard alone', ['completed', 'crisis', 'granted'], ['warning']],
    ['something is lost', ['lost'], ['warning']],
  ])('%s', (_what, kinds, sounds) => {
    expect(soundsOfYear(news(...kinds))).toEqual(sounds);
  });
});

describe('every sound', () => {
  it.each(SOUNDS)('%s has a recording, a loudness and a caption in both languages', (sound) => {
    expect(RECORDINGS[sound]).toMatch(new RegExp(`${sound}.*\\.mp3$`));
    expect(LOUDNESS[sound]).toBeGreaterThan(0);
    expect(LOUDNESS[sound]).toBeLessThanOrEqual(1);
    expect([en[CAPTIONS[sound]], zh[CAPTIONS[sound]]].every(Boolean)).toBe(true);
  });

  it('is used by a cue, a decision, a year or the loop', () => {
    const used = new Set<string | null>([...Object.values(CUE_SOUNDS), ...Object.values(DECISION_SOUNDS), ...Object.values(NEWS_SOUNDS), 'ambience']);
    expect(SOUNDS.filter((sound) => !used.has(sound))).toEqual([]);
  });
});

describe('recordings', () => {
  const folder = new URL('../../../assets/sounds/', import.meta.url);
  const bytes = (sound: string): number => statSync(new URL(`${sound}.mp3`, folder)).size;

  it('weigh at most 500 KB together', () => {
    expect(SOUNDS.reduce((sum, sound) => sum + bytes(sound), 0)).toBeLessThanOrEqual(500 * 1024);
  });

  it('go on for longer than the part that loops, at 64 kbit/s', () => {
    const seconds = (bytes('ambience') * 8) / 64_000;
    expect(seconds * 1000).toBeGreaterThan(AMBIENCE_LOOP[0] + AMBIENCE_LOOP[1] + 100);
  });
});
