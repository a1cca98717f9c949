import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordPoint } from '#modules/walk-around/server/index.ts';
import { readPdf, wordsOf } from '#platform/server/pdf/fixtures/read-pdf.ts';
import { stopPdf } from '#platform/server/pdf/render-pdf.ts';
import { papersOf } from '#tests/server/rows.ts';
import { estimated, hand } from '#tests/server/stages.ts';
import type { CustomerPage } from '../api/index.ts';
import { five, type Outside, openOutside } from './fixtures.ts';

let outside: Outside;
beforeAll(async () => {
  outside = await openOutside();
});
afterAll(async () => {
  await outside.close();
  await stopPdf();
});

const measure = (visitId: string, point: string, valueMilli: number) =>
  outside.world.done(outside.world.people.lina, recordPoint, { visitId, point, valueMilli });
const skip = (visitId: string, point: string) =>
  outside.world.done(outside.world.people.lina, recordPoint, {
    ...{ visitId, point, grade: 'not-inspected', reason: 'dirty' },
  });
const mark = (visitId: string) =>
  outside.world.look((tx) =>
    tx.db
      .insertInto('damage_marks')
      .values({
        ...{ organization_id: tx.organizationId, id: crypto.randomUUID(), visit_id: visitId },
        ...{ view: 'left', x_bp: 4_000, y_bp: 5_000, kind: 'scratch', severity: 'light', note: null },
        ...{ created_at: outside.world.clock.now(), created_by: outside.world.people.lina.staffId },
      })
      .execute(),
  );

describe('what was measured', () => {
  it('INSP-6 stands on the customer’s page by light, value and limits, the worst first, in their words', async () => {
    const { visitId, repairOrderId } = await estimated(outside.world);
    await measure(visitId, 'tread-left-front', 6_500);
    await measure(visitId, 'pads-front', 1_800);
    await measure(visitId, 'battery-voltage', 12_300);
    await skip(visitId, 'tread-left-rear');
    const { token } = await outside.link(repairOrderId);
    const read = async (locale: string): Promise<CustomerPage> =>
      (await outside.guest('GET', `${token}?locale=${locale}`)).json();
    const spanish = await read('es');
    expect(spanish.notInspected).toBe(1);
    expect(spanish.measures.map(({ grade, value }) => [grade, value])).toEqual([
      ['red', '1,8 mm'],
      ['amber', '12,3 V'],
      ['green', '6,5 mm'],
    ]);
    const [worst] = spanish.measures;
    expect(worst).toMatchObject({
      ...{ name: 'Pastillas de freno delanteras', gradeText: 'Arreglar' },
      ...{ limits: 'Vigilar ≤ 4 mm, Arreglar ≤ 2 mm', advice: expect.stringContaining('ahora') },
    });
    expect((await read('zh-CN')).measures[0]).toMatchObject({ gradeText: '需处理', value: '1.8 毫米' });
  });

  it('RO-1 stands in the signed contract with its limits, and damage on the drawn car', async () => {
    const { visitId, repairOrderId } = await estimated(outside.world);
    await measure(visitId, 'pads-front', 1_800);
    await mark(visitId);
    const { token } = await outside.link(repairOrderId);
    const { seen } = (await outside.guest('GET', token)).json() as CustomerPage;
    const given = { seen, locale: 'en', confirmed: five, signerName: '张三', signature: await hand() };
    expect((await outside.guest('POST', `${token}/sign`, given)).statusCode).toBe(200);
    const [paper] = await papersOf(outside.world, repairOrderId);
    expect(paper?.facts).toMatchObject({
      walkAround: { inspected: 1, points: [{ grade: 'red', valueMilli: 1_800, redAt: 2_000, unit: 'mm' }] },
      condition: { damage: [{ view: 'left', xBp: 4_000, yBp: 5_000 }] },
    });
    const pdf = (await outside.guest('GET', `${token}/paper`)).rawPayload;
    const said = readPdf(pdf).map(wordsOf).join('');
    for (const words of ['1.8mm', 'Frontbrakepads', 'Scratch']) expect(said).toContain(words);
  });

  it('A32 the catalogue’s words are the reader’s own, words written by hand stay', async () => {
    const { world } = outside;
    const jobs = ({ catalogue }: { catalogue: { pads: string; padSet: string } }) => [
      {
        opCodeId: catalogue.pads,
        lines: [
          { kind: 'labor' as const, opCodeId: catalogue.pads },
          { kind: 'part' as const, partId: catalogue.padSet, quantityMilli: 1_000 },
          { kind: 'fee' as const, name: '环保处理费', fixedMinor: 1_000 },
        ],
      },
    ];
    const { repairOrderId } = await estimated(world, { jobs });
    const { token } = await outside.link(repairOrderId);
    const page = (await outside.guest('GET', `${token}?locale=en`)).json() as CustomerPage;
    expect(page.jobs[0]).toMatchObject({
      title: 'Replace front pads',
      lines: [{ name: 'Replace front pads' }, { name: 'Front pads' }, { name: '环保处理费' }],
    });
    const given = {
      seen: page.seen,
      locale: 'en',
      confirmed: five,
      signerName: 'Ann',
      signature: await hand(),
    };
    await outside.guest('POST', `${token}/sign`, given);
    const pdf = (await outside.guest('GET', `${token}/paper`)).rawPayload;
    const said = readPdf(pdf).map(wordsOf).join('');
    expect(said).toContain('Replacefrontpads');
    expect(said).toContain('环保处理费');
  });
});
