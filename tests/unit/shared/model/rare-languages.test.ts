import { describe, expect, it } from 'vitest';
import { canonicalTag, languageName } from '../../../../src/shared/model/language-tag.ts';
import { rareLanguages } from '../../../../src/shared/model/rare-languages.ts';

describe('languages that some runtimes do not name', () => {
  it('are codes in their canonical form', () => {
    for (const code of Object.keys(rareLanguages)) expect(Intl.getCanonicalLocales(code)).toEqual([code]);
  });
  it('are named as a runtime with all languages names them', () => {
    const all = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    for (const [code, name] of Object.entries(rareLanguages)) expect(name).toBe(all.of(code) ?? name);
  });
  it('are known where the runtime does not know them', () => {
    const known = Intl.DisplayNames.prototype.of;
    Intl.DisplayNames.prototype.of = function (code: string) {
      if (code in rareLanguages) return this.resolvedOptions().fallback === 'none' ? undefined : code;
      return known.call(this, code);
    };
    try {
      expect(canonicalTag('SE')).toBe('se');
      expect(canonicalTag('bo-CN')).toBe('bo-CN');
      expect(languageName('bo', 'en')).toBe('Tibetan');
      expect(canonicalTag('qqx')).toBeNull();
    } finally {
      Intl.DisplayNames.prototype.of = known;
    }
  });
});
