import { describe, expect, it } from 'vitest';
import { bayKindsFor } from './bay-kinds.ts';
import { confidenceOf } from './confidence.ts';
import { bayOf, hour, jobOf, loadOf, technicianOf } from './load.fixtures.ts';
import { planShop } from './plan-shop.ts';
import type { OpenJob } from './shop-load.ts';

const planOf = (id: string, plan: ReturnType<typeof planShop>) => {
  const found = plan.find(({ job }) => job.id === id);
  if (!found) throw new Error(`${id} was not planned`);
  return found;
};
const asked = (given: Partial<OpenJob> = {}) => jobOf('asked', { dueAt: 1, ...given });
const pinned = (technicianId: string, bayId: string | null, startAt: number | null, running = false) => ({
  technicianId,
  bayId,
  startAt,
  running,
});

describe('the reasons of a planned time', () => {
  it('QUOTE-5 tell the bay and the part each for itself, and that the later one decides', () => {
    const busy = jobOf('busy', { remainingSeconds: 7_200, pinned: pinned('wang', '3', 0, true) });
    const load = loadOf([busy, asked({ partsAt: 3 * hour })], {
      technicians: [technicianOf('chen'), technicianOf('wang')],
      bays: [bayOf('3')],
    });
    expect(planOf('asked', planShop(load))).toMatchObject({
      place: { startAt: 3 * hour, endAt: 4 * hour, bayId: '3' },
      bounds: [
        { code: 'bay-free', at: 2 * hour, bayId: '3', decides: false },
        { code: 'part-arrives', at: 3 * hour, decides: true },
      ],
    });
  });

  it('QUOTE-5 name the only technician with the skill, and when they are free', () => {
    const busy = jobOf('busy', { remainingSeconds: 3_600, skill: 'electrical', bayKinds: null });
    const load = loadOf([busy, asked({ skill: 'electrical' })], {
      technicians: [technicianOf('chen'), technicianOf('wang', { skills: ['electrical'] })],
      bays: [bayOf('1'), bayOf('2')],
    });
    expect(planOf('asked', planShop(load)).bounds).toEqual([
      { code: 'technician-free', at: hour, technicianId: 'wang', skill: 'electrical', decides: true },
    ]);
  });

  it('QUOTE-5 say that work goes on after the break, and that nobody has the skill', () => {
    const long = planShop(loadOf([asked({ remainingSeconds: 5 * 3_600 })]));
    expect(planOf('asked', long)).toMatchObject({
      place: { endAt: 6 * hour, work: [{ endAt: 4 * hour }, { startAt: 5 * hour }] },
      bounds: [{ code: 'goes-on', at: 5 * hour }],
    });
    const never = planShop(loadOf([asked({ skill: 'paint' })]));
    expect(planOf('asked', never)).toMatchObject({
      place: null,
      bounds: [{ code: 'nobody-skilled', skill: 'paint' }],
    });
  });

  it('says that a job longer than all hours known has no time', () => {
    const plan = planShop(loadOf([asked({ remainingSeconds: 60 * 3_600 })]));
    expect(planOf('asked', plan).bounds).toMatchObject([{ code: 'no-time' }]);
  });
});

describe('the confidence in a planned time', () => {
  const sure = (given: Partial<OpenJob['doubts']>, slack = 3_600, more: Partial<OpenJob> = {}) => {
    const doubts = { partsUnknown: false, hoursUnknown: false, overrun: false, vague: false, ...given };
    return confidenceOf(planShop(loadOf([asked({ doubts, ...more })])), 0, slack);
  };

  it.each([
    ['nothing speaks against it', sure({}), { percent: 97, level: 'high' }],
    ['there is no slack', sure({}, 0), { percent: 85, level: 'high' }],
    ['a part has no date', sure({ partsUnknown: true }), { percent: 65, level: 'medium' }],
    ['the work is vague', sure({ vague: true }), { percent: 75, level: 'medium' }],
    [
      'nobody knows the hours of vague work',
      sure({ vague: true, hoursUnknown: true }),
      { percent: 50, level: 'low' },
    ],
    ['it runs over its hours', sure({ overrun: true }), { percent: 90, level: 'high' }],
    ['it waits two days', sure({}, 3_600, { partsAt: 50 * hour }), { percent: 92, level: 'high' }],
  ])('QUOTE-5 is so much when %s', (_when, confidence, expected) => {
    expect(confidence).toEqual(expected);
  });

  it('QUOTE-5 is less behind much vague work', () => {
    const vague = jobOf('vague', {
      doubts: { partsUnknown: false, hoursUnknown: false, overrun: false, vague: true },
    });
    const plan = planShop(loadOf([vague, asked()]));
    expect(confidenceOf([planOf('asked', plan)], 0, 3_600).percent).toBe(85);
  });
});

describe('the kinds of bay for a job', () => {
  it.each([
    ['paint', ['lift', 'paint'], ['paint']],
    ['engine', ['flat', 'lift', 'wash'], ['lift', 'flat']],
    [null, ['alignment', 'wash'], ['alignment']],
    ['paint', ['lift', 'wash'], ['lift']],
    ['engine', ['wash'], []],
  ])('for %s in a shop with %j are %j', (skill, shopHas, kinds) => {
    expect(bayKindsFor(skill, shopHas)).toEqual(kinds);
  });
});
