import { useEffect, useMemo } from 'preact/hooks';
import { STRATEGY_IDS } from '../../../insight/index';
import { treesOf, type RunTree, type TreeRun } from '../../model/tree';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { Button } from '../kit/index';
import { keepChoice, type Choice } from './choice';
import { cityName, readySource, runName, strategyName } from './names';
import { RunRow } from './run-row';
import { SavesFoot } from './saves-foot';
import './compare.css';

/** All kept runs as trees, with what can be done with each and with all. */
export function RunForest({ session }: { readonly session: Session }) {
  const choice = useMemo(keepChoice, []);
  const saved = session.saved.value;
  const { value: removed } = session.runs.removed;
  useEffect(() => { void session.runs.refresh(); }, []);
  return (
    <>
      {saved.length === 0 ? <p class="saves-none">{t('saves.none')}</p> : null}
      {saved.length === 1 ? <p class="choices-note">{t('runs.one')}</p> : null}
      {treesOf(saved).map((tree) => <Tree key={`${tree.level} ${tree.seed}`} session={session} tree={tree} choice={choice} />)}
      {session.levels.filter(({ city }) => !saved.some((run) => run.level === city.id)).map(({ city }) => <Untouched key={city.id} session={session} level={city.id} choice={choice} />)}
      <div role="status">
        {removed ? <p class="runs-undo">{t('runs.removed', { name: runName(session, removed) })} <Button onClick={() => { void session.runs.undoRemove(); }}>{t('runs.undo')}</Button></p> : null}
      </div>
      <CompareBar session={session} choice={choice} />
      <SavesFoot session={session} />
    </>
  );
}

interface TreeProps { readonly session: Session; readonly tree: RunTree; readonly choice: Choice }

function Tree({ session, tree, choice }: TreeProps) {
  const { level, seed } = tree;
  const city = cityName(session, level);
  const isHere = session.levels.some((one) => one.city.id === level);
  return (
    <section class="run-tree" aria-label={seed === null ? city : t('runs.tree', { city, seed: String(seed) })}>
      <h2>{seed === null ? t('runs.tree.noSeed', { city }) : t('runs.tree', { city, seed: String(seed) })}</h2>
      <Branches session={session} runs={tree.roots} choice={choice} />
      {isHere && seed !== null ? <ReadyRuns session={session} level={level} seed={seed} choice={choice} /> : null}
    </section>
  );
}

/** A city that nobody here has governed yet: history and the strategies under its own luck. */
function Untouched({ session, level, choice }: Omit<TreeProps, 'tree'> & { readonly level: string }) {
  const city = cityName(session, level);
  return (
    <section class="run-tree" aria-label={city}>
      <h2>{city}</h2>
      <ReadyRuns session={session} level={level} seed={HISTORYS_LUCK} choice={choice} />
    </section>
  );
}

const HISTORYS_LUCK = 0;

function Branches({ session, runs, choice }: { readonly session: Session; readonly runs: readonly TreeRun[]; readonly choice: Choice }) {
  return (
    <ul class="runs">
      {runs.map(({ run, branches }) => (
        <li key={run.slot}>
          <RunRow session={session} run={run} choice={choice} />
          {branches.length > 0 ? <Branches session={session} runs={branches} choice={choice} /> : null}
        </li>
      ))}
    </ul>
  );
}

interface ReadyProps { readonly session: Session; readonly level: string; readonly seed: number; readonly choice: Choice }

/** Ready strategies are runs like any other: to compare with, or to take over. */
function ReadyRuns({ session, level, seed, choice }: ReadyProps) {
  return (
    <details class="ready-runs">
      <summary>{t('runs.ready', { luck: seed === HISTORYS_LUCK ? 'own' : 'seed' })}</summary>
      <ul>
        {STRATEGY_IDS.map((id) => {
          const source = readySource(id, level, seed);
          const name = strategyName(id);
          return (
            <li key={id} class="run-row">
              <label class="run-tick"><input type="checkbox" checked={choice.has(source)} aria-label={t('runs.choose', { name })} onChange={() => choice.toggle({ source, level })} /><b>{name}</b></label>
              <Button aria-label={t('runs.wheel.of', { name })} onClick={() => session.openDialog({ kind: 'branch', source })}>{t('runs.wheel')}</Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function CompareBar({ session, choice }: { readonly session: Session; readonly choice: Choice }) {
  const trouble = choice.trouble();
  const sources = choice.ticked.value.map(({ source }) => source);
  return (
    <div class="compare-bar">
      <Button look={trouble ? 'plain' : 'primary'} aria-disabled={trouble ? true : undefined} aria-describedby="compare-trouble" onClick={() => { if (!trouble) session.openDialog({ kind: 'compare', sources }); }}>
        {t('runs.compare', { count: sources.length })}
      </Button>
      <span id="compare-trouble" class="choices-note" role="status">{trouble ? t(`runs.compare.${trouble}`) : ''}</span>
    </div>
  );
}
