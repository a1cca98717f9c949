import type { z } from 'zod';
import type { Actor } from '#platform/server/actor.ts';
import type { Command } from '#platform/server/command/command.ts';
import { faultOf } from '#platform/server/http/faults.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Received } from '../stages.ts';
import type { World } from '../world.ts';

/** What is drawn for one deed: something to choose by, and an amount. */
export interface Draw {
  pick: number;
  amount: number;
}

/** One car's stay in a storm: what is there changes with every deed and is looked up anew. */
export interface Shop {
  world: World;
  catalogue: Catalogue;
  stay: Received;
  /** The order in force; a given up one makes room for another. */
  order(): Promise<{ id: string; version: number } | undefined>;
  jobs(): Promise<{ id: string; state: string }[]>;
  lines(): Promise<{ id: string; kind: string; version: number; issued_milli: number }[]>;
  settlements(): Promise<{ id: string; total_minor: number; paid_minor: number }[]>;
  payments(): Promise<{ id: string }[]>;
  passCode(): Promise<string>;
  /** Does it, or is refused; anything but a refusal is a fault of ours. */
  press<I extends z.ZodType, A extends object>(
    who: Actor,
    command: Command<I, A>,
    input: z.input<I>,
  ): Promise<void>;
}

/** Opens a stay to storm; `tell` hears what became of each deed, null for done and a code for refused. */
export function shopOf(
  world: World,
  catalogue: Catalogue,
  stay: Received,
  tell: (code: string | null) => void,
): Shop {
  const { visitId } = stay;
  const order: Shop['order'] = () =>
    world.look((tx) =>
      tx.db
        .selectFrom('repair_orders')
        .select(['id', 'version'])
        .where('visit_id', '=', visitId)
        .where('state', '<>', 'cancelled')
        .executeTakeFirst(),
    );
  return {
    ...{ world, catalogue, stay, order },
    jobs: () =>
      world.look((tx) =>
        tx.db
          .selectFrom('jobs')
          .select(['id', 'state'])
          .where('visit_id', '=', visitId)
          .orderBy('id')
          .execute(),
      ),
    lines: async () => {
      const { id = null } = (await order()) ?? {};
      return world.look((tx) =>
        tx.db
          .selectFrom('repair_order_lines')
          .select(['id', 'kind', 'version', 'issued_milli'])
          .where('repair_order_id', '=', id)
          .where('removed_at', 'is', null)
          .orderBy('id')
          .execute(),
      );
    },
    settlements: () =>
      world.look((tx) =>
        tx.db
          .selectFrom('settlements')
          .select(['id', 'total_minor', 'paid_minor'])
          .where('visit_id', '=', visitId)
          .where('reversed_by_id', 'is', null)
          .where('reverses_id', 'is', null)
          .orderBy('id')
          .execute(),
      ),
    payments: () =>
      world.look((tx) =>
        tx.db.selectFrom('payments').select('id').where('visit_id', '=', visitId).orderBy('id').execute(),
      ),
    passCode: async () => {
      const pass = await world.look((tx) =>
        tx.db
          .selectFrom('gate_passes')
          .select('code')
          .where('visit_id', '=', visitId)
          .where('voided_at', 'is', null)
          .executeTakeFirst(),
      );
      return pass?.code ?? '000000';
    },
    press: async (who, command, input) => {
      try {
        const outcome = await world.ask(who, command, input);
        tell('code' in outcome && 'kind' in outcome ? String(outcome.code) : null);
      } catch (error) {
        const { code } = faultOf(error);
        if (code === 'server/fault') throw error;
        tell(code);
      }
    },
  };
}

/** One of a list by what was drawn; undefined when there is none. */
export function picked<T>(list: readonly T[], { pick }: Draw): T | undefined {
  return list[pick % Math.max(1, list.length)];
}
