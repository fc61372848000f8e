import type { FortuneSoFar } from '../../../insight/index';
import { dotsOf, FORTUNE_LANES, type DotLane, type DotPicture } from '../../model/debrief-fortune';
import { formatNumber } from '../../model/format';
import { t } from '../../text/index';
import { TableTwin } from '../kit/index';

const WIDTH = 330;
const LANE = 72;
const PAD = { left: 8, right: 8, top: 22 } as const;
const AXIS = 20;
const HEIGHT = PAD.top + LANE * FORTUNE_LANES.length + AXIS;
const MOST_RADIUS = 2.1;

/** Three rows of dots on one axis: your choices, history's, and a careful strategy's, in the same worlds. */
export function FortuneDots({ soFar }: { readonly soFar: FortuneSoFar }) {
  const picture = dotsOf(soFar);
  if (picture === null) return null;
  const { you } = soFar;
  const said = t('debrief.dots', { games: you.length, low: formatNumber(Math.min(...you), 0), high: formatNumber(Math.max(...you), 0), you: formatNumber(soFar.score, 0) });
  return (
    <>
      <svg class="fortune-dots" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={said}>
        {picture.lanes.map((lane, n) => <Lane key={lane.lane} lane={lane} base={PAD.top + LANE * (n + 1)} tallest={picture.tallest} />)}
        <Marks soFar={soFar} picture={picture} />
        <Scale picture={picture} />
      </svg>
      <TableTwin
        caption={t('debrief.dots.table')} columns={[t('debrief.dots.who'), t('debrief.dots.mean'), t('debrief.dots.least'), t('debrief.dots.most')]}
        rows={FORTUNE_LANES.map((lane) => [t(`debrief.dots.${lane}`), ...[meanOf(soFar[lane]), Math.min(...soFar[lane]), Math.max(...soFar[lane])].map((points) => formatNumber(points, 1))])}
      />
    </>
  );
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const xOf = (at: number): number => PAD.left + at * (WIDTH - PAD.left - PAD.right);

function Lane({ lane: { lane, dots, mean }, base, tallest }: { readonly lane: DotLane; readonly base: number; readonly tallest: number }) {
  const step = Math.min(2 * MOST_RADIUS, (LANE - 24) / Math.max(1, tallest));
  const path = dots.map(({ at, up }) => `M${xOf(at).toFixed(1)} ${(base - 2 - step * (up + 0.5)).toFixed(2)}h0`).join('');
  // The name stands where the dots do not.
  const isLeft = mean < 0.4;
  return (
    <g class={`fortune-lane is-${lane}`}>
      <text x={isLeft ? WIDTH - PAD.right : PAD.left} y={base - LANE + 19} text-anchor={isLeft ? 'end' : 'start'}>{t(`debrief.dots.${lane}`)}</text>
      <line class="fortune-floor" x1={PAD.left} x2={WIDTH - PAD.right} y1={base} y2={base} />
      <path class="fortune-cloud" d={path} />
      <path class="fortune-mean" d={`M${xOf(mean).toFixed(1)} ${base}v-${LANE - 18}`} />
    </g>
  );
}

/** You through your own row, and history's own course through history's. */
function Marks({ soFar, picture }: { readonly soFar: FortuneSoFar; readonly picture: DotPicture }) {
  const end = (at: number): 'start' | 'end' => (at > 0.7 ? 'end' : 'start');
  return (
    <>
      <g class="fortune-you"><path d={`M${xOf(picture.you)} ${PAD.top - 6}V${PAD.top + LANE}`} /><text x={xOf(picture.you)} y={PAD.top - 9} text-anchor={end(picture.you)}>{t('debrief.dots.mark', { score: soFar.score })}</text></g>
      <g class="fortune-ghost"><path d={`M${xOf(picture.ghost)} ${PAD.top + LANE + 18}V${PAD.top + 2 * LANE}`} /><text x={xOf(picture.ghost) + (end(picture.ghost) === 'end' ? -4 : 4)} y={PAD.top + LANE + 28} text-anchor={end(picture.ghost)}>{t('debrief.dots.ghost', { score: soFar.ghost })}</text></g>
    </>
  );
}

function Scale({ picture: { low, high } }: { readonly picture: DotPicture }) {
  const step = high - low > 40 ? 20 : high - low > 15 ? 10 : 5;
  const ticks = Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, n) => Math.ceil(low / step) * step + n * step).filter((tick) => tick <= high);
  return <g class="fortune-scale">{ticks.map((tick) => <text key={tick} x={xOf((tick - low) / (high - low))} y={HEIGHT - 5} text-anchor="middle">{tick}</text>)}</g>;
}
