import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phonePhoto } from '#platform/server/files/fixtures.ts';
import { productFolder } from '#platform/server/product-folder.ts';
import { accepted, type Caller, signIn } from '#tests/faults/caller.ts';
import { type CuttableLine, layLine } from './cuttable-line.ts';
import { credentials, knowCar, openShop, type Shop, takeOn } from './shop.ts';
import { tablet } from './stages/around-the-car.ts';
import { say } from './words.ts';

const plate = '京A12345';

interface Sheet {
  stations: unknown[];
  damageMarks: { kind: string; photos: string[] }[];
  results: { point: string; grade: string; valueMilli: number; version: number }[];
  belongings: { name: string }[];
  papers: unknown[];
  belongingsSignature: { signerName: string } | null;
  condition: { odometer: number; protectedAt: string | null };
  key: { tag: string | null };
}

describe('a walk-around without network', () => {
  let shop: Shop;
  let line: CuttableLine;
  let advisor: Caller;
  let visitId: string;
  const profile = mkdtempSync(join(tmpdir(), 'pitlane-tablet-'));
  let browser: BrowserContext | undefined;

  beforeAll(async () => {
    shop = await openShop();
    await takeOn(shop, 'zh-CN');
    await knowCar(shop, plate);
    line = await layLine(shop.url);
    const { identifier, password } = credentials('advisor', 'zh-CN');
    advisor = await signIn(shop.url, identifier, password);
    const body = { workshopId: shop.workshopId, plate: { text: plate }, channel: 'desk' };
    visitId = accepted(await advisor.post('/visits', body)).id;
    accepted(await advisor.post(`/visits/${visitId}/greet`));
  });
  afterAll(async () => {
    await browser?.close();
    await line?.cut();
    await shop?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  /** Takes the tablet in hand: the same one each time, with all it remembers. */
  async function takeTablet(): Promise<Page> {
    browser = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.PITLANE_CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
      viewport: { width: 1024, height: 768 },
      hasTouch: true,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      baseURL: line.url,
      reducedMotion: 'reduce',
    });
    browser.setDefaultTimeout(45_000);
    return browser.pages()[0] ?? browser.newPage();
  }

  const around = () => `/visits/${visitId}/walk-around`;
  const sheet = async () => accepted(await advisor.get(around())) as unknown as Sheet;
  const photograph = async (page: Page, name: string) => {
    const folder = join(productFolder(), 'build/journeys/walk-around');
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  };

  it('INSP-4 goes on from opening the page to the signature with the network cut, outlives the browser, and is sent once', async () => {
    const page = await takeTablet();
    const { identifier, password } = credentials('advisor', 'zh-CN');
    await page.goto(`/sign-in?back=${around()}`);
    await page.getByLabel(say('zh-CN', 'platform:sign-in.identifier')).fill(identifier);
    await page.locator('input[type=password]').fill(password);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === around());
    const hand = tablet(page);
    await hand.opensWithoutNetwork();
    await photograph(page, '1-with-network');

    await line.cut();
    await hand.button(hand.t('protect.on')).click();
    await hand.waits(1);
    await hand.markDent(await phonePhoto());
    await hand.waits(4);
    await photograph(page, '2-marked-offline');
    await hand.button(hand.t('stop.rest_other', { count: '13' })).click();
    await hand.tab('measures');
    await hand.measure('tread-left-front', '2.4');
    await hand.waits(6);
    await hand.tab('dashboard');
    await hand.noteDashboard('45890', '21');
    await hand.tab('keeping');
    await hand.list('umbrella');
    await hand.list('jack');
    await hand.takePaper('vehicle-licence');
    await hand.waits(11);
    await browser?.close();

    const again = await takeTablet();
    const later = tablet(again);
    await again.goto(around());
    await later.waits(11);
    await photograph(again, '3-opened-again-offline');
    await later.tab('keeping');
    await later.sign('张三');
    await later.waits(12);
    await photograph(again, '4-signed-offline');

    await line.mend();
    await later.opensWithoutNetwork();
    const kept = await sheet();
    expect(kept.stations).toHaveLength(14);
    expect(kept.damageMarks).toMatchObject([{ kind: 'dent' }]);
    expect(kept.damageMarks[0]?.photos).toHaveLength(1);
    expect(kept.results).toMatchObject([{ point: 'tread-left-front', grade: 'amber', valueMilli: 2_400 }]);
    expect(kept.belongings.map(({ name }) => name)).toEqual(['雨伞', '千斤顶']);
    expect(kept.papers).toHaveLength(1);
    expect(kept.condition).toMatchObject({ odometer: 45_890 });
    expect(kept.key.tag).toBe('21');
    expect(kept.belongingsSignature?.signerName).toBe('张三');
    await photograph(again, '5-sent');
    await browser?.close();
  });

  it('INSP-4 shows what another changed meanwhile to a person, who chooses', async () => {
    const page = await takeTablet();
    await page.goto(around());
    const hand = tablet(page);
    await hand.opensWithoutNetwork();
    await line.cut();
    await hand.tab('measures');
    await hand.measure('tread-right-front', '5');
    await hand.measure('tread-left-rear', '6');
    await hand.waits(2);
    const other = { point: 'tread-right-front', valueMilli: 1_500 };
    accepted(await advisor.post(`${around()}/points`, other));
    await line.mend();
    const conflict = page.getByRole('alert').filter({ hasText: hand.t('waiting.point') });
    await conflict.waitFor();
    await photograph(page, '6-conflict');
    expect((await sheet()).results.find(({ point }) => point === 'tread-right-front')?.valueMilli).toBe(
      1_500,
    );
    await conflict.getByRole('button', { name: hand.t('line.mine') }).click();
    await hand.opensWithoutNetwork();
    const { results } = await sheet();
    expect(results.find(({ point }) => point === 'tread-right-front')).toMatchObject({
      ...{ valueMilli: 5_000, version: 2 },
    });
    expect(results.find(({ point }) => point === 'tread-left-rear')).toMatchObject({ valueMilli: 6_000 });
  });

  it('INSP-4 tells of a wrong clock and keeps both times', async () => {
    const page = browser?.pages()[0] ?? (await takeTablet());
    await page.clock.setSystemTime(Date.now() + 3 * 3_600_000);
    await page.goto(around());
    const hand = tablet(page);
    await hand.sees(hand.t('clock.ahead', { span: '' }).split('。')[0]?.slice(0, 8) ?? '');
    await hand.tab('measures');
    await hand.measure('tread-right-rear', '7');
    const late = await arrivedResult('tread-right-rear');
    const ahead = Date.parse(late.deviceAt) - Date.parse(late.seenAt);
    expect(Math.abs(ahead - 3 * 3_600_000)).toBeLessThan(60_000);
    await photograph(page, '7-wrong-clock');
  });

  it('INSP-4 sends what was recorded after the server signed the person out meanwhile, once they sign in again', async () => {
    const page = browser?.pages()[0] ?? (await takeTablet());
    await page.goto(around());
    const hand = tablet(page);
    await hand.opensWithoutNetwork();
    const before = await sheet();
    await line.cut();
    await hand.markDent(await phonePhoto());
    await hand.tab('measures');
    await hand.measure('pads-front', '6.5');
    await hand.waits(4);
    await signOutByServer();
    await line.mend();
    const dialog = page.getByRole('dialog');
    await dialog.locator('input[type=password]').fill(credentials('advisor', 'zh-CN').password);
    await photograph(page, '8-signed-out-meanwhile');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await hand.opensWithoutNetwork();
    const after = await sheet();
    expect(after.damageMarks).toHaveLength(before.damageMarks.length + 1);
    expect(after.damageMarks.at(-1)?.photos).toHaveLength(1);
    expect(after.results.find(({ point }) => point === 'pads-front')).toMatchObject({ valueMilli: 6_500 });
    await photograph(page, '9-sent-after-signing-in-again');
  });

  it('INSP-4 sends what waits from whatever page its person is on', async () => {
    const page = browser?.pages()[0] ?? (await takeTablet());
    await page.goto(around());
    const hand = tablet(page);
    await hand.opensWithoutNetwork();
    await line.cut();
    await hand.tab('measures');
    await hand.measure('pads-rear', '7.5');
    await hand.waits(1);
    await page.goto('about:blank');
    await line.mend();
    await page.goto('/');
    await expect
      .poll(async () => (await sheet()).results.find(({ point }) => point === 'pads-rear')?.valueMilli, {
        timeout: 45_000,
      })
      .toBe(7_500);
  });

  /** What the server has of a point, once the step has reached it. */
  async function arrivedResult(point: string): Promise<{ seenAt: string; deviceAt: string }> {
    const find = async () => (await sheet()).results.find((result) => result.point === point);
    await expect.poll(find, { timeout: 45_000 }).toBeDefined();
    return (await find()) as unknown as { seenAt: string; deviceAt: string };
  }

  /** The session of the tablet ends on the server, as when a manager revokes it; the tablet does not know. */
  async function signOutByServer(): Promise<void> {
    const cookies = (await browser?.cookies(line.url)) ?? [];
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const ended = await fetch(new URL('/api/v1/session', shop.url), {
      method: 'DELETE',
      headers: { cookie, 'x-pitlane-client': 'web' },
    });
    expect(ended.ok).toBe(true);
  }
});
