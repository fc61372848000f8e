import type { Level } from '../../../sim/index';
import { ruleGroups } from '../../model/about';
import type { Session } from '../../session-types';
import { t } from '../../text/index';
import { SourceButton } from '../source-drawer';

/** Every rule in the words that “why?” uses, under its heading, with where it comes from. */
export function RulesPart({ session, level }: { readonly session: Session; readonly level: Level }) {
  return (
    <>
      <p class="choices-note">{t('about.rules.note')}</p>
      {ruleGroups(level, session.notes).map(({ family, causes, sourced }, index) => (
        <details key={family} class="rules" open={index === 0}>
          <summary>{t(`family.${family}`)} ({causes.length})</summary>
          <p class="rules-source">{t('about.rules.source')}<SourceButton title={t(`family.${family}`)} level={level} grounds={[{ what: 'rules', sourced }]} /></p>
          <dl>{causes.map((cause) => <div key={cause}><dt>{t(`cause.${cause}`)}</dt><dd>{t(`rule.${cause}`)}</dd></div>)}</dl>
        </details>
      ))}
    </>
  );
}
