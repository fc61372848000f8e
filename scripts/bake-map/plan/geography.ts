/**
 * Where things lie in Kunshan, west to the left; a plan in the manner of a handscroll, distances are not to scale.
 *
 * Yangcheng Lake in the north-west, the Lou and Wusong rivers as horizontal rests, Dianshan Lake along the foot.
 */
import { isoPoint, type Point } from '../../../src/view/map/world';
import type { Geography, River, RoadNet, TownCanal } from '../../../src/view/map/land/geography';

/** Isometric origins of the districts. */
export const ORIGIN = {
  yushan: [640, 352], developmentZone: [884, 372], highTech: [448, 488], stationQuarter: [700, 512], huaqiao: [1330, 516], bacheng: [318, 328], bachengShore: [210, 462],
  zhoushi: [1318, 346], zhangpu: [640, 628], qiandeng: [960, 640], zhouzhuang: [300, 634], dianshanhu: [1206, 622],
} as const satisfies Record<string, Point>;

const YANGCHENG: readonly Point[] = [
  [-220, 262], [-80, 262], [60, 256], [180, 262], [300, 254], [400, 262], [452, 280], [476, 304], [462, 330], [424, 340], [438, 364], [420, 388], [384, 396], [366, 412], [310, 424], [240, 422], [150, 432], [40, 426], [-80, 432], [-220, 430],
];
export const ISLANDS: readonly (readonly Point[])[] = [
  [[262, 322], [300, 302], [352, 306], [372, 324], [352, 348], [304, 358], [266, 346]],
  [[222, 384], [250, 376], [272, 386], [256, 400], [228, 400]],
  [[40, 318], [76, 310], [96, 322], [74, 334], [44, 332]],
];
const DIANSHAN: readonly Point[] = [
  [-220, 566], [-80, 566], [10, 554], [80, 552], [116, 574], [120, 604], [104, 640], [116, 680], [156, 712], [230, 734], [310, 742], [390, 730], [450, 708], [500, 698], [560, 704], [620, 722], [690, 728], [760, 722], [820, 708], [880, 704],
  [950, 714], [1010, 722], [1060, 708], [1090, 682], [1130, 664], [1190, 660], [1250, 672], [1290, 698], [1350, 718], [1430, 722], [1520, 712], [1660, 712], [1660, 1100], [-220, 1100],
];
/** Islets in the foreground lake, which one sees when the scroll is unrolled. */
const FOREGROUND_ISLANDS: readonly (readonly Point[])[] = [
  [[330, 812], [388, 798], [452, 806], [470, 822], [420, 838], [350, 834]],
  [[900, 790], [950, 780], [1002, 788], [990, 806], [930, 810]],
  [[60, 842], [110, 830], [160, 842], [140, 860], [80, 862]],
  [[1290, 830], [1370, 812], [1440, 824], [1430, 852], [1330, 858]],
];

const LOU: River = { width: 13, seed: 4, line: [[366, 408], [430, 424], [500, 430], [560, 446], [640, 438], [700, 432], [770, 450], [850, 466], [930, 474], [1010, 466], [1090, 456], [1200, 446], [1320, 438], [1520, 428], [1620, 424]] };
const WUSONG: River = { width: 23, seed: 6, line: [[-180, 484], [-80, 484], [100, 488], [240, 510], [340, 532], [430, 546], [520, 558], [600, 572], [680, 564], [760, 556], [840, 566], [920, 574], [1010, 572], [1100, 574], [1240, 586], [1380, 598], [1520, 602], [1620, 604]] };
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
const CANALS: readonly River[] = CANAL_LINES.map((line, i) => ({ line, width: 8, seed: 10 + i }));

const TOWN_CANALS: readonly TownCanal[] = [
  { origin: ORIGIN.zhouzhuang, from: [-13, -1], to: [15.6, -1], width: 14 },
  { origin: ORIGIN.zhouzhuang, from: [-3.6, -13], to: [-3.6, 17], width: 14 },
  { origin: ORIGIN.zhouzhuang, from: [4.4, -13], to: [4.4, 15.5], width: 14 },
  { origin: ORIGIN.yushan, from: [-14, 5.2], to: [15.6, 5.2], width: 13 },
  { origin: ORIGIN.yushan, from: [4.6, 5.2], to: [4.6, 15.4], width: 11 },
  { origin: ORIGIN.qiandeng, from: [-6, -11.2], to: [-6, 24], width: 13 },
];

const street = (origin: Point, from: Point, to: Point): Point[] => [isoPoint(origin, ...from), isoPoint(origin, ...to)];
const grid = (origin: Point, us: { at: readonly number[]; vs: Point }, vs: { at: readonly number[]; us: Point }): Point[][] => [
  ...vs.at.map((v) => street(origin, [vs.us[0], v], [vs.us[1], v])),
  ...us.at.map((u) => street(origin, [u, us.vs[0]], [u, us.vs[1]])),
];

const ROADS: readonly RoadNet[] = [
  { id: 'yushan', street: true, lines: [street(ORIGIN.yushan, [2.75, -9], [2.75, 3.9]), street(ORIGIN.yushan, [2.75, 6.6], [2.75, 14]), street(ORIGIN.yushan, [9, -8], [9, 3.9]), street(ORIGIN.yushan, [2.75, -4.2], [19, -4.2])] },
  { id: 'developmentZone', street: true, opens: ['works', 0.13], lines: grid(ORIGIN.developmentZone, { at: [-3.1, 4.5, 12.3, 20.1], vs: [-9.5, 9] }, { at: [-3.6, 2.1, 7.55], us: [-12, 29] }) },
  { id: 'zhoushi', street: true, opens: ['works', 0.32], lines: grid(ORIGIN.zhoushi, { at: [-3.1, 4.5, 12.3], vs: [-7.5, 11] }, { at: [-3.6, 2.1, 7.55], us: [-13, 20] }) },
  { id: 'highTech', street: true, opens: ['works', 0.38], lines: [street(ORIGIN.highTech, [-12, 0.2], [9, 0.2]), street(ORIGIN.highTech, [0.9, -8], [0.9, 7])] },
  { id: 'huaqiao', street: true, opens: ['towers', 0.22], lines: grid(ORIGIN.huaqiao, { at: [-2.7, 2.9, 8.9], vs: [-9, 10] }, { at: [-0.6, 5.7], us: [-12, 18] }) },
  { id: 'zhangpu', street: true, opens: ['works', 0.34], lines: grid(ORIGIN.zhangpu, { at: [-3.1, 4.5], vs: [-8, 9] }, { at: [-3.6, 2.1], us: [-9, 11] }) },
  { id: 'qiandeng', street: true, opens: ['works', 0.3], lines: [street(ORIGIN.qiandeng, [0.3, -8], [0.3, 10]), street(ORIGIN.qiandeng, [0.3, 0.6], [13, 0.6])] },
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
const LONG_BRIDGES: readonly Point[] = [[622, 554], [886, 556]];

/** The high-speed line, west to east. Its viaduct stands nine units above this ground line. */
export const HIGH_SPEED_LINE: readonly Point[] = [
  [-80, 474], [60, 470], [160, 472], [250, 486], [340, 506], [440, 524], [540, 524], [620, 512], [700, 506], [780, 502], [860, 500], [930, 500], [1010, 496], [1100, 488], [1200, 478], [1300, 468], [1400, 462], [1520, 456],
];
export const STATION: Point = [706, 492];

/** Yufeng Hill in the old town. */
export const HILL: Point = [588, 338];

const shore = (line: readonly Point[], rough: number, seed: number): Geography['lakes'][number] => ({ line, rough, seed });

/** Kunshan as the painter of the land takes it; `districts` are those of its level. */
export const kunshan = (districts: Geography['districts']): Geography => ({
  lakes: [shore(YANGCHENG, 13, 3), shore(DIANSHAN, 14, 5)],
  islands: [...ISLANDS.map((line, i) => shore(line, 6, i + 4)), ...FOREGROUND_ISLANDS.map((line, i) => shore(line, 7, i + 14))],
  rivers: [LOU, WUSONG, ...CANALS],
  townCanals: TOWN_CANALS,
  ruled: [[ORIGIN.zhouzhuang, -9, -9, 9, 9], [ORIGIN.yushan, -8, -7, 12, 14.5], [ORIGIN.qiandeng, -11, -8, -2, 9], [ORIGIN.bachengShore, -7, -2, 5, 4], [ORIGIN.dianshanhu, -5, -3.5, 5, 4.5]],
  banks: [
    ...[LOU, WUSONG, ...CANALS].map(({ line, width }) => ({ line, width, density: 0.55 })), { line: DIANSHAN.slice(0, 33), width: 10, density: 0.5 }, { line: YANGCHENG.slice(3, 17), width: 8, density: 0.5 },
    ...FOREGROUND_ISLANDS.map((line) => ({ line: [...line, line[0]], width: -14, density: 1.6 })),
  ],
  roads: ROADS, longBridges: LONG_BRIDGES, railway: { line: HIGH_SPEED_LINE, station: STATION }, hills: [{ at: HILL, size: 1 }], ponds: [],
  pens: [[190, 300, 3, 2], [120, 330, 3, 2], [186, 352, 3, 2], [404, 300, 2, 2], [100, 284, 2, 2], [40, 372, 3, 2], [410, 352, 2, 1], [0, 306, 2, 2]],
  fleet: FLEET, mist: MIST, foot: 760, districts,
});

const FLEET: Geography['fleet'] = [
  [236, 290, 'sail', 0.95], [436, 292, 'sail', 0.8], [150, 318, 'sail', 0.9], [330, 388, 'wupeng', 0.85], [110, 404, 'sail', 1.1], [400, 372, 'sampan', 0.8], [20, 346, 'sail', 0.9], [60, 288, 'sail', 0.7], [-40, 390, 'wupeng', 0.9],
  [500, 557, 'barge', 0.95], [740, 558, 'barge', 1], [905, 573, 'barge', 1], [330, 531, 'barge', 0.95], [1050, 573, 'barge', 1], [1180, 580, 'barge', 1], [1320, 593, 'barge', 1], [120, 492, 'barge', 0.9],
  [650, 437, 'sampan', 0.7], [900, 471, 'barge', 0.8], [1040, 461, 'barge', 0.8], [1260, 442, 'sampan', 0.7], [0, 570, 'sail', 1.1], [60, 612, 'wupeng', 0.95], [-30, 640, 'sail', 1.2], [640, 748, 'sail', 1.2], [330, 764, 'wupeng', 0.95], [486, 748, 'sail', 1.2],
  [716, 770, 'wupeng', 0.95], [958, 752, 'sail', 1.15], [830, 748, 'sampan', 0.9], [1180, 706, 'sail', 1.1], [1100, 742, 'wupeng', 0.9], [1240, 760, 'sail', 1.25], [1400, 770, 'wupeng', 1.1], [100, 780, 'wupeng', 1.1], [220, 800, 'sail', 1.35], [560, 820, 'sail', 1.4], [760, 860, 'wupeng', 1.3], [1080, 850, 'sail', 1.45], [300, 890, 'sail', 1.5],
];

const MIST: Geography['mist'] = [
  [-80, 700, 268, 12, 0.75], [600, 1520, 270, 14, 0.9], [420, 900, 288, 11, 0.55], [430, 620, 436, 7, 0.36], [740, 900, 310, 8, 0.5], [1020, 1200, 318, 9, 0.6], [880, 1160, 508, 7, 0.26], [140, 380, 484, 9, 0.45], [560, 720, 690, 8, 0.3], [840, 1060, 690, 10, 0.45], [1060, 1300, 436, 9, 0.4], [420, 560, 620, 9, 0.4],
  [-80, 1520, 912, 24, 1], [-80, 500, 860, 12, 0.5], [900, 1520, 800, 12, 0.5],
];
