/** The files as they were measured when they were made, and that the files beside are those. */
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/view/text/en/index';
import { zh } from '../../../src/view/text/zh/index';
import { addressOf, LEVELS, PLACE_LOOP, recordingOf, STEMS, type Recording } from '../../../src/view/audio/recordings';
import { CHANNELS, ERAS, PLACE_SOUNDS, SIGN_SOUNDS, type Channel } from '../../../src/view/model/heard';

interface Measured { readonly channel: Channel; readonly bytes: number; readonly seconds: number; readonly loudness: number; readonly peak: number; readonly offset: number; readonly edge: number }

const folder = new URL('../../../assets/sounds/', import.meta.url);
const measured = JSON.parse(readFileSync(new URL('measured.json', folder), 'utf8')) as Record<string, Measured>;
const MUSIC = [...new Set(ERAS.flatMap((era) => STEMS.map((stem) => recordingOf(stem, era))))];
const ALL: readonly Recording[] = [...MUSIC, ...PLACE_SOUNDS, ...SIGN_SOUNDS];
const of = (channel: Channel): [string, Measured][] => Object.entries(measured).filter(([, one]) => one.channel === channel);

it('there is a recording for every word, and no other', () => {
  expect(Object.keys(measured).toSorted()).toEqual([...ALL].toSorted());
  for (const recording of ALL) expect(addressOf(recording), recording).toMatch(new RegExp(`${recording}.*\\.mp3`));
});

it.each([...SIGN_SOUNDS.map((sound) => `audio.${sound}` as const), ...ERAS.map((era) => `audio.era.${era}` as const), ...PLACE_SOUNDS.map((place) => `audio.place.${place}` as const)])('%s is a caption in both languages', (key) => {
  expect([en[key], zh[key]].every(Boolean)).toBe(true);
});

describe('files', () => {
  it.each(ALL)('%s is the one that was measured', (recording) => {
    expect(statSync(new URL(`${recording}.mp3`, folder)).size).toBe(measured[recording].bytes);
  });

  it('weigh at most 1.5 MB together', () => {
    expect(Object.values(measured).reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(1_500_000);
  });

  it.each(Object.entries(measured))('%s leaves room below full scale and has no offset', (_name, { peak, offset }) => {
    expect(peak).toBeLessThanOrEqual(-1);
    expect(offset).toBeLessThanOrEqual(0.001);
  });

  it.each(CHANNELS)('those of %s are equally loud, so that nothing jumps', (channel) => {
    const levels = of(channel).map(([, { loudness }]) => loudness);
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThanOrEqual(2);
    expect(LEVELS[channel]).toBeLessThanOrEqual(1);
  });

  it.each([...of('music'), ...of('signs')])('%s begins and ends in silence', (_name, { edge }) => {
    expect(edge).toBeLessThanOrEqual(0.003);
  });

  it.each(of('place'))('%s goes on for longer than the part that loops', (_name, { seconds }) => {
    expect(seconds * 1000).toBeGreaterThan(PLACE_LOOP[0] + PLACE_LOOP[1] + 150);
  });
});
