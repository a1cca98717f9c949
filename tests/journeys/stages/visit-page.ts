import type { Locator } from 'playwright-core';
import type { Person } from '../person.ts';

/** The panel that says what is next. */
export function nextPanel(who: Person): Locator {
  return who.page.getByRole('region', { name: who.t('repair-orders:visit.next'), exact: true });
}

/** How long the page may take to move on by itself before one looks behind "more". */
const moment = 4_000;

/** Begins a step of the visit page, beside the first one or behind "more", wherever it stands by then. */
export async function step(who: Person, name: string): Promise<void> {
  const label = who.t(`repair-orders:step.${name}`);
  const panel = nextPanel(who);
  const button = panel.getByRole('button', { name: label, exact: true });
  const isInSight = await button
    .first()
    .waitFor({ timeout: moment })
    .then(
      () => true,
      () => false,
    );
  if (!isInSight) await who.tap(panel.getByRole('button', { name: who.t('platform:action.more') }));
  const choice = who.page.getByRole('menuitem', { name: label, exact: true });
  await who.tap(button.or(choice).filter({ visible: true }).first());
}

/** The drawer with this title. */
export function drawer(who: Person, title: string): Locator {
  return who.page.getByRole('dialog').filter({ hasText: who.t(title) });
}

/** Fills the drawer's last button in: what was typed is sent, and the drawer goes. */
export async function send(who: Person, open: Locator, verb: string): Promise<void> {
  await who.tap(open.getByRole('button', { name: who.t(verb), exact: true }));
  await who.seesNoMore(open);
}

/** A name drawn with the mouse, as good as mice allow. */
export async function sign(who: Person, open: Locator): Promise<void> {
  const paper = open.getByRole('img', { name: who.t('platform:signature.area') });
  await paper.hover({ position: { x: 60, y: 120 } });
  await who.page.mouse.down();
  for (const [x, y] of [
    [110, 50],
    [150, 140],
    [210, 60],
    [280, 130],
  ] as const) {
    await paper.hover({ position: { x, y }, force: true });
  }
  await who.page.mouse.up();
  who.hands.count += 1;
}
