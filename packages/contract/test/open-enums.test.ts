// Whoever writes a value of an open enum is proposed the known members, and may write any other text.
import { afterAll, describe, expect, it } from 'vitest';
import { types } from '../scripts/types.ts';
import { read } from './document.ts';
import { openEditor } from './editor.ts';

/** What the compiler may take on a busy machine, in milliseconds. */
const timeout = 60_000;

const generated = openEditor(read('packages/contract/generated/types.ts'));
afterAll(() => generated.close());

describe('the types of the document', () => {
  it(
    'propose the known regions and types of a group, and take any text',
    () => {
      const regions = ['asia', 'aus', 'eur', 'ind', 'japan', 'nam', 'unknownFutureValue'];
      expect(generated.proposals('ConnectorGroupRegion')).toEqual(regions);
      expect(generated.proposals('ConnectorGroupType')).toEqual(['applicationProxy', 'syncFabric']);
      expect(generated.takes('ConnectorGroupRegion', "'mars'")).toBe(true);
      expect(generated.takes('ConnectorGroupType', "'provisioning'")).toBe(true);
    },
    timeout,
  );

  it(
    'take null for the region of a group, and no number for it, nor null for its type',
    () => {
      expect(generated.takes('ConnectorGroupRegion', 'null')).toBe(true);
      expect(generated.takes('ConnectorGroupRegion', '5')).toBe(false);
      expect(generated.takes('ConnectorGroupType', 'null')).toBe(false);
    },
    timeout,
  );

  it(
    'take only the two members of the status of a connector',
    () => {
      expect(generated.proposals('ConnectorStatus')).toEqual(['active', 'inactive']);
      expect(generated.takes('ConnectorStatus', "'active'")).toBe(true);
      expect(generated.takes('ConnectorStatus', "'asleep'")).toBe(false);
    },
    timeout,
  );
});

describe('the type of an enum', () => {
  const documentOf = (schema: object): object => ({
    openapi: '3.1.0',
    info: { title: 'Colours', version: '1' },
    paths: {},
    components: { schemas: { colour: schema } },
  });

  it.each([
    { modelAsString: true, isOpen: true },
    { modelAsString: false, isOpen: false },
  ])(
    'is open or not as its `modelAsString`, $modelAsString, says',
    async ({ modelAsString, isOpen }) => {
      const named = { name: 'colour', modelAsString, values: [{ value: 'red' }, { value: 'green' }] };
      const schema = { type: 'string', 'x-ms-enum': named, ...(isOpen ? {} : { enum: ['red', 'green'] }) };
      const text = await types(documentOf(schema));
      const colours = openEditor(text);
      expect(colours.proposals('Colour')).toEqual(['green', 'red']);
      expect(colours.takes('Colour', "'blue'")).toBe(isOpen);
      expect(colours.takes('Colour', 'null')).toBe(false);
      colours.close();
    },
    timeout,
  );
});
