import { describe, expect, it } from 'vitest';
import { type Role, roles } from '#modules/registry/rules/index.ts';
import { take, unreachable } from '#platform/rules/lifecycle.ts';
import { type JobFacts, type JobState, jobLifecycle, jobStates } from './job-lifecycle.ts';

type Action = keyof typeof jobLifecycle;
const actions = Object.keys(jobLifecycle) as Action[];

/** A job with which nothing is wrong. */
const sound: JobFacts = {
  state: 'planned',
  orderState: 'in-progress',
  orderAllowsWork: true,
  carIsProtected: true,
  isMine: true,
  vague: false,
  cause: null,
  correction: null,
  partsOut: false,
  coverUnjudged: false,
  coverPending: true,
};

/** A planned job is rewritten only while its order is. */
const orderOf = (state: JobState): JobFacts['orderState'] => (state === 'planned' ? 'open' : 'in-progress');

const tried = (action: Action, state: JobState, role: Role) => {
  const facts = { ...sound, state, orderState: orderOf(state) };
  const step = take(jobLifecycle[action], facts, [role]);
  return step.ok ? step.to : null;
};

const life: Record<JobState, string[]> = {
  planned: ['write', 'approve → approved', 'decline → declined', 'cancel → cancelled'],
  proposed: [
    'write',
    'approve → approved',
    'decline → declined',
    'cancel → cancelled',
    'bearCover → approved',
    'takeBackCause → approved',
  ],
  approved: [
    'cancel → cancelled',
    'revise → planned',
    'assign → assigned',
    'start → in-progress',
    'judgeCause',
    'putToCustomer → proposed',
    'noteActual',
  ],
  assigned: [
    'cancel → cancelled',
    'revise → planned',
    'assign',
    'release → approved',
    'start → in-progress',
    'judgeCause',
    'putToCustomer → proposed',
    'noteActual',
  ],
  'in-progress': [
    'pause → paused',
    'record',
    'finish → finished',
    'judgeCause',
    'putToCustomer → proposed',
    'noteActual',
  ],
  paused: [
    'assign → assigned',
    'resume → in-progress',
    'record',
    'judgeCause',
    'putToCustomer → proposed',
    'noteActual',
  ],
  finished: ['record', 'judgeCause', 'noteActual', 'rework → approved'],
  declined: [],
  cancelled: [],
};

const judges =
  'technician workshop-foreman technical-expert service-advisor service-manager business-manager dealer-principal';

const hands: Record<Action, string> = {
  write: 'service-advisor service-manager business-manager dealer-principal',
  approve: 'service-advisor service-manager business-manager dealer-principal',
  decline: 'service-advisor service-manager business-manager dealer-principal',
  cancel: 'service-advisor service-manager business-manager dealer-principal',
  revise: 'service-advisor service-manager business-manager dealer-principal',
  assign: 'workshop-foreman dispatcher service-manager',
  release: 'workshop-foreman dispatcher service-manager',
  start: 'technician workshop-foreman technical-expert',
  pause: 'technician workshop-foreman technical-expert',
  resume: 'technician workshop-foreman technical-expert',
  record: 'technician workshop-foreman technical-expert',
  finish: 'technician workshop-foreman technical-expert',
  judgeCause: judges,
  putToCustomer: judges,
  bearCover: 'service-manager business-manager dealer-principal',
  takeBackCause: judges,
  noteActual:
    'service-advisor workshop-foreman parts-clerk service-manager business-manager dealer-principal',
  rework: 'quality-inspector workshop-foreman service-manager',
};

describe('the life of a job', () => {
  it('reaches every state from planned or proposed, the two ways it is written; one that was begun may be put to the customer', () => {
    const fromPlanned = unreachable(jobLifecycle, jobStates, 'planned');
    const fromProposed = unreachable(jobLifecycle, jobStates, 'proposed');
    expect(fromPlanned).toEqual([]);
    expect(fromProposed).toEqual([]);
  });

  it.each(jobStates)('takes in %s exactly the steps the trade knows there', (state) => {
    const told = actions.flatMap((action) => {
      const [to] = roles.map((role) => tried(action, state, role)).filter((each) => each !== null);
      return to === undefined ? [] : [to === state ? action : `${action} → ${to}`];
    });
    const place = (step: string) => actions.indexOf(step.split(' ')[0] as Action);
    expect(told).toEqual(life[state].toSorted((a, b) => place(a) - place(b)));
  });

  it.each(actions)('lets %s be done by its own hands only, whatever the state', (action) => {
    const expected = hands[action].split(' ').toSorted();
    for (const state of jobLifecycle[action].from) {
      const able = roles.filter((role) => tried(action, state, role) !== null).toSorted();
      expect([state, able]).toEqual([state, expected]);
    }
  });

  const refusals: [Action, Partial<JobFacts>, string][] = [
    ['write', { state: 'planned', orderState: 'estimated' }, 'repair-order/revise-first'],
    ['cancel', { state: 'planned', orderState: 'estimated' }, 'repair-order/revise-first'],
    ['cancel', { state: 'approved', partsOut: true }, 'job/parts-issued'],
    ['start', { state: 'approved', orderAllowsWork: false }, 'repair-order/not-signed'],
    ['start', { state: 'approved', carIsProtected: false }, 'repair-order/not-protected'],
    ['start', { state: 'assigned', isMine: false }, 'job/not-yours'],
    ['pause', { state: 'in-progress', isMine: false }, 'job/not-yours'],
    ['resume', { state: 'paused', isMine: false }, 'job/not-yours'],
    ['finish', { state: 'in-progress', isMine: false }, 'job/not-yours'],
    ['record', { state: 'in-progress', isMine: false }, 'job/not-yours'],
    ['record', { state: 'finished', orderState: 'settled' }, 'job/no-longer-in-work'],
    ['judgeCause', { state: 'finished', orderState: 'handed-over' }, 'job/not-in-work'],
    ['bearCover', { state: 'proposed', coverPending: false }, 'job/no-cover-pending'],
    ['takeBackCause', { state: 'proposed', coverPending: false }, 'job/no-cover-pending'],
  ];
  it.each(refusals)('refuses to %s a job with %j', (action, facts, code) => {
    const step = take(jobLifecycle[action], { ...sound, ...facts }, roles);
    expect(step.ok ? null : step.refusal.code).toBe(code);
  });

  it('RO-5 A8 finishes a vague job only with cause and correction', () => {
    const vague = { ...sound, state: 'in-progress' as const, vague: true };
    const finish = (facts: Partial<JobFacts>) =>
      take(jobLifecycle.finish, { ...vague, ...facts }, ['technician']);
    expect(finish({})).toMatchObject({ refusal: { code: 'job/not-explained' } });
    expect(finish({ cause: '左后减振器漏油' })).toMatchObject({ refusal: { code: 'job/not-explained' } });
    expect(finish({ correction: '更换减振器' })).toMatchObject({ refusal: { code: 'job/not-explained' } });
    expect(finish({ cause: '左后减振器漏油', correction: '更换减振器' }).ok).toBe(true);
  });

  it('A2 finishes a fault somebody else pays for only once its cause was judged', () => {
    const covered = { ...sound, state: 'in-progress' as const, coverUnjudged: true };
    expect(take(jobLifecycle.finish, covered, ['technician'])).toMatchObject({
      refusal: { code: 'job/cover-not-judged' },
    });
    expect(take(jobLifecycle.finish, { ...covered, coverUnjudged: false }, ['technician']).ok).toBe(true);
  });

  it('CHANGE-2 lets a proposed job be priced while the rest of the order is in work', () => {
    const facts = { ...sound, state: 'proposed' as const, orderState: 'in-progress' as const };
    expect(take(jobLifecycle.write, facts, ['service-advisor']).ok).toBe(true);
  });
});
