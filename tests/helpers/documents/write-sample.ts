import { docx, escaped, level, lists, numbered, p, run } from './docx.ts';
import { pieces, type Sample, type SampleBlock } from './sample.ts';

/** The sample as a Word document with automatic numbers, styles and a real footnote. */
export function asDocx({ blocks, footnote, numbered: first, lettered, language }: Sample): Uint8Array {
  const tag = `<w:lang w:val="${language}" w:eastAsia="${language === 'zh' ? 'zh-CN' : 'ja-JP'}"/>`;
  const runs = (text: string): string =>
    pieces(text)
      .map((piece) =>
        typeof piece === 'object'
          ? run(piece.bold, `<w:b/>${tag}`)
          : piece === 'note'
            ? '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
            : run(piece, tag),
      )
      .join('');
  const properties: Readonly<Record<SampleBlock['kind'], string>> = {
    title: '<w:pStyle w:val="Title"/>',
    heading: '<w:pStyle w:val="Heading2"/>',
    numbered: numbered(1, 0),
    lettered: numbered(1, 1),
    plain: '',
    row: '',
  };
  const cell = (text: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${p(text)}</w:tc>`;
  const body = blocks.map(({ kind, text, cells }, at) => {
    if (cells === undefined) return p(runs(text), properties[kind]);
    const row = `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const [before, after] = [blocks[at - 1]?.kind, blocks[at + 1]?.kind];
    const grid =
      '<w:tblPr><w:tblW w:w="8000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>';
    return `${before === 'row' ? '' : `<w:tbl>${grid}`}${row}${after === 'row' ? '' : '</w:tbl>'}`;
  });
  const style = (id: string, name: string, more: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${more}</w:pPr></w:style>`;
  return docx({
    body: `${body.join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`,
    numbering: lists([[level(0, ...first), level(1, ...lettered)]]),
    styles: style('Title', 'Title', '') + style('Heading2', 'heading 2', '<w:outlineLvl w:val="1"/>'),
    footnotes: `<w:footnote w:id="2">${p(`<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>${run(` ${footnote}`)}`)}</w:footnote>`,
  });
}

/** The sample as a web page; numbers are typed where lists of HTML have none of the kind. */
export function asHtml({ blocks, footnote, labels, language }: Sample): string {
  let next = 0;
  const inline = (text: string): string =>
    pieces(text)
      .map((piece) =>
        typeof piece === 'object'
          ? `<b>${escaped(piece.bold)}</b>`
          : piece === 'note'
            ? '<sup><a href="#fn1" id="ref1">1</a></sup>'
            : escaped(piece),
      )
      .join('');
  const body = blocks.map(({ kind, text, cells }, at) => {
    if (cells !== undefined) {
      const row = `<tr>${cells.map((one) => `<td>${escaped(one)}`).join('')}`;
      return `${blocks[at - 1]?.kind === 'row' ? '' : '<table>'}${row}${blocks[at + 1]?.kind === 'row' ? '' : '</table>'}`;
    }
    if (kind === 'title') return `<h1>${inline(text)}</h1>`;
    if (kind === 'heading') return `<h2>${inline(text)}</h2>`;
    return `<p>${kind === 'plain' ? '' : `${labels[next++]} `}${inline(text)}`;
  });
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>x</title><body>${body.join('\n')}<hr><p id="fn1"><a href="#ref1">1</a> ${escaped(footnote)}</html>`;
}

/** The sample as Markdown. */
export function asMarkdown({ blocks, footnote, labels }: Sample): string {
  let next = 0;
  const inline = (text: string): string =>
    pieces(text)
      .map((piece) => (typeof piece === 'object' ? `**${piece.bold}**` : piece === 'note' ? '[^1]' : piece))
      .join('');
  const body = blocks.map(({ kind, text, cells }, at) => {
    if (cells !== undefined)
      return `| ${cells.join(' | ')} |${blocks[at - 1]?.kind === 'row' ? '' : `\n|${cells.map(() => '---|').join('')}`}`;
    if (kind === 'title') return `\n# ${inline(text)}\n`;
    if (kind === 'heading') return `\n## ${inline(text)}\n`;
    return `\n${kind === 'plain' ? '' : `${labels[next++]} `}${inline(text)}\n`;
  });
  return `${body.join('\n')}\n[^1]: ${footnote}\n`;
}

/** The sample as plain text of 72 columns, its footnote under a rule. */
export function asText({ blocks, footnote, labels, language }: Sample): string {
  let next = 0;
  const plain = (text: string): string => text.replaceAll('*', '').replace('^', '1');
  const body = blocks.map(({ kind, text, cells }) => {
    if (cells !== undefined) return cells.join('\n\n');
    const label = kind === 'numbered' || kind === 'lettered' ? `${labels[next++]} ` : '';
    return wrapped(label + plain(text), language === 'zh' ? 36 : 72);
  });
  return `${body.join('\n\n')}\n\n____________\n1 ${wrapped(footnote, language === 'zh' ? 36 : 72)}\n`;
}

function wrapped(text: string, width: number): string {
  const words = /\p{Script=Han}/u.test(text) ? [...text] : text.split(/(?<= )/);
  const lines = [''];
  for (const word of words) {
    if (lines.at(-1)!.length + word.trimEnd().length > width && !/^[，。；：、）]/u.test(word))
      lines.push('');
    lines[lines.length - 1] += word;
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}
