import { attributeOf, type MemoryElement, type Rule } from '../rule.ts';
import type { Place, Tell } from '../violation.ts';
import { shown } from './attributes.ts';

/** The pairs that a segment, or a text inside of a code, has begun and ended. */
interface Scope {
  readonly begun: Map<string, Place>;
  readonly ended: Set<string>;
}

/** The numbers by which codes of a text are found in its translations. */
interface Variant {
  readonly place: Place;
  readonly numbers: string[];
}

/** Codes inside of segments come in pairs where they are pairs, and are the same in all languages of a unit. */
export function inlineRule(tell: Tell): Rule {
  const scopes: Scope[] = [];
  let variants: Variant[] = [];

  const begin = (element: MemoryElement, scope: Scope) => {
    const i = attributeOf(element, 'i')?.value;
    if (i === undefined) return;
    if (scope.begun.has(i) || scope.ended.has(i))
      tell(
        element.place,
        'error',
        'pairs',
        `there is a second <bpt i="${shown(i)}"> in the segment`,
        'Give it an i of its own.',
      );
    else scope.begun.set(i, element.place);
    if (!/^\d+$/.test(i))
      tell(element.place, 'warning', 'pairs', `i="${shown(i)}" is no number`, 'Write a number.');
  };
  const end = (element: MemoryElement, scope: Scope) => {
    const i = attributeOf(element, 'i')?.value;
    if (i === undefined) return;
    if (scope.begun.delete(i)) scope.ended.add(i);
    else {
      const reason = `<ept i="${shown(i)}"> ends what was not begun in the segment`;
      tell(element.place, 'error', 'pairs', reason, 'Add its <bpt> before it, or write <it pos="end">.');
    }
  };

  return {
    open(element) {
      const { name } = element;
      if (name === 'tu') variants = [];
      else if (name === 'tuv') variants.push({ place: element.place, numbers: [] });
      else if (name === 'seg' || name === 'sub') scopes.push({ begun: new Map(), ended: new Set() });
      const scope = scopes.at(-1);
      if (scope === undefined) return;
      if (name === 'bpt') begin(element, scope);
      else if (name === 'ept') end(element, scope);
      const x = attributeOf(element, 'x')?.value;
      if (x !== undefined) variants.at(-1)?.numbers.push(x);
    },
    close({ name }, _, broken) {
      if (name === 'seg' || name === 'sub') {
        const scope = scopes.pop();
        if (scope === undefined || broken) return;
        for (const [i, place] of scope.begun) {
          const reason = `<bpt i="${shown(i)}"> is not ended in the segment`;
          tell(
            place,
            'error',
            'pairs',
            reason,
            `Add <ept i="${shown(i)}"> behind it, or write <it pos="begin">.`,
          );
        }
      } else if (name === 'tu') {
        if (!broken) tellUnequal(variants, tell);
        variants = [];
      }
    },
  };
}

function tellUnequal(variants: readonly Variant[], tell: Tell): void {
  if (variants.every(({ numbers }) => numbers.length === 0)) return;
  const [first, ...others] = variants.map(({ place, numbers }) => ({
    place,
    key: numbers.toSorted().join(' '),
  }));
  for (const { place, key } of others)
    if (key !== first?.key) {
      const reason = 'the codes of this text have other x than those of the first text in the unit';
      tell(place, 'error', 'x', reason, 'Give codes that belong together the same x, or leave all x out.');
    }
}
