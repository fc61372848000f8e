import { observed, type Indicator } from '../../../sim/index';
import { FIGURE_GROUPS, hasReceipt, type FigureGroup } from '../../model/figures';
import { formatChange, formatValue, UNITS } from '../../model/format';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button, Dialog, Second } from '../kit/index';
import '../settings/settings.css';
import './why.css';

/** Every figure below the six signs, with its change of last year and the way to its causes. */
export function FiguresDialog({ session }: { readonly session: Session }) {
  const close = (): void => session.closeDialog();
  return (
    <Dialog labelledBy="figures-title" onClose={close} class="figures">
      <div class="dialog-head">
        <h1 id="figures-title">{t('figures.title')}<Second text="诸数" /></h1>
        <Button data-first shortcut="Esc" onClick={close}>{t('app.close')}</Button>
      </div>
      <div class="figure-groups">{(Object.keys(FIGURE_GROUPS) as FigureGroup[]).map((group) => <Group key={group} session={session} group={group} />)}</div>
      <p class="choices-note">{t('figures.note')}</p>
    </Dialog>
  );
}

function Group({ session, group }: { readonly session: Session; readonly group: FigureGroup }) {
  return (
    <section aria-labelledby={`figures-${group}`}>
      <h2 id={`figures-${group}`}>{t(`figures.group.${group}`)}</h2>
      <ul>{FIGURE_GROUPS[group].map((id) => <Figure key={id} session={session} id={id} />)}</ul>
    </section>
  );
}

function Figure({ session, id }: { readonly session: Session; readonly id: Indicator }) {
  const level = session.level.value;
  const { value } = observed(level, session.state.value, id);
  const last = session.lastYear.value;
  const change = last ? tellChange(id, value - observed(level, last.before, id).value) : '';
  const name = t(`indicator.${id}`);
  return (
    <li class="figure">
      <span>{name}</span><b>{formatValue(id, value)}</b><small>{change}</small>
      {hasReceipt(id) ? <Button look="quiet" class="why-link" aria-label={t('desk.why.of', { sign: name })} onClick={() => session.openWhy(id)}>{t('desk.why')}</Button> : <span />}
    </li>
  );
}

/** A change with its sign and, where the figure has one, its unit; an arrow where none can be seen. */
function tellChange(id: Indicator, change: number): string {
  const isCounted = UNITS[id] === 'thousand' || UNITS[id] === 'thousandYuan';
  const text = isCounted ? `${change > 0 ? '+' : '−'}${formatValue(id, Math.abs(change))}` : formatChange(id, change);
  return /[1-9]/.test(text) ? text : '→';
}
