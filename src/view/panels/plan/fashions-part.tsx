import type { Level, State } from '../../../sim/index';
import { fashionsOf, type FashionRow, type RivalRow } from '../../model/fashions';
import { say, t } from '../../text/index';
import { SourceButton } from '../source-drawer';
import { joined } from './names';
import './fashions.css';

/** What other towns take up this year, and which regions court the same investors. One line that opens to the whole. */
export function FashionsPart({ level, state }: { readonly level: Level; readonly state: State }) {
  const { fads, rivals } = fashionsOf(level, state);
  if (fads.length === 0 && rivals.length === 0) return null;
  return (
    <details class="fashions">
      <summary>
        <b>{t('plan.fads')}</b>
        <span>{fads.length === 0 ? t('plan.fads.none') : joined(fads.map((row) => t('plan.fads.short', { name: say(row.fad.name), phase: row.phase })))}</span>
        {rivals.length > 0 ? <span>{t('plan.rivals.short', { names: joined(rivals.map(({ rival }) => say(rival.name))) })}</span> : null}
      </summary>
      <ul>
        {fads.map((row) => <Fashion key={row.fad.id} level={level} row={row} />)}
        {rivals.map((row) => <Rival key={row.rival.id} level={level} row={row} />)}
      </ul>
    </details>
  );
}

function Fashion({ level, row }: { readonly level: Level; readonly row: FashionRow }) {
  const { fad, phase, since, percent } = row;
  const what = fad.industry ? say(level.nation.industries[fad.industry].name) : '';
  return (
    <li class={`is-${phase}`}>
      <b>{say(fad.name)}</b>{what ? <small> {t('plan.fads.counts', { industry: what })}</small> : null}<SourceButton title={say(fad.name)} level={level} grounds={fad} /><br />
      {t('plan.fads.line', { since: String(since), percent: `${percent}%`, phase })} <span class="mute">{say(fad.text)}</span>
    </li>
  );
}

function Rival({ level, row: { rival, industries, percent } }: { readonly level: Level; readonly row: RivalRow }) {
  return (
    <li class="is-rival">
      <b>{say(rival.name)}</b><SourceButton title={say(rival.name)} level={level} grounds={rival} /><br />
      {t('plan.rivals.line', { industries: joined(industries.map((id) => say(level.nation.industries[id].name))), percent: `${percent}%` })} <span class="mute">{say(rival.text)}</span>
    </li>
  );
}
