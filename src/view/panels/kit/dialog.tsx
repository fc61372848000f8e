import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { FOCUSABLE, wrapFocus } from './focus';
import { focusArrival } from './keep-focus';

export interface DialogProps {
  /** Id of the heading inside that names the dialog. */
  readonly labelledBy: string;
  readonly describedBy?: string;
  /** Called on Esc, on the backdrop, and by whatever closes it inside. */
  readonly onClose: () => void;
  /** `alertdialog` interrupts: it has no closing by the backdrop. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly class?: string;
  readonly children: ComponentChildren;
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * A modal dialog in the browser's top layer.
 *
 * Focus goes to the first `[data-first]` (or the first control), stays inside, and returns to where it was. Mount it to open it.
 */
export function Dialog({ labelledBy, describedBy, onClose, role = 'dialog', class: extra, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  // Before the next key comes: it must meet the dialog while it is open, and the page once it is gone.
  useLayoutEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    if (!dialog) return;
    dialog.showModal();
    (dialog.querySelector<HTMLElement>('[data-first]') ?? dialog.querySelector<HTMLElement>(FOCUSABLE))?.focus();
    return () => {
      dialog.close();
      // What opened it may be gone by now, or it opened by itself.
      if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) opener.focus();
      if (isNowhere()) focusArrival();
      // The same act may take the opener away in the next frame.
      requestAnimationFrame(() => { if (isNowhere()) focusArrival(); });
    };
  }, []);
  return (
    <dialog
      ref={ref}
      class={`dialog ${extra ?? ''}`}
      role={role}
      aria-modal="true"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onCancel={(event) => { event.preventDefault(); onClose(); }}
      onClick={(event) => { if (role === 'dialog' && event.target === ref.current) onClose(); }}
      onKeyDown={wrapFocus}
    >
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}
