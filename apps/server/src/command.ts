// Does what the command line asks for.
import { copy } from './copy-command.ts';
import { readOptions } from './options.ts';
import { serve } from './serve-command.ts';

const options = readOptions(process.argv.slice(2));
if ('exitCode' in options) {
  (options.exitCode === 0 ? process.stdout : process.stderr).write(options.text);
  process.exitCode = options.exitCode;
} else if ('from' in options) {
  process.exitCode = await copy(options);
} else {
  await serve(options);
}
