/** Run codes on the page: to copy a kept game's, and to open one that somebody has sent. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { readRunCode } from '../../../run/index';
import { runLinkOf } from '../../model/run-link';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { announce } from './announce';
import { Button } from './button';
import { RunCodeQr } from './run-code-qr';
import './run-code-box.css';

interface CopyProps { readonly session: Session; readonly slot: string; readonly name: string }

type Copied = { readonly kind: 'copied' | 'notCopied'; readonly code: string } | { readonly kind: 'none' };

/** A button that copies the code and shows it: some browsers do not let a page copy, and a chat may cut it. */
export function CopyRunCode({ session, slot, name }: CopyProps) {
  const copied = useSignal<Copied | null>(null);
  const copy = async (): Promise<void> => {
    const code = await session.runCodeOf(slot);
    copied.value = code === null ? { kind: 'none' } : { kind: (await canCopy(code)) ? 'copied' : 'notCopied', code };
    announce(tellCopied(copied.value, name));
  };
  return (
    <>
      <Button aria-label={t('runCode.copy.of', { name })} onClick={() => { void copy(); }}>{t('runCode.copy')}</Button>
      {copied.value ? <CodeShown copied={copied.value} name={name} /> : null}
    </>
  );
}

async function canCopy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const tellCopied = (copied: Copied, name: string): string => (copied.kind === 'none' ? t('runCode.none') : t(`runCode.${copied.kind}`, { name, length: copied.code.length }));

function CodeShown({ copied, name }: { readonly copied: Copied; readonly name: string }) {
  return (
    <span class="run-code">
      <small>{tellCopied(copied, name)}</small>
      {copied.kind === 'none' ? null : <CodeText code={copied.code} name={name} />}
      {copied.kind === 'copied' ? <CopyLink code={copied.code} name={name} /> : null}
      {copied.kind === 'none' ? null : <QrOnDemand code={copied.code} name={name} />}
    </span>
  );
}

interface CodeProps { readonly code: string; readonly name: string }

/** Selected backward, so that its beginning stays in view. */
const selectAll = (field: HTMLTextAreaElement): void => field.setSelectionRange(0, field.value.length, 'backward');

const CodeText = ({ code, name }: CodeProps) => <textarea readonly rows={3} spellcheck={false} aria-label={t('runCode.code', { name })} value={code} onFocus={(event) => selectAll(event.currentTarget)} />;

/** A code that is shown already, with all ways to hand it on. */
export function HandOnRunCode({ code, name }: CodeProps) {
  const copied = useSignal<Copied | null>(null);
  const copy = async (): Promise<void> => {
    copied.value = { kind: (await canCopy(code)) ? 'copied' : 'notCopied', code };
    announce(tellCopied(copied.value, name));
  };
  return (
    <div class="run-code">
      <CodeText code={code} name={name} />
      <p class="run-code-ways">
        <Button look="primary" data-first onClick={() => { void copy(); }}>{t('runCode.copy')}</Button>
        <CopyLink code={code} name={name} />
      </p>
      {copied.value ? <small>{tellCopied(copied.value, name)}</small> : null}
      <RunCodeQr code={code} name={name} />
    </div>
  );
}

function QrOnDemand({ code, name }: CodeProps) {
  const isOpen = useSignal(false);
  return isOpen.value ? <RunCodeQr code={code} name={name} /> : <Button look="quiet" class="run-code-link" onClick={() => { isOpen.value = true; }}>{t('runCode.qr')}</Button>;
}

function CopyLink({ code, name }: CodeProps) {
  const isDone = useSignal(false);
  const link = runLinkOf(location.href, code);
  if (link === null) return null;
  const copy = async (): Promise<void> => {
    isDone.value = await canCopy(link);
    if (isDone.value) announce(t('runCode.linked'));
  };
  return (
    <>
      <Button look="quiet" class="run-code-link" aria-label={t('runCode.link.of', { name })} onClick={() => { void copy(); }}>{t('runCode.link')}</Button>
      {isDone.value ? <small>{t('runCode.linked')}</small> : null}
    </>
  );
}

/** A box to paste into. What is wrong with a code stands beside it; a sound one opens the game. */
export function OpenRunCode({ session }: { readonly session: Session }) {
  const text = useSignal('');
  const problems = useSignal<readonly string[]>([]);
  const id = useId();
  const open = (): void => {
    const read = readRunCode(text.value, session.levels);
    problems.value = 'problems' in read ? read.problems.map(({ code, path, values }) => t(`runFile.${code}`, { path, ...values })) : [];
    if ('problems' in read) return;
    // A refusal by the rules is told by a notice, which lies under an open dialog.
    void session.importRun(new File([text.value], 'run-code.txt', { type: 'text/plain' })).then((opened) => { if (!opened) session.closeDialog(); });
  };
  return (
    <form class="run-code-open" onSubmit={(event) => { event.preventDefault(); open(); }}>
      <h2 id={`${id}-title`}>{t('runCode.open.title')}</h2>
      <label for={`${id}-text`}>{t('runCode.open.label')}</label>
      <textarea
        id={`${id}-text`} rows={3} spellcheck={false} autocomplete="off" value={text} aria-invalid={problems.value.length > 0} aria-describedby={`${id}-problems`}
        onInput={(event) => { text.value = event.currentTarget.value; problems.value = []; }}
      />
      <p id={`${id}-problems`} class="run-code-problems" role="alert">{problems.value.join(' ')}</p>
      <Button type="submit">{t('runCode.open')}</Button>
    </form>
  );
}
