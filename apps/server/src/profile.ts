// Where what is documented of the service and what was recorded of it differ: the server does the one or the other.

interface Difference<Documented, Recorded> {
  /** What happens, as a case of docs/fidelity.md. */
  readonly what: string;
  readonly documented: Documented;
  readonly recorded: Recorded;
  /** Who says so. Repositories are on GitHub. */
  readonly source: string;
}

const difference = <const Documented, const Recorded>(
  each: Difference<Documented, Recorded>,
): Difference<Documented, Recorded> => each;

/** Properties that `$filter` may not name, by the entity type. */
type Unfilterable = Readonly<Record<'connector' | 'connectorGroup', readonly string[]>>;

/** Every difference. What is not here is the same in both profiles. */
export const differences = {
  updated: difference({
    what: 'an update, of a connector or a group',
    documented: 200,
    recorded: 204,
    source:
      'documented by the page, and for groups by the docs; recorded for groups (deploymenttheory/terraform-provider-microsoft365, pull request 3213)',
  }),
  representation: difference({
    what: '`Prefer: return=representation` with an update',
    documented: 'honoured',
    recorded: 'ignored',
    source:
      'documented (concepts/best-practices-concept); recorded for users (microsoftgraph/msgraph-sdk-dotnet, issue 1682)',
  }),
  groupCreated: difference({
    what: 'a group is created',
    documented: 201,
    recorded: 200,
    source:
      'documented (connectorgroup-post); recorded (deploymenttheory/terraform-provider-microsoft365, pull request 3213)',
  }),
  mediaType: difference({
    what: 'no `Content-Type`, or one that is not JSON',
    documented: 'unsupportedMediaType',
    recorded: 'mediaTypeNotJson',
    source:
      'the status 415 is documented (concepts/errors); 400 is recorded (microsoft-graph-docs-contrib, issue 6215)',
  }),
  emptyChange: difference({
    what: '`{}` as the body of an update',
    documented: 'taken',
    recorded: 'refused',
    source: 'OData lets a body leave out everything; recorded (microsoft-graph-docs-contrib, issue 7083)',
  }),
  pathUnknown: difference({
    what: 'an unknown path',
    documented: 'pathNotFound',
    recorded: 'segmentNotFound',
    source:
      'the code is documented for what is missing; 400 is recorded (microsoft-graph-docs-contrib, issue 5038)',
  }),
  unfilterable: difference<Unfilterable, Unfilterable>({
    what: 'properties that `$filter` may not name, of what is related neither',
    documented: { connector: [], connectorGroup: [] },
    recorded: { connector: ['status'], connectorGroup: ['connectorGroupType', 'isDefault'] },
    source:
      'the metadata calls both types filterable; recorded in 2018 with the AzureAD cmdlets (gist of JanVidarElven)',
  }),
} as const satisfies Readonly<Record<string, Difference<unknown, unknown>>>;

type Differences = typeof differences;

/** The two ways. */
export type Profile = 'documented' | 'recorded';

/** What the server does in each of the cases. */
export type Rules = {
  readonly [Case in keyof Differences]: Differences[Case]['documented'] | Differences[Case]['recorded'];
};

/** The rules of a profile. */
export function rulesOf(profile: Profile): Rules {
  return {
    updated: differences.updated[profile],
    representation: differences.representation[profile],
    groupCreated: differences.groupCreated[profile],
    mediaType: differences.mediaType[profile],
    emptyChange: differences.emptyChange[profile],
    pathUnknown: differences.pathUnknown[profile],
    unfilterable: differences.unfilterable[profile],
  };
}
