import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { announce, Button } from '../kit/index';
import { currentStep, GUIDE_STEPS, nextStep, skipGuide, startInNewRun, STEPS, type GuideStep } from './steps';
import './guide.css';

const GLOW_AFTER_MS = 20_000;

/** The secretary's word for the first years: one sentence, what it means on the page, and the ways past it. Blocks nothing. */
export function Guide({ session }: { readonly session: Session }) {
  useEffect(() => startInNewRun(session), [session.run.value.seed]);
  const step = currentStep(session);
  const isDone = step !== null && STEPS[step.id].isDone?.(session, step.since) === true;
  const isFree = session.dialog.value === null;
  // What is open is read first.
  useEffect(() => { if (isDone && isFree) nextStep(session); }, [isDone, isFree]);
  useOpened(session, step?.id ?? null);
  usePointing(step?.id ?? null);
  if (!step) return null;
  return (
    <aside class="guide" aria-label={t('guide.title')}>
      <i class="guide-seal" lang="zh-CN" aria-hidden="true">书</i>
      <p class="guide-word"><small>{t('guide.step', { nth: step.nth, all: GUIDE_STEPS.length })}</small> {t(`guide.${step.id}`)}</p>
      <p class="guide-acts">
        <Button onClick={() => showTarget(step.id)}>{t('guide.show')}</Button>
        <Button onClick={() => nextStep(session)}>{t(step.nth === GUIDE_STEPS.length ? 'guide.last' : 'guide.next')}</Button>
        <Button look="quiet" onClick={skipGuide}>{t('guide.skip')}</Button>
        <Button look="quiet" onClick={() => { skipGuide(); session.change({ guide: false }); }}>{t('guide.played')}</Button>
      </p>
    </aside>
  );
}

/** A step that is done by opening a dialog counts when the dialog is closed again. */
function useOpened(session: Session, id: GuideStep | null): void {
  const kind = session.dialog.value?.kind ?? null;
  useEffect(() => {
    if (id === null || kind === null || STEPS[id].opens !== kind) return;
    return () => { if (currentStep(session)?.id === id) nextStep(session); };
  }, [id, kind]);
}

const targetOf = (id: GuideStep): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>(STEPS[id].target)].find((element) => element.checkVisibility());

function showTarget(id: GuideStep): void {
  const target = targetOf(id);
  target?.scrollIntoView({ block: 'nearest' });
  const stop = target?.matches('button, a, [tabindex]') ? target : target?.querySelector<HTMLElement>('button, a, [tabindex]');
  stop?.focus();
}

/** Marks what is meant, and lets it glow once when nothing happens; says the sentence to screen readers. */
function usePointing(id: GuideStep | null): void {
  useLayoutEffect(() => {
    if (id === null) return;
    announce(t(`guide.${id}`));
    const target = targetOf(id);
    if (!target) return;
    target.dataset.guided = 'yes';
    const glow = setTimeout(() => { target.dataset.guided = 'glow'; }, GLOW_AFTER_MS);
    return () => {
      clearTimeout(glow);
      delete target.dataset.guided;
    };
  }, [id]);
}
