import type { z } from 'zod';
import type { Tx } from '#platform/server/database/tx.ts';
import { newId } from '#platform/server/ids.ts';
import type { packageLineInput, servicePackage } from '../../api/index.ts';
import { instantOf } from '../present/values.ts';

type ServicePackage = z.input<typeof servicePackage>;

export interface PackageRow {
  id: string;
  version: number;
  workshop_id: string;
  code: string;
  names: ServicePackage['names'];
  fixed_minor: number | null;
  every_distance: number | null;
  distance_unit: 'km' | 'mi';
  every_months: number | null;
  published: boolean;
  archived_at: Date | null;
  models: ServicePackage['models'];
  lines: ServicePackage['lines'];
}

export const packageColumns = `
  g.id, g.version, g.workshop_id, g.code, g.names, g.fixed_minor, g.every_distance, g.distance_unit, g.every_months,
  g.published, g.archived_at,
  coalesce((select jsonb_agg(jsonb_build_object('make', m.make, 'model', m.model, 'yearFrom', m.year_from,
      'yearTo', m.year_to) order by m.make, m.model nulls first, m.id)
    from package_models m where m.organization_id = g.organization_id and m.package_id = g.id), '[]') as models,
  coalesce((select jsonb_agg(jsonb_build_object('kind', l.kind, 'opCodeId', l.op_code_id, 'partId', l.part_id,
      'name', l.name, 'hoursSeconds', l.hours_seconds, 'quantityMilli', l.quantity_milli,
      'fixedMinor', l.fixed_minor, 'code', coalesce(o.code, p.number), 'names', coalesce(o.names, p.names))
      order by l.position)
    from package_lines l
    left join op_codes o on o.organization_id = l.organization_id and o.id = l.op_code_id
    left join parts p on p.organization_id = l.organization_id and p.id = l.part_id
    where l.organization_id = g.organization_id and l.package_id = g.id), '[]') as lines`;

export function presentPackage(row: PackageRow): ServicePackage {
  return {
    ...{ id: row.id, version: row.version, workshopId: row.workshop_id, code: row.code, names: row.names },
    ...{ fixedMinor: row.fixed_minor, everyDistance: row.every_distance, distanceUnit: row.distance_unit },
    ...{ everyMonths: row.every_months, published: row.published, models: row.models, lines: row.lines },
    archivedAt: instantOf(row.archived_at),
  };
}

/** One package with what it is made of. */
export async function readPackage(tx: Tx, packageId: string): Promise<ServicePackage | null> {
  const [row] = await tx.rows<PackageRow>(
    'read_package',
    `select ${packageColumns} from packages g where g.organization_id = $1 and g.id = $2`,
    [tx.organizationId, packageId],
  );
  return row ? presentPackage(row) : null;
}

interface Model {
  make: string;
  model?: string | null;
  yearFrom?: number | null;
  yearTo?: number | null;
}

/** Writes the cars a package is for anew. */
export function saveModels(tx: Tx, packageId: string, models: readonly Model[], now: Date): void {
  tx.send(
    'clear_package_models',
    'delete from package_models where organization_id = $1 and package_id = $2',
    [tx.organizationId, packageId],
  );
  const rows = models.map(({ make, model = null, yearFrom = null, yearTo = null }) => ({
    ...{ organization_id: tx.organizationId, id: newId(now), package_id: packageId },
    ...{ make, model, year_from: yearFrom, year_to: yearTo },
  }));
  if (rows.length > 0) tx.post(tx.db.insertInto('package_models').values(rows));
}

/** Writes what a package is made of anew, in this order. */
export function saveLines(
  tx: Tx,
  packageId: string,
  lines: readonly z.output<typeof packageLineInput>[],
  now: Date,
): void {
  tx.send('clear_package_lines', 'delete from package_lines where organization_id = $1 and package_id = $2', [
    tx.organizationId,
    packageId,
  ]);
  const rows = lines.map((line, place) => ({
    ...{ organization_id: tx.organizationId, id: newId(now), package_id: packageId, position: place + 1 },
    ...{ kind: line.kind, op_code_id: line.opCodeId, part_id: line.partId, name: line.name },
    ...{ hours_seconds: line.hoursSeconds, quantity_milli: line.quantityMilli, fixed_minor: line.fixedMinor },
  }));
  if (rows.length > 0) tx.post(tx.db.insertInto('package_lines').values(rows));
}
