import { describe, expect, it } from 'vitest';
import { chapterStart, patternRows } from '../../../src/view/model/patterns';
import { chaptersOf } from '../../../src/view/model/deeds';
import { PATTERN_IDS } from '../../../src/insight/patterns/index';
import { STRATEGIES } from '../../../src/insight/index';
import { govern, openRun } from '../../../src/run/index';
import { KUNSHAN, SHIPPED_LEVELS } from '../../support/levels';
import { en } from '../../../src/view/text/en/index';

const runs = SHIPPED_LEVELS.flatMap((level) => STRATEGIES.map(({ mayor }) => govern(openRun(level, 5), mayor)));

describe('patterns as they are told', () => {
  it('are every one of the six, shown or not', () => {
    for (const run of runs) {
      const { shown, absent } = patternRows(run);
      expect([...shown.map(({ id }) => id), ...absent].sort()).toEqual([...PATTERN_IDS].sort());
    }
  });

  it('come with a sentence whose every name is there', () => {
    const told = runs.flatMap((run) => patternRows(run).shown.flatMap(({ examples }) => examples));
    const missing = told.filter(({ sentence, indicator, goal }) => {
      const asked = ['policy', 'crisis', 'endowment'].filter((name) => en[sentence.key].includes(`{${name}}`) && !sentence.names?.[name]);
      return asked.length > 0 || (en[sentence.key].includes('{sign}') && indicator === null) || (en[sentence.key].includes('{goal,') && goal === null);
    });
    expect(told.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });

  it('lead to a chapter of the list of deeds', () => {
    const [{ years, state }] = runs;
    const starts = chaptersOf({ level: KUNSHAN, decided: years.map(({ decisions }) => decisions), planVerdicts: state.planVerdicts }).map(({ from }) => from);
    expect([...new Set(years.map(({ year }) => chapterStart(KUNSHAN, year)))]).toEqual(starts);
  });
});
