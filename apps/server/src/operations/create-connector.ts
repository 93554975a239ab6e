// Create connector, which stands for the registration of an agent.
import { connectors } from '../entities.ts';
import { answerCreated } from './answer-write.ts';
import type { Operation, Settable } from './operation.ts';
import { refuseReadOnly } from './read-only.ts';

/** The version of the software of an agent that registers. A real agent reports its own. */
export const agentVersion = '1.5.4287.0';

/** Stores a new connector, with an id and a version that the caller has no say in, in the default group. */
export const createConnector: Operation<'createConnector'> = async ({ header, body, readOnly }, context) => {
  refuseReadOnly(readOnly);
  const { machineName, externalIp, status } = body;
  // All that may be set: what the spec adds and this leaves out does not compile.
  const set = { machineName, externalIp, status } satisfies Record<Settable<'createConnector'>, string>;
  const stored = await context.store.connectors.create({
    id: context.newId(),
    ...set,
    version: agentVersion,
  });
  return answerCreated(connectors, stored, header, context, 201);
};
