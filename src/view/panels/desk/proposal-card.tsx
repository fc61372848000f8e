import { useSignal } from '@preact/signals';
import type { Preview } from '../../../insight/index';
import type { Industry, Policy } from '../../../sim/index';
import { dressingOffer, type DressingOffer } from '../../model/dressing';
import { formatMoney } from '../../model/format';
import { earlyFor, industryTargets, type Candidate, type Choice } from '../../model/proposals';
import type { Session } from '../../session-types';
import { say, saySecond, t } from '../../text/index';
import { EvidenceDots, ThemeMark } from '../kit/index';
import { StampMark, StampPlace } from '../kit/seal';
import { tellRefusal } from '../sign-text';
import { openSource, SourceButton } from '../source-drawer';
import { cardName, tellCost, useCard, type CardState } from './card-state';
import { DetailDialog } from './detail-dialog';
import { tellDressing, tellExposure } from './dressing-text';
import { tellAim, tellPrice } from './effect-text';
import { effectBehind, WhyEffect } from './why-effect';
import { countedBehind, WhySum } from './why-sum';
import { LevelStepper } from './level-stepper';
import './cards.css';

export interface ProposalCardProps { readonly session: Session; readonly candidate: Candidate; /** What it is set to at first, where that is not the usual. */ readonly choice?: Choice }

/** A proposal: title, effect with a date, money, seals, evidence, and the place for a stamp, which is the checkbox. */
export function ProposalCard({ session, candidate, choice }: ProposalCardProps) {
  const card = useCard(session, candidate, choice);
  const details = useSignal(false);
  const missing = card.refusal ? tellRefusal(session.level.value, card.refusal) : '';
  return (
    <article class={`card ${card.stamped ? 'is-stamped' : ''} ${missing ? 'is-closed' : ''}`}>
      <header class="card-head">
        <h3 class="card-title">{cardName(candidate)}</h3>{' '}
        <span class="card-second">
          <ThemeMark theme={candidate.theme} /> <span class="accent" lang="zh-CN" aria-hidden="true">{secondName(candidate)}</span>
          <button type="button" class="card-more" aria-label={t('desk.more', { name: card.name })} onClick={() => { details.value = true; }}>{t('desk.more.short')}</button>
        </span>{' '}
        {isStanding(candidate) ? <LevelStepper name={card.name} level={levelOf(card)} onSet={(level) => card.set({ level })} /> : null}
      </header>
      <Stamp card={card} id={`stamp-${candidate.id}`} missing={missing} />
      <Controls session={session} candidate={candidate} card={card} />
      <EffectLine session={session} candidate={candidate} card={card} />
      <footer class="card-foot">
        <b>{tellCost(candidate, card.cost)}</b>
        <CardSeals seals={card.cost.seals} />
        {candidate.kind === 'policy' ? <Evidence session={session} policy={candidate.policy} /> : null}
      </footer>
      {details.value ? <DetailDialog session={session} candidate={candidate} card={card} aimOf={(preview) => aimText({ session, candidate, card }, preview)} risk={riskText({ session, candidate, card })} onClose={() => { details.value = false; }} /> : null}
    </article>
  );
}

/** How strong the evidence is, and the way to it. */
function Evidence({ session, policy }: { readonly session: Session; readonly policy: Policy }) {
  const strength = t('kit.evidence', { strength: String(policy.evidence) });
  const open = (): void => openSource({ title: say(policy.name), about: strength, level: session.level.peek(), grounds: [{ what: 'itself', sourced: policy }] });
  return <button type="button" class="card-evidence source-button" aria-haspopup="dialog" aria-label={t('source.open', { name: say(policy.name), mark: strength })} onClick={open}><EvidenceDots strength={policy.evidence} /></button>;
}

const levelOf = (card: CardState): 1 | 2 | 3 => (card.decision.kind === 'setLevel' && card.decision.level > 0 ? (card.decision.level as 1 | 2 | 3) : 2);

const secondName = (candidate: Candidate): string => saySecond(candidate.name);

interface StampProps { readonly card: CardState; readonly id: string; readonly missing: string }

/** Stamped, empty, or closed with what is missing in its place. */
function Stamp({ card, id, missing }: StampProps) {
  return (
    <>
      <button
        type="button" id={id} class="stamp" role="checkbox" aria-checked={card.stamped !== null} aria-disabled={missing ? true : undefined}
        aria-label={t('desk.stamp', { name: card.name })} aria-describedby={missing ? `${id}-missing` : undefined} onClick={card.toggle}
      >
        {card.stamped ? <StampMark size={36} /> : <StampPlace size={30} />}
      </button>
      {missing ? <span class={`stamp-missing ${card.refusal?.code === 'notEnoughMoney' ? 'is-money' : ''}`} id={`${id}-missing`}>{missing}</span> : null}
    </>
  );
}

function CardSeals({ seals }: { readonly seals: number }) {
  if (seals === 0) return null;
  return <span class="card-seals" role="img" aria-label={t('desk.seals', { count: seals })}>{Array.from({ length: seals }, (_, seal) => <i key={seal} />)}</span>;
}

interface PartProps { readonly session: Session; readonly candidate: Candidate; readonly card: CardState }

const isStanding = (candidate: Candidate): boolean => candidate.kind === 'policy' && candidate.standing;

/** What a card points at, where there is a choice. */
function Controls({ session, candidate, card }: PartProps) {
  const picks = candidate.kind === 'policy' ? candidate.policy.target !== undefined : candidate.action === 'activate';
  return picks ? <div class="card-controls"><Pickers session={session} candidate={candidate} card={card} /></div> : null;
}

/** What the mayor points at: an industry, a district, or a form of life. */
function Pickers({ session, candidate, card }: PartProps) {
  const level = session.level.value;
  if (candidate.kind === 'endowment') {
    if (candidate.action !== 'activate') return null;
    return <Picker label={t('desk.form', { name: card.name })} value={card.choice.value.form ?? ''} options={candidate.endowment.forms.map((form) => [form.form, say(form.name)])} onPick={(form) => card.set({ form: form as typeof candidate.endowment.forms[number]['form'] })} />;
  }
  if (candidate.policy.target === 'industry') {
    const options = industryTargets(level, session.state.value).map((id) => [id, targetName(session, id)] as const);
    return <Picker label={t('desk.target.industry', { name: card.name })} value={card.choice.value.target ?? ''} options={options} onPick={(target) => card.set({ target })} />;
  }
  if (candidate.policy.target !== 'district') return null;
  return <Picker label={t('desk.target.district', { name: card.name })} value={card.choice.value.target ?? ''} options={level.city.districts.map((district) => [district.id, say(district.name)])} onPick={(target) => card.set({ target })} />;
}

/** An industry's name, and how long there is little demand for what has not taken off. */
function targetName(session: Session, industry: Industry): string {
  const level = session.level.value;
  const early = earlyFor(level, session.state.value, industry);
  const name = say(level.nation.industries[industry].name);
  return early === null ? name : t('desk.target.early', { name, year: String(early) });
}

interface PickerProps { readonly label: string; readonly value: string; readonly options: readonly (readonly [value: string, name: string])[]; readonly onPick: (value: string) => void }

function Picker({ label, value, options, onPick }: PickerProps) {
  return (
    <select class="card-pick" aria-label={label} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
      {options.map(([id, name]) => <option key={id} value={id}>{name}</option>)}
    </select>
  );
}

/** What the card is for and what it costs besides money, as real runs say; then what it is. */
function EffectLine({ session, candidate, card }: PartProps) {
  const { status, preview } = session.preview(card.decision).value;
  const offer = offerOf({ session, candidate, card });
  const about = preview && effectBehind(preview);
  const counted = preview && offer === null ? countedBehind(preview) : null;
  const aim = aimText({ session, candidate, card }, preview);
  const risk = riskText({ session, candidate, card });
  const price = risk ?? (preview && tellPrice(preview));
  return (
    <div class="card-effect" aria-busy={status === 'computing'}>
      {status === 'computing' && risk === null ? <p class="card-pending">{t('desk.effect.computing')}</p> : null}
      {aim ? <p class="card-aim">{aim}{about ? <> <WhyEffect session={session} decision={card.decision} {...about} name={card.name} /></> : counted ? <> <WhySum session={session} about={counted} name={card.name} /></> : <> <AimSource session={session} candidate={candidate} name={card.name} /></>}</p> : null}
      {price ? <p class="card-price">{price}{offer ? <> <WhySum session={session} about={{ kind: 'exposure', term: offer.term, points: offer.points }} name={card.name} /></> : null}{risk === null && preview?.price ? <> <WhyEffect session={session} decision={card.decision} indicator={preview.price.indicator} year={preview.price.year} name={card.name} /></> : null}</p> : null}
      <p class="card-summary">{candidate.kind === 'policy' ? say(candidate.policy.summary) : tellStep(candidate)}</p>
    </div>
  );
}

/** What the card's own terms say outright: money that a loan brings, points on a score, a step that opens the next. */
function AimSource({ session, candidate, name }: Pick<PartProps, 'session' | 'candidate'> & { readonly name: string }) {
  return <SourceButton small title={name} about={t('source.model')} level={session.level.value} grounds={candidate.kind === 'policy' ? candidate.policy : candidate.endowment} />;
}

/** A figure that is made to look good moves points at once and nothing in the city. */
function offerOf({ session, candidate, card }: PartProps): DressingOffer | null {
  if (candidate.kind !== 'policy') return null;
  return dressingOffer({ level: session.level.value, state: session.state.value, before: session.lastYear.value?.before ?? null }, candidate.policy, levelOf(card));
}

function riskText(props: PartProps): string | null {
  const offer = offerOf(props);
  return offer && tellExposure(offer);
}

/** To identify something opens the next steps and moves no number by itself; a loan is money at once. */
function aimText({ session, candidate, card }: PartProps, preview: Preview | null): string | null {
  const { decision } = card;
  if (candidate.kind === 'endowment' && candidate.action === 'identify') return t('card.aim.identify', { year: String(session.state.value.year + 1) });
  const cost = session.office.value.costOf(decision).money;
  const offer = offerOf({ session, candidate, card });
  if (offer) return tellDressing(offer);
  if (candidate.kind === 'policy' && candidate.policy.kind === 'loan' && cost < 0) return t('card.aim.loan', { money: formatMoney(-cost), year: String(session.state.value.year) });
  return preview?.aim ? tellAim(preview.aim) : null;
}

const tellStep = (candidate: Extract<Candidate, { kind: 'endowment' }>): string =>
  candidate.action === 'identify' ? t('desk.step.rumour', { rumour: say(candidate.endowment.rumour) }) : t(`desk.step.${candidate.action}.why`);
