import type { Crisis, GameEvent, Text } from '../../../sim/index';
import type { OpenEvent } from '../../model/desk';
import { headlineKey, headlineOf, type Headline } from '../../model/headline';
import { readSigns } from '../../model/signs';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { Button, StateChip, VisuallyHidden } from '../kit/index';

export interface HeadlineBlockProps { readonly session: Session; readonly open: readonly OpenEvent[] }

/** The answer first: a crisis, a turning point that waits, or else the most urgent sign, in one sentence. */
export function HeadlineBlock({ session, open }: HeadlineBlockProps) {
  const crisis = crisisOf(session);
  const turning = open.find(({ event, drafted }) => event.major && drafted === null)?.event;
  const level = session.level.value;
  const readings = readSigns(level, session.state.value, session.lastYear.value?.before ?? null);
  const headline = headlineOf(readings, (sign) => level.nation.signs[sign].watch);
  if (crisis) return <Block text={t('headline.crisis', { name: say(crisis) })}><SignLine session={session} headline={{ ...headline, state: 'alarm' }} /></Block>;
  if (turning) return <Block text={t('headline.event', { name: say(turning.name) })}><EventLine session={session} event={turning} /></Block>;
  return <Block text={tellHeadline(headline, session.state.value.year)}><SignLine session={session} headline={headline} /></Block>;
}

function crisisOf(session: Session): Text | undefined {
  const crisis = session.news.value.find((news) => news.kind === 'crisis');
  return crisis && session.level.value.nation.crises[crisis.id as Crisis]?.name;
}

const tellHeadline = (headline: Headline, year: number): string =>
  t(headlineKey(headline, year), { tenths: String(headline.tenths), rest: String(10 - headline.tenths), trend: headline.trend, oneIn: headline.oneIn });

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
