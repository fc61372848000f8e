/**
 * Where things lie in Kunshan, west to the left; a plan in the manner of a handscroll, distances are not to scale.
 *
 * Yangcheng Lake in the north-west, the Lou and Wusong rivers as horizontal rests, Dianshan Lake along the foot.
 */
import { isoPoint, type Point } from '../../../src/view/map/world';

/** Isometric origins of the districts. */
export const ORIGIN = {
  yushan: [640, 352], developmentZone: [884, 372], highTech: [448, 488], stationQuarter: [700, 512], huaqiao: [1330, 516], bacheng: [318, 328], bachengShore: [210, 462],
  zhoushi: [1318, 346], zhangpu: [640, 628], qiandeng: [960, 640], zhouzhuang: [300, 634], dianshanhu: [1206, 622],
} as const satisfies Record<string, Point>;

export const YANGCHENG: readonly Point[] = [
  [-220, 262], [-80, 262], [60, 256], [180, 262], [300, 254], [400, 262], [452, 280], [476, 304], [462, 330], [424, 340], [438, 364], [420, 388], [384, 396], [366, 412], [310, 424], [240, 422], [150, 432], [40, 426], [-80, 432], [-220, 430],
];
export const ISLANDS: readonly (readonly Point[])[] = [
  [[262, 322], [300, 302], [352, 306], [372, 324], [352, 348], [304, 358], [266, 346]],
  [[222, 384], [250, 376], [272, 386], [256, 400], [228, 400]],
  [[40, 318], [76, 310], [96, 322], [74, 334], [44, 332]],
];
export const DIANSHAN: readonly Point[] = [
  [-220, 566], [-80, 566], [10, 554], [80, 552], [116, 574], [120, 604], [104, 640], [116, 680], [156, 712], [230, 734], [310, 742], [390, 730], [450, 708], [500, 698], [560, 704], [620, 722], [690, 728], [760, 722], [820, 708], [880, 704],
  [950, 714], [1010, 722], [1060, 708], [1090, 682], [1130, 664], [1190, 660], [1250, 672], [1290, 698], [1350, 718], [1430, 722], [1520, 712], [1660, 712], [1660, 1100], [-220, 1100],
];
/** Islets in the foreground lake, which one sees when the scroll is unrolled. */
export const FOREGROUND_ISLANDS: readonly (readonly Point[])[] = [
  [[330, 812], [388, 798], [452, 806], [470, 822], [420, 838], [350, 834]],
  [[900, 790], [950, 780], [1002, 788], [990, 806], [930, 810]],
  [[60, 842], [110, 830], [160, 842], [140, 860], [80, 862]],
  [[1290, 830], [1370, 812], [1440, 824], [1430, 852], [1330, 858]],
];

export interface River { readonly line: readonly Point[]; readonly width: number; readonly seed: number }

export const LOU: River = { width: 13, seed: 4, line: [[366, 408], [430, 424], [500, 430], [560, 446], [640, 438], [700, 432], [770, 450], [850, 466], [930, 474], [1010, 466], [1090, 456], [1200, 446], [1320, 438], [1520, 428], [1620, 424]] };
export const WUSONG: River = { width: 23, seed: 6, line: [[-180, 484], [-80, 484], [100, 488], [240, 510], [340, 532], [430, 546], [520, 558], [600, 572], [680, 564], [760, 556], [840, 566], [920, 574], [1010, 572], [1100, 574], [1240, 586], [1380, 598], [1520, 602], [1620, 604]] };
const CANAL_LINES: readonly (readonly Point[])[] = [
  [[560, 446], [552, 490], [564, 530], [558, 566]],
  [[560, 566], [572, 610], [556, 660], [530, 702]],
  [[850, 466], [842, 500], [856, 536], [848, 570]],
  [[1170, 258], [1150, 320], [1166, 390], [1184, 448]],
  [[1090, 456], [1082, 500], [1096, 540], [1100, 576]],
  [[1100, 574], [1086, 612], [1094, 650], [1080, 692]],
  [[236, 510], [214, 540], [194, 572], [160, 590], [116, 596]],
  [[394, 536], [386, 560]],
  [[470, 550], [456, 596]],
  [[1440, 600], [1450, 650], [1440, 722]],
];
export const CANALS: readonly River[] = CANAL_LINES.map((line, i) => ({ line, width: 8, seed: 10 + i }));

/** Town canals run straight, along the lanes: between two positions in tiles of a district. */
export interface TownCanal { readonly origin: Point; readonly from: Point; readonly to: Point; readonly width: number }
export const TOWN_CANALS: readonly TownCanal[] = [
  { origin: ORIGIN.zhouzhuang, from: [-13, -1], to: [15.6, -1], width: 14 },
  { origin: ORIGIN.zhouzhuang, from: [-3.6, -13], to: [-3.6, 17], width: 14 },
  { origin: ORIGIN.zhouzhuang, from: [4.4, -13], to: [4.4, 15.5], width: 14 },
  { origin: ORIGIN.yushan, from: [-14, 5.2], to: [15.6, 5.2], width: 13 },
  { origin: ORIGIN.yushan, from: [4.6, 5.2], to: [4.6, 15.4], width: 11 },
  { origin: ORIGIN.qiandeng, from: [-6, -11.2], to: [-6, 24], width: 13 },
];

export interface RoadNet { readonly id: string; /** World box that the baked piece covers. */ readonly lines: readonly (readonly Point[])[]; /** Straight streets are cut off at the water; country roads cross it. */ readonly street: boolean }

const street = (origin: Point, from: Point, to: Point): Point[] => [isoPoint(origin, ...from), isoPoint(origin, ...to)];
const grid = (origin: Point, us: { at: readonly number[]; vs: Point }, vs: { at: readonly number[]; us: Point }): Point[][] => [
  ...vs.at.map((v) => street(origin, [vs.us[0], v], [vs.us[1], v])),
  ...us.at.map((u) => street(origin, [u, us.vs[0]], [u, us.vs[1]])),
];

export const ROADS: readonly RoadNet[] = [
  { id: 'yushan', street: true, lines: [street(ORIGIN.yushan, [2.75, -9], [2.75, 3.9]), street(ORIGIN.yushan, [2.75, 6.6], [2.75, 14]), street(ORIGIN.yushan, [9, -8], [9, 3.9]), street(ORIGIN.yushan, [2.75, -4.2], [19, -4.2])] },
  { id: 'developmentZone', street: true, lines: grid(ORIGIN.developmentZone, { at: [-3.1, 4.5, 12.3, 20.1], vs: [-9.5, 9] }, { at: [-3.6, 2.1, 7.55], us: [-12, 29] }) },
  { id: 'zhoushi', street: true, lines: grid(ORIGIN.zhoushi, { at: [-3.1, 4.5, 12.3], vs: [-7.5, 11] }, { at: [-3.6, 2.1, 7.55], us: [-13, 20] }) },
  { id: 'highTech', street: true, lines: [street(ORIGIN.highTech, [-12, 0.2], [9, 0.2]), street(ORIGIN.highTech, [0.9, -8], [0.9, 7])] },
  { id: 'huaqiao', street: true, lines: grid(ORIGIN.huaqiao, { at: [-2.7, 2.9, 8.9], vs: [-9, 10] }, { at: [-0.6, 5.7], us: [-12, 18] }) },
  { id: 'zhangpu', street: true, lines: grid(ORIGIN.zhangpu, { at: [-3.1, 4.5], vs: [-8, 9] }, { at: [-3.6, 2.1], us: [-9, 11] }) },
  { id: 'qiandeng', street: true, lines: [street(ORIGIN.qiandeng, [0.3, -8], [0.3, 10]), street(ORIGIN.qiandeng, [0.3, 0.6], [13, 0.6])] },
  {
    id: 'country', street: false,
    lines: [
      [[566, 500], [600, 510], [650, 528], [704, 538], [770, 536], [850, 540], [905, 546], [1000, 540], [1086, 536], [1180, 542], [1240, 548]],
      [[366, 462], [240, 462], [120, 454], [-80, 462]], [[1000, 686], [1050, 668], [1110, 640], [1160, 630]],
      [[1230, 632], [1330, 640], [1430, 650], [1520, 648]], [[640, 536], [622, 554]], [[563, 584], [540, 596]], [[905, 546], [886, 556]], [[827, 586], [814, 592]], [[700, 300], [790, 318], [850, 334]],
      [[1030, 300], [1100, 316], [1180, 330]], [[1380, 310], [1450, 300], [1520, 302]], [[486, 584], [530, 600], [580, 616], [606, 622]],
    ],
  },
];

/** Northern ends of the long bridges over the Wusong, which run to the lower left. */
export const LONG_BRIDGES: readonly Point[] = [[622, 554], [886, 556]];

/** The high-speed line, west to east. Its viaduct stands nine units above this ground line. */
export const HIGH_SPEED_LINE: readonly Point[] = [
  [-80, 474], [60, 470], [160, 472], [250, 486], [340, 506], [440, 524], [540, 524], [620, 512], [700, 506], [780, 502], [860, 500], [930, 500], [1010, 496], [1100, 488], [1200, 478], [1300, 468], [1400, 462], [1520, 456],
];
export const STATION: Point = [706, 492];

/** Yufeng Hill in the old town. */
export const HILL: Point = [588, 338];
