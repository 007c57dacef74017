/** An element as it was read; `text` is its own text, without that of its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const token = /<\?xml[^?]*\?>|<!DOCTYPE [^>]*>|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/**
 * The root element of `xml`. A strict reader of the little XML we write: it throws on anything that is not well formed,
 * on characters XML forbids, on unknown entities, on a tag that does not fit.
 */
export function readXml(xml: string): XmlElement {
  for (const character of xml) {
    const code = character.codePointAt(0)!;
    const legal =
      code >= 0x20
        ? (code <= 0xd7ff || code >= 0xe000) && code !== 0xfffe && code !== 0xffff
        : /\s/.test(character);
    if (!legal || character === '\v' || character === '\f')
      throw new Error(`U+${code.toString(16)} is not legal in XML`);
  }
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = 0;
  for (const match of xml.matchAll(token)) {
    if (match.index !== at) break;
    at += match[0].length;
    const parent = open.at(-1)!;
    const [, closing, name, attributes = '', empty, text] = match;
    if (text !== undefined) parent.text += unescaped(text);
    else if (name === undefined) continue;
    else if (closing === '/') {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}>`);
      open.pop();
    } else {
      const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  if (at !== xml.length) throw new Error(`not well formed at ${at}: ${xml.slice(at, at + 40)}`);
  if (open.length > 1 || root.children.length !== 1) throw new Error('not one root element, closed');
  return root.children[0]!;
}

/** All elements of the given name inside `element`, in document order. */
export function elementsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsOf(child, name),
  ]);
}

function attributesOf(source: string): Readonly<Record<string, string>> {
  const found = [...source.matchAll(/([\w:-]+)="([^"]*)"/g)].map(
    ([, name, value]) => [name!, value!] as const,
  );
  if (new Set(found.map(([name]) => name)).size < found.length)
    throw new Error(`attribute given twice: ${source}`);
  return Object.fromEntries(found.map(([name, value]) => [name, unescaped(value.replace(/[\t\r\n]/g, ' '))]));
}

function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replaceAll(/\r\n?/g, '\n').replace(/&([^;]*;?)/g, (_, entity: string) => {
    const number = /^#(\d+);$/.exec(entity)?.[1];
    const character =
      number === undefined ? named[entity.slice(0, -1)] : String.fromCodePoint(Number(number));
    if (character === undefined || !entity.endsWith(';')) throw new Error(`unknown entity &${entity}`);
    return character;
  });
}
