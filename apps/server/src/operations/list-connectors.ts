// List connectors.
import { representConnectors } from '../represent.ts';
import type { Operation } from './operation.ts';

/** Gives every connector. */
export const listConnectors: Operation<'listConnectors'> = async (_, context) => ({
  status: 200,
  body: representConnectors(await context.store.connectors.list(), context),
});
