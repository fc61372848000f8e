import { useComputed, useSignal, type Signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { THEMES, type Theme } from '../../../sim/index';
import { ordersOf } from '../../model/desk';
import { FOR_YOU, type Candidate } from '../../model/proposals';
import type { YearProposals } from '../../model/year-proposals';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button, moveInGrid, Sheet } from '../kit/index';
import { ProposalCard } from './proposal-card';
import { Resources } from './resources';
import { StandingOrders } from './standing-orders';
import { ThisYear } from './this-year';

/** Empty cards while the six are being chosen. */
const WAITING = Array.from({ length: FOR_YOU }, (_, card) => card);

type Filter = 'forYou' | Theme | 'all' | 'orders' | 'year';

/** What could be decided: six for you now, all others by theme, and the standing orders. */
export function ProposalsSheet({ session }: { readonly session: Session }) {
  const filter = useSignal<Filter>('forYou');
  const proposals = session.proposals.value;
  const { year } = session.state.value;
  useFirstPage(filter, year);
  const cards = useComputed(() => filtered(session.proposals.value, filter.value));
  const isWaiting = useComputed(() => filter.value === 'forYou' && session.proposals.value.status === 'computing');
  return (
    <Sheet id="proposals" title={t('desk.proposals')} second="议案" class="proposals" aside={<Resources session={session} />}>
      <PoorNote session={session} proposals={proposals} />
      {filter.value === 'orders' ? <StandingOrders session={session} /> : null}
      {filter.value === 'year' ? <ThisYear session={session} /> : null}
      {filter.value === 'orders' || filter.value === 'year'
        ? null
        : (
          <div key={`${year}${filter.value}`} role="group" aria-label={t('desk.proposals')} aria-busy={isWaiting.value} class={filter.value === 'forYou' ? 'cards' : 'cards is-list'} onKeyDown={(event) => moveInGrid(event, '.stamp')}>
            {cards.value.map((candidate) => <ProposalCard key={`${candidate.id}${year}`} session={session} candidate={candidate} />)}
            {isWaiting.value ? WAITING.map((card) => <div key={card} class="card is-waiting"><p class="card-pending">{card === 0 ? t('card.weighing') : null}</p></div>) : null}
            {cards.value.length === 0 && !isWaiting.value ? <p>{t('desk.empty')}</p> : null}
          </div>
        )}
      <Filters session={session} filter={filter} proposals={proposals} />
    </Sheet>
  );
}

/** A new year begins with what is for you now, and at its top. */
function useFirstPage(filter: Signal<Filter>, year: number): void {
  useLayoutEffect(() => { filter.value = 'forYou'; }, [year]);
}

function filtered(proposals: YearProposals, filter: Filter): readonly Candidate[] {
  if (filter === 'forYou') return proposals.forYou;
  return filter === 'all' || filter === 'orders' || filter === 'year' ? proposals.all : proposals.all.filter((candidate) => candidate.theme === filter);
}

interface FiltersProps { readonly session: Session; readonly filter: Signal<Filter>; readonly proposals: YearProposals }

function Filters({ session, filter, proposals }: FiltersProps) {
  const count = (which: Filter): number => (which === 'forYou' ? FOR_YOU : filtered(proposals, which).length);
  const orders = ordersOf(session.level.value, session.state.value, session.drafted.value).length;
  const stamped = session.drafted.value.length;
  const button = (which: Exclude<Filter, 'orders' | 'year'>): preact.JSX.Element => (
    <Button key={which} class="filter" chosen={filter.value === which} onClick={() => { filter.value = which; }}>{t(`desk.filter.${which}`)} <span class="filter-count">{count(which)}</span></Button>
  );
  return (
    <div class="filters" role="group" aria-label={t('desk.filter')}>
      {button('forYou')}
      {THEMES.map(button)}
      {button('all')}
      <Button class="filter filter-year" chosen={filter.value === 'year'} onClick={() => { filter.value = filter.peek() === 'year' ? 'forYou' : 'year'; }}>
        {t('year.tab')} <span class="filter-count" role="img" aria-label={t('year.tab.count', { count: stamped })}>{stamped}</span>
      </Button>
      <Button class="filter filter-orders" chosen={filter.value === 'orders'} onClick={() => { filter.value = filter.peek() === 'orders' ? 'forYou' : 'orders'; }}>
        {t('desk.orders')} <span class="filter-count" role="img" aria-label={t('desk.orders.line', { count: orders })}>{orders}</span>
      </Button>
    </div>
  );
}

/** Says so when nothing can be paid this year. */
function PoorNote({ session, proposals }: { readonly session: Session; readonly proposals: YearProposals }) {
  const { money } = session.office.value;
  const isPoor = session.drafted.value.length === 0 && money <= 0 && proposals.all.length > 0;
  if (!isPoor) return null;
  return <p class="poor-note"><b>{t('desk.poor.title')}</b> {t('desk.poor.text')}</p>;
}
