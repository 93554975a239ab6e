// Proves that a certificate which was trusted stays for as long as it serves, and is made anew where it does not.
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCredentials, TlsRefused } from './credentials.ts';
import { makeCertificate, makeKey, validFor } from './make-certificate.ts';
import { keepCertificate } from './own-certificate.ts';

const root = mkdtempSync(join(tmpdir(), 'own-certificate-'));
afterAll(() => rmSync(root, { recursive: true }));
const newFolder = (): string => join(mkdtempSync(join(root, 'folder-')), 'tls');

const now = new Date('2026-11-24T08:00:00Z');
const later = (days: number): Date => new Date(now.getTime() + days * 86_400_000);

const otherCertificate = await makeCertificate(await makeKey(), now);

describe('the certificate', () => {
  it('is for loopback and for servers alone, and its key is for its owner alone', async () => {
    const folder = newFolder();
    const files = await keepCertificate(folder, now);
    const certificate = new X509Certificate(readFileSync(files.cert));
    expect(certificate.subjectAltName).toBe(
      'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
    );
    expect(certificate).toMatchObject({ ca: false, keyUsage: ['1.3.6.1.5.5.7.3.1'], validFromDate: now });
    expect(certificate.validToDate).toEqual(later(validFor));
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(statSync(files.key).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).toSorted()).toEqual(['localhost-key.pem', 'localhost.pem']);
  });

  it('stays the same until a week before its end, and is then made anew for the same key', async () => {
    const folder = newFolder();
    const kept = async (at: Date) => readCredentials(await keepCertificate(folder, at));
    const first = await kept(now);
    expect(await kept(later(validFor - 8))).toEqual(first);
    const second = await kept(later(validFor - 6));
    expect(second.key).toBe(first.key);
    expect(new X509Certificate(second.cert).validFromDate).toEqual(later(validFor - 6));
    expect(await kept(later(validFor))).toEqual(second);
  });

  it('is one for servers that start at the same time', async () => {
    const folder = newFolder();
    const start = async () => readCredentials(await keepCertificate(folder, now)).cert;
    expect(new Set(await Promise.all([start(), start(), start(), start()])).size).toBe(1);
  });

  it.each([
    ['there is none', (): string | undefined => undefined],
    ['it is none', () => 'no certificate'],
    ['it is for another key', () => otherCertificate],
  ])('is made for the key that is there where %s', async (_, content) => {
    const folder = newFolder();
    const files = await keepCertificate(folder, now);
    const { key } = readCredentials(files);
    rmSync(files.cert);
    const other = content();
    if (other !== undefined) writeFileSync(files.cert, other);
    expect(readCredentials(await keepCertificate(folder, now)).key).toBe(key);
  });

  it.each([
    ['garbage', 'no key'],
    [
      'of another kind',
      generateKeyPairSync('ec', { namedCurve: 'P-256' })
        .privateKey.export({ type: 'pkcs8', format: 'pem' })
        .toString(),
    ],
  ])('is refused, and nothing is removed, where the key is %s', async (_, key) => {
    const folder = newFolder();
    const files = await keepCertificate(folder, now);
    const { cert } = readCredentials(files);
    writeFileSync(files.key, key);
    await expect(keepCertificate(folder, now)).rejects.toThrow(TlsRefused);
    expect(readFileSync(files.key, 'utf8')).toBe(key);
    expect(readFileSync(files.cert, 'utf8')).toBe(cert);
  });
});
