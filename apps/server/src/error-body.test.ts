// Proves the shape of the error body.
import { expect, test } from 'vitest';
import { errorBody } from './error-body.ts';
import { Fault } from './fault.ts';

const ids = { requestId: 'request', clientRequestId: 'client' };
const now = new Date('2026-11-24T08:00:00.999Z');
const innerError = { date: '2026-11-24T08:00:00', 'request-id': 'request', 'client-request-id': 'client' };

test('an error tells its code, its sentence, and what finds the request again', () => {
  expect(errorBody(new Fault('internal', 'It broke.'), ids, now)).toEqual({
    error: { code: 'InternalServerError', message: 'It broke.', innerError },
  });
});

test('an error names its target, and each of several faults', () => {
  const details = [{ message: 'One.', target: 'status' }, { message: 'Two.' }];
  const fault = new Fault('badRequest', 'One.', { target: 'status', details });
  expect(errorBody(fault, ids, now)).toEqual({
    error: {
      code: 'BadRequest',
      message: 'One.',
      target: 'status',
      details: [
        { code: 'BadRequest', message: 'One.', target: 'status' },
        { code: 'BadRequest', message: 'Two.' },
      ],
      innerError,
    },
  });
});

test('an error tells neither its cause nor where it was thrown', () => {
  const fault = new Fault('internal', 'It broke.', {
    cause: new Error('secret'),
    headers: { Allow: 'secret' },
  });
  expect(JSON.stringify(errorBody(fault, ids, now))).not.toMatch(/secret|error-body/);
});
