/** Words for the rows of an account. */
import type { Level, SourceRef } from '../../../sim/index';
import { findEvent } from '../../model/desk';
import { formatNumber, UNITS } from '../../model/format';
import { isHeading, type WhyLedger, type WhyRow } from '../../model/why';
import { say, t } from '../../text/index';

/** What a source is called. */
export function sourceName(level: Level, source: SourceRef): string {
  const { policies, endowments } = level.city;
  switch (source.kind) {
    case 'policy': case 'inherited': return nameIn(policies, source.id);
    case 'endowment': return nameIn(endowments, source.id);
    case 'event': { const event = findEvent(level, source.id); return event ? say(event.name) : source.id; }
    case 'industry': { const traits = level.nation.industries[source.id as keyof Level['nation']['industries']]; return traits ? say(traits.name) : source.id; }
    case 'plan': return t('desk.plan', { number: Number(source.id) || source.id });
  }
}

function nameIn(list: readonly { readonly id: string; readonly name: Level['city']['name'] }[], id: string): string {
  const found = list.find((one) => one.id === id);
  return found ? say(found.name) : id;
}

/** Sources that say more than the cause: a row is called after them. */
const SPEAKING: ReadonlySet<SourceRef['kind']> = new Set(['policy', 'inherited', 'event', 'endowment', 'plan']);

/** A row's label: what is behind it, the cause, or its heading. */
export function rowLabel(level: Level, row: WhyRow): string {
  switch (row.kind) {
    case 'cause': return row.source && SPEAKING.has(row.source.kind) ? sourceName(level, row.source) : t(`cause.${row.cause}`);
    case 'built': return row.cause === null ? t('why.built.start') : row.source && SPEAKING.has(row.source.kind) ? sourceName(level, row.source) : t(`cause.${row.cause}`);
    case 'family': return t(`family.${row.family!}`);
    case 'origin': return t(`group.${row.group!}.long`);
    case 'industry': return say(level.nation.industries[row.industry!].name);
    case 'few': return t('why.few', { count: row.rows.length });
  }
}

/** What stands smaller beside the label: the cause with its year, or the industry. */
export function rowSource(level: Level, row: WhyRow): string {
  if (isHeading(row) || row.cause === null || !row.source) return '';
  if (!SPEAKING.has(row.source.kind)) return sourceName(level, row.source);
  const cause = t(`cause.${row.cause}`);
  return row.source.kind === 'inherited' ? cause : `${cause} · ${row.source.year}`;
}

/** An amount in the ledger's steps, with its sign. */
export const tellAmount = ({ decimals }: WhyLedger, steps: number, signed = true): string => formatNumber(steps / 10 ** decimals, decimals, signed);

/** A total in the ledger's steps with the unit of its indicator. */
export function tellTotal(ledger: WhyLedger, steps: number): string {
  const number = formatNumber(steps / 10 ** ledger.decimals, ledger.decimals);
  return UNITS[ledger.indicator] === 'share' ? `${number}%` : number;
}

/** Year of the player's decision behind a row, if there is one. */
export const decidedIn = (row: WhyRow): number | null => (!isHeading(row) && row.group === 'you' && row.source && row.source.year > 0 ? row.source.year : null);
