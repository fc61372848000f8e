/** `claims`: every claim of every level over many seeds, with the part of seeds in which it holds. */
import { claimHolds, type Claim } from '../level/index';
import type { LabCommand, LabContext } from './context';
import type { ClaimJob } from './jobs';
import { groupsOf, numbers } from './matrix';
import { mean, quantile, type Cell, type Findings, type Table } from './report';

/** Seeds that one worker takes at a time. */
const SHARE = 10;

async function checkAll({ levels, seeds, doJobs, claimsOf }: LabContext): Promise<Readonly<Record<string, Cell>>[]> {
  const shares = Array.from({ length: Math.ceil(seeds.length / SHARE) }, (_, n) => seeds.slice(n * SHARE, (n + 1) * SHARE));
  const jobs = levels.flatMap((level, index) => shares.map((share): ClaimJob => ({ kind: 'claims', level: index, claims: claimsOf(level), seeds: share })));
  const answers = await doJobs<ClaimJob>(jobs);
  return jobs.flatMap(({ level, claims, seeds: share }, index) => claims.flatMap((claim, n) => share.map((seed, k) => rowOf(levels[level].city.id, claim, { seed, value: answers[index][n][k] }))));
}

const rowOf = (level: string, claim: Claim, { seed, value }: { readonly seed: number; readonly value: number }): Readonly<Record<string, Cell>> =>
  ({ level, claim: claim.id ?? `${claim.playing}-${claim.expect}-${claim.year}`, told: claim.notMet ? 'not met' : 'met', seed, value, met: Number(claimHolds(claim, value)) });

function claimTables(rows: Findings['rows']): Table[] {
  return [...groupsOf(rows, 'level')].map(([level, own]) => ({
    title: `${level}: claims over ${new Set(own.map(({ seed }) => seed)).size} seeds`, columns: ['claim', 'told', 'holds in', '10 %', 'mean', '90 %'],
    rows: [...groupsOf(own, 'claim')].map(([claim, group]) => {
      const values = numbers(group, 'value');
      return [claim, group[0].told, `${(100 * mean(numbers(group, 'met'))).toFixed(0)} %`, quantile(values, 0.1), mean(values), quantile(values, 0.9)];
    }),
  }));
}

export const claims: LabCommand = { help: 'claims    each claim of each level over many seeds', find: checkAll, tell: claimTables };
