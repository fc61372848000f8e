import { useSignal } from '@preact/signals';
import { PLAN_YEARS } from '../../model/plan-draft';
import { planYearFrom } from '../../model/deeds';
import { planOf } from '../../model/format';
import type { Session } from '../../session-types';
import { language, LANGUAGES, say, saySecond, t } from '../../text/index';
import { Button, Second, useKeys, VisuallyHidden } from '../kit/index';
import { Seal } from '../kit/seal';
import { LookBackDialog } from './look-back-dialog';
import { NetworkPanel } from './network-panel';
import { PlanDocument } from './plan-document';
import { usePlanPage, type PlanPage } from './plan-draft-store';
import './plan.css';

/** The Five-Year Plan: what the city could become from what it can already do, and what the mayor promises. */
export function PlanScreen({ session }: { readonly session: Session }) {
  const page = usePlanPage(session);
  const asTable = useSignal(window.matchMedia('(max-width: 599px)').matches);
  const lookingBack = useSignal(false);
  const last = session.state.value.plan;
  useKeys({
    t: () => { asTable.value = !asTable.value; },
    e: () => { document.querySelector<HTMLButtonElement>('.plan-adopt')?.click(); },
    '?': () => session.openDialog({ kind: 'keys' }),
    escape: () => session.go('desk'),
  }, session.settings.value.shortcuts);
  return (
    <div class="plan-page">
      <PlanMasthead page={page} asTable={asTable.value} onTable={() => { asTable.value = !asTable.value; }} onLookBack={() => { lookingBack.value = true; }} />
      <main class="plan-main">
        <NetworkPanel page={page} asTable={asTable.value} />
        <PlanDocument page={page} />
      </main>
      {lookingBack.value && last ? <LookBackDialog session={session} plan={last} onClose={() => { lookingBack.value = false; }} /> : null}
    </div>
  );
}

interface MastheadProps { readonly page: PlanPage; readonly asTable: boolean; readonly onTable: () => void; readonly onLookBack: () => void }

function PlanMasthead({ page, asTable, onTable, onLookBack }: MastheadProps) {
  const { session } = page;
  const year = planYearFrom(session.state.value.year);
  const number = String(planOf(year)?.number ?? '');
  const { name } = session.level.value.city;
  const last = session.state.value.plan;
  return (
    <header class="plan-mast">
      <Seal text="一方" size={36} />
      <span class="plan-city">{say(name)}<Second text={saySecond(name)} /></span>
      <h1 tabIndex={-1} data-arrival>{t('plan.title', { number })}<Second text={t('plan.second', { number })} /><small class="mute">{t('plan.years', { from: String(year), until: String(year + PLAN_YEARS - 1) })}</small></h1>
      <nav class="plan-tools">
        {last ? <Button onClick={onLookBack}>{t('plan.lookBack', { number: last.number })}</Button> : null}
        <Button onClick={onTable} shortcut="T">{t(asTable ? 'plan.asPicture' : 'plan.asTable')}</Button>
        {last ? <Button onClick={page.copyLast}>{t('plan.copy', { number: last.number })}</Button> : null}
        <Languages session={session} />
        <Button onClick={() => session.go('desk')} shortcut="Esc">{t('plan.toDesk')}</Button>
        <Button onClick={() => session.openDialog({ kind: 'help' })} aria-label={t('help.open')}>?</Button>
      </nav>
    </header>
  );
}

const NAMES = { en: 'EN', zh: '中' } as const;
const REST = { en: ' English', zh: '文（简体）' } as const;

function Languages({ session }: { readonly session: Session }) {
  return (
    <div class="plan-languages" role="group" aria-label={t('settings.language')}>
      {LANGUAGES.map((id) => <Button key={id} chosen={language.value === id} lang={id === 'zh' ? 'zh-CN' : 'en'} onClick={() => session.change({ language: id })}>{NAMES[id]}<VisuallyHidden>{REST[id]}</VisuallyHidden></Button>)}
    </div>
  );
}
