import type { Locale } from '#platform/web/locale.ts';
import { accepted, type Caller, callerAt, signIn } from '#tests/faults/caller.ts';
import { temporaryData } from '#tests/faults/clusters.ts';
import { startServer } from '#tests/faults/server.ts';

/** A workshop in its first hour, furnished through the API alone, on the product as it is built. */
export interface Shop {
  readonly url: string;
  readonly owner: Caller;
  readonly workshopId: string;
  close(): Promise<void>;
}

/** Everyone a visit passes through, one person each: nobody may do two people's work. */
export const posts = {
  guard: '老马',
  advisor: '李娜',
  foreman: '赵磊',
  technician: '陈波',
  'parts-clerk': '吴梅',
  inspector: '周杰',
  cashier: '郑燕',
} as const;
export type Post = keyof typeof posts;

const roleOf: Record<Post, string> = {
  guard: 'guard',
  advisor: 'service-advisor',
  foreman: 'workshop-foreman',
  technician: 'technician',
  'parts-clerk': 'parts-clerk',
  inspector: 'quality-inspector',
  cashier: 'cashier',
};

export const bay = 'A1';
export const pads = { code: 'BR-100', names: { 'zh-CN': '更换前制动片', en: 'Replace front pads' } };
export const noise = { code: 'DG-010', names: { 'zh-CN': '检查异响', en: 'Check noise' } };
export const padSet = { number: '04465-02220', names: { 'zh-CN': '前制动片', en: 'Front pads' } };
export const service = { code: 'SVC-40', names: { 'zh-CN': '4 万公里保养', en: '40,000 km service' } };
export const customer = '张三';

const password = 'tall-bay-7-lift';

export async function openShop(): Promise<Shop> {
  const folder = temporaryData();
  const server = await startServer({ PITLANE_DATA: folder.path });
  accepted(await callerAt(server.url).post('/setup', wish));
  const owner = await signIn(server.url, wish.owner.email, password);
  const session = accepted(await owner.get('/session')) as unknown as { workshops: { id: string }[] };
  const workshopId = session.workshops[0]?.id ?? '';
  await furnish(owner, workshopId);
  return {
    url: server.url,
    owner,
    workshopId,
    close: async () => {
      await server.stop();
      await folder.remove();
    },
  };
}

/** Takes on one person for every post, who reads this language. */
export async function takeOn({ owner, workshopId }: Shop, locale: Locale): Promise<void> {
  for (const post of Object.keys(posts) as Post[]) {
    accepted(
      await owner.post('/staff', {
        name: nameOf(post, locale),
        email: credentials(post, locale).identifier,
        roles: [{ workshopId, roles: [roleOf[post]] }],
        signIn: { password, locale },
      }),
    );
  }
}

/** Both crews work in one shop: nobody may be taken for the other. */
export function nameOf(post: Post, locale: Locale): string {
  return locale === 'zh-CN' ? posts[post] : `${posts[post]} ${locale}`;
}

export function credentials(post: Post, locale: Locale) {
  return { identifier: `${post}.${locale.toLowerCase()}@example.com`, password };
}

/** A car the house knows, and whose it is. */
export async function knowCar({ owner, workshopId }: Shop, plate: string): Promise<void> {
  const { id: ownerId } = accepted(
    await owner.post('/customers', { workshopId, kind: 'person', name: customer }),
  );
  const car = { make: 'Volkswagen', model: 'Lavida', modelYear: 2024, odometer: 45_210, odometerUnit: 'km' };
  accepted(
    await owner.post('/vehicles', { ...car, workshopId, ownerId, plate: { text: plate, country: 'CN' } }),
  );
}

/** A service every car of the house comes due for, at its own price. */
export async function offerService({ owner, workshopId }: Shop): Promise<void> {
  const { items } = accepted(await owner.get(`/op-codes?workshopId=${workshopId}`)) as unknown as {
    items: { id: string; code: string }[];
  };
  const opCodeId = items.find(({ code }) => code === pads.code)?.id;
  const everyDistance = 40_000;
  accepted(
    await owner.post(`/workshops/${workshopId}/packages`, {
      ...{ ...service, everyDistance, fixedMinor: 88_000 },
      lines: [{ kind: 'labor', opCodeId }],
    }),
  );
}

/** The price list, a bay and one part on its shelf. */
async function furnish(owner: Caller, workshopId: string): Promise<void> {
  const session = accepted(await owner.get('/session')) as unknown as {
    user: { staffId: string };
    workshops: { roles: string[] }[];
  };
  await widen(owner, workshopId, session.user.staffId, session.workshops[0]?.roles ?? []);
  const inShop = (path: string, body: object) => owner.post(`/workshops/${workshopId}${path}`, body);
  accepted(await inShop('/labor-rates', { name: '机修', perHourMinor: 18_000, validFrom: '2020-01-01' }));
  accepted(await inShop('/bays', { name: bay, kind: 'lift' }));
  accepted(await owner.post('/op-codes', { ...pads, standardSeconds: 4_320, workshopId }));
  accepted(await owner.post('/op-codes', { ...noise, standardSeconds: 1_800, vague: true, workshopId }));
  const part = accepted(await owner.post('/parts', { ...padSet, workshopId }));
  const priced = { workshopId, priceMinor: 42_000, location: 'B-03-2' };
  const { version } = await owner.get(`/parts/${part.id}`);
  accepted(await owner.call('PUT', `/parts/${part.id}/price`, { body: priced, version }));
  const received = { workshopId, quantityMilli: 10_000, unitCostMinor: 30_000, reference: '送货单 7781' };
  accepted(await owner.post(`/parts/${part.id}/receipts`, received));
}

/** The owner runs the house as well, so that prices and staff are theirs to keep. */
async function widen(owner: Caller, workshopId: string, staffId: string, held: string[]): Promise<void> {
  const { version } = await owner.get(`/staff/${staffId}`);
  const roles = [...new Set([...held, 'administrator', 'service-manager', 'parts-clerk', 'service-advisor'])];
  const body = { roles: [{ workshopId, roles }] };
  accepted(await owner.call('PUT', `/staff/${staffId}/roles`, { body, version }));
}

/* Open around the clock: the journey must not depend on the hour it is made. */
const wish = {
  organization: { name: '华信汽车集团' },
  workshop: {
    ...{ name: '华信海淀店', country: 'CN', timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh-CN' },
    openingHours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '23:59' })),
  },
  owner: { name: '王伟', email: 'wangwei@example.com', password },
};
