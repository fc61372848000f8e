/** What stands on the plots of the mayor's own acts, and since when. */
import { type Level, type State } from '../../sim/index';
import { say, type MessageKey, type MessageValues } from '../text/index';
import { sitesOf, type Site } from './sites';

/** The messages `id` and `id.why`, with the values of both. */
export interface BuildingNote { readonly id: NoteId; readonly values: MessageValues }
export type NoteId = MessageKey extends infer Key ? (Key extends `${infer Id extends `note.${string}`}.why` ? Id : never) : never;

/** Of a site by its id; null when nothing stands there. */
export function siteNote(level: Level, state: State, id: string): BuildingNote | null {
  const site = sitesOf(level, state).find((one) => one.id === id);
  return site ? tellSite(level, state, site) : null;
}

/** All sites of a district, in the order of their plots. */
export const notesAt = (level: Level, state: State, district: string): readonly BuildingNote[] =>
  sitesOf(level, state).filter((site) => site.district === district).toSorted((a, b) => a.plot - b.plot).flatMap((site) => tellSite(level, state, site) ?? []);

function tellSite(level: Level, state: State, site: Site): BuildingNote | null {
  const [kind, id] = [site.id.slice(0, site.id.indexOf('.')), site.id.slice(site.id.indexOf('.') + 1)];
  return kind === 'endowment' ? endowmentNote(level, state, { site, id }) : policyNote(level, state, { site, id });
}

interface Of { readonly site: Site; readonly id: string }

function policyNote(level: Level, state: State, { site, id }: Of): BuildingNote | null {
  const policy = level.city.policies.find((one) => one.id === id);
  // The first that was finished, or else the first that will be.
  const done = state.works.filter((work) => work.policy === id).map((work) => work.done).toSorted((a, b) => a - b).at(0);
  return policy ? { id: 'note.policy', values: { name: say(policy.name), step: site.step, year: done === undefined ? 'none' : String(done) } } : null;
}

function endowmentNote(level: Level, state: State, { site, id }: Of): BuildingNote | null {
  const index = level.city.endowments.findIndex((one) => one.id === id);
  const [endowment, file] = [level.city.endowments[index], state.endowments[index]];
  if (!endowment || !file) return null;
  if (site.step === 'found') return { id: 'note.found', values: { rumour: say(endowment.rumour) } };
  const form = endowment.forms.find((one) => one.form === file.form);
  return { id: 'note.endowment', values: { name: say(endowment.name), step: site.step, year: String((site.step === 'standing' ? file.activated : file.identified) ?? ''), form: form ? say(form.name) : '' } };
}
