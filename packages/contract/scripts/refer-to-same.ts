// Has a type that says what an earlier one says refer to that.
import { createRef, oapiRef } from 'openapi-typescript';
import ts from 'typescript';
import { changeWithin, textOf } from './type-members.ts';

const { factory } = ts;

/** The parts of an operation. */
const part = /^operations › (?<operation>[^›]+) › (?<name>\w+)$/;

/**
 * The declarations with `operations["getConnector"]["parameters"]` for what is the same, `ConnectorCreate` for a component that
 * is, and `Partial<ConnectorCreate>` for one that is the same with everything optional.
 */
export function referToSame(declarations: readonly ts.Node[]): ts.Node[] {
  const known = new Map<string, { readonly text: string; readonly reference: ts.TypeNode }>();

  /** A reference to the first type that says the same; the type itself if it is the first, by its own reference. */
  const refer = (type: ts.TypeNode, reference: ts.TypeNode): ts.TypeNode => {
    const text = textOf(type);
    const optional = ts.isTypeLiteralNode(type) ? textOf(optionalOf(type)) : text;
    const first = known.get(optional);
    if (first === undefined) known.set(optional, { text, reference });
    if (first?.text === text) return first.reference;
    return first !== undefined && text === optional
      ? factory.createTypeReferenceNode('Partial', [first.reference])
      : type;
  };

  return declarations.map((declaration) => {
    if (ts.isTypeAliasDeclaration(declaration) && ts.isTypeLiteralNode(declaration.type)) {
      const { modifiers, name, typeParameters, type } = declaration;
      const same = refer(type, factory.createTypeReferenceNode(name));
      return factory.updateTypeAliasDeclaration(declaration, modifiers, name, typeParameters, same);
    }
    return changeWithin(declaration, (node, place) => {
      const found = part.exec(place)?.groups;
      if (found === undefined || !ts.isPropertySignature(node) || node.type === undefined) return node;
      // A reference to what may be missing would be to `undefined` too.
      if (node.questionToken !== undefined) return node;
      const reference = oapiRef(createRef(['operations', found['operation'], found['name']]));
      const { modifiers, name, type } = node;
      return factory.updatePropertySignature(node, modifiers, name, undefined, refer(type, reference));
    });
  });
}

const optionalOf = (type: ts.TypeLiteralNode): ts.TypeNode =>
  factory.createTypeLiteralNode(
    type.members.map((member) => {
      if (!ts.isPropertySignature(member)) return member;
      const optional = factory.createToken(ts.SyntaxKind.QuestionToken);
      return factory.updatePropertySignature(member, member.modifiers, member.name, optional, member.type);
    }),
  );
