// Everything that the package gives, and its filters.
export * from '../../src/index.ts';
export * from '../../src/filter.ts';
