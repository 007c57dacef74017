/** Words whose loss or change turns a sentence round, per language: what is looked for, and what stands there instead. */
type Changes = Readonly<Record<string, readonly (readonly [RegExp, string])[]>>;

export const negationsLost: Changes = {
  en: [
    [/\b(shall|must|may|can|does|do|is|are|has|have|will|should) not\b/, '$1'],
    [/\bcannot\b/, 'can'],
    [/\bNo one\b/, 'Everyone'],
    [/\bNo (?=[a-z])/, 'Any '],
    [/\bno (?!later|more|less|fewer)(?=[a-z])/, 'some '],
  ],
  fr: [
    [/\bne (\p{L}+) (?:pas|point|plus)\b/u, '$1'],
    [/\bn[’'](\p{L}+) (?:pas|point|plus)\b/u, '$1'],
    [/\bNul ne\b/, 'Chacun'],
    [/\bAucune? (\p{L}+) ne\b/u, 'Chaque $1'],
  ],
  es: [
    [/\bno (?=\p{Ll})/u, ''],
    [/\bNadie\b/, 'Cualquiera'],
    [/\bNing[uú]n\b/, 'Cada'],
  ],
  ru: [
    [/(?<!\p{L})Никто не /u, 'Каждый '],
    // Where another negative word stays, the sentence is denied still.
    [/^(?!.*(?<!\p{L})ни\p{L}*(?!\p{L}))(.*)(?<!\p{L})не (?=\p{L})/isu, '$1'],
  ],
  zh: [
    [/不得/, '可'],
    [/不能/, '能'],
    [/未经|不/, ''],
  ],
  ar: [
    [/(?<!\p{L})لا (?=\p{L})/u, ''],
    [/(?<!\p{L})لم (?=\p{L})/u, ''],
  ],
  de: [
    [/ nicht\b/, ''],
    [/\bKein(e|en|em|er)? /, 'Ein$1 '],
    [/\bkein(e|en|em|er)? /, 'ein$1 '],
  ],
  it: [
    [/\bnon (?=\p{Ll})/u, ''],
    [/\bNessun (?=\p{Ll})/u, 'Ogni '],
  ],
  pt: [
    [/\bnão (?=\p{Ll})/u, ''],
    [/\bNenhum (?=\p{Ll})/u, 'Cada '],
  ],
};

export const dutiesLoosened: Changes = {
  en: [[/\b(?:shall|must)\b/, 'may']],
  fr: [
    [/\bdoit\b/, 'peut'],
    [/\bdoivent\b/, 'peuvent'],
  ],
  es: [
    [/\bdeberá\b/, 'podrá'],
    [/\bdeberán\b/, 'podrán'],
    [/\bdebe\b/, 'puede'],
    [/\bdeben\b/, 'pueden'],
  ],
  ru: [
    [/(?<!\p{L})должен(?!\p{L})/u, 'может'],
    [/(?<!\p{L})должн[ао](?!\p{L})/u, 'может'],
    [/(?<!\p{L})должны(?!\p{L})/u, 'могут'],
  ],
  zh: [
    [/必须/, '可以'],
    [/(?<!相)应(?![用对])/, '可'],
  ],
  ar: [[/يجب/, 'يجوز']],
  de: [
    [/\bmuss\b/, 'kann'],
    [/\bmüssen\b/, 'können'],
  ],
  it: [
    [/\bdeve\b/, 'può'],
    [/\bdevono\b/, 'possono'],
  ],
  pt: [
    [/\bdeve\b/, 'pode'],
    [/\bdevem\b/, 'podem'],
  ],
};

/** Names that stand in none of the texts, per language. */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  ru: ['Харитоновск', 'Дубравин'],
  zh: ['奥卡福尔', '德拉克鲁瓦'],
  ar: ['أوكافور', 'دلاكروا'],
  '': ['Okafor', 'Delacroix', 'Harmsen'],
};

/** Sentences in languages that none of the samples has. */
export const foreignSentences: readonly string[] = [
  'De vergadering heeft besloten dat het gebouw in het voorjaar opnieuw wordt geschilderd, omdat het hout anders zou rotten.',
  'Mieszkańcy wsi zebrali się wieczorem nad rzeką, aby omówić, kto będzie pilnował mostu podczas powodzi.',
  'Styrelsen beslutade att böckerna skulle flyttas till den nya salen innan vintern kommer och dörrarna stängs.',
  'A falu lakói este összegyűltek a folyónál, hogy megbeszéljék, ki őrzi majd a hidat az árvíz idején.',
  'Köyün sakinleri akşam nehrin kıyısında toplandı ve sel sırasında köprüyü kimin bekleyeceğini konuştu.',
  'Οι κάτοικοι του χωριού μαζεύτηκαν το βράδυ στο ποτάμι για να συζητήσουν ποιος θα φυλάει τη γέφυρα.',
  '村の住民は夕方に川辺に集まり、洪水のあいだ誰が橋を見張るかを話し合いました。',
];
