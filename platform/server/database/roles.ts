import { createHmac } from 'node:crypto';
import pg from 'pg';

/**
 * The three roles that do the daily work. None owns a table or may pass row-level security:
 * `app` serves requests inside one group, `identity` checks who signs in, `worker` takes jobs and feeds live screens.
 */
export const workingRoles = {
  app: 'pitlane_app',
  identity: 'pitlane_identity',
  worker: 'pitlane_worker',
} as const;
export type WorkingRole = keyof typeof workingRoles;

/** A stable 64-bit name for the lock that makes one process prepare the database at a time. */
export const preparationLock = 7_411_825_337;

/**
 * The role's password, derived from the owner's, so that every process that knows the owner's address can sign in
 * and nothing more has to be kept. `secret` stands in where the owner signs in without a password.
 */
export function passwordOf(role: WorkingRole, ownerUrl: string, secret = ''): string {
  const owner = new URL(ownerUrl);
  const key = `${decodeURIComponent(owner.password)}${secret}`;
  return createHmac('sha256', key).update(`pitlane role ${role}`).digest('base64url');
}

/** The address at which a working role signs in to the owner's database. */
export function addressOf(role: WorkingRole, ownerUrl: string, secret = ''): string {
  const address = new URL(ownerUrl);
  address.username = workingRoles[role];
  address.password = passwordOf(role, ownerUrl, secret);
  return address.toString();
}

/** Makes the working roles, or sets their passwords again; several servers may start at once. */
export async function prepareRoles(owner: pg.Client, ownerUrl: string, secret = ''): Promise<void> {
  for (const role of Object.keys(workingRoles) as WorkingRole[]) {
    const name = workingRoles[role];
    const password = pg.escapeLiteral(passwordOf(role, ownerUrl, secret));
    const { rowCount } = await owner.query('select 1 from pg_roles where rolname = $1', [name]);
    const attributes = `login nosuperuser nocreatedb nocreaterole noinherit nobypassrls password ${password}`;
    await owner.query(
      `${rowCount ? 'alter' : 'create'} role ${name} ${rowCount ? `with login password ${password}` : attributes}`,
    );
  }
}
