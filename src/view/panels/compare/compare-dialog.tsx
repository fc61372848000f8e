import { useSignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { firstParting, waterfall, type ReadRun } from '../../../insight/compare/index';
import { isOver, type Run } from '../../../run/index';
import { fallOf } from '../../model/compare';
import { formatNumber } from '../../model/format';
import { stationOf } from '../../model/verdict';
import type { Session } from '../../session-types';
import type { RunSource } from '../../session/runs-desk';
import { language, t } from '../../text/index';
import type { MapPort } from '../desk/map-port';
import { Button, Dialog, Second } from '../kit/index';
import { letterOf, RunMark } from './marks';
import { cityName, sourceName } from './names';
import { MapsPart } from './maps-part';
import { OverlayPart } from './overlay-part';
import { PartedPart } from './parted-part';
import { useReads } from './use-read';
import { WaterfallPart } from './waterfall-part';
import './compare.css';

interface CompareProps { readonly session: Session; readonly map: MapPort; readonly sources: readonly RunSource[] }

/** Two or more runs of one city side by side: the answer first, then how it comes about. */
export function CompareDialog({ session, map, sources }: CompareProps) {
  const { value: reading } = useReads(session, sources);
  return (
    <Dialog labelledBy="compare-title" onClose={() => session.closeDialog()} class="compare-dialog">
      <div class="dialog-head">
        <h1 id="compare-title">{t('compare.title')}<Second text={t('compare.second')} /></h1>
        <span class="save-acts">
          <Button onClick={() => session.openDialog({ kind: 'saves' })}>{t('compare.back')}</Button>
          <Button data-first shortcut="Esc" onClick={() => session.closeDialog()}>{t('app.close')}</Button>
        </span>
      </div>
      {reading.kind === 'working' ? <p role="status" aria-busy="true">{t('compare.working', { done: reading.done, of: sources.length })}</p> : null}
      {reading.kind === 'unreadable' ? <p role="alert">{t('compare.unreadable')}</p> : null}
      {reading.kind === 'ready' ? <Compared session={session} map={map} sources={sources} reads={reading.value} /> : null}
    </Dialog>
  );
}

interface ComparedProps extends CompareProps { readonly reads: readonly ReadRun[] }

function Compared({ session, map, sources, reads }: ComparedProps) {
  const pair = useSignal<readonly [number, number]>([0, 1]);
  const [from, to] = pair.value;
  const { level } = reads[0].run;
  const stage = useStages(3);
  return (
    <>
      <Answer reads={reads} pair={pair.value} />
      <Runs session={session} sources={sources} reads={reads} />
      <WaterfallPart reads={reads} from={from} to={to} pick={reads.length > 2 ? <PairPick pair={pair} count={reads.length} /> : null} />
      {stage > 0 ? <OverlayPart session={session} reads={reads} parting={firstParting(reads.map(({ run }) => run))} /> : null}
      {stage > 2 ? <MapsPart session={session} map={map} reads={reads} /> : null}
      {stage > 1 ? <PartedPart level={level} reads={reads} /> : null}
    </>
  );
}

/** Counts up to `last`, a paint apart: what is read first is there first, and nothing holds the page up. */
function useStages(last: number): number {
  const stage = useSignal(0);
  useEffect(() => {
    if (stage.value >= last) return;
    const timer = setTimeout(() => { stage.value += 1; }, 30);
    return () => clearTimeout(timer);
  }, [stage.value]);
  return stage.value;
}

function Answer({ reads, pair: [from, to] }: { readonly reads: readonly ReadRun[]; readonly pair: readonly [number, number] }) {
  const fall = fallOf(waterfall(reads[from].verdict, reads[to].verdict));
  const tenths = fall.to - fall.from;
  const parting = firstParting([reads[from].run, reads[to].run]);
  const [letter, other] = [letterOf(to), letterOf(from)];
  const sentences = [
    tenths === 0 ? t('compare.answer.same', { letter, other, score: formatNumber(fall.to / 10, 1) }) : t('compare.answer', { letter, other, points: formatNumber(Math.abs(tenths) / 10, 1), side: tenths > 0 ? 'above' : 'below' }),
    parting === null ? t('compare.never') : t('compare.parting', { year: String(parting) }),
    ...(reads[from].run.seed === reads[to].run.seed ? [] : [t('compare.seeds')]),
  ];
  return <p class="compare-answer">{sentences.join(language.value === 'zh' ? '' : ' ')}</p>;
}

function Runs({ session, sources, reads }: Omit<ComparedProps, 'map'>) {
  return (
    <ul class="compare-runs" aria-label={t('compare.runs')}>
      {reads.map(({ run, verdict }, n) => (
        <li key={n}>
          <RunMark n={n} />
          <span><b>{sourceName(session, sources[n])}</b> {whereFrom(session, run, sourceName(session, sources[n]))}
            <small>{t('compare.verdict', { score: formatNumber(verdict.score, 1), station: t(`verdict.station.${stationOf(verdict.score)}`) })}{isOver(run) ? null : ` · ${t('compare.unfinished', { year: String(run.state.year) })}`}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** City and seed, or the city alone where the name says the seed. */
function whereFrom(session: Session, { level, seed }: Run, name: string): string {
  const city = cityName(session, level.city.id);
  return name.endsWith(String(seed)) ? city : t('runs.tree', { city, seed: String(seed) });
}

function PairPick({ pair, count }: { readonly pair: Signal<readonly [number, number]>; readonly count: number }) {
  const letters = Array.from({ length: count }, (_, n) => n);
  const choose = (end: 0 | 1, n: number): void => {
    const other = pair.value[1 - end];
    // Two ends on the same run have nothing between them: they change places.
    const next = n === other ? pair.value[end] : other;
    pair.value = end === 0 ? [n, next] : [next, n];
  };
  return (
    <p class="compare-pair" role="group" aria-label={t('compare.pair')}>
      {([0, 1] as const).map((end) => (
        <label key={end}>{t(end === 0 ? 'compare.from' : 'compare.to')}
          <select value={pair.value[end]} onChange={(event) => choose(end, Number(event.currentTarget.value))}>{letters.map((n) => <option key={n} value={n}>{letterOf(n)}</option>)}</select>
        </label>
      ))}
    </p>
  );
}
