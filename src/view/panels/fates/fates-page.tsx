import { useEffect, useRef, useState } from 'preact/hooks';
import type { Level } from '../../../sim/index';
import { FATE_MEASURES, FATE_YEAR, fateOf, FATES, isPoor, type CityFate, type FateId } from '../../model/fates';
import type { CityPicture } from '../../model/picture';
import { language, locale, say, saySecond, t } from '../../text/index';
import { InkDefs, Second } from '../kit/index';
import { Seal } from '../kit/seal';
import './fates.css';

/** A part of the world, in world units. */
interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
/** Paints a state of a city; `scale` is pixels per world unit. */
export type FatePainter = (picture: CityPicture, options: { readonly box: Box; readonly scale: number }) => Promise<HTMLCanvasElement>;

export interface FatesPageProps { readonly levels: readonly Level[]; readonly city: string; readonly painter: (level: Level) => Promise<FatePainter> }

const GLYPHS: Readonly<Record<FateId, string>> = { hollow: '富', neglected: '空', cultivated: '文' };
/** The part of the world that each painting shows, about the middle of the districts. */
const SHOWN = { width: 820, y: 84, height: 700 };
const SCALE = 1.1;

/** One city three times, side by side: real games by ready mayors, told apart without a number. */
export function FatesPage({ levels, city, painter }: FatesPageProps) {
  const level = levels.find((one) => one.city.id === city) ?? levels[0];
  const name = say(level.city.name);
  useEffect(() => {
    document.title = `${t('fates.title')} · ${name}`;
    Object.assign(document.documentElement, { lang: locale.value });
    Object.assign(document.documentElement.dataset, { language: language.peek() });
  }, [name]);
  const fates = useFates(level, painter);
  return (
    <main class="fates-page">
      <InkDefs />
      <header class="fates-head">
        <Seal text="一方" size={52} />
        <div><h1>{t('fates.title')}</h1><p class="fates-city">{name}<Second text={saySecond(level.city.name)} /></p></div>
        <p class="fates-lead">{t('fates.lead', { city: name, year: String(FATE_YEAR) })}</p>
      </header>
      <ul class="fates-row">{FATES.map((id) => <Fate key={id} id={id} city={name} painted={fates.get(id) ?? null} />)}</ul>
      <Ways levels={levels} level={level} />
    </main>
  );
}

interface Painted { readonly fate: CityFate; readonly canvas: HTMLCanvasElement }

/** One painting after the other, each shown as soon as it is dry. */
function useFates(level: Level, painter: FatesPageProps['painter']): ReadonlyMap<FateId, Painted> {
  const [fates, setFates] = useState<ReadonlyMap<FateId, Painted>>(new Map());
  useEffect(() => {
    let isOpen = true;
    const paintAll = async (): Promise<void> => {
      const paint = await painter(level);
      for (const id of FATES) {
        await new Promise((rest) => { setTimeout(rest); });
        if (!isOpen) return;
        const fate = fateOf(level, id);
        const canvas = await paint(fate.picture, { box: boxOf(level), scale: SCALE });
        if (!isOpen) return;
        setFates((before) => new Map(before).set(id, { fate, canvas }));
      }
    };
    void paintAll();
    return () => { isOpen = false; };
  }, [level]);
  return fates;
}

function boxOf({ city: { districts } }: Level): Box {
  const middle = districts.reduce((sum, { x }) => sum + x, 0) / districts.length;
  return { x: Math.max(-80, Math.min(1520 - SHOWN.width, middle - SHOWN.width / 2)), ...SHOWN };
}

function Fate({ id, city, painted }: { readonly id: FateId; readonly city: string; readonly painted: Painted | null }) {
  const name = t(`fates.${id}.name`);
  return (
    <li class={`fate is-${id}`} data-fate={id} data-ready={painted !== null}>
      <Painting canvas={painted?.canvas ?? null} label={t('fates.painting.label', { city, year: String(FATE_YEAR), name })} />
      <div class="fate-words">
        <Seal text={GLYPHS[id]} size={40} />
        <h2>{name}</h2>
        <p>{t(`fates.${id}.sentence`)}</p>
      </div>
      <dl class="fate-measures">
        {FATE_MEASURES.map((measure) => {
          const value = painted?.fate.picture[measure] ?? 0;
          const poor = painted !== null && isPoor(measure, value);
          return (
            <div key={measure} class={poor ? 'is-poor' : ''}>
              <dt>{t(`fates.measure.${measure}`)}</dt>
              <dd><span class="fate-bar" aria-hidden="true"><span style={{ width: `${Math.round(value * 100)}%` }} /></span>{painted ? Math.round(value * 100) : '…'}{poor ? <span class="hidden-text"> ({t('fates.poor')})</span> : null}</dd>
            </div>
          );
        })}
      </dl>
    </li>
  );
}

function Painting({ canvas, label }: { readonly canvas: HTMLCanvasElement | null; readonly label: string }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => { if (canvas) frame.current?.replaceChildren(canvas); }, [canvas]);
  return <div ref={frame} class="fate-painting" role="img" aria-label={label} style={{ aspectRatio: `${SHOWN.width} / ${SHOWN.height}` }} />;
}

function Ways({ levels, level }: { readonly levels: readonly Level[]; readonly level: Level }) {
  const to = (query: string): string => `?${query}&lang=${language.value}`;
  return (
    <nav class="fates-ways" aria-label={t('fates.cities')}>
      <a class="btn btn-quiet" href={`./?lang=${language.value}`}>{t('fates.back')}</a>
      {levels.filter((one) => one !== level).map(({ city }) => <a key={city.id} class="btn btn-quiet" href={to(`fates=${city.id}`)}>{say(city.name)}</a>)}
    </nav>
  );
}
