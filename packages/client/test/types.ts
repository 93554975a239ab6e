// What must not compile, and what must, for tsc to check: nothing here runs.
import { expectTypeOf } from 'vitest';
import type { Connector, ConnectorUpdate, createConnectorsClient } from '../src/index.ts';

type Graph = ReturnType<typeof createConnectorsClient>;

expectTypeOf<Connector['status']>().toEqualTypeOf<'active' | 'inactive' | (string & {})>();
expectTypeOf<Connector['id']>().toEqualTypeOf<string>();
expectTypeOf<ConnectorUpdate['machineName']>().toEqualTypeOf<string | undefined>();

export async function calls(graph: Graph): Promise<void> {
  const params = { path: { connectorsId: 'x' } };
  await graph.PATCH('/connectors/{connectorsId}', { params, body: { status: 'inactive' } });
  await graph.PATCH('/connectors/{connectorsId}', { params, body: {} });

  await graph.request('patch', '/connectors/{connectorsId}', { params, body: { status: 'inactive' } });
  // @ts-expect-error a method that the path does not know
  await graph.request('put', '/connectors/{connectorsId}', { params, body: {} });
  // @ts-expect-error a body is required
  await graph.request('patch', '/connectors/{connectorsId}', { params });

  // @ts-expect-error a path that is not there
  await graph.PATCH('/connector/{connectorsId}', { params, body: {} });
  // @ts-expect-error a method that the path does not know
  await graph.PUT('/connectors/{connectorsId}', { params, body: {} });
  // @ts-expect-error a body is required
  await graph.PATCH('/connectors/{connectorsId}', { params });
  // @ts-expect-error the key is required
  await graph.PATCH('/connectors/{connectorsId}', { body: {} });
  // @ts-expect-error the path parameter has another name
  await graph.PATCH('/connectors/{connectorsId}', { params: { path: { id: 'x' } }, body: {} });
  // @ts-expect-error no member of the enum
  await graph.PATCH('/connectors/{connectorsId}', { params, body: { status: 'retired' } });
  // @ts-expect-error null is no value
  await graph.PATCH('/connectors/{connectorsId}', { params, body: { status: null } });
  // @ts-expect-error a property that is not declared
  await graph.PATCH('/connectors/{connectorsId}', { params, body: { color: 'red' } });
  // @ts-expect-error read-only
  await graph.PATCH('/connectors/{connectorsId}', { params, body: { id: 'x' } });
  // @ts-expect-error read-only
  await graph.PATCH('/connectors/{connectorsId}', { params, body: { version: '1' } });
  // @ts-expect-error required on creation
  await graph.POST('/connectors', { body: { machineName: 'a', externalIp: 'b' } });

  const { data, error } = await graph.GET('/connectors/{connectorsId}', { params });
  // @ts-expect-error there may be no data
  expectTypeOf(data.id).toEqualTypeOf<string>();
  if (data) {
    // What `$select` leaves out is not there.
    expectTypeOf(data.version).toEqualTypeOf<string | undefined>();
    // @ts-expect-error not a property of a connector
    expectTypeOf(data.color).toEqualTypeOf<string>();
  }
  if (error) expectTypeOf(error.error.code).toEqualTypeOf<string>();
}

export async function results(graph: Graph): Promise<void> {
  const params = { path: { connectorsId: 'x' } };
  const result = await graph.PATCH('/connectors/{connectorsId}', { params, body: {} });

  if (result.ok) {
    expectTypeOf(result.status).toEqualTypeOf<200 | 204>();
    expectTypeOf(result.data).toEqualTypeOf<Connector | undefined>();
    expectTypeOf(result.error).toEqualTypeOf<undefined>();
  } else {
    expectTypeOf(result.data).toEqualTypeOf<undefined>();
    expectTypeOf(result.error.error.code).toEqualTypeOf<string>();
  }
  if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<Connector>();
  if (result.status === 204) expectTypeOf(result.data).toEqualTypeOf<undefined>();
  if (result.status === 412) expectTypeOf(result.error.error.code).toEqualTypeOf<string>();
  // What the spec does not know may come all the same, as a refusal.
  if (result.status >= 500 && !result.ok) expectTypeOf(result.error.error.message).toEqualTypeOf<string>();
  if (result.response.status === 418) expectTypeOf(result.url).toEqualTypeOf<string>();

  // oxlint-disable typescript/no-unsafe-enum-comparison -- what the linter says too is for the compiler to say
  // @ts-expect-error a status that is not declared
  if (result.status === 418) throw new Error();
  // @ts-expect-error a status that another operation declares
  if (result.status === 201) throw new Error();
  // oxlint-enable typescript/no-unsafe-enum-comparison
  // @ts-expect-error an error may have come instead
  expectTypeOf(result.data.id).toEqualTypeOf<string>();
  // @ts-expect-error there is none where all went well
  expectTypeOf(result.error.error.code).toEqualTypeOf<string>();

  const text = await graph.GET('/connectors', { parseAs: 'text' });
  if (text.ok) expectTypeOf(text.data).toEqualTypeOf<string | undefined>();
}

export async function values({ connectors }: Graph): Promise<void> {
  expectTypeOf(await connectors.get('x')).toEqualTypeOf<Connector>();
  expectTypeOf(
    await connectors.create({ machineName: 'a', externalIp: 'b', status: 'active' }),
  ).toEqualTypeOf<Connector | undefined>();
  expectTypeOf(await connectors.update('x', {})).toEqualTypeOf<Connector | undefined>();
  expectTypeOf(await connectors.update('x', {}, { reread: false })).toEqualTypeOf<Connector | undefined>();
  expectTypeOf(await connectors.update('x', {}, { reread: true })).toEqualTypeOf<Connector>();
  for await (const connector of connectors.list()) expectTypeOf(connector).toEqualTypeOf<Connector>();

  const connector = await connectors.get('x');
  await connectors.update('x', {}, { ifMatch: connector });
  await connectors.update('x', {}, { ifMatch: '"1"' });
  await connectors.delete('x', { ifMatch: connector });
  // @ts-expect-error no entity tag
  await connectors.update('x', {}, { ifMatch: 1 });
  await connectors.update('x', ({ status }) => (status === 'retired' ? { status: 'inactive' } : undefined));

  // A service that knows more may answer another status, and whoever writes may not.
  expectTypeOf<'retired'>().toExtend<Connector['status']>();
  // @ts-expect-error no member of the enum
  await connectors.update('x', { status: 'retired' });
  // @ts-expect-error what was read is not checked
  await connectors.update('x', { status: connector.status });
  // @ts-expect-error no member of the enum
  await connectors.update('x', () => ({ status: 'retired' }));
  // @ts-expect-error a property that is not declared
  await connectors.update('x', { color: 'red' });
  // @ts-expect-error read-only
  await connectors.update('x', { version: '1' });
  // @ts-expect-error read-only
  await connectors.create({ id: 'x', machineName: 'a', externalIp: 'b', status: 'active' });
  // @ts-expect-error required on creation
  await connectors.create({ machineName: 'a', externalIp: 'b' });
  // @ts-expect-error no option of a call
  await connectors.get('x', { ifMatch: '"1"' });
}
