// Holds a batch to its rules, before any of its parts is carried out.
import type { components } from '@graph-connectors/contract';
import { Fault } from '../fault.ts';

/** A part of a batch. */
export type Part = components['schemas']['batchRequestPart'];

/** How many parts a batch may have. */
const maxParts = 20;
const methods = new Set(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']);
/** Those that must say what their body is. */
const writes = new Set(['POST', 'PATCH', 'PUT']);

/** What a part is found by: ids that differ only in case are one. */
export const nameOf = (id: string): string => id.toLowerCase();

/**
 * Checks a batch as a whole. What is wrong with one of its parts is wrong with all, as recorded of the service.
 *
 * @throws Fault that says what is wrong, with which part.
 */
export function checkBatch(parts: readonly Part[]): void {
  if (parts.length === 0) refuse('The batch has no requests.');
  if (parts.length > maxParts) {
    throw new Fault(
      'batchTooLarge',
      `A batch has at most ${maxParts} requests, and this one has ${parts.length}.`,
      {
        target: 'requests',
      },
    );
  }
  const known = new Set<string>();
  for (const part of parts) {
    if (known.has(nameOf(part.id))) refuse(`Request Id ${part.id} has to be unique in a batch.`);
    known.add(nameOf(part.id));
    checkPart(part);
  }
  for (const { id, dependsOn = [] } of parts) {
    const missing = dependsOn.find((other) => !known.has(nameOf(other)));
    if (missing !== undefined) refuse(`Request '${id}' depends on '${missing}', which is not in the batch.`);
  }
  checkOrder(parts);
}

function checkPart({ id, method, url, headers = {}, body }: Part): void {
  if (!methods.has(method.toUpperCase())) {
    refuse(`Request '${id}' has the method '${method}'. A batch takes ${[...methods].join(', ')}.`);
  }
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]{2}/i.test(url)) {
    refuse(`Request '${id}' has a URL of its own host. Write it from the version on, such as /connectors.`);
  }
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  if (!hasType && (writes.has(method.toUpperCase()) || body !== undefined)) {
    refuse(`Write request with id '${id}' does not contain a Content-Type header.`);
  }
}

/** No part may wait for itself, be it by way of others. */
function checkOrder(parts: readonly Part[]): void {
  let left = parts;
  while (left.length > 0) {
    const waiting = new Set(left.map(({ id }) => nameOf(id)));
    const next = left.filter(({ dependsOn = [] }) => dependsOn.some((id) => waiting.has(nameOf(id))));
    if (next.length === left.length)
      refuse(`Requests wait for each other: ${left.map(({ id }) => `'${id}'`).join(', ')}.`);
    left = next;
  }
}

function refuse(message: string): never {
  throw new Fault('badRequest', message, { target: 'requests' });
}
