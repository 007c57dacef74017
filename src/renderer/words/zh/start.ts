import type { Translation } from '../catalogue.ts';
import type { start as english } from '../en/start.ts';
import { number, size } from './counting.ts';

/** 起始界面和新建对齐表单的文字。 */
export const start: Translation<typeof english> = {
  'start.motto': '同一文档的各语言版本，并排对照。',
  'start.promise': '一眼看出哪里不一致，修正对齐，带走翻译记忆库。',
  'start.drop': '将同一文档的各语言版本拖放到这里',
  'start.drop.more':
    'Word、PDF、OpenDocument、RTF、网页、字幕、文本和 Markdown，两种或更多语言；或者一个翻译记忆库、双语文件或表格。同时放入多个文档时，按文件名区分。任何内容都不会离开这台计算机。',
  'start.drop.now': '松开即可添加文件',
  'start.choose': '选择文件…',
  'start.folder': '选择文件夹…',
  'start.sample': '打开示例',
  'start.tour': '两分钟导览',
  'start.project': '打开项目…',
  'start.recent': '最近的项目',
  'start.recent.language': (name, share) => `${name} ${Math.floor(share * 100)}%`,
  'start.recent.state': (confirmed, units) =>
    confirmed === units && units > 0
      ? `${number(units)} 个单元全部确认`
      : `${number(units)} 个单元中已确认 ${number(confirmed)} 个`,
  'start.opening': (name) => `正在打开 ${name}`,
  'start.opening.sample': '正在打开示例',
  'start.close': '关闭',
  'start.dialog': '打开',

  'start.new': '新建对齐',
  'start.back': '重新开始',
  'start.versions': '语言版本，按列的顺序',
  'start.add': '添加另一版本…',
  'start.language': '语言',
  'start.language.guessed': '语言为推测',
  'start.language.unguessed': '未能识别：请选择。',
  'start.encoding': '编码',
  'start.changes': (n) => `${number(n)} 处修订`,
  'start.changes.accepted': '按接受全部修订后读取',
  'start.changes.original': '按修订前的原文读取',
  'start.aside': (what) => `已排除：${what}`,
  'start.aside.some': (kind, n) => `${number(n)} 处${asideNames.get(kind) ?? '内容'}`,
  'start.preview': (name) => `${name} 的开头`,
  'start.reading': '正在读取…',
  'start.remove': (name) => `移除 ${name}`,
  'start.earlier': (name) => `将 ${name} 左移`,
  'start.later': (name) => `将 ${name} 右移`,
  'start.moved': (name, place, of) => `${name} 是 ${of} 列中的第 ${place} 列。`,
  'start.removed': (name) => `已移除 ${name}。`,
  'start.added': (n) => `已添加 ${number(n)} 个文件。`,

  'start.pivot': '基准语言',
  'start.pivot.hint': '其句段从不拆分或合并；其他语言按其顺序排列。',
  'start.cut': '将文本切分为',
  'start.cut.paragraph': '段落',
  'start.cut.paragraph.hint': '还原换行，搁置页眉页码等版面内容。',
  'start.cut.sentence': '句子',
  'start.cut.sentence.hint': '同上，然后再将每个段落按句切分。',
  'start.cut.line': '行',
  'start.cut.line.hint': '每个非空行是一个句段，保持原样。',
  'start.cut.own': '自定义规则（SRX）…',
  'start.cut.own.hint': '按您的 CAT 工具的规则切分句子。',
  'start.cut.own.other': '选择其他规则…',
  'start.cut.view': '查看文本如何切分',
  'start.cut.view.of': '版本',
  'start.cut.view.count': (all, shown) =>
    `${number(all)} 个句段${shown < all ? `，前 ${number(shown)} 个` : ''}：`,
  'start.name': '项目名称',
  'start.name.none': '按文件命名',
  'start.align': (n) => (n < 2 ? '对齐' : `对齐 ${n} 个版本`),

  'start.problem.none': '请添加两个或更多语言版本。',
  'start.problem.one': '单独一个版本无法对齐：请添加同一文档的另一种语言版本。',
  'start.problem.many': '一次最多对齐十六个版本。',
  'start.problem.reading': '文件仍在读取中。',
  'start.problem.unread': (name) => `无法读取 ${name}：请移除它或选择其他文件。`,
  'start.problem.unknown': (name) => `请说明 ${name} 是用哪种语言写的。`,
  'start.problem.tag': (tag) => `“${tag}”不是语言代码：请从列表中选择，或输入如 pt-BR 的代码。`,
  'start.problem.same': (language, names) => `${names.join('和')}都是${language}：请更改其中一个或将其移除。`,
  'start.problem.folder': (name) => `${name} 是文件夹或无法读取：请添加其中的文件。`,
  'start.problem.aligned': (name) => `${name} 已经对齐：请单独打开。`,
  'start.problem.size': (name) => `${name} 超过 100 MB：请将其分成几部分。`,

  'start.working': (n) => `正在对齐 ${n} 个版本`,
  'start.cancel': '取消',
  'start.cancelled': '已取消；未保留任何内容。',
  'start.phase': (phase) => phases.get(phase) ?? '处理中',
  'start.size': (bytes) => size(bytes, (n) => `${number(n)} 字节`),
};

/** 文件正文以外的内容。 */
const asideNames = new Map([
  ['comment', '批注'],
  ['deletion', '删除内容'],
  ['insertion', '插入内容'],
  ['hidden', '隐藏文字'],
  ['running-head', '页眉或页脚'],
]);

/** 服务所报告的各工作阶段。 */
const phases = new Map([
  ['Reading', '正在读取文件'],
  ['Aligning', '正在匹配文本'],
  ['Checking', '正在查找差异'],
]);
