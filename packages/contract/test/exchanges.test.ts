// Every exchange of spec/examples is one that the document allows, save the page's own request, which it refuses.
import { describe, expect, it } from 'vitest';
import { operations } from '../generated/operations.ts';
import {
  type DeclaredOperation,
  document,
  faults,
  follow,
  object,
  oracle,
  placeOf,
  token,
} from './document.ts';
import { exchanges, literal, requestSchema } from './exchanges.ts';

/** The paths of the servers of an operation: its own, or those of its path, or those of the document. */
function basesOf({ item, operation }: DeclaredOperation): string[] {
  const servers = operation['servers'] ?? item['servers'] ?? document['servers'];
  return (Array.isArray(servers) ? servers : []).map(
    (server) => new URL(String(object(server)['url'])).pathname,
  );
}

describe.each(exchanges)('the exchange of $file', (exchange) => {
  const { operation, response, status } = exchange;
  const place = placeOf(operation.responses[status], `${operation.pointer}/responses/${status}`);
  const answer = follow(operation.responses[status]);

  it('asks an operation at one of its addresses', () => {
    expect(exchange.method).toBe(operation.method);
    const path = exchange.path.split('/');
    const addresses = basesOf(operation).map((base) =>
      `${base}${operation.path}`
        .split('/')
        .map((part, index) => (part.startsWith('{') ? path[index] : part))
        .join('/'),
    );
    expect(addresses).toContain(exchange.path);
    expect(path.slice(1)).not.toContain('');
  });

  it('has an answer that is declared, with valid headers', () => {
    expect(Object.keys(operation.responses)).toContain(status);
    const headers = object(answer['headers']);
    // OpenAPI wants Content-Type to be described as the key of `content`.
    const shown = Object.entries(response.headers).filter(([name]) => name !== 'Content-Type');
    expect(Object.keys(headers)).toEqual(expect.arrayContaining(shown.map(([name]) => name)));
    for (const [name, value] of shown) {
      const schema = oracle(`${placeOf(headers[name], `${place}/headers${token(name)}`)}/schema`);
      expect([name, faults(schema, value)]).toEqual([name, []]);
    }
  });

  it('has an answer with a valid body, or none where none is declared', () => {
    const types = Object.keys(object(answer['content']));
    const bodies = Object.values(response.bodies);
    expect(bodies.length > 0 ? [response.type] : []).toEqual(types);
    for (const body of bodies) {
      expect(faults(oracle(`${place}/content${token(response.type)}/schema`), body)).toEqual([]);
    }
  });
});

describe.each(
  exchanges.filter(({ request, file }) => Object.keys(request.bodies).length > 0 && file !== literal),
)('the request of $file', (exchange) => {
  it('has a valid body', () => {
    for (const body of Object.values(exchange.request.bodies)) {
      expect(faults(oracle(requestSchema(exchange)), body)).toEqual([]);
    }
  });
});

describe('the literal example of the page', () => {
  const exchange = exchanges.find(({ file }) => file === literal);
  const body = exchange?.request.bodies['literalExampleOfThePage'];
  const refusal = ['/status enum {"allowedValues":["active","inactive"]}'];

  it('is the request of the page, word for word and to the byte', () => {
    const text = [
      '{',
      '  "@odata.type": "#microsoft.graph.connector",',
      '  "machineName": "String",',
      '  "externalIp": "String",',
      '  "status": "String"',
      '}',
    ].join('\r\n');
    expect(body).toEqual(JSON.parse(text));
    expect(Buffer.byteLength(text)).toBe(129);
    expect(exchange?.operation.id).toBe('updateConnector');
  });

  it('is refused because of its status, and of nothing else', () => {
    expect(faults(oracle('/components/schemas/connectorUpdate'), body)).toEqual(refusal);
    expect(faults(operations.updateConnector.requestBody.content['application/json'], body)).toEqual(refusal);
    expect(exchange?.status).toBe('400');
  });

  it('is taken once its status is one that the page lists', () => {
    const mended = { ...object(body), status: 'active' };
    expect(faults(oracle('/components/schemas/connectorUpdate'), mended)).toEqual([]);
  });
});
