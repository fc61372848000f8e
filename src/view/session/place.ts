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

/** Where a question that is asked in a dialog leads back to: to that dialog, or to where its own question was asked. */
const backFrom = (open: DialogRequest | null): DialogRequest | null => (open?.kind === 'why' || open?.kind === 'ahead' ? open.back ?? null : open);

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
    openWhy(indicator, year) {
      const back = backFrom(dialog.peek());
      openDialog({ kind: 'why', indicator, year, ...(back && { back }) });
    },
    closeDialog() {
      const open = dialog.peek();
      dialog.value = open?.kind === 'why' || open?.kind === 'ahead' ? open.back ?? null : null;
      if (!dialog.peek()) answer();
    },
    go: (next) => batch(() => {
      pause();
      answer();
      dialog.value = null;
      screen.value = next;
    }),
  };
}
