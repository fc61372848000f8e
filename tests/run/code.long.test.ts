import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRATEGIES, strategyById } from '../../src/insight/strategies/index';
import { dispatch, encodeRun, formatRun, govern, hasRunCode, openRun, openRunCode, parseRunText, readRunCode, readRunCodes } from '../../src/run/index';
import type { ParsedRun, ReadCode, Run } from '../../src/run/index';
import { framesIn, wrap } from '../../src/run/code/frame';
import type { Level, Policy } from '../../src/sim/index';
import { legalNow } from '../support/candidates';
import { aLevel, KUNSHAN, SHIPPED_LEVELS } from '../support/levels';
import { anyGame } from '../support/random-games';

const FULL_GAME = 700; // characters
const codesOf = (read: ReadCode | ParsedRun) => ('problems' in read ? read.problems.map(({ code }) => code) : []);
const playedBy = (level: Level, strategy: string, seed = 7): Run => govern(openRun(level, seed), strategyById(strategy)!.mayor);

const [drafted] = legalNow(KUNSHAN, govern(openRun(KUNSHAN, 3), strategyById('balanced')!.mayor, 2003).state);
const run: Run = dispatch(govern(openRun(KUNSHAN, 3), strategyById('balanced')!.mayor, 2003), { kind: 'decide', decision: drafted }).run;
const code = encodeRun(run);
const read = readRunCode(code, SHIPPED_LEVELS);

/** What a code keeps of a run file: all but the hashes of the years before the last. */
function kept(whole: Run): unknown {
  const file = formatRun(whole);
  return { ...file, years: file.years.map(({ hash, ...year }, n) => (n === file.years.length - 1 ? { ...year, hash } : year)) };
}

/** The file of the run that was read, or what is wrong with it. */
const reread = (parsed: ParsedRun): unknown => ('run' in parsed ? formatRun(parsed.run) : parsed.problems);

describe('a run code', () => {
  it('brings back the decisions, the open year among them', () => {
    expect(read).toEqual({ file: kept(run) });
    expect(reread(openRunCode(code, SHIPPED_LEVELS))).toEqual(formatRun(run));
  });

  it('is one word of capitals and digits', () => {
    expect(code).toMatch(/^YIFANG1[0-9A-Z]+$/);
  });

  it.each(SHIPPED_LEVELS.map((level) => [level.city.id, level] as const))('holds every ready strategy\'s game in %s', (_id, level) => {
    for (const { id, mayor } of STRATEGIES) {
      const played = govern(openRun(level, 4_294_967_295), mayor);
      const short = encodeRun(played);
      expect(short.length, id).toBeLessThanOrEqual(FULL_GAME);
      expect(readRunCode(short, SHIPPED_LEVELS), id).toEqual({ file: kept(played) });
    }
  });

  it('holds random games, whatever was decided in them', () => {
    fc.assert(fc.property(fc.constantFrom(...SHIPPED_LEVELS).chain((level) => fc.tuple(fc.constant(level), anyGame(level, { years: 12 }))), ([level, { seed, years }]) => {
      const played = govern(openRun(level, seed), (_level, state) => [...(years[state.year - level.city.start.year] ?? [])], 2002);
      expect(reread(openRunCode(encodeRun(played), SHIPPED_LEVELS))).toEqual(formatRun(played));
    }), { numRuns: 16 });
  });

  it('of a run that has not begun is a code like any other', () => {
    const fresh = openRun(KUNSHAN, 0);
    expect(reread(openRunCode(encodeRun(fresh), SHIPPED_LEVELS))).toEqual(formatRun(fresh));
  });

  it('holds targets to the last bit', () => {
    const targets = [{ indicator: 'gdp', atLeast: 0.1 + 0.2 }, { indicator: 'debtRatio', atMost: 1e-9 }, { indicator: 'growth', atLeast: -12.5 }, { indicator: 'gdp', atLeast: 2 ** 40 }] as const;
    const budget = { industry: 33, skills: 33, roads: 0, environment: 34, culture: 0 };
    const planned = dispatch(govern(openRun(KUNSHAN, 1), () => [], 1991), { kind: 'decide', decision: { kind: 'adoptPlan', plan: { focus: ['laptops', 'trade'], targets, budget } } }).run;
    expect(planned.draft.decisions).toHaveLength(1);
    expect(readRunCode(encodeRun(planned), SHIPPED_LEVELS)).toEqual({ file: kept(planned) });
  });

  it('is opened where a run file is, too', () => {
    expect(reread(parseRunText(`my run: ${code}`, SHIPPED_LEVELS))).toEqual(formatRun(run));
    expect(codesOf(parseRunText('my run', SHIPPED_LEVELS))).toEqual(['notJson']);
  });
});

describe('a run code is read', () => {
  const wide = [...code].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('');
  const lines = code.match(/.{1,30}/g)!;
  it.each<[string, string]>([
    ['in small letters', code.toLowerCase()],
    ['in full-width letters', wide],
    ['in full-width small letters', wide.toLowerCase()],
    ['with look-alike letters', code.replaceAll('0', 'O').replaceAll('1', 'l')],
    ['with other look-alikes', code.replaceAll('1', 'I').replaceAll('V', 'U')],
    ['with Cyrillic and Greek capitals', code.replaceAll('A', 'А').replaceAll('B', 'Β').replaceAll('0', 'О')],
    ['over many lines', lines.join('\r\n')],
    ['with blanks', lines.join(' ')],
    ['with ideographic blanks', lines.join('\u3000')],
    ['with invisible characters', lines.join('\u200b\u2060\ufeff')],
    ['with soft hyphens', lines.join('\u00ad')],
    ['with dashes', lines.join('-')],
    ['as a quoted mail', lines.map((line) => `> > ${line}`).join('\n')],
    ['as quoted-printable lines', lines.join('=\n')],
    ['as code in a chat', `\`\`\`\n${code}\n\`\`\``],
    ['in bold', `**${code}**`],
    ['in a link', `https://example.org/game/?lang=zh#run=${code}&from=chat`],
    ['between sentences', `Look at my Yifang game, 1990 to 2003: ${code}. I lost at last! Yours, Li`],
    ['between Chinese sentences', `老师好，这是我的对局码：「${code}」，请看。`],
    ['after a damaged one', `${code.slice(0, 40)}… no, this one: ${code}`],
    ['in quotation marks', `“${code}”`],
    ['with a byte order mark', `\ufeff${code}`],
  ])('%s', (_how, text) => {
    expect(readRunCode(text, SHIPPED_LEVELS)).toEqual(read);
    expect(hasRunCode(text)).toBe(true);
  });

  it('when there are several, each in its turn', () => {
    const others = ['kunshan', 'yiwu'].map((id) => encodeRun(playedBy(SHIPPED_LEVELS.find(({ city }) => city.id === id)!, 'history')));
    const found = readRunCodes(`1. ${others[0]} (Anna)\n2. ${code} (Bo)\n3. ${others[1]}`, SHIPPED_LEVELS);
    expect(found.map((one) => 'file' in one && [one.file.level, one.file.seed])).toEqual([['kunshan', 7], ['kunshan', 3], ['yiwu', 7]]);
  });
});

describe('a run code that cannot be read says why', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'noCode'],
    ['other text', 'hello 你好', 'noCode'],
    ['a code cut off', code.slice(0, -1), 'codeCutOff'],
    ['a code of which little is left', code.slice(0, 12), 'codeCutOff'],
    ['a wrong character', code.replace(/.$/, (last) => (last === '7' ? '8' : '7')), 'codeDamaged'],
    ['two characters in the wrong order', code.replace(/(.)(?!\1)(.)(.{30})$/, '$2$1$3'), 'codeDamaged'],
    ['another format', wrap({ format: 2, contents: 12345n }), 'otherCodeFormat'],
    ['a sound frame around nonsense', wrap({ format: 1, contents: 123456789n ** 30n }), 'broken'],
    ['three million characters', 'x'.repeat(3_000_000), 'tooLarge'],
  ])('%s', (_what, text, problem) => {
    expect(codesOf(readRunCode(text, SHIPPED_LEVELS))).toEqual([problem]);
  });

  it('when there is no such level: but level, seed and years are told', () => {
    const [problem] = (readRunCode(code, SHIPPED_LEVELS.slice(1)) as Extract<ReadCode, { problems: unknown }>).problems;
    expect(problem.code).toBe('codeOfUnknownLevel');
    expect(problem.values).toMatchObject({ level: 'kunshan', seed: '3', years: 13 });
  });

  it('when the level has lost a policy: but level, seed and years are told', () => {
    const gone = new Set(run.years.flatMap(({ decisions }) => decisions).flatMap((decision) => ('policy' in decision ? [decision.policy] : [])));
    const [problem] = (readRunCode(code, [aLevel({ city: { version: '9', policies: KUNSHAN.city.policies.filter(({ id }) => !gone.has(id)) } })]) as Extract<ReadCode, { problems: unknown }>).problems;
    expect(problem.code).toBe('otherVocabulary');
    expect(problem.values).toMatchObject({ level: 'kunshan', seed: '3', years: 13, file: `${KUNSHAN.city.version}+${KUNSHAN.nation.version}`, here: `9+${KUNSHAN.nation.version}` });
  });

  it('when a policy has another name', () => {
    const renamed = (policy: Policy): Policy => ({ ...policy, id: `${policy.id}-2` });
    expect(codesOf(readRunCode(code, [aLevel({ city: { policies: KUNSHAN.city.policies.map(renamed) } })]))).toEqual(['otherVocabulary']);
  });

  it('when an event has other answers in the place of its own', () => {
    const events = [...KUNSHAN.city.events].map((event) => ({ ...event, options: event.options?.map((option) => ({ ...option, id: `${option.id}-2` })) }));
    expect(codesOf(readRunCode(code, [aLevel({ city: { events } })]))).toEqual(['otherVocabulary']);
  });
});

describe('a run code of another version', () => {
  const grown = aLevel({ city: { version: '9', policies: [{ ...KUNSHAN.city.policies[0], id: 'aaa-new-policy' }, ...KUNSHAN.city.policies.toReversed()] } });

  it('of the level is read when the level has only gained, and played as far as the rules allow', () => {
    expect(readRunCode(code, [grown])).toEqual(read);
    const parsed = openRunCode(code, [grown]);
    expect(codesOf(parsed)).toEqual(['otherLevelVersion']);
    expect('salvage' in parsed && parsed.salvage?.years).toHaveLength(13);
  });

  it('of the rules is played again under today\'s, and says so', () => {
    const parsed = openRunCode(encodeRun({ ...run, rules: '1' }), SHIPPED_LEVELS);
    expect(codesOf(parsed)).toEqual(['otherRules']);
    expect('salvage' in parsed && parsed.salvage?.years).toHaveLength(13);
  });

  it('that ends in a city which does not come out says so', () => {
    const forged = { ...run, state: { ...run.state, seed: run.state.seed + 1 } };
    const parsed = openRunCode(encodeRun(forged), SHIPPED_LEVELS);
    expect(codesOf(parsed)).toEqual(['otherCity']);
    expect('salvage' in parsed && parsed.salvage?.state).toEqual(run.state);
  });
});

describe('a damaged run code', () => {
  const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const sound = framesIn(code).frames[0];
  const MUTATIONS = 100_000;

  /** A small generator of its own: the same mutations every time. */
  function dice(seed: number): (sides: number) => number {
    let state = seed;
    return (sides) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * sides);
    };
  }

  const cut = (text: string, at: number, gone: number, put = ''): string => text.slice(0, at) + put + text.slice(at + gone);
  const MUTATORS: readonly ((text: string, roll: (sides: number) => number) => string)[] = [
    (text, roll) => cut(text, roll(text.length), 1, ALPHABET[roll(ALPHABET.length)]),
    (text, roll) => cut(text, roll(text.length), 1),
    (text, roll) => cut(text, roll(text.length), 0, ALPHABET[roll(ALPHABET.length)]),
    (text, roll) => { const at = roll(text.length - 1); return cut(text, at, 2, text[at + 1] + text[at]); },
    (text, roll) => text.slice(0, roll(text.length)),
    (text, roll) => text.slice(roll(text.length)),
    (text, roll) => { const at = roll(text.length); return cut(text, at, 0, text.slice(at, at + roll(40))); },
    (text, roll) => cut(text, roll(text.length), roll(40)),
    (text, roll) => { const at = roll(text.length); return cut(text, at, 1, text.charAt(at).toLowerCase()); },
    (text, roll) => text.replaceAll('O10Il'[roll(5)], '10OlI'[roll(5)]),
    (text, roll) => cut(text, roll(text.length), 1, String.fromCharCode(roll(0x10000))),
    (text, roll) => { const at = roll(text.length); return cut(text, at, 1, String.fromCharCode(text.charCodeAt(at) ^ (1 << roll(7)))); },
  ];

  it(`is never taken for another run: ${MUTATIONS} mutations`, () => {
    const roll = dice(20_301);
    const wrong: string[] = [];
    let refused = 0;
    for (let turn = 0; turn < MUTATIONS; turn++) {
      let text = code;
      for (let changes = 1 + roll(3); changes > 0; changes--) text = MUTATORS[roll(MUTATORS.length)](text, roll);
      const { frames } = framesIn(text);
      if (frames.length === 0) refused++;
      else if (frames.some(({ format, contents }) => format !== sound.format || contents !== sound.contents)) wrong.push(text);
    }
    expect(wrong).toEqual([]);
    expect(refused).toBeGreaterThan(MUTATIONS / 2);
  }, 20_000);

  it('gives problems and never an exception, through the whole reader', () => {
    const roll = dice(7);
    const outcomes = new Set<string>();
    for (let turn = 0; turn < 3000; turn++) {
      const found = readRunCode(MUTATORS[roll(MUTATORS.length)](code, roll), SHIPPED_LEVELS);
      outcomes.add('file' in found ? JSON.stringify(found) : codesOf(found).join(', '));
    }
    expect([...outcomes].sort()).toEqual(['codeCutOff', 'codeDamaged', 'noCode', JSON.stringify(read)]);
  });

  it('gives problems and never an exception, even when its checksum is right', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 2n ** 700n }), (contents) => {
      expect('problems' in readRunCode(wrap({ format: 1, contents }), SHIPPED_LEVELS)).toBe(true);
    }), { numRuns: 300 });
    fc.assert(fc.property(fc.bigInt({ min: 1n, max: 2n ** 60n }), (change) => {
      expect('problems' in readRunCode(wrap({ format: 1, contents: sound.contents + change * 2n ** 600n }), SHIPPED_LEVELS)).toBe(true);
    }), { numRuns: 300 });
  });

  it('of any text at all is no exception', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect('problems' in readRunCode(`YIFANG1${text}`, SHIPPED_LEVELS)).toBe(true);
    }), { numRuns: 300 });
  });
});
