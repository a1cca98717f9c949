import { receptionWeb } from '#modules/reception/web/index.ts';
import { registryWeb } from '#modules/registry/web/index.ts';
import { repairOrdersWeb } from '#modules/repair-orders/web/index.ts';
import { workshopWeb } from '#modules/workshop/web/index.ts';
import type { ModuleWeb } from '#platform/web/page.ts';

/** Every module of the web, in the order of the shop's day. A new module adds its line here, nothing else. */
export const modules: readonly ModuleWeb[] = [registryWeb, repairOrdersWeb, receptionWeb, workshopWeb];
