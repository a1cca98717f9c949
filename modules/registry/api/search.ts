import { z } from 'zod';
import { id } from '#platform/api/fields.ts';
import { plate, searched } from './fields.ts';

export const searchQuery = z.object({ workshopId: id, q: searched });

export const findKinds = ['visit', 'vehicle', 'customer', 'repair-order'] as const;

export const find = z
  .object({
    kind: z.enum(findKinds),
    id,
    title: z.string().meta({ examples: ['京A·12345'] }),
    subtitle: z.string().meta({ examples: ['Corolla 2019 · 张三'] }),
    plate: plate.nullable(),
    visitId: id.nullable().describe('The stay it leads to, where there is one.'),
  })
  .meta({ id: 'Find' });

export const searchAnswer = z.object({ items: z.array(find) });
