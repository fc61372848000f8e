import type { Session, Pace } from '../../session-types';
import { PACES } from '../../session-types';
import { cycleName, planOf } from '../../model/format';
import { say, saySecond, t } from '../../text/index';
import { Button, VisuallyHidden } from '../kit/index';
import { Seal } from '../kit/seal';
import { Ruler } from './ruler';

/** City, year, plan, time line, and the ways out of the desk. */
export function Masthead({ session }: { readonly session: Session }) {
  const { name } = session.level.value.city;
  return (
    <header class="masthead">
      <Seal text="一方" size={36} />
      <h1 class="masthead-city">{say(name)}<span class="second" lang="zh-CN" aria-hidden="true">{saySecond(name)}</span></h1>
      <YearMark session={session} />
      <Ruler session={session} />
      <nav class="masthead-menus" aria-label={t('desk.masthead')}>
        <GazetteButton session={session} />
        <PaceSelect session={session} />
        <LanguageToggle session={session} />
        <Button class="wide-only" aria-label={t('desk.help')} aria-keyshortcuts="?" onClick={() => session.openDialog({ kind: 'help' })}><span aria-hidden="true">?</span></Button>
        <Button aria-label={t('desk.menu')} onClick={() => session.openDialog({ kind: 'menu' })}><span aria-hidden="true">☰</span></Button>
      </nav>
    </header>
  );
}

function YearMark({ session }: { readonly session: Session }) {
  const { year } = session.state.value;
  const plan = planOf(year);
  return (
    <p class="masthead-year">
      <OpenYear session={session} year={year} />
      <span class="masthead-plan">
        <span class="masthead-cycle" lang="zh-CN">{cycleName(year)}</span>
        {plan ? <><span>{t('desk.plan', { number: plan.number })}</span> <span>{t('desk.yearOfPlan', { year: plan.yearOfPlan })}</span></> : <span>{t('desk.noPlan')}</span>}
      </span>
    </p>
  );
}

/** The year; pressed, it looks back on the one before. */
function OpenYear({ session, year }: { readonly session: Session; readonly year: number }) {
  const { from, now } = session.lookBack.reach.value;
  if (from === now) return <b>{year}</b>;
  return (
    <button type="button" class="year-open" title={`${t('look.open')} (,)`} aria-keyshortcuts="," onClick={() => session.lookBack.step(-1)}>
      <b>{year}</b><VisuallyHidden> {t('look.open')}</VisuallyHidden><svg viewBox="0 0 12 12" aria-hidden="true"><path d="M5 1L1 5l4 4M1 5h6a4 4 0 0 1 4 4v2" fill="none" stroke="currentColor" stroke-width="1.6" /></svg>
    </button>
  );
}

function GazetteButton({ session }: { readonly session: Session }) {
  const count = session.news.value.length;
  return (
    <Button class="gazette-button" onClick={() => session.openDialog({ kind: 'gazette' })} aria-keyshortcuts="G">
      <span class="accent" lang="zh-CN" aria-hidden="true">邸报</span>
      <span class="gazette-word">{t('desk.gazette')}</span><VisuallyHidden>, {t('desk.gazette.count', { count })}</VisuallyHidden>
      {count ? <span class="badge" aria-hidden="true">{count}</span> : null}
    </Button>
  );
}

function PaceSelect({ session }: { readonly session: Session }) {
  return (
    <label class="btn pace wide-only">
      <span>{t('desk.pace')}</span>
      <select value={session.settings.value.pace} onChange={(event) => session.change({ pace: event.currentTarget.value as Pace })}>
        {PACES.map((pace) => <option key={pace} value={pace}>{t(`desk.pace.${pace}`)}</option>)}
      </select>
    </label>
  );
}

function LanguageToggle({ session }: { readonly session: Session }) {
  const { language } = session.settings.value;
  return (
    <div class="languages" role="group" aria-label={t('desk.language')}>
      <button type="button" lang="en" aria-pressed={language === 'en'} onClick={() => session.change({ language: 'en' })}>EN<VisuallyHidden> English</VisuallyHidden></button>
      <button type="button" lang="zh-CN" aria-pressed={language === 'zh'} onClick={() => session.change({ language: 'zh' })}>中<VisuallyHidden>文（简体）</VisuallyHidden></button>
    </div>
  );
}
