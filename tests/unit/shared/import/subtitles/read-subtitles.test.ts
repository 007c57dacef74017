import { expect, it } from 'vitest';
import { formatOf } from '../../../../../src/main/services/format.ts';
import { readSource } from '../../../../../src/shared/pipeline.ts';

const read = (source: string) =>
  readSource({
    language: 'en',
    path: 'a',
    format: 'subtitles',
    encoding: 'utf-8',
    source,
    segmentation: 'paragraph',
  }).segments;

const srt = `1\r\n00:00:01,000 --> 00:00:03,500\r\n<i>The ferry</i>\r\nis late again.\r\n\r\n2\r\n00:00:04,000 --> 00:00:06,000\r\n{\\an8}1931 was worse.\r\n3\r\n00:00:07,000 --> 00:00:08,000\r\n&quot;Was it?&quot;\r\n`;
const vtt = `WEBVTT - a film\n\nNOTE not shown\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:03.500 align:start\n<v Ann>The ferry is <c.loud>late</c>.</v>\n\n00:00:04.000 --> 00:00:06.000\n<00:00:04.500>Again.\n`;

it('gives cue by cue, lines joined, times and marks gone', () => {
  expect(read(srt).map(({ text }) => text)).toEqual([
    'The ferry is late again.',
    '1931 was worse.',
    '"Was it?"',
  ]);
  expect(read(srt)[0]?.formats).toEqual([{ kind: 'italic', start: 0, end: 9 }]);
  expect(read(vtt).map(({ text }) => text)).toEqual(['The ferry is late.', 'Again.']);
});

it('is told by the times in the file, not by its name', () => {
  expect(formatOf('a.srt', srt)).toBe('subtitles');
  expect(formatOf('a', vtt)).toBe('subtitles');
  expect(formatOf('a.srt', 'A text that is no subtitle.')).toBe('text');
});
