import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listBelonging } from '#modules/reception/server/index.ts';
import { hand, received } from '#tests/server/stages.ts';
import { openWorld, type World } from '#tests/server/world.ts';
import { sheetOf } from '../fixtures/sheet.ts';
import { returnPaper } from './return-paper.ts';
import { signBelongings } from './sign-belongings.ts';
import { takePaper } from './take-paper.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('papers handed over', () => {
  it('INSP-5 are kept by kind, until when they are valid and whether they are complete, and go back once', async () => {
    const { lina } = world.people;
    const { visitId } = await received(world);
    const past = { kind: 'insurance', validUntil: '2020-01-01', complete: true } as const;
    const { id: paperId } = await world.done(lina, takePaper, { visitId, ...past });
    await world.done(lina, takePaper, { visitId, kind: 'vehicle-licence', complete: false });
    expect((await sheetOf(world, visitId)).papers).toMatchObject([
      { ...past, expired: true, returnedAt: null },
      { kind: 'vehicle-licence', validUntil: null, expired: false, complete: false },
    ]);
    const outcomes = await Promise.all([1, 2].map(() => world.ask(lina, returnPaper, { visitId, paperId })));
    expect(outcomes.filter((each) => 'code' in each)).toMatchObject([{ code: 'walk-around/paper-not-here' }]);
    expect((await world.journalOf(visitId)).at(-1)).toBe('visit.paper-returned');
  });
});

describe('the list of belongings', () => {
  it('A29 INSP-5 is signed by the customer, and a thing added later wants a new hand', async () => {
    const { lina } = world.people;
    const { visitId } = await received(world);
    await world.done(lina, listBelonging, { visitId, name: '千斤顶', quantity: 1 });
    await world.done(lina, listBelonging, { visitId, name: '雨伞', quantity: 1 });
    const sign = async () =>
      world.done(lina, signBelongings, { visitId, signerName: '张三', signature: await hand() });
    await sign();
    expect((await sheetOf(world, visitId)).belongingsSignature).toMatchObject({ signerName: '张三' });
    await world.done(lina, listBelonging, { visitId, name: '行车记录仪', quantity: 1 });
    expect((await sheetOf(world, visitId)).belongingsSignature).toBeNull();
    await sign();
    const hands = await world.look((tx) =>
      tx.db
        .selectFrom('signatures')
        .select(['purpose', 'voided_at'])
        .where('visit_id', '=', visitId)
        .orderBy('signed_at')
        .execute(),
    );
    expect(hands.map(({ purpose, voided_at }) => [purpose, voided_at === null])).toEqual([
      ['belongings', false],
      ['belongings', true],
    ]);
  });

  it('refuses one dot as a signature: INSP-5', async () => {
    const { visitId } = await received(world);
    const dot = 'data:image/png;base64,AAAA';
    expect(
      await world.ask(world.people.lina, signBelongings, { visitId, signerName: '张三', signature: dot }),
    ).toMatchObject({ kind: 'refusal' });
    expect((await sheetOf(world, visitId)).belongingsSignature).toBeNull();
  });
});
