import { fortuneOf, type Fortune as Found, type FortuneSoFar } from '../../../insight/index';
import { formatNumber } from '../../model/format';
import { rangeText } from '../../model/debrief-bars';
import { weightOf } from '../../model/debrief-fortune';
import type { Debrief } from '../../session/debrief-desk';
import { language, t } from '../../text/index';
import type { Session } from '../../session-types';
import { Second } from '../kit/index';
import { FortuneDots } from './fortune-dots';
import { ReckoningLine } from './reckoning-line';
import { ScoreLink } from './score-link';

/** The same choices in other worlds: what was skill, and what was luck. */
export function Fortune({ session, debrief }: { readonly session: Session; readonly debrief: Debrief }) {
  const reckoning = debrief.fortune.value;
  const { soFar } = reckoning;
  const found = soFar ? fortuneOf(soFar) : null;
  return (
    <section class="sheet verdict-sheet fortune" aria-labelledby="fortune-title" aria-busy={reckoning.status === 'computing'}>
      <h2 id="fortune-title">{t('debrief.fortune')}<Second text={t('debrief.fortune.second')} /></h2>
      <ReckoningLine reckoning={reckoning} retry={() => debrief.retry()} />
      {soFar && found ? <><FortuneDots soFar={soFar} /><Sentences soFar={soFar} found={found} /><p class="fortune-ways"><ScoreLink session={session} where={t('debrief.fortune')} /></p></> : null}
    </section>
  );
}

/** Half a point either way is no difference. */
const ALIKE = 0.5;
const sideOf = (points: number): string => (Math.abs(points) < ALIKE ? 'same' : points > 0 ? 'above' : 'below');
const signed = (points: number): string => formatNumber(points, 0, true);

function Sentences({ soFar, found }: { readonly soFar: FortuneSoFar; readonly found: Found }) {
  const { skill, luck, percentile, overBalanced } = found;
  return (
    <>
      <dl class="fortune-said">
        <div>
          <dt>{t('debrief.skill', { points: signed(skill.mean) })}</dt>
          <dd>{t('debrief.skill.said', { side: sideOf(skill.mean), points: formatNumber(Math.abs(skill.mean), 0), of: soFar.done, range: rangeText(skill) })}{gap()}{t('debrief.balanced.said', { points: signed(overBalanced.mean) })}</dd>
        </div>
        <div>
          <dt>{t('debrief.luck', { points: signed(luck) })}</dt>
          <dd>{t('debrief.luck.said', { side: sideOf(luck), tenths: tenthsText(percentile) })}</dd>
        </div>
        <div>
          <dt class="hidden-text">{t('debrief.dots.history')}</dt>
          <dd>{t('debrief.ghost.said', { ghost: soFar.ghost, ghostTenths: tenthsText(found.historiesAboveGhost), youTenths: tenthsText(found.historiesAboveYou) })}{gap()}{splitSentence(soFar)}</dd>
        </div>
      </dl>
      <p class="verdict-note">{t('debrief.fortune.note')}</p>
    </>
  );
}

/** Chinese sentences stand side by side. */
const gap = (): string => (language.value === 'zh' ? '' : ' ');
const tenthsText = ({ tenths, bound }: Found['percentile']): string => t('debrief.tenths', { tenths, bound: bound ?? 'none' });

function splitSentence({ split }: FortuneSoFar): string {
  if (split === null) return '';
  const percent = (share: number): string => `${formatNumber(100 * share, 0)}%`;
  return t('debrief.split.said', { choices: percent(split.choices), luck: percent(split.shared + split.own), weight: weightOf(split) });
}
