// Batches: up to 20 requests in one, each answered as if it had come alone.
import { describe, expect, test } from 'vitest';
import { answersTo, errorIn, get, item, json, missing, patch, statuses } from '../support/batch.ts';
import {
  bases,
  connectorsId,
  defaultGroup,
  openRoundTrip,
  sample,
  transports,
} from '../support/round-trip.ts';

describe.each(transports)('batches, %s', (transport) => {
  test('20 requests are carried out, and each is answered under its id', async () => {
    await using trip = await openRoundTrip(transport);
    const requests = Array.from({ length: 20 }, (_, index) => ({ ...get, id: `part ${index}` }));
    const answers = await answersTo(trip, requests);
    expect([...answers.keys()].toSorted()).toEqual(requests.map(({ id }) => id).toSorted());
    for (const { status, headers, body } of answers.values()) {
      expect([status, headers['ETag'], headers['OData-Version']]).toEqual([200, '"1"', '4.0']);
      expect(body).toMatchObject(sample);
    }
  });

  test('a part is answered as the same request on its own', async () => {
    await using trip = await openRoundTrip(transport);
    const Accept = 'application/json;odata.metadata=full';
    const alone = await trip.send('GET', `/beta${item}`, { headers: { Accept } });
    const part = (await answersTo(trip, [{ ...get, id: '1', headers: { Accept } }])).get('1');
    expect(part?.headers['Content-Type']).toBe(alone.headers.get('content-type'));
    expect(part?.body).toEqual(await alone.json());
  });

  test('one batch reaches both bases, with a slash before the URL or without, and words in any case', async () => {
    await using trip = await openRoundTrip(transport);
    const answers = await answersTo(trip, [
      { id: 'page', method: 'GET', url: `connectors/${connectorsId}` },
      { id: 'today', method: 'get', url: `${bases[1].slice('/beta'.length)}${item}` },
      { id: 'key', method: 'Get', url: `/Connectors('${connectorsId}')` },
      { id: 'around', method: 'GET', url: `/connectorGroups/..${item}` },
    ]);
    const contexts = [...answers.values()].map(({ body }) => Object(body)['@odata.context']);
    const profile = "onPremisesPublishingProfiles('applicationProxy')/";
    expect(contexts).toEqual(
      ['', profile, '', ''].map((set) => `${trip.origin}/beta/$metadata#${set}connectors/$entity`),
    );
  });

  test('a creation gives the URL and the entity tag of what is new, and a count is given in base64', async () => {
    await using trip = await openRoundTrip(transport);
    const create = { method: 'POST', url: '/connectorGroups', headers: json, body: { name: 'Paris' } };
    const answers = await answersTo(trip, [
      { id: 'new', ...create },
      { id: 'quiet', ...create, headers: { ...json, Prefer: 'return=minimal' } },
      { id: 'count', method: 'GET', url: '/connectorGroups/$count', dependsOn: ['new', 'quiet'] },
    ]);
    const created = answers.get('new');
    const { pathname } = new URL(created?.headers['Location'] ?? '');
    expect([created?.status, created?.headers['ETag']]).toEqual([201, '"1"']);
    expect(await (await trip.send('GET', pathname)).json()).toEqual(created?.body);
    const quiet = answers.get('quiet');
    expect(quiet).toMatchObject({ status: 204, headers: { 'Preference-Applied': 'return=minimal' } });
    expect(quiet?.headers['OData-EntityId']).toBe(quiet?.headers['Location']);
    expect(quiet).not.toHaveProperty('body');
    const count = answers.get('count');
    expect([count?.headers['Content-Type'], count?.body]).toEqual(['text/plain', btoa('4')]);
  });

  test('a fragment is not sent on with the URL of a part', async () => {
    await using trip = await openRoundTrip(transport);
    const answers = await answersTo(trip, [{ id: '1', method: 'GET', url: '/connectorGroups?$top=1#top' }]);
    expect(Object(answers.get('1')?.body)['@odata.nextLink']).toContain(
      '/connectorGroups?$top=1&$skiptoken=',
    );
  });

  test('parts have the authorization of the batch, and none of their own', async () => {
    await using trip = await openRoundTrip(transport);
    const answers = await answersTo(trip, [
      { id: 'none', ...get, headers: { Authorization: '' } },
      { id: 'other', ...get, headers: { authorization: 'Basic dXNlcjpwYXNz' } },
    ]);
    expect(statuses(answers)).toEqual({ none: 200, other: 200 });
    const stranger = await trip.send('POST', '/beta/$batch', {
      headers: { ...json, Authorization: '' },
      body: JSON.stringify({ requests: [{ id: '1', ...get, headers: { Authorization: 'Bearer x' } }] }),
    });
    expect(stranger.status).toBe(401);
  });

  test('errors of parts have the ids of the batch', async () => {
    await using trip = await openRoundTrip(transport);
    const requests = [
      { id: '1', ...missing },
      { id: '2', ...get, dependsOn: ['1'] },
    ];
    const answer = await trip.send('POST', '/beta/$batch', {
      headers: { ...json, 'client-request-id': 'mine' },
      body: JSON.stringify({ requests }),
    });
    const { responses } = Object(await answer.json());
    for (const { body } of responses) {
      expect(body.error.innerError).toMatchObject({
        'request-id': answer.headers.get('request-id'),
        'client-request-id': 'mine',
      });
    }
  });

  test('what is wrong with one part is told in its answer alone', async () => {
    await using trip = await openRoundTrip(transport);
    const put = { method: 'PUT', url: item, headers: json };
    const answers = await answersTo(trip, [
      {
        id: 'batch',
        method: 'POST',
        url: '/$batch',
        headers: json,
        body: { requests: [{ id: '1', ...get }] },
      },
      { id: 'method', ...put, body: {} },
      { id: 'path', method: 'GET', url: '/nothing' },
      { id: 'query', method: 'GET', url: '/connectors?$top=-1' },
      { id: 'body', ...patch({ status: 'retired' }) },
      { id: 'null', ...patch({}), body: null },
      { id: 'type', ...patch({}), headers: { 'Content-Type': 'text/plain' }, body: btoa('{}') },
      { id: 'accept', ...get, headers: { Accept: 'image/png' } },
      { id: 'default', method: 'DELETE', url: `/connectorGroups/${defaultGroup.id}` },
      { id: 'right', ...get },
    ]);
    expect(statuses(answers)).toEqual({
      batch: 400,
      method: 405,
      path: 404,
      query: 400,
      body: 400,
      null: 400,
      type: 415,
      accept: 406,
      default: 409,
      right: 200,
    });
    expect(answers.get('method')?.headers['Allow']).toContain('PATCH');
    expect(errorIn(answers.get('batch'))).toMatchObject({ message: 'A batch cannot be part of a batch.' });
  });

  test('a part that fails in an unforeseen way does not fail the batch', async () => {
    await using trip = await openRoundTrip(transport);
    await trip.store.close();
    const answers = await answersTo(trip, [
      { id: '1', ...get },
      { id: '2', method: 'GET', url: '/$metadata' },
    ]);
    expect(statuses(answers)).toEqual({ 1: 500, 2: 200 });
  });
});
