import type { Season } from '../../model/waves';

/** 春夏秋冬: the glyph beside the word, never instead of it. */
export const SEASON_GLYPH: Readonly<Record<Season, string>> = { emerging: '春', surging: '夏', mature: '秋', fading: '冬' };

/** The season's disc, as the legend and the table show it. */
export function SeasonMark({ season }: { readonly season: Season }) {
  return (
    <svg class={`season season-${season}`} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="9" />
      <text x="10" y="10" text-anchor="middle" dominant-baseline="central" lang="zh-CN">{SEASON_GLYPH[season]}</text>
    </svg>
  );
}
