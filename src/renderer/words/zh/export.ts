import type { Translation } from '../catalogue.ts';
import type { exporting as english } from '../en/export.ts';
import { number } from './counting.ts';

/** 导出对话框的文字。 */
export const exporting: Translation<typeof english> = {
  'export.title': '导出',
  'export.close': '关闭',
  'export.format': '格式',
  'export.format.tmx': 'TMX',
  'export.format.tmx.hint': '各种翻译工具都能读取的翻译记忆库。',
  'export.format.json': 'JSON',
  'export.format.json.hint': '完整的对齐结果，供脚本使用。',
  'export.format.tsv': 'TSV',
  'export.format.tsv.hint': '每种语言一列的表格，以制表符分隔。',
  'export.format.csv': 'CSV',
  'export.format.csv.hint': '同样的表格，供电子表格软件使用。',
  'export.only': '单元',
  'export.only.all': '全部',
  'export.only.confirmed': '仅已确认的',
  'export.languages': '语言',
  'export.languages.few': '请至少选择两种语言。',
  'export.looking': '正在查看将写入的内容…',
  'export.written': (n) => (n === 0 ? '没有可写入的内容。' : `将写入 ${number(n)} 个单元。`),
  'export.nothing': '没有符合这些选项的单元。',
  'export.whole': '没有遗漏任何内容。',
  'export.left': (n) => `${number(n)} 个单元未写入`,
  'export.left.unit': (n) => `单元 ${n}`,
  'export.warnings': '值得注意',
  'export.more': (n) => `另有 ${number(n)} 项`,
  'export.save': '保存…',
  'export.download': '下载',
  'export.writing': '正在写入…',
  'export.cancel': '取消',
  'export.done': '完成',
  'export.done.path': (n, path) => `已将 ${number(n)} 个单元写入 ${path}`,
  'export.done.download': (n, name) => `已将 ${number(n)} 个单元写入 ${name}，位于浏览器的下载目录中。`,
};
