import { describe, expect, it } from 'vitest';
import type { OfferedAction } from '#platform/web/api/problem.ts';
import { namedSteps, planSteps, quietFor, stepsDone } from './next-steps.ts';

const can = (action: string): OfferedAction => ({ action, allowed: true, reasons: [] });
const not = (action: string, code: string): OfferedAction => ({
  action,
  allowed: false,
  reasons: [{ code, detail: code }],
});

const done = new Set<string>();

describe('next steps', () => {
  it('begin with what reception still lacks and end with the repair order', () => {
    const gaps = [
      { code: 'visit/no-customer', where: 'customer' as const },
      { code: 'reception/not-protected', where: 'protection' as const },
    ];
    const offered = ['visit.openOrder', 'visit.protect', 'visit.describe'].map(can);
    expect(planSteps({ stage: 'reception', gaps, done }, offered).order.slice(0, 3)).toEqual([
      'visit.describe',
      'visit.protect',
      'visit.openOrder',
    ]);
  });

  it('RECV-3 keep the way out in sight of who only came to ask, and folded away for others', () => {
    const offered = ['visit.openOrder', 'visit.noteCondition', 'visit.leaveUnrepaired'].map(can);
    const standing = { stage: 'reception' as const, gaps: [], done };
    const plan = planSteps({ ...standing, mainPurpose: 'enquiry' }, offered);
    expect([plan.first, ...plan.order.slice(0, 2)]).toEqual([
      'visit.openOrder',
      'visit.openOrder',
      'visit.leaveUnrepaired',
    ]);
    expect(quietFor('enquiry')).not.toContain('visit.leaveUnrepaired');
    expect(planSteps({ ...standing, mainPurpose: 'repair' }, offered).order).not.toContain(
      'visit.leaveUnrepaired',
    );
    expect(quietFor('repair')).toContain('visit.leaveUnrepaired');
  });

  it('do not hold the repair order up for a key without a tag', () => {
    const gaps = [{ code: 'visit/no-key-tag', where: 'key' as const }];
    expect(planSteps({ stage: 'reception', gaps, done }, [can('visit.takeKey')]).order[0]).toBe(
      'visit.openOrder',
    );
  });

  it('show why the step of this stage is not possible yet, and keep quiet about all others', () => {
    const offered = [
      not('order.authorize', 'repair-order/not-confirmed'),
      not('order.settle', 'lifecycle/wrong-state'),
      not('visit.returnKey', 'reception/no-key-here'),
      can('order.confirm'),
    ];
    const { actions } = planSteps({ stage: 'contract', gaps: [], done }, offered);
    expect(actions.map(({ action }) => action)).toEqual(['order.authorize', 'order.confirm']);
  });

  it('leave out what another role does', () => {
    const offered = [not('order.passInspection', 'lifecycle/not-your-role')];
    expect(planSteps({ stage: 'quality', gaps: [], done }, offered).actions).toEqual([]);
  });

  it('make a button of writing jobs as long as there is none', () => {
    const gaps = [{ code: 'repair-order/no-job', where: 'jobs' as const }];
    const offered = [can('visit.describe'), can('order.write')];
    expect(planSteps({ stage: 'estimate', gaps, done }, offered).first).toBe('order.write');
    expect(planSteps({ stage: 'estimate', gaps: [], done }, offered).actions).toEqual([
      can('visit.describe'),
    ]);
  });

  it('press nothing on who only has small debts left', () => {
    expect(planSteps({ stage: 'work', gaps: [], done }, [can('visit.describe')]).first).toBeUndefined();
  });

  it('propose nothing a second time', () => {
    const visit = {
      conditionNotedAt: '2026-11-21T01:00:00.000Z',
      noDamageSeen: null,
      damageMarks: [],
      promisedAt: null,
      keyTag: null,
      belongings: [],
      concerns: [],
      mainPurpose: null,
    };
    const plan = planSteps({ stage: 'estimate', gaps: [], done: stepsDone(visit) }, []);
    expect(plan.order.slice(0, 3)).toEqual(['order.estimate', 'visit.markDamage', 'visit.promise']);
  });

  it('offer giving belongings back only while something of the customer is here', () => {
    const visit = {
      conditionNotedAt: null,
      noDamageSeen: null,
      damageMarks: [],
      promisedAt: null,
      keyTag: null,
      concerns: [],
      mainPurpose: null,
    };
    const offeredWith = (belongings: { returnedAt: string | null }[]) =>
      planSteps({ stage: 'delivery', gaps: [], done: stepsDone({ ...visit, belongings }) }, [
        can('visit.returnBelonging'),
      ]).actions;
    expect(offeredWith([])).toEqual([]);
    expect(offeredWith([{ returnedAt: '2026-11-21T01:00:00.000Z' }])).toEqual([]);
    expect(offeredWith([{ returnedAt: null }])).toHaveLength(1);
  });

  it('keep the cancelling of a visit apart from that of its order', () => {
    const offered = [...namedSteps('visit', [can('cancel')]), ...namedSteps('order', [can('cancel')])];
    expect(offered.map(({ action }) => action)).toEqual(['visit.cancel', 'order.cancel']);
  });
});
