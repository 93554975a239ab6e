// Every error that the API answers with: one table, each row with where it comes from.

interface FaultRow {
  readonly status: number;
  /** `error.code`, which programs tell errors apart by. */
  readonly code: string;
  /** Where the status and the code come from. */
  readonly source: string;
}

/** The errors. What is said to be ours was found in no document and no recording: see docs/fidelity.md. */
export const faults = {
  badRequest: { status: 400, code: 'BadRequest', source: 'recorded for bodies that do not fit their type' },
  unauthenticated: { status: 401, code: 'InvalidAuthenticationToken', source: 'recorded' },
  connectorNotFound: {
    status: 404,
    code: 'Connector_NotFound',
    source: 'ours, after ConnectorGroup_NotFound, which is recorded',
  },
  groupNotFound: { status: 404, code: 'ConnectorGroup_NotFound', source: 'recorded' },
  pathNotFound: {
    status: 404,
    code: 'Request_ResourceNotFound',
    source: 'documented for what is missing; recorded for unknown segments is 400 BadRequest',
  },
  segmentNotFound: { status: 400, code: 'BadRequest', source: 'recorded for unknown segments' },
  mediaTypeNotJson: {
    status: 400,
    code: 'BadRequest',
    source: 'recorded for writes without a JSON Content-Type',
  },
  notAcceptable: { status: 406, code: 'invalidAcceptType', source: 'documented (error codes)' },
  groupNotEmpty: {
    status: 409,
    code: 'ConnectorGroup_NotEmpty',
    source: 'status documented for conflicts, code ours, after ConnectorGroup_NotFound',
  },
  groupIsDefault: {
    status: 409,
    code: 'ConnectorGroup_IsDefault',
    source: 'status documented for conflicts, code ours, after ConnectorGroup_NotFound',
  },
  batchTooLarge: {
    status: 400,
    code: 'MaximumValueExceeded',
    source: "the code is that of Microsoft's client for .NET",
  },
  dependencyFailed: {
    status: 424,
    code: 'FailedDependency',
    source: 'status documented (JSON batching), code ours',
  },
  requestTimeout: { status: 408, code: 'RequestTimeout', source: 'ours' },
  methodNotAllowed: { status: 405, code: 'Request_BadRequest', source: 'documented (JSON batching)' },
  preconditionFailed: { status: 412, code: 'resourceModified', source: 'documented (error codes)' },
  payloadTooLarge: { status: 413, code: 'RequestEntityTooLarge', source: 'status documented, code ours' },
  unsupportedMediaType: {
    status: 415,
    code: 'UnsupportedMediaType',
    source: 'status documented, code ours; recorded is 400 BadRequest',
  },
  headersTooLarge: { status: 431, code: 'RequestHeaderFieldsTooLarge', source: 'ours' },
  internal: { status: 500, code: 'InternalServerError', source: 'recorded' },
  unavailable: { status: 503, code: 'ServiceUnavailable', source: 'status documented, code ours' },
} as const satisfies Record<string, FaultRow>;

/** The name of an error. */
export type FaultName = keyof typeof faults;

/** What may be said of an error beside its message. */
export interface FaultInit {
  /** The property, parameter or header at fault. */
  readonly target?: string | undefined;
  /** The single faults, where there is more than one. */
  readonly details?: readonly { readonly message: string; readonly target?: string | undefined }[];
  /** Headers of the answer. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** An error on its way to becoming an answer. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly kind: FaultName;
  readonly target: string | undefined;
  readonly details: NonNullable<FaultInit['details']>;
  readonly headers: Readonly<Record<string, string>>;

  /** @param message a sentence for a person: what is wrong and what to do. It must hold no secret. */
  constructor(kind: FaultName, message: string, init: FaultInit = {}) {
    super(message, { cause: init.cause });
    this.kind = kind;
    this.target = init.target;
    this.details = init.details ?? [];
    this.headers = init.headers ?? {};
  }
}
