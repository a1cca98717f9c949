import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '#tests/server/world.ts';
import { scripts } from '../../api/index.ts';
import { refused } from '../fixtures/received-visit.ts';
import { readScripts, readScriptVersions } from '../queries/scripts.ts';
import { writeScript } from './write-script.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const asking = () => ({ actor: world.people.lina, now: world.clock.now(), locale: 'en' as const });
const inForce = async () =>
  scripts.parse(await world.look((tx) => readScripts({ workshopId: world.workshopId }, { tx, ...asking() })))
    .items;
const said = (en: string) => ({ 'zh-CN': '您好，{customer}', en, es: 'Hola, {customer}' });
const writing = (en: string) => ({
  workshopId: world.workshopId,
  occasion: 'welcome' as const,
  words: said(en),
  note: null,
});

describe('the library of scripts', () => {
  it('TEAM-1 begins with words in three languages for every occasion of reception', async () => {
    const items = await inForce();
    expect(items.map(({ occasion }) => occasion)).toEqual([
      'welcome',
      'first-visit',
      'waiting',
      'price',
      'objection',
    ]);
    expect(items.every(({ version, words }) => version === 0 && words.es !== words.en)).toBe(true);
  });

  it('TEAM-1 keeps every version, the newest in force', async () => {
    const { wangwei } = world.people;
    await world.done(wangwei, writeScript, writing('Hello {customer}'));
    await world.done(wangwei, writeScript, writing('Good day {customer}'));
    expect((await inForce())[0]).toMatchObject({ version: 2, words: { en: 'Good day {customer}' } });
    const { items } = scripts.parse(
      await world.look((tx) =>
        readScriptVersions({ workshopId: world.workshopId, occasion: 'welcome' }, { tx, ...asking() }),
      ),
    );
    expect(items.map(({ version }) => version)).toEqual([2, 1, 0]);
    await expect(
      world.look((tx) => tx.rows('rewrite', `update script_versions set words_en = 'x'`, [])),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('refuses a blank nobody can fill, and the advisor', async () => {
    const { wangwei, lina } = world.people;
    expect(refused(await world.ask(wangwei, writeScript, writing('Hello {costumer}')))).toBe(
      'reception/blank-unknown',
    );
    expect(refused(await world.ask(lina, writeScript, writing('Hello')))).toBe('right/missing');
  });
});
