import { canvasOf, contextOf } from './paper.mjs';
import { between, mulberry } from './random.mjs';

const CELL = 48; // picture units of one repeat

function weave(context) {
  const random = mulberry(3);
  for (let i = 0; i < 900; i++) {
    context.fillStyle = `rgba(${random() < 0.5 ? '255,245,215' : '20,15,5'},${random() * 0.06})`;
    context.fillRect(random() * CELL, random() * CELL, between(random, 0.5, 3.5), 0.6);
  }
}

function lattice(context, colour, { width, shift }) {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  for (const o of [-CELL, 0, CELL]) {
    context.moveTo(o + shift, 0);
    context.lineTo(o + CELL + shift, CELL);
    context.moveTo(o + CELL + shift, 0);
    context.lineTo(o + shift, CELL);
  }
  context.stroke();
}

function blossom(context, [x, y], { petal, heart }) {
  context.fillStyle = petal;
  for (let i = 0; i < 5; i++) {
    const angle = i * 1.2566 - 1.57;
    context.beginPath();
    context.arc(x + Math.cos(angle) * 3, y + Math.sin(angle) * 3, 1.9, 0, 7);
    context.fill();
  }
  context.fillStyle = heart;
  context.beginPath();
  context.arc(x, y, 1.4, 0, 7);
  context.fill();
}

/** Mounting silk: a lattice of lozenges with a small blossom in each corner, tone on tone, seamless. */
export function brocade({ base, thread, petal }, scale) {
  const canvas = canvasOf(CELL * scale, CELL * scale);
  const context = contextOf(canvas);
  context.scale(scale, scale);
  context.fillStyle = base;
  context.fillRect(0, 0, CELL, CELL);
  weave(context);
  lattice(context, thread, { width: 0.9, shift: 0 });
  for (const shift of [-3, 3]) lattice(context, thread, { width: 0.5, shift });
  const half = CELL / 2;
  for (const at of [[half, 0], [half, CELL], [0, half], [CELL, half]]) blossom(context, at, { petal, heart: base });
  return canvas;
}
