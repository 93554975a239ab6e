// Reads `$filter`, as far as the server and its profile take it.
import { type Filter, type Operand, parseFilter, QueryError } from '@graph-connectors/odata';
import { connectorGroups, connectors, type EntityName, type Kind, model } from '../entities.ts';
import { Fault } from '../fault.ts';
import type { Rules } from '../profile.ts';

/**
 * How many conditions a filter may have: as many as Graph's directory was seen to take (microsoft-graph-docs-contrib,
 * issue 1238). Each is held against every entity there is, and while SQLite reads nobody else is answered.
 */
const maxConditions = 15;

/**
 * Reads a filter.
 *
 * @throws QueryError if it is none, or has too many conditions; Fault if the service was seen to refuse it, and the
 * profile goes by that.
 */
export function readFilter<Name extends EntityName>(
  { name, type }: Kind<Name>,
  text: string | undefined,
  { unfilterable }: Rules,
): { readonly filter?: Filter } {
  if (text === undefined) return {};
  const filter = parseFilter(text, type, model);
  const conditions = conditionsIn(filter, name);
  if (conditions.length > maxConditions) {
    const what = `It has ${conditions.length} comparisons and calls, and may have ${maxConditions}`;
    throw new QueryError(
      '$filter',
      0,
      `${what}: compare a property with many values by in, or ask more than once.`,
    );
  }
  const refused = conditions.flatMap(({ of, properties }) =>
    properties.filter((property) => unfilterable[of].includes(property)),
  )[0];
  if (refused === undefined) return { filter };
  throw new Fault(
    'badRequest',
    `Invalid filter clause: the service was seen to refuse filters on '${refused}'.`,
    { target: '$filter' },
  );
}

/** What is asked of one entity: whose properties it is about, and which. */
interface Condition {
  readonly of: EntityName;
  readonly properties: readonly string[];
}

/** The conditions that a filter is put together from. */
function conditionsIn(filter: Filter, of: EntityName): readonly Condition[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.operands.flatMap((each) => conditionsIn(each, of));
    case 'not':
      return conditionsIn(filter.operand, of);
    case 'in':
      return [{ of, properties: [filter.left.name] }];
    case 'compare':
      return [{ of, properties: namesOf(filter.left, filter.right) }];
    case 'call':
      return [{ of, properties: namesOf(filter.text, filter.part) }];
    case 'any':
      return filter.lambda === undefined
        ? [{ of, properties: [] }]
        : conditionsIn(filter.lambda.condition, related[of]);
  }
}

/** Where the navigation properties of each type lead. */
const related = { connector: connectorGroups.name, connectorGroup: connectors.name } as const;

const namesOf = (...operands: readonly Operand[]): string[] =>
  operands.flatMap((operand) => (operand.kind === 'property' ? [operand.name] : []));
