import type { Translation } from '../catalogue.ts';
import type { source as english } from '../en/source.ts';
import { number } from './counting.ts';

/** 原始文本和历史记录的文字。 */
export const source: Translation<typeof english> = {
  'source.title': '原始文本',
  'source.languages': '语言版本',
  'source.loading': '正在打开原始文本…',
  'source.broken': '无法加载原始文本视图：请重新加载页面，或重新启动 Triglot。',
  'source.text': (language) => `原始文本，${language}`,
  'source.facts': (path, encoding) => `${path} · ${encoding}`,
  'source.aside': (kind, why) => `作为${kind}搁置：${why}`,
  'source.kind.page-number': '页码',
  'source.kind.running-head': '页眉',
  'source.kind.rule': '分隔线',
  'source.kind.job-number': '文件编号',
  'source.kind.barcode': '条形码',
  'source.kind.markup': '标记',
  'source.kind.note-mark': '脚注标号',
  'source.kind.comment': '批注',
  'source.kind.deletion': '删除内容',
  'source.kind.insertion': '插入内容',
  'source.kind.hidden': '隐藏文字',
  'source.legend.here': '当前句段',
  'source.legend.aside': '已搁置；将指针移到上面查看原因',

  'history.title': '历史记录',
  'history.list': '本项目的历史记录',
  'history.begin': '对齐时的状态',
  'history.none': '尚未做任何更改。',
  'history.none.more': '每次更改都会列在这里；选择其中一项即可返回。',
  'history.now': '现在',
  'history.to': (label) => `返回：${label}`,
  'history.earlier': (n) => `再显示更早的 ${number(n)} 项`,
};
