// Finds its way through types as they are generated.
import { astToString } from 'openapi-typescript';
import ts from 'typescript';

/** The name of a member or a declaration; empty where it has none. */
export function nameOf(node: ts.Node): string {
  const isNamed =
    ts.isPropertySignature(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  return isNamed && 'text' in node.name ? node.name.text : '';
}

/** How a type or a member is written, comments included: the same for what is alike. */
export const textOf = (node: ts.Node): string => astToString(node).trim().replaceAll("'", '"');

/**
 * The declaration with what is within changed, the innermost first.
 *
 * @param change is given each node and its place, such as `paths › /connectors › get`, and gives what is to stand there, or
 *   `undefined` if nothing is.
 */
export function changeWithin<Declaration extends ts.Node>(
  declaration: Declaration,
  change: (node: ts.Node, place: string) => ts.Node | undefined,
  place = nameOf(declaration),
): Declaration {
  const visit = (node: ts.Node): ts.Node | undefined => {
    const at = ts.isPropertySignature(node) ? `${place} › ${nameOf(node)}` : place;
    return change(changeWithin(node, change, at), at);
  };
  return ts.visitEachChild(declaration, visit, undefined);
}
