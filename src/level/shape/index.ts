/** Shapes of the level files, for the parser and for the editors' schemas. */
import { actor } from './actor-shape';
import { sourceKey, text } from './basics';
import { anyEffect, anyRequirement } from './effects';
import { gameEvent } from './event-shape';
import { mapPoint } from './map-shape';
import { curve, relatedTo, signLimit, traits } from './nation-shape';
import { policy } from './policy-shape';

export { cityFileShape, cityShape } from './city-shape';
export { nationShape } from './nation-shape';

const shared = { text, sourceKey, effect: anyEffect, requirement: anyRequirement, event: gameEvent, actor, policy };

/** Parts that are used in many places, by the name that they have in the editors' schemas. */
export const cityParts = { ...shared, mapPoint };
export const nationParts = { ...shared, industry: traits, relatedTo, curve, signLimit };
