import { describe, expect, it } from 'vitest';
import type { OfferedAction } from '#platform/web/api/problem.ts';
import { namedSteps, planSteps } from './next-steps.ts';

const can = (action: string): OfferedAction => ({ action, allowed: true, reasons: [] });
const not = (action: string, code: string): OfferedAction => ({
  action,
  allowed: false,
  reasons: [{ code, detail: code }],
});

describe('next steps', () => {
  it('begin with what reception still lacks and end with the repair order', () => {
    const gaps = [
      { code: 'visit/no-customer', where: 'customer' as const },
      { code: 'reception/not-protected', where: 'protection' as const },
    ];
    const offered = ['visit.openOrder', 'visit.protect', 'visit.describe'].map(can);
    expect(planSteps('reception', gaps, offered).order).toEqual([
      'visit.describe',
      'visit.protect',
      'visit.openOrder',
    ]);
  });

  it('show why the step of this stage is not possible yet, and keep quiet about all others', () => {
    const offered = [
      not('order.authorize', 'repair-order/not-confirmed'),
      not('order.settle', 'lifecycle/wrong-state'),
      not('visit.returnKey', 'reception/no-key-here'),
      can('order.confirm'),
    ];
    const { actions } = planSteps('contract', [], offered);
    expect(actions.map(({ action }) => action)).toEqual(['order.authorize', 'order.confirm']);
  });

  it('leave out what another role does', () => {
    const offered = [not('order.passInspection', 'lifecycle/not-your-role')];
    expect(planSteps('quality', [], offered).actions).toEqual([]);
  });

  it('keep the cancelling of a visit apart from that of its order', () => {
    const offered = [...namedSteps('visit', [can('cancel')]), ...namedSteps('order', [can('cancel')])];
    expect(offered.map(({ action }) => action)).toEqual(['visit.cancel', 'order.cancel']);
  });
});
