import { locale } from '../../text/index';

/** Names in a row, as the language joins them; semicolons where a name has a comma of its own. */
export function joined(names: readonly string[]): string {
  if (names.some((name) => name.includes(','))) return names.join('; ');
  return new Intl.ListFormat(locale.value, { type: 'conjunction' }).format(names);
}
