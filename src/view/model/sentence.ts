import type { Text } from '../../sim/index';
import type { MessageKey } from '../text/index';

/** Something to say, before it is put into a language: a message, its numbers and the level's names in it. */
export interface Sentence {
  readonly key: MessageKey;
  readonly numbers?: Readonly<Record<string, number>>;
  readonly names?: Readonly<Record<string, Text>>;
}
