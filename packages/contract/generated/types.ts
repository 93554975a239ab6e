// Generated from spec/openapi.yaml. Do not edit: change the spec and run "pnpm generate".
// Source: sha256 059b3947e9c23f086da99cd1a370cb1b372d651c2e59498d22ce254bd2f4e7d1
// Tools: @redocly/cli 2.77.0, openapi-typescript 7.13.0, ajv 8.20.0, ajv-formats 3.0.1, rolldown 1.2.19

export type $Read<T> = {
    readonly $read: T;
};
export type $Write<T> = {
    readonly $write: T;
};
export type Readable<T> = T extends $Write<unknown> ? never : T extends $Read<infer U> ? Readable<U> : T extends (infer E)[] ? Readable<E>[] : T extends string ? T : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Write<unknown> ? never : K]: Readable<T[K]>;
} : T;
export type Writable<T> = T extends $Read<unknown> ? never : T extends $Write<infer U> ? Writable<U> : T extends (infer E)[] ? Writable<E>[] : T extends string ? T : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Read<unknown> ? never : K]: Writable<T[K]>;
} & {
    [K in keyof T as NonNullable<T[K]> extends $Read<unknown> ? K : never]?: never;
} : T;
export interface paths {
    "/$batch": {
        post: operations["batch"];
    };
    "/$metadata": {
        get: operations["getMetadata"];
    };
    "/connectorGroups": {
        get: operations["listConnectorGroups"];
        post: operations["createConnectorGroup"];
    };
    "/connectorGroups/{connectorGroupsId}": {
        get: operations["getConnectorGroup"];
        delete: operations["deleteConnectorGroup"];
        patch: operations["updateConnectorGroup"];
    };
    "/connectorGroups/{connectorGroupsId}/members": {
        get: operations["listMembers"];
    };
    "/connectorGroups/{connectorGroupsId}/members/{connectorsId}/$ref": {
        delete: operations["removeMemberByKey"];
    };
    "/connectorGroups/{connectorGroupsId}/members/$count": {
        get: operations["countMembers"];
    };
    "/connectorGroups/{connectorGroupsId}/members/$ref": {
        get: operations["listMemberRefs"];
        post: operations["addMember"];
        delete: operations["removeMember"];
    };
    "/connectorGroups/$count": {
        get: operations["countConnectorGroups"];
    };
    "/connectors": {
        get: operations["listConnectors"];
        post: operations["createConnector"];
    };
    "/connectors/{connectorsId}": {
        get: operations["getConnector"];
        delete: operations["deleteConnector"];
        patch: operations["updateConnector"];
    };
    "/connectors/{connectorsId}/memberOf": {
        get: operations["listMemberOf"];
    };
    "/connectors/{connectorsId}/memberOf/{connectorGroupsId}/$ref": {
        delete: operations["removeMemberOfByKey"];
    };
    "/connectors/{connectorsId}/memberOf/$count": {
        get: operations["countMemberOf"];
    };
    "/connectors/{connectorsId}/memberOf/$ref": {
        get: operations["listMemberOfRefs"];
        post: operations["addMemberOf"];
        delete: operations["removeMemberOf"];
    };
    "/connectors/$count": {
        get: operations["countConnectors"];
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        batchHeaders: BatchHeaders;
        batchRequest: BatchRequest;
        batchRequestPart: BatchRequestPart;
        batchResponse: BatchResponse;
        batchResponsePart: BatchResponsePart;
        connector: Connector;
        connectorCollection: ConnectorCollection;
        connectorCreate: ConnectorCreate;
        connectorGroup: ConnectorGroup;
        connectorGroupCollection: ConnectorGroupCollection;
        connectorGroupCreate: ConnectorGroupCreate;
        connectorGroupRegion: ConnectorGroupRegion;
        connectorGroupType: ConnectorGroupType;
        connectorGroupTypeName: ConnectorGroupTypeName;
        connectorGroupUpdate: ConnectorGroupUpdate;
        connectorStatus: ConnectorStatus;
        connectorType: ConnectorType;
        connectorUpdate: ConnectorUpdate;
        count: Count;
        entityTag: EntityTag;
        errorDetail: ErrorDetail;
        externalIp: ExternalIp;
        groupName: GroupName;
        id: Id;
        innerError: InnerError;
        isDefault: IsDefault;
        machineName: MachineName;
        mainError: MainError;
        odataContext: OdataContext;
        odataError: OdataError;
        odataLink: OdataLink;
        odataNextLink: OdataNextLink;
        odataType: OdataType;
        reference: Reference;
        referenceCollection: ReferenceCollection;
        referenceCreate: ReferenceCreate;
        selectedConnector: SelectedConnector;
        selectedConnectorGroup: SelectedConnectorGroup;
        version: Version;
    };
    responses: {
        BadRequest: ResponseBadRequest;
        Conflict: ResponseConflict;
        ConnectorCollection: ResponseConnectorCollection;
        ConnectorGroupCollection: ResponseConnectorGroupCollection;
        Count: ResponseCount;
        Forbidden: ResponseForbidden;
        InternalServerError: ResponseInternalServerError;
        MethodNotAllowed: ResponseMethodNotAllowed;
        NoContent: ResponseNoContent;
        NotAcceptable: ResponseNotAcceptable;
        NotFound: ResponseNotFound;
        PayloadTooLarge: ResponsePayloadTooLarge;
        PreconditionFailed: ResponsePreconditionFailed;
        ReferenceCollection: ResponseReferenceCollection;
        ServiceUnavailable: ResponseServiceUnavailable;
        TooManyRequests: ResponseTooManyRequests;
        Unauthorized: ResponseUnauthorized;
        UnsupportedMediaType: ResponseUnsupportedMediaType;
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
/** Headers of HTTP. */
export type BatchHeaders = {
    [key: string]: string;
};
/** Requests to carry out. */
export type BatchRequest = {
    /** The requests, 20 at most. */
    requests: BatchRequestPart[];
};
/** One of the requests. */
export type BatchRequestPart = {
    /** The body: JSON as it is, anything else as a text in base64. */
    body?: unknown;
    /** The requests that must have succeeded before, by their ids. */
    dependsOn?: string[];
    headers?: BatchHeaders;
    /** What its answer is told by, without regard to case. */
    id: string;
    /** The method of HTTP, without regard to case. */
    method: string;
    /** The URL below the root of the version, with or without a slash before it. */
    url: string;
};
/** The answers. */
export type BatchResponse = {
    /** One for each request. */
    responses: BatchResponsePart[];
};
/** The answer to one of the requests. */
export type BatchResponsePart = {
    /** The body: JSON as it is, anything else as a text in base64. */
    body?: unknown;
    headers?: BatchHeaders;
    /** The id of the request. */
    id: string;
    /** The status of HTTP. */
    status: number;
};
/** An agent that connects a network of the tenant with the service. */
export type Connector = {
    "@odata.context"?: OdataContext;
    "@odata.editLink"?: OdataLink;
    "@odata.etag"?: EntityTag;
    "@odata.id"?: OdataLink;
    /** The type of the object. */
    "@odata.type"?: "#microsoft.graph.connector";
    /** The IP address from which the service sees the agent. */
    externalIp: string;
    /** The key, a GUID that the service assigns. */
    id: $Read<string>;
    /** The host name of the machine on which the agent is installed, in practice fully qualified. */
    machineName: string;
    /** The group that the connector is in. It is given where `$expand` names it. */
    memberOf?: $Read<(ConnectorGroup | SelectedConnectorGroup)[]>;
    "memberOf@odata.associationLink"?: OdataLink;
    "memberOf@odata.navigationLink"?: OdataLink;
    /**
     * Whether the service hears from the agent: `active`, or `inactive`. An inactive agent is removed by the real
     * service after ten days.
     */
    status: "active" | "inactive";
    "status@odata.type"?: OdataType;
    /** The version of the agent's software, which the agent reports. */
    version: $Read<string>;
};
/** A page of connectors. */
export type ConnectorCollection = {
    "@odata.context"?: OdataContext;
    "@odata.count"?: Count;
    "@odata.nextLink"?: OdataNextLink;
    /** The items of the page. */
    value: (Connector | SelectedConnector)[];
};
/** What a writer sends to create a connector. */
export type ConnectorCreate = {
    "@odata.type"?: ConnectorType;
    /** The IP address from which the service sees the agent. */
    externalIp: string;
    /** The key, a GUID that the service assigns. */
    id?: $Read<string>;
    /** The host name of the machine on which the agent is installed, in practice fully qualified. */
    machineName: string;
    /**
     * Whether the service hears from the agent: `active`, or `inactive`. An inactive agent is removed by the real
     * service after ten days.
     */
    status: "active" | "inactive";
    /** The version of the agent's software, which the agent reports. */
    version?: $Read<string>;
};
/** A group of connectors, to which applications can be assigned. */
export type ConnectorGroup = {
    "@odata.context"?: OdataContext;
    "@odata.editLink"?: OdataLink;
    "@odata.etag"?: EntityTag;
    "@odata.id"?: OdataLink;
    /** The type of the object. */
    "@odata.type"?: "#microsoft.graph.connectorGroup";
    /** What the group is for, as the service sets it. Beside `applicationProxy`, `syncFabric` is recorded. */
    connectorGroupType: $Read<"applicationProxy" | "syncFabric" | (string & {})>;
    "connectorGroupType@odata.type"?: OdataType;
    /** The key, a GUID that the service assigns. */
    id: $Read<string>;
    /** Whether connectors land in this group that nobody has put into another. It is so of exactly one group. */
    isDefault: $Read<boolean>;
    /** The connectors of the group. They are given where `$expand` names them. */
    members?: $Read<(Connector | SelectedConnector)[]>;
    "members@odata.associationLink"?: OdataLink;
    "members@odata.navigationLink"?: OdataLink;
    "members@odata.nextLink"?: OdataNextLink;
    /** The name of the group. Others may have it too. */
    name: string;
    /**
     * The region that traffic through the group is optimized for; `null` where none was chosen. More values may
     * come.
     */
    region: "nam" | "eur" | "aus" | "asia" | "ind" | "unknownFutureValue" | "japan" | (string & {}) | null;
    "region@odata.type"?: OdataType;
};
/** A page of groups. */
export type ConnectorGroupCollection = {
    "@odata.context"?: OdataContext;
    "@odata.count"?: Count;
    "@odata.nextLink"?: OdataNextLink;
    /** The items of the page. */
    value: (ConnectorGroup | SelectedConnectorGroup)[];
};
/** What a writer sends to create a group. What is read-only is ignored. */
export type ConnectorGroupCreate = {
    "@odata.type"?: ConnectorGroupTypeName;
    /** What the group is for, as the service sets it. Beside `applicationProxy`, `syncFabric` is recorded. */
    connectorGroupType?: $Read<"applicationProxy" | "syncFabric" | (string & {})>;
    /** The key, a GUID that the service assigns. */
    id?: $Read<string>;
    /** Whether connectors land in this group that nobody has put into another. It is so of exactly one group. */
    isDefault?: $Read<boolean>;
    /** The name of the group. Others may have it too. */
    name: string;
    /**
     * The region that traffic through the group is optimized for; `null` where none was chosen. More values may
     * come.
     */
    region?: "nam" | "eur" | "aus" | "asia" | "ind" | "unknownFutureValue" | "japan" | (string & {}) | null;
};
/**
 * The region that traffic through the group is optimized for; `null` where none was chosen. More values may
 * come.
 */
export type ConnectorGroupRegion = "nam" | "eur" | "aus" | "asia" | "ind" | "unknownFutureValue" | "japan" | (string & {}) | null;
/** What the group is for, as the service sets it. Beside `applicationProxy`, `syncFabric` is recorded. */
export type ConnectorGroupType = "applicationProxy" | "syncFabric" | (string & {});
/** The type of the object, if it is sent at all. */
export type ConnectorGroupTypeName = "#microsoft.graph.connectorGroup" | "microsoft.graph.connectorGroup";
/** What a writer sends to change a group. What it leaves out keeps its value, what is read-only is ignored. */
export type ConnectorGroupUpdate = Partial<ConnectorGroupCreate>;
/**
 * Whether the service hears from the agent: `active`, or `inactive`. An inactive agent is removed by the real
 * service after ten days.
 */
export type ConnectorStatus = "active" | "inactive";
/** The type of the object, if it is sent at all. */
export type ConnectorType = "#microsoft.graph.connector" | "microsoft.graph.connector";
/** What a writer sends to change a connector. What it leaves out keeps its value. */
export type ConnectorUpdate = Partial<ConnectorCreate>;
/** A number of items. */
export type Count = number;
/** An entity tag of RFC 9110, quotes included. */
export type EntityTag = string;
/** One fault of several. */
export type ErrorDetail = {
    /** What programs tell faults apart by. */
    code: string;
    /** What a person reads. */
    message: string;
    /** The property, parameter or header that is at fault. */
    target?: string;
};
/** The IP address from which the service sees the agent. */
export type ExternalIp = string;
/** The name of the group. Others may have it too. */
export type GroupName = string;
/** The key, a GUID that the service assigns. */
export type Id = string;
/** What is needed to find the request again. */
export type InnerError = {
    /** The caller's identifier of the request. */
    "client-request-id": string;
    /** When the error was made, in UTC, without a zone and without fractions of a second. */
    date: string;
    /**
     * Format: uuid
     * The service's identifier of the request.
     */
    "request-id": string;
};
/** Whether connectors land in this group that nobody has put into another. It is so of exactly one group. */
export type IsDefault = boolean;
/** The host name of the machine on which the agent is installed, in practice fully qualified. */
export type MachineName = string;
/** The error. */
export type MainError = {
    /** What programs tell errors apart by. */
    code: string;
    /** The single faults, where there is more than one. */
    details?: ErrorDetail[];
    innerError: InnerError;
    /** What a person reads. It may change at any time. */
    message: string;
    /** The property, parameter or header that is at fault. */
    target?: string;
};
/**
 * Format: uri
 * The URL that says of what metadata the body is an instance.
 */
export type OdataContext = string;
/** The body of every answer that reports an error. */
export type OdataError = {
    error: MainError;
};
/**
 * Format: uri
 * A URL of the resource, or of what it is connected with. It is given with full metadata.
 */
export type OdataLink = string;
/**
 * Format: uri
 * The URL of the next page. Take it as it is; where there is none, this page is the last.
 */
export type OdataNextLink = string;
/** The type of the value of the property that the name begins with. It is given with full metadata. */
export type OdataType = string;
/** An item by its URL. */
export type Reference = {
    "@odata.id": OdataLink;
};
/** A page of references. */
export type ReferenceCollection = {
    "@odata.context"?: OdataContext;
    "@odata.count"?: Count;
    "@odata.nextLink"?: OdataNextLink;
    /** The items of the page. */
    value: Reference[];
};
/** What is to be added, by its URL. */
export type ReferenceCreate = {
    /** The URL of the item. Its last segment counts, whatever host, version and case it is written with. */
    "@odata.id": string;
};
/** The properties of a connector that `$select` names. */
export type SelectedConnector = Partial<Connector>;
/** The properties of a group that `$select` names. */
export type SelectedConnectorGroup = Partial<ConnectorGroup>;
/** The version of the agent's software, which the agent reports. */
export type Version = string;
export type ResponseBadRequest = {
    headers: headers;
    content: {
        "application/json": OdataError;
    };
};
export type ResponseConflict = ResponseBadRequest;
export type ResponseConnectorCollection = {
    headers: headers & {
        "Preference-Applied"?: string;
    };
    content: {
        "application/json": ConnectorCollection;
    };
};
export type ResponseConnectorGroupCollection = {
    headers: headers & {
        "Preference-Applied"?: string;
    };
    content: {
        "application/json": ConnectorGroupCollection;
    };
};
export type ResponseCount = {
    headers: headers;
    content: {
        "text/plain": number;
    };
};
export type ResponseForbidden = ResponseBadRequest;
export type ResponseInternalServerError = ResponseBadRequest;
export type ResponseMethodNotAllowed = {
    headers: headers & {
        Allow: string;
    };
    content: {
        "application/json": OdataError;
    };
};
export type ResponseNoContent = {
    headers: headers;
    content?: never;
};
export type ResponseNotAcceptable = ResponseBadRequest;
export type ResponseNotFound = ResponseBadRequest;
export type ResponsePayloadTooLarge = ResponseBadRequest;
export type ResponsePreconditionFailed = ResponseBadRequest;
export type ResponseReferenceCollection = {
    headers: headers & {
        "Preference-Applied"?: string;
    };
    content: {
        "application/json": ReferenceCollection;
    };
};
export type ResponseServiceUnavailable = {
    headers: headers & {
        "Retry-After"?: string;
    };
    content: {
        "application/json": OdataError;
    };
};
export type ResponseTooManyRequests = ResponseServiceUnavailable;
export type ResponseUnauthorized = {
    headers: headers & {
        "WWW-Authenticate": string;
    };
    content: {
        "application/json": OdataError;
    };
};
export type ResponseUnsupportedMediaType = ResponseBadRequest;
export type $defs = Record<string, never>;
export interface operations {
    batch: {
        parameters: {
            query?: never;
            header?: Pick<header, "client-request-id">;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BatchRequest;
            };
        };
        responses: Pick<responses, 400 | 401 | 403 | 405 | 406 | 413 | 415 | 429 | 500 | 503> & {
            200: {
                headers: headers;
                content: {
                    "application/json": BatchResponse;
                };
            };
        };
    };
    getMetadata: {
        parameters: operations["batch"]["parameters"];
        responses: Pick<responses, 400 | 405 | 406 | 429 | 500 | 503> & {
            200: {
                headers: headers;
                content: {
                    "application/xml": string;
                };
            };
        };
    };
    listConnectorGroups: {
        parameters: {
            query?: Pick<query, "$count" | "$expand" | "$filter" | "$format" | "$orderby" | "$select" | "$skip" | "$skiptoken" | "$top">;
            header?: Pick<header, "client-request-id"> & {
                /** `odata.maxpagesize=50` asks for pages of 50 items at most. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        responses: Pick<responses, 400 | 401 | 403 | 405 | 406 | 429 | 500 | 503> & {
            200: ResponseConnectorGroupCollection;
        };
    };
    createConnectorGroup: {
        parameters: {
            query?: never;
            header?: Pick<header, "client-request-id"> & {
                /** `return=minimal` asks for an answer without a body, `return=representation` for one with the whole resource. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConnectorGroupCreate;
            };
        };
        responses: Pick<responses, 400 | 401 | 403 | 405 | 406 | 413 | 415 | 429 | 500 | 503> & {
            200: {
                headers: headers & {
                    ETag?: string;
                    Location: string;
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                };
                content: {
                    "application/json": ConnectorGroup;
                };
            };
            201: {
                headers: headers & {
                    ETag?: string;
                    Location: string;
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                };
                content: {
                    "application/json": ConnectorGroup;
                };
            };
            204: {
                headers: headers & {
                    ETag?: string;
                    Location: string;
                    "OData-EntityId": string;
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                };
                content?: never;
            };
        };
    };
    getConnectorGroup: {
        parameters: {
            query?: Pick<query, "$expand" | "$format" | "$select">;
            header?: Pick<header, "client-request-id" | "If-Match" | "If-None-Match">;
            path: Pick<path, "connectorGroupsId">;
            cookie?: never;
        };
        responses: Pick<responses, 304 | 400 | 401 | 403 | 404 | 405 | 406 | 412 | 429 | 500 | 503> & {
            200: {
                headers: headers & {
                    ETag?: string;
                };
                content: {
                    "application/json": ConnectorGroup | SelectedConnectorGroup;
                };
            };
        };
    };
    deleteConnectorGroup: {
        parameters: {
            query?: never;
            header?: Pick<header, "client-request-id" | "If-Match" | "If-None-Match">;
            path: Pick<path, "connectorGroupsId">;
            cookie?: never;
        };
        responses: Pick<responses, 400 | 401 | 403 | 404 | 405 | 409 | 412 | 429 | 500 | 503> & {
            204: ResponseNoContent;
        };
    };
    updateConnectorGroup: {
        parameters: {
            query?: never;
            header?: Pick<header, "client-request-id" | "If-Match" | "If-None-Match"> & {
                /** `return=minimal` asks for an answer without a body, `return=representation` for one with the whole resource. */
                Prefer?: string;
            };
            path: Pick<path, "connectorGroupsId">;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConnectorGroupUpdate;
            };
        };
        responses: Pick<responses, 400 | 401 | 403 | 404 | 405 | 406 | 409 | 412 | 413 | 415 | 429 | 500 | 503> & {
            200: {
                headers: headers & {
                    ETag?: string;
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                };
                content: {
                    "application/json": ConnectorGroup;
                };
            };
            204: {
                headers: headers & {
                    ETag?: string;
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                };
                content?: never;
            };
        };
    };
    listMembers: {
        parameters: {
            query?: Pick<query, "$count" | "$expand" | "$filter" | "$format" | "$orderby" | "$select" | "$skip" | "$skiptoken" | "$top">;
            header?: Pick<header, "client-request-id"> & {
                /** `odata.maxpagesize=50` asks for pages of 50 items at most. */
                Prefer?: string;
            };
            path: Pick<path, "connectorGroupsId">;
            cookie?: never;
        };
        responses: Pick<responses, 400 | 401 | 403 | 404 | 405 | 406 | 429 | 500 | 503> & {
            200: ResponseConnectorCollection;
        };
    };
    removeMemberByKey: {
        parameters: {
            query?: never;
            header?: Pick<header, "client-request-id" | "If-Match" | "If-None-Match">;
            path: Pick<path, "connectorGroupsId" | "connectorsId">;
            cookie?: never;
        };
        responses: operations["deleteConnectorGroup"]["responses"];
    };
    countMembers: {
        parameters: {
            query?: Pick<query, "$filter">;
            header?: Pick<header, "client-request-id">;
            path: Pick<path, "connectorGroupsId">;
            cookie?: never;
        };
        responses: Pick<responses, 400 | 401 | 403 | 404 | 405 | 406 | 429 | 500 | 503> & {
            200: ResponseCount;
        };
    };
    listMemberRefs: {
        parameters: {
            query?: Pick<query, "$count" | "$filter" | "$format" | "$orderby" | "$skip" | "$skiptoken" | "$top">;
            header?: Pick<header, "client-request-id"> & {
                /** `odata.maxpagesize=50` asks for pages of 50 items at most. */
                Prefer?: string;
            };
            path: Pick<path, "connectorGroupsId">;
            cookie?: never;
        };
        responses: Pick<responses, 400 | 401 | 403 | 404 | 405 | 406 | 429 | 500 | 503> & {
            200: ResponseReferenceCollection;
        };
    };
    addMember: {
        parameters: operations["deleteConnectorGroup"]["parameters"];
        requestBody: {
            content: {
                "application/json": ReferenceCreate;
            };
        };
        responses: Pick<responses, 400 | 401 | 403 | 404 | 405 | 412 | 413 | 415 | 429 | 500 | 503> & {
            201: {
                headers: headers;
                content: {
                    "application/json": Connector;
                };
            };
            204: ResponseNoContent;
        };
    };
    removeMember: {
        parameters: {
            query: Pick<query, "@id">;
            header?: Pick<header, "client-request-id" | "If-Match" | "If-None-Match">;
            path: Pick<path, "connectorGroupsId">;
            cookie?: never;
        };
        responses: operations["deleteConnectorGroup"]["responses"];
    };
    countConnectorGroups: {
        parameters: {
            query?: Pick<query, "$filter">;
            header?: Pick<header, "client-request-id">;
            path?: never;
            cookie?: never;
        };
        responses: Pick<responses, 400 | 401 | 403 | 405 | 406 | 429 | 500 | 503> & {
            200: ResponseCount;
        };
    };
    listConnectors: {
        parameters: operations["listConnectorGroups"]["parameters"];
        responses: Pick<responses, 400 | 401 | 403 | 405 | 406 | 429 | 500 | 503> & {
            200: ResponseConnectorCollection;
        };
    };
    createConnector: {
        parameters: operations["createConnectorGroup"]["parameters"];
        requestBody: {
            content: {
                "application/json": ConnectorCreate;
            };
        };
        responses: Pick<responses, 400 | 401 | 403 | 405 | 406 | 413 | 415 | 429 | 500 | 503> & {
            201: {
                headers: headers & {
                    ETag?: string;
                    Location: string;
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                };
                content: {
                    "application/json": Connector;
                };
            };
            204: {
                headers: headers & {
                    ETag?: string;
                    Location: string;
                    "OData-EntityId": string;
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                };
                content?: never;
            };
        };
    };
    getConnector: {
        parameters: {
            query?: Pick<query, "$expand" | "$format" | "$select">;
            header?: Pick<header, "client-request-id" | "If-Match" | "If-None-Match">;
            path: Pick<path, "connectorsId">;
            cookie?: never;
        };
        responses: Pick<responses, 304 | 400 | 401 | 403 | 404 | 405 | 406 | 412 | 429 | 500 | 503> & {
            200: {
                headers: headers & {
                    ETag?: string;
                };
                content: {
                    "application/json": Connector | SelectedConnector;
                };
            };
        };
    };
    deleteConnector: {
        parameters: {
            query?: never;
            header?: Pick<header, "client-request-id" | "If-Match" | "If-None-Match">;
            path: Pick<path, "connectorsId">;
            cookie?: never;
        };
        responses: Pick<responses, 400 | 401 | 403 | 404 | 405 | 412 | 429 | 500 | 503> & {
            204: {
                headers: headers;
                content?: never;
            };
        };
    };
    updateConnector: {
        parameters: {
            query?: never;
            header?: Pick<header, "client-request-id" | "If-Match" | "If-None-Match"> & {
                /** `return=minimal` asks for an answer without a body, `return=representation` for one with the whole resource. */
                Prefer?: string;
            };
            path: Pick<path, "connectorsId">;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConnectorUpdate;
            };
        };
        responses: Pick<responses, 400 | 401 | 403 | 404 | 405 | 406 | 412 | 413 | 415 | 429 | 500 | 503> & {
            200: {
                headers: headers & {
                    ETag?: string;
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                };
                content: {
                    "application/json": Connector;
                };
            };
            204: {
                headers: headers & {
                    ETag?: string;
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                };
                content?: never;
            };
        };
    };
    listMemberOf: {
        parameters: {
            query?: Pick<query, "$count" | "$expand" | "$filter" | "$format" | "$orderby" | "$select" | "$skip" | "$skiptoken" | "$top">;
            header?: Pick<header, "client-request-id"> & {
                /** `odata.maxpagesize=50` asks for pages of 50 items at most. */
                Prefer?: string;
            };
            path: Pick<path, "connectorsId">;
            cookie?: never;
        };
        responses: Pick<responses, 400 | 401 | 403 | 404 | 405 | 406 | 429 | 500 | 503> & {
            200: ResponseConnectorGroupCollection;
        };
    };
    removeMemberOfByKey: {
        parameters: operations["removeMemberByKey"]["parameters"];
        responses: operations["deleteConnectorGroup"]["responses"];
    };
    countMemberOf: {
        parameters: {
            query?: Pick<query, "$filter">;
            header?: Pick<header, "client-request-id">;
            path: Pick<path, "connectorsId">;
            cookie?: never;
        };
        responses: operations["countMembers"]["responses"];
    };
    listMemberOfRefs: {
        parameters: {
            query?: Pick<query, "$count" | "$filter" | "$format" | "$orderby" | "$skip" | "$skiptoken" | "$top">;
            header?: Pick<header, "client-request-id"> & {
                /** `odata.maxpagesize=50` asks for pages of 50 items at most. */
                Prefer?: string;
            };
            path: Pick<path, "connectorsId">;
            cookie?: never;
        };
        responses: operations["listMemberRefs"]["responses"];
    };
    addMemberOf: {
        parameters: operations["deleteConnector"]["parameters"];
        requestBody: operations["addMember"]["requestBody"];
        responses: Pick<responses, 400 | 401 | 403 | 404 | 405 | 412 | 413 | 415 | 429 | 500 | 503> & {
            201: {
                headers: headers;
                content: {
                    "application/json": ConnectorGroup;
                };
            };
            204: ResponseNoContent;
        };
    };
    removeMemberOf: {
        parameters: {
            query: Pick<query, "@id">;
            header?: Pick<header, "client-request-id" | "If-Match" | "If-None-Match">;
            path: Pick<path, "connectorsId">;
            cookie?: never;
        };
        responses: operations["deleteConnectorGroup"]["responses"];
    };
    countConnectors: {
        parameters: operations["countConnectorGroups"]["parameters"];
        responses: operations["countConnectorGroups"]["responses"];
    };
}
/** What operations say alike of their `headers`. */
export interface headers {
    "OData-Version": "4.0";
    "client-request-id": string;
    "request-id": string;
}
/** What operations say alike of their `responses`. */
export interface responses {
    304: {
        headers: headers & {
            ETag?: string;
        };
        content?: never;
    };
    400: ResponseBadRequest;
    401: ResponseUnauthorized;
    403: ResponseForbidden;
    404: ResponseNotFound;
    405: ResponseMethodNotAllowed;
    406: ResponseNotAcceptable;
    409: ResponseConflict;
    412: ResponsePreconditionFailed;
    413: ResponsePayloadTooLarge;
    415: ResponseUnsupportedMediaType;
    429: ResponseTooManyRequests;
    500: ResponseInternalServerError;
    503: ResponseServiceUnavailable;
}
/** What operations say alike of their `query`. */
export interface query {
    /** Whether to say how many items there are on all pages. */
    $count?: boolean;
    /**
     * The navigation property whose items to give along. Their `$select` may stand in parentheses behind it.
     * @example memberOf($select=id,name)
     */
    $expand?: string;
    /**
     * The condition that an item must meet: `eq ne gt ge lt le in`, `startswith endswith contains`, `and or not`,
     * and `any` over a navigation property.
     * @example status eq 'inactive'
     */
    $filter?: string;
    /** The media type of the answer, `json` for short. It goes before `Accept`. */
    $format?: string;
    /**
     * The properties to order by, each with `asc` or `desc` behind it. Items that these leave equal are in the order of `id`.
     * @example [
     *   "machineName desc"
     * ]
     */
    $orderby?: string[];
    /**
     * The properties to give.
     * @example [
     *   "id",
     *   "status"
     * ]
     */
    $select?: string[];
    /** How many items to pass over. */
    $skip?: number;
    /** Where a page begins, as `@odata.nextLink` has it. */
    $skiptoken?: string;
    /** How many items a page has at most. */
    $top?: number;
    /** The URL of the item to remove. Its last segment counts. */
    "@id": string;
}
/** What operations say alike of their `header`. */
export interface header {
    /** Act only if the resource still has one of these entity tags; `*` stands for any. Otherwise 412. */
    "If-Match"?: string;
    /**
     * Act only if the resource has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
     * to a write.
     */
    "If-None-Match"?: string;
    /** The caller's own identifier of the request. It is given back in the answer. */
    "client-request-id"?: string;
}
/** What operations say alike of their `path`. */
export interface path {
    /**
     * The `id` of the group, compared without regard to case.
     * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
     */
    connectorGroupsId: string;
    /**
     * The `id` of the connector, compared without regard to case.
     * @example 7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a
     */
    connectorsId: string;
}
