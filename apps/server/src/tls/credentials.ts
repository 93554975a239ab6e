// Reads the certificate that TLS is served with, together with its key.
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';

/** Where a certificate and its private key lie: the paths of two PEM files. */
export interface CertificateFiles {
  /** The file of the certificate, with those of its issuers, if any, after it. */
  readonly cert: string;
  /** The file of its private key, without a passphrase. */
  readonly key: string;
}

/** A certificate, with those of its issuers, if any, after it, and its private key: both in PEM. */
export interface Credentials {
  readonly cert: string;
  readonly key: string;
}

/** TLS cannot be served with what was given; the message is a sentence for the person who gave it. */
export class TlsRefused extends Error {
  override readonly name = 'TlsRefused';
}

/**
 * Reads a certificate and its key.
 *
 * @throws TlsRefused if one of them cannot be read or is not what it should be, or the two do not belong together.
 */
export function readCredentials(files: CertificateFiles): Credentials {
  const read = (file: string): string => orRefuse(`${file} cannot be read`, () => readFileSync(file, 'utf8'));
  const [cert, key] = [read(files.cert), read(files.key)];
  orRefuse(`${files.cert} holds no certificate in PEM`, () => createSecureContext({ cert }));
  const privateKey = orRefuse(`${files.key} holds no private key in PEM, without a passphrase`, () =>
    createPrivateKey(key),
  );
  if (!new X509Certificate(cert).checkPrivateKey(privateKey)) {
    throw new TlsRefused(`${files.key} is not the key of the certificate in ${files.cert}.`);
  }
  orRefuse(`${files.cert} cannot be served with`, () => createSecureContext({ cert, key }));
  return { cert, key };
}

/**
 * Does what may fail.
 *
 * @throws TlsRefused with `otherwise` and the reason, in one sentence.
 */
export function orRefuse<Result>(otherwise: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'unknown';
    throw new TlsRefused(`${otherwise}: ${reason}.`);
  }
}
