import { watchRecord, type WatchRecord as Watched } from '../../model/warnings';
import type { Level, State, Warning } from '../../../sim/index';
import { formatNumber } from '../../model/format';
import { say, t } from '../../text/index';
import { DataTable, Second } from '../kit/index';

/** How good the watch over the four crises was, as a plain table. */
export function WatchRecord({ level, state }: { readonly level: Level; readonly state: State }) {
  const record = watchRecord(level, state);
  const columns = [t('verdict.watch.crisis'), t('verdict.watch.hits'), t('verdict.watch.misses'), t('verdict.watch.false'), t('verdict.watch.lead')];
  return (
    <section class="sheet verdict-sheet" aria-labelledby="watch-title">
      <h2 id="watch-title">{t('verdict.watch')}<Second text={t('verdict.watch.second')} /></h2>
      <DataTable caption={t('verdict.watch.note')} columns={columns} rows={[...record.rows.map((row) => rowOf(say(level.nation.crises[row.crisis].name), row)), rowOf(t('verdict.watch.all'), record)]} />
    </section>
  );
}

const rowOf = (name: string, { hits, misses, falseAlarms, leadYears }: Pick<Warning | Watched, 'hits' | 'misses' | 'falseAlarms' | 'leadYears'>): readonly (string | number)[] =>
  [name, hits, misses, falseAlarms, leadYears === null ? '–' : formatNumber(leadYears, 1)];
