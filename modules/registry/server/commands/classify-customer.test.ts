import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '#tests/server/world.ts';
import { classifyCustomer } from './classify-customer.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('the class of a key account', () => {
  it('KEY-1 is the newest given, with every earlier one and its reason kept', async () => {
    const { wangwei } = world.people;
    const { customerId } = world;
    await world.done(wangwei, classifyCustomer, { customerId, accountClass: 'B', reason: '十辆车' });
    world.clock.advance(1_000);
    const file = await world.done(wangwei, classifyCustomer, {
      customerId,
      accountClass: 'A',
      reason: '三十辆车，年度协议',
    });
    expect(file.accountClass).toBe('A');
    expect(file.classHistory.map(({ accountClass, reason }) => [accountClass, reason])).toEqual([
      ['A', '三十辆车，年度协议'],
      ['B', '十辆车'],
    ]);
  });

  it('refuses the advisor, and a customer nobody knows', async () => {
    const { lina, wangwei } = world.people;
    const given = { customerId: world.customerId, accountClass: 'C' as const, reason: 'x' };
    expect(await world.ask(lina, classifyCustomer, given)).toMatchObject({ code: 'right/missing' });
    const nobody = { ...given, customerId: world.organizationId };
    expect(await world.ask(wangwei, classifyCustomer, nobody)).toMatchObject({ code: 'request/not-found' });
  });
});
