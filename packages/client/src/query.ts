// The options of the methods that give values, with names that the entity knows.
import type { Connector, ConnectorGroup } from './schemas.ts';

/** What each navigation property leads to. */
interface Targets {
  readonly memberOf: ConnectorGroup;
  readonly members: Connector;
}

/** A navigation property of an entity: `memberOf` of a connector, `members` of a group. */
export type Navigation<Entity> = keyof Entity & keyof Targets;

/** What a navigation property leads to. */
export type Target<Name> = Targets[Name & keyof Targets];

/** A property of an entity, less what OData says of it and what it leads to. */
export type PropertyName<Entity> = Exclude<keyof Entity & string, `${string}@${string}` | keyof Targets>;

declare const entity: unique symbol;

/** A condition on an entity, as the functions of `@graph-connectors/client/filter` make it. */
export interface Filter<Entity> {
  /** The text of a `$filter`. */
  toString(): string;
  /** The same within another one. @param of what stands before each name. */
  write(of: string): string;
  /** Whether it needs parentheses where `and` is before or behind it. */
  readonly isLoose: boolean;
  /** There is no such value: only the type is one of what it is a condition on. */
  readonly [entity]?: Entity;
}

/** What each method may be told. */
export interface CallOptions {
  /** Ends the call early, whatever it waits for. */
  readonly signal?: AbortSignal;
  /** The caller's identifier of the request; a new GUID by default. */
  readonly clientRequestId?: string;
}

/** What is given along with an entity: what a navigation property leads to, whole or with some properties. */
export type Expand<Entity> =
  | Navigation<Entity>
  | { readonly [Name in Navigation<Entity>]?: { readonly select: readonly PropertyName<Target<Name>>[] } };

/** What a method that gives one entity may be told. */
export interface ReadOptions<
  Entity,
  Select extends PropertyName<Entity> = never,
  Expanded extends Expand<Entity> = never,
> extends CallOptions {
  /** The properties to give (`$select`); all by default. The entity tag comes along. */
  readonly select?: readonly Select[];
  /**
   * The navigation property whose items to give along (`$expand`), such as `memberOf` or
   * `{ memberOf: { select: ['name'] } }`; none by default. The service may cut them off at a page.
   */
  readonly expand?: Expanded;
}

/** What a count may be told. */
export interface CountOptions<Entity> extends CallOptions {
  /** The condition that an item must meet (`$filter`); none by default. A text is sent as it is. */
  readonly filter?: Filter<Entity> | string;
}

/** What a list may be told. */
export interface ListOptions<
  Entity,
  Select extends PropertyName<Entity> = never,
  Expanded extends Expand<Entity> = never,
>
  extends ReadOptions<Entity, Select, Expanded>, CountOptions<Entity> {
  /** The properties to order by (`$orderby`), the first before the others; the key by default. */
  readonly orderby?: readonly (PropertyName<Entity> | `${PropertyName<Entity>} ${'asc' | 'desc'}`)[];
  /** How many items a page has at most (`$top`); by default as the service likes. All pages are given. */
  readonly top?: number;
  /** How many items to pass over (`$skip`); none by default. */
  readonly skip?: number;
}

/** An entity with what was selected and expanded; as it is where neither was asked for. */
export type Selected<Entity, Select, Expanded> = [Select | Expanded] extends [never]
  ? Entity
  : Pick<
      Entity,
      keyof Entity &
        ([Select] extends [never] ? Exclude<keyof Entity, keyof Targets> : Select | '@odata.etag')
    > &
      Along<Expanded>;

type Along<Expanded> = [Expanded] extends [never]
  ? unknown
  : Expanded extends keyof Targets
    ? Items<Expanded, Targets[Expanded]>
    : Expanded extends Readonly<
          Record<infer Name extends keyof Targets, { select: readonly (infer Select)[] }>
        >
      ? Items<Name, Pick<Targets[Name], keyof Targets[Name] & (Select | '@odata.etag')>>
      : unknown;

/** The items, and where there are more of them if the service has cut them off. */
type Items<Name extends string, Item> = { [N in Name]: Item[] } & {
  [N in `${Name}@odata.nextLink`]?: string;
};
