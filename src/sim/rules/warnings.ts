/**
 * Crises announce themselves to those who look. A warning goes up when the observed precursor crosses its watch threshold; monitoring decides how late and how blurred it is seen.
 *
 * Two-threshold early-warning practice (BIS 2018); signals with hits, misses and false alarms (Kaminsky, Lizondo & Reinhart 1998). Left out: warnings that change behaviour by themselves.
 */
import { CAUSE } from '../ledger';
import { draw, STREAM } from '../random';
import type { WarningFile } from '../state';
import { AT, STOCK } from '../stocks';
import { CRISES, type Crisis } from '../vocabulary';
import { WATCH_BIAS, WATCH_NOISE } from '../warnings';
import type { Year } from '../year';

/** A warning goes down when its signal has fallen this far below the watch threshold. */
const LOWERED = 0.92;
/** A warning is listened to for so many years, and then for so many no other one. */
const HEARD_YEARS = 7;
const DEAF_YEARS = 2;
/** Standing lost by a warning that came to nothing. */
const FALSE_ALARM = 1;

/** What each crisis is announced by: liabilities with speculative building as a share of GDP, tension, pollution, latent hazard. */
function precursorOf(year: Year, crisis: Crisis): number {
  switch (crisis) {
    // Hidden debt is seen as far as it is audited.
    case 'debt': return (year.of(STOCK.debt) + year.read.monitoring * year.of(STOCK.hiddenDebt) + year.of(STOCK.propertyLand) + year.of(STOCK.propertyNewTown) + year.of(STOCK.propertyWorks)) / year.read.gdpNow;
    case 'unrest': return year.of(STOCK.tension);
    case 'pollution': return year.of(STOCK.pollution);
    case 'accident': return year.of(STOCK.latentHazard);
  }
}

/** Watch the four precursors, raise and lower warnings, and count what they were worth. */
export function watchForCrises(year: Year): void {
  const blind = 1 - year.read.monitoring;
  const promptness = 0.4 + 0.6 * year.read.monitoring;
  for (let n = 0; n < CRISES.length; n++) {
    const before = year.of(AT.signal + n);
    const truth = precursorOf(year, CRISES[n]);
    const scatter = draw(year.state.seed, STREAM.warning, year.t, n) + draw(year.state.seed, STREAM.warning, year.t, n + 50) - 1;
    year.change(AT.signal + n, promptness * (truth - before), CAUSE.reportLag);
    if (blind > 0) year.change(AT.signal + n, promptness * blind * (WATCH_NOISE * scatter - WATCH_BIAS) * truth, CAUSE.reportError);
    if (!year.epilogue) keepFile(year, n, before);
  }
}

function keepFile(year: Year, n: number, before: number): void {
  const crisis = CRISES[n];
  const file = year.state.warnings[crisis];
  const struck = year.crisis[crisis] > 0;
  const { watch, alarm } = year.world.level.nation.crises[crisis].warning;
  const now = year.of(AT.signal + n);
  const isSeen = now >= watch || (file.since > 0 && now >= LOWERED * watch);
  // Most years nothing is up and nothing strikes.
  if (!isSeen && file.since === 0 && !struck) return;
  const counted = struck ? count(file, year.calendar) : file;
  const next = file.since > 0 ? keepUp(year, counted, isSeen) : isSeen && year.calendar > file.deafUntil ? { ...counted, since: year.calendar, struck: false } : counted;
  if (next.since > 0 && (file.since === 0 || (before < alarm && now >= alarm))) year.news.push({ kind: 'warning', id: crisis, value: now >= alarm ? 2 : 1 });
  year.state.warnings = { ...year.state.warnings, [crisis]: next };
}

/** A crisis has come: a hit if a warning was up when the year began, else a miss. After a hit the years are counted anew. */
function count(file: WarningFile, calendar: number): WarningFile {
  if (file.since === 0) return { ...file, misses: file.misses + 1 };
  return { ...file, hits: file.hits + 1, leadYears: file.leadYears + calendar - file.since, since: calendar, struck: true };
}

/** A warning goes down with its signal, or when it has stood so long that nobody listens. Either way it was false if nothing came. */
function keepUp(year: Year, file: WarningFile, isSeen: boolean): WarningFile {
  const isStale = year.calendar - file.since >= HEARD_YEARS;
  if (isSeen && !isStale) return file;
  if (!file.struck) year.change(STOCK.standing, -FALSE_ALARM, CAUSE.falseAlarm);
  return { ...file, since: 0, struck: false, falseAlarms: file.falseAlarms + (file.struck ? 0 : 1), deafUntil: isSeen ? year.calendar + DEAF_YEARS : 0 };
}
