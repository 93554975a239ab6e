// Builds the package as it is published: a module and a declaration file for each entry, with what is generated inside.
import { defineConfig, type Rolldown, type UserConfig } from 'tsdown';

/** Indents declarations by tabs, a byte for each two spaces that the bundler writes. */
const tabs: Rolldown.Plugin = {
  name: 'tabs',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || !file.fileName.endsWith('.d.ts')) continue;
      file.code = file.code.replaceAll(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));
    }
  },
};

const config: UserConfig = defineConfig({
  entry: {
    index: 'src/index.ts',
    batch: 'src/batch.ts',
    filter: 'src/filter.ts',
    node: 'src/node/index.ts',
    validate: 'src/validate.ts',
  },
  platform: 'neutral',
  // Of the entry for Node.js.
  deps: { neverBundle: [/^node:/] },
  dts: { generator: 'oxc' },
  plugins: [tabs],
  publint: true,
  // CommonJS gets the same module, since `require` of one works in every Node.js that is still maintained.
  attw: { profile: 'node16', level: 'error', ignoreRules: ['cjs-resolves-to-esm'] },
  failOnWarn: true,
});
export default config;
