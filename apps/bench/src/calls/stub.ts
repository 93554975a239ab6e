// A `fetch` that sends nothing and answers at once, so that what is left is the client's own time.

/** What it says, whatever it is asked. */
export const stub = { url: 'http://127.0.0.1:3000', machineName: 'connector-1.contoso.com' } as const;

const body = JSON.stringify({
  '@odata.context': `${stub.url}/beta/$metadata#connectors/$entity`,
  '@odata.type': '#microsoft.graph.connector',
  '@odata.etag': '"2"',
  id: '7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a',
  machineName: stub.machineName,
  externalIp: '198.51.100.21',
  status: 'active',
  version: '1.5.4287.0',
});

const headers = {
  'Content-Type': 'application/json;odata.metadata=minimal',
  'Content-Length': String(body.length),
  ETag: '"2"',
  'request-id': '00000000-0000-4000-8000-000000000001',
};

/** Puts it in the place of the global `fetch`, for as long as the process lives. */
export function stubFetch(): void {
  globalThis.fetch = async () => new Response(body, { headers });
}
