import { CHANNELS, type Channel, type SignSound } from '../../model/heard';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Switch } from './choices';

/** Sounds on or off, a slider for each of music, place and signs, and captions. */
export function Sound({ session }: { readonly session: Session }) {
  const { muted, captions } = session.settings.value;
  return (
    <fieldset class="choices">
      <legend>{t('settings.sound')}</legend>
      <Switch label={t('settings.sound.on')} on={!muted} onChange={(on) => session.change({ muted: !on })} />
      {CHANNELS.map((channel) => <Volume key={channel} session={session} channel={channel} />)}
      <Switch label={t('settings.captions')} note={t('settings.captions.note')} on={captions} onChange={(on) => session.change({ captions: on })} />
    </fieldset>
  );
}

/** What a slider is tried with; music and place are heard anyway. */
const TRIAL: SignSound = 'goodTurn';

function Volume({ session, channel }: { readonly session: Session; readonly channel: Channel }) {
  const { muted, volumes } = session.settings.value;
  const volume = volumes[channel];
  return (
    <label class="volume">
      <span>{t(`settings.volume.${channel}`)}</span>
      <input
        type="range" min={0} max={1} step={0.05} value={volume} disabled={muted} aria-valuetext={t('settings.volume.said', { volume })}
        onInput={(event) => session.change({ volumes: { ...volumes, [channel]: event.currentTarget.valueAsNumber } })}
        onChange={() => { if (channel === 'signs') session.play(TRIAL); }}
      />
      <output>{t('settings.volume.said', { volume })}</output>
    </label>
  );
}
