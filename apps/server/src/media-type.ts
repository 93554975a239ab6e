// Finds the form in which an answer is given, by `Accept` and `$format` (RFC 9110, section 12.5.1; OData JSON 4.01, section 3).
import { Fault } from './fault.ts';
import { headerMembers } from './header-members.ts';

/** How much control information a body has. */
export type MetadataLevel = 'none' | 'minimal' | 'full';

const json = 'application/json';

/** The levels, the one that is given where nobody asks for another first. */
const levels: readonly MetadataLevel[] = ['minimal', 'none', 'full'];

interface Range {
  readonly type: string;
  /** The level of metadata, or what was sent for one. */
  readonly level: string | undefined;
  readonly quality: number;
}

/**
 * The level of metadata of an answer, or `undefined` if it cannot be given as the caller wants it.
 *
 * @param types the media types in which the operation answers; where it answers with no body, everything is fine.
 * @param accept what the caller accepts; `format` goes before it.
 */
export function negotiate(
  types: readonly string[],
  accept: string | undefined,
  format: string | undefined,
): MetadataLevel | undefined {
  const wanted = format === undefined ? accept : format.toLowerCase() === 'json' ? json : format;
  // What most callers send, or do not. An empty header accepts anything, as if it were not there.
  if (types.length === 0 || wanted === undefined || wanted.trim() === '' || wanted === '*/*')
    return 'minimal';
  if (wanted === json && types.includes(wanted)) return 'minimal';
  const ranges = headerMembers(wanted, ',').map(rangeOf);
  const [best] = levels
    .flatMap((level) =>
      ranges
        .filter((range) => types.some((type) => covers(range, type, level)))
        // Of the ranges that cover it, the most specific one tells how much it is wanted.
        .toSorted(bySpecificity)
        .slice(0, 1)
        .map((range) => ({ level, range })),
    )
    .filter(({ range }) => range.quality > 0)
    .toSorted(
      (a, b) =>
        b.range.quality - a.range.quality ||
        bySpecificity(a.range, b.range) ||
        ranges.indexOf(a.range) - ranges.indexOf(b.range),
    );
  return best?.level;
}

function rangeOf(text: string): Range {
  const [type = '', ...rest] = headerMembers(text, ';').map((part) => part.trim());
  const parameters = new Map(
    rest.map((part) => {
      const [name = '', value = ''] = part.split('=', 2).map((side) => side.trim().toLowerCase());
      return [name, value.replaceAll('"', '')] as const;
    }),
  );
  const quality = Number(parameters.get('q') ?? 1);
  return {
    type: type.toLowerCase(),
    level: parameters.get('odata.metadata') ?? parameters.get('metadata'),
    quality: Number.isFinite(quality) ? quality : 0,
  };
}

const covers = (range: Range, type: string, level: MetadataLevel): boolean =>
  ['*/*', type, `${type.slice(0, type.indexOf('/'))}/*`].includes(range.type) &&
  (range.level ?? level) === level;

const bySpecificity = (a: Range, b: Range): number => specificity(b) - specificity(a);

const specificity = ({ type, level }: Range): number =>
  (type === '*/*' ? 0 : type.endsWith('/*') ? 2 : 4) + (level === undefined ? 0 : 1);

/**
 * The Fault of a request whose answer cannot be given as it wants it.
 *
 * @param target what of the request says so.
 */
export function notAcceptable(target: 'Accept' | '$format'): Fault {
  return new Fault(
    'notAcceptable',
    'The answer cannot be given in any media type that is accepted. Accept application/json, with odata.metadata=none, minimal or full; text/plain for a count, application/xml for the metadata.',
    { target },
  );
}
