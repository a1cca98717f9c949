import type { Actor } from '#platform/server/actor.ts';
import type { House } from '../house.ts';
import type { DemoProfile } from '../profiles.ts';

/** RO-1 what stands at the head of every paper: the house in its legal name, where it is, its licence and tax number. */
export async function nameHouse(house: House, owner: Actor, profile: DemoProfile): Promise<void> {
  const { workshopId } = house;
  const { version } = await house.read<{ version: number }>(owner, '/workshops/:workshopId', { workshopId });
  const { phone, address, legalName, licenceNumber, taxNumber } = profile;
  const head = { phone, address, legalName, licenceNumber, taxNumber };
  await house.act(owner, 'PATCH', '/workshops/:workshopId', { workshopId, version, ...head });
}

/** What the lounge offers, who drives customers home, who guides cars in at which hours, and the advisors' cards. */
export async function openDesk(
  house: House,
  people: Readonly<Record<string, Actor>>,
  profile: DemoProfile,
): Promise<void> {
  const { workshopId } = house;
  const { owner } = people;
  if (!owner) throw new Error('Nobody owns the desk.');
  const { version } = await house.read<{ version: number }>(owner, '/workshops/:workshopId/front-desk', {
    workshopId,
  });
  const desk = profile.country === 'CN' ? chineseDesk : spanishDesk;
  await house.act(owner, 'PATCH', '/workshops/:workshopId/front-desk', { workshopId, version, ...desk });
  for (const { who, weekdays, starts, ends } of duties[profile.country])
    for (const weekday of weekdays)
      await house.act(owner, 'POST', '/workshops/:workshopId/guide-rota', {
        workshopId,
        ...{ staffId: people[who]?.staffId, weekday, starts, ends },
      });
  for (const { who, title, phone } of cards[profile.country])
    await house.act(owner, 'PUT', '/workshops/:workshopId/advisor-cards/:staffId', {
      ...{ workshopId, staffId: people[who]?.staffId, title, phone },
    });
}

const duties = {
  CN: [
    { who: 'laoma', weekdays: [1, 2, 3, 4, 5, 6, 7], starts: '08:00', ends: '12:00' },
    { who: 'zhangli', weekdays: [1, 2, 3, 4, 5, 6, 7], starts: '13:00', ends: '18:00' },
  ],
  ES: [{ who: 'vicente', weekdays: [1, 2, 3, 4, 5, 6], starts: '08:30', ends: '19:00' }],
};

const cards = {
  CN: [
    { who: 'lina', title: '高级服务顾问', phone: '13900010001' },
    { who: 'liuyang', title: '服务顾问', phone: '13900010002' },
  ],
  ES: [{ who: 'lucia', title: 'Asesora de servicio', phone: '+34 600 100 001' }],
};

const chineseDesk = {
  loungeOffers: '咖啡、茶水、免费无线网络、儿童角；午餐 11:30–13:00。',
  shuttleSeats: 6,
  taxis: [
    { name: '北京出租车电召', phone: '010-96106' },
    { name: '首汽约车', phone: '10101088' },
  ],
};

const spanishDesk = {
  loungeOffers: 'Café, agua, wifi gratis y rincón infantil.',
  shuttleSeats: 4,
  taxis: [
    { name: 'Radio Taxi Valencia', phone: '+34 963 703 333' },
    { name: 'Tele Taxi Valencia', phone: '+34 963 571 313' },
  ],
};
