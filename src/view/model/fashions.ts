/** What other towns do at the same time: fads that one may copy, and regions that court the same investors. */
import { fadsOf, rivalsOf, type FadNow, type Industry, type Level, type Rival, type State } from '../../sim/index';

export interface FashionRow extends FadNow { /** Per cent of towns that have followed, whole. */ readonly percent: number }
export interface RivalRow { readonly rival: Rival; readonly industries: readonly Industry[]; /** By how much rivals are stronger, per cent, whole. */ readonly percent: number }
export interface Fashions { readonly fads: readonly FashionRow[]; readonly rivals: readonly RivalRow[] }

const ORDER: Readonly<Record<FadNow['phase'], number>> = { fresh: 0, crowded: 1, over: 2 };

/** Fresh fads first, then the crowded and the passed; the strongest rival first. */
export function fashionsOf(level: Level, state: State): Fashions {
  return {
    fads: fadsOf(level, state).map((now) => ({ ...now, percent: Math.round(100 * now.followers) })).toSorted((a, b) => ORDER[a.phase] - ORDER[b.phase] || b.since - a.since),
    rivals: rivalsOf(level, state).toSorted((a, b) => b.pull - a.pull).map(({ rival, pull }) => ({ rival, industries: rival.industries, percent: Math.max(1, Math.round(100 * pull)) })),
  };
}
