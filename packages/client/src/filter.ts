// Makes filters: conditions on entities, with the names and the values that these have.
import type {
  Connector as ConnectorSchema,
  ConnectorGroup as GroupSchema,
  Readable,
} from '@graph-connectors/contract';
import type { Filter, Navigation, PropertyName, Target } from './query.ts';

export type { Filter } from './query.ts';

/** The properties of an entity, as the spec has them: of all entities, those of the one that has such properties. */
type Properties<Entity, Each = Readable<ConnectorSchema> | Readable<GroupSchema>> = Each extends unknown
  ? PropertyName<Entity> extends keyof Each
    ? Pick<Each, PropertyName<Entity>>
    : never
  : never;

/** The properties that are texts, and no enums. */
type TextName<Entity> = TextNameOf<Properties<Entity>>;
type TextNameOf<All> = {
  [Name in keyof All]: [Member<All[Name]>] extends [never] ? Name & string : never;
}[keyof All];

/** What a value can be beside `null` and any text. */
type Member<T> = T extends null ? never : string extends T ? never : T;

/** What a property can be compared with: of an enum its members, and any text if it is open. */
type Value<Entity, Name> = Properties<Entity>[Name & keyof Properties<Entity>];

type Comparison = <Entity, Name extends PropertyName<Entity>>(
  name: Name,
  value: Value<Entity, Name>,
) => Filter<Entity>;
type TextComparison = <Entity>(name: TextName<Entity>, value: string) => Filter<Entity>;

/** `name` has this value. `null` is one where the property may have none. */
export const eq: Comparison = /* @__PURE__ */ comparing('eq');
/** `name` has another value. */
export const ne: Comparison = /* @__PURE__ */ comparing('ne');
/** The text comes after `value`. */
export const gt: TextComparison = /* @__PURE__ */ comparing('gt');
/** The text comes after `value`, or is it. */
export const ge: TextComparison = /* @__PURE__ */ comparing('ge');
/** The text comes before `value`. */
export const lt: TextComparison = /* @__PURE__ */ comparing('lt');
/** The text comes before `value`, or is it. */
export const le: TextComparison = /* @__PURE__ */ comparing('le');
/** The text begins with `value`. */
export const startsWith: TextComparison = /* @__PURE__ */ calling('startswith');
/** The text ends with `value`. */
export const endsWith: TextComparison = /* @__PURE__ */ calling('endswith');
/** The text has `value` in it. */
export const contains: TextComparison = /* @__PURE__ */ calling('contains');

/** `name` has one of these values. @throws TypeError if there are none. */
export function isIn<Entity, Name extends PropertyName<Entity>>(
  name: Name,
  values: readonly Value<Entity, Name>[],
): Filter<Entity> {
  const list = some(values).map(literal).join();
  return on(name, (property) => `${property} in (${list})`);
}

/** All of these hold. @throws TypeError if there are none. */
export function and<Entity>(...filters: readonly Filter<Entity>[]): Filter<Entity> {
  const operands = some(filters);
  return filter((of) =>
    operands.map((each) => (each.isLoose ? `(${each.write(of)})` : each.write(of))).join(' and '),
  );
}

/** One of these holds at least. @throws TypeError if there are none. */
export function or<Entity>(...filters: readonly Filter<Entity>[]): Filter<Entity> {
  const operands = some(filters);
  return filter((of) => operands.map((each) => each.write(of)).join(' or '), true);
}

/** This does not hold. */
export function not<Entity>(negated: Filter<Entity>): Filter<Entity> {
  return filter((of) => `not (${negated.write(of)})`);
}

/** This holds of one of the entities at least that `name` leads to; without it, that there is any. */
export function any<Entity, Name extends Navigation<Entity>>(
  name: Name,
  condition?: Filter<Target<Name>>,
): Filter<Entity> {
  return on(name, (property, of) => {
    // Another one within each `any`: x, xx, and so on.
    const variable = `${of.slice(0, -1)}x`;
    return `${property}/any(${condition ? `${variable}:${condition.write(`${variable}/`)}` : ''})`;
  });
}

/** @param write the text of the condition, with `of` before each name. */
function filter<Entity>(write: (of: string) => string, isLoose = false): Filter<Entity> {
  return { write, isLoose, toString: () => write('') };
}

/** A condition on a property. @throws TypeError if the name is none: what would then be written might be anything. */
function on<Entity>(name: string, write: (property: string, of: string) => string): Filter<Entity> {
  if (!/^\w+$/.test(name)) throw new TypeError(`A filter cannot be on ${JSON.stringify(name)}.`);
  return filter((of) => write(of + name, of));
}

function comparing(operator: string) {
  return <Entity>(name: string, value: unknown): Filter<Entity> => {
    const operand = literal(value);
    return on(name, (property) => `${property} ${operator} ${operand}`);
  };
}

function calling(called: string) {
  return <Entity>(name: string, value: string): Filter<Entity> => {
    const text = literal(value);
    return on(name, (property) => `${called}(${property},${text})`);
  };
}

/** A value as OData writes it. @throws TypeError if it is none. */
function literal(value: unknown): string {
  if (typeof value === 'string' && value.isWellFormed()) return `'${value.replaceAll("'", "''")}'`;
  if (value === null || typeof value === 'boolean') return String(value);
  throw new TypeError(`A filter cannot hold ${JSON.stringify(value)}.`);
}

/** @throws TypeError if there are none: of nothing, OData has no condition. */
function some<Item>(items: readonly Item[]): readonly Item[] {
  if (items.length === 0) throw new TypeError('A filter needs at least one operand.');
  return items;
}
