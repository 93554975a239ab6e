// Batch: carries out several requests, each by asking the app itself.
import type { components } from '@graph-connectors/contract';
import { setImmediate as turn } from 'node:timers/promises';
import { checkBatch, nameOf, type Part } from '../batch/check-batch.ts';
import { partRequest } from '../batch/part-request.ts';
import { errorBody } from '../error-body.ts';
import { Fault, faults } from '../fault.ts';
import type { RequestContext } from '../request-context.ts';
import type { Operation } from './operation.ts';

type PartAnswer = components['schemas']['batchResponsePart'];

/** The headers of a part's answer; all others are those of the batch. */
const headersOfParts = [
  'Allow',
  'Content-Type',
  'ETag',
  'Location',
  'OData-EntityId',
  'OData-Version',
  'Preference-Applied',
  'Retry-After',
];

/** Carries out each part as soon as those that it depends on have succeeded, and tells what each was answered. */
export const batch: Operation<'batch'> = async ({ body }, context) => {
  if (context.partOf !== undefined) throw new Fault('badRequest', 'A batch cannot be part of a batch.');
  const { requests: parts } = body;
  checkBatch(parts);
  const root = `${context.origin}${context.path.slice(0, context.path.lastIndexOf('/'))}`;
  // All of them before the first is carried out: a batch that is malformed has no effect.
  const requests = new Map(parts.map((part) => [part, partRequest(part, root, context)]));

  const answers = new Map<string, Promise<PartAnswer>>();
  const partOf = new Map(parts.map((part) => [nameOf(part.id), part]));
  // SQLite never waits: reads of one turn of the event loop would keep everybody else waiting for all of them.
  let taken: Promise<void> = Promise.resolve();
  const takeTurn = (): Promise<void> => (taken = taken.then(() => turn()));
  const answerOf = (part: Part): Promise<PartAnswer> => {
    const known = answers.get(nameOf(part.id));
    if (known !== undefined) return known;
    const answer = carryOut(part);
    answers.set(nameOf(part.id), answer);
    return answer;
  };
  async function carryOut(part: Part): Promise<PartAnswer> {
    const needed = await Promise.all(
      (part.dependsOn ?? []).flatMap((id) => partOf.get(nameOf(id)) ?? []).map(answerOf),
    );
    const failed = needed.find(({ status }) => status >= 400);
    if (failed !== undefined) return dependencyFailed(part.id, failed.id, context);
    if (part.method.toUpperCase() === 'GET') await takeTurn();
    const request = requests.get(part);
    if (request === undefined) throw new Error('Each part has a request.');
    return partAnswer(part.id, await context.fetch(request, { partOf: context }));
  }

  return { status: 200, body: { responses: await Promise.all(parts.map(answerOf)) } };
};

function dependencyFailed(id: string, failedId: string, context: RequestContext): PartAnswer {
  const fault = new Fault(
    'dependencyFailed',
    `Request '${failedId}', on which this one depends, has failed.`,
  );
  return {
    id,
    status: faults.dependencyFailed.status,
    headers: { 'Content-Type': 'application/json', 'OData-Version': '4.0' },
    body: errorBody(fault, context, context.receivedAt),
  };
}

async function partAnswer(id: string, response: Response): Promise<PartAnswer> {
  const headers = Object.fromEntries(
    headersOfParts.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  const bytes = Buffer.from(await response.arrayBuffer());
  const type = headers['Content-Type'] ?? '';
  if (bytes.length === 0) return { id, status: response.status, headers };
  const body: unknown = /^application\/json\b/.test(type)
    ? JSON.parse(bytes.toString())
    : bytes.toString('base64');
  return { id, status: response.status, headers, body };
}
