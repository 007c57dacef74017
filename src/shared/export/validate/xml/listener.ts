import type { Place } from '../violation.ts';

export interface XmlAttribute {
  readonly name: string;
  /** References resolved, line breaks and tabs as spaces. */
  readonly value: string;
  /** For as long as its tag is being told. */
  place(): Place;
}

/** What is told of a document, well-formed or not: every element that is opened is closed again, in order. */
export interface ScanListener {
  /** The document type declaration, without `<!DOCTYPE` and `>`. */
  doctype(content: string, place: Place): void;
  open(name: string, attributes: readonly XmlAttribute[], place: Place): void;
  /** Text or part of a text inside of the root; `place`, for as long as it is being told, says where it begins. */
  text(text: string, place: () => Place): void;
  /** `broken` when the element's own end tag was not there, so that nothing can be said of what it lacks. */
  close(name: string, place: Place, broken: boolean): void;
}
