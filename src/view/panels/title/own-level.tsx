import { useSignal } from '@preact/signals';
import type { Level } from '../../../sim/index';
import type { Session } from '../../session-types';
import { language, say, saySecond, t } from '../../text/index';
import { Button } from '../kit/index';
import type { Card } from './cities';
import ground from '../../../../assets/art/title.webp';
import './own-level.css';

const THEME_GLYPH = '新';
/** The brush writes only characters that it has been cut for; the name beside it says the rest. */
const INSCRIPTION = '一方';

/** Scrolls of the levels that the player brought, after the cities. */
export function ownCards({ levels, ownLevels }: Pick<Session, 'levels' | 'ownLevels'>): readonly Card[] {
  return levels.filter(({ city }) => ownLevels.value.has(city.id)).map(cardOf);
}

function cardOf(level: Level): Card {
  const { city } = level;
  return {
    id: city.id, level, name: say(city.name), second: language.value === 'en' ? saySecond(city.name) : '', province: say(city.province), question: say(city.question), theme: say(city.theme),
    difficulty: city.difficulty, picture: ground, brocade: 'azurite', inscribed: 'right', inscription: INSCRIPTION, themeGlyph: THEME_GLYPH,
  };
}

/** Under every scroll: the page about its model; under one's own also the way to take it down. */
export function CardLinks({ session, card }: { readonly session: Session; readonly card: Card }) {
  const asking = useSignal(false);
  if (!card.level) return null;
  if (asking.value) return <RemoveSure session={session} card={card} keep={() => { asking.value = false; }} />;
  return (
    <p class="hang-links">
      <Button look="quiet" aria-label={t('about.open.of', { city: card.name })} onClick={() => session.openDialog({ kind: 'about', level: card.id })}>{t('about.open')}</Button>
      {session.ownLevels.value.has(card.id) ? <Button look="quiet" onClick={() => { asking.value = true; }}>{t('ownLevel.remove')}</Button> : null}
    </p>
  );
}

function RemoveSure({ session, card, keep }: { readonly session: Session; readonly card: Card; readonly keep: () => void }) {
  return (
    <p class="hang-links remove-sure" role="alert">
      <b>{t('ownLevel.remove.sure')}</b>
      <Button look="quiet" onClick={keep}>{t('ownLevel.remove.no')}</Button>
      <Button look="quiet" onClick={() => { void session.removeLevel(card.id); }}>{t('ownLevel.remove')}</Button>
    </p>
  );
}

/** What the title page does with files that are dragged over it. */
export interface FileDrop { readonly isOver: boolean; readonly handlers: Readonly<Record<'onDragEnter' | 'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent) => void>> }

/** Takes a file that is dropped anywhere on the page. */
export function useFileDrop(onFile: (file: File) => void): FileDrop {
  // Entering a child comes before leaving its parent, so both are counted.
  const depth = useSignal(0);
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const step = (by: number) => (event: DragEvent): void => { if (holdsFile(event)) depth.value = Math.max(0, depth.value + by); };
  return {
    isOver: depth.value > 0,
    handlers: {
      onDragEnter: step(1),
      onDragLeave: step(-1),
      onDragOver: (event) => { if (holdsFile(event)) event.preventDefault(); },
      onDrop(event) {
        if (!holdsFile(event)) return;
        event.preventDefault();
        depth.value = 0;
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      },
    },
  };
}
