/** What runs are called, where they have no name of their own. */
import type { StrategyId } from '../../../insight/index';
import type { SavedRun, Session } from '../../session-types';
import type { RunSource } from '../../session/runs-desk';
import { say, t, type MessageKey } from '../../text/index';

export const strategyName = (id: string): string => t(`strategy.${id}` as MessageKey);

/** The strategy that an origin names; null where it is a run. */
export const strategyOf = (of: string): string | null => (of.startsWith('strategy:') ? of.slice('strategy:'.length) : null);

/** A run's own name, or what it is. */
export function runName(session: Session, run: SavedRun): string {
  if (run.name) return run.name;
  const level = session.levels.find(({ city }) => city.id === run.level);
  if (!run.origin) return level ? t('runs.name.game', { year: String(level.city.start.year), seed: String(run.seed ?? '?') }) : run.level;
  const strategy = strategyOf(run.origin.of);
  const year = String(run.origin.from);
  return strategy === null ? t('runs.name.branch', { year }) : t('runs.name.ready', { strategy: strategyName(strategy), year });
}

export function sourceName(session: Session, source: RunSource): string {
  if (source.kind === 'ready') return strategyName(source.strategy);
  const run = session.saved.value.find(({ slot }) => slot === source.slot);
  return run ? runName(session, run) : source.slot;
}

export const cityName = (session: Session, id: string): string => {
  const level = session.levels.find(({ city }) => city.id === id);
  return level ? say(level.city.name) : id;
};

/** One text for each source, to tell them apart by. */
export const keyOf = (source: RunSource): string => (source.kind === 'kept' ? `kept ${source.slot}` : `ready ${source.level} ${source.seed} ${source.strategy}`);
export const readySource = (strategy: StrategyId, level: string, seed: number): RunSource => ({ kind: 'ready', strategy, level, seed });
