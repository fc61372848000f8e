/** Steps with one endowment: found ones are identified, identified ones protected and brought to life, living ones let rest. */
import { isAlive } from '../attention';
import type { Decision, Refusal } from '../decision';
import { ENDOWMENT_COST } from '../policy-table';
import { endowmentCost, standingCost } from '../prices';
import type { EndowmentFile } from '../state';
import { type Context, type Draft, pay, replaced } from './draft';

type Step = Extract<Decision, { kind: 'endowment' }>;

export function stepEndowment(context: Context, draft: Draft, step: Step): Refusal | undefined {
  const { world, state, prices } = context;
  const index = world.endowmentIndex.get(step.endowment);
  if (index === undefined) return { code: 'unknown', what: step.endowment };
  const file = draft.endowments[index];
  const next = nextFile(context, draft, { step, index, file });
  if ('code' in next) return next;
  const once = step.action === 'identify' ? (ENDOWMENT_COST.identify.once / 100) * prices.gdp * prices.soft : 0;
  const more = endowmentCost(world.endowments[index], next, prices) - endowmentCost(world.endowments[index], file, prices);
  const refusal = pay(draft, once + more, step.action === 'rest' ? 0 : ENDOWMENT_COST[step.action].seals);
  if (refusal) return refusal;
  draft.endowments = replaced(draft.endowments, index, next);
  draft.yearly = standingCost(world, state, draft, prices);
  if (once > 0) draft.surveys = [...draft.surveys, { endowment: index, cost: once }];
  return undefined;
}

function nextFile({ state, world }: Context, draft: Draft, { step, index, file }: { readonly step: Step; readonly index: number; readonly file: EndowmentFile }): EndowmentFile | Refusal {
  if (file.discovered === null) return { code: 'hidden' };
  if (step.action === 'identify') return file.identified === null ? { ...file, identified: state.year } : { code: 'alreadyDone' };
  if (step.action === 'rest') return file.activated === null ? { code: 'noChange' } : { ...file, activated: null, form: null };
  if (file.identified === null || file.identified === state.year) return { code: 'requirement', requirement: { endowment: step.endowment, step: 'identified' } };
  if (step.action === 'protect') return file.protected === null ? { ...file, protected: state.year } : { code: 'alreadyDone' };
  if (step.action !== 'activate') return { code: 'unknown', what: String(step.action) };
  const form = world.level.city.endowments[index].forms.find((one) => one.form === step.form);
  if (!form) return { code: 'targetMissing', target: 'form' };
  if (file.form === form.form) return { code: 'noChange' };
  const rising = draft.endowments.filter((other, n) => n !== index && other.activated !== null && !isAlive(state, n)).length;
  if (rising >= ENDOWMENT_COST.mostRising) return { code: 'tooMany', limit: ENDOWMENT_COST.mostRising };
  return { ...file, activated: state.year, form: form.form };
}
