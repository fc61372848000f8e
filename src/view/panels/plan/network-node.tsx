import type { NetworkNode } from '../../model/plan';
import { say } from '../../text/index';
import { SEASON_GLYPH } from './season-mark';

export interface Placed extends NetworkNode { /** Centre and radius, px. */ readonly cx: number; readonly cy: number; readonly r: number }

export interface NodeProps {
  readonly node: Placed;
  readonly marked: boolean;
  readonly current: boolean;
  /** The one stop of Tab in the picture. */
  readonly stop: boolean;
  readonly label: string;
  readonly onMark: () => void;
  readonly onPoint: (over: boolean) => void;
}

/** Stages that are reached in full, 1–5. */
export const stageReached = (stage: number): number => Math.max(1, Math.min(5, Math.floor(stage)));

const STAGES = [0, 1, 2, 3, 4] as const;
/** Gap between the parts of a stage ring, radians. */
const GAP = 0.13;

/** One industry: disc by output, ring by stage, glyph by season, brackets when marked. */
export function NetworkNodeMark({ node, marked, current, stop, label, onMark, onPoint }: NodeProps) {
  const present = node.reach === 'present';
  return (
    <g
      id={`node-${node.industry}`} class={`node node-${node.reach} season-${node.season} ${current ? 'is-current' : ''}`}
      role="checkbox" aria-checked={marked} aria-label={label} tabIndex={stop ? 0 : -1}
      onClick={onMark} onFocus={() => onPoint(true)} onPointerEnter={() => onPoint(true)} onPointerLeave={() => onPoint(false)}
    >
      <circle class="node-target" cx={node.cx} cy={node.cy} r={Math.max(24, node.r + 8)} />
      <circle class="node-disc" cx={node.cx} cy={node.cy} r={node.r} />
      {present ? <StageRing node={node} /> : null}
      <text class="node-season" lang="zh-CN" x={node.cx} y={node.cy} font-size={node.r > 24 ? 19 : node.r > 15 ? 15 : 12} text-anchor="middle" dominant-baseline="central">{SEASON_GLYPH[node.season]}</text>
      {marked ? <Brackets node={node} /> : null}
      <text class={`node-name ${node.share > 0.12 ? 'is-large' : ''}`} x={node.cx} y={node.cy + node.r + (present ? 21 : 17) + (marked ? 5 : 0)} text-anchor="middle">{say(node.name)}</text>
    </g>
  );
}

/** Value-chain stage 1–5: as many of five parts are dark. */
function StageRing({ node }: { readonly node: Placed }) {
  return (
    <g class="node-ring">
      {STAGES.map((part) => <path key={part} class={part < stageReached(node.stage) ? 'is-reached' : ''} d={ringPart(node.cx, node.cy, { radius: node.r + 5, part })} />)}
    </g>
  );
}

/** One fifth of a ring, clockwise from the top. */
export function ringPart(cx: number, cy: number, { radius, part }: { readonly radius: number; readonly part: number }): string {
  const fifth = (2 * Math.PI) / STAGES.length;
  const start = -Math.PI / 2 + part * fifth + GAP;
  const end = start + fifth - 2 * GAP;
  const at = (angle: number): string => `${(cx + radius * Math.cos(angle)).toFixed(1)} ${(cy + radius * Math.sin(angle)).toFixed(1)}`;
  return `M${at(start)}A${radius} ${radius} 0 0 1 ${at(end)}`;
}

const CORNERS = [[-1, -1], [1, -1], [1, 1], [-1, 1]] as const;

/** Your hand on an industry: four vermilion corners. */
function Brackets({ node }: { readonly node: Placed }) {
  const q = node.r + 12;
  return <path class="node-brackets" d={CORNERS.map(([a, b]) => `M${node.cx + a * q} ${node.cy + b * (q - 8)}V${node.cy + b * q}H${node.cx + a * (q - 8)}`).join('')} />;
}
