import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfTag } from '../../../shared/import/pdf/page.ts';

type Tree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;
type TreeNode = NonNullable<Tree> | NonNullable<Tree>['children'][number];

/** Where a node stands in a table. */
interface Around {
  readonly tag?: PdfTag;
  readonly row?: number;
  readonly table?: number;
}

/** What a tagged file says of the stretches of text of its page `number`, by the ids of their marks; nothing for other files. */
export async function tagsOf(page: PDFPageProxy, number: number): Promise<ReadonlyMap<string, PdfTag>> {
  const tags = new Map<string, PdfTag>();
  let tree: Tree | null;
  try {
    tree = await page.getStructTree();
  } catch {
    // A tree that cannot be read says nothing; the text is there all the same.
    tree = null;
  }
  let id = number * 1e6;
  const waiting: (readonly [node: TreeNode, around: Around])[] = tree === null ? [] : [[tree, {}]];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const [node, around] = step;
    if ('id' in node) {
      if (around.tag !== undefined && node.type === 'content') tags.set(node.id, around.tag);
      continue;
    }
    if (!('role' in node)) continue;
    id += 1;
    const own = within(node.role, id, around);
    for (const child of node.children.toReversed()) waiting.push([child as TreeNode, own]);
  }
  return tags;
}

/** What an element makes of what stands in it. */
function within(role: string, id: number, around: Around): Around {
  if (role === 'Table') return { ...around, table: around.table ?? id };
  if (role === 'TR') return { ...around, row: id };
  const { row, table, tag } = around;
  if (/^T[DH]$/.test(role))
    return {
      ...around,
      tag: { role: 'cell', id, ...(row !== undefined && { row }), ...(table !== undefined && { table }) },
    };
  const level = /^H([1-6])?$/.exec(role);
  if (level === null || tag !== undefined) return around;
  return { ...around, tag: { role: 'heading', level: Number(level[1] ?? '1'), id } };
}
