import type { YearEnd, YearLine } from '../../../model/year-end';
import type { Session } from '../../../session-types';
import { t } from '../../../text/index';
import { Button, VisuallyHidden } from '../../kit/index';
import { WhyLink } from '../../why/why-link';
import { effectOf, tellAmount, tellLine } from './line-text';

/** One character before each line: the second voice of its kind. */
const GLYPHS: Readonly<Record<YearLine['kind'], string>> = { event: '事', luck: '运', endowments: '文', completed: '工', granted: '批', warning: '警', exposed: '露', seal: '印', unseen: '印', money: '费' };

/** What the years brought, the heaviest first. */
export function YearLines({ session, told }: { readonly session: Session; readonly told: YearEnd }) {
  if (told.lines.length === 0) return <p class="year-quiet">{t('gazette.quiet')}</p>;
  return (
    <ul class="year-lines" aria-label={t('yearEnd.lines', { years: told.until - told.from + 1 })}>
      {told.lines.map((line, index) => (
        <li key={index} class={`year-line is-${line.kind}`}>
          <i lang="zh-CN" aria-hidden="true">{GLYPHS[line.kind]}</i>
          <span>{isDated(told, line) ? <small class="mute">{line.year} </small> : null}{tellLine(session, line)} <Effect session={session} told={told} line={line} /></span>
        </li>
      ))}
    </ul>
  );
}

/** Among several years a line says which one it belongs to. */
const isDated = (told: YearEnd, line: YearLine): line is Extract<YearLine, { readonly year: number }> => told.from < told.until && 'year' in line;

function Effect({ session, told, line }: { readonly session: Session; readonly told: YearEnd; readonly line: YearLine }) {
  const effect = effectOf(line);
  if (line.kind === 'money') return <WhyLink session={session} indicator="treasury" year={told.until} />;
  if (!effect) return null;
  const name = t(`indicator.${effect.indicator}`);
  const year = 'year' in line ? line.year : told.until;
  return (
    <>
      {line.kind === 'event' ? <span>{t('yearEnd.effect', { sign: name, amount: tellAmount(effect.indicator, effect.amount) })} </span> : null}
      <Button look="quiet" class="why-link" onClick={() => session.openWhy(effect.indicator, year)}>{t('desk.why')}<VisuallyHidden> {name}</VisuallyHidden></Button>
    </>
  );
}
