// Generated from spec/openapi.yaml. Do not edit: change the spec and run "pnpm generate".
// Source: sha256 059b3947e9c23f086da99cd1a370cb1b372d651c2e59498d22ce254bd2f4e7d1
// Tools: @redocly/cli 2.77.0, openapi-typescript 7.13.0, ajv 8.20.0, ajv-formats 3.0.1, rolldown 1.2.19

import * as bodies from './bodies.js';
import * as texts from './texts.js';

/** Each operation of the document by its `operationId`. */
export const operations = {
  "listConnectors": {
    "method": "GET",
    "path": "/connectors",
    "parameters": {
      "query": {
        "names": ["$filter", "$orderby", "$select", "$expand", "$top", "$skip", "$count", "$skiptoken", "$format"],
        "separators": {
          "$orderby": ",",
          "$select": ",",
        },
        "repeatable": [],
        "validate": texts.listConnectors_query,
      },
      "header": {
        "names": ["client-request-id", "Prefer"],
        "separators": {},
        "validate": texts.listConnectors_header,
      },
    },
    "responses": {
      "200": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.ConnectorCollection_headers,
        "content": {
          "application/json": bodies.connectorCollection,
        },
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
        "validate": texts.listConnectors_header,
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
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "413": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "415": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "countConnectors": {
    "method": "GET",
    "path": "/connectors/$count",
    "parameters": {
      "query": {
        "names": ["$filter"],
        "separators": {},
        "repeatable": [],
        "validate": texts.countConnectors_query,
      },
      "header": {
        "names": ["client-request-id"],
        "separators": {},
        "validate": texts.countConnectors_header,
      },
    },
    "responses": {
      "200": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "text/plain": bodies.count,
        },
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
      "query": {
        "names": ["$select", "$expand", "$format"],
        "separators": {
          "$select": ",",
        },
        "repeatable": [],
        "validate": texts.getConnector_query,
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
          "application/json": bodies.getConnector_200_answer,
        },
      },
      "304": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.getConnector_200_headers,
        "content": {},
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "412": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {},
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "412": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "413": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "415": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "listMemberOf": {
    "method": "GET",
    "path": "/connectors/{connectorsId}/memberOf",
    "parameters": {
      "path": {
        "names": ["connectorsId"],
        "separators": {},
        "validate": texts.getConnector_path,
      },
      "query": {
        "names": ["$filter", "$orderby", "$select", "$expand", "$top", "$skip", "$count", "$skiptoken", "$format"],
        "separators": {
          "$orderby": ",",
          "$select": ",",
        },
        "repeatable": [],
        "validate": texts.listConnectors_query,
      },
      "header": {
        "names": ["client-request-id", "Prefer"],
        "separators": {},
        "validate": texts.listConnectors_header,
      },
    },
    "responses": {
      "200": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.ConnectorCollection_headers,
        "content": {
          "application/json": bodies.connectorGroupCollection,
        },
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "countMemberOf": {
    "method": "GET",
    "path": "/connectors/{connectorsId}/memberOf/$count",
    "parameters": {
      "path": {
        "names": ["connectorsId"],
        "separators": {},
        "validate": texts.getConnector_path,
      },
      "query": {
        "names": ["$filter"],
        "separators": {},
        "repeatable": [],
        "validate": texts.countConnectors_query,
      },
      "header": {
        "names": ["client-request-id"],
        "separators": {},
        "validate": texts.countConnectors_header,
      },
    },
    "responses": {
      "200": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "text/plain": bodies.count,
        },
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "listMemberOfRefs": {
    "method": "GET",
    "path": "/connectors/{connectorsId}/memberOf/$ref",
    "parameters": {
      "path": {
        "names": ["connectorsId"],
        "separators": {},
        "validate": texts.getConnector_path,
      },
      "query": {
        "names": ["$filter", "$orderby", "$top", "$skip", "$count", "$skiptoken", "$format"],
        "separators": {
          "$orderby": ",",
        },
        "repeatable": [],
        "validate": texts.listMemberOfRefs_query,
      },
      "header": {
        "names": ["client-request-id", "Prefer"],
        "separators": {},
        "validate": texts.listConnectors_header,
      },
    },
    "responses": {
      "200": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.ConnectorCollection_headers,
        "content": {
          "application/json": bodies.referenceCollection,
        },
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "addMemberOf": {
    "method": "POST",
    "path": "/connectors/{connectorsId}/memberOf/$ref",
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
    "requestBody": {
      "required": true,
      "content": {
        "application/json": bodies.addMemberOf_body,
      },
      "readOnly": [],
    },
    "responses": {
      "201": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.connectorGroup,
        },
      },
      "204": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {},
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "413": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "415": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "removeMemberOf": {
    "method": "DELETE",
    "path": "/connectors/{connectorsId}/memberOf/$ref",
    "parameters": {
      "path": {
        "names": ["connectorsId"],
        "separators": {},
        "validate": texts.getConnector_path,
      },
      "query": {
        "names": ["@id"],
        "separators": {},
        "repeatable": [],
        "validate": texts.removeMemberOf_query,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {},
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
      "409": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "412": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "removeMemberOfByKey": {
    "method": "DELETE",
    "path": "/connectors/{connectorsId}/memberOf/{connectorGroupsId}/$ref",
    "parameters": {
      "path": {
        "names": ["connectorsId", "connectorGroupsId"],
        "separators": {},
        "validate": texts.removeMemberOfByKey_path,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {},
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
      "409": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "412": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "listConnectorGroups": {
    "method": "GET",
    "path": "/connectorGroups",
    "parameters": {
      "query": {
        "names": ["$filter", "$orderby", "$select", "$expand", "$top", "$skip", "$count", "$skiptoken", "$format"],
        "separators": {
          "$orderby": ",",
          "$select": ",",
        },
        "repeatable": [],
        "validate": texts.listConnectors_query,
      },
      "header": {
        "names": ["client-request-id", "Prefer"],
        "separators": {},
        "validate": texts.listConnectors_header,
      },
    },
    "responses": {
      "200": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.ConnectorCollection_headers,
        "content": {
          "application/json": bodies.connectorGroupCollection,
        },
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "createConnectorGroup": {
    "method": "POST",
    "path": "/connectorGroups",
    "parameters": {
      "header": {
        "names": ["client-request-id", "Prefer"],
        "separators": {},
        "validate": texts.listConnectors_header,
      },
    },
    "requestBody": {
      "required": true,
      "content": {
        "application/json": bodies.createConnectorGroup_body,
      },
      "readOnly": ["id", "connectorGroupType", "isDefault"],
    },
    "responses": {
      "200": {
        "requiredHeaders": ["location", "odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.createConnector_201_headers,
        "content": {
          "application/json": bodies.connectorGroup,
        },
      },
      "201": {
        "requiredHeaders": ["location", "odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.createConnector_201_headers,
        "content": {
          "application/json": bodies.connectorGroup,
        },
      },
      "204": {
        "requiredHeaders": ["location", "odata-entityid", "odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.createConnector_204_headers,
        "content": {},
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "413": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "415": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "countConnectorGroups": {
    "method": "GET",
    "path": "/connectorGroups/$count",
    "parameters": {
      "query": {
        "names": ["$filter"],
        "separators": {},
        "repeatable": [],
        "validate": texts.countConnectors_query,
      },
      "header": {
        "names": ["client-request-id"],
        "separators": {},
        "validate": texts.countConnectors_header,
      },
    },
    "responses": {
      "200": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "text/plain": bodies.count,
        },
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "getConnectorGroup": {
    "method": "GET",
    "path": "/connectorGroups/{connectorGroupsId}",
    "parameters": {
      "path": {
        "names": ["connectorGroupsId"],
        "separators": {},
        "validate": texts.getConnectorGroup_path,
      },
      "query": {
        "names": ["$select", "$expand", "$format"],
        "separators": {
          "$select": ",",
        },
        "repeatable": [],
        "validate": texts.getConnector_query,
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
          "application/json": bodies.getConnectorGroup_200_answer,
        },
      },
      "304": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.getConnector_200_headers,
        "content": {},
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "412": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "deleteConnectorGroup": {
    "method": "DELETE",
    "path": "/connectorGroups/{connectorGroupsId}",
    "parameters": {
      "path": {
        "names": ["connectorGroupsId"],
        "separators": {},
        "validate": texts.getConnectorGroup_path,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {},
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
      "409": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "412": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "updateConnectorGroup": {
    "method": "PATCH",
    "path": "/connectorGroups/{connectorGroupsId}",
    "parameters": {
      "path": {
        "names": ["connectorGroupsId"],
        "separators": {},
        "validate": texts.getConnectorGroup_path,
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
        "application/json": bodies.updateConnectorGroup_body,
      },
      "readOnly": ["id", "connectorGroupType", "isDefault"],
    },
    "responses": {
      "200": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.updateConnector_200_headers,
        "content": {
          "application/json": bodies.connectorGroup,
        },
      },
      "204": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.updateConnector_200_headers,
        "content": {},
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "409": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "412": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "413": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "415": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "listMembers": {
    "method": "GET",
    "path": "/connectorGroups/{connectorGroupsId}/members",
    "parameters": {
      "path": {
        "names": ["connectorGroupsId"],
        "separators": {},
        "validate": texts.getConnectorGroup_path,
      },
      "query": {
        "names": ["$filter", "$orderby", "$select", "$expand", "$top", "$skip", "$count", "$skiptoken", "$format"],
        "separators": {
          "$orderby": ",",
          "$select": ",",
        },
        "repeatable": [],
        "validate": texts.listConnectors_query,
      },
      "header": {
        "names": ["client-request-id", "Prefer"],
        "separators": {},
        "validate": texts.listConnectors_header,
      },
    },
    "responses": {
      "200": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.ConnectorCollection_headers,
        "content": {
          "application/json": bodies.connectorCollection,
        },
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "countMembers": {
    "method": "GET",
    "path": "/connectorGroups/{connectorGroupsId}/members/$count",
    "parameters": {
      "path": {
        "names": ["connectorGroupsId"],
        "separators": {},
        "validate": texts.getConnectorGroup_path,
      },
      "query": {
        "names": ["$filter"],
        "separators": {},
        "repeatable": [],
        "validate": texts.countConnectors_query,
      },
      "header": {
        "names": ["client-request-id"],
        "separators": {},
        "validate": texts.countConnectors_header,
      },
    },
    "responses": {
      "200": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "text/plain": bodies.count,
        },
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "listMemberRefs": {
    "method": "GET",
    "path": "/connectorGroups/{connectorGroupsId}/members/$ref",
    "parameters": {
      "path": {
        "names": ["connectorGroupsId"],
        "separators": {},
        "validate": texts.getConnectorGroup_path,
      },
      "query": {
        "names": ["$filter", "$orderby", "$top", "$skip", "$count", "$skiptoken", "$format"],
        "separators": {
          "$orderby": ",",
        },
        "repeatable": [],
        "validate": texts.listMemberOfRefs_query,
      },
      "header": {
        "names": ["client-request-id", "Prefer"],
        "separators": {},
        "validate": texts.listConnectors_header,
      },
    },
    "responses": {
      "200": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.ConnectorCollection_headers,
        "content": {
          "application/json": bodies.referenceCollection,
        },
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "addMember": {
    "method": "POST",
    "path": "/connectorGroups/{connectorGroupsId}/members/$ref",
    "parameters": {
      "path": {
        "names": ["connectorGroupsId"],
        "separators": {},
        "validate": texts.getConnectorGroup_path,
      },
      "header": {
        "names": ["client-request-id", "If-Match", "If-None-Match"],
        "separators": {},
        "validate": texts.getConnector_header,
      },
    },
    "requestBody": {
      "required": true,
      "content": {
        "application/json": bodies.addMemberOf_body,
      },
      "readOnly": [],
    },
    "responses": {
      "201": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.connector,
        },
      },
      "204": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {},
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "413": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "415": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "removeMember": {
    "method": "DELETE",
    "path": "/connectorGroups/{connectorGroupsId}/members/$ref",
    "parameters": {
      "path": {
        "names": ["connectorGroupsId"],
        "separators": {},
        "validate": texts.getConnectorGroup_path,
      },
      "query": {
        "names": ["@id"],
        "separators": {},
        "repeatable": [],
        "validate": texts.removeMemberOf_query,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {},
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
      "409": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "412": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "removeMemberByKey": {
    "method": "DELETE",
    "path": "/connectorGroups/{connectorGroupsId}/members/{connectorsId}/$ref",
    "parameters": {
      "path": {
        "names": ["connectorGroupsId", "connectorsId"],
        "separators": {},
        "validate": texts.removeMemberByKey_path,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {},
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "404": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
      "409": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "412": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "batch": {
    "method": "POST",
    "path": "/$batch",
    "bases": ["/beta"],
    "parameters": {
      "header": {
        "names": ["client-request-id"],
        "separators": {},
        "validate": texts.countConnectors_header,
      },
    },
    "requestBody": {
      "required": true,
      "content": {
        "application/json": bodies.batch_body,
      },
      "readOnly": [],
    },
    "responses": {
      "200": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.batchResponse,
        },
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "413": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/json": bodies.odataError,
        },
      },
      "415": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
  "getMetadata": {
    "method": "GET",
    "path": "/$metadata",
    "bases": ["/beta"],
    "parameters": {
      "header": {
        "names": ["client-request-id"],
        "separators": {},
        "validate": texts.countConnectors_header,
      },
    },
    "responses": {
      "200": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
        "content": {
          "application/xml": bodies.getMetadata_200_answer,
        },
      },
      "400": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
      "406": {
        "requiredHeaders": ["odata-version", "request-id", "client-request-id"],
        "validateHeaders": texts.BadRequest_headers,
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
        "validateHeaders": texts.BadRequest_headers,
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
