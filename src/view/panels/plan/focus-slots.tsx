import { FOCUS_SLOTS, toggleFocus } from '../../model/plan-draft';
import { WITHIN_REACH, type NetworkNode } from '../../model/plan';
import { formatMoney } from '../../model/format';
import { say, t } from '../../text/index';
import { Button } from '../kit/index';
import { Seal } from '../kit/seal';
import { SourceButton } from '../source-drawer';
import { PartHead } from './part-head';
import type { PlanPage } from './plan-draft-store';

/** 一 Focus industries: up to three, each with how near it lies, what kind of work it is and what it costs. */
export function FocusSlots({ page }: { readonly page: PlanPage }) {
  const { focus } = page.draft.value;
  const nodes = focus.flatMap((industry) => page.network.value.nodes.filter((node) => node.industry === industry));
  const { slots } = page.costs.value;
  const empty = Array.from({ length: FOCUS_SLOTS - nodes.length }, (_, slot) => slot);
  return (
    <section aria-labelledby="plan-focus-title" tabIndex={-1}>
      <PartHead id="plan-focus-title" ordinal="一" title={t('plan.focus')} second={t('plan.focus.second')} aside={t('plan.focus.count', { count: nodes.length })} />
      <ul class="focus-slots">
        {nodes.map((node, slot) => <Slot key={node.industry} node={node} page={page} cost={slots[slot]} />)}
        {empty.map((slot) => <li key={slot} class="focus-slot is-empty"><span class="focus-blank" aria-hidden="true" />{slot === 0 ? <EmptyText page={page} fresh={nodes.length === 0} cost={slots[nodes.length]} /> : null}</li>)}
      </ul>
      {nodes.length > 0 ? <p class="focus-legend">{t('plan.step.legend')}</p> : null}
    </section>
  );
}

/** An empty plan offers the last one to copy. */
function EmptyText({ page, fresh, cost }: { readonly page: PlanPage; readonly fresh: boolean; readonly cost: number }) {
  const last = page.session.state.value.plan;
  return (
    <span class="focus-empty">
      {t('plan.focus.empty')} <small class="focus-cost">{t('plan.cost.first', { money: formatMoney(cost) })} <CostSource page={page} /></small>
      {fresh && last && last.focus.length > 0 ? <Button look="quiet" class="plan-few" onClick={page.copyLast}>{t('plan.copy', { number: last.number })}</Button> : null}
    </span>
  );
}

function Slot({ node, page, cost }: { readonly node: NetworkNode; readonly page: PlanPage; /** Bn yuan a year. */ readonly cost: number }) {
  const name = say(node.name);
  const present = node.reach === 'present';
  return (
    <li class="focus-slot">
      <Seal text={node.industry === 'culture' ? '文' : '产'} size={26} />
      <span>
        <b>{name}</b>
        <small>{present ? t('plan.focus.deepen', { stage: node.stage, share: node.share }) : t('plan.focus.enter', { density: node.density, reach: WITHIN_REACH })}</small>
        {node.early === null ? null : <small class="focus-early">{t('plan.early', { year: String(node.early) })}</small>}
      </span>
      <Nearness density={node.density} />
      <span class={`focus-step step-${present ? 'present' : node.step}`}>{t(`plan.step.${present ? 'present' : node.step}`)}<small class="focus-cost">{t('plan.cost.focus', { money: formatMoney(cost) })} <CostSource page={page} /></small></span>
      <button type="button" class="focus-remove" aria-label={t('plan.focus.remove', { name })} onClick={() => { page.edit((draft) => toggleFocus(draft, node.industry)); page.session.play('lift'); }}>×</button>
    </li>
  );
}

/** What a focus costs is a rule of the model. */
function CostSource({ page: { session } }: { readonly page: PlanPage }) {
  const level = session.level.value;
  return <SourceButton small title={t('plan.focus')} about={t('source.model')} level={level} grounds={[{ what: 'rules', sourced: level.nation.parametersSource }]} />;
}

/** How much of the way the city's skills already cover; the tick is where reach begins. The words beside it say the same. */
function Nearness({ density }: { readonly density: number }) {
  const width = 84;
  return (
    <svg class="nearness" width={width} height="14" viewBox={`0 0 ${width} 14`} aria-hidden="true">
      <line x1="0" x2={width} y1="7" y2="7" class="nearness-axis" />
      <rect x="0" y="4" width={Math.min(1, density) * width} height="6" class="nearness-bar" />
      <line x1={WITHIN_REACH * width} x2={WITHIN_REACH * width} y1="0" y2="14" class="nearness-reach" />
    </svg>
  );
}
