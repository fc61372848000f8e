/** A term can end early: books beyond help, figures that were not true, or a city that no longer lets itself be governed. The years that are left go on under supervision. */
import { STOCK } from '../stocks';
import type { Ending } from '../state';
import type { Year } from '../year';
import { output } from './read-the-city';

/** Liabilities over GDP at which the province takes over the books. */
const INSOLVENT = 1.15;
const UNGOVERNABLE = 92;
/** Points of gap between figures and city that no mayor survives, and how often smaller ones may come out. */
const GREAT_GAP = 280;
const MOST_EXPOSURES = 2;

export function checkEndings(year: Year): void {
  if (year.state.ended !== null || year.epilogue) return;
  const kind = endingOf(year);
  if (kind === null) return;
  year.state.ended = { kind, year: year.calendar };
  year.news.push({ kind: 'ended', id: kind });
}

function endingOf(year: Year): Ending['kind'] | null {
  if ((year.of(STOCK.debt) + year.of(STOCK.hiddenDebt)) / output(year) > INSOLVENT) return 'insolvency';
  if (year.exposed > GREAT_GAP || (year.exposed > 0 && year.state.dressing.exposures > MOST_EXPOSURES)) return 'exposure';
  return year.crisis.unrest > 0 && year.of(STOCK.tension) > UNGOVERNABLE ? 'unrest' : null;
}
