import type { FindingSentence } from './finding-parts.ts';

/** 用一句话说明差异：“法语：19 juin 2016；中文：2016年6月9日”。 */
export const findingSentence: FindingSentence = (parts) => {
  const along = parts.along.map((quote) => `“${quote}”`).join('、');
  return [
    causeOf(parts),
    ...(along === '' ? [] : [`同时涉及${along}`]),
    ...(parts.renumbered ? ['其后编号也随之不同'] : []),
  ].join('；');
};

const causeOf: FindingSentence = ({ type, typeName, names, sides, quotes, units }) => {
  const who = names.join('、');
  const quoted = quotes.map((quote) => `“${quote}”`).join('、');
  const lines = units > 1 ? `（${units} 行）` : '';
  if (type === 'missing') return `${who}缺少${quoted}${lines}`;
  if (type === 'extra') return `${who}多出${quoted}${lines}`;
  if (type === 'moved') return `${who}的${quoted}在另一处`;
  if (type === 'order') return `${who}的顺序不同：${quoted}`;
  if (sides.length > 1 || sides.some((side) => side.quotes.length === 0))
    return sides.map(({ name, quotes: words }) => `${name}：${words.join('、') || '无'}`).join('；');
  return `${who}：${typeName}${quoted === '' ? '' : `，${quoted}`}`;
};
