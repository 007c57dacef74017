import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readBytes } from '../../../../src/main/services/files/read-bytes.ts';
import { troubles as french } from '../../../../src/renderer/words/fr/troubles.ts';
import { speak } from '../../../../src/renderer/words/t.ts';
import { told, toldError } from '../../../../src/renderer/words/troubles.ts';
import { troubles as chinese } from '../../../../src/renderer/words/zh/troubles.ts';
import { TriglotError, toWireError } from '../../../../src/shared/api/errors.ts';
import {
  troubles as english,
  type TroubleKey,
  trouble,
  troubleAt,
} from '../../../../src/shared/lib/trouble.ts';
import { Cancelled } from '../../../../src/shared/lib/watch.ts';
import { root } from '../../../helpers/hosts/environment.ts';

afterEach(() => speak('en'));

describe('what went wrong', () => {
  const locked = new TriglotError(
    'input',
    troubleAt('lac.txt', trouble('not-text', { what: trouble('kind-pdf') })),
  );

  it('is said in the language of the interface, with its file and what fills its places', () => {
    expect(toldError(locked)).toEqual({
      code: 'input',
      message: 'lac.txt: this is a PDF document, not text. Save its text as .txt or .md and take that.',
    });
    speak('fr');
    expect(toldError(locked).message).toBe(
      'lac.txt : c’est un document PDF, non du texte. Enregistrez-en le texte en .txt ou .md et prenez ce fichier.',
    );
    speak('zh-Hans');
    expect(toldError(locked).message).toBe(
      'lac.txt：这是PDF 文档，不是文本。请将其文本保存为 .txt 或 .md 后使用。',
    );
    expect(toldError(new Cancelled()).message).toBe('已取消。');
  });

  it('comes so from the services themselves', async () => {
    speak('fr');
    const thrown = await readBytes('/nowhere/lac.txt').catch((reason: unknown) => reason);
    expect(toldError(thrown).message).toBe(
      '/nowhere/lac.txt : ce fichier n’existe pas. Vérifiez son nom et son dossier.',
    );
    expect(toWireError(thrown).message).toBe(
      '/nowhere/lac.txt: there is no such file. Check its name and folder.',
    );
  });

  it.each([
    ['fr', french],
    ['zh', chinese],
  ])('loses none of its places in %s', (_, words) => {
    const placesOf = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
    for (const [key, sentence] of Object.entries(english))
      expect(placesOf(words[key as TroubleKey]), key).toEqual(placesOf(sentence));
  });

  it('has a key wherever a window can meet it', () => {
    const folders = ['src/main/services', 'src/main/workers', 'src/shared'];
    const plain = folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .filter((name) =>
          /new TriglotError\(\s*'\w+',\s*['"`]|new ReadFault\([^,]+,\s*['"`]/.test(
            readFileSync(join(root, folder, name), 'utf8'),
          ),
        )
        .map((name) => join(folder, name)),
    );
    expect(plain).toEqual([]);
  });
});

it('says which pages of a file are pictures in the language of the interface', () => {
  const pages = trouble('pdf-picture-pages-more', { pages: '1, 2, 3, 4, 5, 6', more: 2 });
  expect(told(pages)).toMatch(/^Pages 1, 2, 3, 4, 5, 6 and 2 more are without any text/);
  speak('fr');
  expect(told(pages)).toMatch(/^Les pages 1, 2, 3, 4, 5, 6 et 2 autres sont sans texte/);
  speak('zh-Hans');
  expect(told(pages)).toMatch(/^第 1, 2, 3, 4, 5, 6 页以及另外 2 页没有文本/);
});
