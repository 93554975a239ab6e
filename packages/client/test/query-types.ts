// What must not compile of lists, filters and batches, and what must, for tsc to check: nothing here runs.
import { expectTypeOf } from 'vitest';
import { batch, DELETE, GET, PATCH } from '../src/batch.ts';
import { and, any, contains, eq, type Filter, gt, isIn, not, or, startsWith } from '../src/filter.ts';
import type { Connector, ConnectorGroup, ConnectorsClient } from '../src/index.ts';

export async function lists({ connectors, groups }: ConnectorsClient): Promise<void> {
  for await (const item of connectors.list({ top: 5, orderby: ['machineName desc', 'id', 'status asc'] }))
    expectTypeOf(item).toEqualTypeOf<Connector>();
  for await (const item of connectors.list({ select: ['id', 'status'] })) {
    expectTypeOf(item).toEqualTypeOf<Pick<Connector, 'id' | 'status' | '@odata.etag'>>();
    await connectors.delete(item.id, { ifMatch: item });
    // @ts-expect-error not selected
    expectTypeOf(item.version).toEqualTypeOf<string>();
  }
  for await (const item of groups.list({ expand: 'members' })) {
    expectTypeOf(item.name).toEqualTypeOf<string>();
    expectTypeOf(item.members).toEqualTypeOf<Connector[]>();
    expectTypeOf(item['members@odata.nextLink']).toEqualTypeOf<string | undefined>();
  }
  for await (const item of groups.list({ select: ['id'], expand: { members: { select: ['status'] } } })) {
    expectTypeOf(item.id).toEqualTypeOf<string>();
    expectTypeOf(item.members).toEqualTypeOf<Pick<Connector, 'status' | '@odata.etag'>[]>();
    // @ts-expect-error not selected
    expectTypeOf(item.name).toEqualTypeOf<string>();
  }
  for await (const item of groups.members('x', { select: ['id'] }))
    expectTypeOf(item).toEqualTypeOf<Pick<Connector, 'id' | '@odata.etag'>>();

  // @ts-expect-error no property of a connector
  connectors.list({ select: ['name'] });
  // @ts-expect-error not selected but expanded
  connectors.list({ select: ['memberOf'] });
  // @ts-expect-error not of its own
  connectors.list({ select: ['@odata.context'] });
  // @ts-expect-error no order
  connectors.list({ orderby: ['machineName down'] });
  // @ts-expect-error no property of a connector
  connectors.list({ orderby: ['name'] });
  // @ts-expect-error groups have members, connectors are members
  connectors.list({ expand: 'members' });
  // @ts-expect-error no property of a group
  connectors.list({ expand: { memberOf: { select: ['status'] } } });
  // @ts-expect-error no option of a list
  connectors.list({ limit: 5 });
  // @ts-expect-error no option of a read
  await connectors.get('x', { top: 5 });
}

export async function reads({ connectors, groups }: ConnectorsClient): Promise<void> {
  expectTypeOf(await groups.get('x')).toEqualTypeOf<ConnectorGroup>();
  expectTypeOf(await connectors.get('x', {})).toEqualTypeOf<Connector>();
  expectTypeOf(await connectors.get('x', { select: ['id'] })).toEqualTypeOf<
    Pick<Connector, 'id' | '@odata.etag'>
  >();
  expectTypeOf((await connectors.get('x', { expand: 'memberOf' })).memberOf).toEqualTypeOf<
    ConnectorGroup[]
  >();
  expectTypeOf(await connectors.group('x')).toEqualTypeOf<ConnectorGroup>();
  expectTypeOf((await connectors.group('x', { select: ['region'] })).region).toEqualTypeOf<
    ConnectorGroup['region']
  >();
  expectTypeOf(await groups.count()).toEqualTypeOf<number>();

  const { region } = await groups.get('x');
  expectTypeOf(region?.toUpperCase()).toEqualTypeOf<string | undefined>();
  await groups.create({ name: 'a', region: 'mars' });
  await groups.update('x', { region: null });
  // @ts-expect-error the service says what is the default group
  await groups.update('x', { isDefault: true });
  // @ts-expect-error a name is required
  await groups.create({ region: 'eur' });
  // @ts-expect-error null is no name
  await groups.update('x', { name: null });
}

export function filters({ connectors, groups }: ConnectorsClient): void {
  connectors.list({
    filter: and(
      eq('status', 'inactive'),
      or(startsWith('machineName', 'edge-'), not(gt('version', '1'))),
      any('memberOf', and(eq('name', 'Berlin'), isIn('region', ['eur', null]))),
    ),
  });
  groups.list({ filter: and(eq('region', 'mars'), eq('isDefault', false), any('members')) });
  connectors.list({ filter: 'a text' });
  const kept: Filter<Connector> = isIn('status', ['active', 'inactive']);
  connectors.list({ filter: and(kept, contains('machineName', '-')) });

  // @ts-expect-error no member of the enum
  connectors.list({ filter: eq('status', 'gone') });
  // @ts-expect-error no member of the enum
  connectors.list({ filter: isIn('status', ['active', 'gone']) });
  // @ts-expect-error no member of the enum
  connectors.list({ filter: and(eq('status', 'gone'), kept) });
  // @ts-expect-error no property of a connector
  connectors.list({ filter: not(eq('name', 'x')) });
  // @ts-expect-error no property of a group
  connectors.list({ filter: any('memberOf', eq('status', 'active')) });
  // @ts-expect-error nothing that a connector has
  connectors.list({ filter: any('members') });
  // @ts-expect-error a connector has a machine
  connectors.list({ filter: eq('machineName', null) });
  // @ts-expect-error no text
  connectors.list({ filter: startsWith('status', 'in') });
  // @ts-expect-error no text
  groups.list({ filter: gt('region', 'a') });
  // @ts-expect-error true or false
  groups.list({ filter: eq('isDefault', 'yes') });
  // @ts-expect-error on a connector
  groups.list({ filter: kept });
}

export async function batches(graph: ConnectorsClient): Promise<void> {
  const params = { path: { connectorsId: 'x' } };
  const { retire, left } = await batch(graph, {
    retire: PATCH('/connectors/{connectorsId}', { params, body: { status: 'inactive' } }),
    left: GET('/connectors/$count', { dependsOn: ['retire'] }),
    gone: DELETE('/connectors/{connectorsId}', { params, dependsOn: ['retire', 'left'] }),
  });
  if (retire.ok) expectTypeOf(retire.data).toEqualTypeOf<Connector | undefined>();
  if (left.status === 200) expectTypeOf(left.data).toEqualTypeOf<number>();
  if (left.status === 424) expectTypeOf(left.error.error.code).toEqualTypeOf<string>();
  // @ts-expect-error a status that is not declared
  // oxlint-disable-next-line typescript/no-unsafe-enum-comparison -- what the linter says too is for the compiler to say
  if (left.status === 201) throw new Error();

  const ids = ['a', 'b'];
  const parts = ids.map((id) => [id, GET('/connectors/{connectorsId}', { params })] as const);
  const many = await batch(graph, Object.fromEntries(parts));
  expectTypeOf(many['a']?.ok).toEqualTypeOf<boolean | undefined>();

  // @ts-expect-error no such part
  await batch(graph, { a: GET('/connectors', { dependsOn: ['b'] }) });
  // @ts-expect-error it cannot wait for itself
  await batch(graph, { a: GET('/connectors', { dependsOn: ['a'] }) });
  // @ts-expect-error no such path
  await batch(graph, { a: GET('/connector') });
  // @ts-expect-error no member of the enum
  await batch(graph, { a: PATCH('/connectors/{connectorsId}', { params, body: { status: 'gone' } }) });
  // @ts-expect-error the key is required
  await batch(graph, { a: DELETE('/connectors/{connectorsId}') });
  // @ts-expect-error no part
  await batch(graph, { a: {} });
}
