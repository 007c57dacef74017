import { strToU8, zipSync } from 'fflate';

/** A file inside of an office document. */
export interface PackagePart {
  readonly name: string;
  readonly xml: string;
  readonly type: string;
  /** Relationships from this part to others: id, kind, name of the other part as seen from this one. */
  readonly relations?: readonly { readonly id: string; readonly kind: string; readonly target: string }[];
}

const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * An office document of `parts` (Open Packaging Conventions, ECMA-376 part 2), the first of them being the main one.
 * `now` is the time its entries are stamped with; the same parts give the same bytes.
 */
export function officePackage(parts: readonly PackagePart[], now: string): Uint8Array {
  const [main] = parts;
  if (main === undefined) throw new RangeError('a document needs a part');
  const types = parts.map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(relationships([{ id: 'rId1', kind: 'officeDocument', target: main.name }])),
  };
  for (const { name, xml, relations = [] } of parts) {
    files[name] = strToU8(declaration + xml);
    if (relations.length === 0) continue;
    const at = name.lastIndexOf('/') + 1;
    files[`${name.slice(0, at)}_rels/${name.slice(at)}.rels`] = strToU8(relationships(relations));
  }
  return zipSync(files, { level: 6, mtime: zipTime(now) });
}

function relationships(relations: NonNullable<PackagePart['relations']>): string {
  const each = relations.map(
    ({ id, kind, target }) => `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

/** Zip files know years from 1980 to 2099 only. */
function zipTime(now: string): Date {
  const time = new Date(now);
  const year = time.getFullYear();
  return year >= 1980 && year <= 2099 ? time : new Date(1980, 0, 1);
}
