import { BUDGET_LINES, type Decision, type Level } from '../../../sim/index';
import { sentencesOf } from '../../model/deeds';
import type { Sentence } from '../../model/sentence';
import { language, say, t } from '../../text/index';
import { joined } from '../plan/names';
import { tell } from '../plan/tell';

/** A decision in words; a plan by its focus and its budget. */
export function tellDeed(level: Level, decision: Decision, sentence: Sentence | undefined): string {
  if (decision.kind !== 'adoptPlan') return sentence ? tell(sentence) : '';
  const { focus, budget } = decision.plan;
  const names = focus.map((industry) => say(level.nation.industries[industry].name));
  const lines = BUDGET_LINES.map((line) => t('plan.budget.share', { line: t(`plan.line.${line}`), share: budget[line] }));
  const parts = [names.length > 0 ? t('compare.parted.plan', { focus: joined(names) }) : t('compare.parted.noFocus'), t('compare.parted.budget', { lines: joined(lines) })];
  return parts.join(language.value === 'zh' ? '' : ' ');
}

/** Decisions of consecutive years in words, each beside itself. */
export function tellDeeds(level: Level, decided: readonly (readonly Decision[])[]): ReadonlyMap<Decision, string> {
  const sentences = sentencesOf(level, decided);
  return new Map(decided.flatMap((decisions, n) => decisions.map((decision, k) => [decision, tellDeed(level, decision, sentences[n][k])] as const)));
}
