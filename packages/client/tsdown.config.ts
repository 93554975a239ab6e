// Builds the package as it is published: a module and a declaration file for each entry, with what is generated inside.
import { defineConfig, type UserConfig } from 'tsdown';

const config: UserConfig = defineConfig({
  entry: ['src/index.ts', 'src/validate.ts'],
  platform: 'neutral',
  dts: { generator: 'oxc' },
  publint: true,
  // CommonJS gets the same module, since `require` of one works in every Node.js that is still maintained.
  attw: { profile: 'node16', level: 'error', ignoreRules: ['cjs-resolves-to-esm'] },
  failOnWarn: true,
});
export default config;
