import type { Claim } from '../../../level/index';
import type { Level } from '../../../sim/index';
import { claimInWords, failingFirst, standingOf, tallyOf, type Standing } from '../../model/about';
import type { ClaimRow, ClaimsView } from '../../session/claims-desk';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { SourceButton } from '../source-drawer';

export interface ClaimsPartProps { readonly session: Session; readonly level: Level; readonly view: ClaimsView }

/** What must come out when a ready strategy plays: expected, what came just now on this device, and whether it holds. */
export function ClaimsPart({ level, view }: ClaimsPartProps) {
  return (
    <>
      <p class="about-tally" role="status">{tellStatus(view)}</p>
      <ClaimGroup title={t('about.claims.level', { city: say(level.city.name) })} none={t('about.claims.none')} rows={view.rows.filter(({ of }) => of === 'level')} level={level} isRead={view.rows.length > 0} />
      <ClaimGroup title={t('about.claims.nation')} none="" rows={view.rows.filter(({ of }) => of === 'nation')} level={level} isRead={view.rows.length > 0} />
    </>
  );
}

function tellStatus({ status, rows }: ClaimsView): string {
  const { met, notMet, waiting } = tallyOf(rows);
  if (status === 'lost') return t('about.claims.lost');
  return status === 'done' ? t('about.claims.done', { met, all: rows.length, notMet }) : t('about.claims.checking', { done: rows.length - waiting, all: rows.length });
}

interface ClaimGroupProps { readonly title: string; readonly none: string; readonly rows: readonly ClaimRow[]; readonly level: Level; readonly isRead: boolean }

function ClaimGroup({ title, none, rows, level, isRead }: ClaimGroupProps) {
  if (rows.length === 0) return none && isRead ? <p class="mute">{none}</p> : null;
  return (
    <section class="claims">
      <h2>{title}</h2>
      <ul>{failingFirst(rows).map((row) => <ClaimItem key={row.claim.id ?? rows.indexOf(row)} row={row} level={level} />)}</ul>
    </section>
  );
}

const GLYPHS: Readonly<Record<Standing, string>> = { waiting: '…', met: '✓', notMet: '✗', notMetAsTold: '✗', metAfterAll: '✓' };

function ClaimItem({ row: { claim, result }, level }: { readonly row: ClaimRow; readonly level: Level }) {
  const standing = standingOf(claim, result);
  const { came } = claimInWords(claim, result);
  const expected = tellExpected(claim);
  return (
    <li class={`claim is-${standing}`}>
      <p class="claim-state"><span class="claim-glyph" aria-hidden="true">{GLYPHS[standing]}</span> <b>{t(`about.claim.${standing}`)}</b></p>
      <div>
        <p class="claim-says">{claim.note ? say(claim.note) : expected}{claim.mark ? <SourceButton title={expected} level={level} grounds={{ mark: claim.mark, ...(claim.sources && { sources: claim.sources }), ...(claim.note && { note: claim.note }) }} /> : null}</p>
        <p class="claim-terms">{t('about.claim.sentence', { expected })} {came === null ? null : <b>{t('about.claim.came', { came, on: claim.on, games: claim.seeds.length })}</b>}</p>
        {claim.notMet ? <p class="claim-reason"><b>{t('about.claim.reason')}</b> {say(claim.notMet)}</p> : null}
        {standing === 'notMet' ? <p class="claim-reason">{t('about.claim.noReason')}</p> : null}
      </div>
    </li>
  );
}

/** "History: output at the end of 2010 between ¥160 bn and ¥380 bn." */
function tellExpected(claim: Claim): string {
  const { above, below } = claimInWords(claim, null);
  const bound = above !== null && below !== null ? 'between' : above !== null ? 'above' : 'below';
  const when = claim.year === undefined ? 'end' : claim.since === undefined ? 'year' : 'since';
  return t('about.claim.expected', {
    who: claim.than === undefined ? strategyName(claim.playing) : t('about.claim.than', { who: strategyName(claim.playing), than: strategyName(claim.than) }),
    what: claim.expect === 'verdict' || claim.expect === 'scorecard' ? t(`about.expect.${claim.expect}`) : t(`indicator.${claim.expect}`),
    when, year: String(claim.year), since: String(claim.since), bound, above: above ?? '', below: below ?? '',
  });
}

/** Ids are words of a message, which knows no hyphens. */
const strategyName = (id: string): string => t('about.strategy', { id: id.replaceAll('-', '_') });
