import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { MEANINGFUL, type Heard } from '../../model/heard';
import type { HeardSound, Session } from '../../session-types';
import { t } from '../../text/index';
import './captions.css';

/** How long a caption stays, and how long a sign keeps its line from music and place. */
const [SHOWN_MS, KEPT_MS] = [5000, 3000];

interface Line { readonly heard: Heard; readonly count: number; readonly at: number }

/** One quiet line that says what is heard, where captions are on. It lies over everything, takes no click, and goes by itself. */
export function Captions({ session }: { readonly session: Session }) {
  const line = useSignal<Line | null>(null);
  const ref = useRef<HTMLParagraphElement>(null);
  const last = session.heard.value;
  const on = session.settings.value.captions;
  useEffect(() => {
    if (!on || !last || isKeptFrom(line.peek(), last)) return;
    line.value = { ...last, at: Date.now() };
    const going = setTimeout(() => { line.value = null; }, SHOWN_MS);
    return () => clearTimeout(going);
  }, [last?.count, on]);
  useEffect(() => {
    // Dialogs open in the browser's top layer: a caption is put above the newest of them each time.
    if (ref.current?.isConnected && line.value) { ref.current.hidePopover(); ref.current.showPopover(); }
  }, [line.value?.count]);
  const shown = on ? line.value : null;
  return (
    <>
      {shown ? <p ref={ref} class="caption" popover="manual" aria-hidden="true">{t(`audio.${shown.heard}`)}</p> : null}
      <span class="hidden-text" role="status">{shown && MEANINGFUL.has(shown.heard) ? t(`audio.${shown.heard}`) : ''}</span>
    </>
  );
}

const isBackground = (heard: Heard): boolean => /^(era|mood|place)\./.test(heard);
const isKeptFrom = (line: Line | null, next: HeardSound): boolean => line !== null && isBackground(next.heard) && !isBackground(line.heard) && Date.now() - line.at < KEPT_MS;
