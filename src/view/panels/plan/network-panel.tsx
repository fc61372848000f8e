import { useSignal } from '@preact/signals';
import { FIRST_PLAN_NODES, neighboursOf, smallNetwork, WITHIN_REACH, type Network, type NetworkNode } from '../../model/plan';
import { FOCUS_SLOTS, toggleFocus } from '../../model/plan-draft';
import { formatMoney } from '../../model/format';
import { SEASONS } from '../../model/waves';
import { say, t } from '../../text/index';
import { announce, Button, Second, useKeys } from '../kit/index';
import { FashionsPart } from './fashions-part';
import { joined } from './names';
import { NetworkPicture } from './network-picture';
import { NetworkTable } from './network-table';
import { ringPart, stageReached } from './network-node';
import type { PlanPage } from './plan-draft-store';
import { SeasonMark } from './season-mark';
import { WavesStrip } from './waves-strip';

/** What could the city make next? The network or its table, and the technology waves below. */
export function NetworkPanel({ page, asTable }: { readonly page: PlanPage; readonly asTable: boolean }) {
  const { session, network: whole, draft, cursor } = page;
  const first = session.state.value.plan === null && session.state.value.planVerdicts.length === 0;
  const few = useSignal(first);
  const network = few.value ? smallNetwork(whole.value) : whole.value;
  const mark = (node: NetworkNode): void => markIndustry(page, node);
  useKeys({ n: () => { document.querySelector<SVGGElement>('.net-picture [tabindex="0"]')?.focus(); } }, session.settings.value.shortcuts && !asTable);
  const pointed = network.nodes.find((node) => node.industry === cursor.value) ?? null;
  return (
    <section class="sheet plan-net" aria-labelledby="plan-net-title">
      <header class="plan-net-head">
        <div>
          <h2 id="plan-net-title">{t('plan.network', { city: say(session.level.value.city.name) })}<Second text={t('plan.network.second')} /></h2>
          <p class="plan-lead">{t('plan.lead')} <br />{t('plan.leadMore')}</p>
        </div>
        {asTable ? null : <Callout node={pointed} network={whole.value} marked={pointed !== null && draft.value.focus.includes(pointed.industry)} />}
      </header>
      {asTable
        ? <NetworkTable network={whole.value} focus={draft.value.focus} onMark={mark} />
        : (
          <div class="plan-picture">
            <NetworkPicture network={network} whole={whole.value} focus={draft.value.focus} cursor={cursor.value} onPoint={(industry) => { if (industry) page.point(industry); }} onMark={mark} />
            <Button look="quiet" class="plan-few" onClick={() => { few.value = !few.value; }}>{few.value ? t('plan.all', { count: whole.value.nodes.length }) : t('plan.fewer', { count: FIRST_PLAN_NODES })}</Button>
          </div>
        )}
      {asTable ? null : <Legend />}
      <WavesStrip session={session} nation={session.level.value.nation} year={session.state.value.year} />
      <FashionsPart level={session.level.value} state={session.state.value} />
    </section>
  );
}

function markIndustry(page: PlanPage, node: NetworkNode): void {
  const before = page.draft.value.focus;
  const full = before.length >= FOCUS_SLOTS && !before.includes(node.industry);
  if (full) { announce(t('plan.full')); return; }
  page.edit((draft) => toggleFocus(draft, node.industry));
  const count = page.draft.value.focus.length;
  const marked = page.draft.value.focus.includes(node.industry);
  page.session.play(marked ? 'seal' : 'lift');
  announce(t(marked ? 'plan.marked' : 'plan.unmarked', { name: say(node.name), count }));
}

/** The card of the industry under the hand, always in the same place. Screen readers hear the same from the industry itself. */
function Callout({ node, network, marked }: { readonly node: NetworkNode | null; readonly network: Network; readonly marked: boolean }) {
  if (!node) return <aside class="plan-callout is-empty" aria-hidden="true"><p>{t('plan.callout.hint')}</p></aside>;
  const near = neighboursOf(network, node.industry).slice(0, 3).map((one) => say(one.name));
  return (
    <aside class="plan-callout" aria-hidden="true">
      <h3>{say(node.name)} <SeasonMark season={node.season} /> <small>{t(`plan.season.${node.season}`)}</small><small class="plan-callout-act">{t(marked ? 'plan.callout.unmark' : 'plan.callout.mark')}</small></h3>
      {node.reach === 'present' ? <PresentLines node={node} /> : <p>{t('plan.callout.absent', { step: node.step, density: node.density, reach: WITHIN_REACH })}</p>}
      {node.early === null ? null : <p><b>{t('plan.early', { year: String(node.early) })}</b></p>}
      <p>{near.length > 0 ? t('plan.callout.neighbours', { neighbours: joined(near) }) : t('plan.callout.alone')}</p>
    </aside>
  );
}

function PresentLines({ node }: { readonly node: NetworkNode }) {
  const stage = { stage: node.stage, word: t('plan.stage', { stage: String(stageReached(node.stage)) }), foreign: node.foreignShare };
  return <p>{t('plan.callout.present', { output: formatMoney(node.output), share: node.share })} {t('plan.callout.stage', stage)}</p>;
}

function Legend() {
  return (
    <div class="plan-legend">
      <ul class="plan-seasons">{SEASONS.map((season) => <li key={season}><SeasonMark season={season} />{t(`plan.season.${season}`)}</li>)}</ul>
      <span><svg width="18" height="18" aria-hidden="true"><circle cx="9" cy="9" r="7.5" class="legend-within" /></svg>{t('plan.reach.within')}</span>
      <span><svg width="18" height="18" aria-hidden="true"><circle cx="9" cy="9" r="7.5" class="legend-far" /></svg>{t('plan.reach.far')}</span>
      <span class="node-ring" title={t('plan.legend.ring')}>
        <svg width="24" height="24" viewBox="-17 -17 34 34" aria-hidden="true">
          {[0, 1, 2, 3, 4].map((part) => <path key={part} class={part < 2 ? 'is-reached' : ''} d={ringPart(0, 0, { radius: 14, part })} />)}
          <circle r="8.5" class="legend-disc" />
        </svg>
        {t('plan.legend.stage')}
      </span>
      <span>{t('plan.legend.links')}</span>
    </div>
  );
}
