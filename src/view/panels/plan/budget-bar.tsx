import { useRef } from 'preact/hooks';
import { BUDGET_LINES, type BudgetLine, type PlanDraft } from '../../../sim/index';
import { leftToPlace, movedSince, moveBorder, setShare } from '../../model/plan-draft';
import { t } from '../../text/index';
import type { PlanPage } from './plan-draft-store';
import { PartHead } from './part-head';
import { Stepper } from './targets';

/** 三 Budget: five lines that add up to 100, by dragging borders, by keys or by steps; the last plan lies below as a thin bar. */
export function Budget({ page }: { readonly page: PlanPage }) {
  const { budget } = page.draft.value;
  const left = leftToPlace(budget);
  const last = page.session.state.value.plan;
  return (
    <section aria-labelledby="plan-budget-title">
      <PartHead
        id="plan-budget-title" ordinal="三" title={t('plan.budget')} second={t('plan.budget.second')}
        aside={left === 0 ? <b>{t('plan.budget.placed')}</b> : <b class="budget-left">{t('plan.budget.left', { left })}</b>}
      />
      <Bar page={page} />
      {last ? <div class="budget-ghost" aria-hidden="true">{BUDGET_LINES.map((line) => <span key={line} class={`line-${line}`} style={{ width: `${last.budget[line]}%` }} />)}</div> : null}
      <ul class="budget-steps">{BUDGET_LINES.map((line) => <LineSteps key={line} page={page} line={line} left={left} />)}</ul>
      <p class="budget-note">{last ? t('plan.budget.ghost', { number: last.number, moved: movedSince(budget, last.budget) }) : t('plan.budget.first')}</p>
    </section>
  );
}

function Bar({ page }: { readonly page: PlanPage }) {
  const bar = useRef<HTMLDivElement>(null);
  const { budget } = page.draft.value;
  const left = leftToPlace(budget);
  return (
    <div class="budget-bar" ref={bar} role="group" aria-label={t('plan.budget.label')}>
      {BUDGET_LINES.map((line, index) => (
        <div key={line} class={`budget-part line-${line}`} style={{ width: `${budget[line]}%` }}>
          <span class="budget-name" aria-hidden="true">{budget[line] >= 7 ? `${budget[line]}%` : ''}</span>
          {index < BUDGET_LINES.length - 1 ? <Border page={page} line={line} width={() => bar.current?.clientWidth ?? 1} /> : null}
        </div>
      ))}
      {left > 0 ? <div class="budget-rest" style={{ width: `${left}%` }} /> : null}
    </div>
  );
}

interface BorderProps { readonly page: PlanPage; readonly line: BudgetLine; readonly width: () => number }

const KEY_STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5 };

/** The border between two lines: drag it, or move it by arrows (±1) and page keys (±5). */
function Border({ page, line, width }: BorderProps) {
  const { budget } = page.draft.value;
  const next = BUDGET_LINES[BUDGET_LINES.indexOf(line) + 1];
  const names = { left: t(`plan.line.${line}`), right: t(`plan.line.${next}`) };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps = KEY_STEPS[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    page.edit((draft) => moveBorder(draft, line, -steps));
  };
  return (
    <div
      class="budget-border" role="slider" tabIndex={0} aria-label={t('plan.budget.border', names)}
      aria-valuemin={0} aria-valuemax={budget[line] + budget[next]} aria-valuenow={budget[line]} aria-valuetext={spoken(budget, [line, next])}
      onKeyDown={onKeyDown} onPointerDown={(event) => drag(event, { page, line, width })}
    />
  );
}

const spoken = (budget: PlanDraft['budget'], lines: readonly BudgetLine[]): string =>
  lines.map((line) => t('plan.budget.share', { line: t(`plan.line.${line}`), share: budget[line] })).join(', ');

function drag(event: PointerEvent, { page, line, width }: BorderProps): void {
  const border = event.currentTarget;
  if (!(border instanceof HTMLElement) || event.button !== 0) return;
  const start = { x: event.clientX, draft: page.draft.value };
  border.setPointerCapture(event.pointerId);
  const move = (moved: PointerEvent): void => {
    const per100 = (100 * (moved.clientX - start.x)) / width();
    page.edit((draft) => ({ ...draft, budget: moveBorder(start.draft, line, -per100).budget }));
  };
  const stop = (): void => { border.removeEventListener('pointermove', move); };
  border.addEventListener('pointermove', move);
  border.addEventListener('pointerup', stop, { once: true });
  border.addEventListener('pointercancel', stop, { once: true });
}

function LineSteps({ page, line, left }: { readonly page: PlanPage; readonly line: BudgetLine; readonly left: number }) {
  const share = page.draft.value.budget[line];
  const name = t(`plan.line.${line}`);
  const set = (next: number): void => page.edit((draft) => setShare(draft, line, next));
  return (
    <li class={`line-${line}`}>
      <Stepper sign="−" label={t('plan.budget.less', { line: name })} off={share <= 0} onStep={() => set(share - 1)} />
      <span><i class="line-chip" aria-hidden="true" />{t('plan.line.short', { line })}<b>{share}%</b></span>
      <Stepper sign="+" label={t('plan.budget.more', { line: name })} off={left <= 0} onStep={() => set(share + 1)} />
    </li>
  );
}
