import type { ReadRun } from '../../../insight/compare/index';
import type { Level } from '../../../sim/index';
import { partedRows, type PartedRow } from '../../model/compare';
import { t } from '../../text/index';
import { Second } from '../kit/index';
import { tellDeed } from './deed-text';
import { letterOf } from './marks';

/** Years that are open at first. */
const OPEN = 3;

/** What was decided in one and not in the others, year by year. */
export function PartedPart({ level, reads }: { readonly level: Level; readonly reads: readonly ReadRun[] }) {
  const rows = partedRows(level, reads);
  return (
    <section class="compare-part" aria-labelledby="parted-title">
      <h2 id="parted-title">{t('compare.parted')}<Second text={t('compare.parted.second')} /> <small>{t('compare.parted.count', { years: rows.length })}</small></h2>
      {rows.length === 0 ? <p>{t('compare.never')}</p> : null}
      {rows.map((row, n) => <Year key={row.year} level={level} row={row} runs={reads.length} open={n < OPEN} />)}
    </section>
  );
}

function Year({ level, row, runs, open }: { readonly level: Level; readonly row: PartedRow; readonly runs: number; readonly open: boolean }) {
  return (
    <details class="parted-year" open={open}>
      <summary>{t('compare.parted.year', { year: String(row.year), count: row.deeds.length, common: row.common })}</summary>
      <div class="parted-columns">
        {togetherIn(row, runs).map((same) => {
          const own = row.deeds.filter(({ by }) => by.includes(same[0]));
          return (
            <div key={same[0]} class={`parted-run run-mark-${same[0]}`}>
              <b>{same.map(letterOf).join(' ')}</b>
              {own.length === 0 ? <span class="mute">{t('compare.parted.quiet')}</span> : <ul>{own.map((deed, k) => <li key={k}>{tellDeed(level, deed.decision, deed.sentence)}</li>)}</ul>}
            </div>
          );
        })}
      </div>
    </details>
  );
}

/** Runs that decided the same in a year stand together. */
function togetherIn(row: PartedRow, runs: number): readonly (readonly number[])[] {
  const alike = new Map<string, number[]>();
  for (let n = 0; n < runs; n++) {
    const key = row.deeds.map(({ by }) => by.includes(n)).join();
    alike.set(key, [...(alike.get(key) ?? []), n]);
  }
  return [...alike.values()];
}
