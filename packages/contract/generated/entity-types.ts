// Generated from spec/openapi.yaml. Do not edit: change the spec and run "pnpm generate".
// Source: sha256 059b3947e9c23f086da99cd1a370cb1b372d651c2e59498d22ce254bd2f4e7d1
// Tools: @redocly/cli 2.77.0, openapi-typescript 7.13.0, ajv 8.20.0, ajv-formats 3.0.1, rolldown 1.2.19

/** The entity types of the document, by the names of their schemas. */
export const entityTypes = {
  "connector": {
    "name": "microsoft.graph.connector",
    "properties": {
      "id": {
        "type": {
          "kind": "string"
        },
        "nullable": false
      },
      "machineName": {
        "type": {
          "kind": "string"
        },
        "nullable": false
      },
      "externalIp": {
        "type": {
          "kind": "string"
        },
        "nullable": false
      },
      "status": {
        "type": {
          "kind": "enum",
          "name": "microsoft.graph.connectorStatus",
          "members": [
            "active",
            "inactive"
          ],
          "open": false
        },
        "nullable": false
      },
      "version": {
        "type": {
          "kind": "string"
        },
        "nullable": false
      }
    },
    "navigation": {
      "memberOf": "connectorGroup"
    }
  },
  "connectorGroup": {
    "name": "microsoft.graph.connectorGroup",
    "properties": {
      "id": {
        "type": {
          "kind": "string"
        },
        "nullable": false
      },
      "name": {
        "type": {
          "kind": "string"
        },
        "nullable": false
      },
      "connectorGroupType": {
        "type": {
          "kind": "enum",
          "name": "microsoft.graph.connectorGroupType",
          "members": [
            "applicationProxy",
            "syncFabric"
          ],
          "open": true
        },
        "nullable": false
      },
      "isDefault": {
        "type": {
          "kind": "boolean"
        },
        "nullable": false
      },
      "region": {
        "type": {
          "kind": "enum",
          "name": "microsoft.graph.connectorGroupRegion",
          "members": [
            "nam",
            "eur",
            "aus",
            "asia",
            "ind",
            "unknownFutureValue",
            "japan"
          ],
          "open": true
        },
        "nullable": true
      }
    },
    "navigation": {
      "members": "connector"
    }
  }
} as const;

/** The name of the entity type that each entity set holds. */
export const entitySets = {
  "connectors": "connector",
  "connectorGroups": "connectorGroup"
} as const;
