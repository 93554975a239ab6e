// Keeps the certificate that the server makes itself, so that trust given once lasts.
import { createPrivateKey, randomUUID, X509Certificate } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CertificateFiles, orRefuse, TlsRefused } from './credentials.ts';
import { makeCertificate, makeKey } from './make-certificate.ts';

/** How long before its end a certificate is made anew, so that no server runs into it; in milliseconds. */
const margin = 7 * 86_400_000;

/**
 * Sees to it that a folder holds a certificate for loopback, `localhost.pem`, and its key, `localhost-key.pem`, which
 * only its owner may read. A key that is there is never replaced; a certificate is, where it is not for loopback and
 * this key, or about to end.
 *
 * @returns the paths of the two.
 * @throws TlsRefused if they cannot be read or written, or there is another kind of key.
 */
export async function keepCertificate(folder: string, now: Date): Promise<CertificateFiles> {
  const files = { cert: join(folder, 'localhost.pem'), key: join(folder, 'localhost-key.pem') };
  orRefuse(`${folder} cannot be made`, () => mkdirSync(folder, { recursive: true }));
  if (!existsSync(files.key)) create(files.key, await makeKey(), 0o600);
  const key = orRefuse(`${files.key} cannot be read`, () => readFileSync(files.key, 'utf8'));
  if (isGood(files.cert, key, now)) return files;
  const cert = await makeCertificate(key, now).catch(() => {
    throw new TlsRefused(`${files.key} is no RSA key in PEM. Remove it, to have a new one made.`);
  });
  // Looked at again: another server may have put a good one there meanwhile.
  if (existsSync(files.cert) && !isGood(files.cert, key, now)) {
    orRefuse(`${files.cert} cannot be replaced`, () => rmSync(files.cert));
  }
  create(files.cert, cert, 0o644);
  return files;
}

/** Whether a certificate is there, for loopback and for a key, and will last. */
function isGood(file: string, key: string, now: Date): boolean {
  try {
    const certificate = new X509Certificate(readFileSync(file));
    return (
      certificate.checkHost('localhost') !== undefined &&
      certificate.checkIP('127.0.0.1') !== undefined &&
      certificate.checkPrivateKey(createPrivateKey(key)) &&
      certificate.validToDate.getTime() - now.getTime() > margin
    );
  } catch {
    return false;
  }
}

/** Makes a file, whole or not at all. Where another server has just made it, that one's stays. */
function create(file: string, content: string, mode: number): void {
  const draft = `${file}.${randomUUID()}`;
  orRefuse(`${file} cannot be made`, () => {
    try {
      writeFileSync(draft, content, { mode, flag: 'wx' });
      linkSync(draft, file);
    } catch (error) {
      if (Reflect.get(Object(error), 'code') !== 'EEXIST') throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  });
}
