import { useSignal, type ReadonlySignal, type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Session } from '../../session-types';
import { dropPicture, layAside, takePicture } from './kept-picture';
import type { Found, Lens, MapHandle, MapPort, Projected } from './map-port';

export type Project = (place: { readonly x: number; readonly y: number }) => Projected;

export interface Picture {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly status: ReadonlySignal<'loading' | 'living' | 'still'>;
  readonly sheets: ReadonlySignal<{ done: number; all: number }>;
  /** From world units to px of the picture; replaced whenever the camera or the window moves. */
  readonly project: ReadonlySignal<Project | null>;
  /** Goes on with the still picture. */
  giveUp(): void;
  /** What is painted at a point of the host, within `reach` px; null where there is nothing with a name, or no living picture. */
  find(point: { readonly x: number; readonly y: number }, reach: number): Found | null;
  /** By px of the host. */
  pan(dx: number, dy: number): void;
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
  const release = useRef<(() => void) | null>(null);
  // From one past year to another nothing grows before one's eyes.
  const before = session.lookBack.isOpen.value ? null : session.lastYear.value?.before ?? null;
  const view = { level: session.level.value, state: session.state.value, before };
  const latest = useRef(view);
  latest.current = view;
  const standStill = (): void => {
    dropPicture(map);
    status.value = 'still';
    project.value = stillProject(host.current, map);
  };
  const moveIn = (opened: MapHandle): void => {
    handle.current = opened;
    release.current = opened.onMove(() => { project.value = (place) => opened.project(place); });
    opened.show(latest.current);
    project.value = (place) => opened.project(place);
    status.value = 'living';
  };
  useStillWhileWaiting({ host, isLiving: () => handle.current !== null, place: () => { project.value = stillProject(host.current, map); } });
  useOpening({
    open: () => takePicture(map, host.current!, { view, calm: session.calm.peek(), loaded: (done, all) => { sheets.value = { done, all }; } }),
    wanted: () => status.peek() !== 'still', moveIn, standStill,
    leave: () => { release.current?.(); handle.current = null; layAside(map); },
  });
  useShown(session, () => handle.current?.show(latest.current), [view.state, view.level]);
  useEffect(() => { handle.current?.lens(lens.value); }, [lens.value, status.value]);
  useEffect(() => { handle.current?.calm(session.calm.value); }, [session.calm.value, status.value]);
  return { host, status, sheets, project, giveUp: standStill, find: (point, reach) => handle.current?.at(point, reach) ?? null, pan: (dx, dy) => handle.current?.pan(dx, dy), zoom: (factor) => handle.current?.zoom(factor), goHome: () => handle.current?.goHome() };
}

/** How long the hand must rest on a past year before the picture follows: the desk does not wait for it. */
const REST_MS = 90;

/** Shows the present at once, and past years as soon as the hand rests. */
function useShown(session: Session, show: () => void, changes: readonly unknown[]): void {
  useEffect(() => {
    if (!session.lookBack.isOpen.peek()) { show(); return; }
    const rest = setTimeout(show, REST_MS);
    return () => clearTimeout(rest);
  }, changes);
}

interface Opening {
  readonly open: () => Promise<MapHandle>;
  readonly wanted: () => boolean;
  readonly moveIn: (opened: MapHandle) => void;
  readonly standStill: () => void;
  readonly leave: () => void;
}

/** Asks for the picture after the panels have been painted: the first decision does not wait for its code. */
function useOpening({ open, wanted, moveIn, standStill, leave }: Opening): void {
  useEffect(() => {
    let isMounted = true;
    const start = async (): Promise<void> => {
      try {
        const opened = await open();
        if (isMounted && wanted()) moveIn(opened);
      } catch {
        if (isMounted) standStill();
      }
    };
    const asked = requestAnimationFrame(() => setTimeout(() => { if (isMounted) void start(); }));
    return () => {
      isMounted = false;
      cancelAnimationFrame(asked);
      leave();
    };
  }, []);
}

interface StillWhileWaiting { readonly host: RefObject<HTMLDivElement | null>; readonly isLiving: () => boolean; readonly place: () => void }

/** Keeps pins in place over the still picture as the window changes. */
function useStillWhileWaiting({ host, isLiving, place }: StillWhileWaiting): void {
  useEffect(() => {
    const resized = new ResizeObserver(() => { if (!isLiving()) place(); });
    if (host.current) resized.observe(host.current);
    return () => resized.disconnect();
  }, []);
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
