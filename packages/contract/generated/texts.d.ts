// Generated from spec/openapi.yaml. Do not edit: change the spec and run "pnpm generate".
// Source: sha256 fde8ea10e3dd242d9736c983639612b685c581fc93b1ac9e0daae206340a2964
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

export declare const listConnectors_header: Validate;
export declare const listConnectors_200_headers: Validate;
export declare const Unauthorized_headers: Validate;
export declare const MethodNotAllowed_headers: Validate;
export declare const TooManyRequests_headers: Validate;
export declare const createConnector_header: Validate;
export declare const createConnector_201_headers: Validate;
export declare const createConnector_204_headers: Validate;
export declare const getConnector_path: Validate;
export declare const getConnector_header: Validate;
export declare const getConnector_200_headers: Validate;
export declare const updateConnector_header: Validate;
export declare const updateConnector_200_headers: Validate;
export {};
