// Proves what entity tags are, and which conditions on them hold.
import { describe, expect, it, test } from 'vitest';
import { entityTag, lists, requireConditions } from './entity-tag.ts';
import type { StoredConnector } from './store/store.ts';

const stored: StoredConnector = {
  connector: {
    id: '7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a',
    machineName: 'connector-01.contoso.com',
    externalIp: '198.51.100.21',
    status: 'active',
    version: '1.5.4287.0',
  },
  revision: 7,
  groupId: 'g',
};

test('an entity tag is the revision in double quotes', () => {
  expect(entityTag(stored)).toBe('"7"');
});

describe('a condition', () => {
  it.each([
    ['*', true, true],
    [' * ', true, true],
    ['"7"', true, true],
    [' "7" ', true, true],
    ['"6"', false, false],
    ['"77"', false, false],
    ['""', false, false],
    ['"6","7"', true, true],
    ['"6" , "7"', true, true],
    ['"6",\t"8"', false, false],
    ['W/"7"', true, false],
    ['"6", W/"7"', true, false],
    ['W/"7", "7"', true, true],
    ['"7", "6,5"', true, true],
    ['"6,", "7"', true, true],
    ['"*"', false, false],
    ['"\u00e9", "7"', true, true],
    ['"7", ', true, true],
    [', "7",, "8"', true, true],
  ])('%s lists the tag "7": weakly %s, strongly %s', (value, weakly, strongly) => {
    expect(lists('If-None-Match', value, '"7"', false)).toBe(weakly);
    expect(lists('If-Match', value, '"7"', true)).toBe(strongly);
  });

  it.each([
    '',
    ' ',
    ',',
    '7',
    "'7'",
    '"7',
    '7"',
    '"7" "8"',
    'w/"7"',
    '"7", 8',
    '*, "7"',
    '"7", *',
    '"a\u0000"',
  ])('that is no list of entity tags is refused: %j', (value) => {
    expect(() => lists('If-Match', value, '"7"', true)).toThrow(
      expect.objectContaining({
        kind: 'badRequest',
        target: 'If-Match',
        message: "If-Match must be '*' or a list of entity tags in double quotes.",
      }),
    );
  });
});

describe('a write', () => {
  it.each([
    [{}],
    [{ 'If-Match': '"7"' }],
    [{ 'If-Match': '*' }],
    [{ 'If-None-Match': '"6"' }],
    [{ 'If-Match': '"7"', 'If-None-Match': '"6"' }],
  ])('may go on under %j', (conditions) => {
    expect(() => requireConditions(conditions, stored)).not.toThrow();
  });

  it.each([
    [{ 'If-Match': '"6"' }, 'If-Match'],
    [{ 'If-Match': 'W/"7"' }, 'If-Match'],
    [{ 'If-None-Match': '*' }, 'If-None-Match'],
    [{ 'If-None-Match': '"7"' }, 'If-None-Match'],
    [{ 'If-None-Match': 'W/"7"' }, 'If-None-Match'],
    [{ 'If-Match': '"7"', 'If-None-Match': '"7"' }, 'If-None-Match'],
    [{ 'If-Match': '"6"', 'If-None-Match': '"7"' }, 'If-Match'],
  ])('may not go on under %j', (conditions, target) => {
    expect(() => requireConditions(conditions, stored)).toThrow(
      expect.objectContaining({ kind: 'preconditionFailed', target }),
    );
  });

  it('that is too late is told the tag that is true now', () => {
    expect(() => requireConditions({ 'If-Match': '"6"' }, stored)).toThrow('"7"');
  });
});
