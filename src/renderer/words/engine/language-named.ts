/** Languages beside those of two letters that documents come in. */
const more =
  'ast ceb ckb fil fur gsw haw hsb dsb kok yue zgh zh-Hans zh-Hant zh-CN zh-HK zh-TW en-GB en-US en-CA en-AU fr-BE fr-CA fr-CH fr-FR ' +
  'de-AT de-CH de-DE es-419 es-ES es-MX pt-BR pt-PT nl-BE nl-NL it-CH it-IT sr-Cyrl sr-Latn fa-AF ru-RU ar-EG ar-SA';

let tags: ReadonlyMap<string, string> | null = null;

/** The language that is called `english` in English by its name in `inLanguage`; `english` itself when none is. */
export function languageNamed(english: string, inLanguage: string): string {
  tags ??= tagsByName();
  const tag = tags.get(english);
  if (tag === undefined) return english;
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag) ?? english;
}

function tagsByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const all = [...letters.flatMap((first) => letters.map((second) => first + second)), ...more.split(' ')];
  return new Map(all.flatMap((tag) => (names.of(tag) === undefined ? [] : [[names.of(tag) ?? '', tag]])));
}
