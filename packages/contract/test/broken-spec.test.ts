// A spec with a fault changes nothing, and whoever made the fault is told where it is.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyScript, type ScriptCopy, type Texts } from './script-copy.ts';

/** What one run may take on a busy machine, in milliseconds. */
const timeout = 60_000;

interface Fault {
  readonly what: string;
  /** The file within spec/, and the text in it that is replaced: the first that matches. */
  readonly file?: string;
  readonly replace: readonly [text: string, by: string];
  /** How many lines below the replaced text the message points. */
  readonly below?: number;
  /** What the message says of the fault. */
  readonly says: string;
}

const faults: readonly Fault[] = [
  {
    what: 'YAML that cannot be parsed',
    replace: ['operationId: getConnector', 'operationId: [getConnector'],
    // The parser finds out on the next line.
    below: 1,
    says: 'deficient indentation',
  },
  {
    what: 'a $ref to nothing',
    replace: [
      "schema: { $ref: '#/components/schemas/connectorUpdate' }",
      "schema: { $ref: '#/components/schemas/None' }",
    ],
    says: "Can't resolve $ref",
  },
  {
    what: 'an example that does not fit its schema',
    file: 'examples/update-connector.yaml',
    replace: ['status: inactive', 'status: asleep'],
    says: '`status` property must be equal to one of the allowed values',
  },
  {
    what: 'a pattern that is no regular expression',
    replace: ["pattern: '^(W/)?", "pattern: '^(W/?"],
    says: 'Invalid regular expression',
  },
  {
    what: 'a property pattern that is no regular expression',
    replace: ["'^@odata\\.': {", "'^@odata[': {"],
    says: 'Invalid regular expression',
  },
  {
    what: 'an operationId that is taken',
    replace: ['operationId: getConnector', 'operationId: listConnectors'],
    says: 'unique `operationId`',
  },
  {
    what: 'what the linter allows and the compiler does not support',
    replace: [
      'operationId: deleteConnector',
      'operationId: deleteConnector\n      requestBody: { content: { text/plain: { schema: { type: string } } } }',
    ],
    says: 'a request body of type text/plain is not supported',
  },
  {
    what: 'a property that the metadata has no type for',
    replace: [
      'connectorGroup:\n      description: A group of connectors, to which applications can be assigned.\n      type: object\n      required: [id, name, connectorGroupType, isDefault, region]\n      properties:',
      'connectorGroup:\n      description: A group.\n      type: object\n      required: [id]\n      properties:\n        size: { type: integer }',
    ],
    says: 'connectorGroup.size: a property of an entity must be',
  },
];

let copy: ScriptCopy;
let before: Texts;

beforeAll(() => {
  copy = copyScript();
  before = copy.output();
}, timeout);
afterAll(() => copy.remove());
beforeEach(() => copy.resetSpec());

describe('a spec with a fault is refused, with its place, and nothing is changed', () => {
  it.each(faults)(
    '$what',
    ({ file = 'openapi.yaml', replace: [text, by], below = 0, says }) => {
      const spec = copy.read(`spec/${file}`);
      const line = spec.slice(0, spec.indexOf(text)).split('\n').length + below;
      expect(spec).toContain(text);
      copy.write(
        `spec/${file}`,
        spec.replace(text, () => by),
      );

      const { status, stdout, stderr } = copy.run();
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(new RegExp(`(?:^|\\s)${file.replaceAll('.', '\\.')}:${line}:`));
      expect(stderr).toContain(says);
      expect(stderr).toMatch(/^Nothing was generated/);
      expect(stderr).toMatch(/run "pnpm generate" again\.\n$/);
      // Neither a stack trace, nor advice to look away, nor the folder of this machine.
      expect(stderr).not.toMatch(/^ {4}at |generate-ignore-file/m);
      expect(stderr).not.toContain(copy.folder);

      expect(copy.output()).toEqual(before);
      expect(copy.strays()).toEqual([]);
    },
    timeout,
  );
});
