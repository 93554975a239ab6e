// Finds the form in which an answer is given, by `Accept` and `$format` (RFC 9110, section 12.5.1; OData JSON 4.01, section 3).

import { Fault } from './fault.ts';

/** How much control information a body has. */
export type MetadataLevel = 'none' | 'minimal' | 'full';

interface Range {
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly quality: number;
}

/** What `$format` may be short for. */
const formats: ReadonlyMap<string, string> = new Map([
  ['json', 'application/json'],
  ['xml', 'application/xml'],
]);

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
  const wanted = format === undefined ? accept : (formats.get(format.toLowerCase()) ?? format);
  // What most callers send, or do not.
  if (types.length === 0 || wanted === undefined || wanted === '*/*') return 'minimal';
  if (wanted === 'application/json' && types.includes(wanted)) return 'minimal';
  const ranges = wanted.split(',').map(rangeOf);
  const fit = ranges
    .filter(({ quality, type }) => quality > 0 && types.some((own) => covers(type, own)))
    .toSorted((a, b) => b.quality - a.quality || specificity(b.type) - specificity(a.type));
  // An empty header accepts anything, as if it were not there.
  if (fit.length === 0) return wanted.trim() === '' ? 'minimal' : undefined;
  return fit.map(levelOf).find((level) => level !== undefined);
}

function rangeOf(text: string): Range {
  const [type = '', ...rest] = text.split(';').map((part) => part.trim());
  const parameters = new Map(
    rest.map((part) => {
      const [name = '', value = ''] = part.split('=', 2).map((side) => side.trim().toLowerCase());
      return [name, value.replaceAll('"', '')] as const;
    }),
  );
  const quality = Number(parameters.get('q') ?? 1);
  return { type: type.toLowerCase(), parameters, quality: Number.isFinite(quality) ? quality : 0 };
}

const covers = (range: string, type: string): boolean =>
  range === '*/*' || range === type || range === `${type.slice(0, type.indexOf('/'))}/*`;

const specificity = (range: string): number => (range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2);

function levelOf({ parameters }: Range): MetadataLevel | undefined {
  const level = parameters.get('odata.metadata') ?? parameters.get('metadata') ?? 'minimal';
  return level === 'none' || level === 'minimal' || level === 'full' ? level : undefined;
}

/** The Fault of a request whose answer cannot be given as it wants it. */
export function notAcceptable(): Fault {
  return new Fault(
    'notAcceptable',
    'The answer cannot be given in any media type that is accepted. Accept application/json, with odata.metadata=none, minimal or full; text/plain for a count, application/xml for the metadata.',
    { target: 'Accept' },
  );
}
