import type { Translation } from '../catalogue.ts';
import type { batch as english } from '../en/batch.ts';
import { number } from './counting.ts';

/** 一次将多个文件做成项目时的文字。 */
export const batch: Translation<typeof english> = {
  'batch.title': (n) => `${number(n)} 个文档`,
  'batch.how': '已按文件名配对。请纠正放错的文件；每个文档将成为一个项目。',
  'batch.documents': '文档',
  'batch.name': '项目名称',
  'batch.language': (file) => `${file} 的语言`,
  'batch.place': (file) => `${file} 所属的文档`,
  'batch.place.own': '单独成为一个文档',
  'batch.place.out': '不使用',
  'batch.apart': '未使用的文件',
  'batch.apart.how': '文件名未注明语言，或没有可对照的版本。请指定其所属，或不予理会。',
  'batch.pivot.first': '各文档的第一种语言',
  'batch.one': '它们都属于同一文档',
  'batch.add': '添加文件…',
  'batch.make': (n) => (n === 1 ? '创建项目' : `创建 ${number(n)} 个项目`),
  'batch.problem.none': '请先将两个文件归入同一文档。',
  'batch.problem.one': '还需要另一种语言的版本。',
  'batch.problem.same': (language) => `其中两个文件都是${language}。`,
  'batch.problem.of': (name, problem) => `${name}：${problem}`,
  'batch.making': (done, of) => `${number(of)} 个文档中已完成 ${number(done)} 个`,
  'batch.made': (made, not) => `已创建 ${number(made)} 个项目${not === 0 ? '' : `，${number(not)} 个未创建`}`,
  'batch.waiting': '等待中',
  'batch.stopped': '已停止；未保留任何内容。',
  'batch.figures': (units, findings) => `${number(units)} 个单元，${number(findings)} 处差异。`,
  'batch.odd': (file, language) => `${file} 的文本看起来是${language}。`,
  'batch.open': (name) => `打开 ${name}`,
  'batch.again': (n) => (n === 1 ? '重试' : `重试这 ${number(n)} 个`),
  'batch.back': '返回',
};
