import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Level, Mark, Sourced } from '../../sim/index';
import { markOf, type Ground } from '../model/sources';
import type { Session } from '../session-types';
import { say, t } from '../text/index';
import { Button, Dialog, MARK_GLYPH, markName, Second } from './kit/index';
import { SourceNote } from './source-note';
import './source-drawer.css';

/** Sources that somebody asked to see. */
export interface SourceRequest {
  /** What they ground, as a heading. */
  readonly title: string;
  /** How it comes about, in words. */
  readonly about?: string;
  readonly level: Level;
  readonly grounds: readonly Ground[];
}

const shown = signal<SourceRequest | null>(null);

/** Opens the drawer over whatever is open. */
export function openSource(request: SourceRequest): void {
  shown.value = request;
}

const close = (): void => { shown.value = null; };

/** The sources of one number or sentence: what its mark means, every reference in full, and the note. It lies over an open dialog. */
export function SourceDrawer({ session }: { readonly session: Session }) {
  const { screen, dialog } = session;
  const [place, under] = [screen.value, dialog.value];
  useEffect(() => close, [place, under]);
  const request = shown.value;
  if (!request) return null;
  return (
    <Dialog key={request.title} labelledBy="source-title" onClose={close} class="source-drawer">
      <div class="dialog-head">
        <h1 id="source-title">{request.title}<Second text="出处" /></h1>
        <Button data-first shortcut="Esc" onClick={close}>{t('app.close')}</Button>
      </div>
      {request.about ? <p>{request.about}</p> : null}
      {request.grounds.map((ground, index) => <GroundPart key={index} ground={ground} level={request.level} session={session} />)}
      <MarkKey marks={request.grounds.map(({ sourced }) => sourced.mark)} />
    </Dialog>
  );
}

function GroundPart({ ground, level, session }: { readonly ground: Ground; readonly level: Level; readonly session: Session }) {
  const { what, fact, sourced } = ground;
  return (
    <section class="source-ground">
      <h2>{fact ? t('source.fact', { what: say(fact.what), year: String(fact.year), value: String(fact.value), unit: say(fact.unit) }) : t(`source.ground.${what}`)}</h2>
      <SourceNote level={level} sourced={sourced} notes={session.notes} />
    </section>
  );
}

const ALL_MARKS: readonly Mark[] = ['S', 'S*', 'D', 'R', 'E'];

/** What the marks mean that occur here. */
function MarkKey({ marks }: { readonly marks: readonly Mark[] }) {
  return (
    <dl class="source-key" aria-label={t('source.marks')}>
      {ALL_MARKS.filter((mark) => marks.includes(mark)).map((mark) => <div key={mark}><dt>{MARK_GLYPH[mark]} {mark}</dt><dd>{t('source.mark', { mark: mark === 'S*' ? 'claimed' : mark })}</dd></div>)}
    </dl>
  );
}

export interface SourceButtonProps extends Omit<SourceRequest, 'grounds'> { readonly grounds: readonly Ground[] | Sourced; /** Only the mark's sign, where there is no room for its letter. */ readonly small?: boolean }

/** The small mark beside a number or a sentence: how it is grounded, and the way to its sources. */
export function SourceButton({ grounds, small = false, ...request }: SourceButtonProps) {
  const list = 'mark' in grounds ? [{ what: 'itself', sourced: grounds } as const] : grounds;
  const mark = markOf(list);
  return (
    <button
      type="button" class="source-button" aria-haspopup="dialog" aria-label={t('source.open', { name: request.title, mark: small ? markName(mark) : `${mark}, ${markName(mark)}` })} title={markName(mark)}
      onClick={() => openSource({ ...request, grounds: list })}
    >
      <span data-glyph={MARK_GLYPH[mark]}>{small ? null : mark}</span>
    </button>
  );
}
