import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeStaff } from '#modules/registry/server/index.ts';
import { type Served, serve } from '#tests/server/serve.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { keepCard, withdrawCard } from '../commands/keep-card.ts';
import { refused } from '../fixtures/received-visit.ts';
import { advisorCardRoutes } from './routes.ts';

let world: World;
let served: Served;
beforeAll(async () => {
  world = await openWorld();
  const { app: pool, identity } = world.databases;
  served = await serve(world, [...advisorCardRoutes({ identity, pool, publicUrl: 'https://shop.example' })]);
});
afterAll(async () => {
  await served.close();
  await world.close();
});

const at = (staffId: string) => ({ workshopId: world.workshopId, staffId });
const open = (url: string, headers = {}) =>
  served.app.inject({ method: 'GET', url: `/api/v1${url}`, headers });
const listed = async () =>
  (
    await served.as(world.people.lina, {
      method: 'GET',
      url: `/workshops/${world.workshopId}/advisor-cards`,
    })
  ).json().items as { staff: { name: string }; card: { address: string; phone: string } | null }[];

describe('an advisor’s card', () => {
  it('RECV-8 is read by anybody who has its link, with one tap to call and to keep the contact', async () => {
    const { lina } = world.people;
    const { code } = await world.done(lina, keepCard, {
      ...at(lina.staffId),
      title: '<b>高级</b>服务顾问',
      phone: '13800000001',
    });
    const page = await open(`/cards/${code}?lang=zh-CN`);
    expect(page.headers['content-type']).toContain('text/html');
    for (const said of ['李娜', '&lt;b&gt;高级&lt;/b&gt;服务顾问', 'tel:+8613800000001', '存入通讯录'])
      expect(page.body).toContain(said);
    expect((await open(`/cards/${code}`, { 'accept-language': 'es' })).body).toContain(
      'Guardar en contactos',
    );
    const contact = await open(`/cards/${code}/contact.vcf`);
    expect(contact.headers['content-type']).toContain('text/vcard');
    expect(contact.body).toContain('FN:李娜');
    expect(contact.body).toContain(`URL:https://shop.example/api/v1/cards/${code}`);
    const mine = (await listed()).find(({ staff }) => staff.name === '李娜');
    expect(mine?.card).toMatchObject({
      address: `https://shop.example/api/v1/cards/${code}`,
      phone: '+8613800000001',
    });
  });

  it('RECV-8 keeps its link when it changes, and gets a new one after it was withdrawn', async () => {
    const { lina, wangwei } = world.people;
    const first = await world.done(lina, keepCard, { ...at(lina.staffId), title: '服务顾问' });
    const changed = await world.done(wangwei, keepCard, { ...at(lina.staffId), title: '服务经理助理' });
    expect(changed.code).toBe(first.code);
    await world.done(lina, withdrawCard, at(lina.staffId));
    expect((await open(`/cards/${first.code}`)).statusCode).toBe(404);
    expect((await open(`/cards/${first.code}/contact.vcf`)).statusCode).toBe(404);
    expect(refused(await world.ask(lina, withdrawCard, at(lina.staffId)))).toBe('request/not-found');
    const anew = await world.done(lina, keepCard, at(lina.staffId));
    expect(anew.code).not.toBe(first.code);
  });

  it('refuses another’s card, one for who is not at the desk, a number that is none, and a guessed link', async () => {
    const { lina, wangwei, chenbo } = world.people;
    const codeOf = async (who: typeof lina, input: object) =>
      refused(await world.ask(who, keepCard, { ...at(lina.staffId), ...input }));
    expect(await codeOf(lina, at(wangwei.staffId))).toBe('right/missing');
    expect(await codeOf(chenbo, at(chenbo.staffId))).toBe('right/missing');
    expect(await codeOf(wangwei, at(chenbo.staffId))).toBe('request/not-found');
    expect(await codeOf(lina, { phone: 'call me' })).toBe('contact/phone-not-valid');
    expect((await open('/cards/AAAAAAAAAAAAAAAA')).statusCode).toBe(404);
    const guessed = await open(`/cards/${encodeURIComponent("' or '1'='1")}?lang=en`);
    expect(guessed.statusCode).toBe(404);
    expect(guessed.body).toContain('This card is no longer valid');
  });

  it('is dead when its holder has left the house', async () => {
    const { lina, admin } = world.people;
    const { code } = await world.done(lina, keepCard, at(lina.staffId));
    expect((await open(`/cards/${code}`)).statusCode).toBe(200);
    await world.done(admin, changeStaff, { staffId: lina.staffId, archived: true });
    expect((await open(`/cards/${code}`)).statusCode).toBe(404);
  });
});
