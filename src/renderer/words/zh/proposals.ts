import type { Translation } from '../catalogue.ts';
import type { proposals as english } from '../en/proposals.ts';
import { nameOf, number } from './counting.ts';

/** 整个项目变更的用语。 */
export const proposals: Translation<typeof english> = {
  'realign.title': '重新对齐',
  'realign.keep': '采用',
  'realign.nothing': '不会有任何变化：各行与程序对齐的结果一致。',
  'realign.count': (n) => `${number(n)} 行将发生变化。已确认的行保持不变。`,
  'resegment.title': '切分为句子',
  'resegment.keep': '采用',
  'resegment.rules': '规则',
  'resegment.rules.ours': 'Triglot 的规则',
  'resegment.choose': '自定义规则（SRX）…',
  'resegment.nothing': '不会有任何变化：每段文本都是一个句子，或已确认。',
  'resegment.count': (n) => `${number(n)} 行将发生变化。已确认的行保持不变。`,
  'proposal.working': '正在计算…',
  'proposal.phase': (phase) => {
    const phases: Readonly<Record<string, string>> = { Reading: '正在读取', Aligning: '正在对齐' };
    return `${phases[phase] ?? phase}…`;
  },
  'proposal.cancel': '取消',
  'proposal.close': '关闭',
  'proposal.leave': '保持原样',
  'proposal.stopped': '已停止，没有任何变化。',
  'proposal.again': '重新计算',
  'proposal.more': (n) => `另有 ${number(n)} 处`,
  'proposal.row': (n) => `第 ${number(n)} 行`,
  'proposal.before': '现在',
  'proposal.after': '之后',
  'proposal.empty': '空',

  'offer.name': '重新对齐',
  'offer.count': (n) => `${number(n)} 行可以对得更好`,
  'offer.look': '查看',
  'offer.dismiss': '暂不',

  'bring.add': '添加语言',
  'bring.add.how': '新的一列按现有各行对齐。已确认的内容保持不动，新的一侧等待您确认。',
  'bring.revise': (language) => `修订版：${nameOf(language)}`,
  'bring.revise.how':
    '未改动的段落保留其对应关系、确认和备注。改动的段落会标出并显示改动之处，需要重新确认。',
  'bring.choose': '选择文件…',
  'bring.drop': '或拖放到此处',
  'bring.other': '其他文件…',
  'bring.language': '语言',
  'bring.look': '查看结果',
  'bring.no-file': '请先选择文件。',
  'bring.no-language': '请说明是哪种语言。',
  'bring.is-there': (language) => `项目中已有${nameOf(language)}。`,
  'bring.seems': (language) => `此文件似乎是${nameOf(language)}。`,
  'bring.keep-add': '添加',
  'bring.keep-revise': '载入',
  'bring.odd': (n) =>
    n === 0 ? '每行恰好得到一个句段。' : `${number(n)} 行需要查看：没有句段、有多个句段或单独成行。`,
  'bring.same': '没有变化：文本相同。',
  'bring.changes': (n) => `${number(n)} 个段落与项目中的版本不同。`,

  'change.changed': '已改动',
  'change.new': '新增',
  'change.dropped': '已删除',
  'change.moved': '已移动',
  'revision.changed': '修订版中已改动',
  'revision.new': '修订版中新增',
  'revision.dropped': '修订版中已删除',
  'trust.awaits': '部分确认',
};
