import { accepted, type Caller, callerAt, signIn } from './caller.ts';

/** A workshop set up through the API alone, as its first owner does. */
export interface Shop {
  readonly owner: Caller;
  readonly workshopId: string;
  readonly customerId: string;
}

/** The sign-in of the first owner. */
export const ownerAccount = { identifier: 'lina@example.com', password: 'tall-bay-7-lift' };

export async function setUpShop(url: string): Promise<Shop> {
  const stranger = callerAt(url);
  accepted(await stranger.post('/setup', wish));
  const owner = await signIn(url, ownerAccount.identifier, ownerAccount.password);
  const session = accepted(await owner.get('/session')) as unknown as SessionAnswer;
  const [workshop] = session.workshops;
  if (!workshop) throw new Error('The owner has no workshop.');
  await widen(owner, session.user.staffId, workshop);
  const added = await owner.post('/customers', { workshopId: workshop.id, kind: 'person', name: '张三' });
  return { owner, workshopId: workshop.id, customerId: accepted(added).id };
}

interface SessionAnswer {
  user: { staffId: string };
  workshops: { id: string; roles: string[] }[];
}

/** The owner takes the desk too; the new rights hold once this server has heard of them. */
async function widen(
  owner: Caller,
  staffId: string,
  { id: workshopId, roles }: { id: string; roles: string[] },
) {
  const { version } = await owner.get(`/staff/${staffId}`);
  const wanted = [...roles, 'service-manager', 'service-advisor', 'guard'];
  const body = { roles: [{ workshopId, roles: wanted }] };
  accepted(await owner.call('PUT', `/staff/${staffId}/roles`, { body, version }));
}

/** Takes an advisor on and signs them in at this server. */
export async function takeOnAdvisor({ owner, workshopId }: Shop, name: string, at: string): Promise<Caller> {
  const email = `${name}@example.com`;
  const signInAs = { password: `${name}-lifts-9-cars`, locale: 'en' };
  const roles = [{ workshopId, roles: ['service-advisor'] }];
  accepted(await owner.post('/staff', { name, email, roles, signIn: signInAs }));
  return signIn(at, email, signInAs.password);
}

const wish = {
  organization: { name: '华信汽车集团' },
  workshop: {
    ...{ name: '华信海淀店', country: 'CN', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh-CN' },
    openingHours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '08:00', closes: '18:00' })),
  },
  owner: { name: '李娜', email: ownerAccount.identifier, password: ownerAccount.password },
};

let cars = 0;

/** A plate nobody has used in this run. */
export function freshPlate() {
  cars += 1;
  return { text: `京A${10_000 + cars}`, country: 'CN' };
}

/** One job with three lines: an order without one of them would be half an order. */
export function orderBody(visitId: string, customerId: string) {
  return {
    visitId,
    customerId,
    promisedAt: new Date(Date.now() + 8 * 3_600_000).toISOString(),
    jobs: [
      {
        title: '更换前制动片',
        lines: [
          { kind: 'labor', name: '更换前制动片', hoursSeconds: 4_320, rateMinor: 18_000 },
          { kind: 'part', name: '前制动片', quantityMilli: 1_000, unitPriceMinor: 42_000 },
          { kind: 'fee', name: '检测费', fixedMinor: 5_000 },
        ],
      },
    ],
  };
}

/** A car in the house with its order open. */
export async function openOrder({ owner, workshopId, customerId }: Shop) {
  const arrival = { workshopId, channel: 'gate', plate: freshPlate() };
  const { id: visitId } = accepted(await owner.post('/visits', arrival));
  accepted(await owner.post(`/visits/${visitId}/greet`));
  const { id: repairOrderId } = accepted(await owner.post('/repair-orders', orderBody(visitId, customerId)));
  return { visitId, repairOrderId };
}
