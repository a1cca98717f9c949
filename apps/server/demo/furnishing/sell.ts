import type { Actor } from '#platform/server/actor.ts';
import { demoCommitments, demoPackages, mendedBy } from '../catalogue/offers.ts';
import type { House } from '../house.ts';
import type { DemoProfile } from '../profiles.ts';

/** What there is to sell with: operations and parts by what the catalogue calls them. */
interface Stock {
  readonly opCodes: ReadonlyMap<string, { id: string }>;
  readonly parts: ReadonlyMap<string, string>;
  readonly makes: readonly string[];
}

type Act = <Answer>(method: 'POST' | 'PUT' | 'PATCH', url: string, input: object) => Promise<Answer>;

/** Companies with an agreement and the list of prices that holds for them; before the customers, who are put in it. */
export async function agreeWithFleets(house: House, owner: Actor, profile: DemoProfile): Promise<string> {
  const { workshopId } = house;
  const { id: groupId } = await house.act<{ id: string }>(owner, 'POST', '/customer-groups', {
    workshopId,
    names: { 'zh-CN': '协议单位', en: 'Fleet customers', es: 'Clientes de flota' },
  });
  await house.act(owner, 'POST', '/workshops/:workshopId/price-lists', {
    workshopId,
    name: profile.country === 'CN' ? '协议单位工时价 2026' : 'Tarifa de flotas 2026',
    customerGroupId: groupId,
    validFrom: '2020-01-01',
    entries: [{ kind: 'hour', priceMinor: Math.round((profile.hourMinor * 0.9) / 100) * 100 }],
  });
  return groupId;
}

/** Packages, promises and the published price list, and which operation mends what the walk-around finds. */
export async function openSales(
  house: House,
  owner: Actor,
  profile: DemoProfile,
  stock: Stock,
): Promise<void> {
  const { workshopId } = house;
  const act: Act = (method, url, input) => house.act(owner, method, url, { workshopId, ...input });
  await writePackages(act, profile, stock);
  for (const [position, { opCode, ...promise }] of demoCommitments.entries())
    await act('POST', '/workshops/:workshopId/commitments', {
      ...promise,
      ...{ position, validFrom: '2020-01-01', whenBooked: opCode !== undefined },
      opCodeId: opCode ? (stock.opCodes.get(opCode)?.id ?? null) : null,
    });
  await act('PUT', '/workshops/:workshopId/price-publication', { published: true });
  const template = await house.read<{ version: number; current: { points: { key: string }[] } }>(
    owner,
    '/workshops/:workshopId/inspection-templates',
    { workshopId },
  );
  await act('POST', '/workshops/:workshopId/inspection-templates', {
    version: template.version,
    points: template.current.points.map((point) => ({ ...point, opCode: mendedBy[point.key] ?? null })),
    note: profile.country === 'CN' ? '关联维修项目' : 'Con las operaciones del taller',
  });
}

async function writePackages(act: Act, profile: DemoProfile, stock: Stock): Promise<void> {
  const sold = demoPackages.flatMap((offer) =>
    (offer.perCar ? stock.makes : [null]).map((make) => ({ offer, make })),
  );
  for (const { offer, make } of sold) {
    const { code, names, yuan, every } = offer;
    const parts = offer.families.flatMap((family) => stock.parts.get(`${family} ${make}`) ?? []);
    if (parts.length < offer.families.length) continue;
    await act('POST', '/workshops/:workshopId/packages', {
      code: make ? `${code}-${make.slice(0, 3).toUpperCase()}` : code,
      names: make
        ? Object.fromEntries(Object.entries(names).map(([locale, name]) => [locale, `${name} · ${make}`]))
        : names,
      fixedMinor: yuan === null ? null : yuan * profile.minorPerYuan,
      ...(every && { everyDistance: every.distance, distanceUnit: 'km', everyMonths: every.months }),
      published: true,
      models: make ? [{ make }] : [],
      lines: [
        ...offer.opCodes.map((op) => ({ kind: 'labor', opCodeId: stock.opCodes.get(op)?.id })),
        ...parts.map((partId) => ({ kind: 'part', partId, quantityMilli: 1_000 })),
      ],
    });
  }
}
