// Which answers `checkResponses` lets through: those that the document declares.
import { describe, expect, it } from 'vitest';
import type { Answer } from '../src/index.ts';
import { library } from './library.ts';

const book = { id: 7, title: 'Emma' };

type Wrong = readonly [path: string, method: string, answer: Answer, reason: string];

const wrong: Wrong[] = [
  ['/books/7', 'GET', { status: 201, body: book }, 'the status is not declared'],
  ['/books/7', 'GET', { status: 500, body: { problem: 'x' } }, 'the status is not declared'],
  ['/books/7', 'GET', { status: 200, body: { title: 'Emma' } }, "body: must have required property 'id'"],
  ['/books/7', 'GET', { status: 200, body: { ...book, id: '7' } }, 'body: /id must be integer'],
  ['/books/7', 'GET', { status: 200, body: { ...book, x: 1 } }, 'body: must NOT have additional properties'],
  ['/books/7', 'GET', { status: 200, body: { ...book, price: 1 } }, 'body: /price boolean schema is false'],
  ['/books/7', 'GET', { status: 200 }, 'the body is missing'],
  [
    '/books/7',
    'GET',
    { status: 200, body: 'Emma', type: 'text/plain' },
    'a body of type text/plain is not declared',
  ],
  ['/books/7', 'GET', { status: 404, body: { error: 'x' } }, "body: must have required property 'problem'"],
  ['/books/7', 'DELETE', { status: 204, body: {} }, 'a body of type application/json is not declared'],
  ['/books/7', 'DELETE', { status: 418, body: {} }, "body: must have required property 'problem'"],
  ['/books', 'GET', { status: 200, body: [] }, 'the header x-total is missing'],
  [
    '/books',
    'GET',
    { status: 200, headers: { 'X-Total': undefined }, body: [] },
    'the header x-total is missing',
  ],
  [
    '/books',
    'GET',
    { status: 200, headers: { 'X-Total': 'many' }, body: [] },
    'headers: /x-total must be integer',
  ],
  [
    '/books',
    'GET',
    { status: 200, headers: { 'X-Total': 0, 'X-Page': 'a' }, body: [] },
    'headers: /x-page must be',
  ],
  ['/books', 'GET', { status: 200, headers: { 'X-Total': 0 }, body: [{}] }, 'body: /0 must have required'],
  ['/books/$count', 'GET', { status: 200, body: '7', type: 'text/plain' }, 'body: must be integer'],
  ['/books/$count', 'GET', { status: 200, body: 1.5, type: 'text/plain' }, 'body: must be integer'],
  ['/books/$count', 'GET', { status: 200, body: -1, type: 'text/plain' }, 'body: must be >= 0'],
  ['/books/$count', 'GET', { status: 200, body: 7 }, 'a body of type application/json is not declared'],
  ['/books/$count', 'GET', { status: 200, type: 'text/plain' }, 'the body is missing'],
  ['/books/$catalogue', 'GET', { status: 200, body: 1, type: 'application/xml' }, 'body: must be string'],
  ['/books/$catalogue', 'GET', { status: 200, body: '1', type: 'text/plain' }, 'body: must be boolean'],
];

const right: (readonly [path: string, method: string, answer: Answer])[] = [
  ['/books/7', 'GET', { status: 200, body: { ...book, author: { name: 'Jane', born: 1775 } } }],
  ['/books/7', 'GET', { status: 404, body: { problem: 'gone' } }],
  ['/books/7', 'DELETE', { status: 204 }],
  ['/books/7', 'DELETE', { status: 500, body: { problem: 'stuck' } }],
  ['/books', 'GET', { status: 200, headers: { 'x-total': '1', 'X-Page': 1 }, body: [book] }],
  ['/books', 'GET', { status: 200, headers: { 'X-TOTAL': 0 }, body: 'none', type: 'text/plain' }],
  ['/books', 'GET', { status: 200, headers: { 'X-Total': 0 }, body: '', type: 'text/plain; charset=utf-8' }],
  ['/books/$count', 'GET', { status: 200, body: 0, type: 'text/plain' }],
  ['/books/$count', 'GET', { status: 200, body: 7, type: 'text/plain; charset=utf-8' }],
  ['/books/$catalogue', 'GET', { status: 200, body: '<books/>', type: 'application/xml' }],
  ['/books/$catalogue', 'GET', { status: 200, body: '', type: 'application/xml;charset=utf-8' }],
  ['/books/$catalogue', 'GET', { status: 200, body: false, type: 'text/plain' }],
  ['/books/$catalogue', 'GET', { status: 200, body: 'Emma', type: 'application/vnd.library+json' }],
  ['/books', 'HEAD', { status: 200, headers: { 'X-Total': 0 }, body: [] }],
];

/** A library that gives one answer to whatever reaches a handler. */
function libraryThatAnswers(answer: Answer, checkResponses: boolean): ReturnType<typeof library> {
  // What is not declared does not compile as an answer, hence no type.
  const handler = Object(() => answer);
  return library(
    { checkResponses },
    {
      listBooks: handler,
      countBooks: handler,
      getCatalogue: handler,
      getBook: handler,
      removeBook: handler,
    },
  );
}

describe('an answer that the document does not declare', () => {
  it.each(wrong)(
    'becomes a failure where answers are checked: %s %s %j',
    async (path, method, answer, reason) => {
      const { app, fault, answers } = libraryThatAnswers(answer, true);
      const response = await app.request(path, { method });
      expect(response.status).toBe(500);
      expect(fault()).toMatchObject({ kind: 'response-invalid', status: answer.status });
      expect(fault()).toHaveProperty('reason', expect.stringContaining(reason));
      expect(answers).toEqual([{ status: 500, body: { problem: 'response-invalid' } }]);
    },
  );

  it.each(wrong)('passes where they are not: %s %s %j', async (path, method, answer) => {
    // The web's own Response refuses a body with 204, whatever the document says.
    if (answer.status === 204) return;
    const { app, errors } = libraryThatAnswers(answer, false);
    expect((await app.request(path, { method })).status).toBe(answer.status);
    expect(errors).toEqual([]);
  });
});

describe('an answer that the document declares', () => {
  it.each(right)('passes: %s %s %j', async (path, method, answer) => {
    const { app, errors, answers } = libraryThatAnswers(answer, true);
    expect((await app.request(path, { method })).status).toBe(answer.status);
    expect(errors).toEqual([]);
    expect(answers).toEqual([answer]);
  });
});

describe('what is checked', () => {
  it('names the operation', async () => {
    const { app, fault } = libraryThatAnswers({ status: 200, body: {} }, true);
    await app.request('/books/7');
    expect(fault()).toHaveProperty('operationId', 'getBook');
  });

  it('is also what `failure` answers for an operation', async () => {
    const faults: unknown[] = [];
    const { app } = library({
      checkResponses: true,
      failure: (error) => {
        faults.push(Reflect.get(Object(error), 'fault'));
        return { status: faults.length === 1 ? 400 : 500, body: { error: 'not as declared' } };
      },
    });
    const response = await app.request('/books/none');
    expect(faults).toMatchObject([{ kind: 'parameter-invalid' }, { kind: 'response-invalid', status: 400 }]);
    expect(response.status).toBe(500);
  });

  it('is not what has no operation', async () => {
    const { app, errors } = library({ checkResponses: true });
    expect((await app.request('/nothing')).status).toBe(404);
    expect((await app.request('/books', { method: 'PUT' })).status).toBe(405);
    expect((await app.request('/books', { method: 'OPTIONS' })).status).toBe(204);
    expect(errors).toHaveLength(2);
  });

  it('leaves the headers that are sent as they are', async () => {
    const { app } = libraryThatAnswers({ status: 200, headers: { 'X-Total': '07' }, body: [] }, true);
    const response = await app.request('/books');
    expect(response.headers.get('x-total')).toBe('07');
  });
});
