// Puts the server together, from the spec's operations to a Hono app that needs no port.
import type { operations as Specified } from '@graph-connectors/contract';
import { operations } from '@graph-connectors/contract/operations';
import { bind, SegmentRouter } from '@graph-connectors/openapi-hono';
import { Hono } from 'hono';

import { type Auth, authenticate } from './authenticate.ts';
import { baseAt, bases } from './bases.ts';
import { canonicalPath } from './canonical-path.ts';
import { errorBody } from './error-body.ts';
import { faults } from './fault.ts';
import { gatheredBody } from './gather-body.ts';
import { httpDate } from './http-date.ts';
import { batch } from './operations/batch.ts';
import {
  createConnectorGroup,
  deleteConnectorGroup,
  updateConnectorGroup,
} from './operations/connector-groups.ts';
import { countConnectorGroups, countConnectors, countMemberOf, countMembers } from './operations/counts.ts';
import { createConnector } from './operations/create-connector.ts';
import { deleteConnector } from './operations/delete-connector.ts';
import { getMetadata } from './operations/get-metadata.ts';
import { listConnectorGroups, listConnectors, listMemberOf, listMembers } from './operations/lists.ts';
import {
  addMember,
  addMemberOf,
  removeMember,
  removeMemberByKey,
  removeMemberOf,
  removeMemberOfByKey,
} from './operations/memberships.ts';
import type { CommonHeader, Operations } from './operations/operation.ts';
import { getConnector, getConnectorGroup } from './operations/read-entity.ts';
import { listMemberOfRefs, listMemberRefs } from './operations/references.ts';
import { updateConnector } from './operations/update-connector.ts';
import { type Profile, rulesOf } from './profile.ts';
import { optionName, optionValue, queryOption } from './query/option-name.ts';
import { type RequestContext, requestContext, type Services, system } from './request-context.ts';
import { createRequestLog, type LogFormat, type RequestLog } from './request-log.ts';
import { serveReference } from './reference/serve-reference.ts';
import { serveHealth } from './serve-health.ts';
import { type MetadataLevel, notAcceptable } from './media-type.ts';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts';
import { toFault } from './to-fault.ts';

/** What an app can be given; each with a default that suits a test. */
export interface AppOptions extends Partial<Pick<Services, 'store' | 'now' | 'newId'>> {
  /**
   * Whether the server does what is documented of the service, or what was recorded of it, where the two differ:
   * `documented` by default. `differences` in profile.ts lists where.
   */
  readonly profile?: Profile;
  /** How callers are told apart; `presence` by default: any bearer token that is not empty. */
  readonly auth?: Auth;
  /** How requests are logged, or what logs them; `off` by default. */
  readonly log?: LogFormat | RequestLog;
  /** Whether each answer is held against the spec; one that does not fit becomes a 500. Off by default. */
  readonly checkResponses?: boolean;
  /**
   * Whether the scheme and the host in the URLs of answers are those that a proxy names, in `Forwarded` (RFC 7239), or
   * in `X-Forwarded-Proto` and `X-Forwarded-Host`. Off by default, since without a proxy anybody could send them.
   */
  readonly trustProxy?: boolean;
}

/** What serves each operation of the spec: one that is missing here does not compile. */
const handlers: Operations = {
  addMember,
  addMemberOf,
  batch,
  countConnectorGroups,
  countConnectors,
  countMemberOf,
  countMembers,
  createConnector,
  createConnectorGroup,
  deleteConnector,
  deleteConnectorGroup,
  getConnector,
  getConnectorGroup,
  getMetadata,
  listConnectorGroups,
  listConnectors,
  listMemberOf,
  listMemberOfRefs,
  listMemberRefs,
  listMembers,
  removeMember,
  removeMemberByKey,
  removeMemberOf,
  removeMemberOfByKey,
  updateConnector,
  updateConnectorGroup,
};

const odataJson = (level: MetadataLevel): string =>
  `application/json;odata.metadata=${level};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`;

/** As recorded of the service for minimal metadata; the charset is part of it. */
const contentTypes: Readonly<Record<MetadataLevel, string>> = {
  none: odataJson('none'),
  minimal: odataJson('minimal'),
  full: odataJson('full'),
};

/** Whether it is asked what the service is, which it tells everybody. To hash the path would take longer. */
const isAnybodys = (path: string): boolean => bases.some(({ metadata }) => metadata === path);

/**
 * The reference server as a Hono app: `app.fetch` answers requests, with no port.
 *
 * @param options `store` is an empty one in memory by default; `now` and `newId` are those of the system.
 *
 * @example
 * ```ts
 * const app = createApp();
 * const response = await app.request('/beta/connectors', { headers: { Authorization: 'Bearer token' } });
 * ```
 */
export function createApp(options: AppOptions = {}): Hono {
  const { auth = 'presence', log = 'off', checkResponses = false, profile = 'documented' } = options;
  const services: Services = {
    store: options.store ?? openSqliteStore(':memory:').store,
    now: options.now ?? system.now,
    newId: options.newId ?? system.newId,
    rules: rulesOf(profile),
    trustProxy: options.trustProxy ?? false,
    fetch: (request, env) => app.fetch(request, env),
  };
  const requestLog = createRequestLog(log);

  const app = new Hono({ getPath: canonicalPath, router: new SegmentRouter() });
  bind<Specified, RequestContext, CommonHeader>(app, {
    operations,
    handlers,
    bases: bases.map(({ path }) => path),
    checkResponses,
    gathered: (c) => gatheredBody(c.env),
    queryName: optionName,
    queryValue: optionValue,
    context: (c, path, operation) => requestContext(c, baseAt(path), operation, services),
    authorize: (context) => {
      if (!isAnybodys(context.path)) authenticate(auth, context.authorization);
      if (context.metadata === undefined) {
        throw notAcceptable(queryOption(context.search, '$format') === undefined ? 'Accept' : '$format');
      }
    },
    headers: ({ requestId, clientRequestId, receivedAt, metadata }, { status, body, type }) => {
      const common = {
        'odata-version': '4.0',
        'request-id': requestId,
        'client-request-id': clientRequestId,
        date: httpDate(receivedAt),
      };
      if (body === undefined) return common;
      const json = status < 400 ? contentTypes[metadata ?? 'minimal'] : 'application/json';
      return { ...common, 'content-type': type ?? json };
    },
    failure: (error, context) => {
      const fault = toFault(error, context.rules);
      if (fault.kind === 'internal' || fault.kind === 'unavailable') requestLog.failed(context, fault);
      return {
        status: faults[fault.kind].status,
        headers: fault.headers,
        body: errorBody(fault, context, context.receivedAt),
      };
    },
    answered: (context, { status }) => requestLog.answered(context, status),
  });
  serveHealth(app, { ...services, log: requestLog });
  serveReference(app, { ...services, log: requestLog });
  return app;
}
