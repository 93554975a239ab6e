// Holds an answer against what the document declares for its operation.
import type { Answer } from './answer.ts';
import { sentence } from './failure.ts';
import { JsonText } from './json-text.ts';
import type { Operation } from './operation.ts';

/** Why the answer is not one that the operation declares; `undefined` if it is. `headers` are those to be sent, in lower case. */
export function findViolation(
  operation: Operation,
  answer: Answer,
  headers: Readonly<Record<string, string>>,
): string | undefined {
  const { status } = answer;
  const body: unknown = answer.body instanceof JsonText ? JSON.parse(answer.body.text) : answer.body;
  const declared =
    operation.responses[status] ??
    operation.responses[`${Math.trunc(status / 100)}XX`] ??
    operation.responses['default'];
  if (declared === undefined) return 'the status is not declared';

  // A copy, since validation turns texts into what their schemas say.
  const present = { ...headers };
  const missing = declared.requiredHeaders.filter((name) => present[name] === undefined);
  if (missing.length > 0) return `the header ${missing.join(', ')} is missing`;
  if (declared.validateHeaders?.(present) === false) {
    return `headers: ${sentence(declared.validateHeaders.errors ?? [])}`;
  }

  const mediaTypes = Object.keys(declared.content);
  if (body === undefined) return mediaTypes.length > 0 ? 'the body is missing' : undefined;
  const mediaType = present['content-type']?.split(';', 1)[0] ?? '';
  const validate = declared.content[mediaType];
  if (validate === undefined) return `a body of type ${mediaType} is not declared`;
  return validate(body) ? undefined : `body: ${sentence(validate.errors ?? [])}`;
}
