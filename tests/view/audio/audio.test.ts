/** What is wished and what is reported; that it sounds is seen in the browser tests. Howler without a sound system plays nothing and keeps still. */
import { expect, it } from 'vitest';
import { createAudio } from '../../../src/view/audio/audio';
import type { Sound } from '../../../src/view/audio/cues';

function anAudio(muted = false) {
  const heard: Sound[] = [];
  return { heard, audio: createAudio({ volume: 0.6, muted, onSound: (sound) => heard.push(sound) }) };
}

it('says nothing before the first action of the player, and does not catch up afterwards', () => {
  const { heard, audio } = anAudio();
  audio.play('seal');
  audio.unlock();
  expect(heard).toEqual([]);
  audio.play('seal');
  expect(heard).toEqual(['seal']);
});

it('gives each cue its recording', () => {
  const { heard, audio } = anAudio();
  audio.unlock();
  for (const cue of ['lift', 'open', 'close', 'page', 'yearEnd', 'paper', 'warning'] as const) audio.play(cue);
  expect(heard).toEqual(['paper', 'page', 'paper', 'page', 'yearEnd', 'paper', 'warning']);
});

it('still reports sounds while muted, so that they can be captioned', () => {
  const { heard, audio } = anAudio(true);
  audio.unlock();
  audio.ambience(true);
  audio.play('warning');
  expect(heard).toEqual(['warning']);
});

it('is silent again once destroyed', () => {
  const { heard, audio } = anAudio();
  audio.unlock();
  audio.destroy();
  audio.play('seal');
  audio.setVolume(2);
  audio.setMuted(false);
  expect(heard).toEqual([]);
});
