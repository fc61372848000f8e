import { describe, expect, it } from 'vitest';
import { encodeRun, openRun } from '../../../src/run/index';
import { readFragment, readLink } from '../../../src/view/session/link';
import { KUNSHAN } from '../../support/levels';

describe('an address', () => {
  it.each([
    ['', { level: null, about: null, fates: null, seed: null, language: null, refused: [] }],
    ['?level=kunshan&seed=7&lang=zh', { level: 'kunshan', about: null, fates: null, seed: 7, language: 'zh', refused: [] }],
    ['?lang=zh-CN', { level: null, about: null, fates: null, seed: null, language: 'zh', refused: [] }],
    ['?level=atlantis', { level: null, about: null, fates: null, seed: null, language: null, refused: ['level=atlantis'] }],
    ['?seed=-1&lang=xx', { level: null, about: null, fates: null, seed: null, language: null, refused: ['seed=-1', 'lang=xx'] }],
    ['?seed=99999999999', { level: null, about: null, fates: null, seed: null, language: null, refused: ['seed=99999999999'] }],
    ['?about=kunshan', { level: null, about: 'kunshan', fates: null, seed: null, language: null, refused: [] }],
    ['?about=atlantis', { level: null, about: null, fates: null, seed: null, language: null, refused: ['about=atlantis'] }],
    ['?fates=kunshan&lang=en', { level: null, about: null, fates: 'kunshan', seed: null, language: 'en', refused: [] }],
    ['?fates=atlantis', { level: null, about: null, fates: null, seed: null, language: null, refused: ['fates=atlantis'] }],
    ['?utm_source=somewhere', { level: null, about: null, fates: null, seed: null, language: null, refused: [] }],
  ])('%j is read as it is meant', (query, link) => expect(readLink(query, ['kunshan'])).toEqual(link));
});

describe('the fragment of an address', () => {
  const code = encodeRun(openRun(KUNSHAN, 7));
  it.each<[string, ReturnType<typeof readFragment>]>([
    ['', { code: null, refused: [] }],
    ['#top', { code: null, refused: [] }],
    [`#run=${code}`, { code, refused: [] }],
    [`#from=chat&run=${code}&x=1`, { code, refused: [] }],
    [`#run=${code.slice(0, -3)}`, { code: code.slice(0, -3), refused: [] }],
    ['#run=hello', { code: null, refused: ['run=hello'] }],
    ['#rerun=hello', { code: null, refused: [] }],
  ])('%j is read as it is meant', (hash, found) => expect(readFragment(hash)).toEqual(found));
});
