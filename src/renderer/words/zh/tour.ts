import type { Translation } from '../catalogue.ts';
import type { tour as english } from '../en/tour.ts';

/** 导览的用语。 */
export const tour: Translation<typeof english> = {
  'tour.name': '导览',
  'tour.count': (step, of) => `第 ${step} 步，共 ${of} 步`,
  'tour.next': '继续',
  'tour.back': '返回',
  'tour.end': '完成',
  'tour.rows': '一行一个意思',
  'tour.rows.text':
    '这是示例：一份三种语言的决议。每列是一个版本，每行在各版本中说的是同一件事。用方向键在单元格之间移动。',
  'tour.trust': '程序有多大把握',
  'tour.trust.text': '三个圆点表示有把握，一个表示存疑，没有圆点表示空缺。这样只需细读存疑之处。',
  'tour.findings': '各版本不一致之处',
  'tour.findings.text':
    '每处差异用一句话说明谁与谁不一致：这里有一个日期、一个面积，还有法文缺少的一段。转到下一处，看红色的字词。',
  'tour.actions': '修正一行',
  'tour.actions.text': '当前行下方列出可以做的操作及其快捷键，并说明这些文本为何排在一起。',
  'tour.column': '错位的一列',
  'tour.column.text': '某种语言从此处起整体落后时，把该列下推一行，或上拉填入空缺：按一次键，胜过按五十次。',
  'tour.undo': '什么都不会丢失',
  'tour.undo.text': '刚做的操作显示在这里，并可撤销。想撤销多少步都行，改天再打开也行。一切随做随存。',
  'tour.confirm': '读过的就固定下来',
  'tour.confirm.text':
    '确认一行后，程序转到下一个需要您看的行。已确认的行不再移动，其余部分在它们之间对得更准。',
  'tour.map': '全文一目了然',
  'tour.map.text': '每种语言一条；空心处是空缺。点击或拖动即可前往；也可用方向键移动框。',
  'tour.export': '带走成果',
  'tour.export.text': '可导出供各种 CAT 工具使用的记忆库、双语文件、审校表和表格，并说明哪些未导出及其原因。',
  'tour.more': '其他一切',
  'tour.more.text':
    '一个输入框可找到所有单元、文本和命令。快捷键表和指南一键即达，均可离线使用。要处理自己的文件，拖放到此窗口即可。',
};
