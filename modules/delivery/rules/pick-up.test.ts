import { describe, expect, it } from 'vitest';
import { type Identified, type PickUp, readCopy, refusePickUp } from './pick-up.ts';

const known = { number: 'RO2026-000123', code: '402817' };
const identified: Identified = {
  ...{ reason: '单据遗失', phone: '13800000002', identityKind: 'id-card', identityEnding: '123X' },
};
const fieldsOf = (pickUp: PickUp, of = known as Parameters<typeof refusePickUp>[1]) =>
  refusePickUp(pickUp, of)?.fields?.map(({ pointer, code }) => `${pointer} ${code}`) ?? null;

describe('the pick-up copy', () => {
  it.each([
    ['typed', '402817'],
    ['typed as it is printed', ' 402 817 '],
    ['typed on a Chinese keyboard', '４０２８１７'],
    ['scanned', 'RO2026-000123 402817'],
  ])('DLVR-3 is back when its code is %s', (_, copy) => {
    expect(refusePickUp({ copy }, known)).toBeNull();
  });

  it.each([
    ['nothing', {}, '/copy delivery/copy-needed'],
    ['a plate', { copy: '京A12345' }, '/copy delivery/copy-unreadable'],
    ['five digits', { copy: '40281' }, '/copy delivery/copy-unreadable'],
    ['another code', { copy: '402818' }, '/copy delivery/copy-does-not-fit'],
    [
      'a copy of another order, even with the same digits',
      { copy: 'RO2026-000124 402817' },
      '/copy delivery/copy-of-another-order',
    ],
    ['a copy and a loss at once', { copy: '402817', identified }, '/identified delivery/copy-or-identity'],
  ])('DLVR-3 refuses %s', (_, pickUp, fault) => {
    expect(fieldsOf(pickUp)).toEqual([fault]);
  });

  it('DLVR-3 is lost: who fetches the car is named by document and number, each or not at all', () => {
    expect(refusePickUp({ identified }, known)).toBeNull();
    const nameless = { ...identified, reason: ' ', phone: '12', identityEnding: '12' };
    expect(fieldsOf({ identified: nameless })).toEqual([
      '/identified/reason field/needed',
      '/identified/phone delivery/phone-needed',
      '/identified/identityEnding delivery/ending-needed',
    ]);
  });

  it('DLVR-3 where no copy was ever given only a document opens', () => {
    const none = { ...known, code: null };
    expect(fieldsOf({ copy: '402817' }, none)).toEqual(['/copy delivery/no-copy-given']);
    expect(refusePickUp({ identified }, none)).toBeNull();
  });

  it('reads numbers of orders with letters and dashes, and never digits alone as a number', () => {
    expect(readCopy('VLC-OR-2026-7 000001')).toEqual({ number: 'VLC-OR-2026-7', code: '000001' });
    expect(readCopy('402 817')).toEqual({ number: null, code: '402817' });
    expect(readCopy('402817 402817')).toBeNull();
  });
});
