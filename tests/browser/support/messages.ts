/** The words of the page by their keys, so that one test reads it in either language. */
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from '../../../src/view/text/en/index';
import { zh } from '../../../src/view/text/zh/index';
import type { Language, MessageKey, MessageValues } from '../../../src/view/text/index';

const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en, zh };
export const TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-CN' };

/** The message as the page shows it. */
export const words = (language: Language, key: MessageKey, values?: MessageValues): string =>
  String(new IntlMessageFormat(MESSAGES[language][key], TAGS[language]).format(values));

/** Matches the message whatever values fill it: numbers, names and choices may be anything. */
export const pattern = (language: Language, key: MessageKey): RegExp => new RegExp(source(language, key));

/** Matches a text that begins with the message. */
export const beginning = (language: Language, key: MessageKey, values?: MessageValues): RegExp => new RegExp(`^${values ? literal(words(language, key, values)) : source(language, key)}`);

/** Matches a text that begins with any of the messages. */
export const either = (language: Language, ...keys: readonly MessageKey[]): RegExp => new RegExp(`^(${keys.map((key) => source(language, key)).join('|')})`);

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const source = (language: Language, key: MessageKey): string => fixedParts(MESSAGES[language][key]).map(literal).join('.+');

/** What stands outside of all braces. */
function fixedParts(message: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of message) {
    if (character === '{' && depth++ === 0) parts.push('');
    if (depth === 0) parts[parts.length - 1] += character;
    if (character === '}') depth--;
  }
  return parts;
}
