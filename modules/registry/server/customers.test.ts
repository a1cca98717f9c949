import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults, openRegistry, type Registry, stranger } from './fixtures.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

const people = () => registry.world.people;
const add = (body: object, who = people().lina) =>
  registry.send(who, 'POST', '/customers', { kind: 'person', name: '王小红', ...body });

describe('a customer', () => {
  it('FILE-1 is added with contacts in one form, however they were typed, and consents', async () => {
    const added = await add({
      preferredChannel: 'wechat',
      contacts: [
        { kind: 'phone', value: '138-1234-5678' },
        { kind: 'phone', value: '+34 600 123 456', label: '西班牙', primary: true },
        { kind: 'phone', value: '13812345678' },
        { kind: 'email', value: 'Hong@Example.com' },
      ],
      consents: [{ purpose: 'marketing', granted: false, channel: 'on-site' }],
    });
    expect(added.status).toBe(201);
    expect(added.body.contacts).toMatchObject([
      { kind: 'email', value: 'hong@example.com', primary: true },
      { kind: 'phone', value: '+34600123456', primary: true },
      { kind: 'phone', value: '+8613812345678', primary: false },
    ]);
    expect(added.body.consents).toMatchObject([{ purpose: 'marketing', granted: false }]);
    const journal = await registry.journal(added.body.id);
    expect(journal).toMatchObject([{ type: 'customer.added', workshop_id: registry.world.workshopId }]);
    expect(JSON.stringify(journal)).not.toMatch(/王小红|138|example/i);
  });

  it('refuses phones and mail that cannot be, each at its field', async () => {
    const contacts = [
      { kind: 'phone', value: '123' },
      { kind: 'wechat', value: 'hong_88' },
      { kind: 'email', value: 'nobody' },
    ];
    expect(faults(await add({ contacts }))).toEqual({
      '/contacts/0/value': 'contact/phone-not-valid',
      '/contacts/2/value': 'contact/email-not-valid',
    });
  });

  it('QUOTE-6 reads phone and tax number as the workshop’s country writes them', async () => {
    const spanish = stranger(registry.world, registry.elsewhereId, ['service-advisor']);
    const company = {
      kind: 'company',
      name: 'Acme España S.L.',
      contacts: [{ kind: 'phone', value: '600 123 456' }],
    };
    const added = await add({ ...company, taxNumber: 'b-12345674' }, spanish);
    expect(added.body).toMatchObject({ taxNumber: 'B12345674', contacts: [{ value: '+34600123456' }] });
    expect((await add({ ...company, taxNumber: 'FR12345678901' }, spanish)).body.taxNumber).toBe(
      'FR12345678901',
    );
    expect(faults(await add({ ...company, taxNumber: 'B12345675' }, spanish))).toEqual({
      '/taxNumber': 'nif/control-wrong',
    });
    expect(faults(await add({ kind: 'company', taxNumber: '91130281MA0DTHX11X' }))).toEqual({
      '/taxNumber': 'uscc/check-character-wrong',
    });
  });

  it('refuses who may not keep customers, and to be written down in another workshop', async () => {
    expect(await add({}, people().chenbo)).toMatchObject({ status: 403 });
    expect(await add({ workshopId: registry.elsewhereId })).toMatchObject({ status: 404 });
  });

  it('FILE-3 is hidden from roles that have no business with customers', async () => {
    const { body } = await add({});
    for (const who of [people().chenbo, people().laoma, people().wumei]) {
      expect(await registry.get(who, `/customers/${body.id}`)).toMatchObject({ status: 403 });
      expect(await registry.get(who, '/customers?q=王')).toMatchObject({ status: 403 });
    }
    expect((await registry.get(people().zhengyan, `/customers/${body.id}`)).status).toBe(200);
  });

  it('is changed by the version seen; the journal names fields, never what stood in them', async () => {
    const { body } = await add({ notes: '喜欢喝茶' });
    const url = `/customers/${body.id}`;
    const changed = await registry.send(people().lina, 'PATCH', url, { name: '王大红', notes: null }, 1);
    expect(changed.body).toMatchObject({ name: '王大红', notes: null, version: 2 });
    expect((await registry.journal(body.id)).at(-1)).toMatchObject({
      type: 'customer.changed',
      payload: { fields: ['name', 'notes'] },
    });
    expect(await registry.send(people().lina, 'PATCH', url, { name: 'Z' }, 1)).toMatchObject({ status: 412 });
    expect((await registry.get(people().lina, '/customers?q=wdh')).body.items).toMatchObject([
      { id: body.id },
    ]);
    expect((await registry.get(people().lina, '/customers?q=wxh')).body.items).not.toContainEqual(
      expect.objectContaining({ id: body.id }),
    );
  });

  it('is out of the lists when out of use', async () => {
    const { body } = await add({ name: '赵六六' });
    await registry.send(people().lina, 'PATCH', `/customers/${body.id}`, { archived: true }, 1);
    expect((await registry.get(people().lina, '/customers?q=赵六六')).body.items).toEqual([]);
    expect((await registry.get(people().lina, `/customers/${body.id}`)).body.archivedAt).not.toBeNull();
    const out = (await registry.get(people().lina, '/customers?outOfUse=true')).body.items;
    expect(out).toMatchObject([{ id: body.id, archivedAt: expect.any(String) }]);
  });
});

describe('a contact', () => {
  it('is added once, becomes the first when asked, and is found and forgotten', async () => {
    const { body } = await add({ contacts: [{ kind: 'phone', value: '13900000001' }] });
    const url = `/customers/${body.id}/contacts`;
    const more = await registry.send(people().lina, 'POST', url, {
      kind: 'phone',
      value: '13900000002',
      primary: true,
    });
    expect(more.body.contacts).toMatchObject([
      { value: '+8613900000002', primary: true },
      { value: '+8613900000001', primary: false },
    ]);
    const again = await registry.send(people().lina, 'POST', url, {
      kind: 'phone',
      value: '139 0000 0002',
      label: '家',
    });
    expect(again.body.contacts).toMatchObject([{ value: '+8613900000002', primary: true, label: '家' }, {}]);
    const found = async (q: string) => (await registry.get(people().lina, `/customers?q=${q}`)).body.items;
    expect(await found('00000002')).toMatchObject([{ id: body.id, phone: '+8613900000002' }]);
    const contactId = again.body.contacts[0].id;
    expect((await registry.send(people().lina, 'DELETE', `/contacts/${contactId}`)).status).toBe(200);
    expect(await found('00000002')).toEqual([]);
    expect(await registry.send(people().lina, 'DELETE', `/contacts/${contactId}`)).toMatchObject({
      status: 404,
    });
    expect((await registry.journal(body.id)).map(({ type }) => type)).toEqual([
      'customer.added',
      'customer.contact-added',
      'customer.contact-added',
      'customer.contact-removed',
    ]);
  });

  it('stays one of its kind first when ten are added at once', async () => {
    const { body } = await add({});
    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        registry.send(people().lina, 'POST', `/customers/${body.id}/contacts`, {
          kind: 'phone',
          value: `1370000000${n}`,
          primary: n % 2 === 0,
        }),
      ),
    );
    const { contacts } = (await registry.get(people().lina, `/customers/${body.id}`)).body;
    expect(contacts).toHaveLength(10);
    expect(contacts.filter((contact: { primary: boolean }) => contact.primary)).toHaveLength(1);
  });

  it('refuses a customer who is not there', async () => {
    const url = `/customers/${registry.world.vehicleId}/contacts`;
    expect(await registry.send(people().lina, 'POST', url, { kind: 'wechat', value: 'x' })).toMatchObject({
      status: 404,
    });
  });
});

describe('a consent', () => {
  it('FILE-3 holds by the newest word, the earlier ones stay', async () => {
    const { body } = await add({ consents: [{ purpose: 'marketing', granted: true }] });
    registry.world.clock.advance(60_000);
    const url = `/customers/${body.id}/consents`;
    const no = await registry.send(people().lina, 'POST', url, {
      purpose: 'marketing',
      granted: false,
      channel: 'phone',
    });
    expect(no.body.consents).toMatchObject([{ purpose: 'marketing', granted: false, channel: 'phone' }]);
    expect(no.body.consentHistory).toMatchObject([{ granted: false }, { granted: true }]);
    const kept = await registry.world.look((tx) =>
      tx.db.selectFrom('customer_consents').select('granted').where('customer_id', '=', body.id).execute(),
    );
    expect(kept).toHaveLength(2);
    expect((await registry.journal(body.id)).at(-1)?.type).toBe('customer.consent-recorded');
  });
});

describe('the list of customers', () => {
  it('goes on where a page ended, newest first, to the last', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await registry.get(people().lina, `/customers?limit=3${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.body.items.map((customer: { id: string }) => customer.id));
      cursor = page.body.nextCursor;
    }
    expect(seen).toEqual(seen.toSorted().toReversed());
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain(registry.world.customerId);
  });

  it('begins anew at a cursor that is none of ours', async () => {
    const page = await registry.get(people().lina, '/customers?limit=1&cursor=AAECAw');
    expect(page.body.items).toHaveLength(1);
  });
});
