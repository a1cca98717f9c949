import { describe, expect, it } from 'vitest';
import { type PlanFacts, warnOfPlan } from './warn-of-plan.ts';

const end = Date.parse('2026-11-21T04:00:00Z');
const fine: PlanFacts = {
  technician: '陈波',
  skills: ['brakes'],
  neededSkill: 'brakes',
  isAbsent: false,
  missingParts: [],
  endAt: end,
  promisedAt: end,
};

const codesOf = (facts: Partial<PlanFacts>) => warnOfPlan({ ...fine, ...facts }).map(({ code }) => code);

describe('warnings of a plan', () => {
  it('says nothing of a plan that fits', () => {
    expect(warnOfPlan(fine)).toEqual([]);
  });

  it.each<[string, Partial<PlanFacts>, string[]]>([
    ['a skill the technician lacks', { skills: ['tyres'] }, ['workshop/missing-skill']],
    ['nothing when no skill is needed', { skills: [], neededSkill: null }, []],
    ['a technician who is away', { isAbsent: true }, ['workshop/technician-absent']],
    ['an end after the promise', { promisedAt: end - 1 }, ['workshop/missed-promise']],
    ['nothing when nothing was promised', { promisedAt: null }, []],
    [
      'each part the shelf lacks',
      {
        missingParts: [
          { name: '刹车片', missingMilli: 1000 },
          { name: '机油', missingMilli: 500 },
        ],
      },
      ['workshop/missing-part', 'workshop/missing-part'],
    ],
  ])('SHOP-1 tells %s', (_, facts, codes) => {
    expect(codesOf(facts)).toEqual(codes);
  });

  it('SHOP-1 says how late and how much, in whole minutes and units', () => {
    const warnings = warnOfPlan({
      ...fine,
      promisedAt: end - 60_001,
      missingParts: [{ name: '机油', missingMilli: 4500 }],
    });
    expect(warnings.map(({ params }) => params)).toEqual([{ part: '机油', quantity: 4.5 }, { minutes: 2 }]);
  });
});
