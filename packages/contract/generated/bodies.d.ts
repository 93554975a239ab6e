// Generated from spec/openapi.yaml. Do not edit: change the spec and run "pnpm generate".
// Source: sha256 059b3947e9c23f086da99cd1a370cb1b372d651c2e59498d22ce254bd2f4e7d1
// Tools: @redocly/cli 2.77.0, openapi-typescript 7.13.0, ajv 8.20.0, ajv-formats 3.0.1, rolldown 1.2.19

interface Validate {
  (value: unknown): boolean;
  errors?:
    | readonly {
        readonly instancePath: string;
        readonly keyword: string;
        readonly params: Readonly<Record<string, unknown>>;
        readonly message?: string;
      }[]
    | null;
}

export declare const connectorCollection: Validate;
export declare const odataError: Validate;
export declare const createConnector_body: Validate;
export declare const connector: Validate;
export declare const count: Validate;
export declare const getConnector_200_answer: Validate;
export declare const updateConnector_body: Validate;
export declare const connectorGroupCollection: Validate;
export declare const referenceCollection: Validate;
export declare const addMemberOf_body: Validate;
export declare const connectorGroup: Validate;
export declare const createConnectorGroup_body: Validate;
export declare const getConnectorGroup_200_answer: Validate;
export declare const updateConnectorGroup_body: Validate;
export declare const batch_body: Validate;
export declare const batchResponse: Validate;
export declare const getMetadata_200_answer: Validate;
export {};
