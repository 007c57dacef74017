import { createXmlReader } from './xml-reader.ts';

/** An element with what is in it. Names and attributes are without their prefixes, `xml:lang` and its like apart. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

interface Growing extends XmlNode {
  readonly children: (XmlNode | string)[];
}

const step = 64 * 1024;

/** Reads a whole document; throws `ReadFault` as the XML reader does. */
export function readXmlTree(xml: string): XmlNode {
  let root: XmlNode = { name: '', attributes: {}, children: [] };
  readXmlParts(xml, null, (node) => {
    root = node;
  });
  return root;
}

/**
 * Reads a document part by part, so that it never stands in memory as a whole: hands on every element that lies right
 * in an element called `parent` (null: the root) as soon as it is closed. What lies elsewhere is not kept.
 */
export function readXmlParts(
  xml: string,
  parent: string | null,
  take: (node: XmlNode) => void,
  progress: (done: number) => void = () => {},
): void {
  const path: string[] = [];
  const open: Growing[] = [];
  const reader = createXmlReader({
    open(name, attributes) {
      const begins = open.length === 0 && (parent === null ? path.length === 0 : path.at(-1) === parent);
      path.push(name);
      if (!begins && open.length === 0) return;
      const node: Growing = { name, attributes: plain(attributes), children: [] };
      open.at(-1)?.children.push(node);
      open.push(node);
    },
    text(text) {
      const children = open.at(-1)?.children;
      if (children === undefined) return;
      if (typeof children.at(-1) === 'string') children.push((children.pop() as string) + text);
      else children.push(text);
    },
    close() {
      path.pop();
      const node = open.pop();
      if (node !== undefined && open.length === 0) take(node);
    },
  });
  for (let at = 0; at < xml.length; at += step) {
    reader.write(xml.slice(at, at + step));
    progress(Math.min(xml.length, at + step));
  }
  reader.end();
}

/** The first child element of that name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child): child is XmlNode => typeof child !== 'string' && child.name === name);
}

/** All child elements, of that name when one is given. */
export function childrenOf(node: XmlNode | undefined, name?: string): readonly XmlNode[] {
  return (node?.children ?? []).filter(
    (child): child is XmlNode => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** All text in an element, however deep. */
export function textIn(node: XmlNode): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/** Attributes by their local names; of two that share one, the first stands. */
function plain(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('xmlns')) continue;
    const local = name.startsWith('xml:') ? name : name.slice(name.indexOf(':') + 1);
    if (local === 'id' && name.startsWith('r:')) found.rid = value;
    else found[local] ??= value;
  }
  return found;
}
