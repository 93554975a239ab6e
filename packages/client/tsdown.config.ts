// Builds the package as it is published: a module and a declaration file for each entry, with what is generated inside.
import { defineConfig, type UserConfig } from 'tsdown';

const config: UserConfig = defineConfig({
  entry: ['src/index.ts', 'src/validate.ts'],
  platform: 'neutral',
  dts: { generator: 'oxc' },
  publint: true,
  attw: { profile: 'esm-only' },
});
export default config;
