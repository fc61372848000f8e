/** Signs: one short sound for each kind of thing that happens. Notes are in the key of the music, so that a sign never quarrels with it. */
import { bow } from './bowed.mjs';
import { coins, paper, seal } from './paper.mjs';
import { gesture } from './perform.mjs';
import { faded, filter, inRoom, mix, noise, samplesIn, shaped } from './signal.mjs';
import { beat, drum } from './struck.mjs';

const NOTE = { D2: 73.42, A2: 110, D3: 146.83, E3: 164.81, G3: 196, A3: 220, B3: 246.94, D4: 293.66, E4: 329.63, Fs4: 369.99, A4: 440, B4: 493.88, D5: 587.33, E5: 659.26, A5: 880 };

/** A phrase that comes down to the final: the year is over. */
const yearEnd = () => gesture(3.4, [['qin', NOTE.A3, 0, 0.9, -2], ['qin', NOTE.G3, 0.42, 0.7], ['qin', NOTE.E3, 0.84, 0.7], ['qin', NOTE.D3, 1.26, 1, 1], ['qin', NOTE.D2, 1.3, 0.6]], { room: 0.28 });
/** The bell of the yamen, twice: falling, so that it is a warning and not an hour. */
const warning = () => gesture(3, [['bell', NOTE.A4, 0, 1], ['bell', NOTE.E4, 0.5, 0.8]]);
/** A seal, and three strings up to the fifth: the plan is adopted. */
const plan = () => mix(2.6, [{ signal: seal(0.6, 5), gain: 1 }, { signal: gesture(2.3, [['zheng', NOTE.D4, 0, 0.8], ['zheng', NOTE.E4, 0.22, 0.8], ['zheng', NOTE.A4, 0.44, 1], ['zheng', NOTE.D3, 0.44, 0.7]]), at: 0.3, gain: 0.5 }]);
/** Wood on wood, three times, and a hammer dulcimer: the scaffold comes down. */
const built = () => mix(2, [...[0, 0.16, 0.36].map((at, n) => ({ signal: beat('wood', 520 + 60 * n, { seconds: 0.3, attack: 0.001 }), at, gain: 0.6 })), { signal: gesture(1.5, [['yangqin', NOTE.A4, 0, 0.7], ['yangqin', NOTE.D5, 0.14, 0.9]]), at: 0.48, gain: 0.7 }]);
/** One chime stone and its octave, out of a long silence: something was there all along. */
const found = () => gesture(2.6, [['chime', NOTE.B4, 0, 0.8], ['chime', NOTE.E5, 0.5, 0.5], ['qin', NOTE.E3, 0.05, 0.4, -2]], { room: 0.36 });
/** Rises by the five notes. */
const goodTurn = () => gesture(2, [['zheng', NOTE.D4, 0, 0.8], ['zheng', NOTE.Fs4, 0.13, 0.8], ['zheng', NOTE.A4, 0.26, 0.9], ['zheng', NOTE.D5, 0.39, 1]]);
/** Falls, and stays on the tone that wants to go on. */
const badTurn = () => gesture(2.2, [['qin', NOTE.D4, 0, 0.9], ['qin', NOTE.B3, 0.26, 0.8], ['qin', NOTE.E3, 0.56, 1, 2]]);
/** Debt: coins that run out, and the low string goes slack. */
const debtCrisis = () => mix(2.8, [{ signal: faded(coins(1.4, [[0, 1], [0.11, 0.8], [0.2, 0.65], [0.34, 0.45], [0.55, 0.3], [0.86, 0.18]]), 0.3), gain: 0.35 }, { signal: gesture(2.1, [['qin', NOTE.D2, 0, 1, 2], ['gong', NOTE.A2, 0.1, 0.5]]), at: 0.7, gain: 1 }]);
/** Unrest: drums, unevenly, more and more of them. */
const unrestCrisis = () => faded(inRoom(mix(2.8, [[0, 0.6], [0.42, 0.7], [0.62, 0.75], [1.02, 0.85], [1.16, 0.7], [1.34, 0.9], [1.5, 0.8], [1.62, 1]].map(([at, gain], n) => ({ signal: drum(n % 3 === 0 ? 92 : 116, { seconds: 1, seed: 70 + n }), at, gain }))), 0.24), 0.8);
/** Pollution: a bow without a tone, and birds that stop. */
function pollutionCrisis() {
  const breath = shaped(filter(filter(noise(samplesIn(2.8), 81), 'low', { hz: 520 }), 'high', { hz: 90 }), (t) => Math.sin(Math.PI * Math.min(1, t / 2.6)) ** 1.5);
  const drone = bow('low', [{ at: 0.1, seconds: 1.9, hz: NOTE.A2, gain: 0.8 }], { seconds: 2.8, seed: 82 });
  const rub = bow('low', [{ at: 0.5, seconds: 1.5, hz: NOTE.A2 * 1.0595, gain: 0.6 }], { seconds: 2.8, seed: 83 });
  return faded(inRoom(mix(2.8, [{ signal: breath, gain: 1.2 }, { signal: drone, gain: 0.8 }, { signal: rub, gain: 0.7 }]), 0.25), 0.6);
}
/** One stroke of the great bell: the office is over. */
const ended = () => gesture(4.2, [['gong', NOTE.D3, 0, 0.7], ['bell', NOTE.D3, 0, 1]], { room: 0.36 });

export const SIGNS = {
  seal: () => faded(seal(0.6, 3), 0.2),
  paper: () => faded(paper(0.4, [[0, 0.16, 0.7], [0.13, 0.24, 1]], 21), 0.1),
  page: () => faded(paper(0.9, [[0, 0.3, 0.5], [0.22, 0.34, 1], [0.52, 0.34, 0.6]], 33), 0.2),
  coin: () => faded(coins(0.9, [[0, 0.8], [0.09, 1], [0.21, 0.5]]), 0.3),
  warning, yearEnd, plan, built, found, goodTurn, badTurn, debtCrisis, unrestCrisis, pollutionCrisis, ended,
};
