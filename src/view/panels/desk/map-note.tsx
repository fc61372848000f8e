import { useLayoutEffect, useRef } from 'preact/hooks';
import { noteOf, type BuildingNote } from '../../model/building-note';
import { placeNote } from '../../model/note-place';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import type { MapNoteState } from './use-map-note';
import './map-note.css';

/** What the thing under the pointer is, and why it is there. The list of places says the same to those who cannot point. */
export function MapNote({ session, note }: { readonly session: Session; readonly note: MapNoteState }) {
  const sheet = useRef<HTMLDivElement>(null);
  const found = note.found.value;
  const told = found && noteOf(session.level.value, session.state.value, found.thing);
  useLayoutEffect(() => {
    if (sheet.current && found) lay(sheet.current, found.box);
  });
  if (!told) return null;
  return <div ref={sheet} class="map-note" aria-hidden="true" onPointerLeave={note.dismiss}><NoteWords note={told} /></div>;
}

/** A note as a name and a reason. */
export function NoteWords({ note }: { readonly note: BuildingNote }) {
  return <><b>{t(note.id, note.values)}</b> <span>{t(`${note.id}.why`, note.values)}</span></>;
}

function lay(sheet: HTMLElement, about: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }): void {
  const picture = sheet.closest('.handscroll-frame') ?? sheet.parentElement!;
  const from = picture.querySelector('.handscroll-canvas')!.getBoundingClientRect();
  const taken = Array.from(picture.querySelectorAll('.pin-sign, .pin.is-open .pin-tag, .lenses, .lens-key, .map-foot, .headline-text'), (one) => one.getBoundingClientRect())
    .map(({ left, top, right, bottom }) => ({ left: left - from.left, top: top - from.top, right: right - from.left, bottom: bottom - from.top }));
  const { left, top } = placeNote({ about, size: { width: sheet.offsetWidth, height: sheet.offsetHeight }, ground: from, taken });
  Object.assign(sheet.style, { left: `${Math.round(left)}px`, top: `${Math.round(top)}px` });
}
