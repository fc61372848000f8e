import { describe, expect, it } from 'vitest';
import type { SavedRun } from '../../../src/view/session-types';
import { flat, treesOf } from '../../../src/view/model/tree';

const aSave = (slot: string, change: Partial<SavedRun> = {}): SavedRun => ({ slot, level: 'kunshan', seed: 7, year: 2000, savedAt: `2026-01-0${slot.length}`, score: null, name: null, origin: null, ...change });
const outline = (saved: readonly SavedRun[]) => treesOf(saved).map(({ level, seed, roots }) => [`${level} ${seed}`, ...flat(roots).map(({ run, depth }) => `${'-'.repeat(depth)}${run.slot}`)]);

describe('kept runs as trees', () => {
  it('stand under what they grew from, in the order of the years in which they began', () => {
    const saved = [aSave('late', { origin: { of: 'root', from: 2004 } }), aSave('root'), aSave('early', { origin: { of: 'root', from: 1995 } }), aSave('twig', { origin: { of: 'early', from: 1997 } })];
    expect(outline(saved)).toEqual([['kunshan 7', 'root', '-early', '--twig', '-late']]);
  });

  it('are apart by level and by seed, the newest first', () => {
    const saved = [aSave('a'), aSave('bb', { seed: 8 }), aSave('ccc', { level: 'yiwu' }), aSave('dddd', { seed: null })];
    expect(outline(saved)).toEqual([['kunshan null', 'dddd'], ['yiwu 7', 'ccc'], ['kunshan 8', 'bb'], ['kunshan 7', 'a']]);
  });

  it('stand at the root when what they grew from is gone, or is a strategy', () => {
    expect(outline([aSave('a', { origin: { of: 'gone', from: 2000 } }), aSave('bb', { origin: { of: 'strategy:history', from: 1999 } })])).toEqual([['kunshan 7', 'bb', 'a']]);
  });

  it('are all there, once each, whatever their files claim', () => {
    const saved = [aSave('a', { origin: { of: 'bb', from: 1990 } }), aSave('bb', { origin: { of: 'a', from: 1990 } }), aSave('ccc', { origin: { of: 'ccc', from: 1990 } })];
    expect(outline(saved)[0].slice(1).map((line) => line.replaceAll('-', '')).toSorted()).toEqual(['a', 'bb', 'ccc']);
  });

  it('none make none', () => {
    expect(treesOf([])).toEqual([]);
  });
});
