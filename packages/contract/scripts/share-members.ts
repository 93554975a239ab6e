// Has said once what operations say alike.
import ts from 'typescript';
import { changeWithin, nameOf, textOf } from './type-members.ts';

const { factory } = ts;

/** Where operations say the same again and again, by the name of the interface that then says it. */
const places = {
  headers: /^(?:operations › [^›]+|components) › responses › [^›]+ › headers$/,
  responses: /^operations › [^›]+ › responses$/,
  query: /^operations › [^›]+ › parameters › query$/,
  header: /^operations › [^›]+ › parameters › header$/,
  path: /^operations › [^›]+ › parameters › path$/,
};

/**
 * The declarations with what is said alike wherever it is said in an interface for each of the places, of which operations
 * pick what they have: `Pick<query, "$filter" | "$top">`. Of headers it is what all answers have, and nobody picks.
 */
export const shareMembers = (declarations: readonly ts.Node[]): readonly ts.Node[] =>
  Object.entries(places).reduce(
    (rest, [name, place]) => share(rest, name, place, name === 'headers'),
    declarations,
  );

/** Has what is said alike at a place in an interface of that name: what is said twice, or by all. */
function share(
  declarations: readonly ts.Node[],
  name: string,
  place: RegExp,
  isOfAll: boolean,
): readonly ts.Node[] {
  const atPlaces = (change: (type: ts.TypeLiteralNode) => ts.TypeNode): ts.Node[] =>
    declarations.map((declaration) =>
      changeWithin(declaration, (node, at) =>
        ts.isTypeLiteralNode(node) && place.test(at) ? change(node) : node,
      ),
    );

  const types: ts.TypeLiteralNode[] = [];
  atPlaces((type) => {
    types.push(type);
    return type;
  });
  const members = Map.groupBy(
    types.flatMap((type) => [...type.members]),
    nameOf,
  );
  const shared = new Map(
    [...members].filter(
      ([, said]) => said.length >= (isOfAll ? types.length : 2) && new Set(said.map(textOf)).size === 1,
    ),
  );
  if (shared.size === 0) return declarations;

  const reference = factory.createTypeReferenceNode(name);
  const changed = atPlaces((type) => {
    const picked = type.members.filter((member) => shared.has(nameOf(member)));
    if (picked.length === 0) return type;
    const own = type.members.filter((member) => !picked.includes(member));
    const pick = isOfAll ? reference : factory.createTypeReferenceNode('Pick', [reference, keysOf(picked)]);
    if (own.length === 0) return pick;
    return factory.createIntersectionTypeNode([pick, factory.createTypeLiteralNode(own)]);
  });
  const first = [...shared.values()].flatMap(([member]) => member ?? []);
  return [...changed, declare(name, first)];
}

/** The names of members, as a type. */
const keysOf = (members: readonly ts.TypeElement[]): ts.TypeNode =>
  factory.createUnionTypeNode(
    members.map((member) => {
      const isStatus = member.name !== undefined && ts.isNumericLiteral(member.name);
      const name = nameOf(member);
      return factory.createLiteralTypeNode(
        isStatus ? factory.createNumericLiteral(name) : factory.createStringLiteral(name),
      );
    }),
  );

function declare(name: string, members: readonly ts.TypeElement[]): ts.Node {
  const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const sorted = members.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const declared = factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, sorted);
  const comment = `* What operations say alike of their \`${name}\`. `;
  return ts.addSyntheticLeadingComment(declared, ts.SyntaxKind.MultiLineCommentTrivia, comment, true);
}
