import { advise } from '../../model/advisers';
import { t } from '../../text/index';
import { ThemeMark } from '../kit/index';
import type { PlanPage } from './plan-draft-store';
import { PartHead } from './part-head';
import { tell } from './tell';

/** 四 Three advisers: one sentence each from what the desk knows today. */
export function Advisers({ page }: { readonly page: PlanPage }) {
  const { session, draft, network } = page;
  const advice = advise({ level: session.level.value, state: session.state.value, draft: draft.value, network: network.value });
  return (
    <section aria-labelledby="plan-advisers-title">
      <PartHead id="plan-advisers-title" ordinal="四" title={t('plan.advisers')} second={t('plan.advisers.second')} aside={t('plan.advisers.note')} />
      <ul class="advisers">
        {advice.map(({ theme, sentence }) => (
          <li key={theme}><span aria-hidden="true"><ThemeMark theme={theme} /></span><p><b>{t(`plan.adviser.${theme}`)}</b> {tell(sentence)}</p></li>
        ))}
      </ul>
    </section>
  );
}
