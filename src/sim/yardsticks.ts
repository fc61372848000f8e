/** What the verdict measures a city against; the page tells the same numbers in words. */
export const YARDSTICKS = {
  /** Output per worker at which prosperity counts 1, thousand yuan. */
  output: 250,
  /** Points of cultivation that count 1: nobody brings everything to life in forty years. */
  alive: 60,
  /** Points of daily life that count 1. */
  life: 80,
  /** Own skill: parts of value-chain stage, of domestic firms and of research; they add up to 1. */
  skill: { stage: 0.42, domestic: 0.28, research: 0.3 },
  /** What one crisis of full size takes from the security that people lived in, relative to what was left by those before. */
  crisis: 0.2,
} as const;
