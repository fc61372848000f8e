import type { District } from '../../../sim/index';
import { cityNotes } from '../../model/city-notes';
import { openEvents } from '../../model/desk';
import { knownAt } from '../../model/place-steps';
import { familiarityOf, pinsAt } from '../../model/pins';
import { notesAt } from '../../model/site-note';
import type { Session } from '../../session-types';
import { say, saySecond, t } from '../../text/index';
import { Button, Dialog, Second } from '../kit/index';
import { NoteWords } from './map-note';
import { tellPin } from './pin-layer';
import { PlacePage, tellFamiliarity } from './place-page';

export interface PlacesDialogProps { readonly session: Session; /** The place to open; none = the list of all. */ readonly district?: string }

/** Everything on the map as a list, or one place with its next step. */
export function PlacesDialog({ session, district: id }: PlacesDialogProps) {
  const district = session.level.value.city.districts.find((one) => one.id === id);
  return (
    <Dialog key={id ?? ''} labelledBy="places-title" class="dialog-places" onClose={session.closeDialog}>
      <h1 id="places-title">{district ? say(district.name) : t('places.title')}<Second text={district ? saySecond(district.name) : '各处'} /></h1>
      {district ? <PlacePage session={session} district={district} /> : <PlaceList session={session} />}
      <div class="dialog-actions">
        <Button onClick={session.closeDialog}>{t('app.close')}</Button>
        {district ? <Button onClick={() => session.openDialog({ kind: 'places' })}>{t('place.all')}</Button> : null}
      </div>
    </Dialog>
  );
}

function PlaceList({ session }: { readonly session: Session }) {
  return (
    <>
      <p>{t('places.text')}</p>
      <ul class="place-list">{session.level.value.city.districts.map((district) => <PlaceRow key={district.id} session={session} district={district} />)}</ul>
      <section class="place-city">
        <h2>{t('note.city')}</h2>
        <ul>{cityNotes(session.level.value, session.state.value).map((note) => <li key={t(note.id, note.values)}><NoteWords note={note} /></li>)}</ul>
      </section>
    </>
  );
}

function PlaceRow({ session, district }: { readonly session: Session; readonly district: District }) {
  const level = session.level.value;
  const state = session.state.value;
  const open = openEvents(level, state, { drafted: session.drafted.value, content: session.settings.value.content });
  const pins = pinsAt(level, state, { open, district: district.id });
  const name = say(district.name);
  // What has a pin has been said.
  const standing = notesAt(level, state, district.id).filter((note) => note.id !== 'note.found' && !pins.some((pin) => say(pin.title) === note.values['name']));
  const held = knownAt(level, state, district.id);
  return (
    <li>
      <h2><button type="button" class="place-open" onClick={() => session.openDialog({ kind: 'places', district: district.id })}>{name}</button><Second text={saySecond(district.name)} /></h2>
      <p class="mute">{tellFamiliarity(familiarityOf(state, level.city.districts.indexOf(district)))} · {say(district.about)}</p>
      {pins.length ? <ul>{pins.map((pin) => <li key={pin.id}><b>{say(pin.title)}</b> {tellPin(pin)}</li>)}</ul> : null}
      {standing.length ? <ul aria-label={t('note.list')}>{standing.map((note) => <li key={note.values['name']}><NoteWords note={note} /></li>)}</ul> : null}
      {held.length ? <p class="place-held">{held.map((endowment) => say(endowment.name)).join(t('desk.list'))}</p> : null}
    </li>
  );
}
