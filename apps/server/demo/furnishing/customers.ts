import { composeVin } from '#modules/registry/rules/index.ts';
import { isRefusal } from '#platform/rules/refusal.ts';
import type { Actor } from '#platform/server/actor.ts';
import { chineseCars, colours, type DemoCar, spanishCars } from '../catalogue/cars.ts';
import { nameOf, phoneOf } from '../catalogue/names.ts';
import { plateFor } from '../catalogue/plates.ts';
import type { House } from '../house.ts';
import type { DemoProfile } from '../profiles.ts';
import type { Random } from '../random.ts';
import { eachBeside } from './beside.ts';
import type { DemoVehicle, Step } from './shop.ts';

export async function registerCars(
  house: House,
  people: Record<string, Actor>,
  profile: DemoProfile,
  random: Random,
  step: Step,
  fleet: string,
): Promise<DemoVehicle[]> {
  const clerk = people.lina ?? people.lucia;
  if (!clerk) throw new Error('Nobody writes down customers.');
  const chances = Array.from({ length: profile.customers }, () => random.fork());
  const customers: { id: string; name: string; kind: string }[] = [];
  await eachBeside(chances, async (chance, place) => {
    customers[place] = await addCustomer(house, clerk, profile, chance, fleet);
  });
  await nameKeyAccounts(
    house,
    people,
    profile,
    customers.filter(({ kind }) => kind === 'company'),
  );
  step(10);
  const cars = profile.country === 'CN' ? chineseCars : spanishCars;
  const drawn = Array.from({ length: profile.vehicles }, () => ({
    car: random.pick(cars),
    chance: random.fork(),
  }));
  const vehicles: DemoVehicle[] = [];
  await eachBeside(drawn, async ({ car, chance }, place) => {
    const owner = customers[place % customers.length] as { id: string; name: string };
    vehicles[place] = await registerCar(house, clerk, profile, chance, owner, car, place);
  });
  step(10);
  return vehicles;
}

async function addCustomer(
  house: House,
  clerk: Actor,
  { country }: DemoProfile,
  random: Random,
  fleet: string,
): Promise<{ id: string; name: string; kind: string }> {
  const { kind, name } = nameOf(country, random);
  const { id } = await house.act<{ id: string }>(clerk, 'POST', '/customers', {
    kind,
    name,
    groupId: kind === 'company' ? fleet : null,
    workshopId: house.workshopId,
    preferredChannel: random.pick(['phone', 'sms', country === 'CN' ? 'wechat' : 'email']),
    contacts: [{ kind: 'phone', value: phoneOf(country, random), primary: true }],
    consents: [{ purpose: 'marketing', granted: random.percent(60), channel: 'on-site' }],
  });
  return { id, name, kind };
}

async function registerCar(
  house: House,
  clerk: Actor,
  { country }: DemoProfile,
  random: Random,
  owner: { id: string; name: string },
  car: DemoCar,
  n: number,
): Promise<DemoVehicle> {
  const modelYear = random.between(2015, 2025);
  const vin = composeVin({
    wmi: car.wmi,
    vds: car.vds,
    modelYear,
    plant: random.pick(['A', 'B', 'C', '2']),
    serial: 100_000 + n * 7,
  });
  if (isRefusal(vin)) throw new Error(`No VIN for ${car.make} ${car.model}: ${vin.code}`);
  const odometer = (2026 - modelYear) * random.between(8_000, 17_000) + random.between(500, 3_000);
  const registered = `${modelYear}-${String(random.between(1, 12)).padStart(2, '0')}-15`;
  const described = {
    vin,
    make: car.make,
    model: car.model,
    modelYear,
    energy: car.energy,
    body: car.body,
    colour: random.pick(colours[country]),
    firstRegisteredOn: registered,
    warrantyStartsOn: registered,
    warrantyEndsOn: `${modelYear + 3}${registered.slice(4)}`,
    warrantyEndsOdometer: 100_000,
    ownerId: owner.id,
    odometer,
    workshopId: house.workshopId,
  };
  for (let attempt = 0; ; attempt += 1) {
    try {
      const { id } = await house.act<{ id: string }>(clerk, 'POST', '/vehicles', {
        ...described,
        plate: { text: plateFor(country, car, random), country },
      });
      return {
        id,
        make: car.make,
        customerId: owner.id,
        customerName: owner.name,
        electric: car.energy === 'electric',
        odometer,
        lastSeen: 0,
      };
    } catch (error) {
      if (attempt > 3 || !String(error).includes('plate')) throw error;
    }
  }
}

/** The first companies with many cars are key accounts, each of its class and for its reason. */
async function nameKeyAccounts(
  house: House,
  people: Record<string, Actor>,
  { country }: DemoProfile,
  companies: readonly { id: string }[],
): Promise<void> {
  const manager = people.wangwei ?? people.elena;
  if (!manager) throw new Error('Nobody looks after companies.');
  const reasons =
    country === 'CN'
      ? ['三十辆以上，年度维修协议', '十辆以上，月结', '五辆以上，常年定点']
      : [
          'Más de treinta vehículos, contrato anual',
          'Más de diez, pago mensual',
          'Más de cinco, cliente fijo',
        ];
  for (const [place, accountClass] of ['A', 'B', 'C'].entries()) {
    const company = companies[place];
    if (!company) return;
    await house.act(manager, 'POST', '/customers/:customerId/class', {
      ...{ customerId: company.id, accountClass, reason: reasons[place], workshopId: house.workshopId },
    });
  }
}
