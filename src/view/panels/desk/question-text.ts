import type { Threshold } from '../../../insight/index';
import { observed, type Sign } from '../../../sim/index';
import { formatValue } from '../../model/format';
import type { Session } from '../../session-types';
import { t } from '../../text/index';

/** A threshold as a question about the future: does it stay under its limit, get back under it, or at least get no worse? */
export function tellQuestion(threshold: Threshold, session: Session): string {
  const sign = threshold.indicator as Sign;
  const rule = session.level.value.nation.signs[sign];
  const at = threshold.atMost ?? threshold.atLeast ?? rule.limit;
  return t(`desk.question.${kindOf(threshold, session)}.${rule.bad}`, { sign: t(`indicator.${sign}`), limit: formatValue(sign, at) });
}

function kindOf(threshold: Threshold, session: Session): 'stays' | 'returns' | 'noWorse' {
  const sign = threshold.indicator as Sign;
  const { limit, bad } = session.level.value.nation.signs[sign];
  const at = threshold.atMost ?? threshold.atLeast ?? limit;
  if (at !== limit) return 'noWorse';
  const now = observed(session.level.value, session.state.value, sign).value;
  return (bad === 'above' ? now > limit : now < limit) ? 'returns' : 'stays';
}
