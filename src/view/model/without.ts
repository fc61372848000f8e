import { observed, playYear, type Decision, type Sign, type SourceRef } from '../../sim/index';
import type { PlayedYear, Run } from '../../run/index';

/** What the desk would show of a sign had the source rested in that year; null where there is nothing that can be left out. */
export function valueWithout(run: Run, played: PlayedYear, of: { readonly source: SourceRef; readonly sign: Sign }): number | null {
  const { source, sign } = of;
  const decisions = withoutSource(run, played, source);
  if (!decisions) return null;
  const { state } = playYear(run.level, played.before, decisions, { ledger: false });
  return observed(run.level, state, sign).value;
}

function withoutSource(run: Run, played: PlayedYear, source: SourceRef): readonly Decision[] | null {
  const rest = played.decisions.filter((decision) => !isAbout(decision, source));
  const index = run.level.city.policies.findIndex((policy) => policy.id === source.id);
  const isStanding = source.kind !== 'event' && index >= 0 && (played.before.standing[index]?.level ?? 0) > 0;
  if (isStanding) return [{ kind: 'setLevel', policy: source.id, level: 0 }, ...rest];
  return rest.length < played.decisions.length ? rest : null;
}

function isAbout(decision: Decision, source: SourceRef): boolean {
  switch (decision.kind) {
    case 'setLevel': case 'launch': return source.kind === 'policy' && decision.policy === source.id;
    case 'endowment': return source.kind === 'endowment' && decision.endowment === source.id;
    case 'respond': return source.kind === 'event' && decision.event === source.id;
    case 'adoptPlan': return source.kind === 'plan';
  }
}
