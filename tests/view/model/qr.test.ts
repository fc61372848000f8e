import decodeQR from 'qr/decode.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { strategyById } from '../../../src/insight/index';
import { encodeRun, govern, openRun, readRunCode } from '../../../src/run/index';
import { darkRuns, LEAST_MODULE_PX, modulePx, QUIET_MODULES, qrOf, qrPath, type QrCode } from '../../../src/view/model/qr';
import { runLinkOf, saidByQr } from '../../../src/view/model/run-link';
import { SHIPPED_LEVELS } from '../../support/levels';

const SIDE = 450;

/** A picture of the code, each module `px` wide, as a camera would get it. */
function picture(code: QrCode, px: number): { width: number; height: number; data: Uint8Array } {
  const width = code.rows.length * px;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const { x, y, length } of darkRuns(code)) {
    for (let row = y * px; row < (y + 1) * px; row++) for (let column = x * px; column < (x + length) * px; column++) data.set([0, 0, 0], (row * width + column) * 4);
  }
  return { width, height: width, data };
}

const readBack = (code: QrCode, px: number): string => decodeQR(picture(code, px), { timeLimit: 5000 });

describe('the QR code of a whole game', () => {
  let codes: readonly string[] = [];
  beforeAll(() => { codes = SHIPPED_LEVELS.map((level) => encodeRun(govern(openRun(level, 7), strategyById('balanced')!.mayor, Infinity))); });

  test('is read back as the link that opens the run, in modules large enough for a camera', () => {
    for (const code of codes) {
      const said = saidByQr('https://somebody.example/yifang/?lang=zh#old', code);
      const qr = qrOf(said, SIDE)!;
      expect(qr.text).toBe(`https://somebody.example/yifang/#run=${code}`);
      expect(modulePx(qr, SIDE)).toBeGreaterThanOrEqual(LEAST_MODULE_PX);
      const back = readBack(qr, modulePx(qr, SIDE));
      expect(back).toBe(qr.text);
      expect(readRunCode(back, SHIPPED_LEVELS)).not.toHaveProperty('problems');
    }
  });

  test('says the bare code where the page came over no network', () => {
    const qr = qrOf(saidByQr('file:///home/somebody/yifang/index.html', codes[0]), SIDE)!;
    expect(readBack(qr, modulePx(qr, SIDE))).toBe(codes[0]);
  });
});

describe('a QR code', () => {
  const code = qrOf(['YIFANG1'], SIDE)!;

  test('keeps four light modules free on every side', () => {
    const last = code.rows.length - 1 - QUIET_MODULES;
    expect(QUIET_MODULES).toBe(4);
    for (const { x, y, length } of darkRuns(code)) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(QUIET_MODULES);
      expect(Math.max(x + length - 1, y)).toBeLessThanOrEqual(last);
    }
    expect(code.rows[QUIET_MODULES][QUIET_MODULES]).toBe(true);
  });

  test('has all its dark modules in the path', () => {
    const dark = code.rows.flat().filter(Boolean).length;
    const lengths = [...qrPath(code).matchAll(/h(\d+)v1/g)].map(([, length]) => Number(length));
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(dark);
  });

  test('takes the next text where the first would be too fine, and is null where none fits', () => {
    const long = 'a'.repeat(1200);
    expect(qrOf([long, 'SHORT'], 300)!.text).toBe('SHORT');
    expect(qrOf([long], 300)).toBeNull();
    expect(qrOf(['a'.repeat(5000)], 10_000)).toBeNull();
  });
});

test('a link keeps the place of the page and nothing of its query', () => {
  expect(runLinkOf('http://127.0.0.1:4173/a/?level=kunshan&seed=7#run=OLD', 'YIFANG1X')).toBe('http://127.0.0.1:4173/a/#run=YIFANG1X');
  expect(runLinkOf('file:///a/index.html', 'YIFANG1X')).toBeNull();
});
