// Connectors as they travel: with the control information of OData.
import { entityTag } from './entity-tag.ts';
import type { RequestContext } from './request-context.ts';
import type { Connector, StoredConnector } from './store/store.ts';

type Annotated = Connector & {
  readonly '@odata.type': '#microsoft.graph.connector';
  readonly '@odata.etag': string;
};

const annotated = (stored: StoredConnector): Annotated => ({
  '@odata.type': '#microsoft.graph.connector',
  '@odata.etag': entityTag(stored),
  ...stored.connector,
});

/** One connector, as the whole body of an answer. */
export function representConnector(
  stored: StoredConnector,
  { origin, base }: RequestContext,
): Annotated & { readonly '@odata.context': string } {
  return {
    '@odata.context': `${origin}${base.metadata}#${base.entitySet}/$entity`,
    ...annotated(stored),
  };
}

/** Connectors as a collection. */
export function representConnectors(
  stored: readonly StoredConnector[],
  { origin, base }: RequestContext,
): { '@odata.context': string; value: Annotated[] } {
  return {
    '@odata.context': `${origin}${base.metadata}#${base.entitySet}`,
    value: stored.map(annotated),
  };
}

/** The URL of a connector. */
export function connectorUrl({ id }: Connector, { origin, base }: RequestContext): string {
  return `${origin}${base.path}/connectors/${encodeURIComponent(id)}`;
}
