import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { productFolder } from '#platform/server/product-folder.ts';
import type { Locale } from '#platform/web/locale.ts';
import { credentials, type Post, type Shop } from './shop.ts';
import { say } from './words.ts';

const rooms = {
  desk: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

const roomOf: Record<Post, keyof typeof rooms> = {
  guard: 'phone',
  advisor: 'desk',
  foreman: 'desk',
  technician: 'phone',
  'parts-clerk': 'desk',
  inspector: 'tablet',
  cashier: 'desk',
};

const patience = 45_000;

/** Somebody of the shop in front of their own screen. */
export interface Person {
  readonly post: Post;
  readonly locale: Locale;
  readonly page: Page;
  /** Taps and typed fields since the journey began. */
  readonly hands: { count: number };
  t(key: string, params?: Record<string, string>): string;
  tap(what: Locator): Promise<void>;
  type(into: Locator, words: string): Promise<void>;
  press(where: Locator, key: string): Promise<void>;
  sees(what: Locator): Promise<void>;
  seesNoMore(what: Locator): Promise<void>;
  photograph(stage: string): Promise<void>;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.PITLANE_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** Opens a browser session of their own and signs in through the sign-in page. */
export async function signInAs(browser: Browser, shop: Shop, post: Post, locale: Locale): Promise<Person> {
  const room = roomOf[post];
  const context = await browser.newContext({
    viewport: rooms[room],
    hasTouch: room !== 'desk',
    locale,
    timezoneId: 'Asia/Shanghai',
    baseURL: shop.url,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(patience);
  const person = atWork(await context.newPage(), post, locale);
  const { identifier, password } = credentials(post, locale);
  await person.page.goto('/sign-in');
  await person.type(person.page.getByLabel(say(locale, 'platform:sign-in.identifier')), identifier);
  const secret = person.page.getByLabel(say(locale, 'platform:sign-in.password'), { exact: true });
  await person.type(secret, password);
  await person.press(secret, 'Enter');
  await person.page.waitForURL((url) => url.pathname !== '/sign-in');
  return person;
}

let pictures = 0;

/** Numbers the pictures of one journey from the start. */
export function beginAlbum(): void {
  pictures = 0;
}

function atWork(page: Page, post: Post, locale: Locale): Person {
  const hands = { count: 0 };
  const counted = async (act: Promise<unknown>) => {
    hands.count += 1;
    await act;
  };
  return {
    post,
    locale,
    page,
    hands,
    t: (key, params) => say(locale, key, params),
    tap: (what) => counted(what.click()),
    type: (into, words) => counted(into.fill(words)),
    press: (where, key) => counted(where.press(key)),
    sees: (what) => what.filter({ visible: true }).first().waitFor(),
    seesNoMore: (what) => what.first().waitFor({ state: 'hidden' }),
    photograph: async (stage) => {
      pictures += 1;
      const folder = join(productFolder(), 'build/journeys', locale);
      mkdirSync(folder, { recursive: true });
      const name = `${String(pictures).padStart(2, '0')}-${stage}.png`;
      await page.screenshot({ path: join(folder, name), animations: 'disabled' });
    },
  };
}
