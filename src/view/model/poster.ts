/** What the poster of a finished city says, in the language of the page. */
import { SIDES, type Level, type State, type Verdict } from '../../sim/index';
import { language, say, saySecond, t } from '../text/index';
import { calledOf, extremesOf, stationOf, STATIONS, termOf } from './verdict';

export interface PosterSide { readonly name: string; /** 0 to 1, or a little beyond. */ readonly share: number }
export interface PosterStation { readonly name: string; readonly isMine: boolean }

export interface PosterWords {
  /** Name of the city in characters, for the slip on the painting. */
  readonly inscription: string;
  /** From taking office to handing over. */
  readonly years: string;
  readonly place: string;
  readonly headline: string;
  /** The standing in the other voice, or nothing. */
  readonly second: string;
  /** Score, best and worst side: two sentences. */
  readonly summary: readonly string[];
  /** 0 to 100. */
  readonly score: number;
  readonly flag: string;
  readonly road: readonly PosterStation[];
  readonly sides: readonly PosterSide[];
}

/** `governed` = the state on the day that the mayor handed over. */
export function posterOf(level: Level, governed: State, verdict: Verdict): PosterWords {
  const { city } = level;
  // A city that broke stands at no station, wherever its flag is.
  const mine = governed.ended ? null : stationOf(verdict.score);
  const { highest, lowest } = extremesOf(verdict.sides);
  const named = (side: typeof highest): string => t(`verdict.side.${side}`).toLocaleLowerCase();
  const isBothVoices = language.value === 'en';
  return {
    inscription: city.name.zh,
    years: t('poster.years', { from: String(city.start.year), until: String(governed.year) }),
    place: t('poster.place', { city: say(city.name), province: say(city.province) }),
    headline: headlineOf(level, governed, verdict.score),
    second: isBothVoices ? secondOf(level, governed, verdict.score) : saySecond(city.name),
    summary: [t('verdict.score', { score: verdict.score }), t('verdict.extremes', { highest: named(highest), lowest: named(lowest) })],
    score: Math.min(100, Math.max(0, verdict.score)),
    flag: t('verdict.flag.you', { score: verdict.score }),
    road: STATIONS.map((station) => ({ name: t(`verdict.station.${station}`), isMine: station === mine })),
    sides: SIDES.map((side) => ({ name: t(`verdict.side.${side}`), share: verdict.sides[side] })),
  };
}

/** What kind of city was left, in one sentence. */
export function headlineOf(level: Level, governed: State, score: number): string {
  const term = termOf(level, governed);
  const city = say(level.city.name);
  return term.kind === 'left' ? t('verdict.left', { years: term.years, city }) : t('verdict.sentence', { city, called: calledOf(term, score) });
}

/** The same in the other voice, in a word; nothing for a mayor who went early. */
export function secondOf(level: Level, governed: State, score: number): string {
  const term = termOf(level, governed);
  return term.kind === 'left' ? '' : t('verdict.second', { called: calledOf(term, score) });
}

/** Sentences in one breath. */
export const inOneLine = (sentences: readonly string[]): string => sentences.join(language.value === 'zh' ? '' : ' ');

/** Name of the poster's file: `yifang-kunshan-2030.png`. */
export const posterFileName = (level: Level, governed: State): string => `yifang-${level.city.id}-${governed.year}.png`;

const NO_LINE_BEGINS_WITH = /^[，。、；：？！”’）》」』】…,.;:?!)]/u;

/**
 * Breaks a text into lines of at most `width`, by its own measure; between words, or between Chinese characters.
 *
 * No line begins with closing punctuation. A word longer than a line is broken.
 */
export function linesOf(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const pieces = text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]+|\s+/gu) ?? [];
  const lines: string[] = [''];
  const add = (piece: string): void => {
    const line = lines[lines.length - 1] + piece;
    if (measure(line.trimEnd()) <= width || lines[lines.length - 1] === '') lines[lines.length - 1] = line;
    else lines.push(piece.trimStart());
  };
  for (const piece of joined(pieces)) {
    if (measure(piece) <= width) add(piece);
    else for (const letter of piece) add(letter);
  }
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}

/** Closing punctuation stays with what it closes. */
function joined(pieces: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const piece of pieces) {
    if (kept.length > 0 && NO_LINE_BEGINS_WITH.test(piece)) kept[kept.length - 1] += piece;
    else kept.push(piece);
  }
  return kept;
}
