const mark = /,,|[“”„‟«»"「」『』‘’']/gu;
const openers = ['“', '„', '‟', '«', '「', '『', '‘', ',,'];
const single = "‘’'";
const letterAfter = /[\p{L}\p{N}¿¡]/u;
const capitalAfter = /[\p{Lu}\p{Lo}\p{N}¿¡]/u;
const space = /[\s(（[]/u;
/** Where no spaces are written nothing tells by what stands around a mark. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}：，。！？、]/u;

/** What is open at the end of a text: nothing, a speech in double marks, or one in single marks. */
type Open = 0 | 1 | 2;

/**
 * Of each of a version's texts, in their order, whether a speech is open at its end (1) or not (0): whether the cut after it
 * falls into what somebody says. The last mark decides, so that one that is missing is soon forgotten; a version that sets no
 * quotation marks has none.
 */
export function speechAfter(texts: readonly string[]): Uint8Array {
  let open: Open = 0;
  return Uint8Array.from(texts, (text) => {
    open = openAfter(text, open);
    return open === 0 ? 0 : 1;
  });
}

function openAfter(text: string, before: Open): Open {
  let open = before;
  let low = false;
  for (const { 0: found, index } of text.matchAll(mark)) {
    const last = text[index - 1] ?? ' ';
    const next = text[index + found.length] ?? ' ';
    const opens = space.test(last) && letterAfter.test(next);
    const closes = !space.test(last) && !letterAfter.test(next);
    if (single.includes(found)) {
      // A speech inside a speech changes nothing; nor does an apostrophe.
      if (open === 1) continue;
      if (opens && capitalAfter.test(next)) open = 2;
      else if (!opens && !letterAfter.test(next)) open = 0;
      continue;
    }
    const looksOpening = found === '"' ? open === 0 : openers.includes(found) && !(found === '“' && low);
    // Languages point the same marks either way.
    const tells = (opens || closes) && !unspaced.test(last) && !/[「」『』]/u.test(found);
    low = found === '„';
    open = (tells ? opens : looksOpening) ? 1 : 0;
  }
  return open;
}
