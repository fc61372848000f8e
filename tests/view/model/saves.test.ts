import { describe, expect, it } from 'vitest';
import { bestRun, newestOf } from '../../../src/view/model/saves';
import type { SavedRun } from '../../../src/view/session-types';
import { KUNSHAN } from '../../support/levels';

const save = (over: Partial<SavedRun>): SavedRun => ({ slot: 'one', level: 'kunshan', year: 2000, savedAt: '2026-01-01', score: null, ...over });

describe('the newest save', () => {
  it('is the first that can be read and whose city is here', () => {
    const saved = [save({ slot: 'damaged', year: null }), save({ slot: 'elsewhere', level: 'atlantis' }), save({ slot: 'new' }), save({ slot: 'old' })];
    expect(newestOf(saved, [KUNSHAN])?.run.slot).toBe('new');
  });

  it('can be asked for one city', () => {
    expect(newestOf([save({})], [KUNSHAN], 'yiwu')).toBeNull();
  });
});

describe('the best run', () => {
  it('is the best finished one of its city', () => {
    const saved = [save({ score: 41.2 }), save({ score: 60 }), save({ score: null }), save({ level: 'yiwu', score: 90 })];
    expect(bestRun(saved, 'kunshan')?.score).toBe(60);
  });

  it('is none where no run was finished', () => {
    expect(bestRun([save({})], 'kunshan')).toBeNull();
  });
});
