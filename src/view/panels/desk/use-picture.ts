import { useSignal, type ReadonlySignal, type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Session } from '../../session-types';
import type { Lens, MapHandle, MapPort, Projected } from './map-port';

export type Project = (place: { readonly x: number; readonly y: number }) => Projected;

export interface Picture {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly status: ReadonlySignal<'loading' | 'living' | 'still'>;
  readonly sheets: ReadonlySignal<{ done: number; all: number }>;
  /** From world units to px of the picture; replaced whenever the camera or the window moves. */
  readonly project: ReadonlySignal<Project | null>;
  /** Goes on with the still picture. */
  giveUp(): void;
  zoom(factor: number): void;
  goHome(): void;
}

export interface PictureInput { readonly session: Session; readonly map: MapPort; readonly lens: Signal<Lens> }

/** Opens the living picture once the desk has been painted, and keeps it at the session's state. */
export function usePicture({ session, map, lens }: PictureInput): Picture {
  const host = useRef<HTMLDivElement>(null);
  const status = useSignal<'loading' | 'living' | 'still'>('loading');
  const sheets = useSignal({ done: 0, all: 1 });
  const project = useSignal<Project | null>(null);
  const handle = useRef<MapHandle | null>(null);
  const view = { level: session.level.value, state: session.state.value, before: session.lastYear.value?.before ?? null };

  useEffect(() => {
    let open = true;
    const still = (): void => { project.value = stillProject(host.current, map); };
    const resized = new ResizeObserver(() => { if (handle.current === null) still(); });
    if (host.current) resized.observe(host.current);
    const start = async (): Promise<void> => {
      if (!host.current) return;
      try {
        const opened = await map.open(host.current, { view, calm: session.calm.peek(), loaded: (done, all) => { sheets.value = { done, all }; } });
        if (!open || status.peek() === 'still') { opened.close(); return; }
        handle.current = opened;
        opened.onMove(() => { project.value = (place) => opened.project(place); });
        project.value = (place) => opened.project(place);
        status.value = 'living';
      } catch {
        status.value = 'still';
        project.value = stillProject(host.current, map);
      }
    };
    // The first decision does not wait for the picture: the panels are painted before its code is asked for.
    const asked = requestAnimationFrame(() => setTimeout(() => void start()));
    return () => {
      open = false;
      cancelAnimationFrame(asked);
      resized.disconnect();
      handle.current?.close();
      handle.current = null;
    };
  }, []);
  useEffect(() => { handle.current?.show(view); }, [view.state, view.level]);
  useEffect(() => { handle.current?.lens(lens.value); }, [lens.value, status.value]);
  useEffect(() => { handle.current?.calm(session.calm.value); }, [session.calm.value, status.value]);
  return {
    host, status, sheets, project,
    giveUp: () => { status.value = 'still'; project.value = stillProject(host.current, map); },
    zoom: (factor) => handle.current?.zoom(factor),
    goHome: () => handle.current?.goHome(),
  };
}

/** Where things lie while the still picture stands in; it covers the host from its centre. */
function stillProject(host: HTMLElement | null, map: MapPort): Project | null {
  if (!host) return null;
  const { width, height } = host.getBoundingClientRect();
  const { aspect } = map;
  const shown = width / height > aspect ? { width, height: width / aspect } : { width: height * aspect, height };
  return (place) => {
    const share = map.placeInStill(place);
    const [x, y] = [(width - shown.width) / 2 + share.x * shown.width, (height - shown.height) / 2 + share.y * shown.height];
    return { x, y, visible: x >= 0 && y >= 0 && x <= width && y <= height };
  };
}
