import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 20_000,
    environment: 'node',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: [...configDefaults.exclude, 'tests/browser/**'],
    // Test files share their process: loading the game anew for each took as long as all tests. Whoever changes a global puts it back.
    isolate: false,
    pool: 'threads',
    // One worker for each of two cores; more of them only load the game more often.
    maxWorkers: 2,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
  },
});
