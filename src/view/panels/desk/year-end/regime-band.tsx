import type { RegimeChange } from '../../../model/regime';
import type { Level } from '../../../../sim/index';
import { say, t } from '../../../text/index';
import { Seal } from '../../kit/index';
import { SourceButton } from '../../source-drawer';

/** The level above counts differently from now on: each weight that moves, old and new. */
export function RegimeBand({ level, change, year }: { readonly level: Level; readonly change: RegimeChange; readonly year: number }) {
  return (
    <section class="regime-band" aria-labelledby="regime-title">
      <h2 id="regime-title"><Seal text="上" size={28} look="outline" /> {tellRegime(change, year)} <SourceButton title={say(change.regime.name)} level={level} grounds={change.regime} /></h2>
      <p>{t('yearEnd.regime.was', { before: say(change.before.name) })}</p>
      <table class="judgement-table">
        <thead><tr>{(['part', 'was', 'is'] as const).map((column) => <th scope="col" key={column}>{t(`yearEnd.regime.${column === 'was' ? 'old' : column === 'is' ? 'new' : 'part'}`)}</th>)}</tr></thead>
        <tbody>
          {change.moved.map(({ term, was, is }) => (
            <tr key={term}><th scope="row">{t(`above.term.${term}`)}</th><td>{was}%</td><td><b>{is}%</b> <span aria-hidden="true">{is > was ? '↑' : '↓'}</span></td></tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export const tellRegime = ({ regime }: RegimeChange, year: number): string => t('yearEnd.regime', { year: String(year), regime: say(regime.name) });
