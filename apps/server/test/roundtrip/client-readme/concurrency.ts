// Changes connectors only as long as nobody else does.
import { type Connectors, PreconditionFailedError } from '@graph-connectors/client';

/** Moves a connector to another domain, whatever its name is by then. */
export async function rename(connectors: Connectors, id: string): Promise<void> {
  await connectors.update(id, ({ machineName }) =>
    machineName.endsWith('.contoso.com')
      ? { machineName: machineName.replace('.contoso.com', '.fabrikam.com') }
      : undefined,
  );
}

/** Changes a connector that somebody has looked at, and that is still what they saw. */
export async function approve(connectors: Connectors, id: string, ask: () => Promise<void>): Promise<string> {
  const seen = await connectors.get(id);
  await ask();
  try {
    await connectors.update(id, { status: 'inactive' }, { ifMatch: seen });
    return 'done';
  } catch (error) {
    if (error instanceof PreconditionFailedError) return 'It has changed meanwhile.';
    throw error;
  }
}
