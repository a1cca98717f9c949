import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults, openRegistry, type Registry, stranger } from './fixtures.ts';
import { readNotices } from './index.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});
afterAll(() => registry.close());

const people = () => registry.world.people;
const url = (kind: string) => `/workshops/${registry.world.workshopId}/notices/${kind}`;
const texts = { 'zh-CN': '数据保存五年。', en: 'Kept for five years.', es: 'Se guardan cinco años.' };
const change = (kind: string, body: object = { texts }, version?: number, who = people().wangwei) =>
  registry.send(who, 'POST', url(kind), body, version);

describe('the notices of a workshop', () => {
  it('A32 begin with the product’s words in three languages and are changed as a new version', async () => {
    const list = await registry.get(people().lina, `/workshops/${registry.world.workshopId}/notices`);
    expect(list.body.items).toHaveLength(11);
    expect(list.body.items[0]).toMatchObject({ kind: 'terms', version: 0, placeholders: ['minimums'] });
    const changed = await change('data-protection', { texts, note: '律师建议' }, 0);
    expect(changed).toMatchObject({
      status: 201,
      body: {
        ...{ kind: 'data-protection', version: 1 },
        current: { version: 1, texts, note: '律师建议', createdBy: { name: '王伟' } },
        versions: [{ version: 1 }, { version: 0, validFrom: null }],
      },
    });
    const { workshopId } = registry.world;
    const say = await registry.world.look((tx) => readNotices(tx, workshopId));
    expect(say('data-protection')).toEqual({ kind: 'data-protection', version: 1, texts });
    expect(say('tolerance')).toMatchObject({
      version: 0,
      texts: { en: expect.stringContaining('{{percent}} %') },
    });
    expect((await registry.journal(workshopId)).at(-1)).toMatchObject({
      type: 'notice.changed',
      payload: { kind: 'data-protection', noticeVersion: 1 },
    });
  });

  it('refuses a language left out, a figure left out, a stale version, an advisor, another workshop', async () => {
    expect(faults(await change('terms'))).toMatchObject({ '/texts/en': 'notice/figure-missing' });
    expect((await change('data-protection', { texts: { en: 'Only English' } })).status).toBe(422);
    expect((await change('data-protection', { texts }, 0)).status).toBe(412);
    expect((await change('data-protection', { texts }, undefined, people().lina)).status).toBe(403);
    const elsewhere = stranger(registry.world, registry.elsewhereId, ['administrator']);
    expect((await change('data-protection', { texts }, undefined, elsewhere)).status).toBe(404);
  });
});
