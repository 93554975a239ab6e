// What Kiota would generate for one connector, by hand: its generator is a program of .NET, and its packages of Graph lack this path.
import {
  AnonymousAuthenticationProvider,
  apiClientProxifier,
  type Parsable,
  type ParseNode,
  ParseNodeFactoryRegistry,
  type RequestMetadata,
  SerializationWriterFactoryRegistry,
  type SerializationWriter,
} from '@microsoft/kiota-abstractions';
import { FetchRequestAdapter } from '@microsoft/kiota-http-fetchlibrary';
import { JsonParseNodeFactory, JsonSerializationWriterFactory } from '@microsoft/kiota-serialization-json';

interface Connector extends Parsable {
  id?: string | null;
  status?: unknown;
}

interface ConnectorItem {
  get(): Promise<Connector | undefined>;
  patch(change: Connector): Promise<Connector | undefined>;
}

interface Root {
  readonly connectors: { byConnectorId(id: string): ConnectorItem };
}

const statuses = { Active: 'active', Inactive: 'inactive' } as const;

const createConnector =
  () =>
  (connector: Connector = {}) => ({
    id: (node: ParseNode) => void (connector.id = node.getStringValue() ?? null),
    status: (node: ParseNode) => void (connector.status = node.getEnumValue(statuses)),
  });

function serializeConnector(writer: SerializationWriter, connector?: Connector | null): void {
  writer.writeEnumValue('status', connector?.status);
}

interface ODataError extends Parsable {
  message?: string | undefined;
}

const createError =
  () =>
  (error: ODataError = {}) => ({
    error: (node: ParseNode) => void (error.message = node.getChildNode('message')?.getStringValue()),
  });

const request: RequestMetadata = {
  uriTemplate: '{+baseurl}/connectors/{connector%2Did}',
  responseBodyContentType: 'application/json',
  responseBodyFactory: createConnector,
  errorMappings: { _4XX: createError, _5XX: createError },
  adapterMethodName: 'send',
};

/** The connectors of the real service, as a program that Kiota wrote would reach them. */
export function kiotaClient(baseurl: string): Root {
  const read = new ParseNodeFactoryRegistry();
  read.contentTypeAssociatedFactories.set('application/json', new JsonParseNodeFactory());
  const write = new SerializationWriterFactoryRegistry();
  write.contentTypeAssociatedFactories.set('application/json', new JsonSerializationWriterFactory());
  const adapter = new FetchRequestAdapter(new AnonymousAuthenticationProvider(), read, write);
  adapter.baseUrl = baseurl;
  return apiClientProxifier<Root>(
    adapter,
    { baseurl },
    {
      connectors: {
        navigationMetadata: {
          byConnectorId: {
            pathParametersMappings: ['connector%2Did'],
            requestsMetadata: {
              get: request,
              patch: {
                ...request,
                requestBodyContentType: 'application/json',
                requestBodySerializer: serializeConnector,
                requestInformationContentSetMethod: 'setContentFromParsable',
              },
            },
          },
        },
      },
    },
  );
}
