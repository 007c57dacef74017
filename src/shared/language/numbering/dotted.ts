import { digitValue } from '../enumerators.ts';
import type { ReadingRules } from '../reading-rules.ts';
import { followsAsValue, goesOn } from './follows.ts';
import type { Label } from './label.ts';

const resolution = /^(?:[A-Z]{1,3}-)?\p{Nd}{1,4}\/\p{Nd}{1,4}(?:\s?[A-Z])?[.．](?=\s|$|\p{Lo})/u;
const decimal = /^(?:([A-Z])[.．])?(\p{Nd}{1,3})((?:[.．]\p{Nd}{1,3})*)([.．)])?(?=\s|$|\p{Lo})/u;

/** Labels of several figures: the number of a resolution ("78/142.") or a decimal outline ("1.2.3", "A.1"). */
export function readDotted(head: string, rules: ReadingRules): Label | null {
  const numbered = resolution.exec(head);
  if (numbered !== null) {
    const path = [numbered[0].slice(0, -1).replace(/\s/g, ' ').normalize('NFKC')];
    const value = digitValue(/\p{Nd}+(?=\D*$)/u.exec(numbered[0])![0]);
    return {
      label: numbered[0],
      end: numbered[0].length,
      readings: [{ path, value, style: '1/1.' }],
      doubtful: false,
    };
  }
  const match = decimal.exec(head);
  if (match === null) return null;
  const outer = match[1] === undefined ? [] : [match[1].toLowerCase()];
  const figures = `${match[2]}${match[3]}`.split(/[.．]/u).map(digitValue);
  const depth = outer.length + figures.length;
  const rest = head.slice(match[0].length);
  if (depth < 2 || goesOn(rest) || followsAsValue(rest, rules)) return null;
  const path = [...outer, ...figures.map(String)];
  const style = Array.from({ length: depth }, () => '1').join('.');
  const bare = depth === 2 && match[4] === undefined;
  const end = match[0].length;
  return {
    label: head.slice(0, end),
    end,
    readings: [{ path, value: figures.at(-1)!, style }],
    doubtful: bare,
  };
}
