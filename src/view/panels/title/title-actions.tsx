import { useRef } from 'preact/hooks';
import { isFinished, newestOf, type ReadableRun } from '../../model/saves';
import type { Level } from '../../../sim/index';
import type { Session } from '../../session-types';
import { language, LANGUAGES, say, t } from '../../text/index';
import { Button, Second } from '../kit/index';
import { ago, whereOf } from './when';

/** What one can do here: go on or begin, learn, set up, open a save or a file, choose a language. */
export function TitleActions({ session }: { readonly session: Session }) {
  return (
    <nav class="title-actions" aria-label={t('title.actions')}>
      <Beginning session={session} />
      <Button onClick={() => session.openDialog({ kind: 'help' })}>{t('title.howTo')}<Second text="入门" /></Button>
      <Button onClick={() => session.openDialog({ kind: 'settings' })}>{t('title.settings')}<Second text="设置" /></Button>
      <div class="title-pair">
        <SavesButton session={session} />
        <FileButton label={t('title.open')} second="开卷" onFile={(file) => { void session.importRun(file); }} />
      </div>
      <div class="title-pair">
        <FileButton label={t('ownLevel.open')} second="开关" onFile={(file) => { void session.openFile(file); }} />
        <Button onClick={() => session.openDialog({ kind: 'about' })}>{t('about.open')}<Second text="模型" /></Button>
      </div>
      <div class="title-languages" role="group" aria-label={t('title.language')}>
        {LANGUAGES.map((id) => (
          <Button key={id} chosen={language.value === id} lang={id === 'zh' ? 'zh-CN' : 'en'} onClick={() => session.change({ language: id })}>{NATIVE_NAMES[id]}</Button>
        ))}
      </div>
    </nav>
  );
}

const NATIVE_NAMES = { en: 'English', zh: '简体中文' } as const;

/** Going on with the newest run and beginning another: whichever is likelier stands first. */
/** Where a newcomer begins. */
const gentlest = (levels: readonly Level[]): Level => levels.reduce((gentle, next) => (next.city.difficulty < gentle.city.difficulty ? next : gentle));

function Beginning({ session }: { readonly session: Session }) {
  const newest = newestOf(session.saved.value, session.levels);
  if (!newest) return <Take session={session} level={gentlest(session.levels)} />;
  return isFinished(newest.run) ? <After session={session} {...newest} /> : <During session={session} {...newest} />;
}

interface NewestProps { readonly session: Session; readonly run: ReadableRun; readonly level: Level }

function Take({ session, level: { city } }: { readonly session: Session; readonly level: Level }) {
  return (
    <Button look="primary" class="title-primary" onClick={() => session.startRun(city.id)}>
      <span>{t('title.take', { city: say(city.name), year: String(city.start.year) })}<small>{t('title.take.note')}</small></span>
      <Second text="就任" />
    </Button>
  );
}

function During({ session, run, level: { city } }: NewestProps) {
  return (
    <>
      <Button look="primary" class="title-primary" onClick={() => { void session.continueRun(run.slot); }}>
        <span>{t('title.continue', { city: say(city.name), year: String(run.year) })}<small>{whereOf(run)} · {t('title.saved', { when: ago(run.savedAt) })}</small></span>
        <Second text="续任" />
      </Button>
      <Button onClick={() => session.startRun(city.id)}>{t('title.new', { city: say(city.name), year: String(city.start.year) })}<Second text="新任" /></Button>
    </>
  );
}

function After({ session, run, level: { city } }: NewestProps) {
  return (
    <>
      <Button look="primary" class="title-primary" onClick={() => session.startRun(city.id)}>
        <span>{t('title.again', { city: say(city.name) })}<small>{t('title.again.note', { year: String(city.start.year) })}</small></span>
        <Second text="再任" />
      </Button>
      <Button onClick={() => { void session.continueRun(run.slot); }}>
        <span>{t('title.verdict')}{run.score === null ? null : <small>{t('title.verdict.score', { score: run.score })}</small>}</span><Second text="定评" />
      </Button>
    </>
  );
}

function SavesButton({ session }: { readonly session: Session }) {
  const count = session.saved.value.length;
  return <Button onClick={() => session.openDialog({ kind: 'saves' })}>{t('title.saves', { count })}<Second text="存卷" /></Button>;
}

interface FileButtonProps { readonly label: string; readonly second: string; readonly onFile: (file: File) => void }

/** A button that opens the computer's file picker; the session says what is wrong with a refused file. */
function FileButton({ label, second, onFile }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => picker.current?.click()}>{label}<Second text={second} /></Button>
      <input
        ref={picker} class="hidden-text" type="file" accept=".json,application/json" tabIndex={-1} aria-hidden="true"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
