// Makes a certificate for this machine alone, signed by its own key.
import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

/** For how long a certificate is made, in days: the longest that Apple's systems take. */
export const validFor = 825;

/** The names of loopback, as RFC 5280, section 4.2.1.6, numbers them: 2 is a DNS name, 7 an address. */
const altNames = [
  { type: 2, value: 'localhost' },
  { type: 7, ip: '127.0.0.1' },
  { type: 7, ip: '::1' },
];

/** What the certificate may be used for. It is no authority: whoever trusts it trusts nothing else with it. */
const extensions = [
  { name: 'basicConstraints', cA: false, critical: true },
  { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
  { name: 'extKeyUsage', serverAuth: true },
  { name: 'subjectAltName', altNames },
];

/** Makes an RSA key, in PEM: the kind that the library can sign with. */
export async function makeKey(): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/**
 * Makes a certificate for `localhost`, `127.0.0.1` and `::1`.
 *
 * @param key an RSA key in PEM, by which it is signed, and which it is for.
 * @param now the moment from which it is valid.
 * @returns the certificate in PEM.
 */
export async function makeCertificate(key: string, now: Date): Promise<string> {
  // Only now, because the library takes its time to load.
  const { default: forge } = await import('node-forge');
  const privateKey = forge.pki.privateKeyFromPem(key);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.setRsaPublicKey(privateKey.n, privateKey.e);
  // A serial number is positive, and has 20 bytes at most (RFC 5280, section 4.1.2.2).
  certificate.serialNumber = `01${randomBytes(15).toString('hex')}`;
  certificate.validity.notBefore = now;
  certificate.validity.notAfter = new Date(now.getTime() + validFor * 86_400_000);
  const name = [{ name: 'commonName', value: 'localhost' }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions(extensions);
  certificate.sign(privateKey, forge.md.sha256.create());
  return forge.pki.certificateToPem(certificate).replaceAll('\r\n', '\n');
}
