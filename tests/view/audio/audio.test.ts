/** What is wished and what is reported; that it sounds is seen in the browser. Howler without a sound system plays nothing and keeps still. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAudio } from '../../../src/view/audio/audio';
import type { Heard } from '../../../src/view/model/heard';
import type { Soundscape } from '../../../src/view/model/soundscape';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

const SLIDERS = { music: 0.5, place: 0.5, signs: 0.5 };
const CALM: Soundscape = { era: '1990', mood: 'calm', bloom: 0, places: { water: 0.8, market: 0.2, looms: 0, hum: 0, trains: 0, birds: 0 } };

function anAudio(muted = false) {
  const heard: Heard[] = [];
  return { heard, audio: createAudio({ volumes: SLIDERS, muted, onHeard: (sound) => heard.push(sound) }) };
}

it('says nothing before the first action of the player, and does not catch up afterwards', () => {
  const { heard, audio } = anAudio();
  audio.play('seal');
  audio.follow(CALM);
  vi.advanceTimersByTime(60_000);
  audio.follow(null);
  audio.unlock();
  expect(heard).toEqual([]);
  audio.play('seal');
  expect(heard).toEqual(['seal']);
});

it('gives each cue its recording', () => {
  const { heard, audio } = anAudio();
  audio.unlock();
  for (const cue of ['lift', 'open', 'close', 'page', 'yearEnd', 'paper', 'warning', 'plan'] as const) audio.play(cue);
  expect(heard).toEqual(['paper', 'page', 'paper', 'page', 'yearEnd', 'paper', 'warning', 'plan']);
});

it('hears the place first, then a phrase of the era, then its darker layer when the state changes', () => {
  const { heard, audio } = anAudio();
  audio.follow(CALM);
  audio.unlock();
  expect(heard).toEqual(['place.water']);
  vi.advanceTimersByTime(5000);
  expect(heard).toEqual(['place.water', 'era.1990']);
  audio.follow({ ...CALM, mood: 'strained' });
  audio.follow({ ...CALM, mood: 'crisis' });
  expect(heard.slice(2)).toEqual(['mood.strained', 'mood.crisis']);
});

it('another era lets the phrase go and begins one of its own', () => {
  const { heard, audio } = anAudio();
  audio.unlock();
  audio.follow(CALM);
  vi.advanceTimersByTime(5000);
  audio.follow({ ...CALM, era: '2000' });
  expect(heard).toEqual(['place.water', 'era.1990']);
  vi.advanceTimersByTime(3000);
  expect(heard).toEqual(['place.water', 'era.1990', 'era.2000']);
});

it('still reports signs while muted, so that they can be captioned', () => {
  const { heard, audio } = anAudio(true);
  audio.unlock();
  audio.follow(CALM);
  audio.play('warning');
  expect(heard).toContain('warning');
});

it('an accident silences everything for a while', () => {
  const { heard, audio } = anAudio();
  audio.unlock();
  audio.follow(CALM);
  audio.play('hush');
  audio.play('page');
  vi.advanceTimersByTime(8000);
  expect(heard).toEqual(['place.water', 'hush']);
  vi.advanceTimersByTime(2000);
  audio.play('page');
  expect(heard).toEqual(['place.water', 'hush', 'place.water', 'page']);
});

it('is silent again once destroyed', () => {
  const { heard, audio } = anAudio();
  audio.unlock();
  audio.destroy();
  audio.play('seal');
  audio.setVolumes({ music: 2, place: -1, signs: 1 }, false);
  vi.advanceTimersByTime(60_000);
  expect(heard).toEqual([]);
});
