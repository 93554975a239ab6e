// What Kiota would generate for one connector, by hand: its generator is a program of .NET, and its packages of Graph lack this path.
import {
  AnonymousAuthenticationProvider,
  apiClientProxifier,
  ParseNodeFactoryRegistry,
  type RequestMetadata,
  SerializationWriterFactoryRegistry,
} from '@microsoft/kiota-abstractions';
import { FetchRequestAdapter } from '@microsoft/kiota-http-fetchlibrary';
import { JsonParseNodeFactory, JsonSerializationWriterFactory } from '@microsoft/kiota-serialization-json';
import { errorMappings } from './errors.ts';
import { type Connector, createConnector, serializeConnector } from './models.ts';

interface ConnectorItem {
  get(): Promise<Connector | undefined>;
  patch(change: Connector): Promise<Connector | undefined>;
}

interface Root {
  readonly connectors: { byConnectorId(id: string): ConnectorItem };
}

const request: RequestMetadata = {
  uriTemplate: '{+baseurl}/connectors/{connector%2Did}',
  responseBodyContentType: 'application/json',
  responseBodyFactory: createConnector,
  errorMappings,
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
