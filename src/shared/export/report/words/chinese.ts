import { findingSentence } from '../../../language/told/chinese.ts';
import { partsOf } from '../../../language/told/finding-parts.ts';
import type { ReportWords } from './report-words.ts';

/** 中文报告的用语。 */
export const chinese: ReportWords = {
  language: 'zh-Hans',
  title: (names) => `${names}之间的差异`,
  units: (all, whole) => `共 ${all} 个单元，其中 ${whole} 个各版本均有文本。`,
  counts: (grave, inUnits, info, ignored) =>
    `${inUnits} 个单元中有 ${grave} 处错误和警告；另有 ${info} 处值得一看；已忽略 ${ignored} 处。`,
  standingOut: (counts) => `与其他版本不同：${counts}。`,
  kind: '类别',
  severities: { error: '错误', warning: '警告', info: '值得一看' },
  severity: { error: '错误', warning: '警告', info: '值得一看' },
  ignored: '已忽略',
  findings: '差异',
  none: '没有未处理的差异。',
  ignoredOn: (date, reason, by) => `${date} ${by === '' ? '' : `由 ${by} `}忽略：${reason}`,
  row: '行',
  gravity: '程度',
  oddOnes: '不同的版本',
  finding: '差异',
  places: '位置',
  because: '忽略的理由',
  types: {
    missing: '缺失',
    extra: '多出',
    moved: '移位',
    number: '数字',
    date: '日期',
    reference: '引用',
    name: '名称',
    term: '术语',
    length: '长度',
    order: '顺序',
    punctuation: '标点',
    footnote: '脚注',
    untranslated: '未翻译',
    'wrong-language': '其他语言',
    inconsistent: '不统一',
    modality: '应当或可以',
    negation: '否定',
    list: '列举',
  },
  sentence: (finding, alignment) =>
    findingSentence(partsOf(finding, alignment, 'zh-Hans', chinese.types[finding.type])),
};
