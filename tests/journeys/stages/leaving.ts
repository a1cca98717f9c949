import type { Locator } from 'playwright-core';
import type { Person } from '../person.ts';
import { keyTagOf } from './reception.ts';
import { drawer, send, sign, step } from './visit-page.ts';

const deliveryChecks = [
  'work-explained',
  'price-explained',
  'work-shown',
  'old-parts-shown',
  'advice-told',
  'next-service-told',
  'outside-checked',
  'inside-checked',
  'belongings-checked',
  'papers-handed-over',
] as const;

/** The cashier settles, takes the money and gives the pass; the answer is its code. */
export async function takeMoney(cashier: Person, plate: string): Promise<string> {
  const { page, t } = cashier;
  const queue = page.getByRole('region', { name: t('settlement:till.to-settle'), exact: true });
  const car = queue.getByRole('link').filter({ hasText: plate });
  await cashier.sees(car);
  await cashier.photograph('till');
  await cashier.tap(car);
  await cashier.tap(page.getByRole('button', { name: t('settlement:settle.do'), exact: true }));
  await cashier.tap(page.getByRole('button', { name: t('settlement:pay.take'), exact: true }));
  const method = t('settlement:payment-method.wechat-pay');
  const till = page.getByRole('dialog');
  await cashier.tap(till.getByRole('button', { name: method, exact: true }));
  await cashier.photograph('payment');
  await cashier.tap(till.getByRole('button', { name: t('settlement:pay.submit', { method }) }));
  await cashier.tap(till.getByRole('button', { name: t('settlement:pay.close'), exact: true }));
  await cashier.seesNoMore(till);
  await cashier.tap(page.getByRole('button', { name: t('settlement:leaving.issue'), exact: true }));
  const code = page.getByRole('status', { name: t('settlement:pass.code') });
  await cashier.sees(code);
  await cashier.photograph('gate-pass');
  return ((await code.textContent()) ?? '').replace(/\D/g, '');
}

/** The advisor goes through the car with the customer, who signs; kit and key go their ways. */
export async function deliver(advisor: Person): Promise<void> {
  const { page, t } = advisor;
  await step(advisor, 'order.deliver');
  const sheet = drawer(advisor, 'delivery:deliver.title');
  await fetchWithoutCopy(advisor, sheet);
  for (const key of deliveryChecks) {
    const answers = sheet.locator(`[aria-labelledby="delivery-${key}"]`);
    await advisor.tap(answers.getByText(t('delivery:deliver.done'), { exact: true }));
  }
  await sheet.getByLabel(t('delivery:deliver.odometer')).fill('45892');
  await sign(advisor, sheet);
  await advisor.photograph('delivery');
  await send(advisor, sheet, 'delivery:deliver.submit');
  const panel = page.getByRole('region', { name: t('delivery:panel.title'), exact: true });
  for (const [verb, row] of [
    ['take-off', t('delivery:panel.kit')],
    ['give-back', t('delivery:panel.key', { tag: keyTagOf(advisor) })],
  ] as const) {
    await advisor.tap(panel.getByRole('button', { name: t(`delivery:panel.${verb}`), exact: true }));
    const done = panel.getByRole('listitem').filter({ hasText: row });
    await advisor.sees(done.filter({ hasNot: page.getByRole('button') }));
  }
}

/** The copy was left at home: a document and a number stand for it. */
async function fetchWithoutCopy({ page, t, tap, type }: Person, sheet: Locator): Promise<void> {
  await tap(sheet.getByText(t('delivery:deliver.copy-lost'), { exact: true }));
  await type(sheet.getByLabel(t('delivery:deliver.lost-why')), t('delivery:deliver.copy-lost'));
  await tap(sheet.getByLabel(t('delivery:deliver.identity')));
  await tap(page.getByTitle(t('delivery:identity-kind.id-card')));
  await type(sheet.getByLabel(t('delivery:deliver.ending')), '123X');
  await type(sheet.getByLabel(t('delivery:deliver.collector-phone')), '13800000002');
}

/** The customer tells the code, the guard types it, and the barrier opens. */
export async function letOut(guard: Person, code: string): Promise<void> {
  const { page, t } = guard;
  await guard.tap(page.getByText(t('delivery:gate.out'), { exact: false }).first());
  const pad = page.getByRole('group', { name: t('platform:keypad.number') });
  for (const digit of code) await guard.tap(pad.getByRole('button', { name: digit, exact: true }));
  await guard.sees(page.getByText(t('delivery:exit.good')));
  await guard.photograph('gate-out');
  const open = page.getByRole('button', { name: t('delivery:exit.record'), exact: true });
  await guard.tap(open);
  await guard.seesNoMore(open);
}
