import type { Translation } from '../catalogue.ts';
import type { own as english } from '../en/own.ts';

/** 用户自定义文件的用语。 */
export const own: Translation<typeof english> = {
  'own.title': '自定义文件',
  'own.close': '关闭',
  'own.what': '把自己的文件放入这些文件夹，下次即生效。某个文件有问题会在此说明，其他文件照常使用。',
  'own.show': '显示文件夹',
  'own.again': '重新查看',
  'own.none': '这里还没有文件。',
  'own.used': (name) => `${name} 已启用`,
  'own.odd': (problem) => `未启用：${problem}`,
  'own.languages': '为某种语言的规则补充词语（is.json）',
  'own.segmentation': '断句规则（.srx），在切分文本处可选',
  'own.glossaries': '术语表（.tbx、.csv、.tsv），每次新对齐都会参考',
  'own.keys': '快捷键方案（.json），在更改快捷键处可选',
  'own.exports': '导出选项（.json），在导出窗口中可选',
  'own.keys.choose': '自定义快捷键',
  'own.exports.choose': '套用',
  'own.rules.choose': '自定义规则',
  'own.choose.none': '未选择',
};
