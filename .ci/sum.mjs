// Adds up the tests of every package: prints `N passed, N failed, N skipped`, and fails if a package left no counts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
let skipped = 0;
for (const folder of ['packages', 'apps']) {
  for (const name of readdirSync(folder)) {
    const manifest = `${folder}/${name}/package.json`;
    if (!existsSync(manifest) || !JSON.parse(readFileSync(manifest, 'utf8')).scripts?.test) continue;
    const results = `${folder}/${name}/.results/vitest.json`;
    if (existsSync(results)) {
      const counts = JSON.parse(readFileSync(results, 'utf8'));
      passed += counts.numPassedTests;
      skipped += counts.numPendingTests;
      // A file that could not be loaded ran no test, and failed all the same.
      failed += Math.max(counts.numFailedTests, counts.numFailedTestSuites > 0 || !counts.success ? 1 : 0);
    } else {
      console.log(`${folder}/${name} left no results.`);
      failed += 1;
    }
  }
}
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
