import { type InterfaceLanguage, interfaceLanguages, type Settings } from './methods/app.ts';

/** The first of `wanted` (BCP 47, best first) that the interface speaks, by its primary language; else English. */
export function spokenOf(wanted: readonly string[]): InterfaceLanguage {
  for (const tag of wanted) {
    const primary = tag.split('-')[0]?.toLowerCase();
    const found = interfaceLanguages.find((language) => language.split('-')[0] === primary);
    if (found !== undefined) return found;
  }
  return 'en';
}

/** The language that the interface speaks by its settings, where the system wants `system`. */
export function spokenBy(
  { language }: Pick<Settings, 'language'>,
  system: readonly string[],
): InterfaceLanguage {
  return spokenOf(language === 'system' ? system : [language]);
}
