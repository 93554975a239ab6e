// Makes a test fail that prints.
for (const method of ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const) {
  console[method] = (...values: unknown[]): never => {
    throw new Error(`A test called console.${method}: ${values.map(String).join(' ')}`);
  };
}
