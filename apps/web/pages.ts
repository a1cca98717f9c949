import { complaintsWeb } from '#modules/complaints/web/index.ts';
import { customerPageWeb } from '#modules/customer-page/web/index.ts';
import { deliveryWeb } from '#modules/delivery/web/index.ts';
import { diagnosisWeb } from '#modules/diagnosis/web/index.ts';
import { qualityWeb } from '#modules/quality/web/index.ts';
import { receptionWeb } from '#modules/reception/web/index.ts';
import { registryWeb } from '#modules/registry/web/index.ts';
import { repairOrdersWeb } from '#modules/repair-orders/web/index.ts';
import { settlementWeb } from '#modules/settlement/web/index.ts';
import { walkAroundWeb } from '#modules/walk-around/web/index.ts';
import { workshopWeb } from '#modules/workshop/web/index.ts';
import type { ModuleWeb } from '#platform/web/page.ts';

/** Every module of the web, in the order of the shop's day. A new module adds its line here, nothing else. */
export const modules: readonly ModuleWeb[] = [
  registryWeb,
  repairOrdersWeb,
  receptionWeb,
  diagnosisWeb,
  walkAroundWeb,
  workshopWeb,
  qualityWeb,
  settlementWeb,
  deliveryWeb,
  customerPageWeb,
  complaintsWeb,
];
