// What entity types have: enough of CSDL to know what a query option may name.

/** The type of a property. */
export type PropertyType =
  | { readonly kind: 'string' }
  | { readonly kind: 'boolean' }
  | {
      readonly kind: 'enum';
      /** The qualified name: `microsoft.graph.connectorStatus`. */
      readonly name: string;
      readonly members: readonly string[];
      /** Whether values beside the members are known to exist, so that any may be compared with. */
      readonly open: boolean;
    };

/** A property. */
export interface Property {
  readonly type: PropertyType;
  readonly nullable: boolean;
}

/** An entity type. */
export interface EntityType {
  /** The qualified name: `microsoft.graph.connector`. */
  readonly name: string;
  /** The properties by name, in the order in which they are given. */
  readonly properties: Readonly<Record<string, Property>>;
  /** The navigation properties, each of them a collection, by name; with the key of the type in the model. */
  readonly navigation: Readonly<Record<string, string>>;
}

/** Entity types, each under a name by which the others refer to it: `connector`. */
export type Model = Readonly<Record<string, EntityType>>;
