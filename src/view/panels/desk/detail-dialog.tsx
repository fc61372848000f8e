import type { Preview } from '../../../insight/index';
import { SIGNS, type Sourced, type Text } from '../../../sim/index';
import { formatEffect } from '../../model/effect-format';
import { formatNumber } from '../../model/format';
import type { Candidate } from '../../model/proposals';
import type { Session } from '../../session-types';
import { say, saySecond, t } from '../../text/index';
import { Button, DataTable, Dialog, EvidenceDots, Second } from '../kit/index';
import { SourceButton } from '../source-drawer';
import { SourceNote } from '../source-note';
import { tellRefusal } from '../sign-text';
import { tellCost, type CardState } from './card-state';
import { tellPrice } from './effect-text';
import { PricePart } from './price-part';
import { WhyEffect } from './why-effect';

export interface DetailDialogProps { readonly session: Session; readonly candidate: Candidate; readonly card: CardState; /** What it is for, in words. */ readonly aimOf: (preview: Preview) => string | null; /** What it risks, where that is not read off the preview. */ readonly risk: string | null; readonly onClose: () => void }

/** Everything about one proposal: effects on all six signs, who gains, who resists, evidence and sources. */
export function DetailDialog({ session, candidate, card, aimOf, risk, onClose }: DetailDialogProps) {
  const sourced: Sourced = candidate.kind === 'policy' ? candidate.policy : candidate.endowment;
  return (
    <Dialog labelledBy="detail-title" class="dialog-detail" onClose={onClose}>
      <h1 id="detail-title">{card.name}<Second text={saySecond(candidate.name)} /></h1>
      {candidate.kind === 'policy' ? <PolicyAbout session={session} candidate={candidate} /> : <EndowmentAbout candidate={candidate} card={card} />}
      <p><b>{tellCost(candidate, card.cost)}</b> · {t('desk.seals', { count: card.cost.seals })}</p>
      <PricePart session={session} decision={card.decision} />
      {card.refusal ? <p class="detail-missing">{tellRefusal(session.level.value, card.refusal)}</p> : null}
      <EffectTable session={session} card={card} aimOf={aimOf} risk={risk} />
      <h2>{t('desk.detail.sources')}</h2>
      <SourceNote level={session.level.value} sourced={sourced} notes={session.notes} />
      <div class="dialog-actions">
        <Button look="primary" data-first aria-disabled={card.refusal ? true : undefined} onClick={() => { card.toggle(); onClose(); }}>{t('desk.stamp.it', { stamped: card.stamped ? 'yes' : 'no' })}</Button>
        <Button onClick={onClose}>{t('app.close')}</Button>
      </div>
    </Dialog>
  );
}

function PolicyAbout({ session, candidate }: { readonly session: Session; readonly candidate: Extract<Candidate, { kind: 'policy' }> }) {
  const { policy, standing } = candidate;
  const actors = (ids: readonly string[]): string => ids.map((id) => actorName(session, id)).join(t('desk.list')) || t('desk.detail.nobody');
  return (
    <>
      <p>{say(policy.summary)}</p>
      <p class="mute">{t(`kind.${policy.kind}`)} · {standing ? t('desk.detail.standing') : t('desk.detail.starts', { years: policy.buildYears })} {policy.upkeep > 0 ? t('desk.detail.upkeep', { percent: `${formatNumber(policy.upkeep, 2)}%` }) : ''}</p>
      <dl class="detail-actors">
        <div><dt>{t('desk.detail.gains')}</dt><dd>{actors(policy.gains)}</dd></div>
        <div><dt>{t('desk.detail.resists')}</dt><dd>{actors(policy.resists.map((one) => one.actor))}</dd></div>
        <div><dt>{t('desk.detail.evidence')}</dt><dd><EvidenceDots strength={policy.evidence} /> {t('kit.evidence', { strength: String(policy.evidence) })}<SourceButton title={say(policy.name)} level={session.level.value} grounds={policy} /></dd></div>
      </dl>
    </>
  );
}

const actorName = (session: Session, id: string): string => {
  const actor = session.level.value.city.actors.find((one) => one.id === id);
  return actor ? say(actor.name) : id;
};

function EndowmentAbout({ candidate, card }: { readonly candidate: Extract<Candidate, { kind: 'endowment' }>; readonly card: CardState }) {
  const { endowment, action } = candidate;
  const form = endowment.forms.find((one) => one.form === card.choice.value.form);
  const words: Text = action === 'identify' ? endowment.rumour : endowment.story;
  return (
    <>
      <p>{action === 'identify' ? t('desk.step.rumour', { rumour: say(words) }) : say(words)}</p>
      <p><span class="mute">{t(`endowmentType.${endowment.type}`)} ·</span> {t(`desk.step.${action}.why`)}</p>
      {action === 'activate' && form ? <p><b>{say(form.name)}.</b> {say(form.text)}</p> : null}
    </>
  );
}

function EffectTable({ session, card, aimOf, risk }: Pick<DetailDialogProps, 'session' | 'card' | 'aimOf' | 'risk'>) {
  const view = session.preview(card.decision).value;
  if (!view.preview) return <p class="mute">{t(view.status === 'lost' ? 'desk.effect.lost' : 'desk.effect.computing')}</p>;
  const { signs, year, most } = view.preview;
  const [aim, price] = [aimOf(view.preview), risk ?? tellPrice(view.preview)];
  const rows = SIGNS.map((sign) => [t(`indicator.${sign}`), formatEffect(sign, signs[sign]), formatEffect(sign, { low: signs[sign].middle, high: signs[sign].middle }), <WhyEffect key={sign} session={session} decision={card.decision} indicator={sign} year={year} name={card.name} />] as const);
  return (
    <>
      <h2>{t('desk.detail.effects')}</h2>
      {aim ? <p><b>{aim}.</b> {price ? `${price}.` : ''}</p> : null}
      {most ? null : <p>{t('desk.effect.none', { year: String(year) })}</p>}
      <DataTable caption={t('desk.detail.note')} columns={[t('desk.detail.sign'), t('desk.detail.by', { year: String(year) }), t('desk.detail.middle'), t('desk.why')]} rows={rows} />
    </>
  );
}
