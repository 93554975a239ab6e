// The command without a name: starts the server, says where everything is, and stops it on a signal.
import type { Options } from './options.ts';
import { SeedRefused } from './seed-refused.ts';
import { type RunningServer, start } from './start.ts';
import { StoreRefused } from './store/store.ts';
import { TlsRefused } from './tls/credentials.ts';

/** Serves until a signal. If it cannot, one line says why, and the process ends with 2. */
export async function serve(given: Options): Promise<void> {
  let server: RunningServer;
  try {
    server = await start(given);
  } catch (error) {
    process.stderr.write(`${reasonOf(error, given)}\n`);
    process.exitCode = 2;
    return;
  }
  // A program that reads the log as JSON wants nothing else there.
  (given.log === 'json' ? process.stderr : process.stdout).write(introduce(server, given));

  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // A second signal says that the person will not wait.
      if (stopping) process.exit(1);
      stopping = true;
      void server.close();
    });
  }
}

/** One line on what is wrong with what was asked for. */
function reasonOf(error: unknown, { host, port, tls }: Options): string {
  if (error instanceof StoreRefused) return `error: --data: ${error.message}`;
  if (error instanceof SeedRefused) return `error: --seed: ${error.message}`;
  if (error instanceof TlsRefused) {
    return `error: ${tls === 'self-signed' ? '--tls' : '--tls-cert, --tls-key'}: ${error.message}`;
  }
  const code: unknown = Reflect.get(Object(error), 'code');
  if (code === 'EADDRINUSE')
    return `error: --port: ${port} is in use on ${host}. Take another one, or 0 for any free one.`;
  if (code === 'EACCES') return `error: --port: ${port} is not allowed to this user. Take one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `error: --host: ${host} is no address of this machine.`;
  throw error;
}

function introduce(
  { url, data, sampleId, certificate }: RunningServer,
  { auth, tls, profile }: Options,
): string {
  const token = auth === 'none' ? '' : ` -H 'Authorization: Bearer any-token'`;
  const json = ` -H 'Content-Type: application/json'`;
  const selfSigned = tls === 'self-signed' ? shellWord(certificate ?? '') : undefined;
  const trust = selfSigned === undefined ? '' : ` --cacert ${selfSigned}`;
  const tryIt =
    sampleId === undefined
      ? `curl${trust}${token}${json} -d '{"machineName":"connector-01.contoso.com","externalIp":"198.51.100.21","status":"active"}' ${url}/beta/connectors`
      : `curl${trust} -X PATCH${token}${json} -d '{"status":"inactive"}' ${url}/beta/connectors/${sampleId}`;
  return [
    `Microsoft Graph connector API, reference server`,
    `  listening on  ${url}/beta`,
    `  data in       ${data}`,
    `  reference at  ${url}/docs`,
    ...(profile === 'documented' ? [] : [`  profile       ${profile}`]),
    ...(certificate === undefined ? [] : [`  certificate   ${certificate}`]),
    ``,
    ...(selfSigned === undefined
      ? []
      : [`Trust it in Node.js:`, `NODE_EXTRA_CA_CERTS=${selfSigned} node …`, ``]),
    `Try it:`,
    tryIt,
    ``,
    ``,
  ].join('\n');
}

/** A path as a shell takes it. */
function shellWord(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
