import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Level, State } from '../../../sim/index';
import { t } from '../../text/index';
import type { MapPort } from '../desk/map-port';

export interface CityStillProps { readonly map: MapPort; readonly level: Level; readonly state: State; readonly label: string; /** px of the painting, as drawn. */ readonly size: { readonly width: number; readonly height: number } }

/** How long the hand must rest on a year before it is painted. */
const REST_MS = 180;

/** A still of a city in one year. While another year is on the easel the last one stays, and says that it does. */
export function CityStill({ map, level, state, label, size }: CityStillProps) {
  const frame = useRef<HTMLDivElement>(null);
  const shown = useSignal<State | null>(null);
  useEffect(() => {
    let isWanted = true;
    const paint = async (): Promise<void> => {
      const canvas = await easel(() => (isWanted ? map.portrait({ level, state }, size) : Promise.resolve(null)));
      if (!canvas || !isWanted) return;
      frame.current?.replaceChildren(canvas);
      shown.value = state;
    };
    // A sheet that does not load leaves the frame as it is, and nothing on its way; the list beside it tells the same.
    const rest = setTimeout(() => { paint().catch(() => { if (isWanted) shown.value = state; }); }, shown.peek() === null ? 0 : REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(rest);
    };
  }, [state, level]);
  const isPending = shown.value !== state;
  return (
    <div class={`city-still ${isPending ? 'is-pending' : ''}`} aria-busy={isPending} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
      <div ref={frame} role="img" aria-label={label} />
      {isPending ? <span class="city-still-wait">{t('look.painting')}</span> : null}
    </div>
  );
}

let last: Promise<unknown> = Promise.resolve();

/** One painting after the other, so that the page is never held up by several at once. */
function easel<Value>(paint: () => Promise<Value>): Promise<Value> {
  const next = last.then(() => new Promise<void>((rest) => { setTimeout(rest); })).then(paint);
  last = next.catch(() => undefined);
  return next;
}
