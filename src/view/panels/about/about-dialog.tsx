import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Level } from '../../../sim/index';
import type { Session } from '../../session-types';
import { language, say, t } from '../../text/index';
import { Button, Dialog, Second, Tabs } from '../kit/index';
import { ClaimsPart } from './claims-part';
import { ContestedPart } from './contested-part';
import { FactsPart } from './facts-part';
import { ParametersPart } from './parameters-part';
import { RulesPart } from './rules-part';
import '../settings/settings.css';
import './about.css';

const PARTS = ['claims', 'contested', 'rules', 'parameters', 'facts', 'limits'] as const;
type Part = (typeof PARTS)[number];

/** About this model, on one level: what holds here and now, what is contested, the rules in words, numbers, facts, and what is left out. */
export function AboutDialog({ session, level: wanted }: { readonly session: Session; readonly level: string | undefined }) {
  const part = useSignal<Part>('claims');
  const chosen = useSignal(wanted ?? session.level.peek().city.id);
  const level = session.levels.find(({ city }) => city.id === chosen.value) ?? session.level.value;
  return (
    <Dialog labelledBy="about-title" onClose={session.closeDialog} class="about-dialog">
      <div class="dialog-head">
        <h1 id="about-title">{t('about.title')}<Second text="模型" /></h1>
        <Button data-first shortcut="Esc" onClick={session.closeDialog}>{t('app.close')}</Button>
      </div>
      <p>{t('about.lead')}</p>
      <LevelChoice levels={session.levels} chosen={level.city.id} onChoose={(id) => { chosen.value = id; }} />
      {session.ownLevels.value.has(level.city.id) ? null : <p><a href={`?fates=${level.city.id}&lang=${language.value}`}>{t('fates.open')}</a></p>}
      <Tabs label={t('about.tabs')} chosen={part.value} onChoose={(id) => { part.value = id; }} tabs={PARTS.map((id) => ({ id, label: t(`about.tab.${id}`), panel: 'about-panel' }))} />
      <div class="about-panel" id="about-panel" role="tabpanel" aria-labelledby={`tab-${part.value}`} tabIndex={0}>
        <Checked key={level.city.id} session={session} level={level} part={part.value} />
      </div>
    </Dialog>
  );
}

interface LevelChoiceProps { readonly levels: readonly Level[]; readonly chosen: string; readonly onChoose: (id: string) => void }

function LevelChoice({ levels, chosen, onChoose }: LevelChoiceProps) {
  return (
    <label class="about-level">
      {t('about.level')}{' '}
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {levels.map(({ city }) => <option key={city.id} value={city.id}>{say(city.name)}</option>)}
      </select>
    </label>
  );
}

interface PartProps { readonly session: Session; readonly level: Level; readonly part: Part }

/** The claims are played once for as long as the level is looked at, whatever part is open. */
function Checked({ session, level, part }: PartProps) {
  const check = useMemo(() => session.checkClaims(level), [level]);
  useEffect(() => () => check.close(), [check]);
  switch (part) {
    case 'claims': return <ClaimsPart session={session} level={level} view={check.view.value} />;
    case 'contested': return <ContestedPart session={session} level={level} />;
    case 'rules': return <RulesPart session={session} level={level} />;
    case 'parameters': return <ParametersPart session={session} level={level} />;
    case 'facts': return <FactsPart level={level} />;
    case 'limits': return <ul class="about-limits">{session.notes.leavesOut.map((one) => <li key={one.en}>{say(one)}</li>)}</ul>;
  }
}
