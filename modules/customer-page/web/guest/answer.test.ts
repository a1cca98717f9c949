import { describe, expect, it } from 'vitest';
import type { CustomerPage } from '../../api/index.ts';
import { type Answer, beyondAuthority, bodyOf, changed, missingIn, nothingSaid, totalOf } from './answer.ts';

type Job = CustomerPage['jobs'][number];
const line = (id: string, totalMinor: number) => ({
  id,
  name: id,
  note: '',
  totalMinor,
  customerMinor: totalMinor,
});
const job = (id: string, state: Job['state'], lines: Job['lines']): Job => ({
  ...{ id, state, title: id, finding: null, safety: false, photos: [], declineReason: null, lines },
  ...{ totalMinor: 0, customerMinor: 0 },
});
const pads = job('pads', 'offered', [line('labour', 18_000), line('part', 42_000)]);
const filter = job('filter', 'offered', [line('filter', 8_800)]);
const shock = job('shock', 'proposed', [line('shock', 10_000)]);
const page = (purpose: 'contract' | 'proposal', jobs: Job[]) =>
  ({ purpose, jobs, seen: 's', notices: [] as object[] }) as CustomerPage;
const ticked: Answer = {
  ...nothingSaid,
  ...{ ticks: { jobs: true, price: true, time: true }, wash: false, keepOldParts: true },
  ...{ name: '张三', signature: 'data:' },
};

describe('the answer of the customer', () => {
  it('costs what is wanted of it, to the cent', () => {
    const jobs = [pads, filter];
    expect(totalOf(jobs, nothingSaid).totalMinor).toBe(68_800);
    expect(totalOf(jobs, { ...nothingSaid, lines: { part: '自己带' } }).totalMinor).toBe(26_800);
    expect(totalOf(jobs, { ...nothingSaid, jobs: { pads: { yes: false, reason: 'x' } } }).totalMinor).toBe(
      8_800,
    );
  });

  it('RO-2 is not complete before every tick, a reason for every no, a name and a hand', () => {
    const contract = page('contract', [pads, filter]);
    expect(missingIn(contract, nothingSaid)).toEqual(['ticks', 'name', 'signature']);
    expect(missingIn(contract, { ...ticked, lines: { part: ' ' } })).toEqual(['reason']);
    expect(missingIn(contract, ticked)).toEqual([]);
    expect(missingIn(page('proposal', [shock]), ticked)).toEqual(['choose']);
  });

  it('A10 takes ticks and hand back when something else is chosen, and keeps them when only words are typed', () => {
    const contract = page('contract', [pads, filter]);
    const given = { ...ticked, lines: { part: '自己带' } };
    expect(changed(contract, given, { lines: { part: '自己带配件' } })).toMatchObject({
      ...{ ticks: given.ticks, signature: 'data:' },
    });
    const fewer = changed(contract, given, { jobs: { filter: { yes: false, reason: '' } } });
    expect(fewer).toMatchObject({ ticks: nothingSaid.ticks, signature: null, name: '张三', wash: false });
    expect(missingIn(contract, fewer)).toEqual(['reason', 'ticks', 'signature']);
  });

  it('A11 is not complete above what the holder of the link may agree to', () => {
    const limited = {
      ...page('contract', [pads, filter]),
      authority: { upToMinor: 60_000, agreedMinor: 68_800 },
    };
    expect(beyondAuthority(limited, ticked)).toEqual({ limit: 60_000, amount: 68_800 });
    expect(missingIn(limited, ticked)).toEqual(['owner']);
    const fewer = { ...ticked, jobs: { filter: { yes: false, reason: '下次' } } };
    expect(beyondAuthority(limited, fewer)).toBeNull();
    const later = { ...page('proposal', [shock]), authority: { upToMinor: 60_000, agreedMinor: 55_000 } };
    expect(beyondAuthority(later, { ...ticked, jobs: { shock: { yes: true, reason: '' } } })).toEqual({
      ...{ limit: 60_000, amount: 65_000 },
    });
    expect(beyondAuthority(later, { ...ticked, jobs: { shock: { yes: false, reason: 'x' } } })).toBeNull();
  });

  it('asks for no hand where nothing is wanted', () => {
    const none = { ...nothingSaid, name: '张三', jobs: { shock: { yes: false, reason: '下次' } } };
    expect(missingIn(page('proposal', [shock]), none)).toEqual([]);
    expect(bodyOf(page('proposal', [shock]), none, 'es')).toEqual({
      ...{ seen: 's', locale: 'es', signerName: '张三', declinedLines: [] },
      jobs: [{ jobId: 'shock', decision: 'declined', reason: '下次' }],
    });
  });

  it('names a job whose every line was left out as declined', () => {
    const answer = { ...ticked, lines: { filter: '刚换过', part: '自己带' } };
    expect(bodyOf(page('contract', [pads, filter]), answer, 'zh-CN')).toMatchObject({
      declinedJobs: [{ jobId: 'filter', reason: '刚换过' }],
      declinedLines: [{ lineId: 'part', reason: '自己带' }],
      confirmed: { wash: { wanted: false }, oldParts: { keep: true } },
    });
  });
});
