import { newId } from '#platform/server/ids.ts';
import { morning, type World } from './world.ts';

/** Two operations and two parts, priced: enough to write an order as a shop does. */
export interface Catalogue {
  pads: string;
  noise: string;
  padSet: string;
  fluid: string;
}

/** Puts a small catalogue on the shelves of the world: brake pads by op-code (1.2 h), a vague check, two parts. */
export async function stockUp(world: World): Promise<Catalogue> {
  const ids = { pads: newId(morning), noise: newId(morning), padSet: newId(morning), fluid: newId(morning) };
  const { organizationId: organization_id, workshopId: workshop_id } = world;
  const operation = { organization_id, skill: null, repair_category: 'minor-repair' };
  const names = (zh: string, en: string) => JSON.stringify({ 'zh-CN': zh, en });
  await world.look(async (tx) => {
    await tx.db
      .insertInto('op_codes')
      .values([
        {
          ...operation,
          id: ids.pads,
          code: 'BR-100',
          standard_seconds: 4_320,
          names: names('更换前制动片', 'Replace front pads'),
        },
        {
          ...operation,
          id: ids.noise,
          code: 'DG-010',
          standard_seconds: 1_800,
          vague: true,
          names: names('检查异响', 'Check noise'),
        },
      ])
      .execute();
    const part = { organization_id, source: 'oem' };
    await tx.db
      .insertInto('parts')
      .values([
        {
          ...part,
          id: ids.padSet,
          number: '04465-02220',
          number_normalized: '0446502220',
          names: names('前制动片', 'Front pads'),
        },
        {
          ...part,
          id: ids.fluid,
          number: '08823-80112',
          number_normalized: '0882380112',
          names: names('制动液', 'Brake fluid'),
        },
      ])
      .execute();
    const stock = { organization_id, workshop_id, quantity_milli: 10_000 };
    await tx.db
      .insertInto('part_stock')
      .values([
        { ...stock, part_id: ids.padSet, price_minor: 42_000 },
        { ...stock, part_id: ids.fluid, price_minor: 6_500 },
      ])
      .execute();
  });
  return ids;
}
