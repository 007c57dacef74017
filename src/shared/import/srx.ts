import { trouble } from '../lib/trouble.ts';
import type { SrxRule, SrxRules } from '../model/srx.ts';
import { ReadFault } from './read-fault.ts';
import { createXmlReader } from './xml-reader.ts';

/** Reads rules of segmentation from SRX 1.0 or 2.0. Throws `ReadFault` for anything else. */
export function readSrx(xml: string): SrxRules {
  let opened = false;
  let cascade = false;
  const maps: { pattern: string; rules: string }[] = [];
  const sets: Record<string, SrxRule[]> = {};
  let set: SrxRule[] = [];
  let rule = { breaks: true, before: '', after: '' };
  let side: 'before' | 'after' | null = null;
  const reader = createXmlReader({
    open(name, attributes, line) {
      if (!opened && name !== 'srx') throw new ReadFault(line, trouble('no-srx', { name }));
      opened = true;
      if (name === 'header') cascade = attributes.cascade === 'yes';
      else if (name === 'languagerule') {
        set = [];
        sets[attributes.languagerulename ?? ''] = set;
      } else if (name === 'languagemap')
        maps.push({
          pattern: attributes.languagepattern ?? '',
          rules: attributes.languagerulename ?? '',
        });
      else if (name === 'rule') rule = { breaks: attributes.break !== 'no', before: '', after: '' };
      else if (name === 'beforebreak') side = 'before';
      else if (name === 'afterbreak') side = 'after';
    },
    text(text) {
      if (side !== null) rule[side] += text;
    },
    close(name) {
      if (name === 'beforebreak' || name === 'afterbreak') side = null;
      else if (name === 'rule') set.push(rule);
    },
  });
  reader.write(xml);
  reader.end();
  if (maps.length === 0) throw new ReadFault(null, trouble('srx-no-language'));
  const lost = maps.find(({ rules }) => !Object.hasOwn(sets, rules));
  if (lost !== undefined) throw new ReadFault(null, trouble('srx-lost', { name: lost.rules }));
  return { cascade, maps, sets };
}
