// Connectors as they travel: with the control information of OData.
import { JsonText } from '@graph-connectors/openapi-hono';
import { entityTag } from './entity-tag.ts';
import type { RequestContext } from './request-context.ts';
import type { Connector, StoredConnector } from './store/store.ts';

type Annotated = Connector & {
  readonly '@odata.type': '#microsoft.graph.connector';
  readonly '@odata.etag': string;
};

/** What was represented, for as long as the store remembers it: it is mostly asked for more than once. */
const texts = new WeakMap<StoredConnector, JsonText<Annotated>>();

function annotated(stored: StoredConnector): JsonText<Annotated> {
  const known = texts.get(stored);
  if (known !== undefined) return known;
  const text = JsonText.of<Annotated>({
    '@odata.type': '#microsoft.graph.connector',
    '@odata.etag': entityTag(stored),
    ...stored.connector,
  });
  texts.set(stored, text);
  return text;
}

/** One connector, as the whole body of an answer. */
export function representConnector(
  stored: StoredConnector,
  { origin, base }: RequestContext,
): JsonText<{ '@odata.context': string } & Annotated> {
  return JsonText.join(
    { '@odata.context': `${origin}${base.metadata}#${base.entitySet}/$entity` },
    annotated(stored),
  );
}

/** Connectors as a collection. */
export function representConnectors(
  stored: readonly StoredConnector[],
  { origin, base }: RequestContext,
): JsonText<{ '@odata.context': string; value: Annotated[] }> {
  return JsonText.with(
    { '@odata.context': `${origin}${base.metadata}#${base.entitySet}` },
    'value',
    JsonText.list(stored.map(annotated)),
  );
}

/** The URL of a connector. */
export function connectorUrl({ id }: Connector, { origin, base }: RequestContext): string {
  return `${origin}${base.path}/connectors/${encodeURIComponent(id)}`;
}
