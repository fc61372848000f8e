/** Addresses of the baked sheets and tables. Only what is asked for is fetched. */
import atlasLarge from '../../../assets/sprites/atlas-large.webp';
import atlasSmall from '../../../assets/sprites/atlas-small.webp';
import atlasTable from '../../../assets/sprites/atlas.json?url';
import type { City } from '../../sim/index';
import { sheetsOf } from './painted';

const SHEETS = import.meta.glob<string>('../../../assets/map/*/{plan,ground-*,mountains,roads}.webp', { eager: true, query: '?url', import: 'default' });
const TABLES = import.meta.glob<string>('../../../assets/map/*/{roads,slots}.json', { eager: true, query: '?url', import: 'default' });

/** Whose mountains a place borrows that has none painted. */
const LENDER = 'kunshan';

export const ATLAS = { large: atlasLarge, small: atlasSmall, table: atlasTable } as const;
export const GROUND_SHEETS = ['ground-dry', 'ground-green', 'ground-clean'] as const;

type Place = Pick<City, 'districts' | 'map'>;
const folderOf = (city: Place): string => `../../../assets/map/${sheetsOf(city) ?? LENDER}`;

/** Address of a sheet of the place; of the lender where the place has none. */
export const sheetFile = (city: Place, key: string): string => SHEETS[`${folderOf(city)}/${key}.webp`];
export const tableFile = (city: Place, key: 'roads' | 'slots'): string => TABLES[`${folderOf(city)}/${key}.json`];
