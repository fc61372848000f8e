import { signal, type ReadonlySignal } from '@preact/signals';
import type { Notice } from '../session-types';

export interface NoticeBoard {
  readonly notices: ReadonlySignal<readonly Notice[]>;
  /** Puts up a notice; a newer one of the same kind takes the place of the older. */
  raise(kind: Notice['kind'], detail?: string): void;
  dismiss(id: string): void;
  clear(...kinds: readonly Notice['kind'][]): void;
}

export function keepNotices(): NoticeBoard {
  const notices = signal<readonly Notice[]>([]);
  let count = 0;
  const clear = (...kinds: readonly Notice['kind'][]): void => { notices.value = notices.value.filter((notice) => !kinds.includes(notice.kind)); };
  return {
    notices,
    raise(kind, detail) {
      clear(kind);
      notices.value = [...notices.value, { id: `notice-${count += 1}`, kind, detail }];
    },
    dismiss: (id) => { notices.value = notices.value.filter((notice) => notice.id !== id); },
    clear,
  };
}
