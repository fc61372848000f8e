/**
 * Cuts the fonts to what the game says.
 *
 * Latin faces are copied whole (they are small). Chinese faces hold the characters found in our texts and levels, plus a fixed
 * list, so that a new sentence made of common words needs no new cut. The same sources give the same bytes.
 */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FONTS = path.join(ROOT, 'assets/fonts');
const PACKAGES = path.join(ROOT, 'node_modules');

const LATIN = {
  'eb-garamond-500': '@fontsource/eb-garamond/files/eb-garamond-latin-500-normal.woff2',
  'eb-garamond-500-italic': '@fontsource/eb-garamond/files/eb-garamond-latin-500-italic.woff2',
  'eb-garamond-600': '@fontsource/eb-garamond/files/eb-garamond-latin-600-normal.woff2',
  'source-sans-3-400': '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  'source-sans-3-600': '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
  'cormorant-600': '@fontsource/cormorant/files/cormorant-latin-600-normal.woff2',
};

const CHINESE = {
  'noto-serif-sc-600': '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
  'noto-sans-sc-400': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'noto-sans-sc-700': '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
};

const BRUSH = '@expo-google-fonts/ma-shan-zheng/400Regular/MaShanZheng_400Regular.ttf';

const LICENCES = {
  'EB-Garamond': '@fontsource/eb-garamond/LICENSE',
  'Source-Sans-3': '@fontsource/source-sans-3/LICENSE',
  Cormorant: '@fontsource/cormorant/LICENSE',
  'Noto-Serif-SC': '@expo-google-fonts/noto-serif-sc/LICENSE_FONT',
  'Noto-Sans-SC': '@expo-google-fonts/noto-sans-sc/LICENSE_FONT',
  'Ma-Shan-Zheng': '@expo-google-fonts/ma-shan-zheng/LICENSE_FONT',
};

/** Folders and files whose sentences are read, and the endings that count. */
const SPOKEN = ['src/view', 'levels', 'index.html'];
const ENDINGS = ['.ts', '.tsx', '.json', '.html'];

/** Punctuation that Chinese sets at its own width. */
const PUNCTUATION = ',。、;:?!“”‘’()《》〈〉【】「」·—…～%+-=/¥￥〇';
/** Signs that the Latin faces lack: a face of their own, so that an English page need not load a Chinese one for an arrow. */
const SIGNS = '→←↑↓↗↘↖↙⇒▲▼△▽◀▶▷◁◆◇◈●○◎◐◑■□★☆✓✔✕✗×÷±≈≠≤≥°①②③④⑤⑥⑦⑧⑨⑩';
/** Numerals, the sixty-year cycle, seasons, compass, and the words of dates and money. */
const COMMON =
  '零一二三四五六七八九十百千万亿两半几甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥春夏秋冬东南西北中上下左右前后内外' +
  '年月日元角分秒时期初末个次人户家座条件项处名位省市县区镇村乡街道国世界大小多少高低长短新旧好坏是否有无不可以能会要已未正在';

/** Wordmark, city names, slips and seals: what is written with the brush, besides the characters named in components. */
const BRUSHED =
  '一方造福为官任义乌佛山昆东莞准印行奏请批示用开警察稳险文产市春夏秋冬城小中国二三四五六七八九十年江南岭粤浙苏省令完结续';

const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
const HAN = /[\p{Unified_Ideograph}\u3000-\u303f\uff00-\uffef]/gu;
const SYMBOL = /[\u2190-\u2bff]/gu;

async function filesUnder(place) {
  if (path.extname(place)) return [place];
  const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** Every character of a `kind` (Chinese, by default) that a player may read, sorted; only those in files with one of `endings`. */
export async function spokenCharacters({ kind = HAN, endings = ENDINGS } = {}) {
  const found = new Set();
  for (const place of SPOKEN) {
    for (const file of await filesUnder(path.join(ROOT, place))) {
      if (!endings.includes(path.extname(file))) continue;
      const text = await readFile(file, 'utf8').catch(() => '');
      for (const [character] of text.matchAll(kind)) found.add(character);
    }
  }
  return [...found].sort().join('');
}

const unique = (text) => [...new Set(text)].sort().join('');

async function cut(name, source, characters) {
  const font = await subsetFont(await readFile(path.join(PACKAGES, source)), unique(characters), { targetFormat: 'woff2' });
  await writeFile(path.join(FONTS, `${name}.woff2`), font);
  console.log(`fonts: ${name}.woff2, ${unique(characters).length} characters, ${Math.round(font.length / 1024)} kB`);
}

/** Writes assets/fonts: all faces and their licence texts. */
export async function cutFonts() {
  await mkdir(FONTS, { recursive: true });
  for (const [name, source] of Object.entries(LATIN)) await copyFile(path.join(PACKAGES, source), path.join(FONTS, `${name}.woff2`));
  for (const [name, source] of Object.entries(LICENCES)) await copyFile(path.join(PACKAGES, source), path.join(FONTS, `OFL-${name}.txt`));
  const [spoken, symbols] = [await spokenCharacters(), await spokenCharacters({ kind: SYMBOL })];
  for (const [name, source] of Object.entries(CHINESE)) await cut(name, source, ASCII + PUNCTUATION + SIGNS + symbols + COMMON + spoken);
  await cut('signs', CHINESE['noto-sans-sc-400'], SIGNS + symbols);
  await cut('ma-shan-zheng', BRUSH, BRUSHED + (await spokenCharacters({ endings: ['.tsx'] })));
}
