import type { FindingSentence } from './finding-parts.ts';

/** Un constat en une phrase : « Français : 19 juin 2016 ; chinois : 2016年6月9日 ». */
export const findingSentence: FindingSentence = (parts) => {
  const along = parts.along.map((quote) => `« ${quote} »`).join(', ');
  return [
    causeOf(parts),
    ...(along === '' ? [] : [`du même coup ${along}`]),
    ...(parts.renumbered ? ['ensuite, d’autres numéros'] : []),
  ].join(' ; ');
};

const causeOf: FindingSentence = ({ type, typeName, names, sides, quotes, units }) => {
  const who = capital(names.join(', '));
  const quoted = quotes.map((quote) => `« ${quote} »`).join(', ');
  const lines = units > 1 ? ` (${units} lignes)` : '';
  if (type === 'missing') return `${who} : rien pour ${quoted}${lines}`;
  if (type === 'extra') return `${who} : en trop, ${quoted}${lines}`;
  if (type === 'moved') return `${who} : à une autre place, ${quoted}`;
  if (type === 'order') return `${who} : dans un autre ordre, ${quoted}`;
  if (sides.length > 1 || sides.some((side) => side.quotes.length === 0))
    return capital(
      sides.map(({ name, quotes: words }) => `${name} : ${words.join(', ') || 'rien'}`).join(' ; '),
    );
  return `${who} : ${typeName}${quoted === '' ? '' : `, ${quoted}`}`;
};

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('fr') + text.slice(1);
}
