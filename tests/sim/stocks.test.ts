import { describe, expect, it } from 'vitest';
import { INDUSTRIES, LEVERS, STOCK_COUNT, stockName, SCALARS } from '../../src/sim/index';
import { plainStocks, whole } from '../../src/sim/stocks';

describe('the layout of stocks', () => {
  const names = Array.from({ length: STOCK_COUNT }, (_, stock) => stockName(stock));

  it('gives every stock a name of its own', () => {
    expect(new Set(names).size).toBe(STOCK_COUNT);
  });

  it('holds every scalar, every industry and every lever', () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(SCALARS)));
    for (const family of ['foreign', 'domestic', 'stage', 'capability', 'focus']) expect(names.filter((name) => name.startsWith(`${family}.`))).toEqual(INDUSTRIES.map((id) => `${family}.${id}`));
    for (const family of ['lever', 'hold']) expect(names.filter((name) => name.startsWith(`${family}.`))).toEqual(LEVERS.map((id) => `${family}.${id}`));
  });

  it('is handed out as a plain list', () => {
    const values = Float64Array.from({ length: STOCK_COUNT }, (_, n) => n * 1e9 - 5);
    const list = plainStocks(values);
    expect(Array.isArray(list)).toBe(true);
    expect(list).toEqual([...values]);
  });
});

describe('rounding to whole micro-units', () => {
  it.each([[0.4, 0], [0.5, 1], [-0.5, 0], [-0.6, -1], [1.5, 2], [-1.5, -1], [2.5, 3], [1e12 + 0.5, 1e12 + 1], [-1e12 - 0.4, -1e12]])('makes %f %i', (units, expected) => {
    expect(whole(units) + 0).toBe(expected);
    expect(whole(units) + 0).toBe(Math.round(units) + 0);
  });
});
