import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../../src/shared/pipeline.ts';

const read = (source: string, language = 'en') =>
  readSource({
    language,
    path: 'a.html',
    format: 'html',
    encoding: 'utf-8',
    source,
    segmentation: 'paragraph',
  });
const texts = (source: string) => read(source).segments.map(({ text }) => text);

describe('a web page', () => {
  it('is read as a browser shows it: implied ends, white space, entities, line breaks', () => {
    expect(
      texts('<p>The   lake\n is&nbsp;deep &amp; cold.<p>It is<br>old.<div>And <b>so</b>on.</div>Loose text.'),
    ).toEqual(['The lake is deep & cold.', 'It is old.', 'And soon.', 'Loose text.']);
  });

  it('has its formulas in the text, without how they were typed', () => {
    expect(
      texts(
        '<p>The depth <math><semantics><mrow><mi>d</mi><mo>=</mo><mn>12</mn></mrow><annotation encoding="application/x-tex">d = 12</annotation></semantics></math> is in metres.',
      ),
    ).toEqual(['The depth d=12 is in metres.']);
  });

  it('is cut at two line breaks, and keeps lines that were set apart', () => {
    expect(
      texts('The lake is deep.<br><br>\n<br>It is cold.<pre>First line\nof a text.\n\nSecond one.</pre>'),
    ).toEqual(['The lake is deep.', 'It is cold.', 'First line of a text.', 'Second one.']);
  });

  it('prints the numbers of lists as browsers do', () => {
    const page =
      '<p>These:<ol start=3><li>three;<li>four;<ol type=a><li>a;<li value=5>e;</ol><li>five.</ol><ol reversed><li>two;<li>one.</ol><ul><li>bullet.</ul><ol style="list-style-type: none"><li>(x) bare.</ol>';
    expect(texts(page)).toEqual([
      'These:',
      '3. three;',
      '4. four;',
      'a. a;',
      'e. e;',
      '5. five.',
      '2. two;',
      '1. one.',
      'bullet.',
      '(x) bare.',
    ]);
  });

  it('knows headings, cells and frames', () => {
    const page =
      '<h1>Treaty</h1><h3>Of the waters</h3><p>The lake is deep and its water is cold.<table><tr><td>a<td>b<tr><td>c</table><table><tr><td><p>In a frame there is a whole sentence.</table>';
    expect(read(page).segments.map(({ kind, text }) => [kind, text])).toEqual([
      ['title', 'Treaty'],
      ['heading', 'Of the waters'],
      ['paragraph', 'The lake is deep and its water is cold.'],
      ['table-cell', 'a'],
      ['table-cell', 'b'],
      ['table-cell', 'c'],
      ['paragraph', 'In a frame there is a whole sentence.'],
    ]);
  });

  it('lifts linked notes out, whichever way they are made', () => {
    const pages = [
      '<p>The lake<sup><a href="#fn1">1</a></sup> is deep.<ol><li id="fn1">As measured. <a href="#r">↩</a></ol>',
      '<p>The lake<a class="footnote-ref" href="#fn1"><sup>1</sup></a> is deep.<section><hr><p id="fn1"><a href="#r">1</a> As measured.</section>',
      '<p>The lake<a class="sdfootnoteanc" name="r" href="#fn1"><sup>1</sup></a> is deep.<div id="x"><p><a class="sdfootnotesym" name="fn1" href="#r">1</a>As measured.</div>',
      '<p>The lake<a role="doc-noteref" href="#fn1">[1]</a> is deep.<aside id="fn1" role="doc-footnote">As measured.</aside>',
    ];
    for (const page of pages)
      expect(read(page).segments.map(({ label, text, notes }) => [label, text, notes])).toEqual([
        [undefined, 'The lake is deep.', [{ offset: 8, label: '1' }]],
        ['1', 'As measured.', undefined],
      ]);
  });

  it('does not take the links of a table of contents for notes', () => {
    expect(texts('<p>Part <a href="#a">1</a> is about the lake.<p id="a">The lake is deep.')).toEqual([
      'Part 1 is about the lake.',
      'The lake is deep.',
    ]);
  });

  it('passes over programs and pictures, and sets aside what is hidden and the navigation', () => {
    const document = read(
      '<head><title>T</title><style>p{}</style></head><nav><a href="/">Home</a></nav><script>alert(1)</script><p>The lake is deep.<span hidden>secret</span><span style="display: none">too</span><img src="http://127.0.0.1:9/x.png" alt="x"><svg><text>drawn</text></svg>',
    );
    expect(document.segments.map(({ text }) => text)).toEqual(['The lake is deep.']);
    expect(document.furniture.map(({ text }) => text)).toEqual(['Home', 'secret', 'too']);
  });

  it('keeps formats and links in place', () => {
    const [one] = read('<p>The <em>old <strong>lake</strong></em> is <a href="x.html">deep</a>.').segments;
    expect(one?.formats).toEqual([
      { kind: 'italic', start: 4, end: 12 },
      { kind: 'bold', start: 8, end: 12 },
      { kind: 'link', start: 16, end: 20, target: 'x.html' },
    ]);
  });
});
