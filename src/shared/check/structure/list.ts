import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Unit } from '../../model/unit.ts';
import type { Check, Draft } from '../draft.ts';
import { findingKey } from '../key.ts';
import { unitText } from '../unit-text.ts';
import { vote } from '../vote.ts';
import { namesOf } from '../wording.ts';

/** Labels of list members inside a paragraph, "(a)", "b)", "(iii)", "1)", "（一）", and the orders they come in. */
const marker = /(?<=^|[\s,;:،؛，；：、。])[(（]?(\p{L}{1,4}|\d{1,2})[)）](?=\s|\p{L})|[①-⑳]/gu;
/** What every label ends in, or is. */
const closing = /[)）①-⑳]/;
const orders: readonly (readonly string[])[] = [
  'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  'i ii iii iv v vi vii viii ix x xi xii',
  '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20',
  'а б в г д е ж з и к л м н о п',
  'أ ب ج د ه و ز ح ط ي',
  '一 二 三 四 五 六 七 八 九 十',
  '① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩',
].map((order) => order.split(' '));

const mostSkipped = 1;

/** Law: a list inside a paragraph has as many members in every version. */
export const list: Check = {
  name: 'list',
  about: 'Lists inside a paragraph that a version has fewer members of',
  run: (alignment) => alignment.units.flatMap((unit, at) => draftIn(alignment, unit, at) ?? []),
};

const none: readonly never[] = [];
const remembered = new WeakMap<Unit, readonly Evidence[]>();

/** The labels that follow each other as in a list; references to lettered parts do not. */
function markersIn(alignment: Alignment, unit: Unit): readonly Evidence[] {
  const known = remembered.get(unit);
  if (known !== undefined) return known;
  const found = alignment.languages.flatMap((language) => {
    const labels = segmentsIn(alignment, unit, language).flatMap(({ id, text }) =>
      closing.test(text)
        ? [...text.matchAll(marker)].map(({ index, 0: sign, 1: inside = sign }) => ({
            language,
            segment: id,
            start: index,
            end: index + sign.length,
            value: inside.toLowerCase(),
          }))
        : [],
    );
    if (labels.length === 0) return [];
    return orders.map((order) => inOrder(labels, order)).reduce((a, b) => (b.length > a.length ? b : a));
  });
  const kept = found.length === 0 ? none : found;
  remembered.set(unit, kept);
  return kept;
}

/**
 * The longest run of labels that follow each other in `order` from its first or second on; one may be left out between two,
 * since a version that drops a member seldom numbers the others anew.
 */
function inOrder(labels: readonly Evidence[], order: readonly string[]): readonly Evidence[] {
  const places = labels.map(({ value }) => order.indexOf(value));
  const lengths: number[] = [];
  const before: number[] = [];
  let last = -1;
  places.forEach((place, at) => {
    before[at] = -1;
    lengths[at] = place === 0 || place === 1 ? 1 : 0;
    for (let earlier = 0; place > 0 && earlier < at; earlier += 1) {
      const step = place - (places[earlier] ?? -1);
      const length = (lengths[earlier] ?? 0) + 1;
      if (length < 2 || step < 1 || step > mostSkipped + 1 || length <= (lengths[at] ?? 0)) continue;
      lengths[at] = length;
      before[at] = earlier;
    }
    if ((lengths[at] ?? 0) > (lengths[last] ?? 0)) last = at;
  });
  const run: Evidence[] = [];
  for (let at = last; at >= 0; at = before[at] ?? -1) run.unshift(labels[at] as Evidence);
  return run;
}

/** Whether the only label of `language` is the first of a list and stands behind a colon: what it refers to is no part of it. */
function opensList(
  alignment: Alignment,
  unit: Unit,
  language: string,
  evidence: readonly Evidence[],
): boolean {
  const own = evidence.find((one) => one.language === language);
  if (own === undefined || !orders.some(([first]) => first === own.value)) return false;
  const text = segmentsIn(alignment, unit, language).find(({ id }) => id === own.segment)?.text ?? '';
  return /[:：—–]\s*$/u.test(text.slice(0, own.start));
}

function draftIn(alignment: Alignment, unit: Unit, at: number): Draft | null {
  const evidence = markersIn(alignment, unit);
  if (evidence.length < 2) return null;
  const held = alignment.languages.filter((language) => (unit.segments[language] ?? []).length > 0);
  const counts = held.map(
    (language) => [language, evidence.filter((one) => one.language === language).length] as const,
  );
  const most = Math.max(...counts.map(([, count]) => count));
  if (most < 3 || new Set(counts.map(([, count]) => count)).size < 2) return null;
  if (counts.some(([language, count]) => count < 2 && !opensList(alignment, unit, language, evidence)))
    return null;
  const voices = [...Map.groupBy(counts, ([, count]) => count)].map(([said, group]) => ({
    said,
    languages: group.map(([language]) => language),
  }));
  const { odd } = vote(voices);
  const languages = alignment.languages.filter((language) => odd.includes(language));
  const parts = voices.map(({ said, languages: who }) => `${namesOf(who)} ${said}`);
  return {
    key: findingKey('list', languages, [], unitText(alignment, unit)),
    unit: unit.id,
    order: at,
    type: 'list',
    severity: unit.confidence < 0.5 ? 'info' : 'warning',
    languages,
    message: `The lists have different numbers of members: ${parts.join(', ')}`,
    evidence,
  };
}
