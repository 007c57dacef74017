import { type CodeFlaw, flawOfCode } from '../language-code.ts';
import { attributeOf, type MemoryElement, type Rule } from '../rule.ts';
import type { Place, Tell } from '../violation.ts';
import type { XmlAttribute } from '../xml/listener.ts';
import { shown } from './attributes.ts';

/** What was said of languages in a unit. */
interface Unit {
  readonly source: string | null;
  readonly languages: string[];
  /** Whether some text of it has no language that can be told. */
  unclear: boolean;
}

/** Every text says its language by a code that tools know, once in a unit, and the source language is among them. */
export function languagesRule(tell: Tell, seen: (language: string) => void): Rule {
  let source: string | null = null;
  let unit: Unit | null = null;

  const variant = (element: MemoryElement) => {
    const given = languageOf(element, tell);
    if (unit === null) return;
    if (given === null) {
      unit.unclear = true;
      return;
    }
    const language = given.value.toLowerCase();
    seen(given.value);
    if (unit.languages.includes(language))
      tell(
        given.place(),
        'warning',
        'language-twice',
        `the unit has two texts in "${shown(given.value)}"`,
        'Make two units of them: tools keep only one.',
      );
    unit.languages.push(language);
  };

  return {
    open(element) {
      if (element.name === 'header') {
        const given = attributeOf(element, 'srclang');
        source = given === undefined ? null : sourceOf(given, tell);
        const admin = attributeOf(element, 'adminlang');
        if (admin !== undefined) tellFlaw(admin, flawOfCode(admin.value), 'warning', tell);
      } else if (element.name === 'tu') {
        const own = attributeOf(element, 'srclang');
        unit = { source: own === undefined ? source : sourceOf(own, tell), languages: [], unclear: false };
      } else if (element.name === 'tuv') variant(element);
      else if (element.name === 'note' || element.name === 'prop') {
        const given = attributeOf(element, 'xml:lang');
        if (given !== undefined && given.value !== '')
          tellFlaw(given, flawOfCode(given.value), 'error', tell);
      }
    },
    close(element, _, broken) {
      if (element.name !== 'tu' || unit === null) return;
      if (!broken && !unit.unclear) tellUnit(unit, element.place, tell);
      unit = null;
    },
  };
}

/** The attribute that says the language of a text; null when there is none, or none that says anything. */
function languageOf(element: MemoryElement, tell: Tell): XmlAttribute | null {
  const given = attributeOf(element, 'xml:lang');
  const older = attributeOf(element, 'lang');
  if (given === undefined) {
    const reason =
      older === undefined ? 'a text does not say its language' : 'a text says its language in the old way';
    const example = older === undefined || flawOfCode(older.value) !== null ? 'en' : older.value;
    tell(element.place, 'error', 'language-missing', reason, `Add xml:lang="${example}" to the <tuv>.`);
    return older ?? null;
  }
  const flaw = flawOfCode(given.value);
  tellFlaw(given, flaw, 'error', tell);
  return flaw?.severity === 'error' ? null : given;
}

function sourceOf(given: XmlAttribute, tell: Tell): string | null {
  if (given.value === '*all*') return null;
  const flaw = flawOfCode(given.value);
  tellFlaw(given, flaw, 'error', tell);
  return flaw?.severity === 'error' ? null : given.value.toLowerCase();
}

/** Tells of a flaw, at most as grave as `gravest`. */
function tellFlaw(
  given: XmlAttribute,
  flaw: CodeFlaw | null,
  gravest: 'error' | 'warning',
  tell: Tell,
): void {
  if (flaw === null) return;
  const severity = gravest === 'warning' ? 'warning' : flaw.severity;
  const cure =
    flaw.instead === null
      ? 'Write a code like en, fr-CA or zh-Hans.'
      : `Write ${given.name}="${flaw.instead}".`;
  const rule = flaw.severity === 'error' ? 'language' : 'language-form';
  tell(given.place(), severity, rule, `${given.name}="${shown(given.value)}" ${flaw.what}`, cure);
}

function tellUnit({ source, languages }: Unit, place: Place, tell: Tell): void {
  const [only] = languages;
  if (languages.length === 1)
    tell(
      place,
      'warning',
      'one-language',
      `the unit has a text in "${only}" only`,
      'Add its translation, or remove the unit: tools pass over it.',
    );
  if (source === null || languages.length === 0 || languages.includes(source)) return;
  const primary = (language: string) => language.split('-')[0];
  const near = languages.find((language) => primary(language) === primary(source));
  if (near === undefined)
    tell(
      place,
      'error',
      'source-language',
      `the unit has no text in its source language "${source}"`,
      'Add it, or write srclang="*all*" in the header.',
    );
  else
    tell(
      place,
      'warning',
      'source-language',
      `the source language is "${source}", the text is in "${near}"`,
      'Write both in the same way, or srclang="*all*" in the header.',
    );
}
