import type { Place } from './violation.ts';
import type { XmlAttribute } from './xml/listener.ts';

/** An element of a memory while it is open. */
export interface MemoryElement {
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly place: Place;
  /** Null for the root. */
  readonly parent: MemoryElement | null;
}

/** A group of checks that listens while a memory is read. What it has to tell it was given a `Tell` for. */
export interface Rule {
  doctype?(content: string, place: Place): void;
  open?(element: MemoryElement): void;
  /** Text of `element` itself, possibly in parts. */
  text?(text: string, element: MemoryElement, place: () => Place): void;
  /** `broken` when the end tag was not there, so that nothing can be said of what the element lacks. */
  close?(element: MemoryElement, place: Place, broken: boolean): void;
}

export function attributeOf(element: MemoryElement, name: string): XmlAttribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}
