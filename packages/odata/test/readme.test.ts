// The README says what is so: its example is run, its table is complete.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as odata from '../src/index.ts';
import { condition, isFound } from './readme-example.ts';

const read = (path: string): string =>
  readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
const readme = read('../README.md');
const block = (language: string): string | undefined =>
  new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'ms').exec(readme)?.[1];

describe('the README', () => {
  it('has the example that is run here, and says what comes of it', () => {
    expect(block('ts')).toBe(read('readme-example.ts'));
    expect(isFound).toBe(true);
    expect(block('sql')).toBe(`${condition.text}\n`);
    expect(condition.values).toEqual(['the ', 'the ', 1, 'eco']);
  });

  it('names every function there is', () => {
    const rows = [...readme.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    const functions = Object.keys(odata).filter((name) => name !== 'QueryError');
    expect(new Set(rows)).toEqual(new Set(functions));
  });
});
