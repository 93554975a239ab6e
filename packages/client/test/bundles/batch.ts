// Everything that the package gives, and its batches.
export * from '../../src/index.ts';
export * from '../../src/batch.ts';
