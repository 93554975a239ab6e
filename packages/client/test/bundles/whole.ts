// Everything that the package gives.
export * from '../../src/index.ts';
