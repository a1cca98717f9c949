import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { z } from 'zod';
import { diagnosisAnswers } from '#modules/diagnosis/server/index.ts';
import { defaultServiceStandard } from '#modules/registry/rules/index.ts';
import { walkAroundAnswers } from '#modules/walk-around/server/index.ts';
import { workshopAnswers } from '#modules/workshop/server/index.ts';
import { isRefusal, type Refusal } from '#platform/rules/refusal.ts';
import type { Actor } from '#platform/server/actor.ts';
import { setClock } from '#platform/server/clock.ts';
import type { Command } from '#platform/server/command/command.ts';
import { type CallOf, execute } from '#platform/server/command/execute.ts';
import { type Databases, openDatabases } from '#platform/server/database/databases.ts';
import { inGroup, type Tx } from '#platform/server/database/tx.ts';
import { type FolderFileStore, folderFileStore } from '#platform/server/files/folder-file-store.ts';
import { newId } from '#platform/server/ids.ts';
import { actorOf, type CastName, cast } from '#tests/cast.ts';
import { freshDatabase } from './cluster.ts';

/** One group with one workshop in China, its people, a bay, a car and its owner, on a database of its own. */
export interface World {
  databases: Databases;
  ownerUrl: string;
  organizationId: string;
  workshopId: string;
  bayId: string;
  customerId: string;
  vehicleId: string;
  people: Record<CastName, Actor>;
  clock: ReturnType<typeof setClock>;
  files: FolderFileStore;
  /** Runs a command as this person and gives what it answers, refusal or not. */
  ask<I extends z.ZodType, A extends object>(
    who: Actor,
    command: Command<I, A>,
    input: z.input<I>,
    call?: Partial<CallOf>,
  ): Promise<A | Refusal>;
  /** Runs a command that must succeed; a refusal fails the test with its code. */
  done<I extends z.ZodType, A extends object>(
    who: Actor,
    command: Command<I, A>,
    input: z.input<I>,
    call?: Partial<CallOf>,
  ): Promise<A>;
  /** Reads inside the group. */
  look<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Types of the journal entries of a visit, in order. */
  journalOf(visitId: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Saturday morning, the shop is open. */
export const morning = new Date('2026-11-21T01:00:00.000Z');

export async function openWorld(): Promise<World> {
  const { url, drop } = await freshDatabase();
  const databases = openDatabases({ ownerUrl: url });
  const clock = setClock(morning);
  const ids = {
    organizationId: newId(morning),
    workshopId: newId(morning),
    bayId: newId(morning),
    customerId: newId(morning),
    vehicleId: newId(morning),
  };
  const people = peopleOf(ids.organizationId, ids.workshopId);
  await inGroup(databases.app, ids.organizationId, (tx) => furnish(tx, ids, Object.values(people)));
  const folder = mkdtempSync(join(tmpdir(), 'pitlane-world-'));
  const files = folderFileStore(folder);
  const execution = {
    pool: databases.app,
    clock,
    files,
    answers: [...diagnosisAnswers, ...walkAroundAnswers, ...workshopAnswers],
  };
  const ask: World['ask'] = async (who, command, input, call = {}) => {
    const outcome = await execute(execution, command, command.input.parse(input) as never, {
      actor: who,
      ...call,
    });
    return isRefusal(outcome) ? outcome : outcome.answer;
  };
  return {
    databases,
    ownerUrl: url,
    ...ids,
    people,
    clock,
    files,
    ask,
    done: async (who, command, input, call) => {
      const answer = await ask(who, command, input, call);
      if (isRefusal(answer))
        throw new Error(
          `${command.name} was refused: ${answer.code} ${JSON.stringify(answer.params)} ${JSON.stringify(answer.fields ?? [])}`,
        );
      return answer;
    },
    look: (work) => inGroup(databases.app, ids.organizationId, work),
    journalOf: (visitId) =>
      inGroup(databases.app, ids.organizationId, async (tx) => {
        const rows = await tx.db
          .selectFrom('journal_entries')
          .select('type')
          .where('visit_id', '=', visitId)
          .orderBy('id')
          .execute();
        return rows.map((row) => row.type);
      }),
    close: async () => {
      await databases.close();
      await drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function peopleOf(organizationId: string, workshopId: string): Record<CastName, Actor> {
  const entries = Object.entries(cast).map(([key, { name, roles }]) => [
    key,
    actorOf(newId(morning), name, organizationId, workshopId, roles),
  ]);
  return Object.fromEntries(entries) as Record<CastName, Actor>;
}

interface Ids {
  organizationId: string;
  workshopId: string;
  bayId: string;
  customerId: string;
  vehicleId: string;
}

async function furnish(tx: Tx, ids: Ids, people: readonly Actor[]): Promise<void> {
  const { organizationId: organization_id, workshopId: workshop_id } = ids;
  const at = morning;
  await tx.db
    .insertInto('organizations')
    .values({ organization_id, name: '宏达集团', created_at: at })
    .execute();
  await tx.db
    .insertInto('workshops')
    .values({
      organization_id,
      id: workshop_id,
      name: '宏达汽车服务',
      country: 'CN',
      time_zone: 'Asia/Shanghai',
      currency: 'CNY',
      locale: 'zh-CN',
      prices_include_tax: true,
      opening_hours: JSON.stringify(
        [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '08:00', closes: '18:00' })),
      ),
      created_at: at,
    })
    .execute();
  await tx.db
    .insertInto('service_standards')
    .values({
      organization_id,
      workshop_id,
      version: 1,
      parameters: JSON.stringify(defaultServiceStandard),
      valid_from: at,
    })
    .execute();
  await tx.db
    .insertInto('staff')
    .values(people.map((who) => ({ organization_id, id: who.staffId, name: who.name, created_at: at })))
    .execute();
  await tx.db
    .insertInto('staff_roles')
    .values(
      people.flatMap((who) =>
        (who.places.get(workshop_id)?.roles ?? []).map((role) => ({
          organization_id,
          staff_id: who.staffId,
          workshop_id,
          role,
        })),
      ),
    )
    .execute();
  await tx.db
    .insertInto('bays')
    .values({ organization_id, id: ids.bayId, workshop_id, name: '1', kind: 'lift' })
    .execute();
  await tx.db
    .insertInto('tax_rates')
    .values({
      organization_id,
      id: newId(at),
      workshop_id,
      name: '增值税',
      rate_bp: 1300,
      applies_to: 'all',
      valid_from: '2020-01-01',
    })
    .execute();
  await tx.db
    .insertInto('labor_rates')
    .values({
      organization_id,
      id: newId(at),
      workshop_id,
      name: '机修',
      per_hour_minor: 18000,
      valid_from: '2020-01-01',
    })
    .execute();
  await tx.db
    .insertInto('customers')
    .values({
      organization_id,
      id: ids.customerId,
      kind: 'person',
      name: '张三',
      search_text: '张三 13800000001',
      created_at: at,
    })
    .execute();
  await tx.db
    .insertInto('vehicles')
    .values({
      organization_id,
      id: ids.vehicleId,
      vin: 'LSVAA4182E2123456',
      plate_text: '京A·12345',
      plate_normalized: '京A12345',
      plate_country: 'CN',
      plate_kind: 'blue',
      make: 'Volkswagen',
      model: 'Lavida',
      model_year: 2024,
      owner_id: ids.customerId,
      odometer: 45210,
      odometer_unit: 'km',
      odometer_read_at: at,
      search_text: '京a12345 lsvaa4182e2123456',
      created_at: at,
    })
    .execute();
}
