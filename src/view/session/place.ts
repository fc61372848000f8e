import { batch, signal } from '@preact/signals';
import type { DialogRequest, Screen, Session } from '../session-types';

export type Place = Pick<Session, 'screen' | 'go' | 'dialog' | 'openDialog' | 'closeDialog' | 'openWhy'>;

export interface PlaceInput {
  /** Years stop running when something is opened. */
  readonly pause: () => void;
  /** The stop card has been seen. */
  readonly answer: () => void;
  readonly play: Session['play'];
}

/** Which screen is shown, and which dialog over it. */
export function keepPlace({ pause, answer, play }: PlaceInput): Place {
  const screen = signal<Screen>('title');
  const dialog = signal<DialogRequest | null>(null);
  const openDialog = (request: DialogRequest): void => {
    pause();
    dialog.value = request;
    play('open');
  };
  return {
    screen, dialog, openDialog,
    openWhy: (indicator, year) => openDialog({ kind: 'why', indicator, year }),
    closeDialog() {
      dialog.value = null;
      answer();
    },
    go: (next) => batch(() => {
      pause();
      answer();
      dialog.value = null;
      screen.value = next;
    }),
  };
}
