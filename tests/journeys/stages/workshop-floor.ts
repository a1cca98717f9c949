import { finalChecks, handOverCheckKeys } from '#modules/quality/rules/index.ts';
import type { Person } from '../person.ts';
import { bay, nameOf, padSet, pads } from '../shop.ts';
import { concern } from './reception.ts';
import { drawer, send, step } from './visit-page.ts';

/** The foreman gives the job to a technician and a bay. */
export async function dispatch(foreman: Person, plate: string): Promise<void> {
  const { page } = foreman;
  const unassigned = page.getByRole('region', {
    name: foreman.t('workshop:dispatch.unassigned'),
    exact: true,
  });
  const tile = unassigned.getByRole('button').filter({ hasText: plate });
  await foreman.sees(tile);
  await foreman.tap(tile);
  const plan = drawer(foreman, 'workshop:dispatch.assign');
  await choose(foreman, plan, 'workshop:dispatch.technician', nameOf('technician', foreman.locale));
  await choose(foreman, plan, 'workshop:dispatch.bay', bay);
  await send(foreman, plan, 'workshop:dispatch.assign');
  await foreman.seesNoMore(tile);
}

async function choose(who: Person, within: ReturnType<typeof drawer>, label: string, wanted: string) {
  const field = within.getByRole('combobox', { name: who.t(label) });
  await who.type(field, wanted);
  await who.press(field, 'Enter');
  await who.sees(within.getByText(wanted, { exact: false }));
}

/** The technician starts with one tap. */
export async function startJob(technician: Person, plate: string): Promise<void> {
  const { page } = technician;
  const row = page.getByRole('listitem').filter({ hasText: plate });
  await technician.sees(row);
  await technician.photograph('technician-next');
  await technician.tap(row.getByRole('button', { name: technician.t('workshop:clock.start') }));
  await technician.sees(
    page.getByRole('region', { name: technician.t('workshop:mine.running'), exact: true }),
  );
  await technician.photograph('technician-running');
}

/** The parts clerk hands out what the car waits for. */
export async function issuePart(clerk: Person, plate: string): Promise<void> {
  const car = clerk.page.getByRole('region', { name: plate, exact: true });
  await clerk.sees(car);
  await clerk.photograph('parts-desk');
  const name = clerk.t('workshop:parts.issue-line', { name: '' }).trim();
  await clerk.tap(car.getByRole('listitem').filter({ hasText: padSet.number }).getByRole('button', { name }));
  await clerk.seesNoMore(car);
}

/** Cause and correction, then finished: what the bill and the inspector need. */
export async function finishJob(technician: Person): Promise<void> {
  const { page, t } = technician;
  await technician.tap(page.getByRole('link', { name: t('workshop:mine.open-job'), exact: true }));
  const record = page.getByRole('region', { name: t('workshop:record.title'), exact: true });
  await technician.type(record.getByLabel(t('workshop:record.cause')), '前制动片磨损到极限');
  await technician.type(record.getByLabel(t('workshop:record.correction')), '更换前制动片并磨合');
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/record') && answer.ok());
  await technician.tap(record.getByRole('button', { name: t('workshop:record.save'), exact: true }));
  await saved;
  await technician.photograph('technician-record');
  const clock = page.getByRole('region', { name: t('workshop:job.clock'), exact: true });
  const finish = clock.getByRole('button', { name: t('workshop:clock.finish') });
  await technician.tap(finish);
  await technician.seesNoMore(finish);
}

/** Somebody else looks at the car: twelve points, and what the customer had said. */
export async function inspect(inspector: Person, plate: string): Promise<void> {
  const { page, t } = inspector;
  const car = page.getByRole('link').filter({ hasText: plate });
  await inspector.sees(car);
  await inspector.photograph('inspection-queue');
  await inspector.tap(car);
  for (const point of finalChecks) {
    const answers = page.locator(`[aria-labelledby="point-${point}"]`);
    await inspector.tap(answers.getByText(t('quality:check-result.ok'), { exact: true }));
  }
  const said = page.getByRole('radiogroup', { name: concern });
  await inspector.tap(said.getByText(t('quality:sheet.solved'), { exact: true }));
  await inspector.tap(page.getByRole('button', { name: t('quality:sheet.way.road-test'), exact: true }));
  await inspector.photograph('inspection-sheet');
  await inspector.tap(page.getByRole('button', { name: t('quality:sheet.pass'), exact: true }));
  await page.waitForURL('**/quality');
  await inspector.seesNoMore(car);
}

/** The foreman goes through the list at the car; from here on it is the desk's again. */
export async function handOver(foreman: Person, visitId: string): Promise<void> {
  const { page, t } = foreman;
  await page.goto(`/visits/${visitId}`);
  await foreman.sees(page.getByText(pads.names['zh-CN']));
  await step(foreman, 'order.handOver');
  const list = drawer(foreman, 'quality:hand-over.title');
  for (const key of handOverCheckKeys) {
    const answers = list.locator(`[aria-labelledby="hand-over-${key}"]`);
    await foreman.tap(answers.getByText(t('quality:hand-over.good'), { exact: true }));
  }
  await foreman.photograph('hand-over');
  await send(foreman, list, 'quality:hand-over.submit');
}
