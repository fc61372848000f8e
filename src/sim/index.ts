/**
 * The game's simulation: a pure function with a receipt.
 *
 * `newGame(level, seed)` makes a state, `playYear(level, state, decisions)` plays one year and returns the next state with its ledger.
 * All values are plain JSON; nothing here reads a clock, a file, a screen or the air's dice.
 */
export * from './vocabulary';
export * from './level';
export * from './city-map';
export * from './decision';
export * from './state';
export * from './ledger';
export * from './stocks';
export { newGame } from './new-game';
export { EPILOGUE_END, playYear, RULES_VERSION, VERDICT_YEAR } from './play-year';
export { FIRST_PLAN_NUMBER, FIRST_PLAN_YEAR, nextPlanYear, PLAN_YEARS } from './decide/plans';
export { holds } from './decide/requirements';
export { deskOf, LAST_YEAR } from './intent';
export { type Exposure, exposureOf, type ExposureStep, exposureSteps } from './exposure';
export { type FadNow, fadsOf, rivalsOf } from './fads';
export { type Game, type Mayor, playGame } from './play-game';
export { type Budget, BUDGET_ITEMS, type BudgetItem } from './budget';
export { check, office, type Office, refusalsOf } from './office';
export { densityOf, indicator, industryOutput, type Observation, observed, relatedness } from './indicators';
export { influenceMoved, type PriceAccount, priceAccount, type PriceStep } from './price-account';
export { type Contribution, explain, explainFirms, explainIndustry, explainShown, type Explanation, type PlayedYear } from './explain';
export { FAVOUR_FOR_A_SEAL, FAVOUR_PER_POINT, favourFor, PASSING_SCORE, pointsOfYear, type RunningScorecard, type ScorecardPart, scorecardOf, type YearInNumbers } from './scorecard';
export { YARDSTICKS } from './yardsticks';
export { type Pillar, PILLARS, readSides, type Side, SIDES, type Verdict, verdict } from './outcome';
export { hashState, hashText } from './hash';
export { type Voices, voicesOf } from './voices';
export { type Warning, warningsOf } from './warnings';
export { type Working, workingsOf, type WorkingsQuery } from './workings';
export { curveAt } from './curves';
export { draw, STREAM } from './random';
export { type Parameter, PARAMETERS } from './parameters';
export { CLOUD_BELOW, USUALLY_DISPLACED, ENDOWMENT_COST, FOCUS, HEARD_OF, LEVEL_STRENGTH } from './policy-table';
