import type { ModelNotes } from '../../level/index';
import type { Level, Sourced } from '../../sim/index';
import { referencesOf } from '../model/sources';
import { say } from '../text/index';
import { markName, SourceMark } from './kit/index';

export interface SourceNoteProps { readonly level: Level; readonly sourced: Sourced; /** Where the model's own literature may be named. */ readonly notes?: ModelNotes }

/** How well something is grounded, and where it comes from. */
export function SourceNote({ level, sourced, notes }: SourceNoteProps) {
  const sources = referencesOf(level, sourced, notes);
  return (
    <div class="source-note">
      <p><SourceMark mark={sourced.mark} /> {markName(sourced.mark)}</p>
      {sourced.note ? <p>{say(sourced.note)}</p> : null}
      {sources.length ? <ol>{sources.map(({ id, text }) => <li key={id}><b>[{id}]</b> {text ? say(text) : null}</li>)}</ol> : null}
    </div>
  );
}
