import { useLayoutEffect, useRef } from 'preact/hooks';

export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

const typesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox]):not([type=radio]):not([type=range]), textarea, select'));

/**
 * Single-key shortcuts for the whole page while the component is mounted and `enabled` is true.
 *
 * Keys are `KeyboardEvent.key` in lower case. Nothing fires in text fields, with Ctrl, Alt or Meta held, or under an open dialog.
 */
export function useKeys(keys: KeyMap, enabled: boolean): void {
  // Read by the listener, so that a setting holds for the very next key.
  const latest = useRef({ keys, enabled });
  latest.current = { keys, enabled };
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!latest.current.enabled || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || typesText(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const act = latest.current.keys[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
