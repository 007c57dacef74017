import type { Translation } from '../catalogue.ts';
import type { desktop as english } from '../en/desktop.ts';

/** 日志与打印的用语。 */
export const desktop: Translation<typeof english> = {
  'log.title': '日志',
  'log.close': '关闭',
  'log.what': '程序对自身的记录：启动和意外错误，不含您的任何文本。求助时请附上。',
  'log.empty': '尚无记录。',
  'log.show': '在文件夹中显示',
  'log.copy': '全部复制',
  'log.copied': '已复制。',
  'log.copied.not': '无法复制。请选中文本后再复制。',
  'print.title': '打印',
  'print.close': '取消',
  'print.now': '打印…',
  'print.busy': '正在准备页面。',
  'print.what': '打印什么',
  'print.documents': '各版本并排',
  'print.documents.hint': '所有行，发现列于其下。',
  'print.confirmed': '仅已确认的行',
  'print.confirmed.hint': '同上，只含您读过的行。',
  'print.findings': '各条发现',
  'print.findings.hint': '首页为摘要，每条差异附其各语言的行，以及忽略的差异和理由。',
};
