/** Who adds weight to which of the four voices: actors by their influence, and policy stocks that give somebody a seat. */
import type { Actor } from '../level';
import { AT, LEVER } from '../stocks';
import { type Lever, type Voice, VOICES } from '../vocabulary';

export interface Speaker {
  readonly stock: number;
  /** Index in `VOICES`. */
  readonly voice: number;
  /** Weight of one unit of the stock; a full influence weighs 1. */
  readonly weight: number;
}

/** What a full effort adds to a voice. Stylised: a council with a budget weighs about as much as a mid-sized interest. */
const SEATS: readonly (readonly [lever: Lever, voice: Voice, weight: number])[] = [
  ['literacy', 'thinkTank', 0.25], ['research', 'thinkTank', 0.12], ['monitoring', 'thinkTank', 0.1],
  ['business', 'market', 0.12], ['investment', 'market', 0.1], ['tradePlatform', 'market', 0.1],
  ['civic', 'villagers', 0.22], ['ecology', 'villagers', 0.05],
  ['parks', 'government', 0.1], ['newTown', 'government', 0.15], ['vehicle', 'government', 0.15], ['entry', 'government', 0.1], ['image', 'government', 0.15],
];

export function speakersOf(actors: readonly Actor[]): Speaker[] {
  return [
    ...actors.map(({ voice }, n) => ({ stock: AT.influence + n, voice: VOICES.indexOf(voice), weight: 1 })),
    ...SEATS.map(([lever, voice, weight]) => ({ stock: LEVER[lever], voice: VOICES.indexOf(voice), weight })),
  ];
}
