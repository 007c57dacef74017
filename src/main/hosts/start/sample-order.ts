import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentFormat } from '../../../shared/model/document.ts';
import type { BuildOrder } from '../../services/engine/messages.ts';

interface SampleFile {
  readonly language: string;
  readonly path: string;
  readonly format: DocumentFormat;
}

/** The bundled sample in the checkout at `root`. */
export function sampleFiles(root: string): readonly SampleFile[] {
  const at = (name: string) => join(root, 'resources', 'sample', name);
  return [
    { language: 'zh', path: at('zh.txt'), format: 'text' },
    { language: 'en', path: at('en.md'), format: 'markdown' },
    { language: 'fr', path: at('fr.txt'), format: 'text' },
  ];
}

/** The order that has an engine align the sample. Throws when it cannot be read. */
export function sampleOrder(root: string): BuildOrder {
  return {
    sources: sampleFiles(root).map((file) => ({
      ...file,
      encoding: 'utf-8',
      forced: false,
      bytes: new Uint8Array(readFileSync(file.path)),
      changes: 'accepted',
    })),
    pivot: 'en',
    segmentation: 'paragraph',
    knowledge: { lexicon: join(root, 'resources', 'lexicon'), glossaries: [], memories: [] },
    store: null,
    give: true,
  };
}
