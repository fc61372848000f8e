import { describe, expect, it } from 'vitest';
import { strategyById } from '../../../src/insight/index';
import { govern, openRun } from '../../../src/run/index';
import { explain } from '../../../src/sim/index';
import { boxesOf } from '../../../src/view/model/workings';
import { KUNSHAN } from '../../support/levels';

const run = govern(openRun(KUNSHAN, 7), strategyById('history')!.mayor, 2010);
const played = run.years.at(-1)!;
const boxes = explain(KUNSHAN, played, 'debtRatio').contributions.map(({ cause, source, amount }) => ({ cause, amount, sum: boxesOf(KUNSHAN, played, { indicator: 'debtRatio', cause, source }) }));

describe('the sum in three boxes', () => {
  it('is there for every cause of the debt ratio', () => {
    expect(boxes.length).toBeGreaterThan(10);
    expect(boxes.filter(({ sum }) => sum === null)).toEqual([]);
  });

  it('adds up to the cause: its largest part and the rest', () => {
    for (const { cause, amount, sum } of boxes.slice(1)) expect(sum!.amount + (sum!.rest?.amount ?? 0), cause).toBeCloseTo(amount * 100, 3);
  });

  it('is none where the number is the stock itself', () => {
    const [first] = explain(KUNSHAN, played, 'humanCapital').contributions;
    expect(boxesOf(KUNSHAN, played, { indicator: 'humanCapital', cause: first.cause, source: first.source })).toBeNull();
  });
});
