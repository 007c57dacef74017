import type { SrxText } from '../../../shared/api/methods/projects.ts';
import { readSrx } from '../../../shared/import/srx.ts';
import type { SrxRules } from '../../../shared/model/srx.ts';
import { faultless } from '../files/faultless.ts';
import { openXml } from '../files/xml-text.ts';

/** The rules of segmentation in the file at `path` (SRX). Throws `input` naming file, line, what is wrong and what to do. */
export function readSrxFile(path: string): SrxRules {
  return faultless(path, () => {
    let xml = '';
    for (const { text } of openXml(path).pieces) xml += text;
    return readSrx(xml);
  });
}

/** The same of a text that is there already. */
export function rulesIn({ name, text }: SrxText): SrxRules {
  return faultless(name, () => readSrx(text));
}
