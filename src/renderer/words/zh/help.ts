import type { Translation } from '../catalogue.ts';
import type { help as english } from '../en/help.ts';

/** 快捷键表和设置的文字。 */
export const help: Translation<typeof english> = {
  'help.title': '快捷键',
  'help.close': '关闭',
  'help.about': (version) => `Triglot ${version} · 离线运行：您的文本不会离开这台计算机`,
  'help.mode': '在表格中，按键作用于行；在正在编辑的单元格中，按键用于输入，Esc 使其恢复原样。',

  'settings.title': '设置',
  'settings.close': '关闭',
  'settings.language': '界面语言',
  'settings.language.system': '跟随系统',
  'settings.theme': '颜色',
  'settings.theme.system': '跟随系统',
  'settings.theme.light': '浅色',
  'settings.theme.dark': '深色',
  'settings.density': '行',
  'settings.density.comfortable': '宽松',
  'settings.density.comfortable.hint': '显示完整段落。',
  'settings.density.compact': '紧凑',
  'settings.density.compact.hint': '每段显示三行；当前行完整显示。',
  'settings.zoom': '文字大小',
  'settings.zoom.value': (percent) => `${percent} %`,
  'settings.zoom.sample': '文字就是页面。',
};
