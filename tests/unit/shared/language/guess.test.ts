import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../../src/shared/language/guess.ts';

const pairs: readonly (readonly [string, string])[] = [
  ['en', 'The committee meets every year in March. It chooses its own chair from among its members.'],
  ['fr', 'Le comité se réunit chaque année en mars. Il choisit lui-même son président parmi ses membres.'],
  ['es', 'El comité se reúne todos los años en marzo. Elige a su presidente entre sus miembros.'],
  [
    'de',
    'Der Ausschuss tagt jedes Jahr im März. Er wählt seinen Vorsitzenden aus dem Kreis seiner Mitglieder.',
  ],
  ['it', 'Il comitato si riunisce ogni anno in marzo. Sceglie il presidente tra i suoi membri.'],
  ['pt', 'A comissão reúne-se todos os anos em março. Ela própria escolhe o seu presidente.'],
  ['nl', 'De commissie komt elk jaar in maart bijeen. Zij kiest zelf haar voorzitter.'],
  ['pl', 'Komitet zbiera się co roku w marcu. Sam wybiera przewodniczącego spośród swoich członków.'],
  ['ru', 'Комитет собирается каждый год в марте. Он сам избирает председателя из числа своих членов.'],
  ['uk', 'Комітет збирається щороку в березні. Він сам обирає свого голову з-поміж членів.'],
  ['ar', 'تجتمع اللجنة كل سنة في شهر آذار. وهي تنتخب رئيسها من بين أعضائها.'],
  ['fa', 'کمیته هر سال در ماه مارس تشکیل جلسه می‌دهد. رئیس خود را از میان اعضا برمی‌گزیند.'],
  ['he', 'הוועדה מתכנסת מדי שנה במרץ. היא בוחרת את יושב הראש שלה.'],
  ['zh', '委员会每年三月开会。主席由委员会自行选举产生。'],
  ['zh-Hant', '委員會每年三月開會。主席由委員會自行選舉產生。'],
  ['ja', '委員会は毎年三月に開かれる。委員長は委員の中から選ばれる。'],
  ['ko', '위원회는 매년 3월에 열린다. 위원장은 위원 중에서 뽑는다.'],
  ['el', 'Η επιτροπή συνεδριάζει κάθε χρόνο τον Μάρτιο. Εκλέγει η ίδια τον πρόεδρό της.'],
  ['tr', 'Komite her yıl mart ayında toplanır. Başkanını kendi üyeleri arasından seçer.'],
  ['hu', 'A bizottság minden évben márciusban ülésezik. Maga választja elnökét tagjai közül.'],
  ['cs', 'Výbor se schází každý rok v březnu. Sám si volí předsedu ze svých členů.'],
  ['sv', 'Utskottet sammanträder varje år i mars. Det väljer självt sin ordförande.'],
  ['is', 'Nefndin kemur saman á hverju ári í mars. Hún kýs sér sjálf formann.'],
  ['da', 'Udvalget skal mødes hvert år i marts. Det vælger selv sin formand blandt medlemmerne.'],
  ['nb', 'Utvalget skal møtes hvert år i mars. Det velger selv sin leder blant medlemmene.'],
  ['fi', 'Valiokunta kokoontuu joka vuosi maaliskuussa. Se valitsee itse puheenjohtajansa.'],
  ['ro', 'Comitetul se întrunește în fiecare an în luna martie. El își alege președintele.'],
  [
    'ca',
    'El comitè es reuneix cada any al mes de març. Ell mateix tria el president entre els seus membres.',
  ],
  ['sk', 'Výbor sa schádza každý rok v marci. Sám si volí predsedu spomedzi svojich členov.'],
  ['sl', 'Odbor se sestane vsako leto marca. Sam izvoli svojega predsednika izmed članov.'],
  ['hr', 'Odbor se sastaje svake godine u ožujku. Sam bira svojeg predsjednika među članovima.'],
  ['et', 'Komitee koguneb igal aastal märtsis. Ta valib ise oma esimehe liikmete hulgast.'],
  ['lv', 'Komiteja sanāk katru gadu martā. Tā pati ievēlē savu priekšsēdētāju.'],
  ['lt', 'Komitetas renkasi kasmet kovo mėnesį. Jis pats renka savo pirmininką iš narių tarpo.'],
  ['bg', 'Комитетът се събира всяка година през март. Той сам избира своя председател.'],
  ['vi', 'Ủy ban họp mỗi năm vào tháng ba. Ủy ban tự bầu chủ tịch của mình.'],
];

describe('the language of two sentences', () => {
  it.each(pairs)('%s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });
});

describe('the language of very little', () => {
  it.each([
    ['en', 'Agenda item 18'],
    ['fr', 'Point 18 de l’ordre du jour'],
    ['es', 'Tema 18 del programa'],
    ['de', 'Tagesordnungspunkt 18'],
    ['ru', 'Пункт 18 повестки дня'],
    ['ar', 'البند 18 من جدول الأعمال'],
    ['zh', '议程项目18'],
  ])('%s: %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('is not made up where nothing speaks for any', () => {
    for (const text of ['', ' \n', '12 / 34 (5)', '***', '\u0000']) expect(guessLanguage(text)).toBe('und');
  });
});

describe('the language of a document', () => {
  it('is that of its text, whatever its first lines are in', () => {
    const head = 'Distr.: General\n21 December 2023\nEnglish only\n';
    expect(guessLanguage(head + '委员会每年三月开会，主席由委员会自行选举产生。'.repeat(20))).toBe('zh');
    expect(guessLanguage(head + 'Le comité se réunit chaque année en mars. '.repeat(20))).toBe('fr');
  });
});
