import type { z } from 'zod';
import type { Refusal } from '#platform/rules/refusal.ts';
import { type Actor, lacksRight, mayAnywhere } from '#platform/server/actor.ts';
import type { Tx } from '#platform/server/database/tx.ts';
import type { QueryContext } from '#platform/server/http/routes.ts';
import type { find } from '../../api/index.ts';
import { plateOf } from '../present/values.ts';
import {
  type CustomerFound,
  findCustomers,
  findOrders,
  findVehicles,
  findVisits,
  type OrderFound,
  type VehicleFound,
  type VisitFound,
} from './finders.ts';
import { searchTermsOf } from './search-terms.ts';

type Find = z.input<typeof find>;

/**
 * FILE-1 finds by any part of plate, VIN, phone, name or repair-order number, in one round trip. Stays that are open
 * come first: somebody is waiting there. Who may not see customers finds none, and no name beside a car.
 */
export async function searchEverything(
  { workshopId, q }: { workshopId: string; q: string },
  { tx, actor }: QueryContext,
): Promise<{ items: Find[] } | Refusal> {
  const no = lacksRight(actor, 'search.use', workshopId);
  if (no) return no;
  const terms = searchTermsOf(q);
  if (!terms) return { items: [] };
  const [visits, vehicles, orders, customers] = await findAll(tx, actor, workshopId, terms);
  const seesPeople = mayAnywhere(actor, 'customer.see');
  const open = vehicles.filter((car) => car.open_visit_id !== null);
  const stays = [
    ...open.map((car) => ({ ...car, id: car.open_visit_id ?? '' })),
    ...visits.filter((visit) => !open.some((car) => car.open_visit_id === visit.id)),
  ];
  return {
    items: [
      ...stays.map((row) => presentCar('visit', row, row.id, seesPeople)),
      ...vehicles.map((row) => presentCar('vehicle', row, row.open_visit_id, seesPeople)),
      ...orders.map((row) => presentOrder(row, seesPeople)),
      ...customers.map(presentCustomer),
    ],
  };
}

function findAll(
  tx: Tx,
  actor: Actor,
  workshopId: string,
  terms: string[],
): Promise<[VisitFound[], VehicleFound[], OrderFound[], CustomerFound[]]> {
  const seesPeople = mayAnywhere(actor, 'customer.see');
  return Promise.all([
    seesPeople ? findVisits(tx, workshopId, terms) : [],
    findVehicles(tx, workshopId, terms),
    findOrders(tx, workshopId, terms),
    seesPeople ? findCustomers(tx, terms) : [],
  ]);
}

function presentCar(
  kind: 'visit' | 'vehicle',
  row: VehicleFound | VisitFound,
  visitId: string | null,
  seesPeople: boolean,
): Find {
  const car = carOf(row);
  return {
    kind,
    id: row.id,
    title: row.plate_text ?? row.vin ?? car,
    subtitle: joined([car, seesPeople ? row.person : null]),
    plate: plateOf(row),
    visitId,
  };
}

function presentOrder(row: OrderFound, seesPeople: boolean): Find {
  return {
    kind: 'repair-order',
    id: row.id,
    title: row.number,
    subtitle: joined([row.plate_text, carOf(row), seesPeople ? row.person : null]),
    plate: plateOf(row),
    visitId: row.visit_id,
  };
}

function presentCustomer(row: CustomerFound): Find {
  return {
    kind: 'customer',
    id: row.id,
    title: row.name,
    subtitle: joined([row.phone, ...row.plates]),
    plate: null,
    visitId: null,
  };
}

function carOf(row: { make: string | null; model: string | null; model_year: number | null }): string {
  return [row.make, row.model, row.model_year].filter((part) => part !== null).join(' ');
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter(Boolean).join(' · ');
}
