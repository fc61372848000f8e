import type { ComponentChildren } from 'preact';
import type { Ending } from '../../../sim/index';
import { stationOf } from '../../model/verdict';
import { t } from '../../text/index';
import { Second } from '../kit/index';
import { HangingScroll as HangingFrame } from '../kit/scroll-frame';
import { Seal } from '../kit/seal';
import type { Card } from './cities';
import { MiniAxis } from './mini-axis';

export interface Choice { readonly label: string; readonly onChoose: () => void }

export interface Offer {
  /** Score of the best finished run; null = none. */
  readonly best: number | null;
  /** How that run broke off; null = it went its forty years. */
  readonly broken?: Ending['kind'] | null | undefined;
  /** Opens what that run's score adds up from. */
  readonly openBest?: (() => void) | undefined;
  /** Whether this is where the player left off. */
  readonly primary: boolean;
  readonly first: Choice;
  /** The other way in, once there is a run of this city. */
  readonly second?: Choice;
}

export interface HangingScrollProps { readonly card: Card; readonly offer: Offer; /** A word pinned to the silk. */ readonly tag?: string | undefined; /** What else can be done with it. */ readonly children?: ComponentChildren }

/** A hanging scroll: painting, question, theme, difficulty, best run, and the way in. */
export function HangingScroll({ card, offer, tag, children }: HangingScrollProps) {
  return (
    <article class="hang" aria-label={labelOf(card, offer)}>
      <HangingFrame silk={card.brocade}>
        {tag ? <p class="own-tag">{tag}</p> : null}
        <div class="hang-painting">
          <img src={card.picture} alt="" width="240" height="400" />
          <span class={`hang-inscription is-${card.inscribed}`} lang="zh-CN" aria-hidden="true"><b>{card.inscription}</b><Seal text="一方" size={22} /></span>
        </div>
        <div class="hang-paper"><Words card={card} offer={offer} />{children}</div>
      </HangingFrame>
    </article>
  );
}

function Words({ card, offer }: { readonly card: Card; readonly offer: Offer }) {
  return (
    <>
      <h2>{card.name}<Second text={card.second} /></h2>
      <p class="hang-years">{t('title.card.years', { province: card.province })}</p>
      <p class="hang-question">{card.question}</p>
      <div class="hang-meta">
        <p><span class="hang-theme" lang="zh-CN" aria-hidden="true">{card.themeGlyph}</span>{card.theme}</p>
        <p><Dots count={card.difficulty} /><b>{t('title.difficulty', { dots: String(card.difficulty) })}</b></p>
      </div>
      <div class="hang-best">
        <p><span>{t('title.card.best')}</span>{offer.best === null ? <span>{t('title.card.none')}</span> : <b>{placeOf(offer.best, offer.broken)} · {Math.round(offer.best)} <WhyBest card={card} offer={offer} /></b>}</p>
        <MiniAxis score={offer.best} />
      </div>
      <WaysIn card={card} offer={offer} />
    </>
  );
}

/** A score opens like every other number: the run's verdict, with what it adds up from. */
function WhyBest({ card, offer: { openBest } }: { readonly card: Card; readonly offer: Offer }) {
  return openBest ? <button type="button" class="btn btn-quiet why-link" aria-label={t('title.card.why', { city: card.name })} onClick={openBest}>{t('desk.why')}</button> : null;
}

function WaysIn({ card, offer: { first, second, primary } }: { readonly card: Card; readonly offer: Offer }) {
  return (
    <>
      <button type="button" class={`btn hang-go ${primary ? 'btn-primary' : ''}`} data-card={card.id} onClick={first.onChoose}>{first.label}</button>
      {second ? <button type="button" class="btn btn-quiet hang-other" onClick={second.onChoose}>{second.label}</button> : null}
    </>
  );
}

function Dots({ count }: { readonly count: number }) {
  return (
    <svg class="hang-dots" width="62" height="14" viewBox="0 0 62 14" aria-hidden="true">
      {[0, 1, 2, 3].map((dot) => <circle key={dot} cx={7 + dot * 16} cy="7" r="5" class={dot < count ? 'is-full' : ''} />)}
    </svg>
  );
}

/** The station that a run reached, or how it broke off: a broken city is not praised for its wealth. */
const placeOf = (score: number, broken: Offer['broken']): string => (broken ? t('title.card.broken', { kind: broken }) : t(`verdict.station.${stationOf(score)}`));

function labelOf(card: Card, offer: Offer): string {
  const best = offer.best === null ? t('title.card.noneSaid') : t('title.card.bestSaid', { station: placeOf(offer.best, offer.broken), score: offer.best });
  return t('title.card.label', {
    city: card.name, province: card.province, difficulty: t('title.difficulty', { dots: String(card.difficulty) }), dots: card.difficulty, theme: card.theme, best,
  });
}
