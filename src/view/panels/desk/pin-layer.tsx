import { useRef } from 'preact/hooks';
import { placePins, type PinBox } from '../../model/pin-places';
import type { Pin } from '../../model/pins';
import { familiarityOf } from '../../model/pins';
import { CLOUD_BELOW } from '../../../sim/index';
import type { Session } from '../../session-types';
import { say, saySecond, t } from '../../text/index';
import { StateChip } from '../kit/index';
import type { Lens } from './map-port';
import type { Project } from './use-picture';

export interface PinLayerProps { readonly session: Session; readonly pins: readonly Pin[]; readonly project: Project | null; readonly lens: Lens }

/** Pins and place names over the picture, at the points where they belong. */
export function PinLayer({ session, pins, project, lens }: PinLayerProps) {
  const layer = useRef<HTMLDivElement>(null);
  if (!project) return null;
  const shown = pins.map((pin) => ({ pin, point: project(pin) })).filter(({ point }) => point.visible);
  const places = placePins(shown.map(({ point }) => point), boxOf(layer.current));
  return (
    <div ref={layer} class="pin-layer">
      <PlaceNames session={session} project={project} without={new Set(pins.map((pin) => pin.district))} lens={lens} />
      <ul>
        {shown.map(({ pin, point }, index) => (
          <li key={pin.id} style={at(point)} class={`pin pin-${pin.kind} ${places[index].left ? 'is-left' : ''} ${places[index].below ? 'is-below' : ''}`}><PinButton session={session} pin={pin} /></li>
        ))}
      </ul>
    </div>
  );
}

/** What lies on the picture besides pins. */
const LYING = '.headline-text, .headline-sign, .lenses, .agenda, .map-foot';

/** The picture with what lies on it already; px. Before the first layout, a usual window with its headline. */
function boxOf(layer: HTMLElement | null): PinBox {
  if (!layer) return { width: 1340, height: 360, taken: [{ left: 0, top: 0, right: 520, bottom: 120 }] };
  const box = layer.getBoundingClientRect();
  const lying = layer.closest('.handscroll')?.querySelectorAll(LYING) ?? [];
  const taken = Array.from(lying, (element) => element.getBoundingClientRect())
    .map(({ left, top, right, bottom }) => ({ left: left - box.left, top: top - box.top, right: right - box.left, bottom: bottom - box.top }));
  return { width: box.width, height: box.height, taken };
}

const at = ({ x, y }: { readonly x: number; readonly y: number }): { left: string; top: string } => ({ left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });

function PinButton({ session, pin }: { readonly session: Session; readonly pin: Pin }) {
  const open = (): void => {
    if (pin.kind === 'event') session.openDialog({ kind: 'event', event: pin.id.slice('event.'.length) });
    else session.openDialog({ kind: 'places' });
  };
  return (
    <button type="button" class="pin-tag" onClick={open}>
      {pin.kind === 'event' ? <StateChip state="watch" /> : <span class="pin-mark" aria-hidden="true">{pin.kind === 'done' || pin.kind === 'building' ? '工' : '?'}</span>}
      <span class="pin-words"><b>{say(pin.title)}</b> <span>{tellPin(pin)}</span></span>
    </button>
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

interface PlaceNamesProps { readonly session: Session; readonly project: Project; readonly without: ReadonlySet<string>; readonly lens: Lens }

function PlaceNames({ session, project, without, lens }: PlaceNamesProps) {
  const state = session.state.value;
  return (
    <div class="place-names" aria-hidden="true">
      {session.level.value.city.districts.map((district, index) => (without.has(district.id) || !project(district).visible ? null : (
        <span key={district.id} class={lens === 'unseen' && familiarityOf(state, index) < CLOUD_BELOW ? 'place is-unseen' : 'place'} style={at(project(district))}>
          {say(district.name)}<span class="second" lang="zh-CN">{saySecond(district.name)}</span>
        </span>
      )))}
    </div>
  );
}
