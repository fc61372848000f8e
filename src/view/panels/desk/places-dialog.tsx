import { openEvents } from '../../model/desk';
import { CLOUD_BELOW } from '../../../sim/index';
import { familiarityOf, pinsAt, type Pin } from '../../model/pins';
import type { Session } from '../../session-types';
import { say, saySecond, t } from '../../text/index';
import { Button, Dialog, Second } from '../kit/index';
import { tellPin } from './pin-layer';

const WELL_KNOWN = 0.7;

/** Everything on the map as a list: what is known of each place, and what waits there. */
export function PlacesDialog({ session }: { readonly session: Session }) {
  const level = session.level.value;
  const state = session.state.value;
  const open = openEvents(level, state, { drafted: session.drafted.value, content: session.settings.value.content });
  return (
    <Dialog labelledBy="places-title" class="dialog-places" onClose={session.closeDialog}>
      <h1 id="places-title">{t('places.title')}<Second text="各处" /></h1>
      <p>{t('places.text')}</p>
      <ul class="place-list">
        {level.city.districts.map((district, index) => {
          const familiarity = familiarityOf(state, index);
          const pins = pinsAt(level, state, { open, district: district.id });
          return (
            <li key={district.id}>
              <h2>{say(district.name)}<Second text={saySecond(district.name)} /></h2>
              <p class="mute">{familiarity < CLOUD_BELOW ? t('places.cloud') : t(familiarity > WELL_KNOWN ? 'places.known.well' : 'places.known.partly')} · {say(district.about)}</p>
              {pins.length ? <ul>{pins.map((pin) => <li key={pin.id}><PlacePin session={session} pin={pin} /></li>)}</ul> : <p class="mute">{t('places.nothing')}</p>}
            </li>
          );
        })}
      </ul>
      <div class="dialog-actions"><Button data-first onClick={session.closeDialog}>{t('app.close')}</Button></div>
    </Dialog>
  );
}

function PlacePin({ session, pin }: { readonly session: Session; readonly pin: Pin }) {
  if (pin.kind !== 'event') return <><b>{say(pin.title)}</b> {tellPin(pin)}</>;
  return <><b>{say(pin.title)}</b> <Button look="quiet" onClick={() => session.openDialog({ kind: 'event', event: pin.id.slice('event.'.length) })}>{t('stop.do.event')}</Button></>;
}
