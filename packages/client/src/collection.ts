// A set of entities as values: methods that give what was asked for, or throw.
import { PreconditionFailedError } from './errors.ts';
import { type AnyOptions, initOf, type UpdateOptions, type WriteOptions } from './init.ts';
import type { HttpMethod, PathFor, Perform } from './methods.ts';
import type {
  CallOptions,
  CountOptions,
  Expand,
  ListOptions,
  PropertyName,
  ReadOptions,
  Selected,
} from './query.ts';
import type { Connector, ConnectorUpdate } from './schemas.ts';
import { itemsOf, numberOf, objectOf, success } from './value.ts';

/** The entities of a set. Each method throws a `GraphError` where it cannot give what it promises. */
export interface Collection<Entity, Create, Update> {
  /** Every entity that `filter` lets through, page by page as they are asked for. */
  list<Select extends PropertyName<Entity> = never, Expanded extends Expand<Entity> = never>(
    options?: ListOptions<Entity, Select, Expanded>,
  ): AsyncGenerator<Selected<Entity, Select, Expanded>, void, undefined>;
  /** How many there are that `filter` lets through. */
  count(options?: CountOptions<Entity>): Promise<number>;
  /** One entity. */
  get<Select extends PropertyName<Entity> = never, Expanded extends Expand<Entity> = never>(
    id: string,
    options?: ReadOptions<Entity, Select, Expanded>,
  ): Promise<Selected<Entity, Select, Expanded>>;
  /** Stores a new entity. `undefined` where the service answers without it. */
  create(entity: Create, options?: CallOptions): Promise<Entity | undefined>;
  /**
   * Changes an entity, and gives it as it then is.
   *
   * @param change the properties to change. Or a function that makes them of the entity as it is: it is read, changed
   * only if nobody has changed it meanwhile, and else read again, five times at most. Nothing is sent if the function
   * gives nothing.
   */
  update(
    id: string,
    change: Change<Entity, Update>,
    options: UpdateOptions & { readonly reread: true },
  ): Promise<Entity>;
  update(id: string, change: Change<Entity, Update>, options?: UpdateOptions): Promise<Entity | undefined>;
  /** Deletes an entity. */
  delete(id: string, options?: WriteOptions): Promise<void>;
}

/** A change of an entity, by default of a connector, or what makes one. */
export type Change<Entity = Connector, Update = ConnectorUpdate> = Update | ChangeOf<Entity, Update>;

type ChangeOf<Entity, Update> = (current: Entity) => Update | undefined | Promise<Update | undefined>;

/** How often a change is made anew because the entity has changed meanwhile. */
const maxChanges = 5;

/** The name of a set's key in paths: nothing, if the spec does not have the set so, or comes to want more. */
export type KeyOf<Set extends string, Key extends string> = Set extends PathFor<'get'> & PathFor<'post'>
  ? `${Set}/$count` extends PathFor<'get'>
    ? `${Set}/{${Key}}` extends ItemPath<'get', Key> & ItemPath<'patch', Key> & ItemPath<'delete', Key>
      ? Key
      : never
    : never
  : never;

type ItemPath<Name extends HttpMethod, Key extends string> = PathFor<Name, { path: Record<Key, string> }>;

/** The entities of a set. @param key the name of the parameter that stands for the key of one of them. */
export function collectionOf<Entity, Create, Update>(
  perform: Perform,
  set: string,
  key: string,
): Collection<Entity, Create, Update> {
  const item = `${set}/{${key}}`;
  const at = (id: string, options?: AnyOptions) => initOf(options, { [key]: id });

  async function get(id: string, options?: AnyOptions): Promise<object> {
    const result = success(await perform('GET', item, at(id, options)));
    const { etag } = result;
    // The service may have the tag in the header alone.
    return { ...(etag && { '@odata.etag': etag }), ...objectOf(result) };
  }

  async function update(id: string, change: unknown, options: UpdateOptions = {}): Promise<unknown> {
    if (typeof change === 'function') return updateBy(id, change, options);
    const { data } = success(await perform('PATCH', item, { ...at(id, options), body: change }));
    // Its tag is another one by then.
    const { ifMatch: _, ...rest } = options;
    return data ?? (options.reread ? get(id, rest) : undefined);
  }

  async function updateBy(id: string, change: Function, options: UpdateOptions): Promise<unknown> {
    for (let tries = 1; ; tries++) {
      const current = await get(id, options);
      const body: unknown = await change(current);
      if (body === undefined) return current;
      try {
        return await update(id, body, { ...options, ifMatch: current });
      } catch (error) {
        if (!(error instanceof PreconditionFailedError) || tries === maxChanges) throw error;
      }
    }
  }

  const untyped: object = {
    get,
    update,
    list: (options?: AnyOptions) => itemsOf(perform, set, initOf(options)),
    count: (options?: AnyOptions) => numberOf(perform, `${set}/$count`, initOf(options)),
    create: async (body: unknown, options?: CallOptions) =>
      success(await perform('POST', set, { ...initOf(options), body })).data,
    delete: async (id: string, options?: WriteOptions) => {
      success(await perform('DELETE', item, at(id, options)));
    },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the service is taken at its word for what an entity is; in here, all are the same
  return untyped as Collection<Entity, Create, Update>;
}
