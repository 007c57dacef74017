import { canonicalTag } from '../../../model/language-tag.ts';
import type { Place, Tell, Violation } from '../violation.ts';
import type { ScanListener, XmlAttribute } from '../xml/listener.ts';
import { createXmlScanner } from '../xml/scanner.ts';
import { version1, version2, type XliffShape } from './schema.ts';

/** What a file turned out to be. */
export interface XliffVerdict {
  readonly errors: number;
  readonly units: number;
}

interface Open {
  readonly name: string;
  readonly shape: XliffShape | undefined;
  readonly place: Place;
  /** How far its children have come in the order of the shape, and their names. */
  at: number;
  readonly held: Set<string>;
  readonly ids: Map<string, Set<string>>;
}

/**
 * Judges a bilingual file by the core of XLIFF 1.2 or 2.x, whichever it says it is: well-formed, elements where they belong and
 * in order, required attributes, ids that tell one from another, language tags, states, and a target language where there
 * are translations. Every violation goes to `tell`.
 */
export function validateXliff(text: string, tell: (violation: Violation) => void): XliffVerdict {
  let [errors, units] = [0, 0];
  let shapes: Readonly<Record<string, XliffShape>> = {};
  let target = false;
  let newer = false;
  const open: Open[] = [];
  const said: Tell = ({ line, column }, severity, rule, reason, cure) => {
    if (severity === 'error') errors += 1;
    tell({ line, column, severity, rule, reason, cure });
  };
  const wrong = (place: Place, rule: string, reason: string, cure: string) =>
    said(place, 'error', rule, reason, cure);

  const listener: ScanListener = {
    doctype: () => {},
    open(name, attributes, place) {
      const parent = open.at(-1);
      if (parent === undefined) {
        const version = saying(attributes, 'version') ?? '';
        newer = version.startsWith('2.');
        if (name !== 'xliff')
          wrong(place, 'root', `this is no XLIFF file, it begins with <${name}>`, 'Export it as XLIFF.');
        else if (!newer && version !== '1.2')
          wrong(place, 'version', `version "${version}" is none of XLIFF's in use`, 'Use 1.2, 2.0 or 2.1.');
        shapes = newer ? version2 : version1;
        target = saying(attributes, 'trgLang') !== undefined;
      }
      if (!newer && name === 'file') target = saying(attributes, 'target-language') !== undefined;
      if (name === 'unit' || name === 'trans-unit') units += 1;
      if (name === 'target' && !target)
        wrong(place, 'target', 'there is a translation, but no target language', 'Name the target language.');
      const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
      const element: Open = { name, shape, place, at: 0, held: new Set(), ids: new Map() };
      if (parent !== undefined) checkPlace(parent, element, wrong);
      checkAttributes(element, attributes, wrong);
      checkId(element, attributes, open, wrong);
      open.push(element);
    },
    text: () => {},
    close(_, place, broken) {
      const element = open.pop();
      if (element === undefined || broken) return;
      if (element.shape?.oneOf?.some((child) => element.held.has(child)) === false)
        wrong(
          place,
          'structure',
          `<${element.name}> has no <${element.shape.oneOf.join('> and no <')}>`,
          'Give it one, or leave it out.',
        );
      for (const needed of element.shape?.needs ?? [])
        if (!element.held.has(needed))
          wrong(place, 'structure', `<${element.name}> has no <${needed}>`, `Give it one.`);
    },
  };
  const scanner = createXmlScanner(listener, said);
  scanner.write(text);
  scanner.end();
  return { errors, units };
}

type Wrong = (place: Place, rule: string, reason: string, cure: string) => void;

function checkPlace(parent: Open, element: Open, wrong: Wrong): void {
  const { name } = element;
  parent.held.add(name);
  const order = parent.shape?.children;
  if (order === undefined || name.includes(':')) return;
  const at = order.indexOf(name);
  if (at < 0)
    wrong(element.place, 'structure', `<${name}> does not belong into <${parent.name}>`, 'Take it out.');
  else if (at < parent.at && inOrder.has(parent.name))
    wrong(
      element.place,
      'structure',
      `<${name}> stands behind <${order[parent.at]}> in <${parent.name}>`,
      'Put it before.',
    );
  else parent.at = Math.max(parent.at, at);
}

/** Elements whose children have an order; elsewhere they only have to be known. */
const inOrder: ReadonlySet<string> = new Set(['segment', 'ignorable', 'trans-unit']);

function checkAttributes(
  { name, shape, place }: Open,
  attributes: readonly XmlAttribute[],
  wrong: Wrong,
): void {
  for (const required of shape?.required ?? [])
    if ((saying(attributes, required) ?? '') === '')
      wrong(place, 'attribute', `<${name}> does not say its ${required}`, `Add ${required}="…".`);
  for (const [attribute, values] of Object.entries(shape?.values ?? {})) {
    const value = saying(attributes, attribute);
    if (value !== undefined && !values.includes(value) && !value.startsWith('x-'))
      wrong(place, 'attribute', `${attribute} "${value}" is not known`, `Use one of: ${values.join(', ')}.`);
  }
  for (const attribute of shape?.languages ?? []) {
    const value = saying(attributes, attribute);
    if (value !== undefined && canonicalTag(value) === null)
      wrong(
        place,
        'language',
        `${attribute} "${value}" is no language`,
        'Use a code like en, fr-CA or zh-Hans.',
      );
  }
}

function checkId(
  { name, shape, place }: Open,
  attributes: readonly XmlAttribute[],
  open: readonly Open[],
  wrong: Wrong,
): void {
  const id = saying(attributes, 'id');
  if (shape?.unique === undefined || id === undefined) return;
  if (/\s/.test(id)) wrong(place, 'id', `the id "${id}" has a space`, 'Write an underscore in its place.');
  const within = open.findLast((each) => each.name === shape.unique);
  const ids = within?.ids.get(name) ?? new Set();
  within?.ids.set(name, ids);
  if (ids.has(id)) wrong(place, 'id', `there are two <${name}> with the id "${id}"`, 'Give one another id.');
  ids.add(id);
}

function saying(attributes: readonly XmlAttribute[], name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}
