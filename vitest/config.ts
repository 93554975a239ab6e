// What the vitest.config.ts of every package is.
import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: [fileURLToPath(new URL('silence.ts', import.meta.url))],
    // Machines are slow at times, and what does not end at all still fails.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // The counts stay in `.results/`, where `.ci/run` adds them up.
    reporters: ['default', 'json'],
    outputFile: { json: '.results/vitest.json' },
  },
});
export default config;
