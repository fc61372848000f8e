import { voicesView, type VoicePart } from '../../model/voices';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Button } from '../kit/index';
import './voices.css';

/** Who is heard when the city decides: four shares of one bar, each in words below, and what it does when one drowns out the others. */
export function VoicesPart({ session }: { readonly session: Session }) {
  const view = voicesView(session.level.value, session.state.value);
  if (view === null) return null;
  const name = t('indicator.voiceBalance');
  return (
    <section class="voices" aria-labelledby="figures-voices">
      <h2 id="figures-voices">{t('voices.title')} <Button look="quiet" class="why-link" aria-label={t('desk.why.of', { sign: name })} onClick={() => session.openWhy('voiceBalance')}>{t('desk.why')}</Button></h2>
      <div class="voices-bar" aria-hidden="true">{view.parts.map(({ voice, percent }) => <i key={voice} class={`voice-${voice}`} style={{ width: `${percent}%` }} />)}</div>
      <ul>{view.parts.map((part) => <VoiceLine key={part.voice} part={part} />)}</ul>
      <p><b>{view.dominating ? t(`voices.loud.${view.dominating}`) : t('voices.even')}</b></p>
    </section>
  );
}

function VoiceLine({ part: { voice, percent, actors } }: { readonly part: VoicePart }) {
  return (
    <li>
      <i class={`voice-${voice}`} aria-hidden="true" />
      <span><b>{t(`voices.${voice}`)}</b> <small>{actors.map((actor) => say(actor.name)).join(t('desk.list'))}</small></span>
      <b>{percent}%</b>
    </li>
  );
}
