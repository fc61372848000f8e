/// <reference types="vite/client" />
/** The page of the benchmark: the city's map, or an empty scene of the same size, each kept moving or left alone. */
import * as Phaser from 'phaser';
import { parseLevel } from '../../../src/level/index';
import { newGame } from '../../../src/sim/index';
import { openMap } from '../../../src/view/map/index';
import { pictureOf } from '../../../src/view/model/picture';

export interface Stage {
  /** Moves the picture in every frame until told to stop; gives the number of frames. */
  move(milliseconds: number): Promise<number>;
  sleep(): Promise<void>;
}

declare global {
  interface Window { openCity: () => Promise<number>; openEmpty: () => Promise<void>; stage: Stage }
}

const FILES = import.meta.glob<unknown>('../../../levels/{kunshan,nation}.json', { eager: true, import: 'default' });

const host = document.getElementById('map')!;
const rest = (milliseconds: number): Promise<void> => new Promise((done) => { setTimeout(done, milliseconds); });

/** Calls back in every frame; gives the number of frames. */
function everyFrame(milliseconds: number, act: (frame: number) => void): Promise<number> {
  return new Promise((done) => {
    const until = performance.now() + milliseconds;
    let frames = 0;
    const next = (): void => {
      if (performance.now() > until) return done(frames);
      act(frames++);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

/** Opens the painting as the game does; gives the milliseconds until it is there. */
window.openCity = async () => {
  const parsed = parseLevel(FILES['../../../levels/kunshan.json'], FILES['../../../levels/nation.json']);
  if (!('level' in parsed)) throw new Error('The level of the benchmark is broken');
  const { level } = parsed;
  const started = performance.now();
  const map = await openMap(host, { city: level.city, picture: pictureOf(level, newGame(level, 7)), reducedMotion: true, onReady() {} });
  const took = performance.now() - started;
  window.stage = {
    move: (milliseconds) => everyFrame(milliseconds, (frame) => map.pan(frame % 40 < 20 ? 2 : -2, 0)),
    sleep: async () => { while (!map.sleeping()) await rest(50); },
  };
  return took;
};

/** The least that Phaser can do in the same window. */
window.openEmpty = () => new Promise((done) => {
  const game = new Phaser.Game({
    type: Phaser.WEBGL, parent: host, width: host.clientWidth, height: host.clientHeight, banner: false, backgroundColor: '#E6D6B4',
    audio: { noAudio: true }, input: { keyboard: false, mouse: false, touch: false, gamepad: false }, render: { antialias: true, antialiasGL: false },
    scene: { create: () => done() },
  });
  window.stage = { move: (milliseconds) => { game.loop.wake(); return everyFrame(milliseconds, () => undefined); }, sleep: async () => { game.loop.sleep(); await rest(50); } };
});
