import { roles as allRoles, type Role } from '#modules/registry/rules/index.ts';
import type { Actor } from '#platform/server/actor.ts';
import { chineseCars, spanishCars } from './catalogue/cars.ts';
import { demoOpCodes } from './catalogue/op-codes/index.ts';
import { partFamilies } from './catalogue/part-families.ts';
import { eachBeside } from './furnishing/beside.ts';
import { registerCars } from './furnishing/customers.ts';
import { nameHouse, openDesk } from './furnishing/desk.ts';
import { keepRecalls } from './furnishing/recalls.ts';
import { agreeWithFleets, openSales } from './furnishing/sell.ts';
import type { Shop, Step } from './furnishing/shop.ts';
import { type House, personAt } from './house.ts';
import { type DemoProfile, demoPassword } from './profiles.ts';
import type { Random } from './random.ts';

/** Opens the registry of a demo workshop through its own commands. */
export async function furnish(
  house: House,
  owner: Actor,
  profile: DemoProfile,
  random: Random,
  step: Step,
): Promise<Shop> {
  const { workshopId } = house;
  await house.act(owner, 'POST', '/workshops/:workshopId/labor-rates', {
    workshopId,
    name: profile.country === 'CN' ? '机修' : 'Mecánica',
    perHourMinor: profile.hourMinor,
    validFrom: '2020-01-01',
  });
  const bayIds: string[] = [];
  for (const [position, [name, kind]] of profile.bays.entries()) {
    bayIds.push(
      (
        await house.act<{ id: string }>(owner, 'POST', '/workshops/:workshopId/bays', {
          workshopId,
          name,
          kind,
          position,
        })
      ).id,
    );
  }
  const people = await hire(house, owner, profile);
  step();
  const opCodes = await writeOpCodes(house, owner);
  const parts = await stockShelves(house, people, profile, random, step);
  await openSales(house, owner, profile, { opCodes, parts, makes: makesOf(profile.country) });
  await nameHouse(house, owner, profile);
  await openDesk(house, people, profile);
  const fleet = await agreeWithFleets(house, owner, profile);
  const vehicles = await registerCars(house, people, profile, random, step, fleet);
  await keepRecalls(house, people);
  const technicians = profile.people
    .filter(({ roles }) => roles.includes('technician'))
    .map(({ key, skills = [] }) => ({ actor: people[key] as Actor, skills }));
  return { house, people, technicians, bayIds, opCodes, parts, vehicles };
}

async function hire(house: House, owner: Actor, profile: DemoProfile): Promise<Record<string, Actor>> {
  const people: Record<string, Actor> = { owner };
  const { workshopId, locale } = house;
  const weekdays = profile.setup.workshop.openingHours;
  for (const [place, person] of profile.people.entries()) {
    const { id } = await house.act<{ id: string }>(owner, 'POST', '/staff', {
      name: person.name,
      employeeNumber: `${profile.country}${String(place + 1).padStart(3, '0')}`,
      email: `${person.key}@demo.example`,
      roles: [{ workshopId, roles: person.roles }],
      skills: (person.skills ?? []).map((skill) => ({ skill, level: 3 })),
      signIn: { password: demoPassword, locale },
    });
    const actor = personAt(house, id, person.name, person.roles);
    people[person.key] = actor;
    await house.act(owner, 'PUT', '/staff/:staffId/shifts', {
      staffId: id,
      version: await versionOf(house, id),
      shifts: weekdays.map(({ weekday, opens, closes }) => ({
        workshopId,
        weekday,
        starts: opens,
        ends: closes,
      })),
    });
  }
  return people;
}

async function versionOf(house: House, staffId: string): Promise<number> {
  const [row] = await house.look((tx) =>
    tx.rows<{ version: number }>(
      'demo_staff',
      'select version from staff where organization_id = $1 and id = $2',
      [tx.organizationId, staffId],
    ),
  );
  return row?.version ?? 1;
}

async function writeOpCodes(house: House, owner: Actor): Promise<Shop['opCodes']> {
  const opCodes: Shop['opCodes'] = new Map();
  for (const { standardSeconds, ...op } of demoOpCodes) {
    const { id } = await house.act<{ id: string }>(owner, 'POST', '/op-codes', {
      ...op,
      standardSeconds,
      workshopId: house.workshopId,
    });
    opCodes.set(op.code, { id, seconds: standardSeconds, skill: op.skill });
  }
  return opCodes;
}

const makesOf = (country: DemoProfile['country']) =>
  [...new Set((country === 'CN' ? chineseCars : spanishCars).map(({ make }) => make))].slice(0, 7);

/** Three hundred numbers: each family once for each make; a short delivery or none for a few, so that some wait. */
async function stockShelves(
  house: House,
  people: Record<string, Actor>,
  profile: DemoProfile,
  random: Random,
  step: Step,
): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  const keeper = people.wumei ?? people.jorge;
  const { owner } = people;
  if (!keeper || !owner) throw new Error('Nobody keeps the parts.');
  const { workshopId } = house;
  const makes = makesOf(profile.country);
  const wanted = partFamilies
    .flatMap((family) => makes.map((make) => ({ family, make })))
    .slice(0, 300)
    .map((part, row) => ({ ...part, row, chance: random.fork() }));
  await eachBeside(wanted, async ({ family, make, row, chance }) => {
    const price = Math.round(family.yuan * profile.minorPerYuan * (0.85 + chance.below(40) / 100));
    const { id } = await house.act<{ id: string }>(owner, 'POST', '/parts', {
      number: `${family.prefix}-${make.slice(0, 3).toUpperCase()}-${String(10_000 + row * 83)}`,
      names: family.names,
      maker: make,
      workshopId,
      critical: /^(B[PD]|CAL|TIE|ARM|TYR)/.test(family.prefix),
    });
    const location = `${'ABCDEF'[row % 6]}-${String((row % 20) + 1).padStart(2, '0')}-${(row % 4) + 1}`;
    await house.act(owner, 'PUT', '/parts/:partId/price', {
      partId: id,
      workshopId,
      version: 1,
      priceMinor: price,
      location,
    });
    await house.act(keeper, 'POST', '/parts/:partId/receipts', {
      partId: id,
      workshopId,
      quantityMilli: chance.between(400, 900) * 1_000,
      unitCostMinor: Math.round(price * 0.62),
      reference: `${profile.country}-${row}`,
    });
    parts.set(`${family.prefix} ${make}`, id);
    if (row % 7 === 0) step();
  });
  return parts;
}

/** The owner of a group, with every role of the demo's owner. */
export const ownerRoles: readonly Role[] = allRoles.filter((role) =>
  ['dealer-principal', 'group-manager', 'administrator'].includes(role),
);
