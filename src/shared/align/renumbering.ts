/** How many members one version of a list may have more than the other and still be taken for the same list. */
const mostDropped = 3;

/**
 * What the members of a list would be numbered in the other version if some had been dropped before them there and the
 * rest counted anew. Takes numbering paths joined by "/" in document order ('' for none); gives left label to right
 * label, for lists (labels with one parent) that are not equally long. A list that counts twice says nothing.
 */
export function renumbered(lefts: readonly string[], rights: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const others = listsOf(rights);
  for (const [parent, members] of listsOf(lefts)) {
    const answers = others.get(parent);
    if (answers === undefined) continue;
    const shift = answers.length - members.length;
    if (shift === 0 || Math.abs(shift) > mostDropped || Math.abs(shift) >= members.length) continue;
    members.forEach((label, at) => {
      const answer = answers[at + shift];
      if (answer !== undefined) found.set(label, answer);
    });
  }
  return found;
}

function listsOf(labels: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const label of labels) {
    if (label === '') continue;
    const parent = label.slice(0, Math.max(0, label.lastIndexOf('/')));
    if (seen.has(label)) twice.add(parent);
    seen.add(label);
    const list = lists.get(parent);
    if (list === undefined) lists.set(parent, [label]);
    else list.push(label);
  }
  for (const parent of twice) lists.delete(parent);
  return lists;
}
