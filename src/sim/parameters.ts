/**
 * Scalar parameters of the rules. Their values are data of the nation (`Nation.parameters`); here are their names and meanings.
 *
 * Growth parameters are rates a year; the model's calibration is described in `docs/architecture.md`.
 */
export const PARAMETERS = {
  mCluster: 'own-industry externalities ride the wave up', mRelated: 'growth by relatedness density', mPark: 'growth of manufacturing by industrial parks', mFocus: 'growth by the plan’s focus', focusDrag: 'what a focus costs every other industry',
  mQuality: 'growth by distance to the quality frontier', mUpgrade: 'growth by a stage climbed', mIdentity: 'growth by living endowments', mPriceWar: 'loss to imitation', mCost: 'loss to labour cost', mCongestion: 'loss to scarce land', mShortage: 'loss to scarce labour',
  mEnforcement: 'loss to inspections', mLockIn: 'lock-in amplifies the way down', mTalent: 'growth by talent', mResearch: 'growth by research', mTrade: 'growth by trade platforms',
  rival: 'pull of competing places for foreign plants', poolScale: 'share of the national pool open to one city', branch: 'new branches out of related skills', branchPolicy: 'the same, by policy', spill: 'learning from foreign plants', entryGain: 'what a template programme can found', entryWaste: 'what a failed one leaves as hidden debt',
  embedBase: 'share of a foreign plant that counts as local capability', embedPolicy: 'the same, by local supply', learn: 'speed of learning', forget: 'speed of forgetting', lockUp: 'speed of lock-in', lockDown: 'speed of loosening',
  propertyLand: 'property by land sales', propertyNewTown: 'property by new towns', propertyWorks: 'property by vehicles’ works', landRevenue: 'revenue of land sales', landUse: 'land used up by selling', landSqueeze: 'capacity lost with land', vehicleBorrowing: 'borrowed by a vehicle, share of GDP',
  interest: 'interest rate', interestPremium: 'premium by debt', attention: 'attention of the office', baseSpending: 'base spending, share of GDP', baseSpendingTrend: 'its growth over 40 years', activationRate: 'speed of activation', luck: 'luck of timing: technologies and national turns', localLuck: 'size and chance of local strokes of luck',
} as const;
export type Parameter = keyof typeof PARAMETERS;
export type Parameters = Readonly<Record<Parameter, number>>;

/** The parameters in one object of fixed shape. Missing ones are caught when a nation is loaded. */
export function parametersOf(values: Readonly<Record<string, number>>): Parameters {
  return Object.fromEntries(Object.keys(PARAMETERS).map((name) => [name, values[name]])) as Record<keyof typeof PARAMETERS, number>;
}
