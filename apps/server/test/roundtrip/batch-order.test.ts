// Parts of a batch: at once where they can be, and each only once those that it depends on have succeeded.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { answersTo, errorIn, get, item, json, missing, patch, statuses } from '../support/batch.ts';
import { berlin, connectorsId, openRoundTrip, sample, transports } from '../support/round-trip.ts';

describe.each(transports)('the order of a batch, %s', (transport) => {
  test('a part that depends on others sees what they did, whatever the order and the case of the ids', async () => {
    await using trip = await openRoundTrip(transport);
    const answers = await answersTo(trip, [
      { id: 'read', ...get, dependsOn: ['SECOND'] },
      { id: 'second', ...patch({ machineName: 'b' }), dependsOn: ['First', 'first'] },
      { id: 'first', ...patch({ machineName: 'a', status: 'inactive' }) },
    ]);
    expect(answers.get('read')).toMatchObject({
      status: 200,
      headers: { ETag: '"3"' },
      body: { machineName: 'b', status: 'inactive' },
    });
  });

  test('what depends on a failure is not carried out, nor what depends on that', async () => {
    await using trip = await openRoundTrip(transport);
    const answers = await answersTo(trip, [
      { id: 'fails', ...missing },
      { id: 'after', ...patch({ status: 'inactive' }), dependsOn: ['fails'] },
      { id: 'later', ...patch({ status: 'inactive' }), dependsOn: ['after'] },
      { id: 'free', ...get },
    ]);
    expect(statuses(answers)).toEqual({ fails: 404, after: 424, later: 424, free: 200 });
    expect(errorIn(answers.get('after'))).toMatchObject({
      code: 'FailedDependency',
      message: expect.stringContaining("'fails'"),
    });
    expect(errorIn(answers.get('later'))).toMatchObject({ message: expect.stringContaining("'after'") });
    expect((await trip.store.connectors.get(connectorsId))?.revision).toBe(1);
  });

  test('a condition that does not hold fails a part, and what depends on it', async () => {
    await using trip = await openRoundTrip(transport);
    const answers = await answersTo(trip, [
      { id: '1', ...patch({ machineName: 'a' }), headers: { ...json, 'if-match': '"7"' } },
      { id: '2', method: 'DELETE', url: item, dependsOn: ['1'] },
    ]);
    expect(statuses(answers)).toEqual({ 1: 412, 2: 424 });
  });

  test('parts that depend on nothing are carried out at once', async () => {
    const { store } = openSqliteStore(':memory:');
    await store.connectors.create(sample);
    const both = Promise.withResolvers<void>();
    let waiting = 0;
    const getBoth: typeof store.connectors.get = async (id) => {
      // The first to come waits for the second.
      if (++waiting === 2) both.resolve();
      await both.promise;
      return store.connectors.get(id);
    };
    const held = { ...store, connectors: { ...store.connectors, get: getBoth } };
    await using trip = await openRoundTrip(transport, { store: held });
    const answers = await answersTo(trip, [
      { id: '1', ...get },
      { id: '2', ...get },
    ]);
    expect(statuses(answers)).toEqual({ 1: 200, 2: 200 });
  });
});

test('whoever asks while a batch is carried out does not wait for all of its parts', async () => {
  await using trip = await openRoundTrip('in process');
  const done: string[] = [];
  const parts = Array.from({ length: 20 }, (_, index) => ({
    id: `${index}`,
    method: 'GET',
    url: '/connectors?$filter=contains(machineName,%27edge%27)',
  }));
  const batch = answersTo(trip, parts).then((answers) => {
    done.push('the batch');
    return answers;
  });
  // The next turn of the event loop, in which another request would arrive.
  await new Promise(setImmediate);
  await trip.send('GET', '/beta/connectors/$count');
  done.push('the other');
  expect(new Set(Object.values(statuses(await batch)))).toEqual(new Set([200]));
  expect(done).toEqual(['the other', 'the batch']);
});

test('of any batch, exactly what a failure leads to is not carried out', async () => {
  await using trip = await openRoundTrip('in process');
  const parts = fc
    .array(fc.record({ fails: fc.boolean(), before: fc.array(fc.nat(19), { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 20,
    })
    // Each depends on some that come before it.
    .map((all) => all.map((part, index) => ({ ...part, before: part.before.filter((i) => i < index) })))
    .chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all.keys()], { minLength: all.length, maxLength: all.length }),
      ),
    );
  await fc.assert(
    fc.asyncProperty(parts, async ([all, order]) => {
      const expected: number[] = [];
      for (const { fails, before } of all) {
        const isBlocked = before.some((index) => (expected[index] ?? 0) >= 400);
        expected.push(isBlocked ? 424 : fails ? 404 : 200);
      }
      const requests = order.map((index) => ({
        id: `p${index}`,
        ...(all[index]?.fails ? missing : { method: 'GET', url: `/connectorGroups/${berlin.id}` }),
        dependsOn: all[index]?.before.map((other) => `P${other}`),
      }));
      const answers = await answersTo(trip, requests);
      expect(all.map((_, index) => answers.get(`p${index}`)?.status)).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
