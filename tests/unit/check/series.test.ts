import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import { alignmentOf, changed, type Row } from './rows.ts';

const rows: readonly Row[] = [
  {
    en: 'The keeper inspects the lamp, the lens, the horn and the stairs.',
    fr: 'Le gardien inspecte la lampe, la lentille, la corne et l’escalier.',
    ru: 'Смотритель осматривает лампу, линзу, рожок и лестницу.',
    zh: '看守人检查灯具、透镜、雾号和楼梯。',
  },
];
const told = (languages: readonly string[], some: readonly Row[]) =>
  findingsOf(alignmentOf(languages, some))
    .filter(({ type }) => type === 'list')
    .map(({ message, languages: odd }) => `${odd.join()}: ${message}`);

describe('a series in running text', () => {
  it.each([
    ['en', 'the lens, ', 'English', 'French, Russian and Chinese'],
    ['fr', 'la lentille, ', 'French', 'English, Russian and Chinese'],
    ['ru', 'линзу, ', 'Russian', 'English, French and Chinese'],
    ['zh', '透镜、', 'Chinese', 'English, French and Russian'],
  ])('lacks a member in %s', (language, member, odd, others) => {
    expect(told(['en', 'fr', 'ru', 'zh'], changed(rows, 0, language, member, ''))).toEqual([
      `${language}: The lists have different numbers of members: ${others} 4, ${odd} 3`,
    ]);
  });

  it('is not counted between two versions', () => {
    expect(told(['en', 'fr'], changed(rows, 0, 'en', 'the lens, ', ''))).toEqual([]);
  });

  it('may be three or four members by the comma before the last', () => {
    expect(told(['en', 'fr', 'ru', 'zh'], changed(rows, 0, 'en', ' and the', ', and the'))).toEqual([]);
  });

  it('is none where only two of several versions have one', () => {
    const free: readonly Row[] = [
      {
        en: 'It was dark, cold, wet and silent.',
        fr: 'Il faisait sombre, froid, humide et calme.',
        ru: 'Было темно, холодно и тихо.',
        es: 'Todo estaba oscuro y frío.',
        it: 'Il buio era freddo e muto.',
      },
    ];
    expect(told(['en', 'fr', 'ru', 'es', 'it'], free)).toEqual([]);
  });
});
