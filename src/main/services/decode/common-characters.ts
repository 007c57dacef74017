/**
 * The characters that make up about half of any running text in Chinese (both scripts), Japanese and Korean.
 * Text decoded rightly is full of them; text decoded wrongly holds rare characters instead.
 */
const common = new Set(
  '的一是不了在人有我他这個个们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里裡' +
    '用道行所然家种種事成方多经經么去法学學如都同现現当當没動动面起看定天分还還进進好小部其些主样樣理心她本前开開但因只从從想实實日军者意无無力它与與' +
    '长長把机機十民第公此已工使情明性知全三又关關点點正业業外将將两兩高间間由问問很最重并物手应應战向头頭文体體政美相见見被利什二等产產或新己制' +
    '身果加西斯月话話合回特代内內信表化老给給世位次度门門任常先海通教儿原东東声提立及比员員解水名真论論处處走义義各入几口认認条條平系气題题' +
    '界权權决決议議届屆号號委约約条款章附件联聯组組织織' +
    'のにはをたがでてとしれさいるなもこっすりまかきくけせそちつらろんアイウエオカスットンル' +
    '이다의는을를에가고한하지기로사어나은인도있리자서해그시정과대일수원회관',
);

/** Share (0–1) of the East Asian letters in `text` that are among the common ones, and how many there are. */
export function commonShare(text: string): { readonly share: number; readonly letters: number } {
  let letters = 0;
  let known = 0;
  for (const character of text) {
    if (!eastAsian.test(character)) continue;
    letters += 1;
    if (common.has(character)) known += 1;
  }
  return { share: letters === 0 ? 0 : known / letters, letters };
}

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
