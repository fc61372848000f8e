/** What moves on roads and rails, decade by decade: traffic, goods trains, the metro. */
import { chance } from '../chance';
import { gated } from '../gate';
import type { Slot, SlotKind } from '../slots';
import { smoothLine } from './brush';
import type { Geography, RoadNet } from './geography';
import type { Planner } from './planner';
import { SPAN } from './waters';
import type { Point } from '../world';

/** World units between two places for a vehicle. */
const GAP = { street: 34, road: 42 };
/** No vehicle above the mist at the foot of the mountains. */
const HORIZON = 304;

export function layTraffic(plan: Planner, { roads }: Pick<Geography, 'roads'>): void {
  for (const net of roads) for (const [n, line] of net.lines.entries()) layOnRoad(plan, net, { n, line: smoothLine(line, 3) });
}

function layOnRoad(plan: Planner, net: RoadNet, { n, line }: { readonly n: number; readonly line: readonly Point[] }): void {
  const step = Math.round((net.street ? GAP.street : GAP.road) / 3);
  for (let i = Math.round(chance(n, 601) * step) + 2; i < line.length - 2; i += step + Math.round((chance(i, 602 + n) - 0.5) * step * 0.8)) {
    const [[x, y], [x2, y2]] = [line[i], line[i + 1]];
    if (y < HORIZON || (net.street && plan.water(x, y) > -6)) continue;
    const side = chance(i, 603 + n) < 0.5 ? -1.3 : 0.9;
    const down = (x2 - x) * (y2 - y) >= 0;
    plan.at([x - 3, y + side - 2], { kind: 'traffic', look: gated('traffic', net.opens), depth: y + side + 2, size: down ? 1 : -1, rank: chance(plan.slots.length, 604), yields: plan.lotsAt([x, y], 0) });
  }
}

const WAGON = 11.3;
const WAGONS = 18;
/** A train is painted from the side, so it runs where its line climbs less than this; on a line that is steep all along, where it is calmest. */
const STEEPEST = 0.75;
/** Wagons that make a train, engine included. */
const SHORTEST = 6;

/** A goods train on each railway of the first years, its engine to the west. */
export function layFreight(plan: Planner, { roads }: Pick<Geography, 'roads'>): void {
  for (const rail of roads.flatMap(({ rails = [] }) => rails)) {
    const line = smoothLine(rail, 1);
    const eastward = line[0][0] < line[line.length - 1][0] ? line : line.toReversed();
    calmest(spansOf(eastward, WAGON)).forEach(({ at, turn }, i) => plan.at(at, { kind: 'freight', look: i === 0 ? 'engine' : 'wagon', turn, rank: i / WAGONS, depth: at[1] + 1 }));
  }
}

/** The pieces of a line that a train stands on: the first long run that is not steep, or else the least steep run. */
function calmest(spans: readonly Piece[]): readonly Piece[] {
  const runs = runsOf(spans, (piece) => isSeen(piece) && climb(piece) < STEEPEST);
  const longest = runs.reduce<readonly Piece[]>((best, run) => (Math.min(run.length, WAGONS + 1) > best.length ? run.slice(0, WAGONS + 1) : best), []);
  if (longest.length >= SHORTEST) return longest;
  const seen = runsOf(spans, isSeen).flatMap((run) => run.slice(0, Math.max(0, run.length - SHORTEST + 1)).map((_, i) => run.slice(i, i + SHORTEST)));
  const steepness = (run: readonly Piece[]): number => Math.max(...run.map(climb));
  return seen.length === 0 ? [] : seen.reduce((best, run) => (steepness(run) < steepness(best) ? run : best));
}

const climb = ({ turn }: Piece): number => Math.abs(Math.tan(turn));
const isSeen = ({ at: [x, y] }: Piece): boolean => y > HORIZON && x > -70 && x < 1500;

function runsOf(spans: readonly Piece[], keep: (piece: Piece) => boolean): readonly (readonly Piece[])[] {
  return spans.reduce<Piece[][]>((runs, piece) => {
    if (!keep(piece)) return runs.at(-1)?.length === 0 ? runs : [...runs, []];
    runs.at(-1)!.push(piece);
    return runs;
  }, [[]]);
}

interface Piece { readonly at: Point; readonly turn: number }

function spansOf(line: readonly Point[], length: number): Piece[] {
  const spans: Piece[] = [];
  let last = line[0];
  for (const point of line) {
    if (Math.hypot(point[0] - last[0], point[1] - last[1]) < length) continue;
    spans.push({ at: last, turn: Math.atan2(point[1] - last[1], point[0] - last[0]) });
    last = point;
  }
  return spans;
}

/** Districts that the metro serves, and how near a lot counts for one. */
const STOPS = 4;
const NEAR = 130;
/** What makes way for the viaduct. */
const LOW: readonly SlotKind[] = ['tree', 'plot', 'farm', 'home', 'house', 'pond', 'flats', 'tower', 'towerPad', 'person', 'traffic'];

/** Whether a stop can be reached from the one before it without a steep climb. */
const isLevel = ([x0, y0]: Point, [x, y]: Point): boolean => x - x0 > 60 && Math.abs(y - y0) < (x - x0) * 0.42;

/** A viaduct from west to east through the districts with most lots for towers and works, with a stop in each. */
export function layMetro(plan: Planner, { districts }: Pick<Geography, 'districts'>): void {
  const lots = plan.slots.filter(({ kind }) => kind === 'tower' || kind === 'works');
  const served = districts.filter(({ y }) => y > HORIZON + 20 && y < 540)
    .map((district) => ({ district, count: lots.filter(({ x, y }) => Math.hypot(x - district.x, (y - district.y) * 2) < NEAR).length }))
    .toSorted((a, b) => b.count - a.count).slice(0, STOPS).map(({ district: { x, y } }): Point => [x + 20, y + 30]).toSorted((a, b) => a[0] - b[0])
    .reduce<Point[]>((line, stop) => (line.length === 0 || isLevel(line[line.length - 1], stop) ? [...line, stop] : line), []);
  if (served.length < 2) return;
  const spans = spansOf(smoothLine(served, 1), SPAN);
  for (const { at, turn } of spans) {
    const span = plan.at(at, { kind: 'metro', look: 'viaduct', turn, depth: at[1] + 1 });
    makeWay(plan.slots, span, [at[0] + SPAN / 2, at[1] - 3]);
  }
  for (const at of served) plan.at(at, { kind: 'metro', look: 'metro-stop', depth: at[1] + 4 });
  for (const share of [0.2, 0.62]) for (let i = 0; i < 4; i++) {
    const span = spans[Math.min(spans.length - 1, Math.round(spans.length * share) + i)];
    plan.at(span.at, { kind: 'metro', look: 'metro-car', turn: span.turn, depth: span.at[1] + 2 });
  }
}

function makeWay(slots: Slot[], span: Slot, [x, y]: Point): void {
  for (const other of slots) {
    if (!LOW.includes(other.kind) || Math.abs(other.x - x) > SPAN / 2 + 6 || Math.abs(other.y - y) > 10) continue;
    slots[other.id] = { ...other, yields: [...other.yields, span.id] };
  }
}
