import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { layOut, nameSize, tagSize, type Ground, type Lay, type Rectangle } from '../../model/pin-places';
import { familiarityOf, type Pin, type PinKind } from '../../model/pins';
import { CLOUD_BELOW, type District } from '../../../sim/index';
import type { Session } from '../../session-types';
import { language, say, saySecond, t } from '../../text/index';
import type { Lens } from './map-port';
import type { Project } from './use-picture';

export interface PinLayerProps { readonly session: Session; readonly pins: readonly Pin[]; readonly project: Project | null; readonly lens: Lens }

/** Pins and place names over the picture, at the points where they belong. */
export function PinLayer({ session, pins, project, lens }: PinLayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  const ground = useSignal<Ground>({ width: 1340, height: 360, sign: SIGN.hand, taken: [{ left: 0, top: 0, right: 520, bottom: 120 }] });
  useLayoutEffect(() => {
    const now = layer.current && groundOf(layer.current);
    if (now && !isSame(now, ground.peek())) ground.value = now;
  });
  if (!project) return null;
  const districts = session.level.value.city.districts.filter((district) => project(district).visible);
  const shown = pins.filter((pin) => project(pin).visible);
  const lay = layAll({ districts, pins: shown, project, ground: ground.value });
  return (
    <div ref={layer} class="pin-layer">
      <PlaceNames session={session} districts={districts} lay={lay} lens={lens} />
      <ul>{shown.map((pin, index) => <PinSign key={pin.id} session={session} pin={pin} place={lay.pins[index]} />)}</ul>
    </div>
  );
}

/** Side of a sign for a mouse and for a finger, px. */
const SIGN = { hand: 28, finger: 44 };
/** Narrower pictures are for fingers, and have no room for names. */
const NARROW = 600;

/** A lower picture has the words of one pin lie open, so that the painting stays in sight; px. */
const TALL = 520;

/** The Chinese name beside an English one. */
const secondOf = (district: District): string => (language.value === 'zh' ? '' : saySecond(district.name));

interface LayInput { readonly districts: readonly District[]; readonly pins: readonly Pin[]; readonly project: Project; readonly ground: Ground }

function layAll({ districts, pins, project, ground }: LayInput): Lay {
  const isNarrow = ground.width < NARROW;
  const named = isNarrow ? [] : districts;
  const rumours = pins.filter((pin) => pin.kind === 'rumour');
  const opened = isNarrow ? [] : rumours.slice(0, ground.height < TALL ? 1 : rumours.length);
  return layOut({
    ground,
    names: named.map((district) => ({ at: project(district), size: nameSize(say(district.name), secondOf(district)) })),
    pins: pins.map((pin) => {
      const index = named.findIndex((district) => district.id === pin.district);
      return { at: project(pin), name: index < 0 ? null : index, size: tagSize(say(pin.title), tellPin(pin)), open: opened.includes(pin) };
    }),
  });
}

/** What lies on the picture besides pins. */
const LYING = '.headline-text, .headline-sign, .lenses, .lens-key, .agenda, .map-foot';

function groundOf(layer: HTMLElement): Ground {
  const box = layer.getBoundingClientRect();
  const lying = layer.closest('.handscroll')?.querySelectorAll(LYING) ?? [];
  const taken = Array.from(lying, (element) => element.getBoundingClientRect())
    .map(({ left, top, right, bottom }) => ({ left: Math.round(left - box.left), top: Math.round(top - box.top), right: Math.round(right - box.left), bottom: Math.round(bottom - box.top) }));
  return { width: Math.round(box.width), height: Math.round(box.height), sign: box.width < NARROW ? SIGN.finger : SIGN.hand, taken };
}

const isSame = (a: Ground, b: Ground): boolean => JSON.stringify(a) === JSON.stringify(b);

const at = ({ left, top }: Rectangle): { left: string; top: string } => ({ left: `${Math.round(left)}px`, top: `${Math.round(top)}px` });
const boxAt = (place: Rectangle, from = { left: 0, top: 0 }): Record<'left' | 'top' | 'width', string> => ({ ...at({ ...place, left: place.left - from.left, top: place.top - from.top }), width: `${Math.round(place.right - place.left)}px` });

const SIGNS: Readonly<Record<PinKind, string>> = { event: '奏', rumour: '闻', building: '工', done: '成', unseen: '?' };

/** A sign beside the place's name; its words lie open, or open under the hand. */
function PinSign({ session, pin, place }: { readonly session: Session; readonly pin: Pin; readonly place: Lay['pins'][number] }) {
  const words = tellPin(pin);
  const open = (): void => {
    if (pin.kind === 'event') session.openDialog({ kind: 'event', event: pin.id.slice('event.'.length) });
    else session.openDialog({ kind: 'places', district: pin.district });
  };
  return (
    <li class={`pin pin-${pin.kind} ${place.open ? 'is-open' : ''}`} style={boxAt(place.sign)}>
      <button type="button" class="pin-sign" aria-label={words ? `${say(pin.title)}: ${words}` : say(pin.title)} onClick={open}>
        <span class="pin-mark" lang="zh-CN" aria-hidden="true" data-sign={SIGNS[pin.kind]} />
        <span class="pin-tag" style={boxAt(place.tag, place.sign)} aria-hidden="true"><b>{say(pin.title)}</b> <span>{words}</span></span>
      </button>
    </li>
  );
}

/** What a pin says under its title. */
export function tellPin(pin: Pin): string {
  switch (pin.kind) {
    case 'event': return t('desk.pin.unanswered');
    case 'rumour': return pin.quote ? `“${say(pin.quote)}”` : '';
    case 'unseen': return t('desk.pin.unseen');
    case 'building': return t('desk.pin.building', { year: String(pin.year) });
    case 'done': return t('desk.pin.done', { year: String(pin.year) });
  }
}

interface PlaceNamesProps { readonly session: Session; readonly districts: readonly District[]; readonly lay: Lay; readonly lens: Lens }

function PlaceNames({ session, districts, lay, lens }: PlaceNamesProps) {
  const state = session.state.value;
  const all = session.level.value.city.districts;
  return (
    <div class="place-names" aria-hidden="true">
      {lay.names.map((place, index) => {
        const district = districts[index];
        const isHidden = lens === 'unseen' && familiarityOf(state, all.indexOf(district)) < CLOUD_BELOW;
        return place ? <span key={district.id} class={isHidden ? 'place is-unseen' : 'place'} style={boxAt(place)}>{say(district.name)}{secondOf(district) ? <span class="second" lang="zh-CN">{secondOf(district)}</span> : null}</span> : null;
      })}
    </div>
  );
}
