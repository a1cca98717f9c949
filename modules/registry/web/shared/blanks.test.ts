import { describe, expect, it } from 'vitest';
import { changesIn, withoutBlanks } from './blanks.ts';

describe('a form as a change', () => {
  const before = { name: '张三', notes: null, colour: '白', names: { en: 'Oil' } };

  it('says only what differs, so that a colleague’s field is never overwritten', () => {
    expect(changesIn({ ...before, notes: 'mornings' }, before)).toEqual({ notes: 'mornings' });
  });

  it('says what was emptied as empty', () => {
    expect(changesIn({ colour: '' }, before)).toEqual({ colour: null });
  });

  it('takes a blank that was blank for no change', () => {
    expect(changesIn({ notes: '  ', colour: '白', engine: undefined }, before)).toEqual({});
  });

  it('looks into what lies deeper', () => {
    expect(changesIn({ names: { en: 'Oil filter' } }, before)).toEqual({ names: { en: 'Oil filter' } });
  });
});

describe('a form as something new', () => {
  it('does not say what was left blank, but says zero and no', () => {
    expect(withoutBlanks({ name: 'A1', label: ' ', position: 0, primary: false })).toEqual({
      name: 'A1',
      position: 0,
      primary: false,
    });
  });
});
