// Says what became of a change.
import { type Connectors, GraphError, NotFoundError, ThrottledError } from '@graph-connectors/client';

export async function retire(connectors: Connectors, id: string): Promise<string> {
  try {
    await connectors.update(id, { status: 'inactive' });
    return 'It is inactive.';
  } catch (error) {
    if (error instanceof NotFoundError) return 'There is no such connector.';
    if (error instanceof ThrottledError) return `Too much at once. Again in ${error.retryAfter} s.`;
    if (error instanceof GraphError) return `${error.code}; the service knows it as ${error.requestId}.`;
    throw error;
  }
}
