import { formatChange, formatRange, formatValue } from '../../../model/format';
import type { SignMove } from '../../../model/sign-moves';
import type { YearEnd } from '../../../model/year-end';
import type { Session } from '../../../session-types';
import { t } from '../../../text/index';
import { Button, StateChip, VisuallyHidden } from '../../kit/index';

/** The six signs in one row, and the one that moved most with its causes. */
export function SignMoves({ session, told }: { readonly session: Session; readonly told: YearEnd }) {
  const { strongest } = told;
  return (
    <div class="year-signs">
      <ul aria-label={t('yearEnd.signs', { year: String(told.from - 1) })}>
        {told.moves.map((move) => <Move key={move.sign} session={session} year={told.until} move={move} isStrongest={move === strongest} />)}
      </ul>
      {strongest ? (
        <p class="year-strongest">
          {t('yearEnd.strongest', { measured: strongest.measured ? 'yes' : 'no', sign: t(`indicator.${strongest.sign}`), from: formatValue(strongest.sign, strongest.from), to: formatValue(strongest.sign, strongest.to) })}{' '}
          <Button look="quiet" class="why-link" onClick={() => session.openWhy(strongest.sign, told.until)}>{t('desk.why')}<VisuallyHidden> {t(`indicator.${strongest.sign}`)}</VisuallyHidden></Button>
        </p>
      ) : null}
    </div>
  );
}

/** As on the desk: a range where nobody has measured. */
const tellValue = ({ sign, to, measured, low, high }: SignMove): string => (measured ? formatValue(sign, to) : formatRange(sign, low, high));

interface MoveProps { readonly session: Session; readonly year: number; readonly move: SignMove; readonly isStrongest: boolean }

/** A sign as it stands, and the way to its causes. */
function Move({ session, year, move, isStrongest }: MoveProps) {
  const { sign, change, turn, state } = move;
  const amount = turn === 'same' ? '' : formatChange(sign, change);
  const name = t(`indicator.${sign}`);
  const value = tellValue(move);
  const label = t('yearEnd.move', { sign: name, value, turn, change: amount && ` ${amount}`, state: t(`kit.state.${state}`) });
  return (
    <li class={`year-sign is-${turn} ${isStrongest ? 'is-strongest' : ''}`}>
      <button type="button" class="year-sign-open" onClick={() => session.openWhy(sign, year)}>
        <VisuallyHidden>{label} {t('desk.why')}</VisuallyHidden>
        <span aria-hidden="true" class="year-sign-name">{state === 'alarm' ? <StateChip state="alarm" /> : null}{name}</span>
        <span aria-hidden="true" class="year-sign-value"><b>{value}</b> <em>{amount ? `${change > 0 ? '↗' : '↘'} ${amount}` : '→'}</em></span>
      </button>
    </li>
  );
}
