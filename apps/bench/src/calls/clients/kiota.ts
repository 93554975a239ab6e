// Changes a connector through Kiota, with the little that its generator would write for one model.
import {
  AllowedHostsValidator,
  BaseBearerTokenAuthenticationProvider,
  HttpMethod,
  type Parsable,
  type ParseNode,
  ParseNodeFactoryRegistry,
  RequestInformation,
  type SerializationWriter,
  SerializationWriterFactoryRegistry,
} from '@microsoft/kiota-abstractions';
import { FetchRequestAdapter } from '@microsoft/kiota-http-fetchlibrary';
import { JsonParseNodeFactory, JsonSerializationWriterFactory } from '@microsoft/kiota-serialization-json';
import type { Call } from '../callers.ts';

/** The model. The package with all of Graph's is left out: it has the same for thousands of them, in 15 MB. */
interface Connector extends Parsable {
  id?: string | undefined;
  machineName?: string | undefined;
  externalIp?: string | undefined;
  status?: string | undefined;
  version?: string | undefined;
}

const properties = ['id', 'machineName', 'externalIp', 'status', 'version'] as const;

function write(writer: SerializationWriter, connector: Partial<Connector> | null = {}): void {
  for (const name of properties) writer.writeStringValue(name, connector?.[name]);
}

const reader = (connector: Connector = {}): Record<string, (node: ParseNode) => void> =>
  Object.fromEntries(
    properties.map((name) => [name, (node: ParseNode) => (connector[name] = node.getStringValue())]),
  );

/** Makes the caller; calls go through the global `fetch`. */
export function kiota(url: string): Call {
  const readers = new ParseNodeFactoryRegistry();
  readers.contentTypeAssociatedFactories.set('application/json', new JsonParseNodeFactory());
  const writers = new SerializationWriterFactoryRegistry();
  writers.registerDefaultSerializer(JsonSerializationWriterFactory);
  const adapter = new FetchRequestAdapter(
    new BaseBearerTokenAuthenticationProvider({
      getAuthorizationToken: async () => 'any-token',
      getAllowedHostsValidator: () => new AllowedHostsValidator(),
    }),
    readers,
    writers,
  );
  adapter.baseUrl = `${url}/beta`;
  return async (id, machineName) => {
    const request = new RequestInformation(HttpMethod.PATCH, '{+baseurl}/connectors/{connector%2Did}', {
      baseurl: adapter.baseUrl,
      'connector%2Did': id,
    });
    request.headers.add('Accept', 'application/json');
    request.setContentFromParsable(adapter, 'application/json', { machineName }, write);
    const changed = await adapter.send<Connector>(request, () => reader, {});
    return changed?.machineName;
  };
}
