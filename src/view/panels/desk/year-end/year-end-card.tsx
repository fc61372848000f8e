import { useEffect, useLayoutEffect } from 'preact/hooks';
import { isPlanDue } from '../../../model/desk';
import { yearEndOf, type YearEnd } from '../../../model/year-end';
import type { Session, StopReason } from '../../../session-types';
import { t } from '../../../text/index';
import { announce, Button, Dialog, Seal, StateChip } from '../../kit/index';
import { endOrPlan } from '../desk-keys';
import { CameTrue } from '../../foresight/came-true';
import { CrisisBand, tellChain } from './crisis-band';
import { JudgementScene, tellJudgement } from './judgement-scene';
import { LightCard } from './light-card';
import { inOneBreath, tellLine } from './line-text';
import { RegimeBand, tellRegime } from './regime-band';
import { SignMoves } from './sign-moves';
import { actionKey, followStop, tellStop, tellWhatToDo } from './stop-text';
import { YearLines } from './year-lines';
import './year-end.css';

interface CardProps { readonly session: Session; readonly told: YearEnd; readonly reason: StopReason | null }

/** What the years that are over have to tell. A quiet year lies lightly on the desk; a crisis, a plan's judgement and a stop take the floor. */
export function YearEndCard({ session, from }: { readonly session: Session; readonly from: number }) {
  const run = session.run.value;
  if (!run.years.some(({ year }) => year >= from)) return null;
  const told = yearEndOf(run, { from, content: session.settings.value.content });
  const reason = session.stop.value;
  const isGrave = reason !== null || told.crises.length > 0 || told.judgement !== null || told.regime !== null;
  return isGrave ? <GraveCard session={session} told={told} reason={reason} /> : <QuietCard session={session} told={told} />;
}

function QuietCard({ session, told }: { readonly session: Session; readonly told: YearEnd }) {
  useEffect(() => announce(tellAll(session, told)), []);
  return (
    <LightCard labelledBy="year-end-title" describedBy="year-end-lines" onClose={session.closeDialog}>
      <h2 id="year-end-title"><Seal text="毕" size={30} look="outline" turn={4} /> {tellTitle(told)}</h2>
      <div id="year-end-lines"><YearLines session={session} told={told} /></div>
      <SignMoves session={session} told={told} />
      <div class="year-actions">
        <Button look="primary" data-first onClick={session.closeDialog}>{t('yearEnd.on', { year: String(told.until + 1) })} <kbd class="kbd" aria-hidden="true">↵</kbd></Button>
        <Button look="quiet" onClick={() => session.openDialog({ kind: 'gazette' })}>{t('yearEnd.gazette')}</Button>
      </div>
    </LightCard>
  );
}

function GraveCard({ session, told, reason }: CardProps) {
  // After the last year there is no desk to go back to.
  const close = reason?.kind === 'ended' ? (): void => session.go('verdict') : session.closeDialog;
  const judgement = told.judgement;
  useGoingOn(session, reason);
  return (
    <Dialog labelledBy="year-end-title" describedBy="year-end-text" role="alertdialog" class={`dialog-year ${told.crises.length > 0 ? 'has-crisis' : ''}`} onClose={close}>
      <Opening session={session} told={told} reason={reason} />
      {told.crises.map((account) => <CrisisBand key={`${account.crisis}${account.year}`} session={session} account={account} />)}
      {judgement ? <JudgementScene session={session} judgement={judgement} year={told.until} titleId={isNamedByPlan(told, reason) ? 'year-end-title' : 'judgement-title'} isTitle={isNamedByPlan(told, reason)} /> : null}
      {judgement ? <CameTrue session={session} /> : null}
      {told.regime ? <RegimeBand level={session.level.value} {...told.regime} /> : null}
      <YearLines session={session} told={reason?.kind === 'exposed' ? { ...told, lines: told.lines.filter(({ kind }) => kind !== 'exposed') } : told} />
      <SignMoves session={session} told={told} />
      <Actions session={session} reason={reason} close={close} />
    </Dialog>
  );
}

/** Without a stop and without a crisis, a plan that is judged gives the card its title. */
const isNamedByPlan = (told: YearEnd, reason: StopReason | null): boolean => reason === null && told.crises.length === 0 && told.judgement !== null;

/** The title, and for a stop what it asks. What a screen reader hears first stands in `year-end-text`. */
function Opening({ session, told, reason }: CardProps) {
  const spoken = <p id="year-end-text" class="hidden-text">{tellAll(session, told)}</p>;
  if (reason === null) return <>{isNamedByPlan(told, reason) ? null : <h1 id="year-end-title">{tellTitle(told)}</h1>}{spoken}</>;
  return (
    <>
      <p class="stop-years"><span>{told.from} → {told.until > told.from ? `${told.until} → ` : ''}</span><b>{told.until + 1}</b> {reason.kind === 'alarm' ? <StateChip state="alarm" /> : null}</p>
      <h1 id="year-end-title">{tellStop(session, reason)}</h1>
      <p>{tellWhatToDo(session, reason)}</p>
      {spoken}
    </>
  );
}

function Actions({ session, reason, close }: { readonly session: Session; readonly reason: StopReason | null; readonly close: () => void }) {
  const due = isPlanDue(session.state.value, session.drafted.value);
  const first = reason ? (): void => followStop(session, reason) : due ? (): void => session.go('plan') : close;
  const year = String(session.state.value.year);
  const canWait = reason !== null && reason.kind !== 'ended' && reason.kind !== 'plan';
  return (
    <div class="dialog-actions year-actions">
      <Button look="primary" data-first onClick={first}>{reason ? t(actionKey(session, reason)) : due ? t('desk.planWrite') : t('yearEnd.on', { year })}</Button>
      {canWait ? <Button onClick={() => { session.closeDialog(); session.runOn(); }}>{t('stop.wait')}</Button> : null}
      {reason === null && due ? <Button onClick={close}>{t('stop.do.other')}</Button> : null}
    </div>
  );
}

/** The keys that end years go on working over a card that has the floor. */
function useGoingOn(session: Session, reason: StopReason | null): void {
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!session.settings.peek().shortcuts || event.repeat || event.ctrlKey || event.altKey || event.metaKey || reason?.kind === 'ended') return;
      const act = { e: endOrPlan, c: (one: Session) => one.runOn() }[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      session.closeDialog();
      act(session);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [session, reason]);
}

const tellTitle = ({ from, until }: YearEnd): string => t('yearEnd.title', { from: from === until ? 'same' : String(from), until: String(until) });

/** The whole card in words, as a screen reader says it. */
function tellAll(session: Session, told: YearEnd): string {
  const parts = [
    ...told.crises.map((account) => tellChain(session, account)),
    ...(told.judgement ? [tellJudgement(told.judgement)] : []),
    ...(told.regime ? [t('yearEnd.news', { news: tellRegime(told.regime.change, told.regime.year) })] : []),
    ...told.lines.map((line) => tellLine(session, line)),
  ];
  return t('yearEnd.announce', { title: tellTitle(told), text: inOneBreath(parts) });
}
