import { fingerprintOf } from '../fingerprint';
import { levelVersionOf } from '../run-file';
import type { Run } from '../run';
import { Clerk } from './decisions';
import { wrap } from './frame';
import { header } from './header';
import { Pen } from './pen';
import { WritingTape } from './tape';
import { vocabularyOf } from './vocabulary';

/** The format that is written. A change of anything below the frame makes a new one. */
export const CODE_FORMAT = 1;

/** A run as a short text for a chat, a link or a printed slip: `YIFANG1…`, digits and capitals alone. Undo is left out. */
export function encodeRun(run: Run): string {
  const tape = new WritingTape();
  const pen = new Pen(tape);
  header(pen, {
    level: run.level.city.id, levelVersion: levelVersionOf(run.level), rules: run.rules, seed: run.seed, years: run.years.length,
    hash: fingerprintOf(run.state),
  });
  const clerk = new Clerk(pen, vocabularyOf(run.level));
  for (const { decisions } of run.years) clerk.year(decisions);
  clerk.year(run.draft.decisions);
  pen.agree();
  return wrap({ format: CODE_FORMAT, contents: tape.contents() });
}
