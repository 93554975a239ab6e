// Proves that every spelling of a path leads to one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalPath } from './canonical-path.ts';

const canonical = (path: string): string => canonicalPath(new Request(`http://localhost${path}`));

const id = '7AA5ACA1-aca1-7aa5-a1ac-a57aa1aca57a';
const profile = '/beta/onPremisesPublishingProfiles/applicationProxy';

describe('the canonical path', () => {
  it.each([
    ['/', '/'],
    ['/beta/connectors', '/beta/connectors'],
    ['/BETA/Connectors', '/beta/connectors'],
    [`/beta/connectors/${id}`, `/beta/connectors/${id}`],
    [`/beta/Connectors('${id}')`, `/beta/connectors/${id}`],
    [`/beta/connectors(id='${id}')`, `/beta/connectors/${id}`],
    [`/beta/connectors(ID=%27${id}%27)`, `/beta/connectors/${id}`],
    [`/beta/connectors(%27${id}%27)`, `/beta/connectors/${id}`],
    [`/beta/connectors%28%27${id}%27%29`, `/beta/connectors/${id}`],
    [`/beta/%63onnectors('${id}')`, `/beta/connectors/${id}`],
    [`/beta/onpremisespublishingprofiles('applicationproxy')/connectors`, `${profile}/connectors`],
    [`/BETA/ONPREMISESPUBLISHINGPROFILES/APPLICATIONPROXY/CONNECTORS('1')`, `${profile}/connectors/1`],
    [`/beta/onPremisesPublishingProfiles(%27applicationProxy%27)/connectors('1')`, `${profile}/connectors/1`],
  ])('of %s is %s', (path, expected) => {
    expect(canonical(path)).toBe(expected);
  });

  it.each([
    ["connectors('a''b')", "a'b"],
    ["connectors('''')", "'"],
    ['connectors(%27a%27%27b%27)', "a'b"],
    ["connectors('a b')", 'a b'],
    ["connectors('a%20b')", 'a b'],
    ["connectors('a%2Fb')", 'a%2Fb'],
    ["connectors('a%25b')", 'a%25b'],
    ["connectors('a%zzb')", 'a%zzb'],
    ["connectors('%C3%A9')", '\u00e9'],
    ["connectors('__proto__')", '__proto__'],
    ['connectors/a%27%27b', "a''b"],
    ['connectors/constructor', 'constructor'],
    ['connectors/a%2527', 'a%2527'],
    ['connectors/a:b;c=d,e', 'a:b;c=d,e'],
  ])('keeps the key of %s, which is %s, as it is', (path, key) => {
    expect(canonical(`/beta/${path}`)).toBe(`/beta/connectors/${key}`);
  });

  it.each([
    '/beta/connectors()',
    "/beta/connectors('')",
    '/beta/connectors(42)',
    "/beta/connectors(machineName='a')",
    "/beta/connectors(id='a',id='b')",
    '/beta/connectors(id=a)',
    "/beta/connectors('a'b')",
    "/beta/connectors('a",
    "/beta/connectors'a')",
    "/beta/('a')",
    "/beta/connectors('a(b)')",
    "/beta/connectors('connectors(''a'')')",
    '/beta//connectors',
    '/beta/connectors/',
    '/%zz/%',
  ])('of %s, which has no key that could be read, is itself', (path) => {
    expect(canonical(path)).toBe(path);
  });

  it.each([
    '/beta/connectors?$filter=a/b',
    '/beta/connectors?',
    '/beta/Connectors#x',
    '/beta/connectors?a#b',
  ])('of %s is without the query', (path) => {
    expect(canonical(path)).toBe('/beta/connectors');
  });

  it('is its own canonical path, whatever the path', () => {
    const word = fc.constantFrom('beta', 'Connectors', 'onPremisesPublishingProfiles', 'toString');
    const any = fc.string({ unit: 'grapheme', maxLength: 8 });
    const key = fc.oneof(
      any,
      fc.string({ unit: fc.constantFrom("'", '(', ')', '/', '%', '.', ';', 'a'), maxLength: 8 }),
      fc.tuple(word, any).map(([name, text]) => `${name}('${text}')`),
    );
    const segment = fc.oneof(
      word,
      key.map(encodeURIComponent),
      fc
        .tuple(word, key)
        .map(([name, text]) => `${name}('${encodeURIComponent(text.replaceAll("'", "''"))}')`),
    );
    fc.assert(
      fc.property(fc.array(segment), (segments) => {
        const path = canonical(`/${segments.join('/')}`);
        // As a URL has it; a percent sign that is left is part of an escape that a path must keep.
        const spelled = path.replaceAll(/[^%]+/g, encodeURI);
        fc.pre(!/(?:^|\/)\.{1,2}(?:\/|$)/.test(path));
        expect(canonical(spelled)).toBe(path);
      }),
    );
  });

  it('is there for whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        expect(canonical(`/${path}`)).toMatch(/^\//);
      }),
    );
  });
});
