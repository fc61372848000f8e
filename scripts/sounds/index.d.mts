/** Types for tests, which are written in TypeScript. */
export type Signal = Float64Array;
/** One instrument's line: numbered notation, and its loudness among the others. */
export interface Part { readonly on: string; readonly gain: number; readonly notes: string }
export interface Piece { readonly bpm: number; readonly beats: number; readonly room: number; readonly seed: number; readonly parts: readonly Part[] }
export interface ScoreNote { readonly beat: number; readonly beats: number; readonly semitones: number | null; readonly marks: string }
export interface PlayedNote { readonly at: number; readonly seconds: number; readonly hz: number; readonly gain: number; readonly marks: string }

export const PIECES: Readonly<Record<string, Piece>>;
export const GROUPS: Readonly<Record<string, { readonly target: number; readonly sounds: Readonly<Record<string, () => Signal>> }>>;
export const PLACES: Readonly<Record<string, () => Signal>>;
export const RATE: number;

export function parseScore(text: string, beatsInBar: number): { readonly notes: readonly ScoreNote[]; readonly beats: number };
export function hertz(semitones: number): number;
export function lengthOf(piece: Piece): number;
export function notesOf(part: Part, piece: { readonly bpm: number; readonly beats: number }): readonly PlayedNote[];

export function pluck(kind: 'qin' | 'zheng' | 'pipa', hz: number, options: { readonly seconds: number; readonly seed: number; readonly slide?: number; readonly shake?: number }): Signal;
export function bow(kind: 'erhu' | 'low', notes: readonly { readonly at: number; readonly seconds: number; readonly hz: number; readonly gain: number; readonly shake?: number }[], options: { readonly seconds: number; readonly seed: number }): Signal;
export function beat(kind: 'bell' | 'chime' | 'gong' | 'wood', hz: number, options: { readonly seconds: number; readonly attack?: number }): Signal;
export function hammer(hz: number, options: { readonly seconds: number; readonly seed: number }): Signal;
export function halved(signal: Signal): Signal;

export function loudnessOf(signal: Signal, rate: number): number;
export function peakOf(signal: Signal): number;
export function offsetOf(signal: Signal): number;
export function pitchOf(signal: Signal, options: { readonly rate: number; readonly near: number; readonly within?: number }): number;
export function fadeOf(signal: Signal, rate: number): number;
export function centroidOf(signal: Signal, rate: number, options?: { readonly from?: number; readonly bits?: number }): number;
