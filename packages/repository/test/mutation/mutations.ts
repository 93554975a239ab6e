// Changes that somebody may make to the spec, and where the compiler has to report each.
import type { EditableSpec, Place } from './editable-spec.ts';

/** A change of the spec. */
export interface Mutation {
  /** What happens to the spec, as a sentence about it. */
  readonly change: string;
  readonly edit: (spec: EditableSpec) => void;
  /** What must be replaced in spec/examples, so that the examples stay valid. Without that, the linter refuses. */
  readonly examples?: readonly (readonly [what: string | RegExp, by: string])[];
  /** The files in which the compiler must find something left to do. It may find it in others too. */
  readonly reportedIn: readonly string[];
}

const connectors = ['paths', '/connectors'];
const connector = ['paths', '/connectors/{connectorsId}'];
/** Every path that has the key of a connector. The linter finds what is missing here. */
const pathsOfConnector = [
  '/connectors/{connectorsId}',
  '/connectors/{connectorsId}/memberOf',
  '/connectors/{connectorsId}/memberOf/$count',
  '/connectors/{connectorsId}/memberOf/$ref',
  '/connectors/{connectorsId}/memberOf/{connectorGroupsId}/$ref',
  '/connectorGroups/{connectorGroupsId}/members/{connectorsId}/$ref',
];
const schema = (...place: string[]): Place => ['components', 'schemas', ...place];
const everyBody = ['connector', 'connectorCreate', 'connectorUpdate'];

const server = (file: string): string => `apps/server/src/${file}`;
const client = (file: string): string => `packages/client/src/${file}`;
const example = (file: string): string => `packages/client/examples/${file}`;

/** The changes. */
export const mutations: readonly Mutation[] = [
  {
    change: 'a property is renamed',
    edit: (spec) => {
      for (const name of everyBody) spec.renameKey(schema(name, 'properties', 'machineName'), 'hostName');
      for (const name of ['connector', 'connectorCreate']) {
        spec.replaceItem(schema(name, 'required'), 'machineName', 'hostName');
      }
    },
    examples: [['machineName:', 'hostName:']],
    reportedIn: [
      server('store/sqlite/sqlite-connectors.ts'),
      server('operations/create-connector.ts'),
      server('operations/update-connector.ts'),
      example('update-connector.ts'),
    ],
  },
  {
    change: 'an enum loses a member',
    edit: (spec) => spec.replaceItem(schema('connectorStatus', 'enum'), 'inactive'),
    examples: [['status: inactive', 'status: active']],
    // Not where it is read: a text that the spec does not list may come all the same.
    reportedIn: [example('update-connector.ts')],
  },
  {
    change: 'a property of a request becomes required',
    edit: (spec) => spec.add(schema('connectorUpdate', 'required'), ['status']),
    reportedIn: [example('answer-without-a-body.ts'), example('change-if-unchanged.ts')],
  },
  {
    change: 'a request gets an optional property',
    edit: (spec) =>
      spec.add(schema('connectorUpdate', 'properties', 'region'), {
        type: 'string',
        description: 'Where it stands.',
      }),
    reportedIn: [server('operations/update-connector.ts')],
  },
  {
    change: 'a property of an answer is added, and required',
    edit: (spec) => {
      spec.add(schema('connector', 'properties', 'region'), {
        type: 'string',
        description: 'Where it stands.',
      });
      spec.append(schema('connector', 'required'), 'region');
    },
    examples: [[/^( *)version: .*$/gm, '$&\n$1region: west']],
    reportedIn: [server('entities.ts')],
  },
  {
    change: 'a property changes its type',
    edit: (spec) =>
      spec.replace(schema('version'), { description: 'Whether it is the newest.', type: 'boolean' }),
    examples: [['version: 1.5.4287.0', 'version: true']],
    reportedIn: [server('store/row.ts'), server('operations/create-connector.ts')],
  },
  {
    change: 'a property becomes read-only',
    edit: (spec) => {
      for (const name of everyBody) spec.add(schema(name, 'properties', 'machineName', 'readOnly'), true);
    },
    // In a request it follows the type; in an answer there is more between them.
    examples: [[/('@odata\.type': .*\n) *machineName: .*\n/g, '$1']],
    // Update connector needs no change: what is read-only comes to it apart, and is refused.
    reportedIn: [server('operations/create-connector.ts'), example('change-if-unchanged.ts')],
  },
  {
    change: 'a response is removed',
    edit: (spec) => spec.remove([...connector, 'patch', 'responses', '204']),
    reportedIn: [server('operations/update-connector.ts')],
  },
  {
    change: 'a response gets another status',
    edit: (spec) => spec.renameKey([...connectors, 'post', 'responses', '201'], '200'),
    reportedIn: [server('operations/create-connector.ts')],
  },
  {
    change: 'a response gets a required header',
    edit: (spec) =>
      spec.add([...connector, 'patch', 'responses', '200', 'headers', 'x-ms-ags-diagnostic'], {
        description: 'Which server answered.',
        required: true,
        schema: { type: 'string' },
      }),
    reportedIn: [server('operations/update-connector.ts')],
  },
  {
    change: 'a response gets another media type',
    edit: (spec) =>
      spec.renameKey(
        [...connector, 'get', 'responses', '200', 'content', 'application/json'],
        'application/xml',
      ),
    reportedIn: [server('operations/read-entity.ts')],
  },
  {
    change: 'a path parameter is renamed',
    edit: (spec) => {
      spec.replace(['components', 'parameters', 'connectorsId', 'name'], 'connectorId');
      for (const path of pathsOfConnector) {
        spec.renameKey(['paths', path], path.replace('{connectorsId}', '{connectorId}'));
      }
    },
    reportedIn: [
      server('operations/read-entity.ts'),
      server('operations/update-connector.ts'),
      server('operations/delete-connector.ts'),
      example('update-connector.ts'),
    ],
  },
  {
    change: 'a path is renamed',
    edit: (spec) => spec.renameKey(connector, '/agents/{connectorsId}'),
    reportedIn: [example('update-connector.ts')],
  },
  {
    change: 'a query parameter is added, and required',
    edit: (spec) =>
      spec.append([...connectors, 'get', 'parameters'], {
        name: 'region',
        in: 'query',
        required: true,
        description: 'Where to look.',
        schema: { type: 'string' },
      }),
    reportedIn: [client('connectors.ts')],
  },
  {
    change: 'an operation is added',
    edit: (spec) =>
      spec.add(['paths', '/connectors/{connectorsId}/restart'], {
        parameters: [{ $ref: '#/components/parameters/connectorsId' }],
        post: {
          operationId: 'restartConnector',
          summary: 'Restart connector',
          description: 'Restarts the agent.',
          tags: ['connectors'],
          responses: {
            '204': { description: 'Restarting.' },
            '404': { $ref: '#/components/responses/NotFound' },
          },
        },
      }),
    reportedIn: [server('create-app.ts')],
  },
  {
    change: 'an operation is removed',
    edit: (spec) => spec.remove([...connector, 'delete']),
    reportedIn: [server('create-app.ts'), server('operations/delete-connector.ts')],
  },
  {
    change: 'an operation is renamed',
    edit: (spec) => spec.replace([...connector, 'patch', 'operationId'], 'patchConnector'),
    reportedIn: [server('create-app.ts'), server('operations/update-connector.ts')],
  },
  {
    change: 'an operation gets another method',
    edit: (spec) => spec.renameKey([...connector, 'patch'], 'put'),
    reportedIn: [example('update-connector.ts')],
  },
];

/** A change of which the sources and the examples know nothing, and who does. */
export interface UnseenMutation extends Pick<Mutation, 'change' | 'edit'> {
  readonly seenBy: string;
}

/** Where the compiler says nothing. What it comes to say goes up, into `mutations`. */
export const unseen: readonly UnseenMutation[] = [
  {
    change: 'a request gets another media type',
    edit: (spec) =>
      spec.renameKey(
        [...connector, 'patch', 'requestBody', 'content', 'application/json'],
        'application/merge-patch+json',
      ),
    seenBy: 'the round trips, which are answered 415',
  },
  {
    change: 'a response loses an optional header',
    edit: (spec) => spec.remove([...connector, 'patch', 'responses', '200', 'headers', 'Preference-Applied']),
    seenBy: 'nobody: the server goes on sending it',
  },
  {
    change: 'a response that reports an error gets a required header',
    edit: (spec) =>
      spec.add(['components', 'responses', 'NotFound', 'headers', 'x-ms-ags-diagnostic'], {
        description: 'Which server answered.',
        required: true,
        schema: { type: 'string' },
      }),
    seenBy: 'the round trips, in which every answer is held against the spec',
  },
  {
    change: 'a response that reports an error is removed',
    edit: (spec) => spec.remove([...connector, 'patch', 'responses', '412']),
    seenBy: 'the type of the table in apps/server/test/roundtrip/contract-coverage.test.ts',
  },
];
