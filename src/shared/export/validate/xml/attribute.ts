import type { Place, Tell } from '../violation.ts';
import type { XmlAttribute } from './listener.ts';
import { resolved } from './references.ts';
import type { Window } from './window.ts';

/** A start tag, and where what follows it begins. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly empty: boolean;
  readonly end: number;
}

/** More attributes than any element of a memory has. */
export const most = 100;

/** An attribute as it stands in the window at `at`. */
export class Attribute implements XmlAttribute {
  readonly name: string;
  readonly value: string;
  readonly at: number;
  readonly #window: Window;

  constructor(window: Window, at: number, name: string, value: string) {
    this.name = name;
    this.value = value;
    this.at = at;
    this.#window = window;
  }

  place(): Place {
    return this.#window.place(this.at);
  }
}

/** The attributes as they are told: references resolved when they are `raw`, each name once, not more than can be. */
export function finished(
  window: Window,
  attributes: readonly Attribute[],
  raw: boolean,
  tell: Tell,
): readonly XmlAttribute[] {
  const whole = raw ? attributes.map((attribute) => resolvedAttribute(window, attribute, tell)) : attributes;
  if (!repeats(whole) && whole.length <= most) return whole;
  const kept = new Map<string, XmlAttribute>();
  for (const attribute of whole) {
    const { name } = attribute;
    const place = () => attribute.place();
    if (kept.has(name))
      tell(
        place(),
        'error',
        'attribute-twice',
        `the attribute "${name}" is given twice`,
        'Leave one of them out.',
      );
    else if (kept.size === most) {
      tell(place(), 'error', 'attribute-count', `an element has over ${most} attributes`, 'Remove them.');
      break;
    } else kept.set(name, attribute);
  }
  return [...kept.values()];
}

function repeats(attributes: readonly XmlAttribute[]): boolean {
  for (let at = 1; at < attributes.length && at <= most; at += 1)
    for (let before = 0; before < at; before += 1)
      if (attributes[at]?.name === attributes[before]?.name) return true;
  return false;
}

function resolvedAttribute(window: Window, { at, name, value }: Attribute, tell: Tell): Attribute {
  const from = window.text.indexOf(value, at + name.length + 1);
  return new Attribute(window, at, name, resolved(window, from, value, tell).replace(/[\t\n]/g, ' '));
}
