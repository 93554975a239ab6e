// Shows the OpenAPI document, with this server in place of the real one, so that "Try it out" harms nobody.
const document = await (await fetch('/openapi.json')).json();
for (const server of document.servers) server.url = new URL(server.url).pathname;
document.components.securitySchemes.delegated = {
  type: 'http',
  scheme: 'bearer',
  description: 'The reference server takes any token that is not empty.',
};
globalThis.SwaggerUIBundle({ spec: document, dom_id: '#reference' });
