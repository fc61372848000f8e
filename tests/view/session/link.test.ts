import { describe, expect, it } from 'vitest';
import { readLink } from '../../../src/view/session/link';

describe('an address', () => {
  it.each([
    ['', { level: null, about: null, seed: null, language: null, refused: [] }],
    ['?level=kunshan&seed=7&lang=zh', { level: 'kunshan', about: null, seed: 7, language: 'zh', refused: [] }],
    ['?lang=zh-CN', { level: null, about: null, seed: null, language: 'zh', refused: [] }],
    ['?level=atlantis', { level: null, about: null, seed: null, language: null, refused: ['level=atlantis'] }],
    ['?seed=-1&lang=xx', { level: null, about: null, seed: null, language: null, refused: ['seed=-1', 'lang=xx'] }],
    ['?seed=99999999999', { level: null, about: null, seed: null, language: null, refused: ['seed=99999999999'] }],
    ['?about=kunshan', { level: null, about: 'kunshan', seed: null, language: null, refused: [] }],
    ['?about=atlantis', { level: null, about: null, seed: null, language: null, refused: ['about=atlantis'] }],
    ['?utm_source=somewhere', { level: null, about: null, seed: null, language: null, refused: [] }],
  ])('%j is read as it is meant', (query, link) => expect(readLink(query, ['kunshan'])).toEqual(link));
});
