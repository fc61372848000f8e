import { useEffect, useRef } from 'preact/hooks';
import { bestRun, isFinished, newestOf } from '../../model/saves';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { useKeys } from '../kit/index';
import { Seal } from '../kit/seal';
import { cards, type Card } from './cities';
import { HangingScroll, type Choice, type Offer } from './hanging-scroll';
import { CardLinks, ownCards, useFileDrop } from './own-level';
import { TitleActions } from './title-actions';
import ground from '../../../../assets/art/title.webp';
import './title.css';

/** Which city, and is anything unfinished? */
export function TitleScreen({ session }: { readonly session: Session }) {
  const rail = useRef<HTMLElement>(null);
  useEffect(() => showPlayable(rail.current), []);
  useKeys({ arrowleft: () => moveBetweenCards(-1), arrowright: () => moveBetweenCards(1) }, true);
  const drop = useFileDrop((file) => { void session.openFile(file); });
  const own = ownCards(session);
  return (
    <div class="title-page" {...drop.handlers}>
      {drop.isOver ? <p class="drop-veil" role="status">{t('ownLevel.drop')}</p> : null}
      <img class="title-ground" src={ground} alt="" />
      <main class="title-main">
        <header class="title-head">
          <div class="title-brush" lang="zh-CN" aria-hidden="true">一方</div>
          <div class="title-row"><h1 tabIndex={-1} data-arrival>{t('title.name')}</h1><Seal text="造福一方" size={40} /></div>
          <p class="title-tagline">{t('title.tagline')}</p>
          <p class="title-idiom"><span lang="zh-CN">为官一任 造福一方</span><q class="title-translation">{t('title.idiom')}</q></p>
          <p class="title-what">{t('title.what')}</p>
          <TitleActions session={session} />
        </header>
        <section class={`title-cities ${own.length > 0 ? 'has-own' : ''}`} ref={rail} aria-label={t('title.cities')}>
          <div class="title-rail" aria-hidden="true" />
          {[...cards(session.levels), ...own].map((card) => (
            <HangingScroll key={card.id} card={card} offer={offerOf(session, card)} tag={session.ownLevels.value.has(card.id) ? t('ownLevel.tag') : undefined}>
              <CardLinks session={session} card={card} />
            </HangingScroll>
          ))}
        </section>
        <footer class="title-foot">{t('title.privacy')}</footer>
      </main>
    </div>
  );
}

/** What the card's buttons do: go on, begin, begin again, read the verdict. */
function offerOf(session: Session, { level }: Card): Offer {
  const { id, start } = level.city;
  const saved = newestOf(session.saved.value, [level])?.run;
  const top = bestRun(session.saved.value, id);
  const best = { best: top?.score ?? null, broken: top?.ended, openBest: top ? () => { void openScore(session, top.slot); } : undefined };
  const year = String(start.year);
  const begin = (label: string): Choice => ({ label, onChoose: () => session.startRun(id) });
  if (!saved) return { ...best, primary: false, first: begin(t('title.card.take', { year })) };
  const open = (label: string): Choice => ({ label, onChoose: () => { void session.continueRun(saved.slot); } });
  return isFinished(saved)
    ? { ...best, primary: true, first: begin(t('title.card.again', { year })), second: open(t('title.verdict')) }
    : { ...best, primary: true, first: open(t('title.card.continue', { year: String(saved.year) })), second: begin(t('title.card.new', { year })) };
}

/** The verdict of a kept run, with the account of its score open. */
async function openScore(session: Session, slot: string): Promise<void> {
  if (await session.continueRun(slot)) session.openDialog({ kind: 'score' });
}

/** Where the scrolls are a rail to swipe, it opens at a city that can be played. */
function showPlayable(rail: HTMLElement | null): void {
  const card = rail?.querySelector<HTMLElement>('.hang');
  if (rail && card && rail.scrollWidth > rail.clientWidth) rail.scrollLeft = card.offsetLeft - (rail.clientWidth - card.offsetWidth) / 2;
}

/** ← and → walk the cards; from anywhere else they enter at the first. */
function moveBetweenCards(by: number): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('.hang-go')];
  const here = buttons.findIndex((button) => button === document.activeElement);
  const next = buttons.at(here < 0 ? (by > 0 ? 0 : -1) : (here + by + buttons.length) % buttons.length);
  next?.focus();
  next?.scrollIntoView({ block: 'nearest', inline: 'center' });
}
