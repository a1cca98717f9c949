import { describe, expect, it } from 'vitest';
import { take } from '#platform/rules/lifecycle.ts';
import { type DiagnosisFacts, diagnosisLifecycle } from './diagnosis-lifecycle.ts';

const here: DiagnosisFacts = {
  ...{ state: 'in-house', isCovered: true, isConsented: false, isRunning: false },
  ...{ isFinished: false, planPromised: false },
};
const judged = (action: keyof typeof diagnosisLifecycle, facts: Partial<DiagnosisFacts>, role: string) => {
  const step = take(diagnosisLifecycle[action], { ...here, ...facts }, [role]);
  return step.ok ? null : step.refusal.code;
};

describe('the steps of interview and diagnosis', () => {
  it.each([
    ['interview', { state: 'waiting' }, 'service-advisor', null],
    ['interview', { state: 'closed' }, 'service-advisor', 'lifecycle/wrong-state'],
    ['interview', {}, 'cashier', 'lifecycle/not-your-role'],
    ['preInspect', { isCovered: false }, 'technician', 'reception/not-protected'],
    ['consent', {}, 'technician', 'lifecycle/not-your-role'],
    ['start', {}, 'technician', 'diagnosis/no-consent'],
    ['start', { isConsented: true, isCovered: false }, 'technician', 'reception/not-protected'],
    ['start', { isConsented: true, isRunning: true }, 'technician', 'diagnosis/already-running'],
    ['start', { isConsented: true }, 'technician', null],
    ['finish', {}, 'technical-expert', 'diagnosis/not-running'],
    ['finish', { isRunning: true }, 'technical-expert', null],
    ['handSheet', {}, 'service-advisor', 'diagnosis/no-sheet-yet'],
    ['handSheet', { isFinished: true }, 'service-advisor', null],
    ['keepPlan', {}, 'workshop-foreman', 'diagnosis/no-plan-promised'],
    ['keepPlan', { planPromised: true }, 'workshop-foreman', null],
    ['promisePlan', { state: 'leaving' }, 'workshop-foreman', 'lifecycle/wrong-state'],
    ['signNotice', {}, 'technician', 'lifecycle/not-your-role'],
    ['callExpert', {}, 'technician', null],
    ['explain', {}, 'service-advisor', null],
    ['noteCause', {}, 'parts-clerk', 'lifecycle/not-your-role'],
  ] as const)('INSP-8 %s with %j by a %s: %s', (action, facts, role, expected) => {
    expect(judged(action, facts, role)).toBe(expected);
  });

  it('never move the visit on', () => {
    expect(Object.values(diagnosisLifecycle).every(({ to }) => to === null)).toBe(true);
  });
});
