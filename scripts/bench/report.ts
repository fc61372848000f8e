export interface Row { readonly label: string; readonly value: number; readonly unit: string }

/** What a benchmark found. Each prints its report as JSON. */
export interface Report {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Whole sentences: comparisons and promises. */
  readonly notes: readonly string[];
}
