/** Paints the poster of a finished city, as a canvas and as a PNG. */
import { inOneLine, posterOf } from '../../model/poster';
import { qrOf } from '../../model/qr';
import { saidByQr } from '../../model/run-link';
import type { Level, State, Verdict } from '../../../sim/index';
import { t } from '../../text/index';
import type { MapPort } from '../desk/map-port';
import { drawLeaf, QR_SIDE, type Scanned } from './leaf';
import { drawMount, loadPapers, PAINTING } from './mount';
import { Page } from './page';
import { drawSlip } from './slip';

/** What is being done, in this order. */
export type PosterStep = 'paper' | 'city' | 'letters' | 'file';

export interface PosterInput {
  readonly level: Level;
  /** On the day that the mayor handed over. */
  readonly governed: State;
  readonly verdict: Verdict;
  readonly code: string;
  /** Address of the page. */
  readonly address: string;
  readonly painter: Pick<MapPort, 'portrait'>;
  /** Called as each step begins. */
  readonly onStep: (step: PosterStep) => void;
}

export interface PaintedPoster { readonly blob: Blob; /** What the QR code says; null when the code is too long for one. */ readonly scanned: string | null; /** What is to be seen, for those who do not see it. */ readonly alt: string }

/** Rejects where there is no canvas, or a sheet of the painting does not load. */
export async function paintPoster({ level, governed, verdict, code, address, painter, onStep }: PosterInput): Promise<PaintedPoster> {
  const begin = (step: PosterStep): Promise<void> => { onStep(step); return shown(); };
  await begin('paper');
  const page = new Page();
  const words = posterOf(level, governed, verdict);
  const scanned = scannedOf(code, address);
  const [papers] = await Promise.all([
    loadPapers(level.city.id),
    page.loadFaces(`${Object.values(words).join('')}${words.sides.map(({ name }) => name).join('')}${words.road.map(({ name }) => name).join('')}${scanned.how}一方`),
  ]);
  await begin('city');
  const painting = await painter.portrait({ level, state: governed }, PAINTING);
  await begin('letters');
  drawMount(page, papers);
  page.g.drawImage(painting, PAINTING.x, PAINTING.y, PAINTING.width, PAINTING.height);
  drawSlip(page, level.city.id, words);
  drawLeaf(page, words, scanned);
  await begin('file');
  const { place, years, headline, summary } = words;
  return { blob: await pngOf(page.canvas), scanned: scanned.qr?.text ?? null, alt: t('poster.alt', { place, years, headline, summary: inOneLine(summary), qr: scanned.qr ? 'some' : 'none' }) };
}

/** Gives the page time to show the step before the next piece of work holds it. */
const shown = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 20); });

function scannedOf(code: string, address: string): Scanned {
  const qr = qrOf(saidByQr(address, code), QR_SIDE);
  return { code, qr, how: t(`poster.scan.${qr === null ? 'none' : qr.text === code ? 'code' : 'link'}`) };
}

const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> => new Promise((resolve, reject) => {
  canvas.toBlob((blob) => { if (blob) resolve(blob); else reject(new Error('The canvas gave no PNG')); }, 'image/png');
});
