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
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Batch
         * @description Carries out up to 20 requests, of which each may wait for others. They have the authorization of the batch, and an
         *     answer each; that of the batch is 200 whatever they are.
         */
        post: operations["batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/$metadata": {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Get metadata
         * @description Gives the schema of the service (OData CSDL), as XML. It is the one that `@odata.context` refers to.
         */
        get: operations["getMetadata"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connectorGroups": {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List connectorGroups
         * @description Gives the groups, in the order of `id` unless `$orderby` has another.
         */
        get: operations["listConnectorGroups"];
        put?: never;
        /**
         * Create connectorGroup
         * @description Creates a group, with no connectors in it. The service assigns `id`, `connectorGroupType` and `isDefault`.
         */
        post: operations["createConnectorGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connectorGroups/{connectorGroupsId}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path: {
                /**
                 * @description The `id` of the group, compared without regard to case.
                 * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
                 */
                connectorGroupsId: components["parameters"]["connectorGroupsId"];
            };
            cookie?: never;
        };
        /**
         * Get connectorGroup
         * @description Gives one group.
         */
        get: operations["getConnectorGroup"];
        put?: never;
        post?: never;
        /**
         * Delete connectorGroup
         * @description Deletes a group, which must be used by no connector and no application. The default group cannot be deleted.
         */
        delete: operations["deleteConnectorGroup"];
        options?: never;
        head?: never;
        /**
         * Update connectorGroup
         * @description Updates the properties of a group. A property that the body leaves out keeps its value, and what is read-only is
         *     ignored. `region` can change only while no connector and no application uses the group.
         */
        patch: operations["updateConnectorGroup"];
        trace?: never;
    };
    "/connectorGroups/{connectorGroupsId}/members": {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path: {
                /**
                 * @description The `id` of the group, compared without regard to case.
                 * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
                 */
                connectorGroupsId: components["parameters"]["connectorGroupsId"];
            };
            cookie?: never;
        };
        /**
         * List members
         * @description Gives the connectors of the group, in the order of `id` unless `$orderby` has another.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connectorGroups/{connectorGroupsId}/members/{connectorsId}/$ref": {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path: {
                /**
                 * @description The `id` of the group, compared without regard to case.
                 * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
                 */
                connectorGroupsId: components["parameters"]["connectorGroupsId"];
                /**
                 * @description The `id` of the connector, compared without regard to case.
                 * @example 7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a
                 */
                connectorsId: components["parameters"]["connectorsId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove connector from connectorGroup
         * @description Takes the connector with this key out of the group, which puts it back into the default group. Out of the
         *     default group it cannot be taken, only moved. Conditions are on the connector.
         */
        delete: operations["removeMemberByKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connectorGroups/{connectorGroupsId}/members/$count": {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path: {
                /**
                 * @description The `id` of the group, compared without regard to case.
                 * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
                 */
                connectorGroupsId: components["parameters"]["connectorGroupsId"];
            };
            cookie?: never;
        };
        /**
         * Count members
         * @description Gives the number of connectors of the group that `$filter` lets through.
         */
        get: operations["countMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connectorGroups/{connectorGroupsId}/members/$ref": {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path: {
                /**
                 * @description The `id` of the group, compared without regard to case.
                 * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
                 */
                connectorGroupsId: components["parameters"]["connectorGroupsId"];
            };
            cookie?: never;
        };
        /**
         * List references of members
         * @description Gives the URLs of the connectors of the group.
         */
        get: operations["listMemberRefs"];
        put?: never;
        /**
         * Add connector to connectorGroup
         * @description Moves a connector to the group: it leaves the one that it was in. Conditions are on the connector.
         */
        post: operations["addMember"];
        /**
         * Remove connector from connectorGroup
         * @description Takes the connector that `@id` names out of the group, which puts it back into the default group. Out of the
         *     default group it cannot be taken, only moved. Conditions are on the connector.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connectorGroups/$count": {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Count connectorGroups
         * @description Gives the number of groups that `$filter` lets through.
         */
        get: operations["countConnectorGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connectors
         * @description Gives the connectors, in the order of `id` unless `$orderby` has another.
         */
        get: operations["listConnectors"];
        put?: never;
        /**
         * Create connector
         * @description Creates a connector. On the real service a connector comes into being when its agent registers itself; this
         *     operation stands for that registration. The service assigns `id` and `version`, and puts the connector into
         *     the default group.
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
    "/connectors/{connectorsId}/memberOf": {
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
         * List memberOf
         * @description Gives the group that the connector is in: a list of one.
         */
        get: operations["listMemberOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connectors/{connectorsId}/memberOf/{connectorGroupsId}/$ref": {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path: {
                /**
                 * @description The `id` of the group, compared without regard to case.
                 * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
                 */
                connectorGroupsId: components["parameters"]["connectorGroupsId"];
                /**
                 * @description The `id` of the connector, compared without regard to case.
                 * @example 7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a
                 */
                connectorsId: components["parameters"]["connectorsId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove connector from group
         * @description Takes the connector out of the group with this key, which puts it back into the default group. Out of the
         *     default group it cannot be taken, only moved. Conditions are on the connector.
         */
        delete: operations["removeMemberOfByKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connectors/{connectorsId}/memberOf/$count": {
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
         * Count memberOf
         * @description Gives the number of groups that the connector is in and `$filter` lets through: 1 or 0.
         */
        get: operations["countMemberOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connectors/{connectorsId}/memberOf/$ref": {
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
         * List references of memberOf
         * @description Gives the URL of the group that the connector is in.
         */
        get: operations["listMemberOfRefs"];
        put?: never;
        /**
         * Add connector to group
         * @description Moves the connector to a group: it leaves the one that it was in. Conditions are on the connector.
         */
        post: operations["addMemberOf"];
        /**
         * Remove connector from group
         * @description Takes the connector out of the group that `@id` names, which puts it back into the default group. Out of the
         *     default group it cannot be taken, only moved. Conditions are on the connector.
         */
        delete: operations["removeMemberOf"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connectors/$count": {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Count connectors
         * @description Gives the number of connectors that `$filter` lets through.
         */
        get: operations["countConnectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Headers of HTTP. */
        batchHeaders: {
            [key: string]: string;
        };
        /** @description Requests to carry out. */
        batchRequest: {
            /** @description The requests, 20 at most. */
            requests: components["schemas"]["batchRequestPart"][];
        };
        /** @description One of the requests. */
        batchRequestPart: {
            /** @description The body: JSON as it is, anything else as a text in base64. */
            body?: unknown;
            /** @description The requests that must have succeeded before, by their ids. */
            dependsOn?: string[];
            headers?: components["schemas"]["batchHeaders"];
            /** @description What its answer is told by, without regard to case. */
            id: string;
            /** @description The method of HTTP, without regard to case. */
            method: string;
            /** @description The URL below the root of the version, with or without a slash before it. */
            url: string;
        };
        /** @description The answers. */
        batchResponse: {
            /** @description One for each request. */
            responses: components["schemas"]["batchResponsePart"][];
        };
        /** @description The answer to one of the requests. */
        batchResponsePart: {
            /** @description The body: JSON as it is, anything else as a text in base64. */
            body?: unknown;
            headers?: components["schemas"]["batchHeaders"];
            /** @description The id of the request. */
            id: string;
            /** @description The status of HTTP. */
            status: number;
        };
        /** @description An agent that connects a network of the tenant with the service. */
        connector: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.editLink"?: components["schemas"]["odataLink"];
            "@odata.etag"?: components["schemas"]["entityTag"];
            "@odata.id"?: components["schemas"]["odataLink"];
            /**
             * @description The type of the object.
             * @constant
             */
            "@odata.type"?: "#microsoft.graph.connector";
            externalIp: components["schemas"]["externalIp"];
            id: $Read<components["schemas"]["id"]>;
            machineName: components["schemas"]["machineName"];
            /** @description The group that the connector is in. It is given where `$expand` names it. */
            memberOf?: $Read<(components["schemas"]["connectorGroup"] | components["schemas"]["selectedConnectorGroup"])[]>;
            "memberOf@odata.associationLink"?: components["schemas"]["odataLink"];
            "memberOf@odata.navigationLink"?: components["schemas"]["odataLink"];
            status: components["schemas"]["connectorStatus"];
            "status@odata.type"?: components["schemas"]["odataType"];
            version: $Read<components["schemas"]["version"]>;
        };
        /** @description A page of connectors. */
        connectorCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.count"?: components["schemas"]["count"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The items of the page. */
            value: (components["schemas"]["connector"] | components["schemas"]["selectedConnector"])[];
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
        /** @description A group of connectors, to which applications can be assigned. */
        connectorGroup: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.editLink"?: components["schemas"]["odataLink"];
            "@odata.etag"?: components["schemas"]["entityTag"];
            "@odata.id"?: components["schemas"]["odataLink"];
            /**
             * @description The type of the object.
             * @constant
             */
            "@odata.type"?: "#microsoft.graph.connectorGroup";
            connectorGroupType: $Read<components["schemas"]["connectorGroupType"]>;
            "connectorGroupType@odata.type"?: components["schemas"]["odataType"];
            id: $Read<components["schemas"]["id"]>;
            isDefault: $Read<components["schemas"]["isDefault"]>;
            /** @description The connectors of the group. They are given where `$expand` names them. */
            members?: $Read<(components["schemas"]["connector"] | components["schemas"]["selectedConnector"])[]>;
            "members@odata.associationLink"?: components["schemas"]["odataLink"];
            "members@odata.navigationLink"?: components["schemas"]["odataLink"];
            "members@odata.nextLink"?: components["schemas"]["odataNextLink"];
            name: components["schemas"]["groupName"];
            region: components["schemas"]["connectorGroupRegion"];
            "region@odata.type"?: components["schemas"]["odataType"];
        };
        /** @description A page of groups. */
        connectorGroupCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.count"?: components["schemas"]["count"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The items of the page. */
            value: (components["schemas"]["connectorGroup"] | components["schemas"]["selectedConnectorGroup"])[];
        };
        /** @description What a writer sends to create a group. What is read-only is ignored. */
        connectorGroupCreate: {
            "@odata.type"?: components["schemas"]["connectorGroupTypeName"];
            connectorGroupType?: $Read<components["schemas"]["connectorGroupType"]>;
            id?: $Read<components["schemas"]["id"]>;
            isDefault?: $Read<components["schemas"]["isDefault"]>;
            name: components["schemas"]["groupName"];
            region?: components["schemas"]["connectorGroupRegion"];
        };
        /**
         * @description The region that traffic through the group is optimized for; `null` where none was chosen. More values may
         *     come.
         */
        connectorGroupRegion: "nam" | "eur" | "aus" | "asia" | "ind" | "unknownFutureValue" | "japan" | (string & {}) | null;
        /** @description What the group is for, as the service sets it. Beside `applicationProxy`, `syncFabric` is recorded. */
        connectorGroupType: "applicationProxy" | "syncFabric" | (string & {});
        /**
         * @description The type of the object, if it is sent at all.
         * @enum {string}
         */
        connectorGroupTypeName: "#microsoft.graph.connectorGroup" | "microsoft.graph.connectorGroup";
        /** @description What a writer sends to change a group. What it leaves out keeps its value, what is read-only is ignored. */
        connectorGroupUpdate: {
            "@odata.type"?: components["schemas"]["connectorGroupTypeName"];
            connectorGroupType?: $Read<components["schemas"]["connectorGroupType"]>;
            id?: $Read<components["schemas"]["id"]>;
            isDefault?: $Read<components["schemas"]["isDefault"]>;
            name?: components["schemas"]["groupName"];
            region?: components["schemas"]["connectorGroupRegion"];
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
        /** @description A number of items. */
        count: number;
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
        /** @description The name of the group. Others may have it too. */
        groupName: string;
        /** @description The key, a GUID that the service assigns. */
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
        /** @description Whether connectors land in this group that nobody has put into another. It is so of exactly one group. */
        isDefault: boolean;
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
        /**
         * Format: uri
         * @description A URL of the resource, or of what it is connected with. It is given with full metadata.
         */
        odataLink: string;
        /**
         * Format: uri
         * @description The URL of the next page. Take it as it is; where there is none, this page is the last.
         */
        odataNextLink: string;
        /** @description The type of the value of the property that the name begins with. It is given with full metadata. */
        odataType: string;
        /** @description An item by its URL. */
        reference: {
            "@odata.id": components["schemas"]["odataLink"];
        };
        /** @description A page of references. */
        referenceCollection: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.count"?: components["schemas"]["count"];
            "@odata.nextLink"?: components["schemas"]["odataNextLink"];
            /** @description The items of the page. */
            value: components["schemas"]["reference"][];
        };
        /** @description What is to be added, by its URL. */
        referenceCreate: {
            /** @description The URL of the item. Its last segment counts, whatever host, version and case it is written with. */
            "@odata.id": string;
        };
        /** @description The properties of a connector that `$select` names. */
        selectedConnector: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.editLink"?: components["schemas"]["odataLink"];
            "@odata.etag"?: components["schemas"]["entityTag"];
            "@odata.id"?: components["schemas"]["odataLink"];
            /**
             * @description The type of the object.
             * @constant
             */
            "@odata.type"?: "#microsoft.graph.connector";
            externalIp?: components["schemas"]["externalIp"];
            id?: $Read<components["schemas"]["id"]>;
            machineName?: components["schemas"]["machineName"];
            /** @description The group that the connector is in. It is given where `$expand` names it. */
            memberOf?: $Read<(components["schemas"]["connectorGroup"] | components["schemas"]["selectedConnectorGroup"])[]>;
            "memberOf@odata.associationLink"?: components["schemas"]["odataLink"];
            "memberOf@odata.navigationLink"?: components["schemas"]["odataLink"];
            status?: components["schemas"]["connectorStatus"];
            "status@odata.type"?: components["schemas"]["odataType"];
            version?: $Read<components["schemas"]["version"]>;
        };
        /** @description The properties of a group that `$select` names. */
        selectedConnectorGroup: {
            "@odata.context"?: components["schemas"]["odataContext"];
            "@odata.editLink"?: components["schemas"]["odataLink"];
            "@odata.etag"?: components["schemas"]["entityTag"];
            "@odata.id"?: components["schemas"]["odataLink"];
            /**
             * @description The type of the object.
             * @constant
             */
            "@odata.type"?: "#microsoft.graph.connectorGroup";
            connectorGroupType?: $Read<components["schemas"]["connectorGroupType"]>;
            "connectorGroupType@odata.type"?: components["schemas"]["odataType"];
            id?: $Read<components["schemas"]["id"]>;
            isDefault?: $Read<components["schemas"]["isDefault"]>;
            /** @description The connectors of the group. They are given where `$expand` names them. */
            members?: $Read<(components["schemas"]["connector"] | components["schemas"]["selectedConnector"])[]>;
            "members@odata.associationLink"?: components["schemas"]["odataLink"];
            "members@odata.navigationLink"?: components["schemas"]["odataLink"];
            "members@odata.nextLink"?: components["schemas"]["odataNextLink"];
            name?: components["schemas"]["groupName"];
            region?: components["schemas"]["connectorGroupRegion"];
            "region@odata.type"?: components["schemas"]["odataType"];
        };
        /** @description The version of the agent's software, which the agent reports. */
        version: string;
    };
    responses: {
        /** @description The request is malformed, or a value in it is not allowed. `target` names what is at fault. */
        BadRequest: {
            headers: {
                "client-request-id": string;
                "OData-Version": "4.0";
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The rules of connector groups forbid it as things are. `code` says which. */
        Conflict: {
            headers: {
                "client-request-id": string;
                "OData-Version": "4.0";
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description Connectors. */
        ConnectorCollection: {
            headers: {
                "client-request-id": string;
                "OData-Version": "4.0";
                "Preference-Applied"?: string;
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["connectorCollection"];
            };
        };
        /** @description Groups. */
        ConnectorGroupCollection: {
            headers: {
                "client-request-id": string;
                "OData-Version": "4.0";
                "Preference-Applied"?: string;
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["connectorGroupCollection"];
            };
        };
        /** @description The number. */
        Count: {
            headers: {
                "client-request-id": string;
                "OData-Version": "4.0";
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["count"];
            };
        };
        /** @description The token does not carry the permission, or the account not the role. */
        Forbidden: {
            headers: {
                "client-request-id": string;
                "OData-Version": "4.0";
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
                "client-request-id": string;
                "OData-Version": "4.0";
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description The path does not know the method. The real service may answer this to any write of a connector. */
        MethodNotAllowed: {
            headers: {
                Allow: string;
                "client-request-id": string;
                "OData-Version": "4.0";
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description Done. */
        NoContent: {
            headers: {
                "client-request-id": string;
                "OData-Version": "4.0";
                "request-id": string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The answer cannot be given in a media type that `Accept` or `$format` names. */
        NotAcceptable: {
            headers: {
                "client-request-id": string;
                "OData-Version": "4.0";
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description There is no such resource. */
        NotFound: {
            headers: {
                "client-request-id": string;
                "OData-Version": "4.0";
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
                "client-request-id": string;
                "OData-Version": "4.0";
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
                "client-request-id": string;
                "OData-Version": "4.0";
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["odataError"];
            };
        };
        /** @description References, each the URL of an item. */
        ReferenceCollection: {
            headers: {
                "client-request-id": string;
                "OData-Version": "4.0";
                "Preference-Applied"?: string;
                "request-id": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["referenceCollection"];
            };
        };
        /** @description The service cannot answer now. */
        ServiceUnavailable: {
            headers: {
                "client-request-id": string;
                "OData-Version": "4.0";
                "request-id": string;
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
                "client-request-id": string;
                "OData-Version": "4.0";
                "request-id": string;
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
                "client-request-id": string;
                "OData-Version": "4.0";
                "request-id": string;
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
                "client-request-id": string;
                "OData-Version": "4.0";
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
         * @description The `id` of the group, compared without regard to case.
         * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
         */
        connectorGroupsId: string;
        /**
         * @description The `id` of the connector, compared without regard to case.
         * @example 7aa5aca1-aca1-7aa5-a1ac-a57aa1aca57a
         */
        connectorsId: string;
        /** @description Whether to say how many items there are on all pages. */
        count: boolean;
        /**
         * @description The navigation property whose items to give along. Their `$select` may stand in parentheses behind it.
         * @example memberOf($select=id,name)
         */
        expand: string;
        /**
         * @description The condition that an item must meet: `eq ne gt ge lt le in`, `startswith endswith contains`, `and or not`,
         *     and `any` over a navigation property.
         * @example status eq 'inactive'
         */
        filter: string;
        /** @description The media type of the answer, `json` for short. It goes before `Accept`. */
        format: string;
        /** @description The URL of the item to remove. Its last segment counts. */
        id: string;
        /** @description Act only if the resource still has one of these entity tags; `*` stands for any. Otherwise 412. */
        IfMatch: string;
        /**
         * @description Act only if the resource has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
         *     to a write.
         */
        IfNoneMatch: string;
        /**
         * @description The properties to order by, each with `asc` or `desc` behind it. Items that these leave equal are in the order of `id`.
         * @example [
         *       "machineName desc"
         *     ]
         */
        orderby: string[];
        /** @description `return=minimal` asks for an answer without a body, `return=representation` for one with the whole resource. */
        Prefer: string;
        /** @description `odata.maxpagesize=50` asks for pages of 50 items at most. */
        PreferPage: string;
        /**
         * @description The properties to give.
         * @example [
         *       "id",
         *       "status"
         *     ]
         */
        select: string[];
        /** @description How many items to pass over. */
        skip: number;
        /** @description Where a page begins, as `@odata.nextLink` has it. */
        skiptoken: string;
        /** @description How many items a page has at most. */
        top: number;
    };
    requestBodies: never;
    headers: {
        /** @description The methods that the path knows. */
        Allow: string;
        /** @description The caller's `client-request-id`, or `request-id` where there was none. */
        clientRequestId: string;
        /** @description The entity tag of the resource. It changes with each change of the resource. */
        ETag: components["schemas"]["entityTag"];
        /** @description The URL of the new resource. */
        Location: string;
        /** @description The URL of the new resource, as OData names it where there is no body. */
        ODataEntityId: string;
        /** @description The version of the OData protocol in use. */
        ODataVersion: "4.0";
        /** @description The page size of `Prefer` that was honoured. */
        PageSizeApplied: string;
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
export type BatchHeaders = components['schemas']['batchHeaders'];
export type BatchRequest = components['schemas']['batchRequest'];
export type BatchRequestPart = components['schemas']['batchRequestPart'];
export type BatchResponse = components['schemas']['batchResponse'];
export type BatchResponsePart = components['schemas']['batchResponsePart'];
export type Connector = components['schemas']['connector'];
export type ConnectorCollection = components['schemas']['connectorCollection'];
export type ConnectorCreate = components['schemas']['connectorCreate'];
export type ConnectorGroup = components['schemas']['connectorGroup'];
export type ConnectorGroupCollection = components['schemas']['connectorGroupCollection'];
export type ConnectorGroupCreate = components['schemas']['connectorGroupCreate'];
export type ConnectorGroupRegion = components['schemas']['connectorGroupRegion'];
export type ConnectorGroupType = components['schemas']['connectorGroupType'];
export type ConnectorGroupTypeName = components['schemas']['connectorGroupTypeName'];
export type ConnectorGroupUpdate = components['schemas']['connectorGroupUpdate'];
export type ConnectorStatus = components['schemas']['connectorStatus'];
export type ConnectorType = components['schemas']['connectorType'];
export type ConnectorUpdate = components['schemas']['connectorUpdate'];
export type Count = components['schemas']['count'];
export type EntityTag = components['schemas']['entityTag'];
export type ErrorDetail = components['schemas']['errorDetail'];
export type ExternalIp = components['schemas']['externalIp'];
export type GroupName = components['schemas']['groupName'];
export type Id = components['schemas']['id'];
export type InnerError = components['schemas']['innerError'];
export type IsDefault = components['schemas']['isDefault'];
export type MachineName = components['schemas']['machineName'];
export type MainError = components['schemas']['mainError'];
export type OdataContext = components['schemas']['odataContext'];
export type OdataError = components['schemas']['odataError'];
export type OdataLink = components['schemas']['odataLink'];
export type OdataNextLink = components['schemas']['odataNextLink'];
export type OdataType = components['schemas']['odataType'];
export type Reference = components['schemas']['reference'];
export type ReferenceCollection = components['schemas']['referenceCollection'];
export type ReferenceCreate = components['schemas']['referenceCreate'];
export type SelectedConnector = components['schemas']['selectedConnector'];
export type SelectedConnectorGroup = components['schemas']['selectedConnectorGroup'];
export type Version = components['schemas']['version'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseConnectorCollection = components['responses']['ConnectorCollection'];
export type ResponseConnectorGroupCollection = components['responses']['ConnectorGroupCollection'];
export type ResponseCount = components['responses']['Count'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseMethodNotAllowed = components['responses']['MethodNotAllowed'];
export type ResponseNoContent = components['responses']['NoContent'];
export type ResponseNotAcceptable = components['responses']['NotAcceptable'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponsePayloadTooLarge = components['responses']['PayloadTooLarge'];
export type ResponsePreconditionFailed = components['responses']['PreconditionFailed'];
export type ResponseReferenceCollection = components['responses']['ReferenceCollection'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ParameterClientRequestId = components['parameters']['clientRequestId'];
export type ParameterConnectorGroupsId = components['parameters']['connectorGroupsId'];
export type ParameterConnectorsId = components['parameters']['connectorsId'];
export type ParameterCount = components['parameters']['count'];
export type ParameterExpand = components['parameters']['expand'];
export type ParameterFilter = components['parameters']['filter'];
export type ParameterFormat = components['parameters']['format'];
export type ParameterId = components['parameters']['id'];
export type ParameterIfMatch = components['parameters']['IfMatch'];
export type ParameterIfNoneMatch = components['parameters']['IfNoneMatch'];
export type ParameterOrderby = components['parameters']['orderby'];
export type ParameterPrefer = components['parameters']['Prefer'];
export type ParameterPreferPage = components['parameters']['PreferPage'];
export type ParameterSelect = components['parameters']['select'];
export type ParameterSkip = components['parameters']['skip'];
export type ParameterSkiptoken = components['parameters']['skiptoken'];
export type ParameterTop = components['parameters']['top'];
export type HeaderAllow = components['headers']['Allow'];
export type HeaderClientRequestId = components['headers']['clientRequestId'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderODataEntityId = components['headers']['ODataEntityId'];
export type HeaderODataVersion = components['headers']['ODataVersion'];
export type HeaderPageSizeApplied = components['headers']['PageSizeApplied'];
export type HeaderPreferenceApplied = components['headers']['PreferenceApplied'];
export type HeaderRequestId = components['headers']['requestId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderWwwAuthenticate = components['headers']['WWWAuthenticate'];
export type $defs = Record<string, never>;
export interface operations {
    batch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["batchRequest"];
            };
        };
        responses: {
            /** @description The answers to the requests, in any order. */
            200: {
                headers: {
                    "client-request-id": string;
                    "OData-Version": "4.0";
                    "request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["batchResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getMetadata: {
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
            /** @description The schema. */
            200: {
                headers: {
                    "client-request-id": string;
                    "OData-Version": "4.0";
                    "request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConnectorGroups: {
        parameters: {
            query?: {
                /** @description Whether to say how many items there are on all pages. */
                $count?: components["parameters"]["count"];
                /**
                 * @description The navigation property whose items to give along. Their `$select` may stand in parentheses behind it.
                 * @example memberOf($select=id,name)
                 */
                $expand?: components["parameters"]["expand"];
                /**
                 * @description The condition that an item must meet: `eq ne gt ge lt le in`, `startswith endswith contains`, `and or not`,
                 *     and `any` over a navigation property.
                 * @example status eq 'inactive'
                 */
                $filter?: components["parameters"]["filter"];
                /** @description The media type of the answer, `json` for short. It goes before `Accept`. */
                $format?: components["parameters"]["format"];
                /**
                 * @description The properties to order by, each with `asc` or `desc` behind it. Items that these leave equal are in the order of `id`.
                 * @example [
                 *       "machineName desc"
                 *     ]
                 */
                $orderby?: components["parameters"]["orderby"];
                /**
                 * @description The properties to give.
                 * @example [
                 *       "id",
                 *       "status"
                 *     ]
                 */
                $select?: components["parameters"]["select"];
                /** @description How many items to pass over. */
                $skip?: components["parameters"]["skip"];
                /** @description Where a page begins, as `@odata.nextLink` has it. */
                $skiptoken?: components["parameters"]["skiptoken"];
                /** @description How many items a page has at most. */
                $top?: components["parameters"]["top"];
            };
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description `odata.maxpagesize=50` asks for pages of 50 items at most. */
                Prefer?: components["parameters"]["PreferPage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ConnectorGroupCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createConnectorGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description `return=minimal` asks for an answer without a body, `return=representation` for one with the whole resource. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["connectorGroupCreate"];
            };
        };
        responses: {
            /** @description The new group, as the service was recorded answering. */
            200: {
                headers: {
                    "client-request-id": string;
                    ETag?: components["schemas"]["entityTag"];
                    Location: string;
                    "OData-Version": "4.0";
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                    "request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["connectorGroup"];
                };
            };
            /** @description The new group. */
            201: {
                headers: {
                    "client-request-id": string;
                    ETag?: components["schemas"]["entityTag"];
                    Location: string;
                    "OData-Version": "4.0";
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                    "request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["connectorGroup"];
                };
            };
            /** @description Created, and answered without a body as `Prefer` asked. */
            204: {
                headers: {
                    "client-request-id": string;
                    ETag?: components["schemas"]["entityTag"];
                    Location: string;
                    "OData-EntityId": string;
                    "OData-Version": "4.0";
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                    "request-id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConnectorGroup: {
        parameters: {
            query?: {
                /**
                 * @description The navigation property whose items to give along. Their `$select` may stand in parentheses behind it.
                 * @example memberOf($select=id,name)
                 */
                $expand?: components["parameters"]["expand"];
                /** @description The media type of the answer, `json` for short. It goes before `Accept`. */
                $format?: components["parameters"]["format"];
                /**
                 * @description The properties to give.
                 * @example [
                 *       "id",
                 *       "status"
                 *     ]
                 */
                $select?: components["parameters"]["select"];
            };
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description Act only if the resource still has one of these entity tags; `*` stands for any. Otherwise 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Act only if the resource has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
                 *     to a write.
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The `id` of the group, compared without regard to case.
                 * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
                 */
                connectorGroupsId: components["parameters"]["connectorGroupsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    "client-request-id": string;
                    ETag?: components["schemas"]["entityTag"];
                    "OData-Version": "4.0";
                    "request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["connectorGroup"] | components["schemas"]["selectedConnectorGroup"];
                };
            };
            /** @description The group is still the one that `If-None-Match` names. */
            304: {
                headers: {
                    "client-request-id": string;
                    ETag?: components["schemas"]["entityTag"];
                    "OData-Version": "4.0";
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
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteConnectorGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description Act only if the resource still has one of these entity tags; `*` stands for any. Otherwise 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Act only if the resource has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
                 *     to a write.
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The `id` of the group, compared without regard to case.
                 * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
                 */
                connectorGroupsId: components["parameters"]["connectorGroupsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateConnectorGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description Act only if the resource still has one of these entity tags; `*` stands for any. Otherwise 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Act only if the resource has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
                 *     to a write.
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description `return=minimal` asks for an answer without a body, `return=representation` for one with the whole resource. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /**
                 * @description The `id` of the group, compared without regard to case.
                 * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
                 */
                connectorGroupsId: components["parameters"]["connectorGroupsId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["connectorGroupUpdate"];
            };
        };
        responses: {
            /** @description The updated group. */
            200: {
                headers: {
                    "client-request-id": string;
                    ETag?: components["schemas"]["entityTag"];
                    "OData-Version": "4.0";
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                    "request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["connectorGroup"];
                };
            };
            /** @description Updated, and answered without a body: as `Prefer` asked, or as the service was recorded answering. */
            204: {
                headers: {
                    "client-request-id": string;
                    ETag?: components["schemas"]["entityTag"];
                    "OData-Version": "4.0";
                    "Preference-Applied"?: "return=minimal" | "return=representation";
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
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Whether to say how many items there are on all pages. */
                $count?: components["parameters"]["count"];
                /**
                 * @description The navigation property whose items to give along. Their `$select` may stand in parentheses behind it.
                 * @example memberOf($select=id,name)
                 */
                $expand?: components["parameters"]["expand"];
                /**
                 * @description The condition that an item must meet: `eq ne gt ge lt le in`, `startswith endswith contains`, `and or not`,
                 *     and `any` over a navigation property.
                 * @example status eq 'inactive'
                 */
                $filter?: components["parameters"]["filter"];
                /** @description The media type of the answer, `json` for short. It goes before `Accept`. */
                $format?: components["parameters"]["format"];
                /**
                 * @description The properties to order by, each with `asc` or `desc` behind it. Items that these leave equal are in the order of `id`.
                 * @example [
                 *       "machineName desc"
                 *     ]
                 */
                $orderby?: components["parameters"]["orderby"];
                /**
                 * @description The properties to give.
                 * @example [
                 *       "id",
                 *       "status"
                 *     ]
                 */
                $select?: components["parameters"]["select"];
                /** @description How many items to pass over. */
                $skip?: components["parameters"]["skip"];
                /** @description Where a page begins, as `@odata.nextLink` has it. */
                $skiptoken?: components["parameters"]["skiptoken"];
                /** @description How many items a page has at most. */
                $top?: components["parameters"]["top"];
            };
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description `odata.maxpagesize=50` asks for pages of 50 items at most. */
                Prefer?: components["parameters"]["PreferPage"];
            };
            path: {
                /**
                 * @description The `id` of the group, compared without regard to case.
                 * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
                 */
                connectorGroupsId: components["parameters"]["connectorGroupsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ConnectorCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeMemberByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description Act only if the resource still has one of these entity tags; `*` stands for any. Otherwise 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Act only if the resource has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
                 *     to a write.
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The `id` of the group, compared without regard to case.
                 * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
                 */
                connectorGroupsId: components["parameters"]["connectorGroupsId"];
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
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    countMembers: {
        parameters: {
            query?: {
                /**
                 * @description The condition that an item must meet: `eq ne gt ge lt le in`, `startswith endswith contains`, `and or not`,
                 *     and `any` over a navigation property.
                 * @example status eq 'inactive'
                 */
                $filter?: components["parameters"]["filter"];
            };
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path: {
                /**
                 * @description The `id` of the group, compared without regard to case.
                 * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
                 */
                connectorGroupsId: components["parameters"]["connectorGroupsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Count"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMemberRefs: {
        parameters: {
            query?: {
                /** @description Whether to say how many items there are on all pages. */
                $count?: components["parameters"]["count"];
                /**
                 * @description The condition that an item must meet: `eq ne gt ge lt le in`, `startswith endswith contains`, `and or not`,
                 *     and `any` over a navigation property.
                 * @example status eq 'inactive'
                 */
                $filter?: components["parameters"]["filter"];
                /** @description The media type of the answer, `json` for short. It goes before `Accept`. */
                $format?: components["parameters"]["format"];
                /**
                 * @description The properties to order by, each with `asc` or `desc` behind it. Items that these leave equal are in the order of `id`.
                 * @example [
                 *       "machineName desc"
                 *     ]
                 */
                $orderby?: components["parameters"]["orderby"];
                /** @description How many items to pass over. */
                $skip?: components["parameters"]["skip"];
                /** @description Where a page begins, as `@odata.nextLink` has it. */
                $skiptoken?: components["parameters"]["skiptoken"];
                /** @description How many items a page has at most. */
                $top?: components["parameters"]["top"];
            };
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description `odata.maxpagesize=50` asks for pages of 50 items at most. */
                Prefer?: components["parameters"]["PreferPage"];
            };
            path: {
                /**
                 * @description The `id` of the group, compared without regard to case.
                 * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
                 */
                connectorGroupsId: components["parameters"]["connectorGroupsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReferenceCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description Act only if the resource still has one of these entity tags; `*` stands for any. Otherwise 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Act only if the resource has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
                 *     to a write.
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The `id` of the group, compared without regard to case.
                 * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
                 */
                connectorGroupsId: components["parameters"]["connectorGroupsId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["referenceCreate"];
            };
        };
        responses: {
            /** @description The connector, as the text of the docs has it. The reference server answers 204, as their example does. */
            201: {
                headers: {
                    "client-request-id": string;
                    "OData-Version": "4.0";
                    "request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["connector"];
                };
            };
            204: components["responses"]["NoContent"];
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
    removeMember: {
        parameters: {
            query: {
                /** @description The URL of the item to remove. Its last segment counts. */
                "@id": components["parameters"]["id"];
            };
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description Act only if the resource still has one of these entity tags; `*` stands for any. Otherwise 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Act only if the resource has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
                 *     to a write.
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The `id` of the group, compared without regard to case.
                 * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
                 */
                connectorGroupsId: components["parameters"]["connectorGroupsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    countConnectorGroups: {
        parameters: {
            query?: {
                /**
                 * @description The condition that an item must meet: `eq ne gt ge lt le in`, `startswith endswith contains`, `and or not`,
                 *     and `any` over a navigation property.
                 * @example status eq 'inactive'
                 */
                $filter?: components["parameters"]["filter"];
            };
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Count"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listConnectors: {
        parameters: {
            query?: {
                /** @description Whether to say how many items there are on all pages. */
                $count?: components["parameters"]["count"];
                /**
                 * @description The navigation property whose items to give along. Their `$select` may stand in parentheses behind it.
                 * @example memberOf($select=id,name)
                 */
                $expand?: components["parameters"]["expand"];
                /**
                 * @description The condition that an item must meet: `eq ne gt ge lt le in`, `startswith endswith contains`, `and or not`,
                 *     and `any` over a navigation property.
                 * @example status eq 'inactive'
                 */
                $filter?: components["parameters"]["filter"];
                /** @description The media type of the answer, `json` for short. It goes before `Accept`. */
                $format?: components["parameters"]["format"];
                /**
                 * @description The properties to order by, each with `asc` or `desc` behind it. Items that these leave equal are in the order of `id`.
                 * @example [
                 *       "machineName desc"
                 *     ]
                 */
                $orderby?: components["parameters"]["orderby"];
                /**
                 * @description The properties to give.
                 * @example [
                 *       "id",
                 *       "status"
                 *     ]
                 */
                $select?: components["parameters"]["select"];
                /** @description How many items to pass over. */
                $skip?: components["parameters"]["skip"];
                /** @description Where a page begins, as `@odata.nextLink` has it. */
                $skiptoken?: components["parameters"]["skiptoken"];
                /** @description How many items a page has at most. */
                $top?: components["parameters"]["top"];
            };
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description `odata.maxpagesize=50` asks for pages of 50 items at most. */
                Prefer?: components["parameters"]["PreferPage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ConnectorCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
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
                /** @description `return=minimal` asks for an answer without a body, `return=representation` for one with the whole resource. */
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
                    "client-request-id": string;
                    ETag?: components["schemas"]["entityTag"];
                    Location: string;
                    "OData-Version": "4.0";
                    "Preference-Applied"?: "return=minimal" | "return=representation";
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
                    "client-request-id": string;
                    ETag?: components["schemas"]["entityTag"];
                    Location: string;
                    "OData-EntityId": string;
                    "OData-Version": "4.0";
                    "Preference-Applied"?: "return=minimal" | "return=representation";
                    "request-id": string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getConnector: {
        parameters: {
            query?: {
                /**
                 * @description The navigation property whose items to give along. Their `$select` may stand in parentheses behind it.
                 * @example memberOf($select=id,name)
                 */
                $expand?: components["parameters"]["expand"];
                /** @description The media type of the answer, `json` for short. It goes before `Accept`. */
                $format?: components["parameters"]["format"];
                /**
                 * @description The properties to give.
                 * @example [
                 *       "id",
                 *       "status"
                 *     ]
                 */
                $select?: components["parameters"]["select"];
            };
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description Act only if the resource still has one of these entity tags; `*` stands for any. Otherwise 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Act only if the resource has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
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
                    "client-request-id": string;
                    ETag?: components["schemas"]["entityTag"];
                    "OData-Version": "4.0";
                    "request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["connector"] | components["schemas"]["selectedConnector"];
                };
            };
            /** @description The connector is still the one that `If-None-Match` names. */
            304: {
                headers: {
                    "client-request-id": string;
                    ETag?: components["schemas"]["entityTag"];
                    "OData-Version": "4.0";
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
            406: components["responses"]["NotAcceptable"];
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
                /** @description Act only if the resource still has one of these entity tags; `*` stands for any. Otherwise 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Act only if the resource has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
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
                    "client-request-id": string;
                    "OData-Version": "4.0";
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
                /** @description Act only if the resource still has one of these entity tags; `*` stands for any. Otherwise 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Act only if the resource has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
                 *     to a write.
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description `return=minimal` asks for an answer without a body, `return=representation` for one with the whole resource. */
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
                    "client-request-id": string;
                    ETag?: components["schemas"]["entityTag"];
                    "OData-Version": "4.0";
                    "Preference-Applied"?: "return=minimal" | "return=representation";
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
                    "client-request-id": string;
                    ETag?: components["schemas"]["entityTag"];
                    "OData-Version": "4.0";
                    "Preference-Applied"?: "return=minimal" | "return=representation";
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
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMemberOf: {
        parameters: {
            query?: {
                /** @description Whether to say how many items there are on all pages. */
                $count?: components["parameters"]["count"];
                /**
                 * @description The navigation property whose items to give along. Their `$select` may stand in parentheses behind it.
                 * @example memberOf($select=id,name)
                 */
                $expand?: components["parameters"]["expand"];
                /**
                 * @description The condition that an item must meet: `eq ne gt ge lt le in`, `startswith endswith contains`, `and or not`,
                 *     and `any` over a navigation property.
                 * @example status eq 'inactive'
                 */
                $filter?: components["parameters"]["filter"];
                /** @description The media type of the answer, `json` for short. It goes before `Accept`. */
                $format?: components["parameters"]["format"];
                /**
                 * @description The properties to order by, each with `asc` or `desc` behind it. Items that these leave equal are in the order of `id`.
                 * @example [
                 *       "machineName desc"
                 *     ]
                 */
                $orderby?: components["parameters"]["orderby"];
                /**
                 * @description The properties to give.
                 * @example [
                 *       "id",
                 *       "status"
                 *     ]
                 */
                $select?: components["parameters"]["select"];
                /** @description How many items to pass over. */
                $skip?: components["parameters"]["skip"];
                /** @description Where a page begins, as `@odata.nextLink` has it. */
                $skiptoken?: components["parameters"]["skiptoken"];
                /** @description How many items a page has at most. */
                $top?: components["parameters"]["top"];
            };
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description `odata.maxpagesize=50` asks for pages of 50 items at most. */
                Prefer?: components["parameters"]["PreferPage"];
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
            200: components["responses"]["ConnectorGroupCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    removeMemberOfByKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description Act only if the resource still has one of these entity tags; `*` stands for any. Otherwise 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Act only if the resource has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
                 *     to a write.
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The `id` of the group, compared without regard to case.
                 * @example e596c1d8-3837-4b74-8937-ba6eef4c743b
                 */
                connectorGroupsId: components["parameters"]["connectorGroupsId"];
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
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    countMemberOf: {
        parameters: {
            query?: {
                /**
                 * @description The condition that an item must meet: `eq ne gt ge lt le in`, `startswith endswith contains`, `and or not`,
                 *     and `any` over a navigation property.
                 * @example status eq 'inactive'
                 */
                $filter?: components["parameters"]["filter"];
            };
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
        requestBody?: never;
        responses: {
            200: components["responses"]["Count"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listMemberOfRefs: {
        parameters: {
            query?: {
                /** @description Whether to say how many items there are on all pages. */
                $count?: components["parameters"]["count"];
                /**
                 * @description The condition that an item must meet: `eq ne gt ge lt le in`, `startswith endswith contains`, `and or not`,
                 *     and `any` over a navigation property.
                 * @example status eq 'inactive'
                 */
                $filter?: components["parameters"]["filter"];
                /** @description The media type of the answer, `json` for short. It goes before `Accept`. */
                $format?: components["parameters"]["format"];
                /**
                 * @description The properties to order by, each with `asc` or `desc` behind it. Items that these leave equal are in the order of `id`.
                 * @example [
                 *       "machineName desc"
                 *     ]
                 */
                $orderby?: components["parameters"]["orderby"];
                /** @description How many items to pass over. */
                $skip?: components["parameters"]["skip"];
                /** @description Where a page begins, as `@odata.nextLink` has it. */
                $skiptoken?: components["parameters"]["skiptoken"];
                /** @description How many items a page has at most. */
                $top?: components["parameters"]["top"];
            };
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description `odata.maxpagesize=50` asks for pages of 50 items at most. */
                Prefer?: components["parameters"]["PreferPage"];
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
            200: components["responses"]["ReferenceCollection"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    addMemberOf: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description Act only if the resource still has one of these entity tags; `*` stands for any. Otherwise 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Act only if the resource has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["referenceCreate"];
            };
        };
        responses: {
            /** @description The group, as the docs have it. The reference server answers 204, which the SDKs expect. */
            201: {
                headers: {
                    "client-request-id": string;
                    "OData-Version": "4.0";
                    "request-id": string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["connectorGroup"];
                };
            };
            204: components["responses"]["NoContent"];
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
    removeMemberOf: {
        parameters: {
            query: {
                /** @description The URL of the item to remove. Its last segment counts. */
                "@id": components["parameters"]["id"];
            };
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
                /** @description Act only if the resource still has one of these entity tags; `*` stands for any. Otherwise 412. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description Act only if the resource has none of these entity tags; `*` stands for any. Otherwise 304 to a read and 412
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
            204: components["responses"]["NoContent"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    countConnectors: {
        parameters: {
            query?: {
                /**
                 * @description The condition that an item must meet: `eq ne gt ge lt le in`, `startswith endswith contains`, `and or not`,
                 *     and `any` over a navigation property.
                 * @example status eq 'inactive'
                 */
                $filter?: components["parameters"]["filter"];
            };
            header?: {
                /** @description The caller's own identifier of the request. It is given back in the answer. */
                "client-request-id"?: components["parameters"]["clientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Count"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
}
