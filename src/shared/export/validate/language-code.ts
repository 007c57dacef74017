/** What is to be said of a language code in a memory; null when it is as tools want it. */
export interface CodeFlaw {
  readonly severity: 'error' | 'warning';
  /** A clause that follows the code: "is written with an underscore". */
  readonly what: string;
  /** The code as it should be, when that can be told. */
  readonly instead: string | null;
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
/** Tags of before 2006 that stay valid (RFC 5646, section 2.2.8) and do not follow the syntax of today. */
const irregular = /^(?:en-GB-oed|i-[a-z]+|sgn-(?:BE-FR|BE-NL|CH-DE)|zh-min-nan|zh-min)$/i;
const privateUse = /^x(?:-[a-z\d]{1,8})+$/i;

const verdicts = new Map<string, CodeFlaw | null>();

/** Judges a language code by BCP 47: known language, hyphens, capitals as is the custom ("zh-Hans-CN"). */
export function flawOfCode(code: string): CodeFlaw | null {
  const known = verdicts.get(code);
  if (known !== undefined) return known;
  const verdict = judged(code);
  if (verdicts.size < 10_000) verdicts.set(code, verdict);
  return verdict;
}

function judged(code: string): CodeFlaw | null {
  if (irregular.test(code)) return null;
  if (privateUse.test(code)) return null;
  if (code.includes('_')) {
    const hyphened = canonical(code.replaceAll('_', '-'));
    return { severity: 'error', what: 'is written with an underscore', instead: hyphened };
  }
  const today = canonical(code);
  if (today === null) return { severity: 'error', what: 'is no language code', instead: null };
  const cased = inUsualCase(code);
  if (today.toLowerCase() !== code.toLowerCase())
    return { severity: 'warning', what: 'is not the usual code of this language', instead: today };
  return cased === code ? null : { severity: 'warning', what: 'has unusual capitals', instead: cased };
}

function canonical(code: string): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(code);
    const primary = tag?.split('-')[0] ?? '';
    return tag === undefined || languageNames.of(primary) === undefined ? null : tag;
  } catch {
    return null;
  }
}

/** Capitals by RFC 5646, section 2.1.1: regions in capitals, scripts with one, everything else small. */
function inUsualCase(code: string): string {
  let inside = false;
  return code
    .split('-')
    .map((part, at) => {
      const small = part.toLowerCase();
      if (at === 0 || inside) return small;
      inside = part.length === 1;
      if (part.length === 2) return part.toUpperCase();
      return part.length === 4 && /^[a-z]/i.test(part)
        ? part.charAt(0).toUpperCase() + small.slice(1)
        : small;
    })
    .join('-');
}
