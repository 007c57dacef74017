import type { Translation } from '../catalogue.ts';
import type { checks as english } from '../en/checks.ts';

/** 检查设置的用语。 */
export const checks: Translation<typeof english> = {
  'checks.title': '差异级别',
  'checks.close': '关闭',
  'checks.what': '可以把某类差异设得更重、更轻，或不再列出。项目、导出和报告立即随之改变；什么都不会丢失。',
  'checks.pair': '适用于',
  'checks.pair.hint': '此处的设置优先于对所有语言对的设置。',
  'checks.all': '所有语言对',
  'checks.kinds': '差异种类',
  'checks.usual': '默认',
  'checks.as-all': '与所有语言对相同',
  'checks.error': '错误',
  'checks.warning': '警告',
  'checks.info': '仅供参考',
  'checks.off': '不列出',
  'checks.load': '载入…',
  'checks.save': '保存…',
  'checks.reset': '恢复默认值',
  'checks.reset.none': '已全部为默认值。',
  'checks.loaded': (name) => `已取自 ${name}。`,
  'checks.saved': (name) => `已保存为 ${name}。`,
};
