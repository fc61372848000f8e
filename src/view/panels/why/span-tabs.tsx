import type { Signal } from '@preact/signals';
import type { Run } from '../../../run/index';
import { planOf } from '../../model/format';
import { GROUPINGS, type Grouping, type Span } from '../../model/why';
import { t } from '../../text/index';
import { Button } from '../kit/index';

export interface SpanTabsProps { readonly run: Run; readonly chosen: Signal<number>; readonly span: Signal<Span>; readonly grouping: Signal<Grouping>; readonly spans: readonly Span[] }

/** Which years, and under which headings. */
export function SpanTabs({ run, chosen, span, grouping, spans }: SpanTabsProps) {
  const first = run.years[0].year;
  const last = run.years[run.years.length - 1].year;
  const label = (one: Span): string => {
    if (one === 'year') return t('why.span.year', { from: String(chosen.value - 1), to: String(chosen.value) });
    return one === 'plan' ? t('why.span.plan', { number: planOf(chosen.value)?.number ?? 0 }) : t('why.span.all', { from: String(first) });
  };
  return (
    <div class="why-choices">
      <div class="why-group" role="group" aria-label={t('why.span')}>
        <Button aria-label={t('why.earlier')} disabled={chosen.value <= first} onClick={() => { chosen.value -= 1; }}>‹</Button>
        {spans.map((one) => <Button key={one} chosen={span.value === one} onClick={() => { span.value = one; }}>{label(one)}</Button>)}
        <Button aria-label={t('why.later')} disabled={chosen.value >= last} onClick={() => { chosen.value += 1; }}>›</Button>
      </div>
      <div class="why-group" role="group" aria-label={t('why.grouping')}>
        {GROUPINGS.map((one) => <Button key={one} chosen={grouping.value === one} onClick={() => { grouping.value = one; }}>{t(`why.grouping.${one}`)}</Button>)}
      </div>
    </div>
  );
}
