// What every package's vitest.config.ts starts from.
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Prints to the console, and leaves the counts in `.results/` for `.ci/run` to add up. */
export const shared: ViteUserConfig = defineConfig({
  test: {
    include: ['**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: '.results/vitest.json' }]],
    // A test prints nothing.
    onConsoleLog: (log) => {
      throw new Error(`A test printed: ${log}`);
    },
  },
});
