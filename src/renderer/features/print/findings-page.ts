/** What is printed of a finding: its sentence, where it stands, and how the row reads in each language. */
export interface FindingLine {
  readonly sentence: string;
  readonly where: string;
  readonly texts: readonly { readonly language: string; readonly name: string; readonly text: string }[];
}

export interface FindingsReport {
  readonly title: string;
  /** BCP 47 of the words. */
  readonly language: string;
  readonly groups: readonly { readonly title: string; readonly lines: readonly FindingLine[] }[];
  /** Said where there are none. */
  readonly none: string;
}

const style = `@page { margin: 18mm 16mm }
body { font: 10.5pt/1.45 "Source Serif 4 Variable", Georgia, serif; color: #1e1d1a }
h1 { font-size: 16pt; margin: 0 0 4mm }
h2 { font: 600 10pt/1.4 "Inter Variable", system-ui, sans-serif; margin: 6mm 0 2mm; border-bottom: 0.3mm solid #87827a }
article { break-inside: avoid; margin: 0 0 4mm }
.said { font-weight: 600; margin: 0 }
.where, dt { font: 8.5pt/1.4 "Inter Variable", system-ui, sans-serif; color: #5f5b53 }
.where { margin: 0 0 1mm }
dl { display: grid; grid-template-columns: 28mm 1fr; gap: 1mm 3mm; margin: 0 }
dd { margin: 0 }`;

/** The findings as a page to print, complete in itself. */
export function findingsPage({ title, language, groups, none }: FindingsReport): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = language;
  const make = (name: string, text = '', className = '') => {
    const element = page.createElement(name);
    element.textContent = text;
    if (className !== '') element.className = className;
    return element;
  };
  page.head.append(make('style', style));
  page.body.append(make('h1', title));
  if (groups.length === 0) page.body.append(make('p', none));
  for (const group of groups) {
    page.body.append(make('h2', group.title));
    for (const { sentence, where, texts } of group.lines) {
      const article = page.createElement('article');
      const list = page.createElement('dl');
      for (const each of texts) {
        const text = make('dd', each.text);
        text.lang = each.language;
        text.dir = 'auto';
        list.append(make('dt', each.name), text);
      }
      article.append(make('p', sentence, 'said'), make('p', where, 'where'), list);
      page.body.append(article);
    }
  }
  return `<!DOCTYPE html>\n${page.documentElement.outerHTML}`;
}
