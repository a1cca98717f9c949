import { after, type Walk } from './a-walk.ts';

export async function arrive(walk: Walk): Promise<void> {
  const { shop, vehicle, random, advisor } = walk;
  const guard = shop.people.laoma ?? shop.people.vicente ?? advisor;
  after(walk, 0);
  const byGate = random.percent(80);
  const { visitId } = await shop.house.act<{ visitId: string }>(byGate ? guard : advisor, 'POST', '/visits', {
    workshopId: shop.house.workshopId,
    vehicleId: vehicle.id,
    channel: byGate ? 'gate' : 'desk',
  });
  walk.visitId = visitId;
}

export async function receive(walk: Walk): Promise<void> {
  const { shop, visitId, advisor, random, wish, vehicle } = walk;
  const act = (method: 'POST' | 'PUT' | 'PATCH', url: string, input: object) =>
    shop.house.act<{ id: string }>(advisor, method, url, { visitId, ...input });
  const greeted = random.between(1, random.percent(12) ? 16 : 8);
  after(walk, greeted);
  await act('POST', '/visits/:visitId/greet', { toldWaitMinutes: 5 });
  after(walk, greeted + 2);
  await act('POST', '/visits/:visitId/protect', {});
  await act('PATCH', '/visits/:visitId', { mainPurpose: wish.purpose, otherPurposes: [] });
  for (const concern of wish.concerns)
    walk.concernIds.push((await act('POST', '/visits/:visitId/concerns', concern)).id);
  walk.concernId = walk.concernIds.at(-1) ?? null;
  after(walk, greeted + 6);
  vehicle.odometer += random.between(300, 1_500);
  await act('PUT', '/visits/:visitId/condition', {
    odometer: vehicle.odometer,
    fuelPercent: random.between(1, 8) * 12,
    warningLamps: wish.lamps,
    noDamageSeen: random.percent(70),
  });
  await act('PUT', '/visits/:visitId/key', {
    tag: walk.keyTag,
    place: `K-${walk.keyTag}`,
  });
  if (random.percent(25)) {
    const mark = {
      view: random.pick(['left', 'right', 'front', 'rear']),
      xBp: random.between(1_500, 8_500),
      yBp: random.between(3_000, 7_000),
      kind: random.pick(['scratch', 'dent', 'chip']),
      severity: 'light',
    };
    await act('POST', '/visits/:visitId/damage-marks', mark);
  }
  if (random.percent(30)) {
    const { id } = await act('POST', '/visits/:visitId/belongings', {
      name: random.pick(wish.belongings),
      quantity: 1,
    });
    walk.belongingIds.push(id);
  }
}
