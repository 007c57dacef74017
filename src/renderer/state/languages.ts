import { canonicalTag, directionOf, languageName } from '../../shared/model/language-tag.ts';
import type { ComboOption } from '../ui/combobox-options.ts';

/** Languages with three-letter codes and varieties that documents are written in; every two-letter code is there too. */
const more =
  'ast ceb ckb doi dsb fil fur gsw haw hsb kab kok lzh mai mni nso pap rom sat sco sma smj smn sms szl tet tpi yue zgh ' +
  'zh-Hans zh-Hant zh-HK zh-TW en-GB en-US fr-BE fr-CA fr-CH de-AT de-CH es-419 es-MX pt-BR pt-PT nl-BE it-CH sr-Cyrl sr-Latn fa-AF';

const known = new Map<string, readonly ComboOption[]>();

/** Every language that has a name, by its name in `inLanguage`; found also by its own name for itself and its code. */
export function languageOptions(inLanguage: string): readonly ComboOption[] {
  const options =
    known.get(inLanguage) ??
    [...twoLetterCodes(), ...more.split(' ')]
      .map((value) => ({ value, label: languageName(value, inLanguage), also: ownName(value) }))
      .sort((a, b) => a.label.localeCompare(b.label, inLanguage));
  known.set(inLanguage, options);
  return options;
}

/** A language's name, or the code as typed when it is none. */
export function nameOf(tag: string, inLanguage: string): string {
  const canonical = canonicalTag(tag);
  return canonical === null ? tag : languageName(canonical, inLanguage);
}

/** What an element that shows text of `tag` carries; nothing for a code that is none. */
export function writing(tag: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  const canonical = canonicalTag(tag);
  return canonical === null ? {} : { lang: canonical, dir: directionOf(canonical) };
}

function ownName(tag: string): readonly string[] {
  const own = languageName(tag, tag);
  return own === tag ? [] : [own];
}

function twoLetterCodes(): readonly string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => canonicalTag(code) === code);
}
