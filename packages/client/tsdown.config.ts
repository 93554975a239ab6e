// Builds the package as it is published: one module, and one declaration file with the generated types inside.
import { defineConfig, type UserConfig } from 'tsdown';

const config: UserConfig = defineConfig({
  entry: 'src/index.ts',
  platform: 'neutral',
  dts: { generator: 'oxc' },
  publint: true,
  attw: { profile: 'esm-only' },
});
export default config;
