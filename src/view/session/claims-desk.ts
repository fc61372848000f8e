/** Claims about the model, put to the test on this device: strategies are played in a worker of their own, and results come one by one. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { STRATEGY_IDS, type ClaimResult, type Insight } from '../../insight/index';
import { parseClaims, type Claim } from '../../level/index';
import type { Level } from '../../sim/index';
import type { SessionServices } from './ports';

/** A claim of this level, or of the nation on every level; `result` is null until it has been played. */
export interface ClaimRow { readonly of: 'level' | 'nation'; readonly claim: Claim; readonly result: ClaimResult | null }
/** `lost`: the files or the worker could not be had. */
export interface ClaimsView { readonly status: 'checking' | 'done' | 'lost'; readonly rows: readonly ClaimRow[] }
export interface ClaimsCheck { readonly view: ReadonlySignal<ClaimsView>; close(): void }

/** Begins to check the claims on a level. Call `close` when nobody looks any more. */
export function checkClaimsOn(level: Level, services: Pick<SessionServices, 'claimsOn' | 'connect'>): ClaimsCheck {
  const view = signal<ClaimsView>({ status: 'checking', rows: [] });
  let insight: Insight | null = null;
  let isClosed = false;
  const lose = (): void => { view.value = { ...view.peek(), status: 'lost' }; };
  const work = async (): Promise<void> => {
    const rows = rowsFrom(await services.claimsOn(level.city.id), level);
    if (isClosed) return;
    view.value = { status: 'checking', rows };
    insight = services.connect(level, lose);
    let done = 0;
    const results = await insight.claims({ claims: rows.map(({ claim }) => claim) }, (result) => {
      view.value = { ...view.peek(), rows: view.peek().rows.map((row, index) => (index === done ? { ...row, result } : row)) };
      done += 1;
    });
    if (results) view.value = { ...view.peek(), status: 'done' };
    else if (!isClosed) lose();
    insight.close();
  };
  work().catch(lose);
  return { view, close() { isClosed = true; insight?.close(); } };
}

function rowsFrom(files: Awaited<ReturnType<SessionServices['claimsOn']>>, { city }: Level): readonly ClaimRow[] {
  return (['level', 'nation'] as const).flatMap((of) => {
    const parsed = parseClaims(files[of], { firstYear: city.start.year, strategies: STRATEGY_IDS });
    if ('problems' in parsed) throw new Error(parsed.problems.join('\n'));
    return parsed.claims.map((claim) => ({ of, claim, result: null }));
  });
}
