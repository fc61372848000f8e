import { useRef } from 'preact/hooks';
import { planOf } from '../../model/format';
import { LAST_YEAR, type Level } from '../../../sim/index';
import type { SavedRun, Session } from '../../session-types';
import { language, LANGUAGES, locale, say, t } from '../../text/index';
import { Button, Second } from '../kit/index';

/** What one can do here: go on or begin, learn, set up, open a file, choose a language. */
export function TitleActions({ session }: { readonly session: Session }) {
  return (
    <nav class="title-actions" aria-label={t('title.actions')}>
      <PrimaryAction session={session} />
      <Button onClick={() => session.openDialog({ kind: 'help' })}>{t('title.howTo')}<Second text="入门" /></Button>
      <Button onClick={() => session.openDialog({ kind: 'settings' })}>{t('title.settings')}<Second text="设置" /></Button>
      <OpenFile session={session} />
      <div class="title-languages" role="group" aria-label={t('title.language')}>
        {LANGUAGES.map((id) => (
          <Button key={id} chosen={language.value === id} lang={id === 'zh' ? 'zh-CN' : 'en'} onClick={() => session.change({ language: id })}>{NATIVE_NAMES[id]}</Button>
        ))}
      </div>
    </nav>
  );
}

const NATIVE_NAMES = { en: 'English', zh: '简体中文' } as const;

/** A run whose year could be read: a damaged one has none, and storage keeps it aside. */
export type ReadableRun = SavedRun & { readonly year: number };
export const isReadable = (run: SavedRun): run is ReadableRun => run.year !== null;

/** The newest saved run of a level that is here, if any. */
export function savedRun(session: Session): { readonly run: ReadableRun; readonly level: Level } | null {
  for (const run of session.saved.value) {
    if (!isReadable(run)) continue;
    const level = session.levels.find(({ city }) => city.id === run.level);
    if (level) return { run, level };
  }
  return null;
}

function PrimaryAction({ session }: { readonly session: Session }) {
  const saved = savedRun(session);
  const first = session.levels[0];
  if (saved) {
    return (
      <Button look="primary" class="title-primary" onClick={() => { void session.continueRun(saved.run.slot); }}>
        <span>{t('title.continue', { city: say(saved.level.city.name), year: String(saved.run.year) })}<small>{whereOf(saved.run)} · {t('title.saved', { when: ago(saved.run.savedAt) })}</small></span>
        <Second text="续任" />
      </Button>
    );
  }
  return (
    <Button look="primary" class="title-primary" onClick={() => session.startRun(first.city.id)}>
      <span>{t('title.take', { city: say(first.city.name), year: String(first.city.start.year) })}<small>{t('title.take.note')}</small></span>
      <Second text="就任" />
    </Button>
  );
}

function whereOf({ year }: ReadableRun): string {
  const plan = planOf(year);
  if (year > LAST_YEAR) return t('title.continue.over');
  return plan === null ? t('title.continue.before') : t('title.continue.plan', { plan: String(plan.number), nth: plan.yearOfPlan });
}

const UNITS = [['day', 86_400], ['hour', 3_600], ['minute', 60]] as const;

/** "5 minutes ago", in the player's language. */
function ago(savedAt: string): string {
  const seconds = Math.max(0, (Date.now() - Date.parse(savedAt)) / 1000);
  const [unit, size] = UNITS.find(([, length]) => seconds >= length) ?? UNITS[2];
  return new Intl.RelativeTimeFormat(locale.value, { numeric: 'auto' }).format(-Math.round(seconds / size), unit);
}

/** A button that opens the computer's file picker; the session says what is wrong with a refused file. */
function OpenFile({ session }: { readonly session: Session }) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => picker.current?.click()}>{t('title.open')}<Second text="开卷" /></Button>
      <input
        ref={picker} class="hidden-text" type="file" accept=".json,application/json" tabIndex={-1} aria-hidden="true"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) void session.importRun(file);
        }}
      />
    </>
  );
}
