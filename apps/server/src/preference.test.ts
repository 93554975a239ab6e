// Proves how the `return` preference of a caller is read.
import { expect, test } from 'vitest';
import { preferredReturn } from './preference.ts';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['return=minimal', 'return=minimal'],
  ['return=representation', 'return=representation'],
  ['Return=Minimal', 'return=minimal'],
  [' return = minimal ', 'return=minimal'],
  ['return="minimal"', 'return=minimal'],
  ['return=minimal; why=because', 'return=minimal'],
  ['respond-async, return=minimal', 'return=minimal'],
  ['odata.include-annotations="*",return=representation,wait=5', 'return=representation'],
  ['return=minimal, return=representation', 'return=minimal'],
  ['return=nothing, return=minimal', 'return=minimal'],
  ['odata.include-annotations="a,return=minimal", return=representation', 'return=representation'],
  [String.raw`why="\", return=minimal", return=representation`, 'return=representation'],
  ['why="never closed, return=minimal', undefined],
  ['return', undefined],
  ['return=', undefined],
  ['return=minimalist', undefined],
  ['no-return=minimal', undefined],
  ['minimal', undefined],
  [',,;=', undefined],
])('Prefer: %j asks for %s', (prefer, preferred) => {
  expect(preferredReturn(prefer)).toBe(preferred);
});
