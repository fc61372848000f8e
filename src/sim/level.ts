/**
 * An authored world: one city and the nation around it. Plain JSON that never changes during a game.
 *
 * Rules know no city; every difference between cities is data in here.
 */
import type { CityMap } from './city-map';
import type {
  BudgetLine, ByIndustry, Crisis, EndowmentForm, EndowmentType, EvaluationTerm, Group, Indicator, Industry, Lever, Mark, Pilot, PolicyKind, Sign, Theme, Voice,
} from './vocabulary';

/** A sentence in every language of the game. */
export interface Text { readonly en: string; readonly zh: string }

/** Where a number or a sentence comes from. `sources` are keys of `Nation.sources` or `City.sources`. */
export interface Sourced { readonly mark: Mark; readonly sources?: readonly string[]; readonly note?: Text }

/** One consequence in data. `afterYears` delays it, `years` repeats it (default 1). */
export type Effect = EffectKind & { readonly afterYears?: number; readonly years?: number };
export type EffectKind =
  /** Moves a scalar stock by `change` in its own unit (see `SCALARS` in stocks.ts). */
  | { readonly stock: string; readonly change: number }
  /** Moves money by a share of GDP: 0.01 = one per cent. `treasury` is cash, `debt` visible, `hidden` off the books. */
  | { readonly money: 'treasury' | 'debt' | 'hidden'; readonly shareOfGdp: number }
  /** Adds to one year's growth rate of value added; `scaledBy` multiplies it by an industry's trait. */
  | { readonly growth: Industry | 'all' | 'manufacturing' | 'ict' | 'localServices'; readonly rate: number; readonly scaledBy?: 'openness' | 'pollution' | 'labour'; readonly owner?: 'foreign' | 'domestic' }
  /** New foreign value added in one industry, in shares of the city's tradable value added. */
  | { readonly plant: Industry; readonly shareOfTradables: number; readonly owner: 'foreign' | 'domestic' }
  /** Moves a policy stock, which then fades as usual. */
  | { readonly lever: Lever; readonly change: number }
  /** Adds for good to what a policy stock returns to: a metro keeps running. */
  | { readonly hold: Lever; readonly change: number }
  | { readonly endowment: string; readonly part: 'discovery' | 'activation' | 'integrity'; readonly change: number }
  /** Moves an actor's influence (0–1). */
  | { readonly actor: string; readonly change: number }
  /** Multiplies this year's pool of foreign investment in an industry by 1 + `share`. */
  | { readonly pool: Industry | 'all'; readonly share: number }
  /** How well the administration knows a district (0–1); below `CLOUD_BELOW` it lies under a cloud. */
  | { readonly district: string; readonly familiarity: number };

/** Something that must hold before a policy, an option or a bid is open. All of a list must hold. */
export type Requirement =
  | { readonly indicator: Indicator; readonly atLeast: number }
  | { readonly indicator: Indicator; readonly atMost: number }
  | { readonly done: string } // policy id of a finished project or reform
  | { readonly endowment: string; readonly step: 'discovered' | 'identified' | 'active' }
  | { readonly pilot: Pilot }
  | { readonly happened: string }; // event id

export interface Policy extends Sourced {
  readonly id: string;
  readonly kind: PolicyKind;
  readonly theme: Theme;
  readonly line: BudgetLine;
  readonly name: Text;
  readonly summary: Text;
  /** Seals that starting or raising it takes in that year (1 or 2). */
  readonly seals: number;
  /** Per cent of GDP a year: at level 2 for standing orders, per year of building for the rest. Negative cost brings money in. */
  readonly cost: number;
  /** True when it is paid in yuan rather than as a share of the economy: dear for a poor city, cheap for a rich one. */
  readonly localPrice: boolean;
  /** Attention per level that a standing order takes every year. */
  readonly load: number;
  /** Years from launch to completion of what is launched once (0 = the same year). */
  readonly buildYears: number;
  /** Per cent of GDP a year for ever after completion. */
  readonly upkeep: number;
  /** Years before it can be launched again; absent = only once. */
  readonly repeatAfterYears?: number;
  /** First and last year in which it can be chosen. */
  readonly from?: number;
  readonly until?: number;
  readonly needs?: readonly Requirement[];
  readonly excludes?: readonly string[];
  /** What the mayor must point at when choosing it. */
  readonly target?: 'industry' | 'district';
  /** Standing: strength of each lever at level 2 (1 = full). Once: added to the lever for good at completion. */
  readonly levers?: readonly { readonly lever: Lever; readonly weight: number }[];
  /** Consequences at completion of what is launched once; for attraction and fieldwork, of the target. */
  readonly effects?: readonly Effect[];
  /** What a dressing makes look good, and by how many points at level 2. Only for policies of that kind. */
  readonly dresses?: { readonly term: EvaluationTerm; readonly points: number };
  readonly gains: readonly string[]; // actor ids
  readonly resists: readonly { readonly actor: string; readonly weight: number }[];
  /** 1 thin, 2 fair, 3 strong. */
  readonly evidence: 1 | 2 | 3;
  /** District where it shows on the map, if it has one place. */
  readonly district?: string;
}

export interface EventOption {
  readonly id: string;
  readonly name: Text;
  readonly text: Text;
  /** Per cent of GDP paid from the treasury (negative: received). */
  readonly cost: number;
  readonly seals: number;
  readonly needs?: readonly Requirement[];
  readonly effects: readonly Effect[];
}

/** Probability of a state-driven event in one year: `base` + Σ slope × (value − above)⁺, at most `max`, × (1 − Σ share × lever). */
export interface Hazard {
  readonly base: number;
  readonly terms: readonly { readonly indicator: Indicator; readonly above?: number; readonly below?: number; readonly slope: number }[];
  readonly max: number;
  readonly cooldownYears: number;
  readonly softenedBy?: readonly { readonly lever: Lever; readonly share: number }[];
}

export interface GameEvent extends Sourced {
  readonly id: string;
  readonly name: Text;
  readonly text: Text;
  /** A dated event comes in `year` and lasts `lasts` years (default 1); a state-driven one has a hazard. */
  readonly year?: number;
  readonly lasts?: number;
  readonly hazard?: Hazard;
  readonly from?: number;
  readonly until?: number;
  readonly needs?: readonly Requirement[];
  readonly group: Group;
  readonly district?: string;
  readonly sensitive?: 'accident' | 'vice' | 'dispute';
  /** True for a turning point: it stops years that run by. Other choices wait on the desk and in the gazette. */
  readonly major?: boolean;
  /** True for scenarios after 2026: shown with a fiction label. */
  readonly fiction?: boolean;
  /** Happens whatever the mayor does, every year that it lasts. */
  readonly effects: readonly Effect[];
  /** Effects are multiplied by 1 − Σ share × lever. */
  readonly softenedBy?: readonly { readonly lever: Lever; readonly share: number }[];
  /** 2–4 answers, or none for news. The first is what happens if the mayor does not answer. */
  readonly options?: readonly EventOption[];
}

export interface Endowment extends Sourced {
  readonly id: string;
  readonly type: EndowmentType;
  readonly name: Text;
  /** What one hears before it is identified. */
  readonly rumour: Text;
  readonly story: Text;
  readonly district: string;
  /** Share of the city's cultural potential; a level's endowments add up to 100. */
  readonly potential: number;
  /** Cultural literacy (0–100) from which officials can see it at all. */
  readonly threshold: number;
  /** How much of it a year of building, pollution or show destroys (0–1). */
  readonly fragility: number;
  readonly links: Partial<ByIndustry<number>>;
  /** Known to everybody from the start. */
  readonly known: boolean;
  readonly forms: readonly { readonly form: EndowmentForm; readonly name: Text; readonly text: Text; /** Wear of integrity a year by visitors and trade. */ readonly wear: number; /** Speed of activation, 1 = usual. */ readonly speed: number; /** Multiplies the links to industries. */ readonly pull: number }[];
}

export interface District extends Sourced { readonly id: string; readonly name: Text; readonly about: Text; /** Map position in world units of look.md 2. */ readonly x: number; readonly y: number; /** 1 = well known in 1990. */ readonly familiarity: number }

export interface Actor extends Sourced { readonly id: string; readonly name: Text; readonly about: Text; /** With which of the four voices it speaks. */ readonly voice: Voice; readonly influence: number; readonly fedBy: readonly { readonly lever: Lever; readonly rate: number }[]; readonly fading: number }

/** The city in 1990 (or at the level's first year). */
export interface Start extends Sourced {
  readonly year: number;
  /** Foreign- and domestic-controlled value added, bn yuan at 2020 prices, and value-chain stage 1–5. */
  readonly industries: ByIndustry<{ readonly foreign: number; readonly domestic: number; readonly stage: number }>;
  readonly agriculture: number;
  readonly property: number;
  readonly localServices: number;
  readonly governance: number;
  readonly humanCapital: number;
  readonly research: number;
  readonly infrastructure: number;
  readonly literacy: number;
  readonly pollution: number;
  readonly tension: number;
  readonly integrity: number;
  readonly latentHazard: number;
  readonly politicalCapital: number;
  /** Shares of GDP. */
  readonly debt: number;
  readonly hiddenDebt: number;
  readonly treasury: number;
  /** Standing orders that the predecessor left running. */
  readonly standing: readonly { readonly policy: string; readonly level: 1 | 2 | 3; readonly target?: string }[];
}

/** What makes this place this place: constants of the rules, all stylised unless marked otherwise. */
export interface Place extends Sourced {
  readonly pull: ByIndustry<number>;
  /** Land for industry, thousand worker-equivalents at 1990 density. */
  readonly landCapacity: number;
  readonly environmentalCapacity: number;
  /** Share of the national pool of foreign investment that such a city can meet. */
  readonly investmentReach: number;
  readonly pilotFit: Readonly<Record<Pilot, number>>;
  /** Yearly inflow into the latent hazard from industry and from credit. */
  readonly hazard: { readonly industry: number; readonly credit: number };
  /** GDP in 2031–35 as a multiple of 1990 at which prosperity counts 1. */
  readonly gdpReference: number;
}

/** What the real city did, plan by plan: the ready strategy `history`. */
export interface HistoryStep { readonly from: number; readonly note: Text; readonly standing: Readonly<Record<string, { readonly level: number; readonly target?: string }>>; readonly launch?: readonly { readonly policy: string; readonly year: number; readonly target?: string }[]; readonly focus?: readonly Industry[] }

export interface City {
  readonly id: string;
  readonly version: string;
  readonly name: Text;
  readonly province: Text;
  readonly question: Text;
  /** The headline of the first year. */
  readonly opening?: Text;
  readonly theme: Text;
  readonly difficulty: 1 | 2 | 3 | 4;
  readonly districts: readonly District[];
  readonly actors: readonly Actor[];
  readonly endowments: readonly Endowment[];
  readonly policies: readonly Policy[];
  readonly events: readonly GameEvent[];
  readonly start: Start;
  readonly place: Place;
  readonly history: readonly HistoryStep[];
  /** The lie of the land, for the painter alone. */
  readonly map?: CityMap;
  /** Figures of the real city for comparison, never used by rules. */
  readonly facts: readonly ({ readonly what: Text; readonly indicator?: Indicator; readonly year: number; readonly value: number; readonly unit: Text } & Sourced)[];
  readonly sources: Readonly<Record<string, Text>>;
}

/** A curve over time: one value every five years from 1990; linear in between, flat at the ends. */
export interface Curve extends Sourced { readonly every5Years: readonly number[] }

export interface IndustryTraits {
  readonly name: Text;
  readonly manufacturing: boolean;
  readonly ict: boolean;
  readonly labour: number; readonly pollution: number; readonly land: number; readonly productivity: number; readonly openness: number; readonly skillNeeded: number; readonly brandable: number; readonly techIntensity: number;
  /** Real growth of demand a year. */
  readonly wave: readonly number[];
  /** Foreign investment on offer, bn yuan a year. */
  readonly pool: readonly number[];
  readonly bias: { readonly until: number; readonly before: readonly [foreign: number, domestic: number]; readonly after: readonly [foreign: number, domestic: number] };
  /** Technology whose timing luck shifts the wave; industries of one family shift together. */
  readonly family: number | null;
  /** Where the industry sits in the network picture, 0–1. */
  readonly at: readonly [x: number, y: number];
}

export const CURVES = ['productivity', 'humanCapital', 'housePrice', 'qualityRegime', 'labourCost', 'inspection', 'taxRate', 'inflowLimit', 'crowding', 'stageFrontier', 'localServices', 'creditLimit', 'creditCycle'] as const;
export type CurveId = (typeof CURVES)[number];

export interface EvaluationRegime extends Sourced {
  readonly id: string;
  readonly from: number;
  readonly name: Text;
  readonly weights: Readonly<Record<EvaluationTerm, number>>;
  /** How closely reported figures are checked: 0 = taken on trust, 1 = audited as a matter of course. */
  readonly audits: number;
}

/** A crisis as it is told, and from where on its precursor is watched and alarming (in the unit of `warnings.ts`). */
export interface CrisisTraits { readonly name: Text; readonly text: Text; readonly warning: { readonly watch: number; readonly alarm: number } & Sourced }

/** Something that every town takes up at the same time. It is copied either as an industry or by a lever. */
export interface Fad extends Sourced {
  readonly id: string;
  readonly name: Text;
  readonly text: Text;
  /** First and last year; other seeds shift both. */
  readonly from: number;
  readonly until: number;
  readonly industry?: Industry;
  readonly lever?: Lever;
  /** Share of towns that have followed when it is full, 0–1. */
  readonly followers: number;
  /** Years from its start until it is full. */
  readonly fullAfterYears: number;
}

/** Another region that draws on the same national pool of foreign investment. */
export interface Rival extends Sourced {
  readonly id: string;
  readonly name: Text;
  readonly text: Text;
  readonly industries: readonly Industry[];
  /** First and last year; other seeds shift both. */
  readonly from: number;
  readonly until: number;
  /** By how much it makes rivals stronger in its industries: 0.2 = a fifth. */
  readonly pull: number;
}

/** Limit of a sign on the desk. */
export interface SignLimit extends Sourced { readonly limit: number; readonly bad: 'above' | 'below'; /** Distance to the limit at which one watches it. */ readonly watch: number }

export interface Nation {
  readonly version: string;
  readonly industries: ByIndustry<IndustryTraits>;
  readonly industriesSource: Sourced;
  /** Symmetric relatedness 0–1; only one of each pair is given. */
  readonly relatedness: Readonly<Partial<Record<Industry, Partial<ByIndustry<number>>>>>;
  readonly curves: Readonly<Record<CurveId, Curve>>;
  /** Scalar parameters of the rules, by name (see parameters.ts). */
  readonly parameters: Readonly<Record<string, number>>;
  readonly parametersSource: Sourced;
  readonly regimes: readonly EvaluationRegime[];
  readonly signs: Readonly<Record<Sign, SignLimit>>;
  readonly events: readonly GameEvent[];
  readonly fads: readonly Fad[];
  readonly rivals: readonly Rival[];
  readonly crises: Readonly<Record<Crisis, CrisisTraits>>;
  readonly sources: Readonly<Record<string, Text>>;
}

/** What a game is played on: the city in its nation. */
export interface Level { readonly city: City; readonly nation: Nation }
