import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '#platform/web/locale.ts';
import { accepted } from '#tests/faults/caller.ts';
import { beginAlbum, openBrowser, type Person, signInAs } from './person.ts';
import { customer, knowCar, openShop, pads, type Shop, takeOn } from './shop.ts';
import { photographPage } from './stages/pictures.ts';
import { say } from './words.ts';

const locale: Locale = 'zh-CN';
const plate = '京A·24680';
const slowly = 240_000;

describe('a contract on the customer’s own phone', () => {
  let shop: Shop;
  let browser: Browser;
  let advisor: Person;
  beforeAll(async () => {
    shop = await openShop();
    browser = await openBrowser();
    await takeOn(shop, locale);
    advisor = await signInAs(browser, shop, 'advisor', locale);
  }, slowly);
  afterAll(async () => {
    await browser?.close();
    await shop?.close();
  });

  it(
    'RO-2 is sent by the advisor, read, asked about, cut by one line and signed; the advisor sees it happen',
    async () => {
      beginAlbum();
      const visitId = await estimateReady(shop);
      const address = await sendLink(advisor, visitId);
      const phone = await customersPhone(browser, 'en');
      try {
        await phone.goto(address);
        await readAndSign(phone, advisor);
      } catch (reason) {
        await advisor.photograph('broken-link-advisor');
        await photographPage(phone, 'broken-link-phone');
        throw reason;
      }
      const { orders } = accepted(await shop.owner.get(`/visits/${visitId}`)) as unknown as {
        orders: { state: string; totalMinor: number; approvals: { channel: string }[] }[];
      };
      expect(orders[0]).toMatchObject({ state: 'authorized', totalMinor: 28_000 });
      expect(orders[0]?.approvals.map(({ channel }) => channel)).toContain('link');
      const { items } = accepted(
        await shop.owner.get(`/visits/${visitId}/timeline?limit=100`),
      ) as unknown as { items: { type: string }[] };
      const told = items.map(({ type }) => type);
      for (const type of ['customer-link.opened', 'customer-question.answered', 'customer-link.signed'])
        expect(told).toContain(type);
    },
    slowly,
  );
});

/** A car received and an estimate of two jobs, one with a line the customer will not want. */
async function estimateReady(shop: Shop): Promise<string> {
  const { owner, workshopId } = shop;
  await knowCar(shop, plate);
  const arrived = accepted(
    await owner.post('/visits', { workshopId, plate: { text: plate, country: 'CN' }, channel: 'desk' }),
  );
  const visitId = String(arrived.visitId ?? arrived.id);
  const step = (path: string, body: object = {}) => owner.post(`/visits/${visitId}${path}`, body);
  accepted(await step('/greet'));
  accepted(await step('/protect'));
  accepted(await step('/concerns', { words: '刹车有异响', kind: 'noise' }));
  const { version } = await owner.get(`/visits/${visitId}`);
  const condition = { odometer: 45_890, fuelPercent: 50, warningLamps: [], noDamageSeen: true };
  accepted(await owner.call('PUT', `/visits/${visitId}/condition`, { body: condition, version }));
  const promisedAt = new Date(Date.now() + 8 * 3_600_000).toISOString();
  accepted(await step('/promise', { promisedAt }));
  const order = accepted(
    await owner.post('/repair-orders', {
      ...{ visitId, promisedAt },
      jobs: [
        {
          title: pads.names['zh-CN'],
          lines: [
            { kind: 'fee', name: '制动片更换', fixedMinor: 28_000 },
            { kind: 'fee', name: '制动液', fixedMinor: 9_000 },
          ],
        },
        { title: '空调滤芯', lines: [{ kind: 'fee', name: '滤芯', fixedMinor: 8_800 }] },
      ],
    }),
  );
  accepted(await owner.post(`/repair-orders/${order.id}/estimate`, {}));
  return visitId;
}

/** The advisor makes the link on the visit page; its text is what the messenger carries. */
async function sendLink(advisor: Person, visitId: string): Promise<string> {
  const { page, t } = advisor;
  await page.goto(`/visits/${visitId}`);
  const panel = contactPanel(advisor);
  await advisor.tap(panel.getByRole('button', { name: t('customer-page:panel.send.contract'), exact: true }));
  const field = page.getByRole('dialog').getByLabel(t('customer-page:panel.address'));
  await advisor.sees(field);
  await advisor.photograph('link-made');
  const address = await field.inputValue();
  await page.keyboard.press('Escape');
  await advisor.sees(panel.getByText(t('customer-page:panel.state.sent'), { exact: true }));
  return address;
}

function contactPanel({ page, t }: Person): Locator {
  return page.getByRole('region', { name: t('customer-page:panel.title'), exact: true });
}

/** A phone of somebody who has no account and reads another language than the shop. */
async function customersPhone(browser: Browser, language: Locale): Promise<Page> {
  const context = await browser.newContext({
    ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: language },
    timezoneId: 'Asia/Shanghai',
  });
  context.setDefaultTimeout(45_000);
  return context.newPage();
}

async function readAndSign(phone: Page, advisor: Person): Promise<void> {
  const t = (key: string, params?: Record<string, string>) =>
    say(locale, `customer-page:guest.${key}`, params);
  const panel = contactPanel(advisor);
  const opened = advisor.t('customer-page:panel.state.opened');
  await phone.getByText(t('lead-contract')).waitFor();
  await photographPage(phone, 'phone-page');
  await advisor.sees(panel.getByText(opened, { exact: true }));

  const filter = phone.getByRole('article', { name: '空调滤芯' });
  await filter.getByRole('button', { name: t('ask') }).click();
  await filter.getByRole('textbox').fill('上次什么时候换的？');
  await filter.getByRole('button', { name: t('send-question') }).click();
  await filter.getByText(t('question-sent')).waitFor();
  const answer = panel.getByRole('textbox', { name: advisor.t('customer-page:panel.answer') });
  await advisor.type(answer, '两年前');
  await advisor.tap(
    panel.getByRole('button', { name: advisor.t('customer-page:panel.answer'), exact: true }),
  );
  await phone.getByText('两年前').waitFor();

  await filter.getByText(t('no'), { exact: true }).click();
  await filter.getByRole('button', { name: t('why.later') }).click();
  const brakes = phone.getByRole('article', { name: pads.names['zh-CN'] });
  await brakes.getByText(t('lines')).click();
  await brakes.getByRole('button', { name: `${t('leave-out')}: 制动液` }).click();
  await brakes.getByRole('button', { name: t('why.done') }).click();

  for (const name of ['jobs', 'price', 'time'])
    await phone.getByRole('checkbox', { name: t(`tick.${name}`) }).check();
  await phone.getByText(t('tick.wash-no'), { exact: true }).click();
  await phone.getByText(t('tick.old-parts-yes'), { exact: true }).click();
  expect(await phone.getByRole('textbox', { name: t('signer') }).inputValue()).toBe(customer);
  const send = phone.getByRole('button', { name: t('send-contract'), exact: true });
  await send.click();
  await phone.getByText(t('missing.signature')).waitFor();
  await drawOn(phone, phone.getByRole('img', { name: t('sign-here') }));
  await photographPage(phone, 'phone-signing');
  await send.click();
  await phone.getByText(t('signed'), { exact: false }).waitFor();
  await photographPage(phone, 'phone-signed');
  const signed = advisor.t('customer-page:panel.result.signed');
  await advisor.sees(panel.getByText(signed, { exact: true }));
  await advisor.photograph('link-signed');
}

async function drawOn(phone: Page, paper: Locator): Promise<void> {
  await paper.scrollIntoViewIfNeeded();
  const box = await paper.boundingBox();
  if (!box) throw new Error('There is nothing to sign on.');
  const { mouse } = phone;
  await mouse.move(box.x + 40, box.y + 120);
  await mouse.down();
  for (let step = 1; step <= 12; step++) {
    await mouse.move(box.x + 40 + step * 20, box.y + (step % 2 ? 50 : 140), { steps: 4 });
  }
  await mouse.up();
}
