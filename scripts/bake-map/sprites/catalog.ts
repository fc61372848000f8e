/** Every sprite of the atlas, by key. The map asks for these keys by name (see src/view/map/fates). */
import { citySprites } from './city';
import { eraSprites } from './eras';
import { lifeSprites } from './life';
import { natureSprites } from './nature';
import { oldTownSprites } from './old-town';
import type { Sprite } from './sprite';
import { siteSprites } from './sites';
import { workSprites } from './works';

export const allSprites = (): Sprite[] => [...oldTownSprites(), ...workSprites(), ...siteSprites(), ...citySprites(), ...natureSprites(), ...lifeSprites(), ...eraSprites()];
