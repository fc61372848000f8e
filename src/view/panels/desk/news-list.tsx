import type { Crisis, Indicator, Level, News } from '../../../sim/index';
import { DANGER } from '../../model/crisis-account';
import { findEvent } from '../../model/desk';
import { planOf } from '../../model/format';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { endowmentName, policyName } from '../sign-text';
import { SourceButton } from '../source-drawer';
import { WhyLink } from '../why/why-link';

export interface NewsListProps { readonly session: Session; /** In which it happened. */ readonly year: number; readonly news: readonly News[] }

/** What happened, one line each. */
export function NewsList({ session, year, news }: NewsListProps) {
  const level = session.level.value;
  if (news.length === 0) return <p>{t('gazette.quiet')}</p>;
  return <ul class="news">{news.map((item) => <li key={`${item.kind}${item.id}`} class={`news-${item.kind}`}>{tellNews(level, item)}<NewsSource level={level} item={item} /><NewsWhy session={session} year={year} item={item} /></li>)}</ul>;
}

/** An event, a policy or an endowment in the news says where it comes from. */
function NewsSource({ level, item: { id } }: { readonly level: Level; readonly item: News }) {
  const found = findEvent(level, id) ?? level.city.policies.find((one) => one.id === id) ?? level.city.endowments.find((one) => one.id === id);
  return found ? <SourceButton title={say(found.name)} level={level} grounds={found} /> : null;
}

/** The number that an item of news is about; null for what is told without one. */
function numberOf({ crises }: Level['nation'], { kind, id }: News): Indicator | null {
  if (kind === 'evaluated' || kind === 'planJudged' || kind === 'exposed') return 'standing';
  if (kind !== 'crisis' && kind !== 'warning') return null;
  return id in crises ? DANGER[id as Crisis] : null;
}

/** The way from the number in the news to its account. */
function NewsWhy({ session, year, item }: { readonly session: Session; readonly year: number; readonly item: News }) {
  const indicator = numberOf(session.level.value.nation, item);
  return indicator === null ? null : <> <WhyLink session={session} indicator={indicator} year={year} /></>;
}

export function tellNews(level: Level, item: News): string {
  const value = Math.round(item.value ?? 0);
  switch (item.kind) {
    case 'event': return t('news.event', { name: eventName(level, item.id) });
    case 'crisis': return t('news.crisis', { name: crisisName(level, item.id) });
    case 'warning': return t('news.warning', { name: crisisName(level, item.id), value: String(value) });
    case 'exposed': return t('news.exposed', { id: item.id });
    case 'completed': return t('news.completed', { name: policyName(level, item.id) });
    case 'granted': return t('news.granted', { name: item.id in PILOT_KEYS ? t(PILOT_KEYS[item.id as keyof typeof PILOT_KEYS]) : policyName(level, item.id) });
    case 'discovered': case 'alive': case 'lost': return t(`news.${item.kind}`, { name: endowmentName(level, item.id) });
    case 'evaluated': return t('news.evaluated', { value });
    case 'planJudged': return t('news.planJudged', { number: Number(item.id) || planOf(Number(item.id))?.number || item.id, value, of: item.of ?? 0 });
    case 'ended': return t('news.ended', { id: item.id });
  }
}

const crisisName = (level: Level, id: string): string => say(level.nation.crises[id as keyof Level['nation']['crises']]?.name ?? { en: id, zh: id });

/** Strokes of luck, which happen without being anybody's event, by their id. */
const LUCK_KEYS = {
  'luck.founder': 'cause.founder', 'luck.leadFirmExit': 'cause.leadFirmExit', 'luck.disaster': 'cause.disaster',
  'luck.culturalHit': 'cause.culturalHit', 'luck.chanceFind': 'cause.chanceFind',
} as const;

function eventName(level: Level, id: string): string {
  if (id in LUCK_KEYS) return t(LUCK_KEYS[id as keyof typeof LUCK_KEYS]);
  return say(findEvent(level, id)?.name ?? { en: id, zh: id });
}

const PILOT_KEYS = { freeTrade: 'pilot.freeTrade', reform: 'pilot.reform', laboratory: 'pilot.laboratory' } as const;
