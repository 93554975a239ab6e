// Everything that the package gives, and its check of answers.
export * from '../../src/index.ts';
export { validateResponses } from '../../src/validate.ts';
