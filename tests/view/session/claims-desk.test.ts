import { describe, expect, it, vi } from 'vitest';
import { checkClaims, type Insight } from '../../../src/insight/index';
import type { SessionServices } from '../../../src/view/session/ports';
import { checkClaimsOn } from '../../../src/view/session/claims-desk';
import { KUNSHAN } from '../../support/levels';

const CLAIMS = [{ playing: 'do-nothing', expect: 'gdp', year: 1995, above: 0 }, { playing: 'do-nothing', expect: 'gdp', year: 1995, above: 1e6 }];
const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 5); });

/** Insight that answers on this thread, one result at a time. */
function services(level: unknown, nation: unknown = []) {
  const close = vi.fn<() => void>();
  const insight = {
    claims: async ({ claims }: Parameters<Insight['claims']>[0], tell: Parameters<Insight['claims']>[1]) => {
      const results = checkClaims(KUNSHAN, claims);
      for (const result of results) { await settled(); tell?.(result); }
      return results;
    },
    close,
  } as unknown as Insight;
  return { close, of: { claimsOn: async () => ({ level, nation }), connect: () => insight } satisfies Pick<SessionServices, 'claimsOn' | 'connect'> };
}

describe('claims on the page', () => {
  it('are checked here and now, each result as it comes', async () => {
    const { of, close } = services(CLAIMS.slice(0, 1), CLAIMS.slice(1));
    const check = checkClaimsOn(KUNSHAN, of);
    const seen: string[] = [];
    check.view.subscribe(({ status, rows }) => { seen.push([status, ...rows.map(({ of: kind, result }) => `${kind} ${result?.met}`)].join(', ')); });
    await vi.waitFor(() => expect(check.view.value.status).toBe('done'));
    expect(seen).toEqual(['checking', 'checking, level undefined, nation undefined', 'checking, level true, nation undefined', 'checking, level true, nation false', 'done, level true, nation false']);
    expect(close).toHaveBeenCalled();
  });

  it('that cannot be read or played are told as lost', async () => {
    const broken = checkClaimsOn(KUNSHAN, services([{ playing: 'nobody' }]).of);
    await vi.waitFor(() => expect(broken.view.value.status).toBe('lost'));
    const offline = checkClaimsOn(KUNSHAN, { ...services([]).of, claimsOn: async () => { throw new Error('offline'); } });
    await vi.waitFor(() => expect(offline.view.value.status).toBe('lost'));
  });
});
