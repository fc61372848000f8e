import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AimAccount, AimPart } from '../../../insight/index';
import { exposureLedger } from '../../model/dressing';
import { formatMillions, formatNumber } from '../../model/format';
import { aimSum, exposureSum, jointSum } from '../../model/sums';
import type { AboutSum, DialogRequest, Session } from '../../session-types';
import { t } from '../../text/index';
import { Button, Dialog, Second, VisuallyHidden } from '../kit/index';
import { tellPromise } from '../plan/why-odds';
import { SourceButton } from '../source-drawer';
import { sourceName } from './row-text';
import { SumTable } from './sum-table';
import { WhyLink } from './why-link';

export interface SumDialogProps { readonly session: Session; readonly about: AboutSum; readonly name: string }
type About<K extends AboutSum['kind']> = Extract<AboutSum, { kind: K }>;

/** What a chance, money to come, or odds of several promises add up from. */
export function SumDialog({ session, about, name }: SumDialogProps) {
  const level = session.level.value;
  const heading = t('sum.title', { name, about: about.kind });
  return (
    <Dialog labelledBy="sum-title" class="dialog-sum" onClose={session.closeDialog}>
      <div class="dialog-head">
        <h1 id="sum-title">{heading}<Second text="细目" /></h1>
        <Button data-first shortcut="Esc" onClick={session.closeDialog}>{t('app.close')}</Button>
      </div>
      <Account session={session} about={about} name={name} />
      <p class="choices-note">{t('about.rules.source')}<SourceButton title={heading} about={t('source.model')} level={level} grounds={[{ what: 'rules', sourced: level.nation.parametersSource }]} /></p>
    </Dialog>
  );
}

function Account({ session, about, name }: SumDialogProps) {
  switch (about.kind) {
    case 'joint': return <JointAccount session={session} about={about} name={name} />;
    case 'exposure': return <ExposureAccount session={session} about={about} />;
    case 'aim': return <AimAccountPart session={session} about={about} />;
  }
}

/** From all futures to those that keep every promise; each promise opens what parts the futures that keep it from the others. */
function JointAccount({ session, about, name }: { readonly session: Session; readonly about: About<'joint'>; readonly name: string }) {
  const { odds, plan } = about;
  const ledger = jointSum(odds);
  const back: DialogRequest = { kind: 'sum', about, name };
  type Target = typeof odds.targets[number];
  const promise = ({ target }: Target): string => tellPromise(target);
  const way = (part: Target) => <Button look="quiet" class="why-link" onClick={() => session.openDialog({ kind: 'ahead', about: { kind: 'odds', threshold: { ...part.target, year: odds.judged }, plan }, name: promise(part), back })}>{t('desk.why')}<VisuallyHidden> {t('plan.odds.why', { promise: promise(part) })}</VisuallyHidden></Button>;
  return (
    <>
      <p class="why-answer">{t(ledger.rows.length > 0 ? 'sum.joint.answer' : 'sum.joint.all', { kept: odds.kept, futures: odds.futures, promise: ledger.rows[0] ? promise(ledger.rows[0].part) : '' })}</p>
      <SumTable ledger={ledger} caption={name} unit={t('sum.unit.futures')} label={(part) => t('sum.joint.row', { promise: promise(part), kept: Math.round(part.odds.share * odds.futures) })} from={t('sum.joint.from')} to={t('sum.joint.to')} way={way} />
      <p class="mute">{t('sum.joint.rule')} {t('ahead.note')}</p>
    </>
  );
}

/** Who looks at the figures, and how long they have stood. */
function ExposureAccount({ session, about }: { readonly session: Session; readonly about: About<'exposure'> }) {
  const account = exposureLedger(session.level.value, session.state.value, about);
  return (
    <>
      <p class="why-answer">{t('sum.exposure.answer', { gap: formatNumber(account.gap, 0) })}</p>
      <SumTable ledger={exposureSum(account)} caption={t('sum.exposure.to')} unit="%" label={({ kind }) => t(`sum.exposure.${kind}`)} to={t('sum.exposure.to')} />
      <p class="mute">{t('sum.exposure.rule')}</p>
    </>
  );
}

type View = { readonly status: 'computing' | 'lost' } | { readonly status: 'ready'; readonly account: AimAccount };

function AimAccountPart({ session, about }: { readonly session: Session; readonly about: About<'aim'> }) {
  const view = useSignal<View>({ status: 'computing' });
  useEffect(() => {
    let isWanted = true;
    void session.accountAim(about).then((account) => { if (isWanted) view.value = account ? { status: 'ready', account } : { status: 'lost' }; });
    return () => { isWanted = false; };
  }, [about]);
  if (view.value.status !== 'ready') return <p class="why-answer" role="status">{t(view.value.status === 'lost' ? 'ahead.lost' : 'ahead.computing')}</p>;
  const { account } = view.value;
  const kind = about.aim === 'purse' || about.aim === 'sight' || about.aim === 'found' ? about.aim : 'pilot';
  const values = { futures: account.futures, year: String(about.year) };
  return (
    <>
      <p class="why-answer">{t(`sum.${kind}.answer`, values)}</p>
      <SumTable ledger={aimSum(account)} caption={t(`sum.${kind}.to`, values)} {...(kind === 'purse' ? { unit: t('price.unit'), tell: formatMillions } : { unit: '%' })} label={(part) => labelOf(session, part)} to={t(`sum.${kind}.to`, values)} {...(account.from === 0 ? {} : { from: t(kind === 'purse' ? 'sum.purse.from' : 'sum.sight.from', values) })} way={(part) => <Way session={session} part={part} />} />
      <p class="mute">{t('ahead.note')}</p>
    </>
  );
}

function labelOf(session: Session, part: AimPart): string {
  switch (part.kind) {
    case 'money': return t(`budget.${part.item}`);
    case 'sight': return t(`indicator.${part.sign}`);
    case 'pilot': return t(`sum.pilot.${part.need}`);
    case 'found': return part.cause === null ? t('sum.found.known') : part.source ? t('why.labelWith', { label: sourceName(session.level.value, part.source), source: t(`cause.${part.cause}`) }) : t(`cause.${part.cause}`);
  }
}

/** What a row is itself the outcome of, where the ledger tells it. */
function Way({ session, part }: { readonly session: Session; readonly part: AimPart }) {
  if (part.kind === 'pilot' && part.need === 'favour') return <WhyLink session={session} indicator="politicalCapital" />;
  return part.kind === 'sight' ? <WhyLink session={session} indicator={part.sign} /> : null;
}
