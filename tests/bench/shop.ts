import type pg from 'pg';
import type { Seeded } from './seed.ts';

const password = 'bench-bay-seven-lift';

/** The order every create writes: one job with five lines. */
export function orderFor(workshopId: string, car: { vehicleId: string; customerId: string }): object {
  return {
    workshopId,
    ...car,
    promisedAt: new Date(Date.now() + 6 * 3_600_000).toISOString(),
    jobs: [
      {
        title: '更换前制动片',
        lines: [
          { kind: 'labor', name: '更换前制动片', hoursSeconds: 4_320, rateMinor: 18_000 },
          { kind: 'part', name: '前制动片', quantityMilli: 1_000, unitPriceMinor: 42_000 },
          { kind: 'part', name: '制动清洗剂', quantityMilli: 1_000, unitPriceMinor: 3_500 },
          { kind: 'part', name: '制动液', quantityMilli: 1_000, unitPriceMinor: 8_000 },
          { kind: 'fee', name: '检测费', fixedMinor: 5_000 },
        ],
      },
    ],
  };
}

/** Sets a workshop up as its first owner does; the owner is its service manager too. */
export async function setUpShop(url: string, owner: pg.Client): Promise<Seeded> {
  const body = {
    organization: { name: 'Bench' },
    workshop: {
      name: 'Bench',
      country: 'CN',
      timeZone: 'Asia/Shanghai',
      currency: 'CNY',
      locale: 'zh-CN',
      openingHours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '08:00', closes: '18:00' })),
    },
    owner: { name: 'Bench', email: 'bench@example.com', password },
  };
  const answer = await fetch(`${url}/api/v1/setup`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-pitlane-client': 'web',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
  const { rows } = await owner.query<Seeded>(
    'select organization_id as "organizationId", id as "workshopId" from workshops',
  );
  const shop = rows[0] as Seeded;
  await owner.query(
    `insert into staff_roles (organization_id, staff_id, workshop_id, role) select organization_id, id, $1, 'service-manager' from staff on conflict do nothing`,
    [shop.workshopId],
  );
  return shop;
}

/** Signs the owner in; gives the headers each later call carries. */
export async function signIn(url: string): Promise<Record<string, string>> {
  const answer = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-pitlane-client': 'web',
      'idempotency-key': crypto.randomUUID(),
    },
    body: JSON.stringify({ identifier: 'bench@example.com', password }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return { cookie, 'x-pitlane-client': 'web' };
}
