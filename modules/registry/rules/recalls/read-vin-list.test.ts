import { describe, expect, it } from 'vitest';
import { readVinList } from './read-vin-list.ts';

const [first, second] = ['LSVAA4182E2123456', 'LFMAP22C8E0123457'];

describe('a list of VINs', () => {
  it('is read one a line, tidied, each once', () => {
    expect(readVinList(`${first}\n\n lfmap22c8e-0123457 \n${first}\r\n`)).toEqual({
      ...{ vins: [first, second], repeated: 1, faults: [] },
    });
  });

  it.each([
    ['a heading', `VIN\n${first}`],
    ['a Chinese heading', `车架号\n${first}`],
    ['other columns', `No.,VIN,Model\n1,${first},Lavida`],
    ['quotes and semicolons', `"1";"${first}";"Lavida, 1.5"`],
    ['a tab from a table', `1\t${first}\t大众`],
  ])('passes over %s', (_, text) => {
    expect(readVinList(text)).toMatchObject({ vins: [first], faults: [] });
  });

  it('names every line that is no VIN, with its place and why', () => {
    const list = readVinList(`${first}\nLSVAA4182O2123456\n${second}\nLSVAA418\nhello world`);
    expect(list.vins).toEqual([first, second]);
    expect(list.faults.map(({ line, refusal }) => [line, refusal.code])).toEqual([
      [2, 'vin/mistaken-letter'],
      [4, 'vin/wrong-length'],
      [5, 'vin/mistaken-letter'],
    ]);
  });

  it('tells the mistake of the cell that is nearly a VIN', () => {
    expect(readVinList(`17,LSVAA4182E21234567,Lavida`).faults).toMatchObject([
      { line: 1, text: 'LSVAA4182E21234567', refusal: { code: 'vin/wrong-length' } },
    ]);
  });

  it('is empty when nothing was pasted', () => {
    expect(readVinList(' \n\n')).toEqual({ vins: [], repeated: 0, faults: [] });
  });
});
