import type { Crisis } from '../../../../sim/index';
import type { CrisisAccount, Fed } from '../../../model/crisis-account';
import { formatChange, formatMoney, formatNumber, formatValue } from '../../../model/format';
import type { Session } from '../../../session-types';
import { say, t } from '../../../text/index';
import { Button, Seal, VisuallyHidden } from '../../kit/index';
import type { Vignette } from '../../../model/vignettes';
import { leafOf } from '../../kit/pictures';
import { sourceName } from '../../why/row-text';
import { WhyLink } from '../../why/why-link';
import { inOneBreath } from './line-text';

const LEAVES: Readonly<Record<Crisis, Vignette>> = { debt: 'office', unrest: 'petition', pollution: 'outfall', accident: 'fire' };

/** A crisis with its picture: what it was, how it came, what it took. */
export function CrisisBand({ session, account }: { readonly session: Session; readonly account: CrisisAccount }) {
  const crisis = session.level.value.nation.crises[account.crisis];
  const id = `crisis-${account.crisis}-${account.year}`;
  return (
    <section class="crisis-band" aria-labelledby={id}>
      <img src={leafOf(LEAVES[account.crisis])} alt="" width={360} height={200} />
      <div class="crisis-words">
        <p class="crisis-when"><Seal text="危" size={30} /> {t('yearEnd.crisis', { year: String(account.year) })}</p>
        <h2 id={id}>{say(crisis.name)}</h2>
        <p>{say(crisis.text)}</p>
        <p class="crisis-chain">{tellChain(session, account)} <Ask session={session} account={account} /></p>
        <p class="crisis-lost">{t('yearEnd.crisis.lost', { output: formatMoney(account.lost.output), favour: formatNumber(account.lost.favour, 0) })} <WhyLink session={session} indicator="gdp" year={account.year} /> <WhyLink session={session} indicator="politicalCapital" year={account.year} /></p>
      </div>
    </section>
  );
}

/** How it came, in one or two sentences. */
export function tellChain(session: Session, { danger, fedBy }: CrisisAccount): string {
  const { indicator, since, from, to } = danger;
  const came = t('yearEnd.crisis.came', { danger: t(`indicator.${indicator}`), since: String(since), from: formatValue(indicator, from), to: formatValue(indicator, to) });
  if (fedBy.length === 0) return came;
  const causes = fedBy.map((fed) => t('yearEnd.crisis.cause', { cause: causeName(session, fed), amount: formatChange(indicator, fed.amount) }));
  return inOneBreath([came, t('yearEnd.crisis.fed', { causes: causes.join(t('yearEnd.semicolon')) })]);
}

function causeName(session: Session, { cause, source }: Fed): string {
  const written = t(`cause.${cause}`);
  const name = written.charAt(0).toLowerCase() + written.slice(1);
  return source && source.kind !== 'industry' ? t('yearEnd.crisis.by', { source: sourceName(session.level.value, source), cause: name }) : name;
}

/** The account of the danger before the crisis. */
function Ask({ session, account }: { readonly session: Session; readonly account: CrisisAccount }) {
  const { indicator } = account.danger;
  return <Button look="quiet" class="why-link" onClick={() => session.openWhy(indicator, account.year - 1)}>{t('desk.why')}<VisuallyHidden> {t(`indicator.${indicator}`)}</VisuallyHidden></Button>;
}
