import { describe, expect, it } from 'vitest';
import { countsAsCsv } from './counts-as-csv.ts';

const row = { found: 4, offered: 3, sold: 2, reinspected: 1, contradicted: 0 };

describe('the figures of advice as a file', () => {
  it('INSP-6 keeps every figure, quotes what needs it and disarms formulas', () => {
    const csv = countsAsCsv(
      ['谁', '发现', '告知', '成交', '复检', '推翻'],
      {
        people: [
          { staff: { id: '1', name: '=SUM(A1)' }, ...row },
          { staff: null, ...row },
        ],
        total: row,
      },
      { all: 'all, together', nobody: '–' },
    );
    expect(csv).toBe(
      '\ufeff谁,发现,告知,成交,复检,推翻\r\n\'=SUM(A1),4,3,2,1,0\r\n–,4,3,2,1,0\r\n"all, together",4,3,2,1,0\r\n',
    );
  });
});
