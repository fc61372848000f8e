/**
 * Forms of the stocks: offset + Σ w·a·b / Σ w·a·b, where a plain sum can also stand as its square.
 *
 * Because every number on the desk is such a form, one rule explains them all, exactly (see explain.ts).
 */
import { MICRO } from './stocks';

/** w·a·b, with b = −1 for a plain stock. Stocks in their own units. */
export interface Term { readonly weight: number; readonly a: number; readonly b: number }
/** The terms of a sum in columns; `squared` for the square of all terms together. */
export interface Sum { readonly weight: Float64Array; readonly a: Int16Array; readonly b: Int16Array; readonly squared: boolean }
export interface Form { readonly offset: number; readonly top: Sum; readonly bottom: Sum | null }

export const columns = (terms: readonly Term[], squared = false): Sum =>
  ({ weight: Float64Array.from(terms, ({ weight }) => weight), a: Int16Array.from(terms, ({ a }) => a), b: Int16Array.from(terms, ({ b }) => b), squared });

/** The sum in natural units. */
function valueOf(sum: Sum, stocks: ArrayLike<number>): number {
  const total = totalOf(sum, stocks);
  return sum.squared ? total * total : total;
}

/** Σ w·a·b in natural units: plain terms are added up in micro-units and divided once. */
function totalOf({ weight, a, b }: Sum, stocks: ArrayLike<number>): number {
  let plain = 0;
  let products = 0;
  for (let n = 0; n < weight.length; n++) {
    const one = weight[n] * stocks[a[n]];
    if (b[n] < 0) plain += one;
    else products += one * stocks[b[n]];
  }
  return plain / MICRO + products / (MICRO * MICRO);
}

/** Value of a form. A ratio over nothing is 0. */
export function evaluate(form: Form, stocks: ArrayLike<number>): number {
  const top = valueOf(form.top, stocks);
  if (form.bottom === null) return form.offset + top;
  const bottom = valueOf(form.bottom, stocks);
  return bottom === 0 ? form.offset : form.offset + top / bottom;
}

/** The states that a year lies between, and the weights by stock to be filled in. */
export interface Span { readonly before: ArrayLike<number>; readonly after: ArrayLike<number>; readonly weights: Float64Array }

/**
 * Add weights by stock such that Σ weight × (change of stock) is exactly the change of the form.
 *
 * Products and ratios are shared equally between the two orders (Shapley): Δ(ab) = Δa·b̄ + Δb·ā, Δ(N/D) = ΔN·½(1/D₀+1/D₁) − ΔD·½(N₀+N₁)/(D₀D₁).
 * They are in natural units of the form per natural unit of the stock.
 */
export function addWeights(form: Form, span: Span): void {
  if (form.bottom === null) return addSum(form.top, 1, span);
  const { before, after } = span;
  const n0 = valueOf(form.top, before);
  const n1 = valueOf(form.top, after);
  const d0 = valueOf(form.bottom, before);
  const d1 = valueOf(form.bottom, after);
  if (d0 === 0 || d1 === 0) return;
  addSum(form.top, 0.5 * (1 / d0 + 1 / d1), span);
  addSum(form.bottom, (-0.5 * (n0 + n1)) / (d0 * d1), span);
}

function addSum(sum: Sum, factor: number, span: Span): void {
  // Δ(S²) = ΔS·(S₀+S₁).
  addTotal(sum, sum.squared ? factor * (totalOf(sum, span.before) + totalOf(sum, span.after)) : factor, span);
}

function addTotal({ weight, a, b }: Sum, factor: number, { before, after, weights }: Span): void {
  for (let n = 0; n < weight.length; n++) {
    const one = a[n];
    const other = b[n];
    if (other < 0) weights[one] += factor * weight[n];
    else {
      weights[one] += (factor * weight[n] * 0.5 * (before[other] + after[other])) / MICRO;
      weights[other] += (factor * weight[n] * 0.5 * (before[one] + after[one])) / MICRO;
    }
  }
}
