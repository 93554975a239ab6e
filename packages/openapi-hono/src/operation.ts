// The rows of the operation table: what a compiled OpenAPI document tells the router about each operation.

/** One thing that a validator found wrong: a JSON Schema keyword that does not hold at a JSON Pointer. */
export interface ValidationError {
  /** JSON Pointer (RFC 6901) of the value at fault; empty for the whole. */
  readonly instancePath: string;
  /** The keyword that does not hold, such as `enum` or `required`. */
  readonly keyword: string;
  /** What the keyword has to say, such as `{ allowedValues: [...] }` or `{ missingProperty: '...' }`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The keyword's sentence, such as "must be string". */
  readonly message?: string;
}

/** A compiled schema: true if the value is valid, else false with the `errors` of that call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** The parameters of an operation that stand in one place. Their values are coerced by the schema, in place. */
export interface ParameterGroup {
  readonly names: readonly string[];
  /** What stands between the items of a parameter that is a list within one text, such as `id,status`. */
  readonly separators: Readonly<Record<string, string>>;
  /** The names of the query parameters that may be sent more than once: those that are lists, and not within one text. */
  readonly repeatable?: readonly string[];
  readonly validate: Validate;
}

/** The body that an operation takes. */
export interface RequestBody {
  readonly required: boolean;
  /** The validator of each media type. */
  readonly content: Readonly<Record<string, Validate>>;
  /** The properties that the schema marks `readOnly`; the router hands them to the operation apart. */
  readonly readOnly: readonly string[];
}

/** An answer that an operation declares. */
export interface DeclaredResponse {
  /** The headers that must be present. */
  readonly requiredHeaders: readonly string[];
  readonly validateHeaders?: Validate;
  /** The validator of each media type; none if the answer has no body. */
  readonly content: Readonly<Record<string, Validate>>;
}

/** One operation of the document. */
export interface Operation {
  /** The HTTP method in capitals. */
  readonly method: string;
  /** The path as the document writes it, with `{name}` for each path parameter. */
  readonly path: string;
  /**
   * The path of each server that the operation, or its path item, has of its own: `/beta` of `https://example.com/beta/`.
   * One without is served under every base.
   */
  readonly bases?: readonly string[];
  readonly parameters: {
    readonly path?: ParameterGroup;
    readonly query?: ParameterGroup;
    readonly header?: ParameterGroup;
  };
  readonly requestBody?: RequestBody;
  /** By status: `'200'`, `'4XX'` or `'default'`. */
  readonly responses: Readonly<Record<string, DeclaredResponse>>;
}

/** Every operation of a document by its `operationId`. `compile` writes it. */
export type OperationTable<Operations> = Readonly<Record<keyof Operations, Operation>>;
