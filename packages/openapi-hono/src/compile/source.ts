// Prints values as JavaScript source.
import { isObject } from './document.ts';

/** A name that stands for a value in the source. */
export class Name {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** The source of a value made of plain objects, arrays, `Name`s and what JSON has. `undefined` members are left out. */
export function print(value: unknown, indent = ''): string {
  if (value instanceof Name) return value.text;
  if (Array.isArray(value)) return `[${value.map((item) => print(item, indent)).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const lines = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => `${indent}  ${JSON.stringify(key)}: ${print(item, `${indent}  `)},\n`);
  return lines.length === 0 ? '{}' : `{\n${lines.join('')}${indent}}`;
}
