import type { Rule } from '../rule.ts';
import type { Tell } from '../violation.ts';
import { shown } from './attributes.ts';

const dates = new Set(['creationdate', 'changedate', 'lastusagedate']);
const form = /^\d{8}T\d{6}Z$/;

/** Dates are written YYYYMMDDThhmmssZ and are in the calendar: other forms are read as no date at all. */
export function datesRule(tell: Tell): Rule {
  let right = '';
  return {
    open({ name: element, attributes }) {
      if (element !== 'tu' && element !== 'tuv' && element !== 'header') return;
      for (const attribute of attributes) {
        const { name, value } = attribute;
        if (value === right || !dates.has(name)) continue;
        const known = form.test(value);
        if (known && isDate(value)) {
          right = value;
          continue;
        }
        const what = known ? 'is no day or time there is' : 'is not written as YYYYMMDDThhmmssZ';
        tell(attribute.place(), 'error', 'date', `${name}="${shown(value)}" ${what}`, cureFor(name, value));
      }
    },
  };
}

/** Whether a date in the right form is in the calendar; leap seconds are allowed. */
function isDate(value: string): boolean {
  const at = (from: number, to: number) => Number(value.slice(from, to));
  const [year, month, day] = [at(0, 4), at(4, 6), at(6, 8)];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lastDay = month === 2 && leap ? 29 : (lastDays[month - 1] ?? 0);
  return day >= 1 && day <= lastDay && at(9, 11) <= 23 && at(11, 13) <= 59 && at(13, 15) <= 60;
}

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function cureFor(name: string, value: string): string {
  const instant = /(?:Z|[+-]\d{2}:?\d{2})$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(instant)) return `Write it as in ${name}="20250131T093000Z", or leave it out.`;
  return `Write ${name}="${new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '')}".`;
}
