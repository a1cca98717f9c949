import { isRefusal } from '#platform/rules/refusal.ts';
import { lacksRight } from '#platform/server/actor.ts';
import { command } from '#platform/server/command/command.ts';
import { publishPricesBody, workshopParams } from '../../api/index.ts';
import { lockInGroup } from '../edit/lock-for-edit.ts';

const input = publishPricesBody.extend(workshopParams.shape);

/** QUOTE-8: opens the price list to everybody without sign-in, or closes it again. */
export const publishPrices = command('price.keep', input, async ({ workshopId, published }, context) => {
  const no = lacksRight(context.actor, 'price.keep', workshopId);
  if (no) return no;
  const workshop = await lockInGroup({ ...context, expectedVersion: undefined }, 'workshops', workshopId);
  if (isRefusal(workshop)) return workshop;
  context.tx.send(
    'publish_prices',
    'update workshops set prices_published = $3 where organization_id = $1 and id = $2',
    [context.tx.organizationId, workshopId, published],
  );
  context.announce({ type: 'workshop.prices-published', workshopId, payload: { published } });
  return { published };
});
