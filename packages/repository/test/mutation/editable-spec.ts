// The spec as something to edit by place, with each edit bound to find what it changes.
import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** A place in the spec: the keys that lead to it. */
export type Place = readonly (string | number)[];

/** The spec, open for edits. Each edit throws if the spec has nothing at its place, so that none is in vain. */
export class EditableSpec {
  readonly #document: Document;

  constructor(text: string) {
    this.#document = parseDocument(text);
  }

  /** Gives a key another name, and leaves its value and its position. */
  renameKey(place: Place, to: string): void {
    const map = this.#document.getIn(place.slice(0, -1));
    const pair = isMap(map)
      ? map.items.find(({ key }) => isScalar(key) && key.value === place.at(-1))
      : undefined;
    if (pair === undefined) throw this.#nothingAt(place);
    pair.key = this.#document.createNode(to);
  }

  /** Puts another value in the place of one. */
  replace(place: Place, value: unknown): void {
    if (!this.#document.hasIn(place)) throw this.#nothingAt(place);
    this.#document.setIn(place, value);
  }

  /** Adds a value where there is none. */
  add(place: Place, value: unknown): void {
    if (this.#document.hasIn(place)) throw new Error(`There is something at ${place.join(' ')} already.`);
    if (!this.#document.hasIn(place.slice(0, -1))) throw this.#nothingAt(place.slice(0, -1));
    this.#document.setIn(place, value);
  }

  /** Adds an item to a list. */
  append(place: Place, item: unknown): void {
    if (!isSeq(this.#document.getIn(place))) throw this.#nothingAt(place);
    this.#document.addIn(place, item);
  }

  /** Takes a value away. */
  remove(place: Place): void {
    if (!this.#document.deleteIn(place)) throw this.#nothingAt(place);
  }

  /** Puts an item of a list in the place of another; takes it away if there is no other. */
  replaceItem(place: Place, item: string, by?: string): void {
    const list = this.#document.getIn(place);
    const index = isSeq(list) ? list.items.findIndex((node) => isScalar(node) && node.value === item) : -1;
    if (index === -1) throw this.#nothingAt([...place, item]);
    if (by === undefined) this.#document.deleteIn([...place, index]);
    else this.#document.setIn([...place, index], by);
  }

  /** The text of the spec as it is now. */
  text(): string {
    return this.#document.toString({ lineWidth: 0 });
  }

  #nothingAt(place: Place): Error {
    return new Error(`The spec has nothing at ${place.join(' ')}: the mutation must follow the spec.`);
  }
}
