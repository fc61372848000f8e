import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Session } from '../../session-types';
import type { Imported } from '../../session/ports';
import { t } from '../../text/index';
import { Button } from '../kit/index';
import { dateOf } from '../title/when';

const MOST_PROBLEMS = 6;

/** All saves as one file, in and out, and those that could not be read. */
export function SavesFoot({ session }: { readonly session: Session }) {
  const told = useSignal<Imported | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div class="saves-foot">
      <p class="save-acts">
        {session.saved.value.length > 0 ? <Button onClick={() => { void session.runs.exportAll(); }}>{t('runs.all')}</Button> : null}
        <Button onClick={() => picker.current?.click()}>{t('runs.import')}</Button>
        <input
          ref={picker} class="hidden-text" type="file" accept=".json,application/json" tabIndex={-1} aria-hidden="true"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void session.runs.importAll(file).then((came) => { told.value = came; });
          }}
        />
      </p>
      <div role="status">{told.value ? <Told told={told.value} /> : null}</div>
      <Aside session={session} />
    </div>
  );
}

function Told({ told: { added, same, aside, problems } }: { readonly told: Imported }) {
  return (
    <>
      {added + same + aside > 0 || problems.length === 0 ? <p>{t('runs.imported', { added, same, aside })}</p> : null}
      {problems.length > 0 ? <ul class="run-code-problems">{problems.slice(0, MOST_PROBLEMS).map(({ path, code, values }) => <li key={`${path}${code}`}>{t('runs.import.problem', { path: path || 'none', reason: t(`runFile.${code}`, { path, ...values }) })}</li>)}</ul> : null}
    </>
  );
}

function Aside({ session }: { readonly session: Session }) {
  const { value: aside } = session.runs.aside;
  if (aside.length === 0) return null;
  return (
    <details class="saves-aside">
      <summary>{t('runs.aside', { count: aside.length })}</summary>
      <p class="choices-note">{t('runs.aside.note')}</p>
      <ul>
        {aside.map(({ key, since }) => (
          <li key={key} class="run-row">{t('runs.aside.line', { when: dateOf(since) })} <Button aria-label={t('runs.aside.save.of', { when: dateOf(since) })} onClick={() => session.runs.exportAside(key)}>{t('runs.aside.save')}</Button></li>
        ))}
      </ul>
    </details>
  );
}
