const names = new Set(
  (
    'a abbr b big blockquote body br caption center cite code col colgroup dd del details div dl dt em figcaption figure ' +
    'font footer h1 h2 h3 h4 h5 h6 head header hr html i img ins kbd li link main mark meta nav ol p pre q s samp script section ' +
    'small span strike strong style sub summary sup table tbody td tfoot th thead title tr tt u ul var'
  ).split(' '),
);
const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9]{0,11})(?=[\s/>])(?:[^<>"']|"[^"<]{0,500}"|'[^'<]{0,500}'){0,500}>/;
const link = /^<((?:https?|ftp|mailto):[^\s<>]{1,1000}|[^\s<>@]{1,100}@[^\s<>@]{1,200})>/;

/** HTML that begins at `at`: a known tag ("/sup" when it closes) or a bare link whose address is kept. */
export function readTag(
  text: string,
  at: number,
): { to: number; name: string; keep?: { from: number; to: number } } | null {
  const next = text[at + 1] ?? '';
  if (!/[/a-zA-Z0-9]/.test(next)) return null;
  const head = text.slice(at, at + 1200);
  const found = tag.exec(head);
  if (found !== null && names.has(found[2]!.toLowerCase()))
    return { to: at + found[0].length, name: `${found[1]}${found[2]!.toLowerCase()}` };
  const address = link.exec(head);
  if (address === null) return null;
  const to = at + address[0].length;
  return { to, name: 'link', keep: { from: at + 1, to: to - 1 } };
}
