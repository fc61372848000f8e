import { t } from '../../text/index';

export interface LevelStepperProps {
  readonly name: string;
  readonly level: 0 | 1 | 2 | 3;
  readonly onSet: (level: 1 | 2 | 3) => void;
}

/** Level 1–3 of a standing order in single steps. */
export function LevelStepper({ name, level, onSet }: LevelStepperProps) {
  return (
    <span class="level-stepper" role="group" aria-label={t('desk.orders.level', { name })}>
      <button type="button" disabled={level <= 1} aria-label={t('desk.level.lower', { name })} onClick={() => onSet((level - 1) as 1 | 2 | 3)}>−</button>
      <span>{t('desk.level', { level })}</span>
      <button type="button" disabled={level >= 3} aria-label={t('desk.level.raise', { name })} onClick={() => onSet((level + 1) as 1 | 2 | 3)}>+</button>
    </span>
  );
}
