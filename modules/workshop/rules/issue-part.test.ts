import { describe, expect, it } from 'vitest';
import { type PartLineFacts, refuseIssue, refuseReturn } from './issue-part.ts';

const line: PartLineFacts = {
  kind: 'part',
  partId: 'p',
  source: 'oem',
  approved: true,
  jobState: 'in-progress',
  orderState: 'in-progress',
  quantityMilli: 4000,
  issuedMilli: 1000,
};

describe('a part from the store', () => {
  it('SHOP-6 is issued up to what was approved', () => {
    expect(refuseIssue(line, 3000)).toBeNull();
    expect(refuseIssue({ ...line, orderState: 'authorized', jobState: 'approved' }, 1)).toBeNull();
    expect(refuseIssue({ ...line, orderState: 'work-finished', jobState: 'finished' }, 1)).toBeNull();
  });

  it.each<[string, Partial<PartLineFacts>, number, string]>([
    ['more than approved', {}, 3001, 'workshop/more-than-approved'],
    ['more once the actual came down', { quantityMilli: 500 }, 1, 'workshop/more-than-approved'],
    ['what nobody approved', { approved: false }, 1, 'workshop/line-not-approved'],
    ['for a job that is only proposed', { jobState: 'proposed' }, 1, 'workshop/line-not-approved'],
    ['for a job the customer declined', { jobState: 'declined' }, 1, 'workshop/line-not-approved'],
    ['before the contract is signed', { orderState: 'estimated' }, 1, 'workshop/not-in-work'],
    ['after the car was handed over', { orderState: 'handed-over' }, 1, 'workshop/not-in-work'],
    ['hours', { kind: 'labor' }, 1, 'workshop/not-a-part'],
    ['what is not in the catalogue', { partId: null }, 1, 'workshop/not-of-our-store'],
    ['what the customer brought', { source: 'customer-supplied' }, 1, 'workshop/not-of-our-store'],
  ])('SHOP-6 refuses to issue %s', (_, change, quantity, code) => {
    expect(refuseIssue({ ...line, ...change }, quantity)).toMatchObject({ code });
  });

  it('SHOP-6 goes back up to what was issued, also when the job is done', () => {
    expect(refuseReturn(line, 1000)).toBeNull();
    expect(refuseReturn({ ...line, jobState: 'finished' }, 1000)).toBeNull();
  });

  it.each<[string, Partial<PartLineFacts>, string]>([
    ['what was never issued', { issuedMilli: 500 }, 'workshop/more-than-issued'],
    ['what the customer brought', { source: 'customer-supplied' }, 'workshop/not-of-our-store'],
    ['after settlement', { orderState: 'settled' }, 'workshop/not-in-work'],
  ])('refuses to take back %s', (_, change, code) => {
    expect(refuseReturn({ ...line, ...change }, 1000)).toMatchObject({ code });
  });
});
