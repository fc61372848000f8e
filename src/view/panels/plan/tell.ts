import type { Sentence } from '../../model/sentence';
import { say, t } from '../../text/index';

/** A sentence of the model in the player's language. */
export function tell({ key, numbers, names }: Sentence): string {
  const spoken = Object.fromEntries(Object.entries(names ?? {}).map(([name, text]) => [name, say(text)]));
  return t(key, { ...numbers, ...spoken });
}
