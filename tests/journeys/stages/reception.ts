import type { Person } from '../person.ts';
import { customer, padSet, pads } from '../shop.ts';
import { drawer, nextPanel, send, sign, step } from './visit-page.ts';

/** The words the customer says, in no language of the screen: they are kept as they are said. */
export const concern = '刹车时前面有异响 / squeals when braking';

/** The guard types the plate on the pad and lets the car in. */
export async function letIn(guard: Person, plate: string): Promise<void> {
  const pad = guard.page.getByRole('group', { name: guard.t('platform:keypad.plate') });
  for (const key of plate.replace('·', '')) {
    await guard.tap(pad.getByRole('button', { name: key, exact: true }));
  }
  await guard.tap(guard.page.getByRole('button', { name: guard.t('delivery:arrival.let-in'), exact: true }));
  await guard.sees(guard.page.getByText(guard.t('delivery:arrival.done', { plate: plate.replace('·', '') })));
}

/** The advisor greets the car that waits; what follows happens on its visit page. */
export async function greet(advisor: Person, plate: string): Promise<string> {
  const waiting = advisor.page.getByRole('region', {
    name: advisor.t('reception:queue.waiting'),
    exact: true,
  });
  const row = waiting.getByRole('listitem').filter({ hasText: plate });
  await advisor.sees(row);
  await advisor.photograph('waiting');
  await advisor.tap(row.getByRole('button', { name: advisor.t('reception:queue.greet'), exact: true }));
  await advisor.page.waitForURL('**/visits/*');
  await advisor.sees(nextPanel(advisor));
  return new URL(advisor.page.url()).pathname.split('/').at(-1) ?? '';
}

/** Kit, concern, odometer and key: the car is received. */
export async function receive(advisor: Person): Promise<void> {
  await step(advisor, 'visit.protect');
  await advisor.sees(advisor.page.getByText(advisor.t('reception:condition.kit-on'), { exact: true }));
  await hear(advisor);
  await step(advisor, 'visit.noteCondition');
  const dashboard = drawer(advisor, 'reception:condition.title');
  await advisor.type(dashboard.getByLabel(advisor.t('reception:condition.odometer')).first(), '45890');
  await advisor.tap(dashboard.getByRole('slider', { name: advisor.t('reception:condition.fuel') }));
  await advisor.tap(dashboard.getByRole('switch', { name: advisor.t('reception:condition.no-damage') }));
  await send(advisor, dashboard, 'reception:condition.note');
  await step(advisor, 'visit.takeKey');
  const cabinet = drawer(advisor, 'reception:key.title');
  await advisor.type(cabinet.getByLabel(advisor.t('reception:key.tag')), keyTagOf(advisor));
  await send(advisor, cabinet, 'reception:key.hang');
  await advisor.sees(
    advisor.page.getByText(advisor.t('repair-orders:visit.key-tag', { tag: keyTagOf(advisor) })),
  );
}

/** The customer's words, written down with Enter. */
export async function hear(advisor: Person): Promise<void> {
  const field = advisor.page.getByRole('textbox', { name: advisor.t('reception:concerns.add-label') });
  await advisor.type(field, concern);
  await advisor.press(field, 'Enter');
  await advisor.sees(advisor.page.getByRole('listitem').filter({ hasText: concern }));
}

/** An operation of the price list becomes a job, a part its line; the order is written in the shop's language. */
export async function writeOrder(advisor: Person): Promise<void> {
  await step(advisor, 'visit.openOrder');
  const field = advisor.page.getByRole('combobox', { name: advisor.t('repair-orders:order.add-by') });
  await advisor.type(field, pads.code);
  await advisor.press(field, 'Enter');
  const job = advisor.page.getByRole('article', { name: pads.names['zh-CN'] });
  await advisor.sees(job);
  await advisor.type(field, padSet.number);
  await advisor.press(field, 'Enter');
  await advisor.sees(job.getByText(padSet.names['zh-CN'], { exact: true }));
}

/** A time is promised, the estimate stands, five confirmations, and the customer signs. */
export async function agree(advisor: Person): Promise<void> {
  await takeComputedTime(advisor);
  await step(advisor, 'order.estimate');
  await signContract(advisor);
}

/** The time the shop reckons is promised with one tap. */
export async function takeComputedTime(advisor: Person): Promise<void> {
  await step(advisor, 'visit.promise');
  const promise = drawer(advisor, 'reception:promise.title');
  await send(advisor, promise, 'workshop:completion.take');
}

/** Five confirmations, each its own tick, and the customer's hand. */
export async function signContract(advisor: Person): Promise<void> {
  const contract = drawer(advisor, 'repair-orders:order.contract');
  await confirmFive(advisor, contract);
  await advisor.photograph('five-confirmations');
  const signer = contract.getByLabel(advisor.t('repair-orders:order.signer'));
  if ((await signer.inputValue()) === '') await advisor.type(signer, customer);
  await sign(advisor, contract);
  await advisor.photograph('signature');
  await send(advisor, contract, 'repair-orders:step.order.authorize');
}

async function confirmFive(advisor: Person, contract: ReturnType<typeof drawer>): Promise<void> {
  const answer = (name: string, word: string) =>
    contract
      .getByRole('group', { name: advisor.t(`repair-orders:confirmation.${name}`), exact: true })
      .getByRole('button', { name: advisor.t(`repair-orders:order.${word}`) })
      .first();
  await advisor.tap(answer('jobs', 'explained'));
  await advisor.tap(answer('price', 'explained'));
  await advisor.tap(answer('time', 'explained'));
  await advisor.tap(answer('wash', 'wash-no'));
  await advisor.tap(answer('old-parts', 'old-parts-no'));
  await advisor.sees(
    contract.getByRole('button', { name: advisor.t('repair-orders:step.order.authorize'), exact: true }),
  );
}

/** Each language's car hangs its key at its own number. */
export function keyTagOf({ locale }: Person): string {
  return locale === 'zh-CN' ? '17' : '18';
}
