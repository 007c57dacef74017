import type { Layout } from './relay.ts';

const widths = [45, 60, 72, 90, 120];

/** Ways a document may be printed that a reader must see through, by name. */
export const layouts: readonly (readonly [string, Layout])[] = [
  ['every paragraph on one line', {}],
  ['every paragraph on one line, no blank lines', { between: 0 }],
  ...widths.flatMap((width): readonly (readonly [string, Layout])[] => [
    [`${width} columns`, { width }],
    [
      `${width} columns, a blank line after every line, paragraphs indented`,
      { width, inside: 1, indent: ' ' },
    ],
    [`${width} columns, two blank lines between paragraphs, one within`, { width, inside: 1, between: 2 }],
    [`${width} columns, no blank lines, paragraphs indented`, { width, between: 0, indent: '    ' }],
    [`${width} columns, words divided`, { width, hyphenate: true }],
    [`${width} columns, notes right behind their paragraph`, { width, notes: 'after' }],
    [
      `${width} columns, pages with form feeds and notes`,
      { width, page: 20, formFeed: true, foot: (page) => `Page ${page} of 9`, notes: 'page' },
    ],
    [
      `${width} columns, numbered pages, a blank line after every line`,
      {
        width,
        inside: 1,
        indent: '  ',
        page: 20,
        pageGap: 1,
        firstHead: true,
        foot: (page) => `– ${page} –`,
        notes: 'page',
      },
    ],
  ]),
];

/** Layouts that leave nothing but the words and the length of the lines to go by; a chance break may mislead. */
export const bareLayouts: readonly (readonly [string, Layout])[] = widths.flatMap(
  (width): readonly (readonly [string, Layout])[] => [
    [`${width} columns, no blank lines, no indents`, { width, between: 0 }],
    [`${width} columns, a blank line after every line, no indents`, { width, inside: 1 }],
    [`${width} columns, hanging indents`, { width, between: 0, hang: '   ' }],
  ],
);
