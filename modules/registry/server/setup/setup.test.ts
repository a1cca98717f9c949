import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inGroup } from '#platform/server/database/tx.ts';
import { type EmptyHouse, openEmptyHouse, wish } from './fixtures.ts';

let house: EmptyHouse;
beforeEach(async () => {
  house = await openEmptyHouse();
});
afterEach(() => house.close());

describe('setting up', () => {
  it('is offered while there is no group, and never again', async () => {
    expect((await house.get('/setup')).json()).toEqual({ needed: true, demo: null });
    expect((await house.post('/setup', wish())).statusCode).toBe(201);
    expect((await house.get('/setup')).json()).toEqual({ needed: false, demo: null });
    const again = await house.post('/setup', wish({ owner: { email: 'late@example.com' } }));
    expect(again.json()).toMatchObject({ status: 409, code: 'setup/already-done' });
  });

  it('opens group and workshop and signs the owner in with the roles of an owner', async () => {
    const answer = await house.post('/setup', wish());
    expect(answer.json()).toMatchObject({
      user: { name: '李娜', email: 'lina@example.com', phone: '+8613800138000', locale: 'zh-CN' },
      organization: { name: '华信汽车集团' },
      workshops: [
        {
          name: '华信海淀店',
          country: 'CN',
          timeZone: 'Asia/Shanghai',
          currency: 'CNY',
          locale: 'zh-CN',
          roles: ['administrator', 'dealer-principal', 'group-manager'],
          rights: expect.arrayContaining([
            'staff.keep',
            'workshop.keep',
            'price.keep',
            'service-standard.keep',
          ]),
        },
      ],
    });
    const [cookie] = answer.cookies;
    const session = await house.get('/session', { [cookie?.name ?? '']: cookie?.value ?? '' });
    expect(session.json().user.name).toBe('李娜');
  });

  it.each([
    ['CN', true, [['all', 1300, '增值税']], 1000],
    ['ES', false, [['all', 2100, '增值税']], 0],
    [
      'US-CA',
      false,
      [
        ['labor', 0, '销售税'],
        ['part', 725, '销售税'],
      ],
      0,
    ],
  ] as const)(
    'begins with the tax and the tolerance of %s',
    async (country, includesTax, taxes, toleranceBp) => {
      const { organization } = (
        await house.post('/setup', wish({ workshop: { country }, owner: { phone: undefined } }))
      ).json();
      await inGroup(house.databases.app, organization.id, async ({ db }) => {
        const workshop = await db.selectFrom('workshops').selectAll().executeTakeFirstOrThrow();
        expect(workshop).toMatchObject({
          prices_include_tax: includesTax,
          opening_hours: [{ weekday: 1 }, { weekday: 6 }],
        });
        const kept = await db.selectFrom('tax_rates').selectAll().orderBy('applies_to').execute();
        expect(kept.map((tax) => [tax.applies_to, tax.rate_bp, tax.name])).toEqual(taxes);
        const standard = await db.selectFrom('service_standards').selectAll().executeTakeFirstOrThrow();
        expect(standard).toMatchObject({ version: 1, parameters: { varianceToleranceBp: toleranceBp } });
      });
    },
  );

  it('stands first in the journal, in the owner’s name', async () => {
    const { organization, workshops, user } = (await house.post('/setup', wish())).json();
    const [first] = await inGroup(house.databases.app, organization.id, ({ db }) =>
      db.selectFrom('journal_entries').selectAll().orderBy('id').execute(),
    );
    expect(first).toMatchObject({
      type: 'workshop.set-up',
      workshop_id: workshops[0].id,
      actor_id: user.staffId,
      device: 'lightMyRequest',
      payload: { country: 'CN', currency: 'CNY', ownerId: user.staffId },
    });
  });

  it('succeeds once when ten ask at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        house.post('/setup', wish({ owner: { email: `owner${n}@example.com` } })),
      ),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(1);
    expect(answers.filter(({ statusCode }) => statusCode === 409)).toHaveLength(9);
    expect(await house.count('organizations')).toBe(1);
    expect(await house.count('identity."user"')).toBe(1);
  });

  it('PLAT-4 gives a repeated request the same session again, and makes nothing twice', async () => {
    const key = 'the-one-intention';
    const first = (await house.post('/setup', wish(), key)).json();
    const again = await house.post('/setup', wish(), key);
    expect(again.statusCode).toBe(201);
    expect(again.json()).toEqual(first);
    expect(await house.count('workshops')).toBe(1);
    const stranger = await house.post('/setup', wish({ owner: { password: 'a-guess-of-a-stranger' } }), key);
    expect(stranger.json().code).toBe('sign-in/wrong-credentials');
    const other = await house.post('/setup', wish({ owner: { name: '王伟' } }), key);
    expect(other.json().code).toBe('setup/already-done');
  });

  it('refuses what does not fit, all at once, each at its field, and keeps nothing', async () => {
    const closed = [{ weekday: 1, opens: '18:00', closes: '08:00' }];
    const answer = await house.post(
      '/setup',
      wish({
        workshop: { timeZone: 'Asia/Peking', currency: 'XAU', openingHours: closed },
        owner: { password: 'lina' },
      }),
    );
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors).toMatchObject([
      { pointer: '/workshop/timeZone', code: 'workshop/time-zone-unknown' },
      { pointer: '/workshop/currency', code: 'setup/unknown-currency' },
      { pointer: '/workshop/openingHours/0/closes', code: 'opening-hours/closes-before-opening' },
      { pointer: '/owner/password', code: 'sign-in/password-too-short' },
    ]);
    const phone = await house.post('/setup', wish({ owner: { phone: '12' } }));
    expect(phone.json().errors).toMatchObject([{ pointer: '/owner/phone', code: 'sign-in/phone-not-valid' }]);
    expect((await house.get('/setup')).json().needed).toBe(true);
    expect(await house.count('identity."user"')).toBe(0);
  });
});

describe('the demo', () => {
  it('is started once, however often it is asked for, and shows how far it is', async () => {
    expect((await house.post('/setup/demo')).json()).toEqual({
      needed: false,
      demo: { done: 0, total: 500 },
    });
    await house.post('/setup/demo?size=large');
    expect(house.demo.started).toEqual(['small']);
    house.demo.now = { done: 120, total: 500 };
    expect((await house.get('/setup')).json()).toEqual({ needed: false, demo: { done: 120, total: 500 } });
    expect((await house.post('/setup', wish())).json().code).toBe('setup/demo-running');
  });

  it('is started anew when it failed', async () => {
    await house.post('/setup/demo');
    house.demo.now = { done: 3, total: 500, failed: true };
    expect((await house.post('/setup/demo?size=large')).statusCode).toBe(202);
    expect(house.demo.started).toEqual(['small', 'large']);
  });

  it('refuses beside a workshop of somebody’s own', async () => {
    await house.post('/setup', wish());
    expect((await house.post('/setup/demo')).json()).toMatchObject({
      status: 409,
      code: 'setup/already-done',
    });
    expect(house.demo.started).toEqual([]);
  });
});
