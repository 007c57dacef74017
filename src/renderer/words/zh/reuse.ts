import type { Translation } from '../catalogue.ts';
import type { reuse as english } from '../en/reuse.ts';
import { number, percent } from './counting.ts';

/** 查阅记忆库和术语表时的文字。 */
export const reuse: Translation<typeof english> = {
  'reuse.title': '复用',
  'reuse.none': '还没有可查阅的内容。',
  'reuse.none.more': '请添加翻译记忆库（TMX）和术语表（TBX、CSV、TSV）：其中与各单元有关的内容显示在此。',
  'reuse.add': '添加记忆库或术语表…',
  'reuse.reading': (name) => `正在读取 ${name}…`,
  'reuse.terms': (n) => (n === 0 ? '此处没有术语表中的术语' : `${number(n)} 个术语`),
  'reuse.lacking': '文本中没有',
  'reuse.matches': (n) => (n === 0 ? '记忆库中没有相似的文本' : `记忆库中有 ${number(n)} 处匹配`),
  'reuse.score': (score) => `${score}%`,
  'reuse.same': '与此处相同',
  'reuse.gap': '此处为空',
  'reuse.files': '记忆库和术语表',
  'reuse.entries.memory': (n) => `${number(n)} 个单元`,
  'reuse.entries.glossary': (n) => `${number(n)} 个术语`,
  'reuse.remove': (name) => `移除 ${name}`,
  'reuse.leverage': '记忆库已知多少',
  'reuse.band': '相似度',
  'reuse.band.of': (from, to) => (from === 0 ? '更低' : from === 100 ? '100%' : `${from}–${to}%`),
  'reuse.units': '单元',
  'reuse.words': '词',
  'reuse.share': (n, share) => `${number(n)}（${percent(share)}）`,
};
