/** Shapes of the level files, for the parser and for the editors' schemas. */
import { sourceKey, text } from './basics';
import { anyEffect, anyRequirement } from './effects';
import { gameEvent } from './event-shape';
import { curve, relatedTo, signLimit, traits } from './nation-shape';

export { cityShape } from './city-shape';
export { nationShape } from './nation-shape';

const shared = { text, sourceKey, effect: anyEffect, requirement: anyRequirement, event: gameEvent };

/** Parts that are used in many places, by the name that they have in the editors' schemas. */
export const cityParts = shared;
export const nationParts = { ...shared, industry: traits, relatedTo, curve, signLimit };
