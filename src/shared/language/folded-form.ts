const foldedMarks = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;

/** A word in lower case, without accents, vowel points and lengthening strokes. */
export function foldedForm(word: string): string {
  return word.normalize('NFKD').replace(foldedMarks, '').normalize('NFC').toLowerCase();
}
