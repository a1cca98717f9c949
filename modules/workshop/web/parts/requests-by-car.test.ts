import { describe, expect, it } from 'vitest';
import { demandByPart, neededMilli, type PartRequest, requestsByCar } from './requests-by-car.ts';

const blank: PartRequest = {
  visitId: 'a',
  vehicleId: 'vehicle',
  plate: null,
  make: null,
  model: null,
  promisedAt: null,
  keyTag: null,
  lineId: 'line',
  version: 1,
  jobId: 'job',
  jobTitle: '更换前制动片',
  jobState: 'assigned',
  orderNumber: 'RO2026-000001',
  technicianName: null,
  plannedFrom: null,
  waitsSince: null,
  partId: 'pads',
  number: '04465-02220',
  name: '前制动片',
  source: null,
  quantityMilli: 2_000,
  issuedMilli: 500,
  stockMilli: 1_000,
  keptMilli: 0,
  keptForOthersMilli: 0,
  order: null,
  expectedAt: null,
  otherPart: null,
  location: null,
};

describe('the parts desk', () => {
  it('SHOP-6 groups what is to be handed out by car, as long as the car has waited', () => {
    const since = '2026-11-21T01:00:00Z';
    const cars = requestsByCar([
      { ...blank, waitsSince: since },
      { ...blank, visitId: 'b' },
      { ...blank, lineId: 'second' },
    ]);
    expect(cars.map(({ visitId, lines, waitsSince }) => [visitId, lines.length, waitsSince])).toEqual([
      ['a', 2, since],
      ['b', 1, null],
    ]);
  });

  it('counts what all cars together still need of a part', () => {
    expect(neededMilli(blank)).toBe(1_500);
    expect(demandByPart([blank, { ...blank, visitId: 'b' }]).get('pads')).toBe(3_000);
  });
});
