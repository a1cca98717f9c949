import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '#platform/web/locale.ts';
import { accepted } from '#tests/faults/caller.ts';
import { beginAlbum, openBrowser, type Person, signInAs } from './person.ts';
import { knowCar, openShop, type Post, posts, type Shop, takeOn } from './shop.ts';
import { deliver, letOut, takeMoney } from './stages/leaving.ts';
import { agree, greet, letIn, receive, writeOrder } from './stages/reception.ts';
import { dispatch, finishJob, handOver, inspect, issuePart, startJob } from './stages/workshop-floor.ts';

const whatHappened = [
  'visit.arrived',
  'visit.greeted',
  'visit.protected',
  'visit.concern-heard',
  'visit.condition-noted',
  'visit.key-taken',
  'repair-order.opened',
  'job.added',
  'line.added',
  'visit.promised',
  'repair-order.estimated',
  'repair-order.confirmed',
  'repair-order.confirmed',
  'repair-order.confirmed',
  'repair-order.confirmed',
  'repair-order.confirmed',
  'repair-order.authorized',
  'job.assigned',
  'repair-order.started',
  'job.started',
  'part.issued',
  'job.recorded',
  'job.finished',
  'repair-order.work-finished',
  'repair-order.inspected',
  'repair-order.handed-over',
  'repair-order.settled',
  'payment.received',
  'visit.gate-pass-issued',
  'repair-order.delivered',
  'repair-order.fetched-without-copy',
  'visit.unprotected',
  'visit.key-returned',
  'visit.exited',
];

/* A machine that does other things as well takes its time with seven browsers. */
const slowly = 420_000;

describe('one visit from the gate to the exit', () => {
  let shop: Shop;
  let browser: Browser;
  beforeAll(async () => {
    shop = await openShop();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await shop?.close();
  });

  it('runs through seven people’s own screens in Chinese', () => wholeVisit('zh-CN', '京A·12345'), slowly);
  it('runs through seven people’s own screens in English', () => wholeVisit('en', '京A·67890'), slowly);

  async function wholeVisit(locale: Locale, plate: string): Promise<void> {
    beginAlbum();
    await knowCar(shop, plate);
    await takeOn(shop, locale);
    const crew = await everybody(browser, shop, locale);
    try {
      const visitId = await through(crew, plate);
      const visit = accepted(await shop.owner.get(`/visits/${visitId}`));
      expect(visit).toMatchObject({ state: 'closed', stage: 'gone', order: { state: 'delivered' } });
      const { items } = accepted(
        await shop.owner.get(`/visits/${visitId}/timeline?limit=100`),
      ) as unknown as {
        items: { type: string }[];
      };
      const told = items.map(({ type }) => type).reverse();
      /* Papers are drawn beside the visit, whenever a hand is free. */
      expect(told.filter((type) => type !== 'document.drawn')).toEqual(whatHappened);
    } catch (reason) {
      for (const person of Object.values(crew)) await person.photograph(`broken-${person.post}`);
      throw reason;
    } finally {
      for (const { page } of Object.values(crew)) await page.context().close();
    }
  }
});

type Crew = Record<Post, Person>;

async function everybody(browser: Browser, shop: Shop, locale: Locale): Promise<Crew> {
  const crew: Partial<Crew> = {};
  for (const post of Object.keys(posts) as Post[]) crew[post] = await signInAs(browser, shop, post, locale);
  return crew as Crew;
}

/** Every stage is done by whose it is; the next person sees it on the screen that was open all the while. */
async function through(crew: Crew, plate: string): Promise<string> {
  const { guard, advisor, foreman, technician, inspector, cashier } = crew;
  await letIn(guard, plate);
  await guard.photograph('gate-in');
  const begun = advisor.hands.count;
  const visitId = await greet(advisor, plate);
  await receive(advisor);
  await advisor.photograph('received');
  await writeOrder(advisor);
  await advisor.photograph('order');
  await agree(advisor);
  console.log(`${advisor.locale}: ${advisor.hands.count - begun} taps and typed fields to a signed order`);
  await isAt(advisor, 'authorized');
  await advisor.photograph('signed');
  await dispatch(foreman, plate);
  await foreman.photograph('dispatched');
  await startJob(technician, plate);
  await isAt(advisor, 'in-progress');
  await issuePart(crew['parts-clerk'], plate);
  await finishJob(technician);
  await inspect(inspector, plate);
  await isAt(advisor, 'inspected');
  await handOver(foreman, visitId);
  await isAt(advisor, 'handed-over');
  const code = await takeMoney(cashier, plate);
  await isAt(advisor, 'settled');
  await deliver(advisor);
  await advisor.photograph('delivered');
  await letOut(guard, code);
  await advisor.sees(advisor.page.getByText(advisor.t('repair-orders:visit.state.closed'), { exact: true }));
  await advisor.photograph('closed');
  return visitId;
}

/** The advisor's page of the visit moves on by itself. */
async function isAt(advisor: Person, state: string): Promise<void> {
  await advisor.sees(
    advisor.page
      .locator('#order')
      .getByText(advisor.t(`repair-orders:repair-order.state.${state}`), { exact: true }),
  );
}
