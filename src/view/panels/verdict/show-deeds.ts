import type { Level } from '../../../sim/index';
import { chapterStart } from '../../model/patterns';

/** Unfolds the chapter of the list of deeds in which `year` lies, and goes there. */
export function showDeedsOf(level: Level, year: number): void {
  const chapter = document.querySelector<HTMLDetailsElement>(`#deeds-${chapterStart(level, year)}`);
  if (!chapter) return;
  chapter.open = true;
  chapter.scrollIntoView({ block: 'center' });
  chapter.querySelector('summary')?.focus();
}
