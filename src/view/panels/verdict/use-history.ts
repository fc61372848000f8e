import { useSignal, type ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Verdict } from '../../../sim/index';
import type { Session } from '../../session-types';

export interface History { readonly verdict: Verdict; /** Of the same choices in other worlds, sorted. */ readonly scores: readonly number[] }
export type HistoryView = { readonly status: 'computing' | 'lost'; readonly history: null } | { readonly status: 'ready'; readonly history: History };

/** The real city's choices under the same rules and luck; reckoned by the worker when the page opens. */
export function useHistory(session: Session): ReadonlySignal<HistoryView> {
  const view = useSignal<HistoryView>({ status: 'computing', history: null });
  useEffect(() => {
    let open = true;
    void session.historyVerdict().then((history) => {
      if (open) view.value = history ? { status: 'ready', history } : { status: 'lost', history: null };
    });
    return () => { open = false; };
  }, []);
  return view;
}
