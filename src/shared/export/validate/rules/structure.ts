import type { MemoryElement, Rule } from '../rule.ts';
import { type Group, type Shape, shapes } from '../schema.ts';
import type { Tell } from '../violation.ts';

/** How far the children of an open element have come. */
interface Progress {
  readonly shape: Shape | undefined;
  group: number;
  /** Children seen of that group. */
  count: number;
  /** Whether stray text in it was told of already. */
  stray: boolean;
}

/** Elements stand where the document type wants them, in its order, with text only where text may be. */
export function structureRule(tell: Tell): Rule {
  const open: Progress[] = [];
  const place = (element: MemoryElement, within: Progress) => {
    const { name, parent } = element;
    const { shape } = within;
    if (shape === undefined || parent === null) return;
    const at = shape.groupOf.get(name);
    const group = at === undefined ? undefined : shape.children[at];
    if (at === undefined || group === undefined) {
      if (shapes.has(name))
        tell(
          element.place,
          'error',
          'structure',
          `<${name}> does not belong into <${parent.name}>`,
          homeOf(name),
        );
      return;
    }
    if (at < within.group) {
      const behind = shape.children[within.group]?.names.join('> or <') ?? '';
      const reason = `<${name}> stands behind <${behind}> in <${parent.name}>`;
      tell(element.place, 'error', 'order', reason, `Move it in front of <${behind}>.`);
      return;
    }
    if (at > within.group) {
      tellMissing(shape.children.slice(within.count > 0 ? within.group + 1 : within.group, at), element);
      within.group = at;
      within.count = 0;
    }
    within.count += 1;
    if (group.single && within.count > 1)
      tell(
        element.place,
        'error',
        'order',
        `there is a second <${name}> in <${parent.name}>`,
        'Remove one of them.',
      );
  };
  const tellMissing = (groups: readonly Group[], before: MemoryElement) => {
    for (const { names, needed } of groups)
      if (needed) {
        const reason = `there is no <${names.join('> or <')}> before <${before.name}>`;
        tell(before.place, 'error', 'missing', reason, `Put it there.`);
      }
  };

  return {
    open(element) {
      const shape = shapes.get(element.name);
      if (shape === undefined)
        tell(
          element.place,
          'error',
          'structure',
          `<${element.name}> is no element of TMX`,
          'Remove it, or keep what it says in a <prop>.',
        );
      const within = open.at(-1);
      if (within !== undefined) place(element, within);
      open.push({ shape, group: 0, count: 0, stray: false });
    },
    text(text, element, where) {
      const within = open.at(-1);
      if (within === undefined || within.stray || within.shape?.text !== false || !/[^ \t\n]/.test(text))
        return;
      within.stray = true;
      const cure = 'Put it into the <seg> it belongs to, or remove it.';
      tell(where(), 'error', 'structure', `there is text in <${element.name}> that stands in nothing`, cure);
    },
    close(element, _, broken) {
      const done = open.pop();
      if (done?.shape === undefined || broken) return;
      const { children } = done.shape;
      for (const [at, { names, needed }] of children.entries()) {
        if (!needed || at < done.group || (at === done.group && done.count > 0)) continue;
        const [child = ''] = names;
        tell(
          element.place,
          'error',
          'missing',
          `<${element.name}> has no <${child}>`,
          cureFor(element.name, child),
        );
      }
    },
  };
}

function cureFor(name: string, child: string): string {
  if (name === 'tmx') return `Add <${child}>.`;
  return `Add <${child}>, or remove the <${name}>.`;
}

/** Where an element belongs. */
function homeOf(name: string): string {
  const homes = [...shapes].filter(([, { children }]) => children.some(({ names }) => names.includes(name)));
  if (homes.length === 0) return 'Remove it.';
  return `It belongs into ${homes.map(([home]) => `<${home}>`).join(', ')}: move it there, or remove it.`;
}
