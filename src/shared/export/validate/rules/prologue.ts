import type { Rule } from '../rule.ts';
import type { Tell } from '../violation.ts';

const literal = `(?:"[^"]*"|'[^']*')`;
const form = new RegExp(
  `^\\s+([^\\s[>"']+)(?:\\s+(?:SYSTEM|PUBLIC\\s+${literal})\\s+${literal})?\\s*(?:\\[[\\s\\S]*\\]\\s*)?$`,
);
const cure = 'Write <!DOCTYPE tmx SYSTEM "tmx14.dtd">.';

/** The document type names TMX, and declares nothing of its own: CAT tools do not read what it says. */
export function prologueRule(tell: Tell): Rule {
  return {
    doctype(content, place) {
      const name = form.exec(content)?.[1];
      if (name === undefined) tell(place, 'error', 'doctype', 'the document type is not well formed', cure);
      else if (name !== 'tmx')
        tell(place, 'error', 'doctype', `the document type is "${name}", not tmx`, cure);
      if (/<!ENTITY\s/.test(content))
        tell(
          place,
          'error',
          'doctype',
          'the document type declares entities, which tools do not read',
          'Write <!DOCTYPE tmx SYSTEM "tmx14.dtd">, and the characters themselves in the text.',
        );
      else if (/tmx1[0-3]\.dtd/i.test(content))
        tell(place, 'warning', 'doctype', 'the document type is that of an older TMX', cure);
    },
  };
}
