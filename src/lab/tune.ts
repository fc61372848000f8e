/** `tune`: search good programs. `cross`: each city's best in every other city. `diverse`: styles close to the best. */
import { oneOf, wholeNumber } from '../cli/options';
import { LEVERS, type Level, type Lever } from '../sim/index';
import type { Best, LabCommand, LabContext } from './context';
import type { PlayJob, SearchJob } from './jobs';
import { groupsOf, numbers } from './matrix';
import { type Block, type Program } from './program';
import { mean, type Cell, type Findings, type Table } from './report';
import type { Constraint } from './search';

type Row = Readonly<Record<string, Cell>>;

/** Searches climb on these seeds; what is told is measured on the shard's own. */
// Ten: with four, programs fitted the luck of their climb by two to five points.
const CLIMB_SEEDS = [900_001, 900_002, 900_003, 900_004, 900_005, 900_006, 900_007, 900_008, 900_009, 900_010];
const DEFAULT = { proposals: 1500, restarts: 4, first: 0 };

/** Extremes leave something out or never stop it; the other styles hold on to something and leave the rest to the search. */
export const STYLES: Readonly<Record<string, Constraint>> = {
  free: {},
  'no culture': { noCare: true, without: ['literacy', 'civic', 'ecology'], withoutLines: ['culture'] },
  'no industry': { without: ['parks', 'investment', 'localSupply', 'branching', 'skills', 'research', 'brands', 'retrofit', 'entry', 'tradePlatform', 'business'], withoutLines: ['industry', 'skills'], noFocus: true },
  'no risk': { without: ['monitoring', 'preparedness', 'inspection', 'pollutionControl', 'socialInsurance', 'repayment'], withoutLines: ['environment'] },
  'land and debt': { always: { landSale: 2, vehicle: 2 } },
  makers: { always: { brands: 2, literacy: 1 } },
  suppliers: { always: { localSupply: 2 } },
  branches: { always: { branching: 2 } },
  science: { always: { research: 2, talent: 1 } },
  citizens: { always: { civic: 2, services: 1 } },
  traders: { always: { tradePlatform: 2, business: 1 } },
};

/** Styles that leave something out or never stop it. */
export const EXTREMES: readonly string[] = ['no culture', 'no industry', 'no risk', 'land and debt'];

const countOf = ({ options }: LabContext, name: keyof typeof DEFAULT): number => wholeNumber(name, options.value(name) ?? String(DEFAULT[name]), { least: name === 'first' ? 0 : 1, most: 1_000_000 });

const searchJob = (context: LabContext, levels: readonly number[], more: Partial<SearchJob>): SearchJob => ({ kind: 'search', levels, proposals: countOf(context, 'proposals'), seeds: CLIMB_SEEDS, start: 0, ...more });

/** Mean verdicts of programs in cities, on the shard's seeds. */
async function measured({ seeds, doJobs }: LabContext, trials: readonly { readonly level: number; readonly program: Program }[]): Promise<number[]> {
  const answers = await doJobs<PlayJob>(trials.map(({ level, program }) => ({ kind: 'play', level, mayor: { program }, seeds })));
  return answers.map((rows) => mean(rows.map(({ score }) => score)));
}

/** With `--further`, a search goes on from what was saved under its name, or else from the best free program; with `--begin`, from the best of another city. */
function begunFrom(context: LabContext, { level, name }: { readonly level: Level; readonly name: string }): Pick<SearchJob, 'from'> {
  const { best, options } = context;
  const elsewhere = options.value('begin');
  if (elsewhere !== undefined) return { from: bestOf(context, oneOf('begin', elsewhere, best.filter(isFree).map((one) => one.level)))!.program };
  if (!options.isOn('further')) return {};
  const saved = best.find((one) => one.level === level.city.id && one.style === name) ?? bestOf(context, level.city.id);
  return saved ? { from: saved.program } : {};
}

async function findPrograms(context: LabContext): Promise<Row[]> {
  const { levels, doJobs, save, options } = context;
  const style = options.value('style') ?? 'free';
  const [first, restarts] = [countOf(context, 'first'), countOf(context, 'restarts')];
  const jobs = levels.flatMap((_, level) => Array.from({ length: restarts }, (_gone, n) => first + n).map((start) => searchJob(context, [level], { start: start + 1000 * level, constraint: STYLES[style] ?? {}, ...begunFrom(context, { level: levels[level], name: `${style} ${start}` }) })));
  const found = await doJobs<SearchJob>(jobs);
  const scores = await measured(context, found.map(({ program }, index) => ({ level: jobs[index].levels[0], program })));
  const best = jobs.map((job, index): Best => ({ level: levels[job.levels[0]].city.id, style: `${style} ${job.start % 1000}`, score: scores[index], program: found[index].program }));
  save(best);
  return best.map(({ level, style: name, score, program }, index) => ({ level, style: name, climbed: found[index].score, score, program: programText(program) }));
}

const findingsByScore = (rows: readonly Row[]): Row[] => rows.toSorted((a, b) => (b.score as number) - (a.score as number));

function tuneTables(rows: Findings['rows']): Table[] {
  return [...groupsOf(rows, 'level')].map(([level, own]) => ({
    title: `${level}: programs found`, columns: ['style', 'on climbing seeds', 'on other seeds', 'program'],
    rows: findingsByScore(own).map(({ style, climbed, score, program }) => [style, climbed, score, program]),
  }));
}

export const tune: LabCommand = {
  help: `tune      search for good programs, several restarts each
            --proposals N (${DEFAULT.proposals})  --restarts N (${DEFAULT.restarts})  --first N (number of the first restart)
            --style ${Object.keys(STYLES).join(' | ')}  --save  --further (from saved ones)  --begin CITY (from that city’s best)`,
  find: findPrograms, tell: tuneTables,
};

const isFree = ({ style }: Best): boolean => style.startsWith('free');
const bestOf = ({ best }: LabContext, level: string): Best | undefined => best.filter((one) => one.level === level && isFree(one)).toSorted((a, b) => b.score - a.score)[0];

function bests(context: LabContext): { readonly level: number; readonly best: Best }[] {
  const found = context.levels.flatMap((level, index) => { const best = bestOf(context, level.city.id); return best ? [{ level: index, best }] : []; });
  if (found.length === 0) throw new Error('No saved programs: run tune --save first.');
  return found;
}

async function crossPlay(context: LabContext): Promise<Row[]> {
  const own = bests(context);
  const trials = own.flatMap(({ level: from, best }) => context.levels.map((_, level) => ({ from, level, program: best.program })));
  const template = await universal(context);
  const all = [...trials, ...template.map((one) => ({ from: -1, ...one }))];
  const scores = await measured(context, all);
  return all.map(({ from, level }, index) => ({ plan: from < 0 ? 'one template' : context.levels[from].city.id, level: context.levels[level].city.id, score: scores[index] }));
}

/** The single program whose share of the local best is largest where it is smallest, begun from each city's own best. */
async function universal(context: LabContext): Promise<{ readonly level: number; readonly program: Program }[]> {
  const own = bests(context);
  const everywhere = own.map(({ level }) => level);
  const against = own.map(({ best }) => best.score);
  const found = await context.doJobs<SearchJob>(own.map(({ best }, start) => searchJob(context, everywhere, { start, from: best.program, against })));
  const { program } = found.reduce((best, next) => (next.score > best.score ? next : best));
  return everywhere.map((level) => ({ level, program }));
}

function crossTables(rows: Findings['rows']): Table[] {
  const cities = [...new Set(rows.map(({ level }) => String(level)))];
  const own = new Map(rows.filter(({ plan, level }) => plan === level).map(({ level, score }) => [level, score as number]));
  const cell = (score: number, level: string): string => `${score.toFixed(1)} (${(100 * (score / (own.get(level) ?? score) - 1)).toFixed(0)} %)`;
  return [{
    title: 'cross: the best program of each row, played in each column (loss against the best of the column)', columns: ['plan for', ...cities],
    rows: [...groupsOf(rows, 'plan')].map(([plan, group]) => [plan, ...cities.map((city) => cell(mean(numbers(group.filter(({ level }) => level === city), 'score')), city))]),
  }];
}

export const cross: LabCommand = { help: 'cross     each city’s best program in every other city, and the best single template for all', find: crossPlay, tell: crossTables };

/** Mean difference of lever use between two programs, 0–1 of full use. */
export function distance(a: Program, b: Program): number {
  const gaps = a.blocks.map((block, index) => LEVERS.reduce((sum, lever) => sum + Math.abs(use(block, lever) - use(b.blocks[index], lever)), 0));
  const most = a.blocks.map((block, index) => LEVERS.reduce((sum, lever) => sum + Math.max(use(block, lever), use(b.blocks[index], lever)), 0));
  return mean(gaps) / Math.max(1, mean(most));
}
const use = (block: Block, lever: Lever): number => block.orders[lever] ?? 0;

/** Programs that share less than this part of their orders are clearly different. */
const CLEARLY = 0.5;
export const CLOSE = 0.95;

async function styles(context: LabContext): Promise<Row[]> {
  const { levels, best, save } = context;
  const own = best.flatMap((one) => { const level = levels.findIndex(({ city }) => city.id === one.level); return level < 0 ? [] : [{ ...one, level }]; });
  const scores = await measured(context, own);
  save(own.map(({ level, style, program }, index) => ({ level: levels[level].city.id, style, score: scores[index], program })));
  return own.map((one, index) => {
    const rivals = own.map((other, n) => ({ ...other, measured: scores[n] })).filter((other) => other.level === one.level);
    const top = Math.max(...rivals.map((other) => other.measured));
    const better = rivals.filter((other) => other.measured > scores[index] && other.measured >= CLOSE * top);
    const nearest = Math.min(1, ...better.map((other) => distance(one.program, other.program)));
    return { level: levels[one.level].city.id, style: one.style, score: scores[index], ofBest: scores[index] / top, nearest, different: Number(scores[index] >= CLOSE * top && nearest >= CLEARLY) };
  });
}

function diverseTables(rows: Findings['rows']): Table[] {
  return [...groupsOf(rows, 'level')].map(([level, own]) => ({
    title: `${level}: ${numbers(own, 'different').reduce((sum, one) => sum + one, 0)} clearly different programs within ${100 - 100 * CLOSE} % of the best`,
    columns: ['style', 'verdict', 'of the best', 'distance to a better one'],
    rows: findingsByScore(own).map(({ style, score, ofBest, nearest }) => [style, score, ofBest, nearest]),
  }));
}

export const diverse: LabCommand = { help: 'diverse   how many clearly different saved programs lie within 5 % of the best\n            --save   write down what they are worth now', find: styles, tell: diverseTables };

/** `1991 parks2 skills1 [laptops] +machinery-park ~craft | 1996 …` */
export function programText({ blocks }: Program): string {
  return blocks.map((block, index) => {
    const orders = Object.entries(block.orders).map(([lever, level]) => `${lever}${level}`);
    const extras = [block.focus.length > 0 ? `[${block.focus.join(' ')}]` : '', block.target ? `→${block.target}` : '', ...block.launches.map((id) => `+${id}`), block.care.length > 0 ? `~${block.care.join(' ')}` : '', block.answers ? 'answers' : ''];
    return [1991 + 5 * index, ...orders, ...extras.filter(Boolean)].join(' ');
  }).join(' | ');
}
