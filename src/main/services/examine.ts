import { render } from '../../shared/import/structure/render.ts';
import { structureOf } from '../../shared/import/structure-of.ts';
import { guessLanguage } from '../../shared/language/guess.ts';
import type { DocumentFormat } from '../../shared/model/document.ts';
import { shortName } from './files/failures.ts';
import { firstLines } from './first-lines.ts';
import { type HeldSource, openText } from './open-source.ts';

/** What can be said about a text before it is read as a document: its language and its first lines too. Throws as `openText`. */
export function examine(id: string, path: string, bytes: Uint8Array, forced?: string): HeldSource {
  const { raw, source, encodings } = openText(path, bytes, forced);
  const { format, encoding } = raw;
  const shown = visibleStart(format, source);
  const language = guessLanguage(shown);
  const name = shortName(path);
  const info = {
    id,
    name,
    bytes: bytes.length,
    format,
    encoding,
    encodings,
    language,
    preview: firstLines(shown),
    changes: null,
    aside: [],
    warnings: [],
  };
  return { info, raw };
}

/** Beginning of what is read of a text, enough to guess the language from. */
function visibleStart(format: DocumentFormat, source: string): string {
  const structure = structureOf(format, source.slice(0, 200_000));
  if (structure === null) return source.slice(0, 20_000);
  const { lines } = render(structure.blocks).scanned;
  return lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, 20_000);
}
