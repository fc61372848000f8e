import type { Level } from '../../../sim/index';
import { factGroups } from '../../model/about';
import { formatNumber } from '../../model/format';
import { say, t } from '../../text/index';
import { SourceButton } from '../source-drawer';

/** Figures of the real city, each with its mark. The rules never use them. */
export function FactsPart({ level }: { readonly level: Level }) {
  const groups = factGroups(level);
  return (
    <>
      <p class="choices-note">{t('about.facts.note')}</p>
      <div class="facts">
        {groups.map((facts) => (
          <section key={facts[0].what.en}>
            <h2>{say(facts[0].what)}</h2>
            <ul>{facts.map((fact, index) => (
              <li key={index}><span>{fact.year}</span> <b>{tellValue(fact.value)}</b> <span>{say(fact.unit)}</span> <SourceButton title={`${say(fact.what)}, ${fact.year}`} level={level} grounds={[{ what: 'fact', fact, sourced: fact }]} /></li>
            ))}</ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** As the source gives it. */
const tellValue = (value: number): string => formatNumber(value, Math.min(4, (String(value).split('.')[1] ?? '').length));
