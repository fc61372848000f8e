import { useComputed, useSignal, type ReadonlySignal, type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { openEvents, sameOpen, type OpenEvent } from '../../model/desk';
import { pinsOf } from '../../model/pins';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Button } from '../kit/index';
import { ScrollFrame } from '../kit/scroll-frame';
import { Agenda } from './agenda';
import { HeadlineBlock } from './headline-block';
import { LensKey } from './lens-key';
import { MapNote } from './map-note';
import { Notices } from './notices';
import { LENSES, type Lens, type MapPort } from './map-port';
import { PinLayer } from './pin-layer';
import { pictureKeys } from './picture-keys';
import { useMapNote } from './use-map-note';
import { usePicture, type Picture } from './use-picture';
import './handscroll.css';

export interface HandscrollProps { readonly session: Session; readonly map: MapPort; readonly unrolled: Signal<boolean> }

/** The painting of the city with the year's sentence on it, lenses, pins, and place names. */
export function Handscroll({ session, map, unrolled }: HandscrollProps) {
  const lens = useSignal<Lens>('city');
  useLensesOfRoll(lens, unrolled);
  const picture = usePicture({ session, map, lens });
  const note = useMapNote(picture);
  const level = session.level.value;
  const open = useOpenEvents(session).value;
  // What waited for an answer then waits no more.
  const isBack = session.lookBack.isOpen.value;
  const pins = pinsOf(level, session.state.value, open);
  return (
    <section class="handscroll" aria-label={t('desk.scroll')}>
      <ScrollFrame class="handscroll-frame">
        <div class="handscroll-picture">
          <StillPicture still={map.still(level)} shown={picture.status.value !== 'living'} city={say(level.city.name)} />
          <PictureHand picture={picture} />
          <div class="handscroll-canvas" data-living={picture.status.value === 'living'} ref={picture.host} aria-hidden="true" />
        </div>
        <HeadlineBlock session={session} open={isBack ? [] : open} />
        <PinLayer session={session} pins={pins} project={picture.project.value} lens={lens.value} />
        <MapNote session={session} note={note} />
        <LensBar lens={lens} />
        <div class="map-slips">
          <Notices session={session} />
          <LensKey lens={lens.value} />
        </div>
        <div class="map-foot">
          <span class="wide-only map-cloud"><i aria-hidden="true" /> {t('desk.cloud')}</span>
          <Button class="map-unroll" shortcut="M" aria-pressed={unrolled.value} onClick={() => { unrolled.value = !unrolled.value; }}>{t(unrolled.value ? 'desk.roll' : 'desk.unroll')}</Button>
          {unrolled.value && picture.status.value === 'living' ? <ZoomButtons picture={picture} /> : null}
          <Button class="map-places" shortcut="L" onClick={() => session.openDialog({ kind: 'places' })}>{t('desk.places')}</Button>
        </div>
        {picture.status.value === 'loading' ? <p class="map-loading" role="status">{t('desk.map.loading', { city: say(level.city.name) })} <span>{t('desk.map.sheets', picture.sheets.value)}</span> <Button look="quiet" onClick={picture.giveUp}>{t('desk.map.without')}</Button></p> : null}
      </ScrollFrame>
      {isBack ? null : <Agenda session={session} open={open} />}
    </section>
  );
}

/** The events that wait for an answer. Seals on other things change nothing about them, and do not lay out the pins anew. */
function useOpenEvents(session: Session): ReadonlySignal<readonly OpenEvent[]> {
  const last = useRef<readonly OpenEvent[]>([]);
  return useComputed(() => {
    const open = openEvents(session.level.value, session.state.value, { drafted: session.drafted.value, content: session.settings.value.content });
    return (last.current = sameOpen(open, last.current) ? last.current : open);
  });
}

/** Where the lenses are only on the unrolled picture, rolling it up lays them down. */
function useLensesOfRoll(lens: Signal<Lens>, unrolled: Signal<boolean>): void {
  useEffect(() => {
    if (!unrolled.value && matchMedia('(max-width: 899px)').matches) lens.value = 'city';
  }, [unrolled.value]);
}

/** The living picture as a stop of the keyboard: it lies under the canvas, which takes the pointer. */
function PictureHand({ picture }: { readonly picture: Picture }) {
  if (picture.status.value !== 'living') return null;
  return <button type="button" class="picture-hand" aria-label={t('desk.map.hand')} onKeyDown={(event) => pictureKeys(event, picture)} onClick={picture.goHome} />;
}

function ZoomButtons({ picture }: { readonly picture: Picture }) {
  return (
    <>
      <Button aria-label={t('desk.map.nearer')} onClick={() => picture.zoom(1.3)}>+</Button>
      <Button aria-label={t('desk.map.farther')} onClick={() => picture.zoom(1 / 1.3)}>−</Button>
      <Button onClick={picture.goHome}>{t('desk.map.home')}</Button>
    </>
  );
}

function StillPicture({ still, shown, city }: { readonly still: string | null; readonly shown: boolean; readonly city: string }) {
  return still === null ? null : <img class="handscroll-still" src={still} hidden={!shown} alt={t('desk.map.still', { city })} />;
}

const LENS_GLYPHS: Readonly<Record<Lens, string>> = { city: '', risk: '险', culture: '文', industry: '产', unseen: '雾' };

function LensBar({ lens }: { readonly lens: Signal<Lens> }) {
  return (
    <fieldset class="lenses">
      <legend class="hidden-text">{t('desk.lens')}</legend>
      {LENSES.map((one) => (
        <label key={one} class={lens.value === one ? 'lens is-on' : 'lens'}>
          <input type="radio" name="lens" class="lens-radio" checked={lens.value === one} onChange={() => { lens.value = one; }} />
          <span>{t(`desk.lens.${one}`)}{LENS_GLYPHS[one] ? <span class="second" lang="zh-CN" aria-hidden="true">{LENS_GLYPHS[one]}</span> : null}</span>
        </label>
      ))}
    </fieldset>
  );
}
