/** The composition root of the page: the one file that knows everybody. */
// The common styles come first: a screen's own, which its components bring along, may overrule them.
import './view/panels/styles/fonts.css';
import './view/panels/styles/tokens.css';
import './view/panels/styles/base.css';
import './view/panels/styles/kit.css';
import './view/panels/styles/forced-colors.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { connectInsight } from './insight/index';
import { parseLevel, parseModelNotes, readLevel } from './level/index';
import { LARGEST_SEED } from './run/index';
import type { Level } from './sim/index';
import { openStore } from './store/index';
import { drawn } from './view/drawn';
import { openSound, type OpenSound } from './view/audio/index';
import { canPaint, isPainted, openMap, placeInStill, STILL_ASPECT, stillOf } from './view/map/index';
import { pictureOf } from './view/model/picture';
import { App } from './view/panels/app';
import type { MapPort } from './view/panels/desk/desk-screen';
import { createSession, type OpenSession, type SessionServices } from './view/session';
import { readFragment, readLink } from './view/session/link';
import type { FatePainter } from './view/panels/fates/fates-page';
import { language, type Language } from './view/text/index';

/** The cities that ship with the page, in the order in which links and saves know them. */
const CITIES = ['kunshan', 'yiwu', 'foshan', 'dongguan'] as const;
/** Each file is a chunk of its own: they come side by side, and a change in one leaves the others in the cache. */
const FILES = import.meta.glob<unknown>('../levels/{kunshan,yiwu,foshan,dongguan,nation,nation.about}.json', { import: 'default' });
const fileOf = (name: string): Promise<unknown> => FILES[`../levels/${name}.json`]();

/** Their files are ours, so a problem in one is a broken build. */
function shippedLevel(id: string, city: unknown, nation: unknown): Level {
  const parsed = parseLevel(city, nation, { city: `levels/${id}.json`, nation: 'levels/nation.json' });
  if ('level' in parsed) return parsed.level;
  throw new Error(parsed.problems.slice(0, 5).map((problem) => `${problem.file} ${problem.path}: ${problem.message}`).join('\n'));
}

/** Claims are fetched when somebody reads them; a level of the player's own has none. */
const CLAIMS = import.meta.glob<unknown>('../levels/*.claims.json', { import: 'default' });
const claimsIn = async (name: string): Promise<unknown> => (await CLAIMS[`../levels/${name}.claims.json`]?.()) ?? [];

function modelNotes(about: unknown, [level]: readonly Level[]): SessionServices['notes'] {
  const parsed = parseModelNotes(about, level.nation);
  if ('notes' in parsed) return parsed.notes;
  throw new Error(parsed.problems.map(({ path, message }) => `levels/nation.about.json ${path}: ${message}`).join('\n'));
}

function followSystemCalm(): SessionServices['systemCalm'] {
  const query = matchMedia('(prefers-reduced-motion: reduce)');
  const calm = signal(query.matches);
  query.addEventListener('change', () => { calm.value = query.matches; });
  return calm;
}

function download({ name, text }: { readonly name: string; readonly text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** The painting, as the desk knows it. `failed` hears why there is only a still picture. */
function mapPort(sound: OpenSound, failed: (reason: 'noWebgl' | 'mapFailed') => void): MapPort {
  return {
    still: ({ city }) => stillOf(city), aspect: STILL_ASPECT, placeInStill,
    paints: ({ city }) => isPainted(city),
    portrait: async ({ level, state }, size) => (await import('./view/map/keepsake')).paintKeepsake(level.city, pictureOf(level, state), size),
    async open(host, { view, calm, loaded }) {
      try {
        const map = await openMap(host, { city: view.level.city, picture: pictureOf(view.level, view.state), reducedMotion: calm, onReady() {}, onProgress: loaded });
        const unwatch = sound.watch(map, host);
        return {
          show: (next) => map.apply(pictureOf(next.level, next.state), { animate: next.before !== null }),
          lens: (lens) => map.setLens(lens),
          calm: (reduced) => map.setReducedMotion(reduced),
          project: ({ x, y }) => map.project(x, y),
          onMove: (listener) => map.onMove(listener),
          at: (point, reach) => map.at(point, reach),
          pan: (dx, dy) => map.pan(dx, dy),
          zoom: (factor) => map.zoom(factor),
          goHome: () => map.goHome(),
          wake: () => map.wake(),
          close: () => { unwatch(); map.destroy(); },
        };
      } catch (error) {
        failed(canPaint() ? 'mapFailed' : 'noWebgl');
        throw error;
      }
    },
  };
}

async function start(host: HTMLElement): Promise<void> {
  const [nation, about, ...cities] = await Promise.all([fileOf('nation'), fileOf('nation.about'), ...CITIES.map(fileOf)]);
  const levels = CITIES.map((id, n) => shippedLevel(id, cities[n], nation));
  const link = readLink(location.search, levels.map((level) => level.city.id));
  const systemLanguage: Language = link.language ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
  if (link.fates) return showFates(host, { levels, city: link.fates, spoken: systemLanguage });
  const sound = openSound(window);
  const session = createSession({
    levels, download, systemLanguage,
    notes: modelNotes(about, levels),
    claimsOn: async (level) => ({ level: await claimsIn(level), nation: await claimsIn('nation') }),
    readLevel: (text) => readLevel(text, { nation, taken: levels.map(({ city }) => city.id) }),
    storage: await openStore({ drawn }),
    audio: sound.port,
    connect: (level, onLost) => connectInsight({ level, makeWorker: () => new Worker(new URL('./insight/worker.ts', import.meta.url), { type: 'module' }), onLost }),
    randomSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] % (LARGEST_SEED + 1),
    systemCalm: followSystemCalm(),
  });
  await session.open();
  sound.follow(session);
  if (link.language) session.change({ language: link.language });
  if (link.refused.length) session.tell('linkRefused', link.refused.join(', '));
  if (link.level) session.startRun(link.level, link.seed ?? undefined);
  if (link.about) session.openDialog({ kind: 'about', level: link.about });
  await takeRunFromAddress(session);
  addEventListener('hashchange', () => { void takeRunFromAddress(session); });
  render(<App session={session} map={mapPort(sound, (reason) => session.tell(reason))} />, host);
}

/** The page of `?fates=…`, which opens no game: its code and its painter come only here. */
async function showFates(host: HTMLElement, { levels, city, spoken }: { readonly levels: readonly Level[]; readonly city: string; readonly spoken: Language }): Promise<void> {
  const [{ FatesPage }, { openPortraits }] = await Promise.all([import('./view/panels/fates/fates-page'), import('./view/map/portrait')]);
  language.value = spoken;
  const painter = async (level: Level): Promise<FatePainter> => (await openPortraits(level.city)).paint;
  render(<FatesPage levels={levels} city={city} painter={painter} />, host);
}

/** Opens the run code of the address, once: it is taken out, so that going back or reloading does not open it again. */
async function takeRunFromAddress(session: OpenSession): Promise<void> {
  const { code, refused } = readFragment(location.hash);
  if (code === null && refused.length === 0) return;
  history.replaceState(history.state, '', location.pathname + location.search);
  if (code !== null) await session.importRun(new File([code], 'run-code.txt', { type: 'text/plain' }));
  else session.tell('linkRefused', refused.join(', '));
}

/** The one page that needs nothing of the game: it says that the game could not open. */
function showFailure(host: HTMLElement, error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  host.innerHTML = '<main class="failure"><h1>The game could not open. 游戏未能打开。</h1><p>A file of the game is damaged or missing. Nothing that you saved has been touched. 游戏文件损坏或缺失，你保存的内容未受影响。</p><pre></pre></main>';
  const reason = host.querySelector('pre');
  if (reason) reason.textContent = text;
}

/** The built page keeps itself for days without a network; while developing, every file is fresh. */
function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => { navigator.serviceWorker.register(new URL('sw.js', document.baseURI)).catch(() => undefined); });
}

keepOffline();
const host = document.getElementById('app');
if (host) start(host).catch((error: unknown) => showFailure(host, error));
