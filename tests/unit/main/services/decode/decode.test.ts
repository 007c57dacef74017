import { describe, expect, it } from 'vitest';
import { decodeAs, detectEncoding } from '../../../../../src/main/services/decode/decode.ts';
import { encode } from '../../../../helpers/encode.ts';

const chinese =
  '理事会决定在下届会议上继续审议这个问题，并请秘书长提出报告。\n第三条 各成员国应当采取必要的措施。\n';
const traditional = '理事會決定在下屆會議上繼續審議這個問題，並請秘書長提出報告。\n';
const french = 'Le Conseil décide de poursuivre l’examen de cette question à sa prochaine session, en été.\n';
const german = 'Der Ausschuß prüft die Maßnahmen für die Gewässer und über die Fähre.\n';
const polish = 'Rada postanawia kontynuować rozpatrywanie tej sprawy na następnej sesji w październiku.\n';
const russian = 'Совет постановляет продолжить рассмотрение этого вопроса на следующей сессии.\n';
const arabic = 'يقرر المجلس مواصلة النظر في هذه المسألة في دورته المقبلة.\n';
const japanese = '理事会は次の会合でこの問題の審議を続けることを決定する。\n';
const korean = '이사회는 다음 회기에서 이 문제를 계속 심의하기로 결정한다.\n';
const english = 'The Council decides to keep the matter under review.\n';

const cases: readonly (readonly [encoding: string, text: string])[] = [
  ['utf-8', chinese],
  ['utf-8', english],
  ['gb18030', chinese],
  ['gb18030', '第七届会议'],
  ['big5', traditional],
  ['windows-1252', french],
  ['windows-1252', german],
  ['windows-1252', 'Procès-verbal général\n'],
  ['windows-1250', polish],
  ['windows-1251', russian],
  ['koi8-r', russian],
  ['windows-1256', arabic],
  ['shift_jis', japanese],
  ['euc-jp', japanese],
  ['euc-kr', korean],
  ['utf-16le', chinese],
  ['utf-16be', chinese],
  ['utf-16le', english],
  ['utf-16be', french],
  ['utf-16le', russian],
];

describe('detecting an encoding', () => {
  it.each(cases)('finds %s for "%s"', (encoding, text) => {
    const bytes = encode(text, encoding);
    const found = detectEncoding(bytes, 'file.txt');
    expect(found.encoding).toBe(encoding);
    expect(decodeAs(bytes, found.encoding, 'file.txt', false)).toBe(text);
    expect(found.encodings).toContain(encoding);
  });

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ])('trusts the byte order mark of %s and leaves it out of the text', (encoding, mark) => {
    const bytes = Uint8Array.from([...mark, ...encode(chinese, encoding)]);
    expect(detectEncoding(bytes, 'file.txt').encoding).toBe(encoding);
    expect(decodeAs(bytes, encoding, 'file.txt', false)).toBe(chinese);
  });

  it('keeps reading UTF-8 that was cut in the middle of a character', () => {
    const bytes = encode(chinese.repeat(4).trimEnd(), 'utf-8').subarray(0, -1);
    const found = detectEncoding(bytes, 'file.txt');
    expect(found.encoding).toBe('utf-8');
    expect(decodeAs(bytes, 'utf-8', 'file.txt', false)).toMatch(/采取必要的措施\uFFFD$/);
  });

  it.each([
    ['windows-1252', french],
    ['gb18030', chinese],
    ['koi8-r', russian],
  ])('is not misled by a long plain beginning before %s', (encoding, text) => {
    const bytes = Uint8Array.from([...encode(english.repeat(4000), 'utf-8'), ...encode(text, encoding)]);
    expect(detectEncoding(bytes, 'file.txt').encoding).toBe(encoding);
  });

  it('offers only encodings in which the bytes make sense', () => {
    const { encodings } = detectEncoding(encode(chinese, 'utf-8'), 'file.txt');
    expect(encodings).toEqual(['utf-8']);
    const legacy = detectEncoding(encode(french, 'windows-1252'), 'file.txt').encodings;
    expect(legacy[0]).toBe('windows-1252');
    expect(legacy).not.toContain('utf-8');
    expect(legacy).not.toContain('utf-16le');
  });
});

describe('refusing what is no text', () => {
  it.each([
    ['%PDF-1.7\n', 'a PDF document'],
    ['PK\x03\x04 [Content_Types].xml word/document.xml', 'a Word document'],
    ['PK\x03\x04 xl/workbook.xml', 'an Excel workbook'],
    ['PK\x03\x04 anything', 'a ZIP archive'],
    ['\x89PNG\r\n', 'a PNG image'],
    ['\xFF\xD8\xFF\xE0', 'a JPEG image'],
    ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'an old Microsoft Office document'],
    ['{\\rtf1\\ansi', 'an RTF document'],
  ])('names what begins with %j', (start, what) => {
    const bytes = Uint8Array.from(Buffer.from(start, 'latin1'));
    expect(() => detectEncoding(bytes, 'scan.txt')).toThrow(`scan.txt: this is ${what}, not text.`);
  });

  it('refuses nothing at all, NULs that are no UTF-16, and noise', () => {
    expect(() => detectEncoding(new Uint8Array(), 'a.txt')).toThrow('a.txt: the file is empty.');
    expect(() => detectEncoding(Uint8Array.from([1, 0, 0, 0, 7, 255, 0, 9]), 'a.txt')).toThrow(/binary/);
    const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 2654435761) >>> 24 || 1);
    expect(() => detectEncoding(noise, 'a.txt')).toThrow(/binary/);
  });
});

describe('forcing an encoding', () => {
  it.each([
    ['utf-8', 'gb18030'],
    ['utf-8', 'windows-1252'],
    ['utf-8', 'utf-16le'],
    ['utf-8', 'big5'],
    ['gb18030', 'utf-8'],
    ['gb18030', 'utf-16be'],
    ['utf-16le', 'utf-16be'],
    ['utf-16le', 'utf-8'],
  ])('refuses %s read as %s, and says what it looks like', (encoding, forced) => {
    const bytes = encode(chinese, encoding);
    const read = () => decodeAs(bytes, forced, 'zh.txt', true);
    expect(read).toThrow(`zh.txt: its text is not ${forced}. It looks like ${encoding}`);
    expect(read).toThrow(expect.objectContaining({ code: 'input' }));
  });

  it('takes every name an encoding has', () => {
    const bytes = encode(chinese, 'gb18030');
    expect(decodeAs(bytes, 'GB18030', 'zh.txt', true)).toBe(chinese);
    expect(decodeAs(encode(french, 'windows-1252'), 'latin1', 'fr.txt', true)).toBe(french);
  });

  it('says so when there is no such encoding', () => {
    const read = () => decodeAs(encode(english, 'utf-8'), 'klingon', 'en.txt', true);
    expect(read).toThrow(expect.objectContaining({ code: 'usage' }));
    expect(read).toThrow(/en\.txt: there is no encoding "klingon"/);
  });

  it('says what to do about UTF-8 with a broken character', () => {
    const bytes = encode(chinese.repeat(4), 'utf-8').subarray(0, -2);
    expect(() => decodeAs(bytes, 'utf-8', 'zh.txt', true)).toThrow(/broken: save it as UTF-8/);
  });
});
