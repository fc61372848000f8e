/** Runs laid side by side: where they part, how their cities went, and how one verdict becomes the other. */
export { alignedYears, firstParting } from './parting';
export type { Parted, PartedYear } from './parting';
export { readRun, readSteps, seriesOf } from './reading';
export type { Point, ReadRun } from './reading';
export { SIDES_OF_PILLAR, waterfall } from './waterfall';
export type { PillarStep, SideStep, Waterfall } from './waterfall';
export { BEHIND_SIDE, differencesBehind, UNTIL_OF_SIDE } from './causes';
export type { CauseDifference, IndicatorDifference, Until } from './causes';
