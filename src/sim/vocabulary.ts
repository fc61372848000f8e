/** The words of the game: every union type comes from an array here, so that tests and menus can walk it. */

export const INDUSTRIES = ['textiles', 'smallGoods', 'ceramics', 'appliances', 'machinery', 'desktops', 'laptops', 'telecom', 'components', 'electricVehicles', 'trade', 'culture', 'software'] as const;
export type Industry = (typeof INDUSTRIES)[number];

/** Programmes and projects act on the rules only through these policy stocks: 0 = nothing, 1 = a full effort that has taken hold. */
export const LEVERS = [
  'parks', 'investment', 'branching', 'localSupply', 'skills', 'research', 'brands', 'retrofit', 'entry', 'tradePlatform', 'business',
  'landSale', 'vehicle', 'newTown', 'repayment', 'monitoring', 'preparedness', 'socialInsurance', 'pollutionControl', 'inspection',
  'literacy', 'ecology', 'civic', 'services', 'talent', 'image', 'bidFreeTrade', 'bidReform', 'bidLaboratory',
] as const;
export type Lever = (typeof LEVERS)[number];

/** What a policy is for: the three things that a mayor balances. */
export const THEMES = ['risk', 'culture', 'industry'] as const;
export type Theme = (typeof THEMES)[number];

/** `programme`, `finance`, `bid` and `dressing` are standing orders with a level 0–3; the other kinds are launched once. */
export const POLICY_KINDS = ['programme', 'finance', 'bid', 'dressing', 'project', 'reform', 'attraction', 'fieldwork', 'loan'] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];
export const STANDING_KINDS: readonly PolicyKind[] = ['programme', 'finance', 'bid', 'dressing'];

/** Who speaks when a city decides: those who study, those who trade and build, those who live there, those who govern. */
export const VOICES = ['thinkTank', 'market', 'villagers', 'government'] as const;
export type Voice = (typeof VOICES)[number];

export const ENDOWMENT_TYPES = ['heritage', 'craft', 'ecology', 'network', 'civic'] as const;
export type EndowmentType = (typeof ENDOWMENT_TYPES)[number];

/** How far the city has come with an endowment. `hidden` ones are not shown at all. */
export const ENDOWMENT_STEPS = ['hidden', 'discovered', 'identified', 'active'] as const;
export type EndowmentStep = (typeof ENDOWMENT_STEPS)[number];

/** What a mayor can do with one endowment. `identify` and `protect` are done once; `activate` takes a form and can be ended. */
export const ENDOWMENT_ACTIONS = ['identify', 'protect', 'activate', 'rest'] as const;
export type EndowmentAction = (typeof ENDOWMENT_ACTIONS)[number];

export const ENDOWMENT_FORMS = ['livingCraft', 'brand', 'visitors', 'industrySeed', 'everydayLife'] as const;
export type EndowmentForm = (typeof ENDOWMENT_FORMS)[number];

export const PILOTS = ['freeTrade', 'reform', 'laboratory'] as const;
export type Pilot = (typeof PILOTS)[number];

export const CRISES = ['debt', 'unrest', 'pollution', 'accident'] as const;
export type Crisis = (typeof CRISES)[number];

/** Shares of the Five-Year Plan's budget. Each makes the programmes of its field work better or worse. */
export const BUDGET_LINES = ['industry', 'skills', 'roads', 'environment', 'culture'] as const;
export type BudgetLine = (typeof BUDGET_LINES)[number];

/** What an evaluation regime can count. */
export const EVALUATION_TERMS = ['growth', 'revenue', 'investment', 'jobs', 'environment', 'debt', 'people'] as const;
export type EvaluationTerm = (typeof EVALUATION_TERMS)[number];

/** Source marks: S seen in a source, S* seen but claimed, D derived, R recalled, E stylised. */
export const MARKS = ['S', 'S*', 'D', 'R', 'E'] as const;
export type Mark = (typeof MARKS)[number];

/** Whose doing a change is. */
export const GROUPS = ['you', 'world', 'past', 'luck'] as const;
export type Group = (typeof GROUPS)[number];

/** The six signs that stay on the desk. All are indicators. */
export const SIGNS = ['dependence', 'waterAir', 'valueKept', 'debtRatio', 'unemployment', 'cultivation'] as const;
export type Sign = (typeof SIGNS)[number];

export const INDICATORS = [
  ...SIGNS,
  'gdp', 'growth', 'outputPerWorker', 'treasury', 'revenue', 'landDependence', 'visibleDebt', 'hiddenDebt', 'workers', 'tertiaryShare', 'diversity', 'lockIn',
  'stage', 'ictShare', 'ictForeignShare', 'foreignShare', 'humanCapital', 'innovation', 'governance', 'infrastructure', 'literacy', 'pollution', 'tension',
  'latentHazard', 'qualityOfLife', 'risk', 'integrity', 'housePrice', 'landUsed', 'standing', 'politicalCapital', 'voiceBalance', 'displacement',
] as const;
export type Indicator = (typeof INDICATORS)[number];

export type ByIndustry<T> = Readonly<Record<Industry, T>>;
