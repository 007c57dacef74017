import { expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import { lexiconOf } from '../../bench/faults/lexicon.ts';
import { alignmentOf, type Row } from './rows.ts';

/** Findings about texts on programs and the web, as severity and type. */
function told(languages: readonly string[], ...rows: readonly Row[]) {
  return findingsOf(alignmentOf(languages, rows), { words: lexiconOf(languages).concepts }).map(
    ({ severity, type }) => `${severity} ${type}`,
  );
}

it('a program with its remarks is the same in all languages, a paragraph is not', () => {
  const code = '# Do not ask for the key of the wireless net again. gauge-setup netcfg/wireless_key string';
  expect(told(['en', 'zh'], { en: code, zh: code })).toEqual(['info untranslated']);
  const text = 'The gauge asks for the key of the wireless net when it is started for the first time.';
  expect(told(['en', 'zh'], { en: text, zh: text })).toEqual(['warning untranslated']);
});

it('pages of one site have other names in other languages', () => {
  const row = (en: string, fr: string): Row => ({
    en: `The page is at https://${en} for everybody.`,
    fr: `La page se trouve à https://${fr} pour tout le monde.`,
  });
  const page = 'gauges.example.org/package-name';
  expect(told(['en', 'fr'], row(page, 'gauges.example.org/nom-de-paquet'))).toEqual(['info reference']);
  expect(told(['en', 'fr'], row(page, 'pegel.example.com/package-name'))).toEqual(['warning reference']);
  expect(told(['en', 'fr'], row(`${page}-7`, `${page}-8`))).toEqual(['error reference']);
});

it('people at one domain have other names in other languages', () => {
  const row = { en: 'Write to your-name@example.org.', de: 'Schreiben Sie an ihr-name@example.org.' };
  expect(told(['en', 'de'], row)).toEqual(['info reference']);
});

it('“https://” before a word is no address', () => {
  const row = {
    en: 'The value should be a https:// URL that shows the lake.',
    de: 'Der Wert sollte eine https://-URL sein, die den See zeigt.',
  };
  expect(told(['en', 'de'], row)).toEqual([]);
});

it('an English date in a line that nobody translates is in both versions', () => {
  const line = '-- Ada Lund <ada@example.org> Sat, 6 Sep 2003 17:15:03 -0500';
  expect(told(['en', 'de'], { en: line, de: line })).not.toContain('warning date');
});

it('a date that is another one is still told', () => {
  const row = {
    en: 'The gauge was set up on 6 September 2003 by the lake.',
    de: 'Der Pegel wurde am 7. September 2003 am See aufgestellt.',
  };
  expect(told(['en', 'de'], row)).toContain('error date');
});

it('an abbreviation in capitals behind a form is no number', () => {
  const row = {
    en: 'Select the disks which will form the MD.',
    fr: 'Choisissez les disques qui composeront le périphérique.',
  };
  expect(told(['en', 'fr'], row)).toEqual([]);
});

it('what stands between two quotations is no term', () => {
  const rows: readonly Row[] = [
    { en: 'Say "open", or "closed", or "broken" there.', de: 'Dort steht "offen" oder "zu" oder "kaputt".' },
    { en: 'The lake is high or low.', de: 'Der See steht hoch.' },
    { en: 'Rain or snow falls.', de: 'Es regnet oder schneit.' },
    { en: 'Call or write.', de: 'Rufen oder schreiben Sie.' },
  ];
  expect(told(['en', 'de'], ...rows)).not.toContain('warning term');
});
