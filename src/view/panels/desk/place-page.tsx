import type { District, Endowment } from '../../../sim/index';
import { CLOUD_BELOW } from '../../../sim/index';
import { openEvents } from '../../model/desk';
import { knownAt, looksAt, nextStepOf, stepsOf, type EndowmentStepRow } from '../../model/place-steps';
import { familiarityOf, pinsAt } from '../../model/pins';
import type { Session } from '../../session-types';
import { say, saySecond, t } from '../../text/index';
import { Button, Second } from '../kit/index';
import { tellPin } from './pin-layer';
import { ProposalCard } from './proposal-card';
import './places.css';

const WELL_KNOWN = 0.7;

interface PlaceProps { readonly session: Session; readonly district: District }

/** How well a place is known, in a few words. */
export function tellFamiliarity(familiarity: number): string {
  if (familiarity < CLOUD_BELOW) return t('places.cloud');
  return t(familiarity > WELL_KNOWN ? 'places.known.well' : 'places.known.partly');
}

/** One place: what is known, what waits, how far its endowments have come, and the next step as a card. */
export function PlacePage({ session, district }: PlaceProps) {
  const level = session.level.value;
  const state = session.state.value;
  const familiarity = familiarityOf(state, level.city.districts.indexOf(district));
  const known = knownAt(level, state, district.id);
  return (
    <section class="place-page">
      <p class="mute">{tellFamiliarity(familiarity)} · {say(district.about)}</p>
      <Waiting session={session} district={district} quiet={known.length > 0} />
      {known.map((endowment) => <EndowmentPart key={endowment.id} session={session} endowment={endowment} />)}
      <Looks session={session} district={district} clouded={familiarity < CLOUD_BELOW} />
    </section>
  );
}

/** Memorials and works of the place. */
function Waiting({ session, district, quiet }: PlaceProps & { readonly quiet: boolean }) {
  const level = session.level.value;
  const state = session.state.value;
  const open = openEvents(level, state, { drafted: session.drafted.value, content: session.settings.value.content });
  const pins = pinsAt(level, state, { open, district: district.id }).filter((pin) => pin.kind !== 'rumour');
  if (pins.length === 0) return quiet ? null : <p>{t('place.nothing')}</p>;
  return (
    <ul class="place-waiting">
      {pins.map((pin) => (
        <li key={pin.id}>
          <b>{say(pin.title)}</b> {tellPin(pin)}
          {pin.kind === 'event' ? <Button look="quiet" onClick={() => session.openDialog({ kind: 'event', event: pin.id.slice('event.'.length) })}>{t('stop.do.event')}</Button> : null}
        </li>
      ))}
    </ul>
  );
}

function EndowmentPart({ session, endowment }: { readonly session: Session; readonly endowment: Endowment }) {
  const level = session.level.value;
  const state = session.state.value;
  const rows = stepsOf(level, state, endowment);
  const isIdentified = rows[1].state === 'done';
  const next = nextStepOf(rows, session.proposals.value.all, endowment);
  return (
    <section class="place-endowment">
      <h2 class="place-name">{say(endowment.name)}<Second text={saySecond(endowment.name)} /></h2>
      <p>{isIdentified ? say(endowment.story) : t('place.rumour', { rumour: say(endowment.rumour) })}</p>
      <ol class="place-steps" aria-label={t('place.steps', { name: say(endowment.name) })}>{rows.map((row) => <StepItem key={row.step} row={row} />)}</ol>
      {rows[3].state === 'done' ? <p class="mute">{t('place.alive')}</p> : null}
      {next.length > 0 ? <div class="place-cards">{next.map((candidate) => <ProposalCard key={candidate.id} session={session} candidate={candidate} />)}</div> : null}
    </section>
  );
}

function StepItem({ row }: { readonly row: EndowmentStepRow }) {
  return (
    <li class={`place-step is-${row.state}`} aria-current={row.state === 'next' ? 'step' : undefined}>
      <b>{t(`place.step.${row.step}`)}</b>
      <small>{row.year === null ? t(`place.step.${row.state === 'next' ? 'next' : 'later'}`) : t('place.step.done', { year: String(row.year) })}</small>
    </li>
  );
}

/** Who can be sent to see more of the place, as cards. */
function Looks({ session, district, clouded }: PlaceProps & { readonly clouded: boolean }) {
  const looks = looksAt(session.proposals.value.all, district.id);
  if (looks.length === 0) return clouded ? <p>{t('place.look.none')}</p> : null;
  return (
    <section class="place-looks">
      <p>{t(clouded ? 'place.cloud' : 'place.look')}</p>
      <div class="place-cards">{looks.map((candidate) => <ProposalCard key={candidate.id} session={session} candidate={candidate} choice={candidate.policy.target === 'district' ? { target: district.id } : {}} />)}</div>
    </section>
  );
}
