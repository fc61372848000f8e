/** Times and places of a save, in the player's language. */
import { planOf } from '../../model/format';
import { isFinished, type ReadableRun } from '../../model/saves';
import { locale, t } from '../../text/index';

/** Where a save stands: before the first plan, in a plan's nth year, or at its verdict. */
export function whereOf(run: ReadableRun): string {
  if (isFinished(run)) return t('title.continue.over');
  const plan = planOf(run.year);
  return plan === null ? t('title.continue.before') : t('title.continue.plan', { plan: String(plan.number), nth: plan.yearOfPlan });
}

const UNITS = [['day', 86_400], ['hour', 3_600], ['minute', 60]] as const;

/** "5 minutes ago". */
export function ago(savedAt: string): string {
  const seconds = Math.max(0, (Date.now() - Date.parse(savedAt)) / 1000);
  if (Number.isNaN(seconds)) return savedAt;
  const [unit, size] = UNITS.find(([, length]) => seconds >= length) ?? UNITS[2];
  return new Intl.RelativeTimeFormat(locale.value, { numeric: 'auto' }).format(-Math.round(seconds / size), unit);
}

/** "3 Mar 2026, 10:15". */
export function dateOf(savedAt: string): string {
  const time = Date.parse(savedAt);
  return Number.isNaN(time) ? savedAt : new Intl.DateTimeFormat(locale.value, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
