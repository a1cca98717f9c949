import type { Person } from '../person.ts';
import { keyTagOf } from './reception.ts';
import { nextPanel, step } from './visit-page.ts';

/** Out to the car and round it: nothing anywhere, then behind the wheel, all of it with one save, and back. */
export async function walkAroundWithoutFindings(advisor: Person): Promise<void> {
  const { page } = advisor;
  const t = (key: string, params?: Record<string, string>) => advisor.t(`walk-around:${key}`, params);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await step(advisor, 'visit.markDamage');
  await advisor.tap(button(t('stop.rest_other', { count: '14' })));
  const odometer = page.getByLabel(t('dashboard.odometer'));
  await advisor.sees(odometer);
  await advisor.type(odometer, '45890');
  await advisor.type(page.getByRole('slider', { name: t('dashboard.fuel') }), '70');
  await advisor.type(page.getByLabel(t('key.tag')), keyTagOf(advisor));
  await advisor.photograph('express-dashboard');
  await advisor.tap(button(t('dashboard.note')));
  const back = page.getByRole('tabpanel').getByRole('link', { name: t('back'), exact: true });
  await advisor.sees(back);
  await advisor.photograph('express-walked');
  await advisor.tap(back);
  await advisor.sees(nextPanel(advisor));
}
