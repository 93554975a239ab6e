// Takes apart the lists of header fields.

/** What lies between separators, of which those within double quotes separate nothing (RFC 9110, section 5.6.4). */
const members = {
  ',': /(?:[^",]|"(?:[^"\\]|\\.)*"?)+/g,
  ';': /(?:[^";]|"(?:[^"\\]|\\.)*"?)+/g,
} as const;

/** The members of a list, or a member and its parameters, as they were sent; those that are empty are left out. */
export const headerMembers = (text: string, separator: keyof typeof members): readonly string[] =>
  text.match(members[separator]) ?? [];
