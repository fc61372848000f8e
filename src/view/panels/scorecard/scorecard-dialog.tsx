import { cardViewOf, figureOf, moodOf, type CardRow, type CardView, type Pays } from '../../model/scorecard';
import { displacedShare } from '../../model/displacement';
import { formatMoney, formatNumber, formatValue } from '../../model/format';
import { scorecardsOf } from '../../model/verdict';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Button, Dialog, Second } from '../kit/index';
import { SourceNote } from '../source-note';
import { DressedPart } from './dressed-part';
import '../settings/settings.css';
import './scorecard.css';

/** The scorecard in force: its parts with their weights, what it pays, when it is read, and what was read before. */
export function ScorecardDialog({ session }: { readonly session: Session }) {
  const level = session.level.value;
  const view = cardViewOf(level, session.state.value, session.lastYear.value?.before ?? null);
  const close = (): void => session.closeDialog();
  return (
    <Dialog labelledBy="scorecard-title" onClose={close} class="scorecard">
      <div class="dialog-head">
        <h1 id="scorecard-title">{view.score === null ? t('above.title') : t('above.scored', { score: view.score / 10 })}<Second text="上评" /></h1>
        <Button data-first shortcut="Esc" onClick={close}>{t('app.close')}</Button>
      </div>
      <p class="scorecard-answer">{tellAnswer(view)}</p>
      <Parts session={session} view={view} />
      <DressedPart view={view} />
      <Payment view={view} />
      <Regime session={session} view={view} />
    </Dialog>
  );
}

function tellAnswer({ card, score }: CardView): string {
  const regime = say(card.regime.name);
  if (score === null) return t('above.answer.none', { regime, year: String(card.judgedIn) });
  const mood = moodOf(Math.round(score / 10));
  return `${t(`above.answer.${card.basis === 'plan' ? 'plan' : 'lastYear'}`, { regime, years: card.years })} ${t(`above.answer.${mood}`)}`;
}

function Parts({ session, view }: { readonly session: Session; readonly view: CardView }) {
  const isCounted = view.score !== null;
  return (
    <table class="scorecard-parts">
      <caption class="hidden-text">{t('above.parts')}</caption>
      <thead>
        <tr><th scope="col">{t('above.part')}</th><th scope="col">{t('above.weight')}</th><th scope="col">{t('above.points')}</th><th scope="col">{t('above.adds')}</th><th scope="col"><span class="hidden-text">{t('desk.why')}</span></th></tr>
      </thead>
      <tbody>{view.rows.map((row) => <Part key={row.term} session={session} view={view} row={row} />)}</tbody>
      {isCounted ? <tfoot><tr><th scope="row">{t('above.sum')}</th><td>100%</td><td colSpan={2}><b>{formatNumber(view.score / 10, 1)}</b></td><td>{t('above.of')}</td></tr></tfoot> : null}
    </table>
  );
}

function Part({ session, view, row }: { readonly session: Session; readonly view: CardView; readonly row: CardRow }) {
  const isCounted = view.score !== null;
  const name = t(`above.term.${row.term}`);
  return (
    <tr>
      <th scope="row"><b>{name}</b><small>{tellTerm(view, row)}</small>{row.dressed > 0 ? <small class="scorecard-dressed">{t('above.dressed.term', { points: row.dressed })}</small> : null}{row.term === 'people' ? <Displaced session={session} /> : null}</th>
      <td>{row.weight}%{row.was === null || row.was === row.weight ? null : <small class="scorecard-was">{t('above.was', { was: row.was })}</small>}</td>
      <td class="scorecard-points">{isCounted ? <><span class="scorecard-bar" aria-hidden="true"><i style={{ width: `${row.points}%` }} /></span><b>{row.points}</b></> : '–'}</td>
      <td>{isCounted ? formatNumber(row.adds / 10, 1) : '–'}</td>
      <td>{row.why ? <Button look="quiet" class="why-link" aria-label={t('desk.why.of', { sign: name })} onClick={() => session.openWhy(row.why!)}>{t('desk.why')}</Button> : null}</td>
    </tr>
  );
}

/** Who had to leave the old quarters is felt in daily life, and no scorecard counts it. */
function Displaced({ session }: { readonly session: Session }) {
  const share = displacedShare(session.level.value, session.state.value);
  return share === null ? null : <small>{t('above.displaced', { share: formatValue('displacement', share) })}</small>;
}

/** How a part is counted, with last year's figure where there is one. */
function tellTerm({ card }: CardView, { term }: CardRow): string {
  const figure = card.lastYear && figureOf(term, card.lastYear);
  const usual = card.lastYear ? formatValue('growth', card.lastYear.usual) : '';
  return t(`above.how.${term}`, { value: figure ? formatValue(figure.indicator, figure.value) : 'none', usual });
}

function Payment({ view: { pays, card, score } }: { readonly view: CardView }) {
  return (
    <section>
      <h2>{t('above.pays')}<Second text="所得" /></h2>
      <ul class="scorecard-pays">
        <li>{t('above.pays.grants', { standing: formatNumber(pays.standing, 0), money: formatMoney(Math.abs(pays.grants)), side: Math.abs(pays.grants) < 5e-4 ? 'same' : pays.grants > 0 ? 'more' : 'less' })}</li>
        <li>{tellFavour(pays, { year: String(card.judgedIn), score: score === null ? '' : formatNumber(Math.round(score / 10), 0) })}</li>
        <li>{t('above.pays.seal', { from: pays.sealFrom })}</li>
      </ul>
    </section>
  );
}

function tellFavour(pays: Pays, { year, score }: { readonly year: string; readonly score: string }): string {
  const favour = formatNumber(pays.favour, 0);
  if (pays.favourThen === null) return t('above.pays.favourNow', { year, favour });
  const later = formatNumber(pays.favourThen, 0);
  return t('above.pays.favour', { year, score, favour, later, turn: later === favour ? 'same' : pays.favourThen > pays.favour ? 'up' : 'down' });
}

function Regime({ session, view: { card } }: { readonly session: Session; readonly view: CardView }) {
  const level = session.level.value;
  const past = scorecardsOf(level, session.state.value.evaluations);
  return (
    <section>
      <h2>{t('above.regime', { regime: say(card.regime.name), from: String(card.regime.from) })}</h2>
      <SourceNote level={level} sourced={card.regime} />
      {past.length > 0 ? <p class="scorecard-past"><b>{t('above.past')}</b> {past.map((one) => t('above.past.one', { year: String(one.year), score: one.score })).join(t('desk.list'))}</p> : null}
      <p class="mute">{t('above.limits')}</p>
    </section>
  );
}
