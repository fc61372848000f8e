import type { PlanTarget } from '../../../sim/index';
import { setTarget, valueOf, type TargetScale } from '../../model/plan-draft';
import { t } from '../../text/index';
import { TenDots } from '../kit/index';
import { formatValue } from '../../model/format';
import { oddsInFutures, type OddsView } from './plan-odds';
import { WhyLink } from '../why/why-link';
import type { PlanPage } from './plan-draft-store';
import { WhyOdds } from './why-odds';
import { PartHead } from './part-head';

/** Page keys move a handle by so many steps. */
const BIG_STEPS = 5;

/** 二 Targets: what is promised, from today's value, and in how many of ten futures it is kept. */
export function Targets({ page, odds, judged }: { readonly page: PlanPage; readonly odds: OddsView; readonly judged: number }) {
  return (
    <section aria-labelledby="plan-targets-title">
      <PartHead id="plan-targets-title" ordinal="二" title={t('plan.targets')} second={t('plan.targets.second')} aside={t('plan.targets.judged', { year: String(judged) })} />
      <ul class="targets">
        {page.scales.value.map((scale) => {
          const target = page.draft.value.targets.find((one) => one.indicator === scale.sign);
          return target ? <Target key={scale.sign} page={page} scale={scale} target={target} odds={odds} /> : null;
        })}
      </ul>
      <p class="focus-legend">{t('plan.target.legend')}</p>
    </section>
  );
}

interface TargetProps { readonly page: PlanPage; readonly scale: TargetScale; readonly target: PlanTarget; readonly odds: OddsView }

function Target({ page, scale, target, odds }: TargetProps) {
  const name = t(`indicator.${scale.sign}`);
  const value = valueOf(target);
  const set = (next: number): void => page.edit((draft) => setTarget(draft, scale, next));
  return (
    <li class="target">
      <span class="target-name"><b>{name}</b><small>{t(`plan.target.${scale.kind}`)} <WhyLink session={page.session} indicator={scale.sign} /></small></span>
      <Stepper sign="−" label={t('plan.target.less', { name })} onStep={() => set(value - scale.step)} off={value <= scale.min} />
      <Slider scale={scale} value={value} name={name} onSet={set} />
      <Stepper sign="+" label={t('plan.target.more', { name })} onStep={() => set(value + scale.step)} off={value >= scale.max} />
      <TargetOdds page={page} target={target} odds={odds} />
    </li>
  );
}

export function Stepper({ sign, label, onStep, off }: { readonly sign: '−' | '+'; readonly label: string; readonly onStep: () => void; readonly off: boolean }) {
  return <button type="button" class="stepper" aria-label={label} aria-disabled={off} onClick={() => { if (!off) onStep(); }}>{sign}</button>;
}

interface SliderProps { readonly scale: TargetScale; readonly value: number; readonly name: string; readonly onSet: (value: number) => void }

/** A range with the promise above its handle and a tick at today's value. ±1 step by arrows, ±5 by the page keys. */
function Slider({ scale, value, name, onSet }: SliderProps) {
  const at = (amount: number): string => `${(100 * (amount - scale.min)) / Math.max(scale.step, scale.max - scale.min)}%`;
  const now = formatValue(scale.sign, scale.now);
  const said = t('plan.target.label', { name, kind: t(`plan.target.${scale.kind}`), value: formatValue(scale.sign, value), now });
  const byPage = (event: KeyboardEvent): void => {
    const steps = event.key === 'PageUp' ? BIG_STEPS : event.key === 'PageDown' ? -BIG_STEPS : 0;
    if (steps === 0) return;
    event.preventDefault();
    onSet(value + steps * scale.step);
  };
  return (
    <div class={`target-slider is-${scale.kind}`}>
      <div class="target-places">
        <output class="target-value" style={{ left: at(value) }}>{formatValue(scale.sign, value)}</output>
        <span class="target-tick" style={{ left: at(scale.now) }} />
        <small class="target-now" style={{ left: at(scale.now) }}>{t(scale.measured ? 'plan.target.now' : 'plan.target.nowUnmeasured', { value: now })}</small>
      </div>
      <input type="range" min={scale.min} max={scale.max} step={scale.step} value={value} aria-label={name} aria-valuetext={said} onInput={(event) => onSet(event.currentTarget.valueAsNumber)} onKeyDown={byPage} />
    </div>
  );
}

function TargetOdds({ page, target, odds }: { readonly page: PlanPage; readonly target: PlanTarget; readonly odds: OddsView }) {
  const found = odds.odds?.targets.find((one) => one.target.indicator === target.indicator)?.odds;
  const pending = odds.status === 'computing';
  if (!found) return <span class="target-odds mute">{t(odds.status === 'lost' ? 'plan.odds.lost' : 'plan.odds.computing')}</span>;
  const said = oddsInFutures(found);
  return (
    <span class="target-odds">
      <TenDots before={found.tenths} after={found.tenths} size={8.6} label={said} pending={pending} />
      {pending || !odds.odds ? <small aria-hidden="true">{t('plan.odds.computing')}</small> : <WhyOdds page={page} target={target} judged={odds.odds.judged}>{said}</WhyOdds>}
    </span>
  );
}
