/** Which painted leaf goes with an event. The leaves themselves are the panels' affair. */
import type { GameEvent } from '../../sim/index';

/** Leaf → the events of the nation and of the cities that it is painted for. */
const PAINTED_FOR = {
  coffee: 'coffee-comes coffee-capital rents-double a-designer-asks-for-black-silk city-of-gastronomy art-toys',
  college: 'studio-returns a-founder-asks joint-university park-among-lychees lake-made-national an-anchor-by-the-lake neutrons double-transformation second-revolution goals-for-2030 young-return engineers-poached solidState manufacturing-pilot pilot-announced madeIn2025',
  crane: 'housingReform propertyTurn young-cannot-pay developer-and-old-quarter towers-on-the-village buyers-from-shenzhen a-developer-for-the-lanes developer-fotang villages-rebuilt new-lanes-of-lingnan three-olds-begin stimulus five-hundred-billion a-trillion a-trillion-and-ten-million unpaid-tiles',
  dormitory: 'workersRunShort hardWinter trains-before-new-year labourLaw short-of-everything shops-for-the-newcomers moves-in-a-night shoe-line-stops insurance-slips chance-poem machines-for-hands-year gearbox-plant-stops',
  farmland: 'zoneFever villageRevival yuanAndFarmTax village-shares weeds-in-the-park cane-fields-sold big-park-next-door imitators neighbour-copies upriver-copies plant-looks-inland neighbour-city-subsidy laptops-move-inland',
  handover: 'evaluationReform letter-of-a-teacher delegations kin-from-overseas foreign-mediators two-cities-one-plan ageing peopleCount one-big-city road-of-its-own',
  inspection: 'inspectors energyTargets audit-of-a-town audit-of-the-halls audit-finding river-order counterfeit-case fakes-seized five-waters boss-vanishes licenceShock count-the-cages zone-fenced rules-for-processing sent-back a-list-in-may southernTour',
  lake: 'the-black-shima algae water-deal taste-in-the-water old-dykes-listed',
  'laptop-plant': 'pc-firms-move-north laptop-makers-may-come after-the-laptop plant-changes-hands parts-of-every-computer laptops-go-north parts-follow phones-by-the-million one-third flagship-loses a-tenth-of-the-nation robot-maker-bought',
  market: 'first-of-ten first-fair airfield-opens china-commodities-city separate-the-owner stall-rents carts-on-the-pavement landlords-and-tenants commodity-index buyers-take-rooms home-money-passes',
  office: 'taxSharing budgetLaw debtPackage bond-falls-due numbers-that-do-not-add-up first-of-a-hundred the-goal-is-missed the-count-corrected hidden-losses group-defaults guarantee-chain guarantee-ring ring-of-guarantees bank-pulls-the-line supplier-insolvent one-bidder pensions-fall-short villages-in-deficit debts-of-villages-fall dividend-on-credit dividends-stop two-hundred-thousand-lenders steel-on-paper big-departments targetsMet a-reporter-calls agent-vanishes lead-firm-threatens slowest-of-the-twenty-six',
  opera: 'kunqu-listed kunqu-festival scroll-of-honour master-without-apprentice film-crew film-town-calls kung-fu-on-screen',
  outfall: 'river-smells fish-kill black-creek ink-in-the-creek foam-on-the-river above-the-intake carbonGoals',
  port: 'wto asianCrisis ordersStop tariffs tariffs2025 rebound rcep regionalTrade cross-strait-trade-zone crates-for-elsewhere freight-tenfold orders-go-south carbonBorder free-trade-area trade-reform-pilot sell-and-buy',
  rail: 'fast-trains fast-train madrid-train a-line-to-the-neighbour metro-under-the-border',
  storm: 'typhoon typhoon-on-the-delta',
  village: 'tickets-for-the-lane coaches-in-zhouzhuang fotang-on-television sugar-on-the-list',
  sheds: 'first-taiwanese-firm goods-go-north townshipFirms first-listed-town-firm visit-to-a-fridge-factory a-fire-in-every-village villagers-build-sheds contract-between-cousins price-war-in-the-kitchen tile-lines-arrive commerce-into-industry connectors-come',
  zone: 'zone-recognised village-parks-fall sheds-without-people a-plan-on-the-wall',
  flood: 'lake-tai-flood river-over-the-road flood-in-the-basin north-river-rises',
  fire: 'workshop-explosion dust-in-the-workshop warehouse-fire dormitory-fire lacquer-by-the-stove',
  queue: 'sars pandemic queue-at-the-clinic',
  petition: 'villagers-petition insurance-dispute insurance-asked arrears-before-new-year toys-in-the-yard grey-washing',
  drought: 'dry-summer reservoir-low heatSummer',
  kiln: 'a-kiln-in-every-village the-list-of-kilns kilns-without-flame last-fire-watcher three-hundred-and-forty-stacks the-sky-is-counted jars-or-steel',
  hall: 'trade-city-opens import-hall quiet-corridors furniture-mile sixth-market half-empty-halls one-product-town',
  workshop: 'last-of-the-line last-pot incense-master pots-with-a-false-seal',
  dig: 'chance-find zhaolingshan-find qiaotou-found shards-in-the-pit',
  road: 'roads-on-loan bridge-at-humen spring-without-lorries driverless',
  lamplight: 'dark-windows lights-out summer-without-power a-february-night hotels-with-stars',
  festival: 'boats-on-every-screen football-evening',
  robots: 'robots generativeAi agentsAtWork chillInAi servers seals-that-read bargaining-machines arms-instead-of-hands',
  roofs: 'solar-wave solar-glut',
  parcels: 'qingyanliu parcel-duties platform-price-war',
  school: 'school-for-newcomers desks-for-children desks-for-the-newcomers',
} as const satisfies Readonly<Record<string, string>>;

export type Vignette = keyof typeof PAINTED_FOR;

/** All leaves, each with the ids of its events. */
export const VIGNETTES = Object.entries(PAINTED_FOR).map(([leaf, events]) => ({ leaf: leaf as Vignette, events: events.split(' ') }));

const LEAF_OF: ReadonlyMap<string, Vignette> = new Map(VIGNETTES.flatMap(({ leaf, events }) => events.map((event) => [event, leaf] as const)));

/** The leaf of an event; of one that nobody has painted for, such as a player's own, what its kind suggests. */
export const vignetteOf = (event: Pick<GameEvent, 'id' | 'sensitive' | 'group'>): Vignette => LEAF_OF.get(event.id) ?? byKind(event);

function byKind({ sensitive, group }: Pick<GameEvent, 'sensitive' | 'group'>): Vignette {
  switch (sensitive) {
    case 'accident': return 'fire';
    case 'dispute': return 'petition';
    case 'vice': return 'lamplight';
    case undefined: return ({ you: 'office', world: 'port', past: 'village', luck: 'handover' } as const)[group];
  }
}
