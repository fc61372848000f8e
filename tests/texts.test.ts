/** Everything that a player reads: complete in both languages, well formed, and with a glyph for every character. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en } from '../src/view/text/en/index';
import { zh } from '../src/view/text/zh/index';
import { PROJECT, read } from './support/source-files';
import { charactersOf } from './support/woff2';

type Ast = ReturnType<InstanceType<typeof IntlMessageFormat>['getAst']>;
const LOCALES = { en: 'en', zh: 'zh-CN' } as const;
const MESSAGES: Readonly<Record<keyof typeof LOCALES, Readonly<Record<string, string>>>> = { en, zh };

/** Names that a message asks to be filled in, plural and choice branches included. */
function placeholdersOf(message: string, locale: string): string[] {
  const names = new Set<string>();
  const walk = (elements: Ast): void => {
    for (const element of elements) {
      if (!('value' in element) || typeof element.value !== 'string') continue;
      if (element.type !== 0) names.add(element.value);
      if ('options' in element) Object.values(element.options).forEach((option) => walk(option.value));
      if ('children' in element) walk(element.children);
    }
  };
  walk(new IntlMessageFormat(message, locale).getAst());
  return [...names].sort();
}

interface LevelText { readonly at: string; readonly en: unknown; readonly zh: unknown }

/** Every `{ en, zh }` of a level file, with its path. */
function levelTexts(value: unknown, at: string): LevelText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value || 'zh' in value) return [{ at, en: (value as LevelText).en, zh: (value as LevelText).zh }];
  return Object.entries(value).flatMap(([key, inner]) => levelTexts(inner, `${at}.${key}`));
}

const levelFiles = readdirSync(path.join(PROJECT, 'levels')).filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'));
const authored = levelFiles.flatMap((file) => levelTexts(JSON.parse(read(`levels/${file}`)), file));

describe('messages', () => {
  it('exist in English', () => {
    expect(Object.keys(en).length).toBeGreaterThan(100);
  });

  it('have the same keys in both languages', () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.keys(LOCALES) as (keyof typeof LOCALES)[])('are well formed in %s', (language) => {
    const broken = Object.entries(MESSAGES[language]).flatMap(([key, message]) => {
      try {
        new IntlMessageFormat(message, LOCALES[language]);
        return message.trim() === '' ? [`${key} is empty`] : [];
      } catch (error) {
        return [`${key}: ${String(error)}`];
      }
    });
    expect(broken).toEqual([]);
  });

  it('ask for the same values in both languages', () => {
    const different = Object.keys(en).filter((key) => String(placeholdersOf(MESSAGES.en[key], 'en')) !== String(placeholdersOf(MESSAGES.zh[key], 'zh-CN')));
    expect(different.map((key) => `${key}: ${MESSAGES.en[key]} | ${MESSAGES.zh[key]}`)).toEqual([]);
  });
});

describe('texts of the levels', () => {
  it('exist', () => {
    expect(authored.length).toBeGreaterThan(100);
  });

  it('are there in both languages', () => {
    const filled = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';
    expect(authored.filter((text) => !filled(text.en) || !filled(text.zh)).map((text) => text.at)).toEqual([]);
  });
});

describe('fonts', () => {
  const spoken = [...Object.values(zh), ...authored.map((text) => String(text.zh))].join('');
  const characters = [...new Set(spoken)].filter((character) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character));
  const fonts = readdirSync(path.join(PROJECT, 'assets/fonts')).filter((file) => /^noto-.*-sc-.*\.woff2$/.test(file));

  it('for Chinese are in the tree', () => {
    expect(fonts.length).toBeGreaterThan(0);
  });

  it.each(fonts)('%s has every Chinese character that is used (else: npm run assets)', (font) => {
    const glyphs = charactersOf(path.join(PROJECT, 'assets/fonts', font));
    expect(characters.filter((character) => !glyphs.has(character.codePointAt(0)!)).join('')).toBe('');
  });

  it('come with their licences', () => {
    const licences = readdirSync(path.join(PROJECT, 'assets/fonts')).filter((file) => file.startsWith('OFL-'));
    expect(licences.every((file) => readFileSync(path.join(PROJECT, 'assets/fonts', file), 'utf8').includes('SIL OPEN FONT LICENSE'))).toBe(true);
    expect(licences.length).toBeGreaterThan(0);
  });
});
