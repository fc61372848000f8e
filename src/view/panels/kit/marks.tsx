import type { Group, Mark, Theme } from '../../../sim/index';
import { t } from '../../text/index';

export type SignState = 'alarm' | 'watch' | 'steady';

const STATE_GLYPH: Readonly<Record<SignState, string>> = { alarm: '警', watch: '察', steady: '稳' };

/** 警 alarm, 察 watch or 稳 steady. The word is its name for screen readers and its tooltip; the shape carries it without colour. */
export function StateChip({ state }: { readonly state: SignState }) {
  const word = t(`kit.state.${state}`);
  return <span class={`chip chip-${state}`} role="img" aria-label={word} title={word} lang="zh-CN">{STATE_GLYPH[state]}</span>;
}

const SHAPES: Readonly<Record<Group, string>> = {
  you: 'M2 2h12v12H2Z',
  world: 'M8 1.2a6.8 6.8 0 1 1 0 13.6a6.8 6.8 0 0 1 0-13.6Z',
  past: 'M8 .8 15.2 8 8 15.2 .8 8Z',
  luck: 'M8 1.2 15.4 14.4H.6Z',
};

/** ■ you · ● world · ◆ past · ▲ luck: whose doing it is. Decoration beside the word. */
export function OriginMark({ group, size = 14 }: { readonly group: Group; readonly size?: number }) {
  return <svg class={`origin origin-${group}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true"><path d={SHAPES[group]} /></svg>;
}

/** ●●○ strength of the evidence, with the word for screen readers. */
export function EvidenceDots({ strength }: { readonly strength: 1 | 2 | 3 }) {
  const word = t('kit.evidence', { strength: String(strength) });
  return <span class="evidence" role="img" aria-label={word} title={word}>{'●'.repeat(strength)}<span class="evidence-rest">{'●'.repeat(3 - strength)}</span></span>;
}

/** ● sourced, ◐ derived or recalled, ○ stylised. */
export const MARK_GLYPH: Readonly<Record<Mark, string>> = { S: '●', 'S*': '●', D: '◐', R: '◐', E: '○' };
export const markName = (mark: Mark): string => t('kit.mark', { mark: mark === 'S*' ? 'claimed' : mark });

/** How well a number or sentence is grounded. */
export function SourceMark({ mark }: { readonly mark: Mark }) {
  return <span class="source-mark" role="img" aria-label={markName(mark)} title={markName(mark)}>{MARK_GLYPH[mark]}</span>;
}

const THEME_GLYPH: Readonly<Record<Theme, string>> = { risk: '险', culture: '文', industry: '产' };

/** 险 risk, 文 culture, 产 industry: an accent beside the word or with it as its name. */
export function ThemeMark({ theme }: { readonly theme: Theme }) {
  const word = t(`kit.theme.${theme}`);
  return <span class={`theme theme-${theme}`} role="img" aria-label={word} title={word} lang="zh-CN">{THEME_GLYPH[theme]}</span>;
}
