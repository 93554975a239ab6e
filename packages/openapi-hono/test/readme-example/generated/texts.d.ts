// Generated from readme-example/openapi.json by "node test/generate.ts". Do not edit.
// Source: sha256 de9544a38fec4d5d84de95b7d8a1405436c602b1f9a57f83d7c6a205e4d701e7
// Tools: openapi-typescript 7.13.0, ajv 8.20.0, ajv-formats 3.0.1, rolldown 1.2.19

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

export declare const getNote_path: Validate;
export {};
