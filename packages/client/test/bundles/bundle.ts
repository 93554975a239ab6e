// Bundles a file as for a browser, and counts what is left of it.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** The code of a file of this folder with all that it imports, minified. */
export async function bundle(name: string): Promise<string> {
  const build = await rolldown({
    input: fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
    platform: 'browser',
    logLevel: 'silent',
  });
  const { output } = await build.generate({ minify: true });
  await build.close();
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

/** How much of it goes over the wire, in KB of 1024 bytes. */
export const sizeOf = (code: string): number => gzipSync(code, { level: 9 }).length / 1024;
