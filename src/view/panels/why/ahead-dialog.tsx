import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AheadAccount } from '../../../insight/index';
import { firstOpen, ledgerOf, mainCauses, type WhyBuilt, type WhyCause } from '../../model/why';
import type { AboutAhead, Session } from '../../session-types';
import { t } from '../../text/index';
import { Button, Dialog, Second } from '../kit/index';
import { CauseCard } from './cause-card';
import { CauseTree, type Ends } from './cause-tree';
import { tellAmount, tellTotal } from './row-text';
import { WhoseDoing } from './whose-doing';
import './why.css';

export interface AheadDialogProps { readonly session: Session; readonly about: AboutAhead; /** What was looked ahead at, in words. */ readonly name: string }
type View = { readonly status: 'computing' | 'lost' } | { readonly status: 'ready'; readonly account: AheadAccount };

/** The account of something that has not happened: a card's effect, or odds, over the futures that were played for it. */
export function AheadDialog({ session, about, name }: AheadDialogProps) {
  const view = useSignal<View>({ status: 'computing' });
  useEffect(() => {
    let isWanted = true;
    void session.accountAhead(about).then((account) => { if (isWanted) view.value = account ? { status: 'ready', account } : { status: 'lost' }; });
    return () => { isWanted = false; };
  }, [about]);
  return (
    <Dialog labelledBy="why-title" class="dialog-why is-ahead" onClose={session.closeDialog}>
      <div class="why-spine" aria-hidden="true" />
      <div class="why-bar">
        <span class="why-crumb">{name}<Second text="预判" /></span>
        <Button data-first class="why-close" aria-keyshortcuts="Escape" onClick={session.closeDialog}>{t('app.close')} <kbd class="kbd" aria-hidden="true">Esc</kbd></Button>
      </div>
      {view.value.status === 'ready' ? <Account session={session} about={about} account={view.value.account} /> : <div class="why-quiet"><h1 id="why-title">{name}</h1><p class="why-answer" role="status">{t(view.value.status === 'lost' ? 'ahead.lost' : 'ahead.computing')}</p></div>}
    </Dialog>
  );
}

function Account({ session, about, account }: { readonly session: Session; readonly about: AboutAhead; readonly account: AheadAccount }) {
  const ledger = useComputed(() => ledgerOf(account.indicator, account, 'cause')).value;
  const open = useSignal(firstOpen(ledger.rows));
  const selected = useSignal<WhyCause | WhyBuilt | null>(mainCauses(ledger).along);
  const ends = endsOf(about, account);
  if (account.parts.length === 0) return <div class="why-quiet"><h1 id="why-title">{t('ahead.nothing', { name: t(`indicator.${ledger.indicator}`), year: yearOf(about) })}</h1><p class="mute">{t('ahead.note')}</p></div>;
  return (
    <div class="why-page">
      <div class="why-head">
        <h1 id="why-title">{t(`ahead.title.${account.kind}`, { name: t(`indicator.${ledger.indicator}`), from: tellTotal(ledger, ledger.from), to: tellTotal(ledger, ledger.to), year: yearOf(about) })}</h1>
        <p class="why-answer">{t(`ahead.what.${account.kind}`, { from: account.futures.from, to: account.futures.to })}</p>
        <p class="mute">{t('ahead.note')}</p>
      </div>
      <div class="why-account">
        <CauseTree session={session} ledger={ledger} years={[]} open={open} selected={selected} ends={ends} />
        <WhoseDoing ledger={ledger} />
        <p class="why-sum"><b>{t('why.sum', { from: tellAmount(ledger, ledger.from, false), sign: ledger.change < 0 ? 'minus' : 'plus', change: tellAmount(ledger, Math.abs(ledger.change), false), to: tellAmount(ledger, ledger.to, false) })}</b> <span>✓ {t('why.sum.ok')}</span></p>
      </div>
      <CauseCard session={session} ledger={ledger} years={[]} row={selected.value} goTo={() => undefined} />
    </div>
  );
}

function endsOf(about: AboutAhead, { kind, futures }: AheadAccount): Ends {
  const values = { year: yearOf(about), from: futures.from, to: futures.to };
  return { from: t(`ahead.from.${kind}`, values), to: t(`ahead.to.${kind}`, values) };
}

/** The year at whose end the number is read. */
const yearOf = (about: AboutAhead): string => String(about.kind === 'effect' ? about.year : about.threshold.year);
