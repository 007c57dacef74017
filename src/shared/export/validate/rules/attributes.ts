import { attributeOf, type MemoryElement, type Rule } from '../rule.ts';
import { choices, type Shape, shapes } from '../schema.ts';
import type { Tell } from '../violation.ts';
import type { XmlAttribute } from '../xml/listener.ts';

/** How a missing attribute may be written. */
const examples: Readonly<Record<string, string>> = {
  version: 'version="1.4"',
  creationtool: 'creationtool="name of the program"',
  creationtoolversion: 'creationtoolversion="1.0"',
  segtype: 'segtype="sentence" or segtype="paragraph"',
  'o-tmf': 'o-tmf="unknown"',
  adminlang: 'adminlang="en"',
  srclang: 'srclang="*all*" or the language translated from',
  datatype: 'datatype="plaintext"',
  i: 'the same i="1" on <bpt> and its <ept>',
  pos: 'pos="begin" or pos="end"',
  type: 'type="x-name"',
};

/** Elements have the attributes they need and no others, and those that are one of a few words are one of them. */
export function attributesRule(tell: Tell): Rule {
  return {
    open(element) {
      const shape = shapes.get(element.name);
      if (shape === undefined) return;
      tellMissing(element, shape, tell);
      for (const attribute of element.attributes) {
        const { name, value } = attribute;
        if (!shape.known.has(name)) tellUnknown(element.name, attribute, tell);
        const words = choices.get(name);
        if (words !== undefined && !words.includes(value)) {
          const reason = `${name}="${shown(value)}" is not ${words.length > 1 ? 'one of ' : ''}${words.join(', ')}`;
          tell(attribute.place(), 'error', 'choice', reason, choiceCure(name, value));
        }
        if (name === 'tuid' && /\s/.test(value))
          tell(
            attribute.place(),
            'warning',
            'tuid',
            'a tuid has blanks in it',
            'Put something else in their place.',
          );
      }
    },
  };
}

function tellMissing(element: MemoryElement, shape: Shape, tell: Tell): void {
  for (const name of shape.required)
    if (attributeOf(element, name) === undefined) {
      const cure = `Add ${examples[name] ?? `${name}="…"`}.`;
      tell(element.place, 'error', 'attribute-missing', `<${element.name}> has no attribute "${name}"`, cure);
    }
}

function tellUnknown(element: string, attribute: XmlAttribute, tell: Tell): void {
  const { name } = attribute;
  const reason = `<${element}> has an attribute "${shown(name)}", which TMX does not know`;
  const foreign = /^(?:xmlns|xsi):/.test(name);
  const cure = foreign
    ? 'Remove it; strict tools refuse it.'
    : element === 'tmx' && name === 'encoding'
      ? 'Remove it: the encoding is said in the first line, as encoding="UTF-8".'
      : 'Remove it, or keep what it says in a <prop>.';
  tell(attribute.place(), foreign ? 'warning' : 'error', 'attribute-unknown', reason, cure);
}

function choiceCure(name: string, value: string): string {
  if (name === 'version') return 'Write version="1.4"; versions like 1.4b are written so too.';
  if (name === 'segtype') return 'Write segtype="sentence", or "paragraph" for longer texts.';
  return `Write ${examples[name] ?? value}.`;
}

/** A value as it is shown in one line. */
export function shown(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
