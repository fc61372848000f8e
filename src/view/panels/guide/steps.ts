/** The first five minutes: one thing at a time, each used the moment it is named. */
import { signal } from '@preact/signals';
import type { Run } from '../../../run/index';
import type { DialogRequest, Session } from '../../session-types';

export const GUIDE_STEPS = ['headline', 'seal', 'futures', 'end', 'result', 'why', 'above', 'cloud', 'plan', 'on'] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

interface Step {
  /** What on the page is meant; the first that is shown. */
  readonly target: string;
  /** The dialog that does it; the next word waits until it is closed. */
  readonly opens?: DialogRequest['kind'];
  /** True once the player has done it, so that nobody has to press "next". `since` = the year in which the step began. */
  readonly isDone?: (session: Session, since: number) => boolean;
  /** Whether there is anything to point at now; a step without it waits until there is, and others come first. */
  readonly isFitting?: (session: Session) => boolean;
}

function hasYear(session: Session): boolean {
  return session.lastYear.value !== null;
}

export const STEPS: Readonly<Record<GuideStep, Step>> = {
  headline: { target: '.headline-text' },
  seal: { target: '.cards .stamp', isDone: (session) => session.drafted.value.length > 0 },
  futures: { target: '.questions' },
  end: { target: '.end-year', isDone: (session, since) => session.state.value.year > since },
  result: { target: '.result-strip, .questions', isFitting: hasYear },
  // Before a year is over no number has causes.
  why: { target: '.sign-row .why-link, .sign-tile', opens: 'why', isFitting: hasYear },
  above: { target: '.above', opens: 'scorecard' },
  cloud: { target: '.map-places', opens: 'places' },
  plan: { target: '.end-year', isDone: (session) => session.state.value.plan !== null || session.drafted.value.some(({ kind }) => kind === 'adoptPlan') },
  on: { target: '.run-on', isDone: (session) => session.running.value },
};

interface Progress {
  readonly run: string;
  /** Steps that have been told, in the order in which they were. */
  readonly told: readonly GuideStep[];
  readonly now: GuideStep | null;
  /** Year in which the step began. */
  readonly since: number;
}
const progress = signal<Progress | null>(null);

/** Runs are told apart by what does not change while they are played. */
const nameOf = ({ level, seed }: Run): string => `${level.city.id} ${seed}`;

/** The step that a run is at; null = no introduction is going on, or what comes next has nothing to show yet. */
export function currentStep(session: Session): { readonly id: GuideStep; readonly nth: number; readonly since: number } | null {
  const now = progress.value;
  if (now === null || now.now === null || now.run !== nameOf(session.run.value)) return null;
  return isFitting(session, now.now) ? { id: now.now, nth: now.told.length + 1, since: now.since } : null;
}

const isFitting = (session: Session, id: GuideStep): boolean => STEPS[id].isFitting?.(session) !== false;

export function startGuide(session: Session): void {
  progress.value = { run: nameOf(session.run.peek()), told: [], now: GUIDE_STEPS[0], since: session.state.peek().year };
}

/** Begins by itself in a run in which nothing has been done yet, unless the player knows the game. */
export function startInNewRun(session: Session): void {
  const { years, draft } = session.run.peek();
  const isNew = years.length === 0 && draft.decisions.length === 0;
  if (isNew && session.settings.peek().guide && progress.peek()?.run !== nameOf(session.run.peek())) startGuide(session);
}

/** On to the first step that has not been told and has something to show; after the last one the introduction is not offered again. */
export function nextStep(session: Session): void {
  const now = progress.peek();
  if (!now?.now) return;
  const told = [...now.told, now.now];
  const rest = GUIDE_STEPS.filter((id) => !told.includes(id));
  progress.value = { ...now, told, now: rest.find((id) => isFitting(session, id)) ?? rest[0] ?? null, since: session.state.peek().year };
  if (rest.length === 0) session.change({ guide: false });
}

/** No more of it in this run. */
export function skipGuide(): void {
  const now = progress.peek();
  if (now) progress.value = { ...now, now: null };
}
