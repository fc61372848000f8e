import { describe, expect, it } from 'vitest';
import { STRATEGIES } from '../../../src/insight/index';
import { govern, openRun, type Run } from '../../../src/run/index';
import { headlineOf, signKey, urgencyOf, type Headline } from '../../../src/view/model/headline';
import type { SignReading } from '../../../src/view/model/signs';
import { tellHeadline } from '../../../src/view/panels/desk/headline-block';
import { gameOf } from '../../support/games';
import { aLevel, KUNSHAN, SHIPPED_LEVELS } from '../../support/levels';

const reading = (change: Partial<SignReading>): SignReading => ({ sign: 'dependence', state: 'steady', value: 0.4, low: 0.4, high: 0.4, measured: true, lastYear: 0.4, limit: 0.65, bad: 'above', pressure: -3, ...change });
const watch = (): number => 0.08;

describe('urgency', () => {
  it('grows towards the limit', () => expect(urgencyOf(reading({ sign: 'debtRatio', state: 'watch', pressure: -0.3 }), watch)).toBeGreaterThan(urgencyOf(reading({}), watch)));
  it('prefers what moves to what has stood still for years', () => {
    const still = reading({ sign: 'cultivation', state: 'alarm', pressure: 2 });
    const moving = reading({ state: 'alarm', value: 0.71, lastYear: 0.64, pressure: 0.75 });
    expect(urgencyOf(moving, watch)).toBeGreaterThan(urgencyOf(still, watch));
  });
});

const headline = (change: Partial<Headline>): Headline => ({ topic: { kind: 'sign', sign: 'waterAir' }, sign: 'waterAir', state: 'watch', trend: 'flat', tenths: 4, measured: true, oneIn: 2, told: 0, ...change });

describe('the sentence', () => {
  it('does not claim to know an unmeasured river', () => expect(signKey(headline({ measured: false }))).toBe('headline.waterAir.unmeasured'));
  it('says the same fact in other words the next time', () => expect(signKey(headline({ state: 'alarm', told: 1 }))).not.toBe(signKey(headline({ state: 'alarm' }))));
  it('takes the words that know a trend while something moves, but not twice running', () => {
    const wordings = [0, 1, 2].map((told) => signKey(headline({ trend: 'falling', told })));
    expect([wordings[0], wordings[2]]).toEqual(['headline.waterAir.watch', 'headline.waterAir.watch']);
    expect(wordings[1]).not.toBe('headline.waterAir.watch');
  });
});

/** The headline of every year of a run. */
const headlinesOf = (run: Run): Headline[] => run.years.map((played, index) => headlineOf({ level: run.level, years: run.years.slice(0, index), state: played.before }));
const PLAYED = STRATEGIES.filter(({ id }) => ['history', 'gdp-first', 'balanced', 'do-nothing'].includes(id)).flatMap(({ id }) => [1, 2, 7].map((seed) => ({ id, seed, run: gameOf(id, seed) })));

describe.each(PLAYED)('over forty years of $id with seed $seed', ({ run }) => {
  const led = headlinesOf(run);
  const themes = led.map(({ topic }) => ('sign' in topic ? topic.sign : topic.kind));

  it('no theme leads more than two years running', () => {
    const thrice = themes.filter((theme, year) => theme !== 'crisis' && theme === themes[year - 1] && theme === themes[year - 2]);
    expect(thrice).toEqual([]);
  });
  it('every crisis takes it', () => {
    const after = led.filter((_, index) => run.years[index - 1]?.news.some(({ kind }) => kind === 'crisis'));
    expect(after.map(({ topic }) => topic.kind)).toEqual(after.map(() => 'crisis'));
  });
  it('the sentence is seldom the same two years running, and there are many', () => {
    const sentences = led.map((one) => tellHeadline(KUNSHAN, one));
    expect(sentences.filter((sentence, year) => sentence === sentences[year - 1]).length).toBeLessThanOrEqual(3);
    expect(new Set(sentences).size).toBeGreaterThanOrEqual(16);
  });
});

describe('the first year', () => {
  it('begins with how the city introduces itself, and the second with something else', () => {
    for (const level of SHIPPED_LEVELS) {
      const run = openRun(level, 1);
      expect(tellHeadline(level, headlineOf(run))).toBe(level.city.opening!.en);
      expect(headlineOf(govern(run, () => [], run.state.year + 1)).topic.kind).not.toBe('opening');
    }
  });

  it('begins with the most urgent sign where a level has no opening', () => {
    const { opening: _none, ...city } = KUNSHAN.city;
    const level = { ...aLevel(), city };
    expect(headlineOf(openRun(level, 1)).topic.kind).toBe('sign');
  });
});
