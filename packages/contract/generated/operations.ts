// Generated from spec/openapi.yaml. Do not edit: change the spec and run "pnpm generate".
// Source: sha256 fde8ea10e3dd242d9736c983639612b685c581fc93b1ac9e0daae206340a2964
// Tools: @redocly/cli 2.77.0, openapi-typescript 7.13.0, ajv 8.20.0, ajv-formats 3.0.1, rolldown 1.2.19

import * as bodies from './bodies.js';
import * as texts from './texts.js';

/** Each operation of the document by its `operationId`. */
export const operations = {
  "listConnectors": {
    "method": "GET",
    "path": "/connectors",
    "parameters": {
      "header": {
        "names": ["client-request-id"],
        "separators": {},
        "validate": texts.listConnectors_header,
      },
    },
    "responses": {
      "200": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.connectorCollection,
        },
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "401": {
        "requiredHeaders": ["www-authenticate", "odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.Unauthorized_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "403": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "405": {
        "requiredHeaders": ["allow", "odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.MethodNotAllowed_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "429": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.TooManyRequests_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "500": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "503": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.TooManyRequests_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
    },
  },
  "createConnector": {
    "method": "POST",
    "path": "/connectors",
    "parameters": {
      "header": {
        "names": ["client-request-id", "Prefer"],
        "separators": {},
        "validate": texts.createConnector_header,
      },
    },
    "requestBody": {
      "required": true,
      "content": {
        "application/json": bodies.createConnector_body,
      },
      "readOnly": ["id", "version"],
    },
    "responses": {
      "201": {
        "requiredHeaders": ["location", "odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.createConnector_201_headers,
        "content": {
          "application/json": bodies.connector,
        },
      },
      "204": {
        "requiredHeaders": ["location", "odata-entityid", "odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.createConnector_204_headers,
        "content": {},
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "401": {
        "requiredHeaders": ["www-authenticate", "odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.Unauthorized_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "403": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "405": {
        "requiredHeaders": ["allow", "odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.MethodNotAllowed_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "413": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "415": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "429": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.TooManyRequests_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "500": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "503": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.TooManyRequests_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
    },
  },
  "getConnector": {
    "method": "GET",
    "path": "/connectors/{connectorsId}",
    "parameters": {
      "path": {
        "names": ["connectorsId"],
        "separators": {},
        "validate": texts.getConnector_path,
      },
      "header": {
        "names": ["client-request-id", "If-Match", "If-None-Match"],
        "separators": {},
        "validate": texts.getConnector_header,
      },
    },
    "responses": {
      "200": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.getConnector_200_headers,
        "content": {
          "application/json": bodies.connector,
        },
      },
      "304": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.getConnector_200_headers,
        "content": {},
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "401": {
        "requiredHeaders": ["www-authenticate", "odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.Unauthorized_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "403": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "405": {
        "requiredHeaders": ["allow", "odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.MethodNotAllowed_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "412": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "429": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.TooManyRequests_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "500": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "503": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.TooManyRequests_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
    },
  },
  "deleteConnector": {
    "method": "DELETE",
    "path": "/connectors/{connectorsId}",
    "parameters": {
      "path": {
        "names": ["connectorsId"],
        "separators": {},
        "validate": texts.getConnector_path,
      },
      "header": {
        "names": ["client-request-id", "If-Match", "If-None-Match"],
        "separators": {},
        "validate": texts.getConnector_header,
      },
    },
    "responses": {
      "204": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {},
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "401": {
        "requiredHeaders": ["www-authenticate", "odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.Unauthorized_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "403": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "405": {
        "requiredHeaders": ["allow", "odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.MethodNotAllowed_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "412": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "429": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.TooManyRequests_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "500": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "503": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.TooManyRequests_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
    },
  },
  "updateConnector": {
    "method": "PATCH",
    "path": "/connectors/{connectorsId}",
    "parameters": {
      "path": {
        "names": ["connectorsId"],
        "separators": {},
        "validate": texts.getConnector_path,
      },
      "header": {
        "names": ["client-request-id", "If-Match", "If-None-Match", "Prefer"],
        "separators": {},
        "validate": texts.updateConnector_header,
      },
    },
    "requestBody": {
      "required": true,
      "content": {
        "application/json": bodies.updateConnector_body,
      },
      "readOnly": ["id", "version"],
    },
    "responses": {
      "200": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.updateConnector_200_headers,
        "content": {
          "application/json": bodies.connector,
        },
      },
      "204": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.updateConnector_200_headers,
        "content": {},
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "401": {
        "requiredHeaders": ["www-authenticate", "odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.Unauthorized_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "403": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "405": {
        "requiredHeaders": ["allow", "odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.MethodNotAllowed_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "412": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "413": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "415": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "429": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.TooManyRequests_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "500": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.listConnectors_200_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "503": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.TooManyRequests_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
    },
  },
} as const;
