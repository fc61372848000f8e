/** Every sentence that a player reads, by language. ICU messages, formatted by FormatJS; keys are typed by the English texts. */
import { computed, signal } from '@preact/signals';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Text } from '../../sim/index';
import { en } from './en/index';
import { nestQuotes } from './quotes';
import { zh } from './zh/index';

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];
export type MessageKey = keyof typeof en;
export type MessageValues = Record<string, string | number | boolean>;

/** Reading this in a component makes it follow the language. */
export const language = signal<Language>('en');
/** BCP 47 tag for `lang` and for `Intl`. */
export const locale = computed(() => (language.value === 'zh' ? 'zh-CN' : 'en'));

const MESSAGES: Record<Language, Record<MessageKey, string>> = { en, zh };
const cache = new Map<string, IntlMessageFormat>();

/** The message `key` in the current language, with its `values` filled in. */
export function t(key: MessageKey, values?: MessageValues): string {
  const id = `${language.value}:${key}`;
  let format = cache.get(id);
  if (!format) {
    format = new IntlMessageFormat(MESSAGES[language.value][key], locale.value);
    cache.set(id, format);
  }
  return nestQuotes(String(format.format(values)));
}

/** A text of a level in the current language. */
export const say = (text: Text): string => text[language.value];
/** The same text in the other language, for the second voice of a title. */
export const saySecond = (text: Text): string => text[language.value === 'en' ? 'zh' : 'en'];
