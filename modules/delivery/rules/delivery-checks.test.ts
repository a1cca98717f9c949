import { describe, expect, it } from 'vitest';
import {
  type CheckedAtDelivery,
  deliveryChecks,
  refuseDelivery,
  refuseOtherAdvisor,
} from './delivery-checks.ts';

const all: CheckedAtDelivery[] = deliveryChecks.map((key) => ({ key, done: true }));
const changed = (key: string, change: Partial<CheckedAtDelivery>) =>
  all.map((check) => (check.key === key ? { ...check, ...change } : check));
const fieldsOf = (checks: readonly CheckedAtDelivery[]) =>
  refuseDelivery(checks)?.fields?.map(({ pointer, code }) => [pointer, code]);

describe('the list of a delivery', () => {
  it('DLVR-4 passes when everything was done, or what was left out says why', () => {
    expect(refuseDelivery(all)).toBeNull();
    expect(refuseDelivery(changed('old-parts-shown', { done: false, note: 'not wanted' }))).toBeNull();
  });

  it.each([
    ['a line that is not there', all.slice(1), '/checks', 'delivery/checks-incomplete'],
    ['a line that is there twice', [...all, ...all.slice(0, 1)], '/checks', 'delivery/checks-incomplete'],
    [
      'a line left out without a word',
      changed('work-shown', { done: false, note: ' ' }),
      '/checks/2/note',
      'delivery/check-needs-note',
    ],
    [
      'papers not handed over',
      changed('papers-handed-over', { done: false, note: 'later' }),
      '/checks/9/done',
      'delivery/check-indispensable',
    ],
  ])('DLVR-4 refuses %s', (_, checks, pointer, code) => {
    expect(fieldsOf(checks)).toEqual([[pointer, code]]);
  });

  it('DLVR-3 asks another advisor than the one who received the car for the reason', () => {
    expect(refuseOtherAdvisor('lina', 'wang', null)?.fields?.[0]?.code).toBe('delivery/other-advisor');
    expect(refuseOtherAdvisor('lina', 'wang', 'Lina is ill')).toBeNull();
    expect(refuseOtherAdvisor('lina', 'lina', null)).toBeNull();
    expect(refuseOtherAdvisor(null, 'wang', null)).toBeNull();
  });
});
