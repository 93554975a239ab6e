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

export declare const listConnectors_query: Validate;
export declare const listConnectors_header: Validate;
export declare const ConnectorCollection_headers: Validate;
export declare const BadRequest_headers: Validate;
export declare const Unauthorized_headers: Validate;
export declare const MethodNotAllowed_headers: Validate;
export declare const TooManyRequests_headers: Validate;
export declare const createConnector_201_headers: Validate;
export declare const createConnector_204_headers: Validate;
export declare const countConnectors_query: Validate;
export declare const countConnectors_header: Validate;
export declare const getConnector_path: Validate;
export declare const getConnector_query: Validate;
export declare const getConnector_header: Validate;
export declare const getConnector_200_headers: Validate;
export declare const updateConnector_header: Validate;
export declare const updateConnector_200_headers: Validate;
export declare const listMemberOfRefs_query: Validate;
export declare const removeMemberOf_query: Validate;
export declare const removeMemberOfByKey_path: Validate;
export declare const getConnectorGroup_path: Validate;
export declare const removeMemberByKey_path: Validate;
export {};
