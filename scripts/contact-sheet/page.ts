/// <reference types="vite/client" />
/** Runs in the browser of the contact sheet: plays the ready strategies and paints what they make of a city. */
import { strategyById } from '../../src/insight/index';
import { parseLevel } from '../../src/level/index';
import { playGame, type Level } from '../../src/sim/index';
import { openPortraits } from '../../src/view/map/portrait';
import { pictureOf } from '../../src/view/model/picture';

const FILES = import.meta.glob<unknown>('../../levels/{kunshan,yiwu,foshan,dongguan,nation}.json', { eager: true, import: 'default' });
const SEED = 7;
const YEARS = [1990, 2005, 2015, 2030];
const RUNS = ['gdp-first', 'balanced'];
/** Pixels per world unit of one picture, and the part of the world that it shows. */
const SCALE = 0.42;
const BOX = { x: -80, y: 70, width: 1600, height: 720 };

export const cities = ['kunshan', 'yiwu', 'foshan', 'dongguan'];

function levelOf(city: string): Level {
  const parsed = parseLevel(FILES[`../../levels/${city}.json`], FILES['../../levels/nation.json']);
  if ('level' in parsed) return parsed.level;
  throw new Error(`${city}: ${parsed.problems[0]?.message}`);
}

export interface SheetOptions { readonly runs?: readonly string[]; readonly years?: readonly number[]; readonly scale?: number; readonly quality?: number }

/** A city in the given years, a row for each run, as base64 WebP. */
export async function paintSheet(city: string, { runs = RUNS, years = YEARS, scale = SCALE, quality = 0.72 }: SheetOptions = {}): Promise<string> {
  const level = levelOf(city);
  const portraits = await openPortraits(level.city);
  const [width, height] = [Math.round(BOX.width * scale), Math.round(BOX.height * scale)];
  const sheet = document.createElement('canvas');
  [sheet.width, sheet.height] = [width * years.length, height * runs.length];
  const g = sheet.getContext('2d')!;
  for (const [row, run] of runs.entries()) {
    const { states } = playGame(level, SEED, strategyById(run)!.mayor);
    for (const [column, year] of years.entries()) {
      const state = states.find((one) => one.year === year)!;
      g.drawImage(await portraits.paint(pictureOf(level, state), { box: BOX, scale }), column * width, row * height);
    }
  }
  const blob = await new Promise<Blob | null>((done) => { sheet.toBlob(done, 'image/webp', quality); });
  return blob ? base64(new Uint8Array(await blob.arrayBuffer())) : '';
}

/** The measures of the picture in those years, for comparing cities and runs. */
export function measures(city: string, { runs = RUNS, years = YEARS }: SheetOptions = {}) {
  const level = levelOf(city);
  return runs.flatMap((run) => {
    const { states } = playGame(level, SEED, strategyById(run)!.mayor);
    return years.map((year) => ({ run, ...pictureOf(level, states.find((one) => one.year === year)!) }));
  });
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}
