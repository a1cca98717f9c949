import { pageOf } from '#platform/api/fields.ts';
import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { addBay } from '../commands/add-bay.ts';
import { addEquipment } from '../commands/add-equipment.ts';
import { addHoliday } from '../commands/add-holiday.ts';
import { changeBay } from '../commands/change-bay.ts';
import { changeEquipment } from '../commands/change-equipment.ts';
import { changeServiceStandard } from '../commands/change-service-standard.ts';
import { changeWorkshop } from '../commands/change-workshop.ts';
import { openAnotherWorkshop } from '../commands/open-another-workshop.ts';
import { removeHoliday } from '../commands/remove-holiday.ts';
import { getServiceStandardFile } from '../queries/get-service-standard-file.ts';
import { getWorkshopFile } from '../queries/get-workshop-file.ts';
import { listBays, listEquipment, listHolidays } from '../queries/list-of-workshop.ts';

const area = 'workshops';
const right = 'workshop.see';
const params = api.workshopParams;

/** The workshop itself: hours, bays, tools and the standard it keeps. */
export const workshopRoutes: Route[] = [
  query({
    url: '/workshops/:workshopId',
    summary: 'Get a workshop with its opening hours.',
    area,
    right,
    params,
    answer: api.workshop,
    run: getWorkshopFile,
  }),
  write({
    method: 'POST',
    url: '/workshops',
    summary: 'Open another workshop of the group; who opens it gets the roles of an owner there.',
    area,
    body: api.openWorkshopBody,
    answer: api.workshop,
    status: 201,
    command: openAnotherWorkshop,
    refusals: ['workshop/name-taken', 'workshop/time-zone-unknown', 'setup/unknown-currency'],
  }),
  write({
    method: 'PATCH',
    url: '/workshops/:workshopId',
    summary: 'Change what a workshop says of itself: hours, address, numbers on its papers.',
    area,
    params,
    body: api.changeWorkshopBody,
    answer: api.workshop,
    versioned: true,
    command: changeWorkshop,
    refusals: [
      'workshop/time-zone-unknown',
      'opening-hours/none',
      'opening-hours/overlap',
      'opening-hours/closes-before-opening',
      'contact/phone-not-valid',
      'uscc/check-character-wrong',
      'nif/control-wrong',
    ],
  }),
  query({
    url: '/workshops/:workshopId/holidays',
    summary: 'List the days a workshop does not follow its week, latest first.',
    area,
    right,
    params,
    answer: pageOf(api.holiday),
    run: listHolidays,
  }),
  write({
    method: 'POST',
    url: '/workshops/:workshopId/holidays',
    summary: 'Mark a day as closed, or open at hours of its own.',
    area,
    params,
    body: api.addHolidayBody,
    answer: api.holiday,
    status: 201,
    command: addHoliday,
    refusals: ['holiday/day-taken', 'holiday/half-of-its-hours', 'opening-hours/closes-before-opening'],
  }),
  write({
    method: 'DELETE',
    url: '/holidays/:holidayId',
    summary: 'Let a day follow the week again.',
    area,
    params: api.holidayParams,
    answer: api.gone,
    command: removeHoliday,
  }),
  query({
    url: '/workshops/:workshopId/bays',
    summary: 'List the bays in the order of the boards.',
    area,
    right,
    params,
    query: api.archivedQuery,
    answer: pageOf(api.bay),
    run: listBays,
  }),
  write({
    method: 'POST',
    url: '/workshops/:workshopId/bays',
    summary: 'Add a bay.',
    area,
    params,
    body: api.addBayBody,
    answer: api.bay,
    status: 201,
    command: addBay,
    refusals: ['bay/name-taken'],
  }),
  write({
    method: 'PATCH',
    url: '/bays/:bayId',
    summary: 'Change a bay, or take it out of use.',
    area,
    params: api.bayParams,
    body: api.changeBayBody,
    answer: api.bay,
    versioned: true,
    command: changeBay,
    refusals: ['bay/name-taken'],
  }),
  query({
    url: '/workshops/:workshopId/equipment',
    summary: 'List the equipment by name.',
    area,
    right,
    params,
    query: api.archivedQuery,
    answer: pageOf(api.equipment),
    run: listEquipment,
  }),
  write({
    method: 'POST',
    url: '/workshops/:workshopId/equipment',
    summary: 'Add a tool worth planning.',
    area,
    params,
    body: api.addEquipmentBody,
    answer: api.equipment,
    status: 201,
    command: addEquipment,
  }),
  write({
    method: 'PATCH',
    url: '/equipment/:equipmentId',
    summary: 'Change a tool, or take it out of use.',
    area,
    params: api.equipmentParams,
    body: api.changeEquipmentBody,
    answer: api.equipment,
    versioned: true,
    command: changeEquipment,
  }),
  query({
    url: '/workshops/:workshopId/service-standard',
    summary: 'Get the service standard in force, with the versions before it.',
    area,
    right: 'service-standard.see',
    params,
    answer: api.serviceStandard,
    run: getServiceStandardFile,
  }),
  write({
    method: 'POST',
    url: '/workshops/:workshopId/service-standard',
    summary:
      'Write the next version of the service standard; send If-Match to be told when somebody was faster.',
    area,
    params,
    body: api.changeServiceStandardBody,
    answer: api.serviceStandard,
    status: 201,
    command: changeServiceStandard,
    refusals: [
      'request/stale-version',
      'service-standard/unknown',
      'service-standard/out-of-range',
      'service-standard/above-the-law',
      'service-standard/above-other',
      'service-standard/below-other',
    ],
  }),
];
