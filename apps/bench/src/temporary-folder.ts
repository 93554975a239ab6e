// Makes folders that last as long as this process.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Makes an empty folder in another one; it is removed when the process exits. */
export function temporaryFolder(parent: string): string {
  const folder = mkdtempSync(join(parent, 'graph-connectors-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
