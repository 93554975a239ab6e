// The answers of what belongs to the service as a whole.
import { ask, type Coverage, json, never, notAcceptable, notRead, toStrangers } from './scenarios.ts';

const batch = '/beta/$batch';
const metadata = '/beta/$metadata';
const requests = { headers: json, body: '{"requests":[{"id":"1","method":"GET","url":"/connectors"}]}' };
const unforeseen = {
  notReached: 'It needs nothing that could fail: the parts of a batch fail on their own.',
};

export const service = {
  batch: {
    ...never,
    ...toStrangers('POST', batch, requests),
    ...notAcceptable('POST', batch, requests),
    ...notRead('POST', batch),
    200: ask('POST', batch, requests),
    400: ask('POST', batch, { headers: json, body: '{"requests":[]}' }),
    500: unforeseen,
    503: unforeseen,
  },
  getMetadata: {
    ...never,
    ...notAcceptable('GET', metadata),
    200: ask('GET', metadata),
    400: ask('GET', `${metadata}?$top=1`),
    500: unforeseen,
    503: unforeseen,
  },
} satisfies Partial<Coverage>;
