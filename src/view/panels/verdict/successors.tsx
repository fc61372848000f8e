import type { State } from '../../../sim/index';
import { findingsOf, type Finding } from '../../model/verdict';
import { t, type MessageKey } from '../../text/index';
import type { Session } from '../../session-types';
import { Button, Second } from '../kit/index';
import { formatValue } from '../../model/format';

/** What lasted and what didn't, once nobody pushed. */
export function Successors({ session, handedOver, after }: { readonly session: Session; readonly handedOver: State; readonly after: State }) {
  return (
    <section class="sheet verdict-sheet" aria-labelledby="found-title">
      <h2 id="found-title">{t('verdict.found')}<Second text={t('verdict.found.second')} /></h2>
      <p class="verdict-note">{t('verdict.found.note')}</p>
      <ul class="findings">{findingsOf(session.level.value, handedOver, after).map((finding) => <FindingLine key={finding.indicator} session={session} finding={finding} />)}</ul>
    </section>
  );
}

const ARROWS: Readonly<Record<Finding['turn'], string>> = { better: '▲', worse: '▼', steady: '◆', none: '○' };

function FindingLine({ session, finding }: { readonly session: Session; readonly finding: Finding }) {
  const { indicator, turn } = finding;
  const values = { turn, from: formatValue(indicator, finding.from), to: formatValue(indicator, finding.to) };
  return (
    <li class={`finding is-${turn}`}>
      <span class="finding-mark" role="img" aria-label={t(`verdict.turn.${turn}`)}>{ARROWS[turn]}</span>
      <span>{t(`verdict.found.${indicator}` as MessageKey, values)} <Button look="quiet" class="why-link" aria-label={t('desk.why.of', { sign: t(`indicator.${indicator}`) })} onClick={() => session.openDialog({ kind: 'why', indicator, span: 'all' })}>{t('desk.why')}</Button></span>
    </li>
  );
}
