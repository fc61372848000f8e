import type { Signal } from '@preact/signals';
import { isPlanDue } from '../../model/desk';
import { readSigns } from '../../model/signs';
import type { Session } from '../../session-types';
import { focusOn, type KeyMap } from '../kit/index';
import type { DeskTab } from './desk-screen';

interface DeskPlaces { readonly tab: Signal<DeskTab>; readonly unrolled: Signal<boolean> }

/** Single keys of the desk: 1–6 signs, W why, P proposals, F forecast, M map, L places, G gazette, E end, C continue, Esc back, ? help. */
export function deskKeys(session: Session, { tab, unrolled }: DeskPlaces): KeyMap {
  const show = (which: DeskTab, id: string): void => {
    tab.value = which;
    unrolled.value = false;
    // At once, for the next key is already on its way; a sheet that only now comes into view has to be drawn first.
    if (!focusOn(id)) requestAnimationFrame(() => { if (!focusOn(id)) focusOn(which); });
  };
  const signs = readSigns(session.level.value, session.state.value, session.lastYear.value?.before ?? null);
  const keys: Record<string, () => void> = {
    w: () => session.openWhy(signs[0].sign),
    p: () => show('proposals', document.querySelector('.stamp')?.id ?? 'proposals'),
    f: () => show('forecast', 'forecast'),
    m: () => { unrolled.value = !unrolled.value; },
    l: () => session.openDialog({ kind: 'places' }),
    g: () => session.openDialog({ kind: 'gazette' }),
    e: () => endOrPlan(session),
    c: () => session.runOn(),
    u: () => session.undo(),
    '?': () => session.openDialog({ kind: 'keys' }),
    escape: () => { session.pause(); unrolled.value = false; },
  };
  signs.forEach(({ sign }, index) => { keys[String(index + 1)] = () => show('situation', `why-${sign}`); });
  // What is over is not ended, run on from or undone.
  if (session.lookBack.isOpen.value) for (const key of ['e', 'c', 'u']) delete keys[key];
  if (session.running.value) keys[' '] = () => session.pause();
  return keys;
}

/** Ends the year, or opens the plan when one is due. */
export function endOrPlan(session: Session): void {
  if (isPlanDue(session.state.peek(), session.drafted.peek())) session.go('plan');
  else session.endYear();
}
