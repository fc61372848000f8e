import type { Level } from '../../../sim/index';
import { parameterRows } from '../../model/about';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { joined } from '../plan/names';
import { SourceButton } from '../source-drawer';
import { SourceNote } from '../source-note';

/** Questions on which scholars are divided: both readings, the one that the rules take, and the literature. */
export function ContestedPart({ session, level }: { readonly session: Session; readonly level: Level }) {
  const rows = parameterRows(level, session.notes);
  return (
    <>
      <p class="choices-note">{t('about.contested.note')} {t('schools.about', { names: joined(session.notes.schools.map(({ name }) => say(name))) })}</p>
      {session.notes.contested.map((one) => (
        <section key={one.id} class="contested">
          <h2>{say(one.title)}<SourceButton title={say(one.title)} level={level} grounds={one} /></h2>
          <dl>
            <div><dt>{t('about.contested.weak')}</dt><dd>{say(one.weak)}</dd></div>
            <div><dt>{t('about.contested.strong')}</dt><dd>{say(one.strong)}</dd></div>
            <div><dt>{t('about.contested.here')}</dt><dd>{say(one.here)}</dd></div>
          </dl>
          <details>
            <summary>{t('about.contested.more')}</summary>
            <SourceNote level={level} sourced={one} notes={session.notes} />
            <ul class="contested-numbers">{rows.filter(({ contested }) => contested === one).map(({ name, value }) => <li key={name}>{t(`parameter.${name}`)}: <b>{value}</b></li>)}</ul>
          </details>
        </section>
      ))}
    </>
  );
}
