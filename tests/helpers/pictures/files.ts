import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../hosts/environment.ts';

const from = (name: string) => `${root}resources/sample/${name}`;

/** The bundled sample as the command line names it. */
export const sample: readonly string[] = ['zh=zh.txt', 'en=en.md', 'fr=fr.txt'].map((word) =>
  word.replace('=', `=${from('')}`),
);

const memory = `<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header srclang="en"/><body>
<tu><tuv xml:lang="en"><seg>Convinced that no State can restore the river alone and that none should have to,</seg></tuv>
<tuv xml:lang="fr"><seg>Convaincu qu’aucun État ne peut restaurer seul le fleuve et qu’aucun ne devrait y être contraint,</seg></tuv></tu>
</body></tmx>`;

function write(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** A memory and a glossary that know something of the sample. */
export function references(folder: string): readonly string[] {
  const terms = 'en,fr\nState,État\nlake,lac\nriparian State,État riverain\n';
  return [write(folder, 'rivers.tmx', memory), write(folder, 'waters.csv', terms)];
}

/** The French sample as somebody revised it: a figure changed, a paragraph added. */
export function revised(folder: string): string {
  const text = readFileSync(from('fr.txt'), 'utf8')
    .replace('45 millions', '48 millions')
    .replace(/\n\s*7\. /, '\n\n Prend acte avec satisfaction des offres reçues ;\n$&');
  return write(folder, 'fr-2.txt', text);
}

/** Three documents in three languages, named as people name them. */
export function severalDocuments(folder: string): readonly string[] {
  return ['A-78-142', 'A-78-143', 'charter'].flatMap((name) =>
    ['zh.txt', 'en.md', 'fr.txt'].map((file) =>
      write(folder, `${name}_${file}`, readFileSync(from(file), 'utf8')),
    ),
  );
}
