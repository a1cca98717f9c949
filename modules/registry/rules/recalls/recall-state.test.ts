import { describe, expect, it } from 'vitest';
import { type RecallFacts, type RecallState, stateOfRecall } from './recall-state.ts';

const today = '2026-11-21';
const inForce: RecallFacts = {
  ...{ publishedOn: '2026-01-05', validUntil: null, withdrawn: false },
  ...{ doneElsewhereOn: null, job: null },
};

describe('a recall for one car', () => {
  it.each<[string, Partial<RecallFacts>, RecallState]>([
    ['is open while nothing was done', {}, 'open'],
    ['is open on its first day', { publishedOn: today }, 'open'],
    ['is not open before it', { publishedOn: '2026-11-22' }, 'not-yet'],
    ['is open on its last day', { validUntil: today }, 'open'],
    ['is over after it', { validUntil: '2026-11-20' }, 'over'],
    ['is over when the house withdrew it', { withdrawn: true }, 'over'],
    ['is on an order while its job is not finished', { job: 'unfinished' }, 'on-order'],
    ['is finished even when its time runs out', { job: 'unfinished', validUntil: '2026-11-20' }, 'on-order'],
    ['is done with its job', { job: 'finished' }, 'done'],
    ['is done for ever', { job: 'finished', withdrawn: true }, 'done'],
    ['was done elsewhere', { doneElsewhereOn: '2026-06-01' }, 'done-elsewhere'],
    [
      'was done elsewhere also while a job waits',
      { doneElsewhereOn: '2026-06-01', job: 'unfinished' },
      'done-elsewhere',
    ],
  ])('%s', (_, facts, state) => {
    expect(stateOfRecall({ ...inForce, ...facts }, today)).toBe(state);
  });
});
