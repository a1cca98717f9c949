import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { productFolder } from '#platform/server/product-folder.ts';

/** A picture of a whole page of somebody who is not of the shop, beside the album of the journey. */
export async function photographPage(page: Page, name: string): Promise<void> {
  const folder = join(productFolder(), 'build/journeys/customer');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
}
