import { SCHOOL_SIGNS, type Fallen, type SchoolGame } from '../../../insight/index';
import { formatNumber, formatValue } from '../../model/format';
import { sidesMoved, type SchoolRow } from '../../model/schools';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { tellDeeds } from '../compare/deed-text';
import { SourceNote } from '../source-note';

interface Props { readonly session: Session; /** The run under the rules that it was played by. */ readonly usual: SchoolGame; readonly row: SchoolRow }

/** A school's claim and literature, and what it makes of the run. */
export function SchoolDetail({ session, usual, row }: Props) {
  const { school, question, under, factors } = row;
  return (
    <div class="school-detail">
      <div>
        <p>{say(school.claim)}</p>
        {question ? <p class="verdict-note">{t('schools.question', { question: say(question.title) })}</p> : null}
        <SourceNote level={session.level.value} sourced={school} notes={session.notes} />
      </div>
      <div>
        <h3>{t('schools.signs')}</h3>
        <ul>{SCHOOL_SIGNS.map((id) => <li key={id}>{t('schools.sign', { name: t(`indicator.${id}`), usual: formatValue(id, usual.signs[id]), there: formatValue(id, under.here.signs[id]) })}</li>)}</ul>
        <h3>{t('schools.sides')}</h3>
        <ul class="school-sides">{sidesMoved(row).map(({ side, points }) => <li key={side}>{t(`verdict.side.${side}`)} {formatNumber(points, 1, true)}</li>)}</ul>
        <h3>{t('schools.factors')}</h3>
        <ul>{factors.map(({ parameter, factor }) => <li key={parameter}>{t('schools.factor', { name: t(`parameter.${parameter}`), factor })}</li>)}</ul>
        <FallenList session={session} fallen={under.fallen} />
      </div>
    </div>
  );
}

const SHOWN = 8;

function FallenList({ session, fallen }: { readonly session: Session; readonly fallen: readonly Fallen[] }) {
  if (fallen.length === 0) return <p>{t('schools.fallen.none')}</p>;
  const { level, years } = session.run.value;
  const decided = years.map(({ decisions }) => decisions);
  const told = tellDeeds(level, decided);
  const text = ({ year, index }: Fallen): string | undefined => told.get(decided[year - level.city.start.year][index]);
  return (
    <>
      <p><b>{t('schools.fallen', { count: fallen.length })}</b></p>
      <ul>
        {fallen.slice(0, SHOWN).map((one) => <li key={`${one.year}-${one.index}`}>{one.year} · {text(one)}</li>)}
        {fallen.length > SHOWN ? <li>{t('schools.fallen.more', { count: fallen.length - SHOWN })}</li> : null}
      </ul>
    </>
  );
}
