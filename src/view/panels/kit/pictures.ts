/** Every baked picture by what it shows. Made by `npm run assets -- art`. */
import banner from '../../../../assets/art/banner.webp';
import eventCoffee from '../../../../assets/art/event-coffee.webp';
import eventCollege from '../../../../assets/art/event-college.webp';
import eventCrane from '../../../../assets/art/event-crane.webp';
import eventDormitory from '../../../../assets/art/event-dormitory.webp';
import eventFarmland from '../../../../assets/art/event-farmland.webp';
import eventHandover from '../../../../assets/art/event-handover.webp';
import eventInspection from '../../../../assets/art/event-inspection.webp';
import eventLake from '../../../../assets/art/event-lake.webp';
import eventLaptopPlant from '../../../../assets/art/event-laptop-plant.webp';
import eventMarket from '../../../../assets/art/event-market.webp';
import eventOffice from '../../../../assets/art/event-office.webp';
import eventOpera from '../../../../assets/art/event-opera.webp';
import eventOutfall from '../../../../assets/art/event-outfall.webp';
import eventPort from '../../../../assets/art/event-port.webp';
import eventRail from '../../../../assets/art/event-rail.webp';
import eventStorm from '../../../../assets/art/event-storm.webp';
import eventVillage from '../../../../assets/art/event-village.webp';
import eventZone from '../../../../assets/art/event-zone.webp';
import dongguan from '../../../../assets/art/hanging-dongguan.webp';
import foshan from '../../../../assets/art/hanging-foshan.webp';
import kunshan from '../../../../assets/art/hanging-kunshan.webp';
import yiwu from '../../../../assets/art/hanging-yiwu.webp';
import title from '../../../../assets/art/title.webp';
import verdictRoad from '../../../../assets/art/verdict-road.webp';

/** The ground of the title page, 1440 × 900; fill the page from its foot upward. */
export const TITLE_GROUND = title;
/** From gilded towers to the gentry's mountains, 1310 × 115: five stations of equal width. */
export const VERDICT_ROAD = verdictRoad;
/** A still landscape for pages with nothing to show, 1040 × 170. */
export const BANNER = banner;

/** Hanging scrolls, 240 × 400: painted cities. */
export const HANGING = { yiwu, foshan, kunshan, dongguan } as const;

/** Album leaves for events, 360 × 200. */
export const EVENT_LEAF = {
  /** cafés in old walls; coffee, consumption */
  coffee: eventCoffee,
  /** labs, planted roofs, students */
  college: eventCollege,
  /** towers and cranes; land, property */
  crane: eventCrane,
  /** workers' dormitories; labour, migrants */
  dormitory: eventDormitory,
  /** fields and a county town; the start, farmland */
  farmland: eventFarmland,
  /** two officials part at a bridge; terms, farewells, time */
  handover: eventHandover,
  /** inspectors at a works' gate; audits, safety, customs */
  inspection: eventInspection,
  /** the lake and its crab pens */
  lake: eventLake,
  /** laptop works under blue roofs */
  'laptop-plant': eventLaptopPlant,
  /** market stalls and shoppers; trade at home */
  market: eventMarket,
  /** a desk: memorial, seal, money; budgets, debts, offers */
  office: eventOffice,
  /** opera on the old stage; heritage, festivals */
  opera: eventOpera,
  /** a plant's outfall in the river; pollution */
  outfall: eventOutfall,
  /** container port; export, world demand */
  port: eventPort,
  /** the fast line and its station */
  rail: eventRail,
  /** storm over the works; crises */
  storm: eventStorm,
  /** a lane in the water town; villagers, homes */
  village: eventVillage,
  /** a zone laid out over the fields */
  zone: eventZone,
} as const;

export type EventLeaf = keyof typeof EVENT_LEAF;
