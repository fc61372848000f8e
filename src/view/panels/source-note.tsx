import type { Level, Sourced } from '../../sim/index';
import { say } from '../text/index';
import { markName, SourceMark } from './kit/index';

/** How well something is grounded, and where it comes from. */
export function SourceNote({ level, sourced }: { readonly level: Level; readonly sourced: Sourced }) {
  const sources = (sourced.sources ?? []).map((id) => ({ id, text: level.city.sources[id] ?? level.nation.sources[id] }));
  return (
    <div class="source-note">
      <p><SourceMark mark={sourced.mark} /> {markName(sourced.mark)}</p>
      {sourced.note ? <p>{say(sourced.note)}</p> : null}
      {sources.length ? <ol>{sources.map(({ id, text }) => <li key={id}><b>[{id}]</b> {text ? say(text) : null}</li>)}</ol> : null}
    </div>
  );
}
