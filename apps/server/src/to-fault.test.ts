// Proves that whatever goes wrong becomes an error of this API, with the right code, status, target and sentence.
import {
  type Fault as RequestFault,
  RequestFailure,
  type ValidationError,
} from '@graph-connectors/openapi-hono';
import { describe, expect, it } from 'vitest';
import { Fault, faults } from './fault.ts';
import { rulesOf } from './profile.ts';
import { StoreUnavailable } from './store/store.ts';
import { toFault as faultBy } from './to-fault.ts';

const toFault = (error: unknown): Fault => faultBy(error, rulesOf('documented'));

const issue = (
  instancePath: string,
  keyword: string,
  params = {},
  message = `fails ${keyword}`,
): ValidationError => ({
  instancePath,
  keyword,
  params,
  message,
});
const ofBody = (value: unknown, ...errors: ValidationError[]): Fault =>
  toFault(new RequestFailure({ kind: 'body-invalid', value, errors }));

/** A row for each kind; a kind that is missing does not compile. */
const requestFaults: {
  readonly [Kind in RequestFault['kind']]: readonly [
    fault: Extract<RequestFault, { kind: Kind }>,
    status: number,
    code: string,
    target: string | undefined,
    sentence: string,
  ];
} = {
  'path-unknown': [
    { kind: 'path-unknown' },
    404,
    'Request_ResourceNotFound',
    undefined,
    'no resource at this path',
  ],
  'method-not-allowed': [
    { kind: 'method-not-allowed', allow: ['GET', 'HEAD'] },
    405,
    'Request_BadRequest',
    undefined,
    'allows only GET, HEAD.',
  ],
  'query-unknown': [
    { kind: 'query-unknown', name: '$top' },
    400,
    'BadRequest',
    '$top',
    "'$top' is not supported",
  ],
  'parameter-invalid': [
    {
      kind: 'parameter-invalid',
      in: 'header',
      errors: [issue('/If-Match', 'maxLength', {}, 'must be shorter')],
    },
    400,
    'BadRequest',
    'If-Match',
    "The header parameter 'If-Match' must be shorter.",
  ],
  'media-type-unsupported': [
    { kind: 'media-type-unsupported', received: 'text/plain', supported: ['application/json'] },
    415,
    'UnsupportedMediaType',
    'Content-Type',
    'Content-Type: application/json.',
  ],
  'encoding-unsupported': [
    { kind: 'encoding-unsupported', received: 'gzip' },
    415,
    'UnsupportedMediaType',
    'Content-Encoding',
    'without Content-Encoding',
  ],
  'body-missing': [{ kind: 'body-missing' }, 400, 'BadRequest', undefined, 'The payload is empty.'],
  'body-too-large': [
    { kind: 'body-too-large', limit: 1024 },
    413,
    'RequestEntityTooLarge',
    undefined,
    'larger than 1024 bytes',
  ],
  'body-incomplete': [{ kind: 'body-incomplete' }, 400, 'BadRequest', undefined, 'ended early'],
  'body-not-utf8': [{ kind: 'body-not-utf8' }, 400, 'BadRequest', undefined, 'UTF-8'],
  'body-malformed': [
    { kind: 'body-malformed', reason: "expected ':'", offset: 9, line: 2, column: 3 },
    400,
    'BadRequest',
    undefined,
    "line 2, column 3: expected ':'.",
  ],
  'body-invalid': [
    { kind: 'body-invalid', value: { status: 1 }, errors: [issue('/status', 'type', {}, 'must be string')] },
    400,
    'BadRequest',
    'status',
    "Property 'status' in payload has a value that does not match schema: must be string.",
  ],
  'response-invalid': [
    { kind: 'response-invalid', operationId: 'getConnector', status: 200, reason: 'secret' },
    500,
    'InternalServerError',
    undefined,
    'its own specification does not allow',
  ],
};

describe('a request that fails with', () => {
  it.each(Object.values(requestFaults))('%o is answered %i %s', (fault, status, code, target, sentence) => {
    const answered = toFault(new RequestFailure(fault));
    expect(faults[answered.kind]).toMatchObject({ status, code });
    expect(answered.target).toBe(target);
    expect(answered.message).toContain(sentence);
    expect(answered.message).toMatch(/^[A-Z][^\n]*\.$/);
    expect(answered.details).toEqual([]);
  });

  it('a method that is not allowed is told those that are, as a header', () => {
    const failure = new RequestFailure({ kind: 'method-not-allowed', allow: ['GET', 'HEAD'] });
    expect(toFault(failure).headers).toEqual({ Allow: 'GET, HEAD' });
  });
});

describe('what was thrown', () => {
  it('as a Fault stays as it is', () => {
    const fault = new Fault('connectorNotFound', 'Gone.');
    expect(toFault(fault)).toBe(fault);
  });

  it('because the store is busy asks to try again', () => {
    const cause = new StoreUnavailable('secret');
    expect(toFault(cause)).toMatchObject({ kind: 'unavailable', headers: { 'Retry-After': '1' }, cause });
    expect(toFault(cause).message).not.toContain('secret');
  });

  it.each([new Error('secret'), 'secret', { secret: 'secret' }, null, undefined, 0, Symbol('secret')])(
    'unforeseen (%s) is kept for the log and not told',
    (cause) => {
      const fault = toFault(cause);
      expect(fault).toMatchObject({ kind: 'internal', cause });
      expect(fault.message).not.toContain('secret');
    },
  );

  it('because an answer does not fit the spec is kept for the log and not told', () => {
    const [fault] = requestFaults['response-invalid'];
    const failure = new RequestFailure(fault);
    expect(toFault(failure)).toMatchObject({ kind: 'internal', cause: failure });
    expect(toFault(failure).message).not.toContain('secret');
  });
});

describe('a body', () => {
  it.each([
    [
      'null where a value belongs',
      { status: null },
      issue('/status', 'type'),
      'status',
      'null is not a valid value',
    ],
    [
      'a member that an enum does not have',
      { status: 'String' },
      issue('/status', 'enum', { allowedValues: ['active', 'inactive'] }),
      'status',
      "must be one of 'active', 'inactive'.",
    ],
    [
      'a property that is not known',
      { color: 1 },
      issue('', 'additionalProperties', { additionalProperty: 'color' }),
      'color',
      "'color' does not exist here",
    ],
    [
      'a navigation property',
      { memberOf: [] },
      issue('', 'additionalProperties', { additionalProperty: 'memberOf' }),
      'memberOf',
      'Add to it by POST to memberOf/$ref.',
    ],
    [
      'a property too few',
      {},
      issue('', 'required', { missingProperty: 'status' }),
      'status',
      "'status' is required.",
    ],
    ['another type', [], issue('', 'type', {}, 'must be object'), undefined, 'The payload must be object.'],
    [
      'something deep',
      { a: { b: null } },
      issue('/a/b', 'type'),
      'a',
      "null is not a valid value for the property 'a/b'",
    ],
    ['a name with a slash', { 'a/b~': 1 }, issue('/a~1b~0', 'type'), 'a/b~', "Property 'a/b~' in payload"],
    ['an unnamed rule', { a: 1 }, { instancePath: '/a', keyword: 'x', params: {} }, 'a', "does not fit 'x'."],
  ])('with %s is told so', (_, value, error, target, sentence) => {
    const fault = ofBody(value, error);
    expect(fault.target).toBe(target);
    expect(fault.message).toContain(sentence);
  });

  it('with several faults has the first as its own, and all of them as details', () => {
    const fault = ofBody({ a: 1, b: null }, issue('/a', 'type'), issue('/b', 'type'));
    expect(fault.target).toBe('a');
    expect(fault.details.map(({ target }) => target)).toEqual(['a', 'b']);
    expect(fault.details[0]?.message).toBe(fault.message);
  });

  it('with a thousand faults is told twenty', () => {
    const many = Array.from({ length: 1000 }, (_, n) => issue('', 'required', { missingProperty: `p${n}` }));
    expect(ofBody({}, ...many).details).toHaveLength(20);
  });

  it('without a fault that could be named is still refused', () => {
    expect(ofBody({})).toMatchObject({
      kind: 'badRequest',
      message: 'The request is not valid.',
      details: [],
    });
  });
});

describe('a name that a caller made up', () => {
  const long = 'n'.repeat(100_000);

  it.each([
    ['a query option', toFault(new RequestFailure({ kind: 'query-unknown', name: long }))],
    ['a property', ofBody({}, issue('', 'additionalProperties', { additionalProperty: long }))],
    ['a path to a value', ofBody({}, issue(`/${long}`, 'type'))],
  ])('is told back in short: %s', (_, { target, message }) => {
    expect(target).toBe(`${'n'.repeat(127)}…`);
    expect(message.length).toBeLessThan(400);
  });
});
