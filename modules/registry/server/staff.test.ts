import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#platform/server/actor.ts';
import { faults, openRegistry, type Registry, stranger } from './fixtures.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

const people = () => registry.world.people;
const workshopId = () => registry.world.workshopId;
const password = 'wine dark sea 1887';

const hire = (body: object, who = people().admin) =>
  registry.send(who, 'POST', '/staff', {
    name: '何小明',
    roles: [{ workshopId: workshopId(), roles: ['technician'] }],
    ...body,
  });

describe('the staff', () => {
  it('take somebody in with roles, skills and a sign-in', async () => {
    const hired = await hire({
      employeeNumber: 'T01',
      phone: '138 0000 1111',
      email: 'He@Example.com',
      skills: [{ skill: 'engine', level: 3 }],
      signIn: { password, locale: 'zh-CN' },
    });
    expect(hired).toMatchObject({
      status: 201,
      body: {
        phone: '+8613800001111',
        email: 'he@example.com',
        signsIn: true,
        roles: [{ workshopId: workshopId(), roles: ['technician'] }],
        skills: [{ skill: 'engine', level: 3 }],
        version: 1,
      },
    });
    expect(await registry.journal(hired.body.id)).toMatchObject([
      { type: 'staff.added', workshop_id: workshopId(), payload: { signsIn: true } },
    ]);
  });

  it('refuse an e-mail, phone or number that is taken, and a weak password, at its field', async () => {
    await hire({ email: 'taken@example.com', employeeNumber: 'T02', signIn: { password, locale: 'en' } });
    const signIn = { password, locale: 'en' };
    expect(faults(await hire({ email: 'taken@example.com', signIn }))).toEqual({
      '/email': 'sign-in/email-taken',
    });
    expect(await hire({ employeeNumber: 'T02' })).toMatchObject({
      status: 409,
      body: { code: 'staff/number-taken' },
    });
    expect(faults(await hire({ phone: '12' }))).toEqual({ '/phone': 'contact/phone-not-valid' });
    const weak = await hire({ email: 'weak@example.com', signIn: { password: '123', locale: 'en' } });
    expect(Object.keys(faults(weak))).toEqual(['/signIn/password']);
    expect((await hire({ email: 'weak@example.com', signIn })).status).toBe(201);
  });

  it('refuse who does not keep them, and a workshop where one does not', async () => {
    expect(await hire({}, people().lina)).toMatchObject({ status: 403 });
    const there = [{ workshopId: registry.elsewhereId, roles: ['technician'] }];
    expect(await hire({ roles: there })).toMatchObject({ status: 404 });
  });

  it('refuse a service manager who makes an administrator, or takes the role away', async () => {
    const roles = [{ workshopId: workshopId(), roles: ['administrator'] }];
    expect(await hire({ roles }, people().wangwei)).toMatchObject({
      status: 409,
      body: { code: 'staff/role-not-yours-to-give', detail: expect.stringContaining('Administrator') },
    });
    const chief = await hire({ roles });
    const url = `/staff/${chief.body.id}/roles`;
    expect(await registry.send(people().wangwei, 'PUT', url, { roles: [] }, 1)).toMatchObject({
      body: { code: 'staff/role-not-yours-to-give' },
    });
  });

  it('are listed by workshop and role, newest first, page by page', async () => {
    const url = `/staff?workshopId=${workshopId()}&role=technician&limit=2`;
    const first = await registry.get(people().lina, url);
    expect(first.body.items).toHaveLength(2);
    const next = await registry.get(people().lina, `${url}&cursor=${first.body.nextCursor}`);
    const ids = [...first.body.items, ...next.body.items].map((person: { id: string }) => person.id);
    expect(ids).toEqual(ids.toSorted().toReversed());
    expect(next.body.items[0].roles[0].roles).toContain('technician');
    expect(await registry.get(people().lina, `/staff?workshopId=${registry.elsewhereId}`)).toMatchObject({
      status: 404,
    });
  });

  it('show an e-mail to its owner and to who keeps them only', async () => {
    const { body } = await hire({ email: 'quiet@example.com' });
    const emailFor = async (who: Actor) => (await registry.get(who, `/staff/${body.id}`)).body.email;
    expect(await emailFor(people().admin)).toBe('quiet@example.com');
    expect(await emailFor(people().chenbo)).toBeNull();
  });

  it('of another workshop are not to be seen', async () => {
    const { body } = await hire({});
    const outsider = stranger(registry.world, registry.elsewhereId, ['administrator']);
    expect(await registry.get(outsider, `/staff/${body.id}`)).toMatchObject({ status: 404 });
    expect(await registry.send(outsider, 'PATCH', `/staff/${body.id}`, { name: 'X' }, 1)).toMatchObject({
      status: 404,
    });
    expect((await registry.get(outsider, '/staff')).body.items).toEqual([]);
  });
});

describe('the file of one of the staff', () => {
  it('is changed by the version seen, and journalled by field without what stood in it', async () => {
    const { body } = await hire({ phone: '13800002222' });
    const url = `/staff/${body.id}`;
    const changed = await registry.send(people().admin, 'PATCH', url, { name: '何大明', phone: null }, 1);
    expect(changed.body).toMatchObject({ name: '何大明', phone: null, version: 2 });
    expect((await registry.journal(body.id)).at(-1)).toMatchObject({
      type: 'staff.changed',
      payload: { fields: ['name', 'phone'] },
    });
    expect(await registry.send(people().admin, 'PATCH', url, { name: 'Z' }, 1)).toMatchObject({
      status: 412,
    });
  });

  it('gets roles, skills and shifts anew as a whole', async () => {
    const { body } = await hire({ skills: [{ skill: 'paint', level: 1 }] });
    const put = (part: string, sent: object, version: number) =>
      registry.send(people().admin, 'PUT', `/staff/${body.id}/${part}`, sent, version);
    const roles = [{ workshopId: workshopId(), roles: ['technician', 'quality-inspector', 'technician'] }];
    expect((await put('roles', { roles }, 1)).body).toMatchObject({
      version: 2,
      roles: [{ roles: ['quality-inspector', 'technician'] }],
    });
    expect((await put('skills', { skills: [{ skill: 'body', level: 2 }] }, 2)).body.skills).toEqual([
      { skill: 'body', level: 2 },
    ]);
    const shifts = [{ workshopId: workshopId(), weekday: 1, starts: '08:00', ends: '17:30' }];
    expect((await put('shifts', { shifts }, 3)).body).toMatchObject({ shifts, version: 4 });
    expect((await put('shifts', { shifts: [] }, 4)).body.shifts).toEqual([]);
    expect(faults(await put('shifts', { shifts: [{ ...shifts[0], ends: '07:00' }] }, 5))).toEqual({
      '/shifts/0/ends': 'shift/ends-before-it-starts',
    });
    expect(await put('roles', { roles: [] }, 1)).toMatchObject({ status: 412 });
    expect((await registry.journal(body.id)).map(({ type }) => type)).toEqual([
      'staff.added',
      'staff.roles-set',
      'staff.skills-set',
      'staff.shifts-set',
      'staff.shifts-set',
    ]);
  });

  it('PREP-2 keeps days away, and takes them back', async () => {
    const { body } = await hire({});
    const away = { startsOn: '2026-12-01', endsOn: '2026-12-05', reason: 'training' };
    const added = await registry.send(people().admin, 'POST', `/staff/${body.id}/absences`, away);
    expect(added).toMatchObject({ status: 201, body: { absences: [away] } });
    const wrong = { ...away, endsOn: '2026-11-30' };
    expect(faults(await registry.send(people().admin, 'POST', `/staff/${body.id}/absences`, wrong))).toEqual({
      '/endsOn': 'absence/ends-before-it-starts',
    });
    const url = `/absences/${added.body.absences[0].id}`;
    expect((await registry.send(people().lina, 'DELETE', url)).status).toBe(403);
    expect((await registry.send(people().admin, 'DELETE', url)).status).toBe(200);
    expect((await registry.get(people().lina, `/staff/${body.id}`)).body.absences).toEqual([]);
  });
});

describe('the sign-in of one of the staff', () => {
  it('is given, given anew, and taken back', async () => {
    const { body } = await hire({ email: 'door@example.com' });
    const url = `/staff/${body.id}/sign-in`;
    const given = await registry.send(people().admin, 'POST', url, { password, locale: 'es' });
    expect(given).toMatchObject({ status: 201, body: { signsIn: true } });
    const anew = await registry.send(people().admin, 'POST', url, {
      password: `${password} b`,
      locale: 'es',
    });
    expect(anew.status).toBe(201);
    expect((await registry.send(people().admin, 'DELETE', url)).body.signsIn).toBe(false);
    expect(await registry.send(people().admin, 'DELETE', url)).toMatchObject({
      status: 409,
      body: { code: 'staff/does-not-sign-in' },
    });
    expect((await registry.journal(body.id)).map(({ type }) => type)).toEqual([
      'staff.added',
      'staff.sign-in-given',
      'staff.sign-in-given',
      'staff.sign-in-ended',
    ]);
  });

  it('PLAT-2 is freed of a second factor that was lost', async () => {
    const { body } = await hire({ email: 'lost@example.com', signIn: { password, locale: 'en' } });
    const without = await hire({});
    const remove = (id: string, who = people().admin) =>
      registry.send(who, 'DELETE', `/staff/${id}/second-factor`);
    expect(await remove(body.id)).toMatchObject({ status: 200, body: { signsIn: true } });
    expect((await remove(without.body.id)).body.code).toBe('staff/does-not-sign-in');
    expect((await remove(body.id, people().lina)).status).toBe(403);
    expect((await registry.journal(body.id)).at(-1)?.type).toBe('staff.second-factor-removed');
  });

  it('refuses a person without e-mail and phone, and one who has left', async () => {
    const { body } = await hire({});
    const give = () =>
      registry.send(people().admin, 'POST', `/staff/${body.id}/sign-in`, { password, locale: 'es' });
    expect(faults(await give())).toEqual({ '/email': 'sign-in/name-needed' });
    await registry.send(people().admin, 'PATCH', `/staff/${body.id}`, { archived: true }, 1);
    expect((await give()).body.code).toBe('staff/has-left');
  });

  it('refuses a service manager who would open an administrator’s door with a password of their own', async () => {
    const roles = [{ workshopId: workshopId(), roles: ['administrator'] }];
    const { body } = await hire({ roles, email: 'root@example.com', signIn: { password, locale: 'en' } });
    const taken = await registry.send(people().wangwei, 'POST', `/staff/${body.id}/sign-in`, {
      password,
      locale: 'en',
    });
    expect(taken.body.code).toBe('staff/role-not-yours-to-give');
  });

  it('ends when the person leaves, and comes back only with a new password', async () => {
    const { body } = await hire({ email: 'leaver@example.com', signIn: { password, locale: 'en' } });
    const url = `/staff/${body.id}`;
    const left = await registry.send(people().admin, 'PATCH', url, { archived: true }, 1);
    expect(left.body).toMatchObject({ signsIn: false, archivedAt: expect.any(String) });
    const out = (await registry.get(people().admin, '/staff?outOfUse=true&limit=50')).body.items;
    expect(out.map(({ id }: { id: string }) => id)).toContain(left.body.id);
    expect(out.every(({ archivedAt }: { archivedAt: unknown }) => archivedAt)).toBe(true);
    const back = await registry.send(people().admin, 'PATCH', url, { archived: false }, 2);
    expect(back.body).toMatchObject({ signsIn: false, archivedAt: null });
    const given = await registry.send(people().admin, 'POST', `${url}/sign-in`, { password, locale: 'en' });
    expect(given.body.signsIn).toBe(true);
  });

  it('refuses to leave a workshop without anybody who can sign in and keep its staff, also when two try at once', async () => {
    const there = stranger(registry.world, registry.elsewhereId, ['administrator']);
    const keeper = (name: string) =>
      registry.send(there, 'POST', '/staff', {
        name,
        email: `${name}@example.es`,
        roles: [{ workshopId: registry.elsewhereId, roles: ['administrator'] }],
        signIn: { password, locale: 'es' },
      });
    const [ana, luis] = [await keeper('ana'), await keeper('luis')];
    const both = await Promise.all(
      [ana, luis].map(({ body }) => registry.send(there, 'DELETE', `/staff/${body.id}/sign-in`)),
    );
    expect(both.map(({ status, body }) => body.code ?? status).sort()).toEqual([200, 'staff/last-keeper']);
    const last = both[0]?.status === 200 ? luis : ana;
    const url = `/staff/${last.body.id}`;
    expect((await registry.send(there, 'PATCH', url, { archived: true }, 1)).body.code).toBe(
      'staff/last-keeper',
    );
    expect((await registry.send(there, 'PUT', `${url}/roles`, { roles: [] }, 1)).body.code).toBe(
      'staff/last-keeper',
    );
    const places = await registry.world.databases.identity.query(
      'select workshop_id from identity.places_of_work((select id from identity."user" where email = $1))',
      [`${both[0]?.status === 200 ? 'ana' : 'luis'}@example.es`],
    );
    expect(places.rows).toEqual([]);
  });
});
