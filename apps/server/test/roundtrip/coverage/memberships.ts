// The answers of what relates connectors to groups.
import { berlin, connectorsId, defaultGroup, missingId } from '../../support/round-trip.ts';
import {
  anywhere,
  ask,
  askWith,
  type Coverage,
  count,
  json,
  list,
  notRead,
  type Scenario,
} from './scenarios.ts';

const connectors = '/beta/connectors';
const groups = '/beta/connectorGroups';
const memberOf = `${connectors}/${connectorsId}/memberOf`;
const members = `${groups}/${berlin.id}/members`;
const missingMemberOf = `${connectors}/${missingId}/memberOf`;
const missingMembers = `${groups}/${missingId}/members`;

const reference = (url: string) => ({ headers: json, body: JSON.stringify({ '@odata.id': url }) });

/** The answers to the addition of what `url` refers to. */
const add = (path: string, missing: string, url: string) => ({
  ...anywhere('POST', path, reference(url)),
  ...notRead('POST', path),
  201: { notReached: 'The docs have it in their text; their example and the SDKs have 204.' },
  204: ask('POST', path, reference(url)),
  400: ask('POST', path, reference('https://graph.microsoft.com/')),
  404: ask('POST', missing, reference(url)),
  412: askWith({ 'If-Match': '"7"' }, 'POST', path, reference(url)),
});

/** The answer to a DELETE, once the connector is in a group that it can be taken out of. */
const taken =
  (path: string, headers: Record<string, string> = {}): Scenario =>
  async ({ send, store }) => {
    await store.connectors.move(connectorsId, berlin.id);
    return send('DELETE', path, { headers });
  };

/** The answers to the removal of a connector from a group. */
const remove = (path: string, fromDefault: string, missing: string, unreadable: string) => ({
  ...anywhere('DELETE', path),
  204: taken(path),
  400: ask('DELETE', unreadable),
  404: ask('DELETE', missing),
  409: ask('DELETE', fromDefault),
  412: taken(path, { 'If-Match': '"1"' }),
});

export const memberships = {
  listMemberOf: { ...list(memberOf), 404: ask('GET', missingMemberOf) },
  countMemberOf: { ...count(`${memberOf}/$count`), 404: ask('GET', `${missingMemberOf}/$count`) },
  listMemberOfRefs: { ...list(`${memberOf}/$ref`), 404: ask('GET', `${missingMemberOf}/$ref`) },
  addMemberOf: add(`${memberOf}/$ref`, `${missingMemberOf}/$ref`, `${groups}/${berlin.id}`),
  removeMemberOf: remove(
    `${memberOf}/$ref?@id=${groups}/${berlin.id}`,
    `${memberOf}/$ref?@id=${groups}/${defaultGroup.id}`,
    `${memberOf}/$ref?@id=${groups}/${missingId}`,
    `${memberOf}/$ref`,
  ),
  removeMemberOfByKey: remove(
    `${memberOf}/${berlin.id}/$ref`,
    `${memberOf}/${defaultGroup.id}/$ref`,
    `${memberOf}/${missingId}/$ref`,
    `${memberOf}/${berlin.id}/$ref?$top=1`,
  ),
  listMembers: { ...list(members), 404: ask('GET', missingMembers) },
  countMembers: { ...count(`${members}/$count`), 404: ask('GET', `${missingMembers}/$count`) },
  listMemberRefs: { ...list(`${members}/$ref`), 404: ask('GET', `${missingMembers}/$ref`) },
  addMember: add(`${members}/$ref`, `${missingMembers}/$ref`, `${connectors}/${connectorsId}`),
  removeMember: remove(
    `${members}/$ref?@id=${connectors}/${connectorsId}`,
    `${groups}/${defaultGroup.id}/members/$ref?@id=${connectors}/${connectorsId}`,
    `${members}/$ref?@id=${connectors}/${missingId}`,
    `${members}/$ref`,
  ),
  removeMemberByKey: remove(
    `${members}/${connectorsId}/$ref`,
    `${groups}/${defaultGroup.id}/members/${connectorsId}/$ref`,
    `${members}/${missingId}/$ref`,
    `${members}/${connectorsId}/$ref?$top=1`,
  ),
} satisfies Partial<Coverage>;
