import { useId } from 'preact/hooks';
import { flecks, wornSquare } from './seal-edge';

export interface SealProps {
  /** One to four characters, read from the top right; they must be among the brush characters of `scripts/fonts.mjs`. */
  readonly text: string;
  /** Side in CSS px. */
  readonly size: number;
  /** `filled` (default): cream on vermilion. `outline`: vermilion on the paper. */
  readonly look?: 'filled' | 'outline';
  /** Degrees clockwise: a hand never sets a seal down quite straight. */
  readonly turn?: number;
  readonly class?: string;
}

interface Placed { readonly x: number; readonly y: number; readonly size: number; readonly widen: number }

/** Where each character stands, by how many there are. */
const PLACES: Readonly<Record<number, readonly Placed[]>> = {
  1: [{ x: 50, y: 52, size: 84, widen: 1 }],
  2: [{ x: 50, y: 28, size: 50, widen: 1.3 }, { x: 50, y: 72, size: 50, widen: 1.3 }],
  3: [{ x: 71, y: 29, size: 44, widen: 1 }, { x: 71, y: 72, size: 44, widen: 1 }, { x: 28, y: 51, size: 46, widen: 1 }],
  4: [{ x: 71, y: 29, size: 46, widen: 0.95 }, { x: 71, y: 72, size: 46, widen: 0.95 }, { x: 28, y: 29, size: 46, widen: 0.95 }, { x: 28, y: 72, size: 46, widen: 0.95 }],
};

const seedOf = (text: string): number => [...text].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) | 0, 7);
/** Below this many px flecks would only blur the strokes. */
const LEAST_FLECKED = 30;

/** A vermilion seal: decoration beside words that say the same. */
export function Seal({ text, size, look = 'filled', turn = 0, class: extra }: SealProps) {
  const id = useId();
  const characters = [...text];
  const seed = seedOf(text);
  const filled = look === 'filled';
  const wear = size < LEAST_FLECKED ? 1.6 : 3;
  return (
    <svg class={`seal ${extra ?? ''}`} width={size} height={size} viewBox="0 0 100 100" aria-hidden="true" overflow="visible">
      {size < LEAST_FLECKED ? null : (
        <mask id={id}>
          <rect x="-5" y="-5" width="110" height="110" fill="#fff" />
          <path d={flecks(seed, size < 60 ? 12 : 26)} fill="#000" />
        </mask>
      )}
      <g transform={turn ? `rotate(${turn} 50 50)` : undefined} mask={size < LEAST_FLECKED ? undefined : `url(#${id})`}>
        {filled
          ? <path d={wornSquare(seed, 2, wear)} fill="var(--vermilion)" />
          : <path d={wornSquare(seed, 5, wear)} fill="none" stroke="var(--vermilion)" stroke-width={Math.max(6, 170 / size)} stroke-linejoin="round" />}
        {characters.map((character, i) => <Character key={i} place={(PLACES[characters.length] ?? PLACES[4])[i]} character={character} filled={filled} />)}
      </g>
    </svg>
  );
}

function Character({ place, character, filled }: { readonly place: Placed; readonly character: string; readonly filled: boolean }) {
  return (
    <text
      transform={`translate(${place.x} ${place.y}) scale(${place.widen} 1)`}
      fill={filled ? 'var(--cream)' : 'var(--vermilion)'}
      text-anchor="middle"
      dominant-baseline="central"
      lang="zh-CN"
      style={{ fontFamily: 'var(--brush)', fontSize: `${place.size}px`, fontWeight: 400 }}
    >
      {character}
    </text>
  );
}

/** 准 granted: on a stamped proposal, set down a little askew. */
export function StampMark({ size = 30 }: { readonly size?: number }) {
  return <Seal text="准" size={size} turn={-7} />;
}

/** 印 the empty place for a stamp: dashed, pale, waiting. */
export function StampPlace({ size = 30 }: { readonly size?: number }) {
  return (
    <svg class="stamp-place" width={size} height={size} viewBox="0 0 100 100" aria-hidden="true">
      <rect x="4" y="4" width="92" height="92" rx="9" fill="none" stroke="var(--ink-4)" stroke-width={130 / size} stroke-dasharray={`${300 / size} ${240 / size}`} />
      <text x="50" y="52" fill="var(--ink-4)" text-anchor="middle" dominant-baseline="central" lang="zh-CN" style={{ fontFamily: 'var(--zh)', fontSize: '52px' }}>
        印
      </text>
    </svg>
  );
}
