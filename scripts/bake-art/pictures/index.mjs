/** Every picture by file name: how to paint it, and at what WebP quality (0..1). */
import { BANNER } from './banner.mjs';
import { LIFE_EVENTS } from './events/life.mjs';
import { NEW_TIMES_EVENTS } from './events/new-times.mjs';
import { TABLE_EVENTS } from './events/tables.mjs';
import { TRADE_EVENTS } from './events/trades.mjs';
import { TROUBLE_EVENTS } from './events/trouble.mjs';
import { WORKS_EVENTS } from './events/works.mjs';
import { HANGINGS } from './hanging.mjs';
import { ROAD } from './road.mjs';
import { TILES } from './tiles.mjs';
import { TITLE } from './title.mjs';

export const PICTURES = { ...TILES, ...TITLE, ...HANGINGS, ...ROAD, ...BANNER, ...WORKS_EVENTS, ...LIFE_EVENTS, ...TABLE_EVENTS, ...TROUBLE_EVENTS, ...TRADE_EVENTS, ...NEW_TIMES_EVENTS };
