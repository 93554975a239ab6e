// Writes to one connector without pause, and remembers what was acknowledged.
import { type Connector, createConnectorsClient } from '@graph-connectors/client';

/** What a writer knows of its connector. Its n-th change sets both properties to n, and the revision to n + 1. */
export interface Ledger {
  readonly connectorsId: string;
  /** The last change that was acknowledged. */
  acknowledged: number;
  /** The last change that was sent. */
  sent: number;
}

/** Creates a connector. */
export async function openLedger(baseUrl: string): Promise<Ledger> {
  const { data, response } = await createConnectorsClient({ baseUrl, token: 'any', retry: false }).POST(
    '/connectors',
    {
      body: { machineName: 'n0', externalIp: 'n0', status: 'active' },
    },
  );
  if (data === undefined) throw new Error(`A connector could not be created: ${response.status}`);
  return { connectorsId: data.id, acknowledged: 0, sent: 0 };
}

/** Changes the connector of the ledger again and again, until a request fails. */
export async function write(baseUrl: string, ledger: Ledger): Promise<void> {
  const graph = createConnectorsClient({ baseUrl, token: 'any', retry: false });
  const params = { path: { connectorsId: ledger.connectorsId } };
  for (;;) {
    const n = ledger.sent + 1;
    const value = `n${n}`;
    ledger.sent = n;
    try {
      const { response } = await graph.PATCH('/connectors/{connectorsId}', {
        params,
        body: { machineName: value, externalIp: value },
      });
      if (!response.ok) return;
    } catch {
      // The server is gone: nobody knows whether this one arrived.
      return;
    }
    ledger.acknowledged = n;
  }
}

/** What is wrong with a connector, given its ledger; `undefined` if nothing is. */
export function findLoss(ledger: Ledger, connector: Connector | undefined): string | undefined {
  const { connectorsId, acknowledged, sent } = ledger;
  if (connector === undefined) return `${connectorsId} is gone`;
  const n = Number(connector.machineName.slice(1));
  if (connector.externalIp !== connector.machineName) return `${connectorsId} is half changed`;
  if (n < acknowledged) return `${connectorsId} is at ${n}, and ${acknowledged} was acknowledged`;
  if (n > sent) return `${connectorsId} is at ${n}, and only ${sent} was sent`;
  if (connector['@odata.etag'] !== `"${n + 1}"`)
    return `${connectorsId} is at ${n} with ${connector['@odata.etag']}`;
  // What was not acknowledged may have arrived all the same; the next change follows what is there.
  ledger.sent = n;
  ledger.acknowledged = n;
  return undefined;
}
