/** What can be known of a sound without hearing it: loudness as ears weigh it, pitch, brightness, how fast it fades. */

/** Filters of ITU-R BS.1770 (K-weighting) at a rate, from their analogue prototypes. */
function weighted(signal, rate) {
  const shelf = shelfAt(rate);
  const highPass = highPassAt(rate);
  return twoPole(twoPole(signal, shelf), highPass);
}

function shelfAt(rate) {
  const [gain, q] = [10 ** (3.999843853973347 / 20), 0.7071752369554196];
  const k = Math.tan((Math.PI * 1681.974450955533) / rate);
  const [vh, vb] = [gain, gain ** 0.4996667741545416];
  const a0 = 1 + k / q + k * k;
  return { b: [(vh + (vb * k) / q + k * k) / a0, (2 * (k * k - vh)) / a0, (vh - (vb * k) / q + k * k) / a0], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
}

function highPassAt(rate) {
  const q = 0.5003270373238773;
  const k = Math.tan((Math.PI * 38.13547087602444) / rate);
  const a0 = 1 + k / q + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
}

function twoPole(signal, { b, a }) {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return signal.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

const decibel = (power) => -0.691 + 10 * Math.log10(Math.max(power, 1e-12));

/** Mean squares of blocks of 0.4 s, four of which begin in that time; a shorter sound is filled up with silence. */
function blocksOf(signal, rate) {
  const loud = weighted(signal, rate);
  const [size, step] = [Math.round(0.4 * rate), Math.round(0.1 * rate)];
  const blocks = [];
  for (let from = 0; from === 0 || from + size <= loud.length; from += step) {
    let sum = 0;
    for (let index = from; index < Math.min(from + size, loud.length); index++) sum += loud[index] ** 2;
    blocks.push(sum / size);
  }
  return blocks;
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Integrated loudness in LUFS, with the two gates of BS.1770. */
export function loudnessOf(signal, rate) {
  const heard = blocksOf(signal, rate).filter((power) => decibel(power) > -70);
  if (heard.length === 0) return -70;
  const gate = decibel(mean(heard)) - 10;
  return decibel(mean(heard.filter((power) => decibel(power) > gate)));
}

/** The loudest 0.4 s, in LUFS: what a short sound is judged by. */
export const loudestOf = (signal, rate) => decibel(blocksOf(signal, rate).reduce((most, power) => Math.max(most, power), 0));

export const peakOf = (signal) => signal.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
/** Mean of all samples, against the loudest. */
export const offsetOf = (signal) => Math.abs(mean(signal)) / Math.max(peakOf(signal), 1e-9);

/** Pitch in hertz of a stretch by autocorrelation, within `within` semitones of `near`. */
export function pitchOf(signal, { rate, near, within = 1.5 }) {
  const size = Math.min(signal.length >> 1, Math.round(rate * 0.25));
  const likeness = (lag) => {
    let [both, one, two] = [0, 0, 0];
    for (let index = 0; index < size; index++) {
      both += signal[index] * signal[index + lag];
      one += signal[index] ** 2;
      two += signal[index + lag] ** 2;
    }
    return both / Math.sqrt(one * two + 1e-20);
  };
  let best = { lag: 0, like: -1 };
  for (let lag = Math.floor(rate / near / 2 ** (within / 12)); lag <= Math.ceil((rate / near) * 2 ** (within / 12)); lag++) {
    const like = likeness(lag);
    if (like > best.like) best = { lag, like };
  }
  const [before, after] = [likeness(best.lag - 1), likeness(best.lag + 1)];
  const bend = before - 2 * best.like + after;
  return rate / (best.lag + (bend ? (0.5 * (before - after)) / bend : 0));
}

/** Seconds until a sound has lost 20 dB from its loudest 50 ms; `Infinity` when it does not. */
export function fadeOf(signal, rate) {
  const size = Math.round(0.05 * rate);
  const levels = Array.from({ length: Math.floor(signal.length / size) }, (_, n) => mean([...signal.subarray(n * size, (n + 1) * size)].map((value) => value ** 2)));
  const top = levels.indexOf(Math.max(...levels));
  const gone = levels.findIndex((level, n) => n > top && level < levels[top] / 100);
  return gone < 0 ? Infinity : (gone - top) * 0.05;
}

/** Power of the bands up to half of the rate, over a Hann window of `2 ** bits` samples from `from` on. */
export function spectrumOf(signal, { from = 0, bits = 12 } = {}) {
  const size = 2 ** bits;
  const re = Float64Array.from({ length: size }, (_, index) => (signal[from + index] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * index) / size)));
  const im = new Float64Array(size);
  fourier(re, im);
  return Float64Array.from({ length: size / 2 }, (_, index) => re[index] ** 2 + im[index] ** 2);
}

/** Centre of gravity of the spectrum in hertz. */
export function centroidOf(signal, rate, options = {}) {
  const power = spectrumOf(signal, options);
  const amplitude = power.map(Math.sqrt);
  const all = amplitude.reduce((sum, value) => sum + value, 0);
  return (amplitude.reduce((sum, value, index) => sum + value * index, 0) / all) * (rate / 2 / power.length);
}

/** Fast Fourier transform in place. */
function fourier(re, im) {
  const size = re.length;
  for (let index = 1, mirror = 0; index < size; index++) {
    let bit = size >> 1;
    for (; mirror & bit; bit >>= 1) mirror ^= bit;
    mirror ^= bit;
    if (index < mirror) [re[index], re[mirror], im[index], im[mirror]] = [re[mirror], re[index], im[mirror], im[index]];
  }
  for (let span = 2; span <= size; span *= 2) {
    for (let start = 0; start < size; start += span) butterfly({ re, im, start, span });
  }
}

function butterfly({ re, im, start, span }) {
  for (let k = 0; k < span / 2; k++) {
    const angle = (-2 * Math.PI * k) / span;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const [a, b] = [start + k, start + k + span / 2];
    const [x, y] = [re[b] * c - im[b] * s, re[b] * s + im[b] * c];
    [re[b], im[b], re[a], im[a]] = [re[a] - x, im[a] - y, re[a] + x, im[a] + y];
  }
}
