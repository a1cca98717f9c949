import { describe, expect, it } from 'vitest';
import { type Role, roles, whoMay } from '#modules/registry/rules/index.ts';
import { allowedActions, take, unreachable } from '#platform/rules/lifecycle.ts';
import { type ComplaintFacts, complaintLifecycle, complaintStates } from './lifecycle.ts';

const received: ComplaintFacts = { state: 'received', closingIsAsked: false, managerIsCalled: false };
const step = (action: keyof typeof complaintLifecycle, facts: Partial<ComplaintFacts>, role: Role) =>
  take(complaintLifecycle[action], { ...received, ...facts }, [role]);

describe('the life of a complaint', () => {
  it('reaches all its states', () => {
    expect(unreachable(complaintLifecycle, complaintStates, 'received')).toEqual([]);
  });

  it('takes each step for those who hold its right, and for nobody else', () => {
    for (const role of roles) {
      const open = { ...received, closingIsAsked: true, managerIsCalled: true };
      const allowed = allowedActions(complaintLifecycle, open, [role]).flatMap((each) =>
        each.allowed ? each.action : [],
      );
      const handles = whoMay('complaint.handle').includes(role);
      const manages = whoMay('complaint.approve-closing').includes(role);
      expect(allowed, role).toEqual([
        ...(manages ? ['takeNotice'] : []),
        ...(handles ? ['note', 'changeLevel', 'handOver', 'close'] : []),
        ...(manages ? ['approveClosing', 'refuseClosing'] : []),
      ]);
    }
  });

  it('CMPL-2 is closed with satisfaction by who sees to it, and without it by a manager alone', () => {
    expect(step('close', {}, 'service-advisor')).toMatchObject({ ok: true, to: 'closed' });
    expect(step('approveClosing', { closingIsAsked: true }, 'service-advisor')).toMatchObject({
      ok: false,
      refusal: { code: 'lifecycle/not-your-role' },
    });
    expect(step('approveClosing', { closingIsAsked: true }, 'service-manager')).toMatchObject({
      to: 'closed',
    });
  });

  it.each([
    ['refuseClosing', {}, 'service-manager', 'complaint/closing-not-asked'],
    ['askClosing', { closingIsAsked: true }, 'service-advisor', 'complaint/closing-asked-already'],
    ['takeNotice', {}, 'service-manager', 'complaint/manager-not-called'],
    ['note', { state: 'closed' }, 'service-advisor', 'lifecycle/wrong-state'],
    ['reopen', {}, 'service-advisor', 'lifecycle/wrong-state'],
  ] as const)('refuses to %s when %j', (action, facts, role, code) => {
    expect(step(action, facts, role)).toMatchObject({ ok: false, refusal: { code } });
  });
});
