// Builds the package as it is published: a module for each entry, and declaration files with the generated types inside.
import { defineConfig, type UserConfig } from 'tsdown';

const config: UserConfig = defineConfig({
  entry: { index: 'src/index.ts', node: 'src/node/index.ts' },
  platform: 'neutral',
  // Of the entry for Node.js.
  deps: { neverBundle: [/^node:/] },
  dts: { generator: 'oxc' },
  publint: true,
  attw: { profile: 'esm-only' },
});
export default config;
