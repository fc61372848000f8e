import type { Level } from '../../../sim/index';
import { parameterRows } from '../../model/about';
import type { Session } from '../../session-types';
import { say, t } from '../../text/index';
import { SourceButton } from '../source-drawer';

/** The coefficients of the rules, as they are in force. */
export function ParametersPart({ session, level }: { readonly session: Session; readonly level: Level }) {
  return (
    <>
      <p class="choices-note">{t('about.parameters.note')}<SourceButton title={t('about.tab.parameters')} level={level} grounds={[{ what: 'rules', sourced: level.nation.parametersSource }]} /></p>
      <table class="data-table about-parameters">
        <caption>{t('about.parameters.caption')}</caption>
        <thead><tr>{(['what', 'value', 'contested'] as const).map((column) => <th scope="col" key={column}>{t(`about.parameters.${column}`)}</th>)}</tr></thead>
        <tbody>
          {parameterRows(level, session.notes).map(({ name, value, contested }) => (
            <tr key={name}><th scope="row">{t(`parameter.${name}`)}</th><td>{value}</td><td>{contested ? say(contested.title) : null}</td></tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
