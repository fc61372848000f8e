/** What is struck: yangqin, bells, chime stones, wood, drum and gong, each a sum of fading partials. */
import { RATE, filter, mix, noise, samplesIn, shaped, strike } from './signal.mjs';

export const tone = (hz, seconds, curve) => shaped(new Float64Array(samplesIn(seconds)).map((_, index) => Math.sin((2 * Math.PI * hz * index) / RATE)), curve);

/** A sine that is struck: it rises in `attack` seconds and falls to a thousandth in `fall` seconds after that. */
function struckTone(hz, seconds, { attack, fall }) {
  const out = new Float64Array(samplesIn(seconds));
  const rise = samplesIn(attack);
  const keep = 10 ** (-3 / (fall * RATE));
  let force = 1;
  for (let index = 0; index < out.length && force > 1e-6; index++) {
    if (index >= rise) force *= keep;
    out[index] = Math.sin((2 * Math.PI * hz * index) / RATE) * (index < rise ? index / rise : force);
  }
  return out;
}

/** Partials `[ratio to the note, loudness, seconds to a thousandth]`. */
const PARTIALS = {
  bell: [[0.5, 0.35, 5.1], [1, 1, 4.2], [1.19, 0.5, 3.4], [1.5, 0.25, 2.6], [2, 0.45, 2.1], [2.66, 0.22, 1.3], [3.01, 0.16, 1], [4.17, 0.08, 0.6]],
  chime: [[1, 1, 3.2], [2.01, 0.2, 1.4], [2.76, 0.32, 1.1], [5.4, 0.14, 0.5]],
  gong: [[1, 1, 7], [1.34, 0.6, 5.5], [1.68, 0.5, 5], [2.12, 0.42, 4], [2.71, 0.3, 3], [3.36, 0.2, 2], [4.4, 0.12, 1.4]],
  wood: [[1, 1, 0.16], [1.52, 0.5, 0.11], [2.71, 0.3, 0.07]],
};

/** One stroke of `kind`. `attack` seconds: a felt beater is slower than a hard one. */
export function beat(kind, hz, { seconds, attack = 0.004 }) {
  return mix(seconds, PARTIALS[kind].filter(([ratio]) => ratio * hz < 11_000).map(([ratio, gain, fall]) => ({ signal: struckTone(hz * ratio, seconds, { attack, fall }), gain })));
}

/** Yangqin: bamboo hammers on pairs of steel strings, a hair apart and a little stiff. */
export function hammer(hz, { seconds, seed }) {
  const partials = Array.from({ length: 14 }, (_, n) => n + 1).filter((n) => n * hz < 9000);
  const strings = [-0.6, 0.7].flatMap((cents) => partials.map((n) => {
    const stiff = n * Math.sqrt((1 + 0.00012 * n * n) / 1.00012);
    const gain = Math.abs(Math.sin(Math.PI * n * 0.12)) / n ** 0.8 / Math.sin(Math.PI * 0.12) / 2;
    return { signal: struckTone(hz * stiff * 2 ** (cents / 1200), seconds, { attack: 0.002, fall: 2.8 / n ** 0.6 }), gain };
  }));
  const tick = shaped(filter(noise(samplesIn(seconds), seed), 'band', { hz: 2600, q: 0.9 }), strike(0.001, 0.04));
  return mix(seconds, [...strings, { signal: tick, gain: 0.25 }]);
}

/** A skin over a wide bowl: the pitch falls as the stroke dies. */
export function drum(hz, { seconds, seed }) {
  const skin = new Float64Array(samplesIn(seconds)).map((_, index) => {
    const t = index / RATE;
    return Math.sin(2 * Math.PI * (hz * t - 1.1 * Math.exp(-t * 22))) * strike(0.003, 0.7)(t);
  });
  const stick = shaped(filter(noise(samplesIn(seconds), seed), 'band', { hz: 420, q: 0.8 }), strike(0.001, 0.09));
  return mix(seconds, [{ signal: skin }, { signal: stick, gain: 0.35 }]);
}
