import { capital } from '../engine/capital.ts';
import type { FindingSentence } from '../engine/finding-sentences.ts';

/** Un constat en une phrase : « Français : 19 juin 2016 ; chinois : 2016年6月9日 ». */
export const findingSentence: FindingSentence = ({ type, typeName, names, sides, quotes, units }) => {
  const who = capital(names.join(', '), 'fr');
  const quoted = quotes.map((quote) => `« ${quote} »`).join(', ');
  const lines = units > 1 ? ` (${units} lignes)` : '';
  if (type === 'missing') return `${who} : rien pour ${quoted}${lines}`;
  if (type === 'extra') return `${who} : en trop, ${quoted}${lines}`;
  if (type === 'moved') return `${who} : à une autre place, ${quoted}`;
  if (type === 'order') return `${who} : dans un autre ordre, ${quoted}`;
  if (sides.length > 1 || sides.some((side) => side.quotes.length === 0))
    return capital(
      sides.map(({ name, quotes: words }) => `${name} : ${words.join(', ') || 'rien'}`).join(' ; '),
      'fr',
    );
  return `${who} : ${typeName}${quoted === '' ? '' : `, ${quoted}`}`;
};
