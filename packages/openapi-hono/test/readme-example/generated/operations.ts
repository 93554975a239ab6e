// Generated from readme-example/openapi.json by "node test/generate.ts". Do not edit.
// Source: sha256 de9544a38fec4d5d84de95b7d8a1405436c602b1f9a57f83d7c6a205e4d701e7
// Tools: openapi-typescript 7.13.0, ajv 8.20.0, ajv-formats 3.0.1, rolldown 1.2.19

import * as bodies from './bodies.js';
import * as texts from './texts.js';

/** Each operation of the document by its `operationId`. */
export const operations = {
  "getNote": {
    "method": "GET",
    "path": "/notes/{id}",
    "parameters": {
      "path": {
        "names": ["id"],
        "separators": {},
        "validate": texts.getNote_path,
      },
    },
    "responses": {
      "200": {
        "requiredHeaders": [],
        "content": {
          "application/json": bodies.Note,
        },
      },
      "404": {
        "requiredHeaders": [],
        "content": {
          "application/json": bodies.Problem,
        },
      },
    },
  },
  "putNote": {
    "method": "PUT",
    "path": "/notes/{id}",
    "parameters": {
      "path": {
        "names": ["id"],
        "separators": {},
        "validate": texts.getNote_path,
      },
    },
    "requestBody": {
      "required": true,
      "content": {
        "application/json": bodies.putNote_body,
      },
      "readOnly": ["id"],
    },
    "responses": {
      "204": {
        "requiredHeaders": [],
        "content": {},
      },
    },
  },
} as const;
