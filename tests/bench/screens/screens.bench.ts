import lighthouse from 'lighthouse';
import { type BrowserContext, chromium } from 'playwright-core';
import { accepted } from '#tests/faults/caller.ts';
import { credentials, knowCar, openShop, type Post, takeOn } from '#tests/journeys/shop.ts';
import { prepareVisit } from './prepare-visit.ts';

/**
 * How the four screens people wait for feel on a middling phone with a slow line, as Lighthouse judges it. Nothing is
 * asserted: a busy machine makes a slow phone. Each screen is looked at three times and the median is printed.
 */
const port = 9_333;
const looks = 3;
const shop = await openShop();
try {
  await takeOn(shop, 'zh-CN');
  await knowCar(shop, '京N·3B128');
  const { visitId, linkUrl } = await prepareVisit(shop);
  await lookAt('gate', 'guard', '/');
  await lookAt('visit page', 'advisor', `/visits/${visitId}`);
  await lookAt('walk-around', 'advisor', `/visits/${visitId}/walk-around`);
  await lookAt("customer's page", null, linkUrl);
} finally {
  await shop.close();
}

async function lookAt(name: string, post: Post | null, path: string): Promise<void> {
  const context = await openPhone();
  try {
    if (post) await carrySession(context, post);
    const scores = [];
    for (let look = 0; look < looks; look += 1) scores.push(await judge(new URL(path, shop.url).href));
    print(name, scores);
  } finally {
    await context.close();
  }
}

function openPhone(): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: process.env.PITLANE_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
    locale: 'zh-CN',
  });
}

/** Signed in beforehand: what is judged is the screen, not the password. */
async function carrySession(context: BrowserContext, post: Post): Promise<void> {
  const page = await context.newPage();
  await page.goto(shop.url);
  const status = await page.evaluate(
    async (who) => {
      const answer = await fetch('/api/v1/session', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-pitlane-client': 'web',
          'idempotency-key': crypto.randomUUID(),
        },
        body: JSON.stringify(who),
      });
      return answer.status;
    },
    credentials(post, 'zh-CN'),
  );
  accepted({ status, type: '', replayed: false, version: undefined, body: {} });
  await page.close();
}

interface Score {
  performance: number;
  accessibility: number;
  interactiveMs: number;
  scriptKb: number;
  faults: string[];
}

async function judge(url: string): Promise<Score> {
  const outcome = await lighthouse(url, {
    port,
    disableStorageReset: true,
    onlyCategories: ['performance', 'accessibility'],
    formFactor: 'mobile',
    logLevel: 'error',
  });
  const report = outcome?.lhr;
  if (!report) throw new Error(`Nothing could be judged at ${url}.`);
  const scripts = report.audits['resource-summary']?.details as
    | { items?: { resourceType: string; transferSize: number }[] }
    | undefined;
  const script = scripts?.items?.find((item) => item.resourceType === 'script')?.transferSize ?? 0;
  return {
    performance: 100 * (report.categories.performance?.score ?? 0),
    accessibility: 100 * (report.categories.accessibility?.score ?? 0),
    interactiveMs: report.audits.interactive?.numericValue ?? 0,
    scriptKb: script / 1_024,
    faults: Object.values(report.audits)
      .filter(
        (audit) =>
          audit.score === 0 && report.categories.accessibility?.auditRefs.some((ref) => ref.id === audit.id),
      )
      .map((audit) => audit.id),
  };
}

function print(name: string, scores: Score[]): void {
  const median = (of: (score: Score) => number) => scores.map(of).toSorted((a, b) => a - b)[1] ?? 0;
  const faults = [...new Set(scores.flatMap((score) => score.faults))];
  console.log(
    `${name.padEnd(16)} performance ${median((score) => score.performance).toFixed(0)} · accessibility ${median((score) => score.accessibility).toFixed(0)}` +
      ` · interactive after ${(median((score) => score.interactiveMs) / 1_000).toFixed(2)} s · ${median((score) => score.scriptKb).toFixed(0)} kB of script` +
      (faults.length > 0 ? ` · ${faults.join(', ')}` : ''),
  );
}
