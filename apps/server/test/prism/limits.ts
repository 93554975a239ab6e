// What Prism is not asked, or is wrong about, each with the reason: all else it must find without fault.

/**
 * Answers that do not go through it, by their status, or by their operation and status.
 *
 * Beside these, it looks at no `servers` of the document, so that one base of the API stands for both, and knows no
 * HEAD and no OPTIONS but its own.
 */
export const notSent: Readonly<Record<string, string>> = {
  '413': 'It reads JSON before it hands it on, and where it cannot, it never answers.',
  '503': 'The request is made to a server of its own, whose store cannot serve.',
  'createConnectorGroup 200': 'The request is made to a server of its own, with the other profile.',
};

/** Violations that are none, by where it finds them and what it says. */
export const mistaken: Readonly<Record<string, string>> = {
  'response.body: Response body must be integer':
    'It takes all of text/plain for a string. The document says what that text holds.',
  "request.body: Request body must NOT have additional properties; found 'id'":
    'It lets no request have what is readOnly. OpenAPI says that it should not, and Graph lets it say what is so.',
};
