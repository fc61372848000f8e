import type { GameEvent, Level } from '../../../sim/index';
import { findEvent, type OpenEvent } from '../../model/desk';
import { firstSentence } from '../../model/first-sentence';
import { formatValue } from '../../model/format';
import { headlineOf, signKey, type Headline } from '../../model/headline';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Button, StateChip, VisuallyHidden } from '../kit/index';
import { endowmentName } from '../sign-text';

export interface HeadlineBlockProps { readonly session: Session; readonly open: readonly OpenEvent[] }

/** The answer first: a crisis, a turning point that waits, or else the most urgent sign, in one sentence. */
export function HeadlineBlock({ session, open }: HeadlineBlockProps) {
  const turning = open.find(({ event, drafted }) => event.major && drafted === null)?.event;
  const headline = headlineOf(session.run.value);
  if (turning && headline.topic.kind !== 'crisis') return <Block text={t('headline.event', { name: say(turning.name) })}><EventLine session={session} event={turning} /></Block>;
  return <Block text={tellHeadline(session.level.value, headline)}><SignLine session={session} headline={headline} /></Block>;
}

const LONGEST = 70;

/** An event by its name, and by its first sentence where there is room. */
function tellCame(event: GameEvent | undefined): string {
  if (!event) return '';
  const name = say(event.name);
  const what = firstSentence(say(event.text));
  return t('headline.came', { name, what: name.length + what.length < LONGEST ? what : '' }).trim();
}

/** The sentence itself. */
export function tellHeadline(level: Level, headline: Headline): string {
  const { topic } = headline;
  switch (topic.kind) {
    case 'opening': return say(level.city.opening!);
    case 'crisis': return t('headline.crisis', { name: say(level.nation.crises[topic.crisis].name) });
    case 'exposed': return t('headline.exposed', { id: topic.term });
    case 'regime': return t('headline.regime', { regime: say(level.nation.regimes.find(({ id }) => id === topic.regime)!.name) });
    case 'displaced': return t('headline.displaced', { gone: String(topic.gone) });
    case 'came': return tellCame(findEvent(level, topic.event));
    case 'endowment': return t(`headline.${topic.step}`, { name: endowmentName(level, topic.endowment) });
    case 'plan': return t('headline.plan', { number: topic.number, kept: topic.kept, of: topic.of });
    case 'moved': return t(topic.to > topic.from ? 'headline.rose' : 'headline.fell', { sign: t(`indicator.${topic.sign}`), from: formatValue(topic.sign, topic.from), to: formatValue(topic.sign, topic.to) });
    case 'sign': return t(signKey(headline), { tenths: String(headline.tenths), rest: String(10 - headline.tenths), trend: headline.trend, oneIn: headline.oneIn });
  }
}

function Block({ text, children }: { readonly text: string; readonly children: preact.ComponentChildren }) {
  return <div class="headline"><h2 class="headline-text" tabIndex={-1} data-arrival>{text}</h2><p class="headline-sign">{children}</p></div>;
}

function SignLine({ session, headline: { sign, state } }: { readonly session: Session; readonly headline: Headline }) {
  const name = t(`indicator.${sign}`);
  return (
    <>
      <StateChip state={state} /> <span>{name}</span>
      <Button look="quiet" class="why-link" onClick={() => session.openWhy(sign)}>{t('desk.why')}<VisuallyHidden> {name}</VisuallyHidden></Button>
    </>
  );
}

function EventLine({ session, event }: { readonly session: Session; readonly event: GameEvent }) {
  return (
    <>
      <i class="headline-memorial" lang="zh-CN" aria-hidden="true">奏</i> <span>{t('desk.agenda')}</span>
      <Button look="quiet" class="why-link" onClick={() => session.openDialog({ kind: 'event', event: event.id })}>{t('stop.do.event')}<VisuallyHidden> {say(event.name)}</VisuallyHidden></Button>
    </>
  );
}
