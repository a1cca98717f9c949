import { describe, expect, it } from 'vitest';
import { type CarBefore, preInspectionDemandedBy } from './pre-inspection.ts';

const plain: CarBefore = { concerns: [], builtOn: '2025-03-01', damage: [], warningLamps: [] };
const demanded = (car: Partial<CarBefore>, years = 2) =>
  preInspectionDemandedBy({ ...plain, ...car }, '2026-11-21', years);
const concern = (kind: string, reproduced: boolean | null = null) => ({ concerns: [{ kind, reproduced }] });

describe('a pre-inspection', () => {
  it.each([
    [{}, []],
    [concern('noise'), ['not-directly-judged']],
    [concern('noise', true), []],
    [concern('body'), []],
    [concern('body', false), ['not-directly-judged']],
    [concern('maintenance'), []],
    [{ builtOn: '2024-11-22' }, []],
    [{ builtOn: '2024-11-21' }, []],
    [{ builtOn: '2024-11-20' }, ['age']],
    [{ builtOn: null }, []],
    [{ damage: [{ severity: 'severe' }] }, ['condition']],
    [{ damage: [{ severity: 'medium' }, { severity: 'medium' }, { severity: 'light' }] }, []],
    [{ damage: [{ severity: 'medium' }, { severity: 'medium' }, { severity: 'medium' }] }, ['condition']],
    [{ warningLamps: ['service-due'] }, []],
    [{ warningLamps: ['brakes'] }, ['condition']],
    [
      { ...concern('leak'), builtOn: '2019-01-01', warningLamps: ['abs'] },
      ['not-directly-judged', 'age', 'condition'],
    ],
  ] satisfies [Partial<CarBefore>, string[]][])('INSP-3 is demanded for %j because of %j', (car, reasons) => {
    expect(demanded(car)).toEqual(reasons);
  });

  it('INSP-3 takes the age from the service standard', () => {
    expect(demanded({ builtOn: '2024-01-01' }, 5)).toEqual([]);
    expect(demanded({ builtOn: '2026-11-20' }, 0)).toEqual(['age']);
  });
});
