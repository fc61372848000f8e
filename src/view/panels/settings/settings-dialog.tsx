import { LANGUAGES } from '../../text/index';
import { PACES, SENSITIVE, TEXT_SIZES, type Session } from '../../session-types';
import { t } from '../../text/index';
import { Button, Dialog, Second } from '../kit/index';
import { Choices, Switch } from './choices';
import { MenuActions } from './menu-actions';
import { Sound } from './sound';
import { Wipe } from './wipe';
import './settings.css';

/** Language, pace, reading, sound, motion, content. As the menu it starts with what one can do with this run. */
export function SettingsDialog({ session }: { readonly session: Session }) {
  const menu = session.dialog.value?.kind === 'menu';
  const close = (): void => session.closeDialog();
  return (
    <Dialog labelledBy="settings-title" onClose={close} class="settings-dialog">
      <div class="dialog-head">
        <h1 id="settings-title">{t(menu ? 'settings.menu' : 'settings.title')}<Second text={t(menu ? 'settings.menu.second' : 'settings.second')} /></h1>
        <Button look="primary" data-first onClick={close}>{t(menu ? 'settings.resume' : 'settings.done')}</Button>
      </div>
      {menu ? <MenuActions session={session} /> : null}
      <div class="settings-grid">
        <Playing session={session} />
        <Reading session={session} />
        <Sound session={session} />
        <Content session={session} />
      </div>
      <Wipe session={session} />
    </Dialog>
  );
}

type Props = { readonly session: Session };
const NATIVE_NAMES = { en: 'English', zh: '简体中文' } as const;

function Playing({ session }: Props) {
  const { language, pace } = session.settings.value;
  return (
    <div>
      <Choices
        name="language" legend={t('settings.language')} chosen={language} onChoose={(value) => session.change({ language: value })}
        choices={LANGUAGES.map((id) => ({ value: id, label: NATIVE_NAMES[id], lang: id === 'zh' ? 'zh-CN' : 'en' }))}
      />
      <Choices
        name="pace" legend={t('settings.pace')} chosen={pace} onChoose={(value) => session.change({ pace: value })}
        choices={PACES.map((id) => ({ value: id, label: t(`settings.pace.${id}`), note: t(`settings.pace.${id}.note`) }))}
      />
    </div>
  );
}

const MOTIONS = ['system', 'less', 'full'] as const;
type Motion = (typeof MOTIONS)[number];
const motionOf = (reduced: boolean | null): Motion => (reduced === null ? 'system' : reduced ? 'less' : 'full');
const reducedOf = (motion: Motion): boolean | null => (motion === 'system' ? null : motion === 'less');

function Reading({ session }: Props) {
  const { textSize, reducedMotion, highContrast, shortcuts } = session.settings.value;
  return (
    <div>
      <Choices
        name="size" legend={t('settings.textSize')} chosen={textSize} onChoose={(value) => session.change({ textSize: value })}
        choices={TEXT_SIZES.map((id) => ({ value: id, label: t(`settings.textSize.${id}`) }))}
      />
      <Choices
        name="motion" legend={t('settings.motion')} chosen={motionOf(reducedMotion)} onChoose={(value) => session.change({ reducedMotion: reducedOf(value) })}
        choices={MOTIONS.map((id) => ({ value: id, label: t(`settings.motion.${id}`) }))}
      />
      <fieldset class="choices">
        <legend>{t('settings.reading')}</legend>
        <Switch label={t('settings.contrast')} note={t('settings.contrast.note')} on={highContrast} onChange={(on) => session.change({ highContrast: on })} />
        <Switch label={t('settings.shortcuts')} note={t('settings.shortcuts.note')} on={shortcuts} onChange={(on) => session.change({ shortcuts: on })} />
      </fieldset>
    </div>
  );
}

function Content({ session }: Props) {
  const { content } = session.settings.value;
  return (
    <fieldset class="choices">
      <legend>{t('settings.content')}</legend>
      <p class="choices-note">{t('settings.content.note')}</p>
      {SENSITIVE.map((kind) => <Switch key={kind} label={t(`settings.content.${kind}`)} on={content[kind]} onChange={(on) => session.change({ content: { ...content, [kind]: on } })} />)}
    </fieldset>
  );
}
