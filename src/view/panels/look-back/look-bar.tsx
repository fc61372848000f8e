import { useEffect } from 'preact/hooks';
import { nextMoment } from '../../model/moments';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { announce, Button, YearBrush } from '../kit/index';
import { BranchButton } from '../compare/index';
import { MomentMarks } from './moment-marks';
import { MOMENT_GLYPHS, tellMoment, tellMomentsOf } from './tell-moment';
import './look-back.css';

/** Says which past year the desk stands in, and leads through the years and out of them. */
export function LookBar({ session }: { readonly session: Session }) {
  const { lookBack } = session;
  const year = lookBack.year.value ?? lookBack.reach.value.now;
  const what = tellMomentsOf(lookBack.moments.value, year);
  useEffect(() => announce(t('look.announce', { year: String(year), what })), [year]);
  return (
    <section class="look-bar" aria-labelledby="look-title">
      <p class="look-words">
        <i class="look-glyph" lang="zh-CN" aria-hidden="true">回看</i>
        <b id="look-title">{t('look.title', { year: String(year) })}</b>
        <span class="look-what">{what || t('look.note')}</span>
      </p>
      <Years session={session} year={year} />
      <div class="look-brush">
        <LookBrush session={session} />
      </div>
      <p class="look-ways">
        <BranchButton session={session} year={year} />
        <Button look="primary" shortcut="Esc" onClick={() => lookBack.close()}>{lookBack.isOver.value ? t('look.backToVerdict') : t('look.back', { year: String(lookBack.reach.value.now) })}</Button>
      </p>
    </section>
  );
}

/** Steps, play, and the list of key moments. */
function Years({ session: { lookBack }, year }: { readonly session: Session; readonly year: number }) {
  const moments = lookBack.moments.value;
  const isPlaying = lookBack.isPlaying.value;
  return (
    <div class="look-years" role="group" aria-label={t('look.brush')}>
      <Button aria-label={t('look.earlier')} aria-keyshortcuts="," aria-disabled={year <= lookBack.reach.value.from} onClick={() => lookBack.step(-1)}><span aria-hidden="true">◀</span></Button>
      <Button aria-label={t(isPlaying ? 'look.pause' : 'look.play')} onClick={() => (isPlaying ? lookBack.pause() : lookBack.play())}><span aria-hidden="true">{isPlaying ? '‖' : '▶▶'}</span></Button>
      <Button aria-label={t('look.later')} aria-keyshortcuts="." onClick={() => lookBack.step(1)}><span aria-hidden="true">▶</span></Button>
      <select class="look-moments" aria-label={t('look.moments')} value="" disabled={moments.length === 0} onChange={(event) => { lookBack.open(Number(event.currentTarget.value)); event.currentTarget.value = ''; }}>
        <option value="">{t('look.moments.go')}</option>
        {moments.map((moment, n) => <option key={n} value={moment.year}>{MOMENT_GLYPHS[moment.kind]} {t('look.moment.line', { year: String(moment.year), what: tellMoment(moment) })}</option>)}
      </select>
    </div>
  );
}

/** The brush where the masthead has no room for its ruler. */
function LookBrush({ session: { lookBack } }: { readonly session: Session }) {
  const { from, now } = lookBack.reach.value;
  const year = lookBack.year.value ?? now;
  const axis = { from: 3, to: 97 };
  return (
    <YearBrush from={from} until={now} year={year} axis={axis} label={t('look.brush')} text={t('look.ruler.at', { year: String(year), what: tellMomentsOf(lookBack.moments.value, year) })} onYear={(to) => lookBack.open(to)} onPlay={() => (lookBack.isPlaying.peek() ? lookBack.pause() : lookBack.play())}>
      <MomentMarks moments={lookBack.moments.value} from={from} until={now} axis={axis} />
    </YearBrush>
  );
}

/** Keys of the look back; `,` also begins it. */
export function lookKeys({ lookBack }: Session): Readonly<Record<string, () => void>> {
  const begin = { ',': () => lookBack.step(-1) };
  if (!lookBack.isOpen.value) return begin;
  const { from, now } = lookBack.reach.value;
  const toMoment = (step: -1 | 1): void => {
    const next = nextMoment(lookBack.moments.peek(), lookBack.year.peek() ?? now, step);
    if (next !== null) lookBack.open(next);
  };
  return {
    ...begin,
    '.': () => lookBack.step(1),
    home: () => lookBack.open(from),
    end: () => lookBack.open(now - 1),
    '<': () => toMoment(-1), '>': () => toMoment(1),
    escape: () => lookBack.close(),
  };
}
