// Generated from spec/openapi.yaml. Do not edit: change the spec and run "pnpm generate".
// Source: sha256 fde8ea10e3dd242d9736c983639612b685c581fc93b1ac9e0daae206340a2964
// Tools: @redocly/cli 2.77.0, openapi-typescript 7.13.0, ajv 8.20.0, ajv-formats 3.0.1, rolldown 1.2.19

export type $Read<T> = {
    readonly $read: T;
};
export type $Write<T> = {
    readonly $write: T;
};
export type Readable<T> = T extends $Write<unknown> ? never : T extends $Read<infer U> ? Readable<U> : T extends (infer E)[] ? Readable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Write<unknown> ? never : K]: Readable<T[K]>;
} : T;
export type Writable<T> = T extends $Read<unknown> ? never : T extends $Write<infer U> ? Writable<U> : T extends (infer E)[] ? Writable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Read<unknown> ? never : K]: Writable<T[K]>;
} & {
    [K in keyof T as NonNullable<T[K]> extends $Read<unknown> ? K : never]?: never;
} : T;
export interface paths {
    "/connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connectors
         * @description Gives every connector, in the order of `id`.
         */
        get: operations["listConnectors"];
        put?: never;
        /**
         * Create connector
         * @description Creates a connector. On the real service a connector comes into being when its agent registers itself; this
         *     operation stands for that registration. The service assigns `id` and `version`.
         */
        post: operations["createConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connectors/{connectorsId}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path: {
                /**
                 * @description The `id` of the connector, compared without regard to case.
                 * @example 7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a
                 */
                connectorsId: components["parameters"]["connectorsId"];
            };
            cookie?: never;
        };
        /**
         * Get connector
         * @description Gives one connector.
         */
        get: operations["getConnector"];
        put?: never;
        post?: never;
        /**
         * Delete connector
         * @description Deletes a connector.
         */
        delete: operations["deleteConnector"];
        options?: never;
        head?: never;
        /**
         * Update connector
         * @description Updates the properties of a connector. A property that the body leaves out keeps its value. The change is
         *     made whole or not at all.
         */
        patch: operations["updateConnector"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An agent that connects a network of the tenant with the service. */
        connector: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.etag"?: components["schemas"]["entityTag"];
            /**
             * @description The type of the object.
             * @constant
             */
            "@odata.type"?: "#microsoft.graph.connector";
            externalIp: components["schemas"]["externalIp"];
            id: $Read<components["schemas"]["id"]>;
            machineName: components["schemas"]["machineName"];
            status: components["schemas"]["connectorStatus"];
            version: $Read<components["schemas"]["version"]>;
        };
        /** @description A list of connectors. */
        connectorCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            /** @description The connectors. */
            value: components["schemas"]["connector"][];
        };
        /** @description What a writer sends to create a connector. */
        connectorCreate: {
            "@odata.type"?: components["schemas"]["connectorType"];
            externalIp: components["schemas"]["externalIp"];
            id?: $Read<components["schemas"]["id"]>;
            machineName: components["schemas"]["machineName"];
            status: components["schemas"]["connectorStatus"];
            version?: $Read<components["schemas"]["version"]>;
        };
        /**
         * @description Whether the service hears from the agent: `active`, or `inactive`. An inactive agent is removed by the real
         *     service after ten days.
         * @enum {string}
         */
        connectorStatus: "active" | "inactive";
        /**
         * @description The type of the object, if it is sent at all.
         * @enum {string}
         */
        connectorType: "#microsoft.graph.connector" | "microsoft.graph.connector";
        /** @description What a writer sends to change a connector. What it leaves out keeps its value. */
        connectorUpdate: {
            "@odata.type"?: components["schemas"]["connectorType"];
            externalIp?: components["schemas"]["externalIp"];
            id?: $Read<components["schemas"]["id"]>;
            machineName?: components["schemas"]["machineName"];
            status?: components["schemas"]["connectorStatus"];
            version?: $Read<components["schemas"]["version"]>;
        };
        /** @description An entity tag of RFC 9110, quotes included. */
        entityTag: string;
        /** @description One fault of several. */
        errorDetail: {
            /** @description What programs tell faults apart by. */
            code: string;
            /** @description What a person reads. */
            message: string;
            /** @description The property, parameter or header that is at fault. */
            target?: string;
        };
        /** @description The IP address from which the service sees the agent. */
        externalIp: string;
        /** @description The key of the connector, a GUID that the service assigns. */
        id: string;
        /** @description What is needed to find the request again. */
        innerError: {
            /** @description The caller's identifier of the request. */
            "client-request-id": string;
            /** @description When the error was made, in UTC, without a zone and without fractions of a second. */
            date: string;
            /**
             * Format: uuid
             * @description The service's identifier of the request.
             */
            "request-id": string;
        };
        /** @description The host name of the machine on which the agent is installed, in practice fully qualified. */
        machineName: string;
        /** @description The error. */
        mainError: {
            /** @description What programs tell errors apart by. */
            code: string;
            /** @description The single faults, where there is more than one. */
            details?: components["schemas"]["errorDetail"][];
            innerError: components["schemas"]["innerError"];
            /** @description What a person reads. It may change at any time. */
            message: string;
            /** @description The property, parameter or header that is at fault. */
            target?: string;
        };
        /**
         * Format: uri
         * @description The URL that says of what metadata the body is an instance.
         */
        odataContext: string;
        /** @description The body of every answer that reports an error. */
        odataError: {
            error: components["schemas"]["mainError"];
        };
        /** @description The version of the agent's software, which the agent reports. */
        version: string;
    };
    responses: {
        /** @description The request is malformed, or a value in it is not allowed. `target` names the property. */
        BadRequest: {
            headers: {
                /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                "client-request-id": string;
                /** @description The version of the OData protocol in use. */
                "OData-Version": "4.0";
                /** @description The service's identifier of the request. */
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The token does not carry the permission, or the account not the role. */
        Forbidden: {
            headers: {
                /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                "client-request-id": string;
                /** @description The version of the OData protocol in use. */
                "OData-Version": "4.0";
                /** @description The service's identifier of the request. */
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description Something unforeseen went wrong in the service. */
        InternalServerError: {
            headers: {
                /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                "client-request-id": string;
                /** @description The version of the OData protocol in use. */
                "OData-Version": "4.0";
                /** @description The service's identifier of the request. */
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The path does not know the method. The real service may answer this to any write. */
        MethodNotAllowed: {
            headers: {
                /** @description The methods that the path knows. */
                Allow: string;
                /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                "client-request-id": string;
                /** @description The version of the OData protocol in use. */
                "OData-Version": "4.0";
                /** @description The service's identifier of the request. */
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description There is no such connector. */
        NotFound: {
            headers: {
                /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                "client-request-id": string;
                /** @description The version of the OData protocol in use. */
                "OData-Version": "4.0";
                /** @description The service's identifier of the request. */
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The body is larger than the service reads. */
        PayloadTooLarge: {
            headers: {
                /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                "client-request-id": string;
                /** @description The version of the OData protocol in use. */
                "OData-Version": "4.0";
                /** @description The service's identifier of the request. */
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The condition of `If-Match` or `If-None-Match` does not hold. */
        PreconditionFailed: {
            headers: {
                /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                "client-request-id": string;
                /** @description The version of the OData protocol in use. */
                "OData-Version": "4.0";
                /** @description The service's identifier of the request. */
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The service cannot answer now. */
        ServiceUnavailable: {
            headers: {
                /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                "client-request-id": string;
                /** @description The version of the OData protocol in use. */
                "OData-Version": "4.0";
                /** @description The service's identifier of the request. */
                "request-id": string;
                /** @description Seconds to wait before the next try, possibly with a fraction. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The caller is throttled. */
        TooManyRequests: {
            headers: {
                /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                "client-request-id": string;
                /** @description The version of the OData protocol in use. */
                "OData-Version": "4.0";
                /** @description The service's identifier of the request. */
                "request-id": string;
                /** @description Seconds to wait before the next try, possibly with a fraction. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The token is missing or not valid. */
        Unauthorized: {
            headers: {
                /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                "client-request-id": string;
                /** @description The version of the OData protocol in use. */
                "OData-Version": "4.0";
                /** @description The service's identifier of the request. */
                "request-id": string;
                /** @description Where to get a token. */
                "WWW-Authenticate": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The body is not declared as `application/json`. */
        UnsupportedMediaType: {
            headers: {
                /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                "client-request-id": string;
                /** @description The version of the OData protocol in use. */
                "OData-Version": "4.0";
                /** @description The service's identifier of the request. */
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
    };
    parameters: {
        /** @description The caller's own identifier of the request. It is given back in the answer. */
        clientRequestId: string;
        /**
         * @description The `id` of the connector, compared without regard to case.
         * @example 7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a
         */
        connectorsId: string;
        /** @description Act only if the connector still has one of these entity tags; `*` stands for any. Otherwise 412. */
        IfMatch: string;
        /**
         * @description Act only if the connector has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
         *     to a write.
         */
        IfNoneMatch: string;
        /** @description `return=minimal` asks for an answer without a body, `return=representation` for one with the whole connector. */
        Prefer: string;
    };
    requestBodies: never;
    headers: {
        /** @description The methods that the path knows. */
        Allow: string;
        /** @description The caller's `client-request-id`, or `request-id` where there was none. */
        clientRequestId: string;
        /** @description The entity tag of the connector. It changes with each change of the connector. */
        ETag: components["schemas"]["entityTag"];
        /** @description The URL of the new connector. */
        Location: string;
        /** @description The URL of the new connector, as OData names it where there is no body. */
        ODataEntityId: string;
        /** @description The version of the OData protocol in use. */
        ODataVersion: "4.0";
        /** @description The preference of `Prefer` that was honoured. */
        PreferenceApplied: "return=minimal" | "return=representation";
        /** @description The service's identifier of the request. */
        requestId: string;
        /** @description Seconds to wait before the next try, possibly with a fraction. */
        RetryAfter: string;
        /** @description Where to get a token. */
        WWWAuthenticate: string;
    };
    pathItems: never;
}
export type Connector = components['schemas']['connector'];
export type ConnectorCollection = components['schemas']['connectorCollection'];
export type ConnectorCreate = components['schemas']['connectorCreate'];
export type ConnectorStatus = components['schemas']['connectorStatus'];
export type ConnectorType = components['schemas']['connectorType'];
export type ConnectorUpdate = components['schemas']['connectorUpdate'];
export type EntityTag = components['schemas']['entityTag'];
export type ErrorDetail = components['schemas']['errorDetail'];
export type ExternalIp = components['schemas']['externalIp'];
export type Id = components['schemas']['id'];
export type InnerError = components['schemas']['innerError'];
export type MachineName = components['schemas']['machineName'];
export type MainError = components['schemas']['mainError'];
export type OdataContext = components['schemas']['odataContext'];
export type OdataError = components['schemas']['odataError'];
export type Version = components['schemas']['version'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponsePreconditionFailed = components['responses']['PreconditionFailed'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterClientRequestId = components['parameters']['clientRequestId'];
export type ParameterConnectorsId = components['parameters']['connectorsId'];
export type ParameterIfMatch = components['parameters']['IfMatch'];
export type ParameterIfNoneMatch = components['parameters']['IfNoneMatch'];
export type ParameterPrefer = components['parameters']['Prefer'];
export type HeaderAllow = components['headers']['Allow'];
export type HeaderClientRequestId = components['headers']['clientRequestId'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderODataEntityId = components['headers']['ODataEntityId'];
export type HeaderODataVersion = components['headers']['ODataVersion'];
export type HeaderPreferenceApplied = components['headers']['PreferenceApplied'];
export type HeaderRequestId = components['headers']['requestId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderWwwAuthenticate = components['headers']['WWWAuthenticate'];
export type $defs = Record<string, never>;
export interface operations {
    listConnectors: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connectors. */
            200: {
                headers: {
                    /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                    "client-request-id": string;
                    /** @description The version of the OData protocol in use. */
                    "OData-Version": "4.0";
                    /** @description The service's identifier of the request. */
                    "request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["connectorCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createConnector: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description `return=minimal` asks for an answer without a body, `return=representation` for one with the whole connector. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["connectorCreate"];
            };
        };
        responses: {
            /** @description The new connector. */
            201: {
                headers: {
                    /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                    "client-request-id": string;
                    /** @description The entity tag of the connector. It changes with each change of the connector. */
                    ETag?: components["schemas"]["entityTag"];
                    /** @description The URL of the new connector. */
                    Location: string;
                    /** @description The version of the OData protocol in use. */
                    "OData-Version": "4.0";
                    /** @description The preference of `Prefer` that was honoured. */
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                    /** @description The service's identifier of the request. */
                    "request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["connector"];
                };
            };
            /** @description Created, and answered without a body as `Prefer` asked. */
            204: {
                headers: {
                    /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                    "client-request-id": string;
                    /** @description The entity tag of the connector. It changes with each change of the connector. */
                    ETag?: components["schemas"]["entityTag"];
                    /** @description The URL of the new connector. */
                    Location: string;
                    /** @description The URL of the new connector, as OData names it where there is no body. */
                    "OData-EntityId": string;
                    /** @description The version of the OData protocol in use. */
                    "OData-Version": "4.0";
                    /** @description The preference of `Prefer` that was honoured. */
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                    /** @description The service's identifier of the request. */
                    "request-id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConnector: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description Act only if the connector still has one of these entity tags; `*` stands for any. Otherwise 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Act only if the connector has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
                 *     to a write.
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The `id` of the connector, compared without regard to case.
                 * @example 7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a
                 */
                connectorsId: components["parameters"]["connectorsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connector. */
            200: {
                headers: {
                    /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                    "client-request-id": string;
                    /** @description The entity tag of the connector. It changes with each change of the connector. */
                    ETag?: components["schemas"]["entityTag"];
                    /** @description The version of the OData protocol in use. */
                    "OData-Version": "4.0";
                    /** @description The service's identifier of the request. */
                    "request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["connector"];
                };
            };
            /** @description The connector is still the one that `If-None-Match` names. */
            304: {
                headers: {
                    /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                    "client-request-id": string;
                    /** @description The entity tag of the connector. It changes with each change of the connector. */
                    ETag?: components["schemas"]["entityTag"];
                    /** @description The version of the OData protocol in use. */
                    "OData-Version": "4.0";
                    /** @description The service's identifier of the request. */
                    "request-id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteConnector: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description Act only if the connector still has one of these entity tags; `*` stands for any. Otherwise 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Act only if the connector has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
                 *     to a write.
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The `id` of the connector, compared without regard to case.
                 * @example 7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a
                 */
                connectorsId: components["parameters"]["connectorsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                    "client-request-id": string;
                    /** @description The version of the OData protocol in use. */
                    "OData-Version": "4.0";
                    /** @description The service's identifier of the request. */
                    "request-id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateConnector: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description Act only if the connector still has one of these entity tags; `*` stands for any. Otherwise 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Act only if the connector has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
                 *     to a write.
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description `return=minimal` asks for an answer without a body, `return=representation` for one with the whole connector. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /**
                 * @description The `id` of the connector, compared without regard to case.
                 * @example 7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a
                 */
                connectorsId: components["parameters"]["connectorsId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["connectorUpdate"];
            };
        };
        responses: {
            /** @description The updated connector. */
            200: {
                headers: {
                    /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                    "client-request-id": string;
                    /** @description The entity tag of the connector. It changes with each change of the connector. */
                    ETag?: components["schemas"]["entityTag"];
                    /** @description The version of the OData protocol in use. */
                    "OData-Version": "4.0";
                    /** @description The preference of `Prefer` that was honoured. */
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                    /** @description The service's identifier of the request. */
                    "request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["connector"];
                };
            };
            /**
             * @description Updated, and answered without a body: as `Prefer` asked, or because the service was so minded. It was
             *     recorded doing so for connector groups.
             */
            204: {
                headers: {
                    /** @description The caller's `client-request-id`, or `request-id` where there was none. */
                    "client-request-id": string;
                    /** @description The entity tag of the connector. It changes with each change of the connector. */
                    ETag?: components["schemas"]["entityTag"];
                    /** @description The version of the OData protocol in use. */
                    "OData-Version": "4.0";
                    /** @description The preference of `Prefer` that was honoured. */
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                    /** @description The service's identifier of the request. */
                    "request-id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
