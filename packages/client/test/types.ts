// What must not compile, and what must, for tsc to check: nothing here runs.
import { expectTypeOf } from 'vitest';
import type { Connector, ConnectorUpdate, createConnectorsClient } from '../src/index.ts';

expectTypeOf<Connector['status']>().toEqualTypeOf<'active' | 'inactive' | (string & {})>();
expectTypeOf<Connector['id']>().toEqualTypeOf<string>();
expectTypeOf<ConnectorUpdate['machineName']>().toEqualTypeOf<string | undefined>();

export async function calls(graph: ReturnType<typeof createConnectorsClient>): Promise<void> {
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
    expectTypeOf(data.version).toEqualTypeOf<string>();
    // @ts-expect-error not a property of a connector
    expectTypeOf(data.color).toEqualTypeOf<string>();
  }
  if (error) expectTypeOf(error.error.code).toEqualTypeOf<string>();
}
