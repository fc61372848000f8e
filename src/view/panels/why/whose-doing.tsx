import type { WhyLedger } from '../../model/why';
import { t } from '../../text/index';
import { OriginMark, Second } from '../kit/index';
import { tellAmount } from './row-text';

const WIDTH = 846;

/** Whose doing it was, as one bar: parts in proportion to what they moved, striped where they pulled the number down. */
export function WhoseDoing({ ledger }: { readonly ledger: WhyLedger }) {
  const all = ledger.byOrigin.reduce((sum, one) => sum + Math.abs(one.amount), 0);
  if (all === 0) return null;
  const label = ledger.byOrigin.map(({ group, amount }) => `${t(`group.${group}.long`)} ${tellAmount(ledger, amount)}`).join('; ');
  let left = 0;
  return (
    <section class="whose" aria-labelledby="whose-title">
      <header>
        <h2 id="whose-title">{t('why.whose.title')}<Second text="谁之功过" /></h2>
        <p class="whose-legend">
          {ledger.byOrigin.map(({ group, amount }) => <span key={group}><OriginMark group={group} size={13} /> {t(`group.${group}.long`)} <b>{tellAmount(ledger, amount)}</b></span>)}
          <span class="mute">{t('why.whose.note')}</span>
        </p>
      </header>
      <svg class="whose-bar" viewBox={`0 0 ${WIDTH} 30`} preserveAspectRatio="none" role="img" aria-label={label}>
        {ledger.byOrigin.map(({ group, amount }) => {
          const width = (WIDTH * Math.abs(amount)) / all;
          const at = left;
          left += width;
          return (
            <g key={group}>
              <rect class={`bar-${group}`} x={at + 1} y={0} width={Math.max(1, width - 2)} height={30} />
              {amount < 0 ? <rect x={at + 1} y={0} width={Math.max(1, width - 2)} height={30} fill="url(#stripes)" /> : null}
            </g>
          );
        })}
      </svg>
    </section>
  );
}
