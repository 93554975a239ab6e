// Changes one connector with the methods of HTTP alone, everything on by default.
import { createMethods } from '../../src/index.ts';

const graph = createMethods({ token: 'any' });
const path = { connectorsId: '7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a' };
await graph.PATCH('/connectors/{connectorsId}', { params: { path }, body: { status: 'inactive' } });
