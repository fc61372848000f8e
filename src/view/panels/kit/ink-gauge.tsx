import { useId } from 'preact/hooks';

export interface InkGaugeProps {
  /** Ends of the axis. */
  readonly min: number;
  readonly max: number;
  /** 80 % range of what can be known now. */
  readonly low: number;
  readonly high: number;
  readonly value: number;
  /** Whether the bar of the value is drawn: an unmeasured sign has none. */
  readonly measured: boolean;
  readonly limit: number;
  readonly bad: 'above' | 'below';
  readonly lastYear?: number;
  /** What was true, of a year that is over: an open diamond. */
  readonly truth?: number;
  readonly width?: number;
  readonly height?: number;
}

/**
 * A black bar in a smudge of ink: value now and how little we know of it; hatched = beyond the limit; open circle = last year.
 *
 * A picture for the eye only: the row that holds it says the same in words.
 */
export function InkGauge(props: InkGaugeProps) {
  const { width = 106, height = 30, limit, bad, lastYear, truth, measured, value } = props;
  const middle = height / 2;
  const at = (amount: number): number => 4 + (width - 8) * Math.min(1, Math.max(0, (amount - props.min) / (props.max - props.min)));
  const beyond = bad === 'above' ? { x: at(limit), width: Math.max(0, width - 4 - at(limit)) } : { x: 4, width: Math.max(0, at(limit) - 4) };
  const tall = height * 0.36;
  return (
    <svg class="gauge" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect {...beyond} y={middle - height * 0.3} height={height * 0.6} fill="url(#hatch)" class="gauge-beyond" />
      <line x1={4} x2={width - 4} y1={middle} y2={middle} class="gauge-axis" />
      <line x1={at(limit)} x2={at(limit)} y1={middle - tall - 1} y2={middle + tall + 1} class="gauge-limit" />
      <Smudge {...props} at={at} />
      {lastYear === undefined ? null : <circle cx={at(lastYear)} cy={middle} r={3.1} class="gauge-last" />}
      {measured ? <line x1={at(value)} x2={at(value)} y1={middle - tall} y2={middle + tall} class="gauge-now" /> : null}
      {truth === undefined ? null : <path class="gauge-true" d={`M${at(truth)} ${middle - 6}l4.5 6l-4.5 6l-4.5 -6Z`} />}
    </svg>
  );
}

function Smudge({ low, high, min, max, height = 30, at }: InkGaugeProps & { readonly at: (amount: number) => number }) {
  const id = useId();
  const spread = (high - low) / (max - min);
  const wide = Math.max(7, at(high) - at(low));
  const peak = Math.max(0.34, Math.min(1, 1.02 - spread * 2));
  return (
    <g class="gauge-smudge">
      <linearGradient id={id}>
        {[0.1, peak * 0.72, peak, peak * 0.72, 0.1].map((opacity, stop) => <stop key={stop} offset={stop / 4} stop-color="currentColor" stop-opacity={opacity} />)}
      </linearGradient>
      <ellipse cx={(at(low) + at(high)) / 2} cy={height / 2} rx={wide / 2} ry={height * 0.31 * (spread > 0.2 ? 0.8 : 1)} fill={`url(#${id})`} filter="url(#bleed)" />
    </g>
  );
}
