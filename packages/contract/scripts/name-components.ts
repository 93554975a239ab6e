// Has each component declared under a name of its own.
import { createRef, oapiRef } from 'openapi-typescript';
import ts from 'typescript';
import { changeWithin, nameOf, textOf } from './type-members.ts';

const { factory } = ts;

/** A component, by the names that lead to it. */
const component = /^components › (?<kind>\w+) › (?<name>[^›]+)$/;

/**
 * The declarations with `Connector` for `components["schemas"]["connector"]`. openapi-typescript gives the names, as aliases of
 * what they are to stand for; here each comes to stand for itself.
 */
export function nameComponents(declarations: readonly ts.Node[]): ts.Node[] {
  const aliases = declarations.filter((declaration) => ts.isTypeAliasDeclaration(declaration));
  const names = new Map(aliases.map(({ type, name }) => [textOf(type), name.text]));
  const declared = new Map<string, ts.PropertySignature>();

  const named = declarations.map((declaration) =>
    changeWithin(declaration, (node, place) => {
      if (ts.isIndexedAccessTypeNode(node)) return referenceTo(names.get(textOf(node))) ?? node;
      const found = component.exec(place)?.groups;
      if (found === undefined || !ts.isPropertySignature(node)) return node;
      const name = names.get(textOf(oapiRef(createRef(['components', found['kind'], found['name']]))));
      if (name === undefined) return node;
      declared.set(name, node);
      return factory.createPropertySignature(
        node.modifiers,
        node.name,
        node.questionToken,
        referenceTo(name),
      );
    }),
  );
  return named.map((declaration) => {
    const member = declared.get(nameOf(declaration));
    if (member?.type === undefined || !ts.isTypeAliasDeclaration(declaration)) return declaration;
    const { modifiers, name, typeParameters } = declaration;
    const alias = factory.createTypeAliasDeclaration(modifiers, name, typeParameters, member.type);
    return ts.setSyntheticLeadingComments(alias, ts.getSyntheticLeadingComments(member));
  });
}

const referenceTo = (name: string | undefined): ts.TypeNode | undefined =>
  name === undefined ? undefined : factory.createTypeReferenceNode(name);
