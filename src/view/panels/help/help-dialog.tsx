import { useSignal } from '@preact/signals';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Button, Dialog, Kbd, Second, Tabs, VisuallyHidden } from '../kit/index';
import { startGuide } from '../guide/steps';
import { KEY_GROUPS, STEPS, WORDS, type KeyGroup } from './help-content';
import '../settings/settings.css';
import './help.css';

const PARTS = ['how', 'keys', 'words', 'sources'] as const;
type Part = (typeof PARTS)[number];

/** How to play in short, every key, the words, and where the numbers come from. */
export function HelpDialog({ session }: { readonly session: Session }) {
  const part = useSignal<Part>(session.dialog.value?.kind === 'keys' ? 'keys' : 'how');
  const close = (): void => session.closeDialog();
  return (
    <Dialog labelledBy="help-title" onClose={close} class="help-dialog">
      <div class="dialog-head">
        <h1 id="help-title">{t('help.title')}<Second text={t('help.second')} /></h1>
        <Button onClick={close} shortcut="Esc">{t('app.close')}</Button>
      </div>
      <Tabs
        label={t('help.tabs')} chosen={part.value} onChoose={(id) => { part.value = id; }}
        tabs={PARTS.map((id) => ({ id, label: t(`help.tab.${id}`), panel: 'help-panel' }))}
      />
      <div class="help-panel" id="help-panel" role="tabpanel" aria-labelledby={`tab-${part.value}`} tabIndex={0}><PartText part={part.value} session={session} /></div>
    </Dialog>
  );
}

function PartText({ part, session }: { readonly part: Part; readonly session: Session }) {
  switch (part) {
    case 'how': return <HowTo session={session} />;
    case 'keys': return <Keys off={!session.settings.value.shortcuts} />;
    case 'words': return <Words />;
    case 'sources': return <Sources session={session} />;
  }
}

function HowTo({ session }: { readonly session: Session }) {
  const replay = (): void => {
    session.change({ guide: true });
    session.closeDialog();
    if (session.screen.peek() !== 'title') startGuide(session);
  };
  return (
    <>
      <ol class="help-steps">
        {STEPS.map((step) => <li key={step}><h2>{t(`help.how.${step}.title`)}</h2><p>{t(`help.how.${step}`)}</p></li>)}
      </ol>
      {session.screen.value === 'desk' || session.screen.value === 'title' ? <p class="help-replay"><Button onClick={replay}>{t('guide.replay')}</Button></p> : null}
    </>
  );
}

function Keys({ off }: { readonly off: boolean }) {
  return (
    <>
      {off ? <p class="help-off">{t('help.keys.off')}</p> : null}
      <div class="help-keys">{KEY_GROUPS.map((group) => <KeyTable key={group.where} group={group} />)}</div>
    </>
  );
}

function KeyTable({ group }: { readonly group: KeyGroup }) {
  return (
    <table>
      <caption>{t(group.where)}</caption>
      <thead><tr><th scope="col">{t('help.keys.key')}</th><th scope="col">{t('help.keys.does')}</th></tr></thead>
      <tbody>
        {group.rows.map(({ keys, does }) => (
          <tr key={does}>
            <th scope="row">{keys.map((key) => (key === '–' ? '–' : <Kbd key={key} label={key} />))}<VisuallyHidden>{keys.join(' ')}</VisuallyHidden></th>
            <td>{t(does)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words() {
  return (
    <>
      <p class="choices-note">{t('help.words.note')}</p>
      <dl class="help-words">
        {WORDS.map((word) => <div key={word}><dt>{t(`help.word.${word}`)}<Second text={t(`help.word.${word}.zh`)} /></dt><dd>{t(`help.word.${word}.says`)}</dd></div>)}
      </dl>
    </>
  );
}

const MARKS = [['●', 'S'], ['●', 'claimed'], ['◐', 'D'], ['○', 'E']] as const;

function Sources({ session }: { readonly session: Session }) {
  const { city, nation } = session.level.value;
  const sources = Object.entries({ ...city.sources, ...nation.sources });
  return (
    <>
      <p>{t('help.sources.1')}</p>
      <ul class="help-marks">{MARKS.map(([glyph, id]) => <li key={id}><span aria-hidden="true">{glyph}</span>{t(`help.sources.${id}`)}</li>)}</ul>
      <p>{t('help.sources.2')}</p>
      <p>{t('help.sources.3')}</p>
      <p><Button onClick={() => session.openDialog({ kind: 'about' })}>{t('about.open')}</Button></p>
      <details class="help-list">
        <summary>{t('help.sources.levels', { city: say(city.name) })} ({sources.length})</summary>
        <dl>{sources.map(([id, text]) => <div key={id}><dt>{id}</dt><dd>{say(text)}</dd></div>)}</dl>
      </details>
    </>
  );
}
