/** The stretches of time that a change can be explained over. */
export const SPANS = ['year', 'plan', 'all'] as const;
export type Span = (typeof SPANS)[number];
