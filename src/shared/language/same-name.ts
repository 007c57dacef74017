import { bestPlace } from './name-places.ts';
import { romanise } from './romanise.ts';
import { rulesOf } from './rules.ts';
import { consonantsIn, likeness, soundsOf } from './sound.ts';

const alike = 0.78;
/** Enough to think that a name may be spoken of, not enough to say so. */
const vaguelyAlike = 0.62;

/** Whether two names, as sound classes, are surely one. */
export function sameName(one: string, other: string): boolean {
  if (one.length < 4 || one.charAt(0) !== other.charAt(0) || consonantsIn(one) < 2) return false;
  return likeness(one, other, true).share >= alike && likeness(other, one, true).share >= alike;
}

/**
 * Whether the name `roman` (romanised), which stands in `holder`'s version, may be spoken of in `text` after all: at the
 * beginning of a sentence, as an adjective in small letters, or, in another script, written not quite as it sounds.
 */
export function maySpeakOf(roman: string, holder: string, text: string, language: string): boolean {
  const heard = [soundsOf(roman), soundsOf(roman.replaceAll('ch', 'kh'))];
  if (!rulesOf(language).cased)
    return heard.some((sounds) => (bestPlace(sounds, text, language)?.share ?? 0) >= vaguelyAlike);
  const vague = !isSameScript(holder, language);
  return (text.match(/[\p{L}\p{M}]{3,}/gu) ?? []).some((word) => {
    const latin = romanise(word);
    if (!/^\p{Lu}/u.test(word)) return !vague && beginAlike(roman, latin);
    const own = soundsOf(latin);
    return heard.some(
      (sounds) =>
        sameName(sounds, own) ||
        sameName(sounds, own.slice(0, sounds.length)) ||
        (vague && sounds.length >= 4 && share(sounds, own) >= vaguelyAlike),
    );
  });
}

/** Whether names of two versions may be one name, spelt by ear in different scripts. */
export function vaguelySame(one: NameIn, other: NameIn): boolean {
  if (isSameScript(one.language, other.language)) return false;
  return share(soundsOf(one.roman), soundsOf(other.roman)) >= vaguelyAlike;
}

/** A romanised name, with the language it is written in. */
export interface NameIn {
  readonly roman: string;
  readonly language: string;
}

/** "Senate" and "sénateur" begin alike, "Velden" only sounds like "written". */
function beginAlike(one: string, other: string): boolean {
  const shared = Math.max(4, Math.ceil(one.length * 0.6));
  return one.length >= shared && one.slice(0, shared) === other.slice(0, shared);
}

function share(one: string, other: string): number {
  return Math.min(likeness(one, other, true).share, likeness(other, one, true).share);
}

function isSameScript(one: string, other: string): boolean {
  const script = (language: string) => new Intl.Locale(language).maximize().script;
  return script(one) === script(other);
}
