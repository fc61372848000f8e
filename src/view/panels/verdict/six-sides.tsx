import { SIDES, type Level, type Side, type Verdict } from '../../../sim/index';
import { t } from '../../text/index';
import { Button, Second, TableTwin } from '../kit/index';
import { recipeValues } from './recipe-values';

/** Small enough that the longest label ends inside the picture. */
const RADIUS = 84;
const CENTRE = { x: 165, y: 138 } as const;
/** A city may go a little beyond the reference; the picture ends here. */
const MOST = 1.1;
const RINGS = [0.25, 0.5, 0.75, 1] as const;

type Sides = Verdict['sides'];
export const RECIPE_ID = 'score-recipe';

export interface SixSidesProps { readonly level: Level; readonly you: Sides; readonly history: Sides | null; /** Opens the account of a side. */ readonly openSide: (side: Side) => void }

/** Six sides of the city, yours and history's, with the recipe of each. */
export function SixSides({ level, you, history, openSide }: SixSidesProps) {
  return (
    <section class="sheet verdict-sheet verdict-sides" aria-labelledby="sides-title">
      <h2 id="sides-title">{t('verdict.sides')}<Second text={t('verdict.sides.second')} /></h2>
      <Radar you={you} history={history} />
      <p class="radar-key" aria-hidden="true">
        <span><svg width="22" height="8"><path class="radar-you-line" d="M0 4h22" /></svg>{t('verdict.you')}</span>
        {history ? <span><svg width="22" height="8"><path class="radar-history-line" d="M0 4h22" /></svg>{t('verdict.history')}</span> : null}
      </p>
      <TableTwin
        caption={t('verdict.sides.label')}
        columns={[t('verdict.sides.column'), t('verdict.you'), ...(history ? [t('verdict.history')] : [])]}
        rows={SIDES.map((side) => [t(`verdict.side.${side}`), points(you[side]), ...(history ? [points(history[side])] : [])])}
      />
      <Recipes level={level} openSide={openSide} />
    </section>
  );
}

const points = (share: number): number => Math.round(100 * share);

function Recipes({ level, openSide }: { readonly level: Level; readonly openSide: SixSidesProps['openSide'] }) {
  const values = recipeValues(level);
  return (
    <details class="recipes" id={RECIPE_ID}>
      <summary>{t('verdict.sides.how')}</summary>
      <dl>{SIDES.map((side) => <div key={side}><dt>{t(`verdict.side.${side}`)} <Button look="quiet" class="why-link" aria-label={t('desk.why.of', { sign: t(`verdict.side.${side}`) })} onClick={() => openSide(side)}>{t('desk.why')}</Button></dt><dd>{t(`verdict.recipe.${side}`, values)}</dd></div>)}</dl>
      <p>{t('verdict.sides.formula')}</p>
    </details>
  );
}

const angleOf = (index: number): number => -Math.PI / 2 + (index * 2 * Math.PI) / SIDES.length;
const at = (index: number, share: number): readonly [number, number] => {
  const reach = RADIUS * Math.min(MOST, Math.max(0, share));
  return [CENTRE.x + Math.cos(angleOf(index)) * reach, CENTRE.y + Math.sin(angleOf(index)) * reach];
};
const polygon = (share: (side: Side) => number): string => SIDES.map((side, index) => at(index, share(side)).map((value) => value.toFixed(1)).join(',')).join(' ');

function Radar({ you, history }: { readonly you: Sides; readonly history: Sides | null }) {
  return (
    <svg class="radar" viewBox="0 0 330 280" role="img" aria-label={t('verdict.sides.label')}>
      {RINGS.map((ring) => <polygon key={ring} class={`radar-ring ${ring === 1 ? 'is-whole' : ''}`} points={polygon(() => ring)} />)}
      {SIDES.map((side, index) => <line key={side} class="radar-spoke" x1={CENTRE.x} y1={CENTRE.y} x2={at(index, 1)[0]} y2={at(index, 1)[1]} />)}
      {history ? <polygon class="radar-history" points={polygon((side) => history[side])} /> : null}
      <polygon class="radar-you" points={polygon((side) => you[side])} />
      {SIDES.map((side, index) => <SideLabel key={side} side={side} index={index} you={you} history={history} />)}
    </svg>
  );
}

function SideLabel({ side, index, you, history }: { readonly side: Side; readonly index: number; readonly you: Sides; readonly history: Sides | null }) {
  const [x, y] = at(index, 1);
  const [px, py] = at(index, you[side]);
  const upright = index === 0 || index === 3;
  const right = index === 1 || index === 2;
  const anchor = upright ? 'middle' : right ? 'start' : 'end';
  const dx = upright ? 0 : right ? 6 : -6;
  const top = index === 0 ? y - 24 : index === 3 ? y + 20 : y - 2;
  return (
    <g class="radar-side">
      <circle cx={px} cy={py} r="3.4" />
      <text x={x + dx} y={top} text-anchor={anchor}>{t(`verdict.side.${side}`)}</text>
      <text class="radar-points" x={x + dx} y={top + 16} text-anchor={anchor}><tspan class="radar-mine">{points(you[side])}</tspan>{history ? ` · ${points(history[side])}` : ''}</text>
    </g>
  );
}
