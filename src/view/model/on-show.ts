/** Where the old is celebrated, and where it is only put on show. */
import { AT, ENDOWMENT_COST, MICRO, type Endowment, type EndowmentForm, type Level, type State } from '../../sim/index';

/** What is left of an endowment below which its visitors come for fronts and souvenirs, 0–1. */
export const SHAM_BELOW = 0.55;
/** Forms in which people keep their own feasts. */
const FEASTED: readonly EndowmentForm[] = ['livingCraft', 'everydayLife'];

/** Whether an endowment has been brought back to life, by its number. */
export const isLived = (state: State, index: number): boolean =>
  (state.endowments[index]?.activated ?? null) !== null && state.stocks[AT.activation + index] / MICRO >= ENDOWMENT_COST.alive;

/** Districts with an endowment that is alive and for which `isMeant` holds. */
function districtsOf(level: Level, state: State, isMeant: (of: { readonly endowment: Endowment; readonly form: EndowmentForm | null; readonly integrity: number }) => boolean): readonly string[] {
  const found = level.city.endowments.flatMap((endowment, index) => {
    const file = state.endowments[index];
    return file && isLived(state, index) && isMeant({ endowment, form: file.form, integrity: state.stocks[AT.integrity + index] / MICRO }) ? [endowment.district] : [];
  });
  return [...new Set(found)];
}

/** Old streets turned into a sham: brought back for visitors while little of what they come to see is left. */
export const shamsIn = (level: Level, state: State): readonly string[] =>
  districtsOf(level, state, ({ endowment, form, integrity }) => form === 'visitors' && (endowment.type === 'heritage' || endowment.type === 'craft') && integrity < SHAM_BELOW);

/** Feasts that people keep themselves: civic customs and crafts that are part of life. */
export const feastsIn = (level: Level, state: State): readonly string[] =>
  districtsOf(level, state, ({ endowment, form, integrity }) => form !== null && FEASTED.includes(form) && (endowment.type === 'civic' || endowment.type === 'craft') && integrity >= SHAM_BELOW);
