import type { Page } from 'playwright-core';
import { say } from '../words.ts';

const t = (key: string, params?: Record<string, string>) => say('zh-CN', `walk-around:${key}`, params);

/** The advisor with the tablet beside the car. */
export function tablet(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  return {
    t,
    button,
    opensWithoutNetwork: () => page.getByText(t('line.along.yes')).waitFor(),
    waits: (steps: number) => page.getByText(t('line.offline_other', { count: String(steps) })).waitFor(),
    sees: (words: string) => page.getByText(words).first().waitFor(),
    tab: (name: string) => page.getByRole('tab', { name: t(`tab.${name}`) }).click(),
    /** A dent on the side one stands at, with its photo. */
    markDent: async (photo: Buffer) => {
      const side = page.getByRole('button', { name: t('mark.on', { view: t('view.left') }) });
      await side.click({ position: { x: 120, y: 60 } });
      const file = { name: 'dent.jpg', mimeType: 'image/jpeg', buffer: photo };
      await page.locator('fieldset input[type=file]').setInputFiles(file);
      await page.locator('fieldset img').waitFor();
      await button(t('kind.dent')).click();
      await button(t('stop.next')).click();
    },
    noteDashboard: async (odometer: string, tag: string) => {
      await page.getByLabel(t('dashboard.odometer')).fill(odometer);
      await page.getByLabel(t('key.tag')).fill(tag);
      await button(t('dashboard.note')).click();
      await button(t('dashboard.correct')).waitFor();
    },
    measure: async (point: string, value: string) => {
      const field = page.getByLabel(`${t(`point.${point}`)} (${t('unit.mm')})`);
      await field.fill(value);
      await field.press('Enter');
    },
    list: (thing: string) => button(`+ ${t(`belongings.usual.${thing}`)}`).click(),
    takePaper: (kind: string) => button(`+ ${t(`paper.kind.${kind}`)}`).click(),
    sign: async (name: string) => {
      await page.getByLabel(t('belongings.signer')).fill(name);
      const paper = page.getByRole('img', { name: say('zh-CN', 'platform:signature.area') });
      await paper.scrollIntoViewIfNeeded();
      const box = await paper.boundingBox();
      if (!box) throw new Error('There is nothing to sign on.');
      await page.mouse.move(box.x + 60, box.y + 120);
      await page.mouse.down();
      for (const [x, y] of [
        [110, 50],
        [150, 140],
        [210, 60],
        [280, 130],
      ] as const) {
        await page.mouse.move(box.x + x, box.y + y, { steps: 4 });
      }
      await page.mouse.up();
      await button(t('belongings.sign')).click();
    },
  };
}
