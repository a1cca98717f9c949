import { describe, expect, it } from 'vitest';
import { finalChecks } from '../../rules/index.ts';
import { answered, emptySheet, sheetToSend } from './sheet.ts';

const concerns = [{ id: 'squeals' }];

describe('the inspector’s sheet', () => {
  it('QC-2 defaults nothing to good', () => {
    const sheet = emptySheet(concerns);
    expect(answered(sheet)).toBe(0);
    expect(sheetToSend(sheet, concerns)).toEqual({ checks: [], concernResults: [], roadTestKm: null });
  });

  it('sends what was looked at, with a note only where it is not good', () => {
    const sheet = emptySheet(concerns);
    sheet.checks[0] = { result: 'ok', note: 'typed before it was good' };
    sheet.checks[1] = { result: 'not-inspected', note: 'no water' };
    sheet.concernResults[0] = { solved: true, how: ' road tested ' };
    expect(answered(sheet)).toBe(3);
    expect(sheetToSend({ ...sheet, roadTestKm: 6 }, concerns)).toEqual({
      checks: [
        { key: finalChecks[0], result: 'ok', note: null },
        { key: finalChecks[1], result: 'not-inspected', note: 'no water' },
      ],
      concernResults: [{ concernId: 'squeals', solved: true, how: 'road tested' }],
      roadTestKm: 6,
    });
  });
});
