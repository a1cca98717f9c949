import { describe, expect, it } from 'vitest';
import { finalChecks } from './final-checks.ts';
import { type InspectionFacts, type InspectionSheet, refuseInspection } from './judge-inspection.ts';

const facts: InspectionFacts = {
  concerns: [
    { id: 'squeal', declined: false },
    { id: 'smell', declined: false },
  ],
  finishedJobIds: ['pads', 'filter'],
};
const allGood = finalChecks.map((key) => ({ key, result: 'ok' as const }));
const pass: InspectionSheet = {
  result: 'pass',
  checks: allGood,
  concernResults: [
    { concernId: 'squeal', solved: true, how: 'road test, ten stops' },
    { concernId: 'smell', solved: true, how: 'cabin filter changed, no smell' },
  ],
};
const fail: InspectionSheet = {
  result: 'fail',
  checks: [],
  concernResults: [],
  reason: 'still squeals',
  failedJobIds: ['pads'],
};

const faultsOf = (sheet: InspectionSheet, seen = facts) =>
  refuseInspection(sheet, seen)?.fields?.map(({ pointer, code }) => `${pointer} ${code}`) ?? [];

describe('a final inspection', () => {
  it('QC-1 has twelve points', () => {
    expect(new Set(finalChecks).size).toBe(12);
  });

  it('QC-1 passes when every point is looked at and every concern shown solved', () => {
    expect(refuseInspection(pass, facts)).toBeNull();
  });

  it('QC-1 passes with a worn point that is said: it is advice, not bad work', () => {
    const checks = allGood.map((check) =>
      check.key === 'tyres' ? { ...check, result: 'not-ok' as const, note: '2 mm' } : check,
    );
    expect(refuseInspection({ ...pass, checks }, facts)).toBeNull();
  });

  it('QC-1 passes with an unsolved concern when the customer declined every job for it', () => {
    const sheet = {
      ...pass,
      concernResults: pass.concernResults.map((each) => ({ ...each, solved: each.concernId === 'squeal' })),
    };
    const declined = facts.concerns.map((each) => ({ ...each, declined: each.id === 'smell' }));
    expect(refuseInspection(sheet, { ...facts, concerns: declined })).toBeNull();
  });

  it.each<[string, Partial<InspectionSheet>, string[]]>([
    ['a point left out', { checks: allGood.slice(1) }, ['/checks quality/checks-missing']],
    [
      'a point not looked at without saying why',
      { checks: [{ key: 'lights', result: 'not-inspected' }, ...allGood.slice(1)] },
      ['/checks/0/note quality/note-needed'],
    ],
    [
      'a bad point without a word',
      { checks: [{ key: 'lights', result: 'not-ok', note: '  ' }, ...allGood.slice(1)] },
      ['/checks/0/note quality/note-needed'],
    ],
    [
      'a point answered twice',
      { checks: [...allGood, { key: 'lights', result: 'ok' }] },
      ['/checks/12/key quality/answered-twice'],
    ],
    [
      'a concern left out',
      { concernResults: pass.concernResults.slice(1) },
      ['/concernResults quality/concerns-unanswered'],
    ],
    [
      'a concern not solved',
      {
        concernResults: [{ concernId: 'squeal', solved: false, how: 'x' }, ...pass.concernResults.slice(1)],
      },
      ['/concernResults/0/solved quality/concern-not-solved'],
    ],
    [
      'a concern answered twice',
      {
        concernResults: [...pass.concernResults, { concernId: 'squeal', solved: true, how: 'again' }],
      },
      ['/concernResults/2/concernId quality/answered-twice'],
    ],
    [
      'a concern of another visit',
      {
        concernResults: [...pass.concernResults, { concernId: 'elsewhere', solved: true, how: 'x' }],
      },
      ['/concernResults/2/concernId quality/not-a-concern-of-this-visit'],
    ],
    [
      'jobs sent back all the same',
      { failedJobIds: ['pads'] },
      ['/failedJobIds quality/pass-sends-nothing-back'],
    ],
  ])('QC-1 refuses a pass with %s', (_, change, faults) => {
    expect(faultsOf({ ...pass, ...change })).toEqual(faults);
  });

  it('QC-2 fails with a reason and the jobs that go back, however far it came', () => {
    expect(refuseInspection(fail, facts)).toBeNull();
  });

  it.each<[string, Partial<InspectionSheet>, string[]]>([
    ['a reason', { reason: ' ' }, ['/reason quality/reason-needed']],
    ['a job that goes back', { failedJobIds: [] }, ['/failedJobIds quality/no-job-sent-back']],
    ['finished jobs', { failedJobIds: ['pads', 'wash'] }, ['/failedJobIds/1 quality/not-a-finished-job']],
  ])('QC-2 refuses a fail without %s', (_, change, faults) => {
    expect(faultsOf({ ...fail, ...change })).toEqual(faults);
  });
});
