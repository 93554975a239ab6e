// Says in which files the certificate lies that TLS is served with.
import { dirname, join, resolve } from 'node:path';
import { system } from '../request-context.ts';
import { isDatabaseUrl } from '../store/postgres/database-url.ts';
import type { CertificateFiles } from './credentials.ts';
import { keepCertificate } from './own-certificate.ts';

/**
 * How TLS is served: with a certificate that the server makes for `localhost`, `127.0.0.1` and `::1` and keeps in the
 * folder `tls` beside the data, or in `data/tls` where the data is no file; or with that in two files.
 */
export type Tls = 'self-signed' | CertificateFiles;

/**
 * The paths of the certificate and its key; what is self-signed is made if it is not there.
 *
 * @throws TlsRefused if it cannot be made.
 */
export async function certificateFiles(tls: Tls, data: string): Promise<CertificateFiles> {
  if (tls !== 'self-signed') return tls;
  const folder = data === ':memory:' || isDatabaseUrl(data) ? 'data' : dirname(data);
  // By the clock that callers go by, even if the server is given another.
  return keepCertificate(resolve(join(folder, 'tls')), system.now());
}
