import type { Indicator } from '../../../sim/index';
import { FIGURE_GROUPS, figureOf, hasReceipt, sparkline, UNSEEN, type Figure, type FigureGroup } from '../../model/figures';
import { formatChange, formatRange, formatValue, UNITS } from '../../model/format';
import { groundsOfIndicator } from '../../model/sources';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button, Dialog, Second, VisuallyHidden } from '../kit/index';
import { SourceButton } from '../source-drawer';
import { VoicesPart } from './voices-part';
import '../settings/settings.css';
import './why.css';
import './figures.css';

/** Every indicator with its value, its range where it is only estimated, its course, its causes and its sources. */
export function FiguresDialog({ session }: { readonly session: Session }) {
  const close = (): void => session.closeDialog();
  return (
    <Dialog labelledBy="figures-title" onClose={close} class="figures">
      <div class="dialog-head">
        <h1 id="figures-title">{t('figures.title')}<Second text="诸数" /></h1>
        <Button data-first shortcut="Esc" onClick={close}>{t('app.close')}</Button>
      </div>
      <div class="figure-groups">
        {(Object.keys(FIGURE_GROUPS) as FigureGroup[]).map((group) => <Group key={group} session={session} group={group} />)}
        <VoicesPart session={session} />
        <Unseen />
      </div>
      <p class="choices-note">{t('figures.note')}</p>
    </Dialog>
  );
}

function Group({ session, group }: { readonly session: Session; readonly group: FigureGroup }) {
  return (
    <section aria-labelledby={`figures-${group}`}>
      <h2 id={`figures-${group}`}>{t(`figures.group.${group}`)}</h2>
      <ul>{FIGURE_GROUPS[group].map((id) => <FigureRow key={id} session={session} figure={figureOf(session.run.value, id)} />)}</ul>
    </section>
  );
}

function FigureRow({ session, figure }: { readonly session: Session; readonly figure: Figure }) {
  const { id, seen, change, course } = figure;
  const name = t(`indicator.${id}`);
  const level = session.level.value;
  return (
    <li class="figure">
      <span class="figure-name">{name}</span>
      <Course course={course} id={id} />
      <b>{seen.low === seen.high ? formatValue(id, seen.value) : formatRange(id, seen.low, seen.high)}</b><small>{change === null ? '' : tellChange(id, change)}</small>
      <Button look="quiet" class="why-link" aria-label={t('desk.why.of', { sign: name })} onClick={() => explain(session, id)}>{t('desk.why')}</Button>
      <SourceButton title={name} about={t('source.model')} level={level} grounds={groundsOfIndicator(level, id)} />
    </li>
  );
}

/** Growth is output against last year's. */
const explain = (session: Session, id: Indicator): void => session.openWhy(hasReceipt(id) ? id : 'gdp');

const SPARK = { width: 72, height: 18 } as const;

/** What it has been, as a line; in words where a line cannot be seen. */
function Course({ course, id }: Pick<Figure, 'course' | 'id'>) {
  const [first, last] = [course[0], course[course.length - 1]];
  if (course.length < 2) return <span />;
  const points = sparkline(course, SPARK).map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`);
  return (
    <span class="figure-course">
      <VisuallyHidden>{t('figures.course', { from: formatValue(id, first.value), start: String(first.year), to: formatValue(id, last.value) })}</VisuallyHidden>
      <svg width={SPARK.width} height={SPARK.height + 4} viewBox={`-2 -2 ${SPARK.width + 4} ${SPARK.height + 4}`} aria-hidden="true"><polyline points={points.join(' ')} /></svg>
    </span>
  );
}

/** What exists in the model and what nobody in the city can see. */
function Unseen() {
  return (
    <section aria-labelledby="figures-hidden">
      <h2 id="figures-hidden">{t('figures.group.hidden')}</h2>
      <ul>{UNSEEN.map((id) => <li key={id} class="figure is-unseen"><span class="figure-name">{t(`indicator.${id}`)}</span><small>{t('figures.hidden')}</small></li>)}</ul>
    </section>
  );
}

/** A change with its sign and, where the figure has one, its unit; an arrow where none can be seen. */
function tellChange(id: Indicator, change: number): string {
  const isCounted = UNITS[id] === 'thousand' || UNITS[id] === 'thousandYuan';
  const text = isCounted ? `${change > 0 ? '+' : '−'}${formatValue(id, Math.abs(change))}` : formatChange(id, change);
  return /[1-9]/.test(text) ? text : '→';
}
