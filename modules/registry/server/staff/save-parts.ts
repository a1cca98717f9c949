import type { z } from 'zod';
import type { Tx } from '#platform/server/database/tx.ts';
import type { skillHeld } from '../../api/index.ts';
import type { RolesAsked } from './grant.ts';

/** Writes the roles a person holds; a role named twice is held once. */
export function saveRoles(tx: Tx, staffId: string, asked: readonly RolesAsked[]): void {
  const rows = asked.flatMap(({ workshopId, roles }) =>
    [...new Set(roles)].map((role) => ({
      organization_id: tx.organizationId,
      staff_id: staffId,
      workshop_id: workshopId,
      role,
    })),
  );
  if (rows.length > 0) {
    tx.post(
      tx.db
        .insertInto('staff_roles')
        .values(rows)
        .onConflict((conflict) => conflict.doNothing()),
    );
  }
}

/** Writes what a person can do; of a skill named twice the last counts. */
export function saveSkills(tx: Tx, staffId: string, held: readonly z.output<typeof skillHeld>[]): void {
  const levels = new Map(held.map(({ skill, level }) => [skill, level]));
  const rows = [...levels].map(([skill, level]) => ({
    organization_id: tx.organizationId,
    staff_id: staffId,
    skill,
    level,
  }));
  if (rows.length > 0) tx.post(tx.db.insertInto('staff_skills').values(rows));
}
