// Makes up paths with their queries: those of the API, and what only looks like them.
import fc from 'fast-check';
import { rarely, text } from './arbitrary-text.ts';

const { constantFrom, oneof, tuple } = fc;

/** Keys of what is there. */
export interface Keys {
  readonly connectors: readonly string[];
  readonly groups: readonly string[];
}

/** As a path has it: what cannot be encoded is left out. */
const escaped = (value: string): string => encodeURIComponent(value.toWellFormed());

const names = ['id', 'machineName', 'status', 'name', 'region', 'isDefault', 'memberOf', 'members', '*'];
const words = [...names, 'eq', 'ne', 'gt', 'in', 'and', 'or', 'not', 'any', 'contains', 'startswith', 'null']
  .concat(['true', 'desc', 'asc', '$select=', "'active'", "'eur'", "'a", '(', ')', ',', '/', ':', ';', '5'])
  .concat(['memberOf/any(g: g/isDefault)', "contains(machineName,'a')", "status eq 'active'"]);
/** Something like a filter, an order or an expansion: some are. */
const clause = oneof(
  fc.array(constantFrom(...words), { maxLength: 8 }).map((each) => each.join(' ')),
  fc.array(constantFrom(...names), { maxLength: 4 }).map((each) => each.join()),
  tuple(constantFrom('(', 'not ', "id in ('a',", 'memberOf/any(g: '), fc.nat(300)).map(([part, times]) =>
    part.repeat(times),
  ),
  text,
);
const number = constantFrom(
  '0',
  '1',
  '2',
  '100000',
  '-1',
  '1e3',
  '2147483647',
  '99999999999',
  'NaN',
  'true',
  '',
);
const option = oneof(
  tuple(constantFrom('$filter', 'filter', '$orderby', '$select', '$expand', '$FILTER'), clause),
  tuple(constantFrom('$top', '$skip', 'top', '$count'), number),
  tuple(constantFrom('$skiptoken', '$search', '$format', '@id', '$id', '__proto__'), text),
  tuple(text, text),
).map(([name, value]) => `${escaped(name)}=${escaped(value)}`);

const query = oneof(
  { arbitrary: constantFrom(''), weight: 6 },
  { arbitrary: fc.array(option, { maxLength: 3 }).map((each) => `?${each.join('&')}`), weight: 3 },
  { arbitrary: constantFrom('?', '??', '?&&', '?=', '?$filter=status eq %27', '?%', '?a[b]=1'), weight: 1 },
);

const base = rarely(
  constantFrom('/beta', '/beta/onPremisesPublishingProfiles/applicationProxy'),
  constantFrom('', '/v1.0', '/BETA', '//beta', "/beta/onpremisespublishingprofiles('applicationproxy')"),
);

const other = constantFrom(
  '/',
  '/healthz',
  '/readyz',
  '/openapi.json',
  '/docs',
  '/docs/../main.ts',
  '/%2e%2e/x',
  '/beta/$metadata',
);

const keyOf = (keys: readonly string[]): fc.Arbitrary<string> =>
  rarely(
    constantFrom(...keys),
    oneof(
      text.map(escaped),
      constantFrom('', '.', '%00', '%2F', '%', '%zz', '%ff', '%E2%80', "''", '(', ')'),
    ),
  );

/** Sets, one of their entities, and what is related to it. */
function resource({ connectors, groups }: Keys): fc.Arbitrary<string> {
  const [connector, group] = [keyOf(connectors), keyOf(groups)];
  const within = constantFrom('', '/$count', '/$ref', '/$ref', '/$value');
  return rarely(
    oneof(
      connector.map((id) => `/connectors/${id}`),
      connector.map((id) => `/Connectors('${id}')`),
      group.map((id) => `/connectorGroups/${id}`),
      tuple(constantFrom('/connectors', '/connectorGroups'), constantFrom('', '', '/$count')).map((each) =>
        each.join(''),
      ),
      tuple(connector, within).map(([id, rest]) => `/connectors/${id}/memberOf${rest}`),
      tuple(group, within).map(([id, rest]) => `/connectorGroups/${id}/members${rest}`),
      tuple(connector, group).map(([id, of]) => `/connectors/${id}/memberOf/${of}/$ref`),
      tuple(group, connector).map(([id, of]) => `/connectorGroups/${id}/members/${of}/$ref`),
      constantFrom('/$batch'),
    ),
    oneof(
      constantFrom('/', '', '/connectors/', '/connectors//', "/connectors('')", '/connectors/$ref'),
      fc.array(text.map(escaped), { maxLength: 4 }).map((segments) => `/${segments.join('/')}`),
    ),
  );
}

/** Paths with queries, most of them to what has these keys. */
export function target(keys: Keys): fc.Arbitrary<string> {
  return rarely(
    tuple(base, resource(keys), query).map((parts) => parts.join('')),
    other,
  );
}
