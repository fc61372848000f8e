import { describe, expect, it } from 'vitest';
import { branch, dispatch, encodeRun, formatRun, openRun, openRunCode, parseRun, type Prediction, type Run } from '../../src/run/index';
import { hashState } from '../../src/sim/index';
import { KUNSHAN } from '../support/levels';

const SAID: Prediction = { made: 1990, until: 1995, sign: 'unemployment', value: 0.03, low: 0.02, high: 0.05, sure: 80 };
const predict = (run: Run, prediction: Prediction): Run => dispatch(run, { kind: 'predict', prediction }).run;
const ended = (run: Run): Run => dispatch(run, { kind: 'endYear' }).run;
const begun = predict(openRun(KUNSHAN, 7), SAID);
const reopened = (run: Run, change: (file: Record<string, unknown>) => void = () => undefined): ReturnType<typeof parseRun> => {
  const file = JSON.parse(JSON.stringify(formatRun(run))) as Record<string, unknown>;
  change(file);
  return parseRun(file, [KUNSHAN]);
};

describe('a prediction', () => {
  it('changes nothing in the game', () => expect(hashState(ended(begun).state)).toBe(hashState(ended(openRun(KUNSHAN, 7)).state)));
  it('takes the place of an older one of the same sign and year', () => expect(predict(begun, { ...SAID, value: 0.04 }).predictions).toEqual([{ ...SAID, value: 0.04 }]));
  it('is made in the year that is governed, whatever it says', () => expect(predict(openRun(KUNSHAN, 7), { ...SAID, made: 2020 }).predictions[0].made).toBe(1990));
  it('can be struck out in its year, and not later', () => {
    const unsaid = (run: Run): number => dispatch(run, { kind: 'unsay', sign: 'unemployment' }).run.predictions.length;
    expect([unsaid(begun), unsaid(ended(begun))]).toEqual([0, 1]);
  });
  it('is not made by a branch that parts before it', () => {
    const later = predict(ended(ended(begun)), { ...SAID, made: 1992, sign: 'debtRatio' });
    expect(later.predictions).toHaveLength(2);
    expect(branch(ended(later), 1992, { keep: false }).run.predictions).toEqual([SAID]);
  });
  it('survives a run file, and no other file has a word of it', () => {
    const read = reopened(ended(begun));
    expect('run' in read && read.run.predictions).toEqual([SAID]);
    expect(formatRun(openRun(KUNSHAN, 7))).not.toHaveProperty('predictions');
  });
  it('is left out of a run code', () => {
    const read = openRunCode(encodeRun(ended(begun)), [KUNSHAN]);
    expect('run' in read && read.run.predictions).toEqual([]);
  });
});

describe('a damaged prediction', () => {
  const faults: readonly [string, Record<string, unknown>, string][] = [
    ['the wrong way round', { ...SAID, low: 0.06 }, 'predictions[0]'], ['of no sign', { ...SAID, sign: 'beauty' }, 'predictions[0].sign'],
    ['as sure as nobody can be', { ...SAID, sure: 100 }, 'predictions[0].sure'], ['of what is over', { ...SAID, until: 1980 }, 'predictions[0]'],
  ];
  it.each(faults)('%s is named by its path', (_, one, path) => {
    const read = reopened(begun, (file) => { file.predictions = [one]; });
    expect('problems' in read && read.problems.map((problem) => problem.path)).toContain(path);
  });
  it('says which numbers do not fit each other', () => {
    const read = reopened(begun, (file) => { file.predictions = [{ ...SAID, made: 1990, until: 1980 }]; });
    expect('problems' in read && read.problems.map(({ message }) => message).join()).toMatch(/made ≤ until, found \{made: 1990, until: 1980, /);
  });
});
