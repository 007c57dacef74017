import type { Place, Tell } from '../violation.ts';

const declaration =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>$/;

/** Tells what is wrong with the XML declaration `raw`. */
export function checkDeclaration(raw: string, place: Place, tell: Tell): void {
  const cure = 'Write <?xml version="1.0" encoding="UTF-8"?>.';
  if (!declaration.test(raw))
    tell(place, 'error', 'declaration', 'the XML declaration is not as it should be', cure);
  else if (!/version\s*=\s*["']1\.0["']/.test(raw))
    tell(place, 'warning', 'declaration', 'the XML declaration asks for another XML than 1.0', cure);
}

const parts = /"[^"]*"|'[^']*'|<!--|<\?|[\x5b\]>"']/g;
const endings: Readonly<Record<string, string>> = { '<!--': '-->', '<?': '?>' };

/** Where the ">" of the document type declaration is whose content begins at `from`; below 0 when it is not in `text`. */
export function doctypeEnd(text: string, from: number): number {
  let inside = false;
  parts.lastIndex = from;
  for (let match = parts.exec(text); match !== null; match = parts.exec(text)) {
    const [part] = match;
    if (part === '[') inside = true;
    else if (part === ']') inside = false;
    else if (part === '>' && !inside) return match.index;
    else if (part === '"' || part === "'") return -1;
    else if (Object.hasOwn(endings, part)) {
      const end = text.indexOf(endings[part] ?? '', parts.lastIndex);
      if (end < 0) return -1;
      parts.lastIndex = end + 2;
    }
  }
  return -1;
}
