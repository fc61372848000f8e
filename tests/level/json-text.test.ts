/** Reading a file's text: errors by line and column, and the place of every value. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionOf, readJson } from '../../src/level';

const faultOf = (text: string): string | undefined => {
  const result = readJson(text);
  return 'fault' in result ? result.fault.message : undefined;
};

describe('a text that is no JSON', () => {
  it.each([
    ['a comma too many', '{\n  "a": 1,\n}', 'Line 2, column 9: Remove this comma: nothing follows it before }.'],
    ['a comma too few', '{"a": 1\n "b": 2}', 'Line 2, column 2: Here should be a comma or }, not "b".'],
    ['a colon too few', '{"a" 1}', 'Line 1, column 6: Here should be a colon after "a", not 1.'],
    ['a comment', '// note\n{}', 'Line 1, column 1: JSON has no comments: remove it.'],
    ['single quotes', "{'a': 1}", 'Line 1, column 2: Texts are written in straight double quotes: "…".'],
    ['curly quotes', '{“a”: 1}', 'Line 1, column 2: Texts are written in straight double quotes: "…".'],
    ['a name without quotes', '{a: 1}', 'Line 1, column 2: Here should be the name of a field in double quotes, not a.'],
    ['a bracket that is not closed', '{\n"a": [1, 2', 'Line 2, column 11: The file ends, but the bracket opened in line 2 is not closed.'],
    ['a text that is not closed', '{"a": "b}', 'Line 1, column 7: This text is not closed: a double quote is missing.'],
    ['a text over two lines', '{"a": "b\nc"}', 'Line 1, column 9: A text cannot run over the end of a line or contain a tab: write \\n or \\t.'],
    ['a backslash', String.raw`{"a": "b\c"}`, 'Line 1, column 9: This backslash means nothing here: write \\\\ for a backslash and \\" for a quote.'],
    ['a leading zero', '[007]', 'Line 1, column 2: Here should be a value, not 007.'],
    ['something after the end', '{} {}', 'Line 1, column 4: The file should end here, but something follows.'],
    ['nothing', '', 'Line 1, column 1: The file ends, but a value should come.'],
  ])('because of %s', (_what, text, message) => {
    expect(faultOf(text)).toBe(message);
  });

  it('because it is nested without end', () => {
    expect(faultOf('['.repeat(1_000_000))).toContain('Nested deeper than 64 levels.');
  });
});

describe('a text that is JSON', () => {
  it('may begin with a byte order mark', () => {
    expect(readJson('\uFEFF{"a": 1}')).toMatchObject({ value: { a: 1 }, problems: [] });
  });

  it('that names a field twice keeps the last one, and says so', () => {
    const result = readJson('{"a": {"b": 1, "b": 2}}');
    expect(result).toMatchObject({ value: { a: { b: 2 } }, problems: [{ path: 'a.b', code: 'duplicateKey' }] });
  });

  it.each([
    ['policies[1].cost', { line: 3, column: 13 }],
    ['policies[1].load', { line: 3, column: 4 }], // missing: the object that lacks it
    ['sources["N 2"]', { line: 4, column: 21 }],
    ['nowhere.at[3].all', { line: 1, column: 1 }],
  ])('knows where %s stands', (path, place) => {
    const text = '{"policies": [\n   {"cost": 1},\n   {"cost": 2}],\n "sources": {"N 2": {}}}';
    const json = readJson(text);
    if ('fault' in json) throw new Error(json.fault.message);
    expect(positionOf(text, json, path)).toEqual(place);
  });

  it('is read exactly as JSON.parse reads it', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 5 }), (text) => {
      expect(readJson(text)).toMatchObject({ value: JSON.parse(text) });
    }), { numRuns: 300 });
  });

  it('is told from one that is not as JSON.parse tells it', () => {
    const signs = fc.array(fc.constantFrom('{', '}', '[', ']', '"', ':', ',', 'a', '\\', 'u', '0', '1', '-', '.', 'e', 'E', '+', ' ', '\n', 'true', 'null', '"a"', '\t', '\u00a0', '\u007f', '\u0085', '😀'), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(fc.property(signs, (text) => {
      expect('fault' in readJson(text)).toBe(!isJson(text));
    }), { numRuns: 4000 });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
