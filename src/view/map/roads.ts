/** Streets appear with the district that they serve. */
import type * as Phaser from 'phaser';
import type { CityPicture } from '../model/picture';
import { DEPTH } from './depths';
import type { Sheets } from './sheets';

/** Whether a net of roads has been laid. */
const LAID: Record<string, (city: CityPicture) => boolean> = {
  developmentZone: (city) => city.works > 0.13,
  highTech: (city) => city.works > 0.38,
  zhoushi: (city) => city.works > 0.32,
  zhangpu: (city) => city.works > 0.34,
  qiandeng: (city) => city.works > 0.3,
  huaqiao: (city) => city.towers > 0.22,
};

export interface Roads { apply(city: CityPicture): void; setWash(tint: number): void }

export function addRoads(scene: Phaser.Scene, { roads }: Sheets): Roads {
  const pieces = roads.pieces.map(({ net, at }, i) => ({ net, image: scene.add.image(at[0], at[1], 'roads', `road-${i}`).setOrigin(0).setScale(1 / roads.scale).setDepth(DEPTH.roads) }));
  return {
    apply(city) { for (const { net, image } of pieces) image.setVisible(LAID[net]?.(city) ?? true); },
    setWash(tint) { for (const { image } of pieces) image.setTint(tint); },
  };
}
