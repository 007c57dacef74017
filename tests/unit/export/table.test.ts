import { describe, expect, it } from 'vitest';
import { toTable } from '../../../src/shared/export/table.ts';
import { exportInput } from '../../helpers/export-input.ts';

const input = exportInput(
  ['zh', 'en', 'fr'],
  [
    { cells: ['一，二', { text: '1. One, "two"', label: '1.' }, 'Un ;\ndeux'], status: 'confirmed' },
    ['', '=SUM(A1)', '-5 °C'],
    ['@x', '+1', "'tis"],
  ],
);

describe('a table for Excel (CSV)', () => {
  it('begins with a byte order mark, quotes as RFC 4180 says, ends lines with CR LF', () => {
    expect(toTable(input, { format: 'csv' }).content).toBe(
      '\ufeffunit,number,zh,en,fr,confidence,status\r\n' +
        'u1,1.,一，二,"1. One, ""two""",Un ; deux,1.00,confirmed\r\n' +
        "u2,,,'=SUM(A1),'-5 °C,0.90,auto\r\n" +
        "u3,,'@x,'+1,'tis,0.90,auto\r\n",
    );
  });
});

describe('a table of tabs (TSV)', () => {
  it('has no byte order mark, one line per unit, gaps as empty cells', () => {
    expect(toTable(input, { format: 'tsv' }).content).toBe(
      'unit\tnumber\tzh\ten\tfr\tconfidence\tstatus\n' +
        'u1\t1.\t一，二\t1. One, "two"\tUn ; deux\t1.00\tconfirmed\n' +
        "u2\t\t\t'=SUM(A1)\t'-5 °C\t0.90\tauto\n" +
        "u3\t\t'@x\t'+1\t'tis\t0.90\tauto\n",
    );
  });

  it('holds the chosen languages and units, and says what it leaves out', () => {
    const { content, summary } = toTable(input, {
      format: 'tsv',
      only: 'confirmed',
      languages: ['fr', 'zh'],
    });
    expect(content.split('\n')[0]).toBe('unit\tnumber\tfr\tzh\tconfidence\tstatus');
    expect(content.split('\n')).toHaveLength(3);
    expect(summary).toMatchObject({ format: 'tsv', suggestedName: 'alignment.fr-zh.tsv', written: 1 });
    expect(summary.leftOut.map(({ unit }) => unit)).toEqual(['u2', 'u3']);
  });
});
