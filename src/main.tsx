/** The composition root of the page: the one file that knows everybody. */
// The common styles come first: a screen's own, which its components bring along, may overrule them.
import './view/panels/styles/fonts.css';
import './view/panels/styles/tokens.css';
import './view/panels/styles/base.css';
import './view/panels/styles/kit.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import dongguan from '../levels/dongguan.json';
import foshan from '../levels/foshan.json';
import kunshan from '../levels/kunshan.json';
import nation from '../levels/nation.json';
import about from '../levels/nation.about.json';
import yiwu from '../levels/yiwu.json';
import { connectInsight } from './insight/index';
import { parseLevel, parseModelNotes, readLevel } from './level/index';
import { LARGEST_SEED } from './run/index';
import type { Level } from './sim/index';
import { openStore } from './store/index';
import { createAudio, soundsOfYear } from './view/audio/index';
import { canPaint, openMap, placeInStill, STILL_ASPECT, stillOf } from './view/map/index';
import { pictureOf } from './view/model/picture';
import { App } from './view/panels/app';
import type { MapPort } from './view/panels/desk/desk-screen';
import { createSession, type SessionServices } from './view/session';
import { readLink } from './view/session/link';
import type { Language } from './view/text/index';

/** Levels that ship with the page. Their files are ours, so a problem in one is a broken build. */
function shippedLevels(): readonly Level[] {
  return [kunshan, yiwu, foshan, dongguan].map((city) => {
    const parsed = parseLevel(city, nation, { city: `levels/${city.id}.json`, nation: 'levels/nation.json' });
    if ('level' in parsed) return parsed.level;
    throw new Error(parsed.problems.slice(0, 5).map((problem) => `${problem.file} ${problem.path}: ${problem.message}`).join('\n'));
  });
}

/** Claims are fetched when somebody reads them; a level of the player's own has none. */
const CLAIMS = import.meta.glob<unknown>('../levels/*.claims.json', { import: 'default' });
const claimsIn = async (name: string): Promise<unknown> => (await CLAIMS[`../levels/${name}.claims.json`]?.()) ?? [];

function modelNotes([level]: readonly Level[]): SessionServices['notes'] {
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

/** Sounds wait for the player's first action, as browsers demand. */
function openAudio(): SessionServices['audio'] {
  const audio = createAudio({ volume: 0.6, muted: false });
  const unlock = (): void => { audio.unlock(); audio.ambience(true); };
  for (const act of ['pointerdown', 'keydown'] as const) addEventListener(act, unlock, { once: true });
  return { ...audio, playYear: (news) => soundsOfYear(news).forEach((sound) => audio.play(sound)) };
}

/** The painting, as the desk knows it. `failed` hears why there is only a still picture. */
function mapPort(failed: (reason: 'noWebgl' | 'mapFailed') => void): MapPort {
  return {
    still: ({ city }) => stillOf(city), aspect: STILL_ASPECT, placeInStill,
    async open(host, { view, calm, loaded }) {
      try {
        const map = await openMap(host, { city: view.level.city, picture: pictureOf(view.level, view.state), reducedMotion: calm, onReady() {}, onProgress: loaded });
        return {
          show: (next) => map.apply(pictureOf(next.level, next.state), { animate: next.before !== null }),
          lens: (lens) => map.setLens(lens),
          calm: (reduced) => map.setReducedMotion(reduced),
          project: ({ x, y }) => map.project(x, y),
          onMove: (listener) => map.onMove(listener),
          zoom: (factor) => map.zoom(factor),
          goHome: () => map.goHome(),
          wake: () => map.wake(),
          close: () => map.destroy(),
        };
      } catch (error) {
        failed(canPaint() ? 'mapFailed' : 'noWebgl');
        throw error;
      }
    },
  };
}

async function start(host: HTMLElement): Promise<void> {
  const levels = shippedLevels();
  const link = readLink(location.search, levels.map((level) => level.city.id));
  const systemLanguage: Language = link.language ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
  const session = createSession({
    levels, download, systemLanguage,
    notes: modelNotes(levels),
    claimsOn: async (level) => ({ level: await claimsIn(level), nation: await claimsIn('nation') }),
    readLevel: (text) => readLevel(text, { nation, taken: levels.map(({ city }) => city.id) }),
    storage: await openStore(),
    audio: openAudio(),
    connect: (level, onLost) => connectInsight({ level, makeWorker: () => new Worker(new URL('./insight/worker.ts', import.meta.url), { type: 'module' }), onLost }),
    randomSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] % (LARGEST_SEED + 1),
    systemCalm: followSystemCalm(),
  });
  await session.open();
  if (link.language) session.change({ language: link.language });
  if (link.refused.length) session.tell('linkRefused', link.refused.join(', '));
  if (link.level) session.startRun(link.level, link.seed ?? undefined);
  if (link.about) session.openDialog({ kind: 'about', level: link.about });
  render(<App session={session} map={mapPort((reason) => session.tell(reason))} />, host);
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
