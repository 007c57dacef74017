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
    // "Ne … plus de six" is a limit.
    [/\bne (\p{L}+) (?:pas|point|plus(?! d(?:e\b|[’'])))(?!\p{L})/u, '$1'],
    [/\bn[’'](\p{L}+) (?:pas|point|plus(?! d(?:e\b|[’'])))(?!\p{L})/u, '$1'],
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

/** Who or how many is meant becomes somebody else, or another limit. */
export const quantifiersChanged: Changes = {
  en: [
    [/\b(?:[Aa]ll|[Ee]very) (?=\p{Ll}+s\b)/u, 'some '],
    [/\b[Ee](?:very|ach) (?=\p{Ll})/u, 'one '],
    [/\b(?:at least|not less than|no fewer than)\b/, 'not more than'],
    [/\b(?:not more than|at most|not exceeding)\b/, 'not less than'],
    [/\bonly /, ''],
  ],
  fr: [
    [/\b[Tt]ous les (?!deux)(?=\p{Ll})/u, 'certains '],
    [/\b[Tt]outes les (?!deux)(?=\p{Ll})/u, 'certaines '],
    [/\b[Cc]haque (?=\p{Ll})/u, 'un '],
    [/\bau moins\b/, 'au plus'],
    [/\bau plus(?! tard| tôt)/, 'au moins'],
    [/\bseulement\b/, ''],
  ],
  es: [
    [/\b[Tt]odos los (?=\p{Ll})/u, 'algunos '],
    [/\b[Tt]odas las (?=\p{Ll})/u, 'algunas '],
    [/\b[Cc]ada (?=\p{Ll})/u, 'una '],
    [/\b(?:al|por lo) menos\b/, 'como máximo'],
    [/\bs[óo]lo /, ''],
  ],
  ru: [
    [/(?<!\p{L})все(?= \p{Ll}{3})/u, 'некоторые'],
    [/(?<!\p{L})всех(?= \p{Ll}{3})/u, 'некоторых'],
    [/(?<!\p{L})кажд(?:ый|ая|ое)(?= \p{Ll})/iu, 'один'],
    [/(?<!\p{L})не менее(?!\p{L})/u, 'не более'],
    [/(?<!\p{L})только /u, ''],
  ],
  zh: [
    // What is somebody's (归…所有) is not all.
    [/一切|所有(?=\p{sc=Han})(?![权者物])/u, '某些'],
    [/全体/, '部分'],
    [/至少|不少于/, '至多'],
    // Cups are counted with the same character (两只杯子).
    [/(?<![\d一二两三四五六七八九十百千几每这那])只|仅/, ''],
  ],
  ar: [
    [/(?<!\p{L})جميع (?=\p{L})/u, 'بعض '],
    [/(?<!\p{L})كل (?=\p{L})/u, 'بعض '],
    [/على الأقل/, 'على الأكثر'],
    [/(?<!\p{L})فقط(?!\p{L})/u, ''],
  ],
  de: [
    [/\b[Aa]lle (?=\p{L})/u, 'einige '],
    [/\b[Jj]ede[rs]? (?=\p{L})/u, 'eine '],
    [/\bmindestens\b/, 'höchstens'],
    [/\bhöchstens\b/, 'mindestens'],
    [/\bnur /, ''],
  ],
  it: [
    [/\b[Tt]utti i (?=\p{Ll})/u, 'alcuni '],
    [/\b[Tt]utte le (?=\p{Ll})/u, 'alcune '],
    [/\b[Oo]gni (?=\p{Ll})/u, 'un '],
    [/\balmeno\b/, 'al massimo'],
    [/\bsolo /, ''],
  ],
  pt: [
    [/\b[Tt]odos os (?=\p{Ll})/u, 'alguns '],
    [/\b[Tt]odas as (?=\p{Ll})/u, 'algumas '],
    [/\b[Cc]ada (?=\p{Ll})/u, 'um '],
    [/\bpelo menos\b/, 'no máximo'],
    [/\b(?:só|somente|apenas) /, ''],
  ],
};

/** What stands under an exception or a reservation stands there without it, or as its contrary. */
export const exceptionsLost: Changes = {
  en: [
    [/\b([Uu])nless\b/, 'if'],
    [/\b[Ww]ithout prejudice to\b/, 'in accordance with'],
    [
      /\b(?:[Ss]ubject to|[Nn]otwithstanding|[Dd]espite)(?= (?:sub|this|that|the|any|section|article|para|\())/,
      'under',
    ],
    [/\bprovided that\b/, 'and'],
    [/\b[Ee]xcept (?:for|as|where|with|by|in)\b/, 'including'],
  ],
  fr: [
    [/(?<!\p{L})à moins qu(?:e |[’'])([^,.;]{0,60}?)(?<!\p{L})n(?:e |[’'])/u, 'si $1'],
    [/(?<!\p{L})à moins qu(?:e |[’'])/u, 'si '],
    [/\b[Ss]ans préjudice d/, 'en application d'],
    [/\b[Ss]ous réserve d/, 'en vertu d'],
    [/\b(?:[Nn]onobstant|[Mm]algré) /, 'selon '],
    [/\b[Ss]auf\b/, 'y compris'],
  ],
  es: [
    [/\ba menos que\b/, 'si'],
    [/\bsalvo\b/, 'incluso'],
    [/\bsin perjuicio de\b/, 'conforme a'],
    [/\ba condición de que\b/, 'y'],
  ],
  ru: [
    [/(?<!\p{L})если (.{0,60}) не (?=\p{L})/u, 'если $1 '],
    [/за исключением/, 'включая'],
    [/(?<!\p{L})кроме(?!\p{L})/u, 'включая'],
    [/при условии, что/, 'и'],
  ],
  zh: [
    [/除非/, '如果'],
    [/(?:除|但).{2,16}(?:外|除外)，?/, ''],
    [/在不(?:妨碍|影响)/, '按照'],
  ],
  ar: [
    [/ما لم/, 'إذا'],
    [/إلا إذا/, 'إذا'],
    [/باستثناء|فيما عدا/, 'بما في ذلك'],
    [/دون المساس ب/, 'وفقا ل'],
  ],
  de: [
    [/\b(sofern|wenn|falls|soweit)(.{0,50}) nicht\b/, '$1$2'],
    [/\bes sei denn, dass\b/, 'wenn'],
    [/\b[Uu]nbeschadet\b/, 'gemäß'],
    [/\bvorbehaltlich\b/, 'gemäß'],
    [/\baußer\b/, 'auch'],
  ],
  it: [
    [/\ba meno che(.{0,30}) non\b/, 'se$1'],
    [/\bsalvo\b/, 'compreso'],
    [/\btranne\b/, 'compreso'],
    [/\bfatt[oaie] salv[oaie]\b/, 'secondo'],
  ],
  pt: [
    [/\ba menos que\b/, 'se'],
    [/\bsalvo\b/, 'inclusive'],
    [/\bsem prejuízo d/, 'nos termos d'],
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
