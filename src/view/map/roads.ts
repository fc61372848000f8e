/** Streets appear with the district that they serve. */
import type * as Phaser from 'phaser';
import type { CityPicture } from '../model/picture';
import { DEPTH } from './depths';
import type { Sheets } from './sheets';

export interface Roads { apply(city: CityPicture): void; setWash(tint: number): void }

export function addRoads(scene: Phaser.Scene, { roads }: Sheets): Roads {
  const pieces = roads.pieces.map(({ opens, at }, i) => ({ opens, image: scene.add.image(at[0], at[1], 'roads', `road-${i}`).setOrigin(0).setScale(1 / roads.scale).setDepth(DEPTH.roads) }));
  return {
    apply(city) { for (const { opens, image } of pieces) image.setVisible(!opens || city[opens[0]] > opens[1]); },
    setWash(tint) { for (const { image } of pieces) image.setTint(tint); },
  };
}
