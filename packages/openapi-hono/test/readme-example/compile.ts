// Compiles openapi.json into generated/.
import { compile } from '@graph-connectors/openapi-hono/compile';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const files = await compile(JSON.parse(readFileSync('openapi.json', 'utf8')));
mkdirSync('generated', { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(`generated/${name}`, text);
