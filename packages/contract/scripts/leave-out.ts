// Leaves out of the types what tells neither a compiler nor an editor anything.
import ts from 'typescript';
import { changeWithin } from './type-members.ts';

/** A method that a path does not know, or the body that an operation does not take, each said to be `never`. */
const absent = /^paths › [^›]+ › \w+$|^operations › [^›]+ › requestBody$/;

/** The parameters of a path, which each of its operations has too. */
const repeated = /^paths › [^›]+ › parameters$/;

/** What nobody writes into code, so that no editor is asked about it. */
const unasked = /^paths › |^(?:operations › [^›]+|components) › responses › [^›]+$/;

/** The declaration without what is absent or repeated, nor comments on what is unasked. */
export const leaveOut = (declaration: ts.Node): ts.Node =>
  changeWithin(declaration, (node, place) => {
    // Of headers: that there may be others.
    if (ts.isIndexSignatureDeclaration(node) && place.endsWith(' › headers')) return undefined;
    if (!ts.isPropertySignature(node)) return node;
    const isAbsent = node.type?.kind === ts.SyntaxKind.NeverKeyword && absent.test(place);
    if (isAbsent || repeated.test(place)) return undefined;
    return unasked.test(place) ? ts.setSyntheticLeadingComments(node, undefined) : node;
  });
