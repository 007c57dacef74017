import type { Translation } from '../catalogue.ts';
import type { workbench as english } from '../en/workbench.ts';
import { nameOf, number, percent } from './counting.ts';

/** 窗口、表格及其周边的文字。 */
export const workbench: Translation<typeof english> = {
  'app.name': 'Triglot',
  'app.starting': '正在启动…',
  'words.language': 'zh-Hans',
  'wire.gone': '程序没有响应。已确认的内容均已保存：请重新启动程序，并打开它显示的地址。',
  'wire.refused': (status) => `程序拒绝了此页面（${status}）。请打开它启动时显示的地址。`,

  'panel.name': '详情',
  'panel.width': '详情面板的宽度',
  'project.saved-at': (path) => `已保存在 ${path}`,
  units: (n) => `${number(n)} 个单元`,

  'pivot.locked': '基准语言的句段已锁定：不能拆分或合并。',
  'pivot.unlocked': '基准语言的句段已解锁：可以拆分和合并。',
  'pivot.chip': '基准',
  'pivot.chip-unlocked': '基准，已解锁',
  'pivot.is-locked': '基准语言的句段不能拆分或合并。按此解锁。',
  'pivot.is-unlocked': '基准语言的句段可以拆分和合并。按此锁定。',

  'grid.name': '对齐',
  'grid.menu': '此处可执行的操作',
  number,
  'grid.findings': (n) => `${number(n)} 处差异`,
  'grid.bookmarked': '已加书签',
  'grid.probability': (probability) => `正确的可能性为 ${percent(probability)}`,
  'head.count': (n) => `· ${number(n)} 个句段`,
  'cell.editor': (language) => `${nameOf(language)}文本`,
  'cell.not-empty': '句段不能为空。要使其消失，请与相邻句段合并。',
  'gap.nothing': '此处为空',
  'gap.pull': '上移',
  'grid.commented': '注释',
  'grid.omitted': '已排除',
  'grid.moved': '⤨ 交叉',
  'grid.moved.why': '此行中有一侧在其文档中位于别处。',
  'segment.drag': '拖到另一行',
  'actions.selected': (n) => `已选中 ${number(n)} 行`,
  'comment.title': (n) => `单元 ${number(n)} 的注释`,
  'comment.close': '关闭',
  'comment.field': '注释',
  'comment.hint': '注释保存在项目中，导出翻译记忆时作为备注一并写入。',
  'comment.keep': '保存',
  'comment.remove': '删除',
  'comment.cancel': '取消',

  'kind.title': '标题',
  'kind.heading': '小标题',
  'kind.paragraph': '¶',
  'kind.list-item': '项',
  'kind.table-cell': '格',
  'kind.footnote': '注',
  'kind.header': '页眉',
  'kind.footer': '页脚',
  'kind.note': (label) => `注 ${label}`,

  'trust.confirmed': '已确认',
  'trust.edited': '已编辑',
  'trust.gap': '空缺',
  'trust.sure': '可靠',
  'trust.likely': '可能',
  'trust.doubtful': '存疑',

  'actions.name': (n) => `单元 ${number(n)}`,
  'actions.likely': (probability) => `可能性 ${percent(probability)}`,
  'actions.confirmed': '已确认',
  'actions.by-hand': '手工排列',
  'actions.edited': '文本已编辑',
  'actions.move': '移动',
  'actions.column': '列',
  'actions.push': '下移',
  'actions.pull': '上移',
  'actions.restore': '恢复文本',

  'saved.saved': '已保存',
  'saved.saving': '正在保存…',
  'saved.lost': '未保存',
  'saved.title.saved': '所有内容都已写入磁盘。',
  'saved.title.saving': '最后一次更改正在写入磁盘。',
  'saved.title.lost': '最后一次更改未能保存。显示的是磁盘上的内容。',
  'toolbar.name': '项目',
  'toolbar.search': '查找、转到或执行命令',
  'toolbar.menu': '菜单',
  'toolbar.brand': 'Triglot：菜单',
  'toolbar.compact': '紧凑的行',
  'project.opening': '项目的其余部分正在打开，随后即执行。',
  'progress.reading': '已打开的单元',
  'progress.opening': (done, all) => `正在打开：${number(done)} / ${number(all)}`,
  'progress.name': '已确认的单元',
  'progress.done': (done, all) =>
    done === all ? `${number(all)} 个全部确认` : `已确认 ${number(done)} / ${number(all)}`,
  'progress.left': (minutes) =>
    minutes < 1
      ? '剩余不到一分钟'
      : minutes < 90
        ? `约剩 ${minutes} 分钟`
        : `约剩 ${Math.round(minutes / 60)} 小时`,

  'status.name': '刚刚发生的事',
  'status.hints': '快捷键',
  'status.hint.finding': '下一处差异',
  'status.hint.unconfirmed': '下一个未确认',
  'status.hint.keys': '所有快捷键',

  'palette.name': '查找、转到或执行命令',
  'palette.field': '输入命令、单元编号或文本中的词语',
  'palette.hint': '> 仅列出命令',
  'palette.list': '结果',
  'palette.nothing': '没有匹配项。',
  'palette.group.commands': '命令',
  'palette.group.units': '单元',
  'palette.group.texts': '文本中',
  'palette.go-to': (n) => `转到单元 ${number(n)}`,
  'palette.in-unit': (n) => `单元 ${number(n)}`,
  'palette.count': (n) => `${number(n)} 个结果`,

  'map.name': '文档概览',
  'map.value': (first, last, all) =>
    `屏幕上显示 ${number(all)} 个单元中的第 ${number(first)} 至 ${number(last)} 个`,
};
