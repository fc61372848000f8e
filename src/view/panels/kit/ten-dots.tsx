export interface TenDotsProps {
  /** Of ten possible futures, in how many it holds anyway. */
  readonly before: number;
  /** In how many it holds with this year's stamps. */
  readonly after: number;
  /** Sentence for screen readers. */
  readonly label: string;
  /** Diameter, px. */
  readonly size?: number;
  /** Half strength while new worlds are being run. */
  readonly pending?: boolean;
}

type Fate = 'holds' | 'gained' | 'lost' | 'open';

const fateOf = (dot: number, before: number, after: number): Fate =>
  dot < Math.min(before, after) ? 'holds' : dot < after ? 'gained' : dot < before ? 'lost' : 'open';

/** Ten circles for ten possible futures: dark = holds anyway, red with a plus = gained by your stamps, struck out = lost. */
export function TenDots({ before, after, label, size = 15, pending = false }: TenDotsProps) {
  const step = size + 2;
  return (
    <svg class={`ten-dots ${pending ? 'is-pending' : ''}`} width={10 * step} height={step} viewBox={`0 0 ${10 * step} ${step}`} role="img" aria-label={label}>
      {Array.from({ length: 10 }, (_, dot) => <Dot key={dot} fate={fateOf(dot, before, after)} x={size / 2 + dot * step + 1} size={size} />)}
    </svg>
  );
}

function Dot({ fate, x, size }: { readonly fate: Fate; readonly x: number; readonly size: number }) {
  const y = size / 2 + 1;
  const arm = size * 0.19;
  return (
    <g class={`dot dot-${fate}`}>
      <circle cx={x} cy={y} r={size / 2 - 1.6} />
      {fate === 'gained' ? <path d={`M${x - arm} ${y}h${2 * arm}M${x} ${y - arm}v${2 * arm}`} /> : null}
      {fate === 'lost' ? <path d={`M${x - arm * 1.3} ${y - arm * 1.3}l${arm * 2.6} ${arm * 2.6}m0 ${-arm * 2.6}l${-arm * 2.6} ${arm * 2.6}`} /> : null}
    </g>
  );
}
