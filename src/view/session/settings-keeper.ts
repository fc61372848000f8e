import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { CHANNELS } from '../model/heard';
import { PACES, SENSITIVE, TEXT_SIZES, type Settings } from '../session-types';
import { language, LANGUAGES, type Language } from '../text/index';
import type { KeptSettings, SessionServices } from './ports';

export interface SettingsKeeper {
  readonly settings: ReadonlySignal<Settings>;
  readonly calm: ReadonlySignal<boolean>;
  change(settings: Partial<Settings>): void;
  /** Takes what storage has kept, entry by entry; what is not understood keeps its default. */
  load(kept: KeptSettings): void;
}

const defaults = (systemLanguage: Language): Settings => ({
  language: systemLanguage, pace: 'whenNeeded', volumes: { music: 0.5, place: 0.5, signs: 0.6 }, muted: false, captions: false, shortcuts: true, reducedMotion: null, highContrast: false, textSize: 'normal', guide: true,
  content: { accident: true, vice: true, dispute: true },
});

/** The player's settings: in signals, in storage, and where they take effect. */
export function keepSettings(services: Pick<SessionServices, 'storage' | 'audio' | 'systemCalm' | 'systemLanguage'>): SettingsKeeper {
  const settings = signal(defaults(services.systemLanguage));
  const apply = (next: Settings): void => {
    settings.value = next;
    language.value = next.language;
    services.audio.setVolumes(next.volumes, next.muted);
  };
  apply(settings.value);
  return {
    settings,
    calm: computed(() => settings.value.reducedMotion ?? services.systemCalm.value),
    change(change) {
      apply({ ...settings.value, ...change });
      void services.storage.setSettings(flat(settings.value));
    },
    load: (kept) => apply(fromKept(settings.value, kept)),
  };
}

function flat(settings: Settings): KeptSettings {
  const { content, volumes, reducedMotion, ...rest } = settings;
  return { ...rest, reducedMotion: reducedMotion ?? 'system', ...Object.fromEntries(CHANNELS.map((channel) => [`volume.${channel}`, volumes[channel]])), ...Object.fromEntries(SENSITIVE.map((kind) => [`content.${kind}`, content[kind]])) };
}

function fromKept(now: Settings, kept: KeptSettings): Settings {
  const oneOf = <T extends string>(words: readonly T[], key: string, otherwise: T): T => words.find((word) => word === kept[key]) ?? otherwise;
  const flag = (key: string, otherwise: boolean): boolean => (typeof kept[key] === 'boolean' ? kept[key] : otherwise);
  const share = (key: string, otherwise: number): number => {
    const value = kept[key];
    return typeof value === 'number' ? Math.min(1, Math.max(0, value)) : otherwise;
  };
  return {
    language: oneOf(LANGUAGES, 'language', now.language),
    pace: oneOf(PACES, 'pace', now.pace),
    textSize: oneOf(TEXT_SIZES, 'textSize', now.textSize),
    volumes: { music: share('volume.music', now.volumes.music), place: share('volume.place', now.volumes.place), signs: share('volume.signs', now.volumes.signs) },
    muted: flag('muted', now.muted),
    captions: flag('captions', now.captions),
    shortcuts: flag('shortcuts', now.shortcuts),
    guide: flag('guide', now.guide),
    highContrast: flag('highContrast', now.highContrast),
    reducedMotion: typeof kept.reducedMotion === 'boolean' ? kept.reducedMotion : now.reducedMotion,
    content: { accident: flag('content.accident', true), vice: flag('content.vice', true), dispute: flag('content.dispute', true) },
  };
}
