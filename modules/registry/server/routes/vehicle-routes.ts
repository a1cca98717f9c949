import { pageOf } from '#platform/api/fields.ts';
import { query, type Route, write } from '#platform/server/http/routes.ts';
import * as api from '../../api/index.ts';
import { changeVehicle } from '../commands/change-vehicle.ts';
import { readVehicleOdometer } from '../commands/read-vehicle-odometer.ts';
import { registerVehicle } from '../commands/register-vehicle.ts';
import { identifyVehicle } from '../queries/identify-vehicle.ts';
import { getVehicleFile, listVehicles } from '../queries/list-vehicles.ts';
import { searchEverything } from '../search/search-everything.ts';

const area = 'vehicles';
const right = 'vehicle.see';
const params = api.vehicleParams;
const answer = api.vehicleFile;
const refusals = [
  'vehicle/vin-taken',
  'vehicle/plate-taken',
  'vehicle/owner-unknown',
  'vin/wrong-length',
  'vin/wrong-character',
  'vin/mistaken-letter',
  'plate/too-long',
];

/** Cars, and the search box over everything. */
export const vehicleRoutes: Route[] = [
  query({
    url: '/vehicles',
    summary: 'List cars newest first, or find them by part of plate or VIN.',
    area,
    right,
    query: api.vehicleQuery,
    answer: pageOf(api.vehicleCard),
    run: listVehicles,
  }),
  write({
    method: 'POST',
    url: '/vehicles',
    summary: 'Open the file of a car.',
    area,
    body: api.registerVehicleBody,
    answer,
    status: 201,
    command: registerVehicle,
    refusals: [...refusals, 'odometer/too-far'],
  }),
  query({
    url: '/vehicles/:vehicleId',
    summary: 'Get the file of a car with owners, plates, readings and last visits.',
    area,
    right,
    params,
    answer,
    run: getVehicleFile,
  }),
  write({
    method: 'PATCH',
    url: '/vehicles/:vehicleId',
    summary: 'Change the file of a car; earlier plates and owners stay in it.',
    area,
    params,
    body: api.changeVehicleBody,
    answer,
    versioned: true,
    command: changeVehicle,
    refusals,
  }),
  write({
    method: 'POST',
    url: '/vehicles/:vehicleId/odometer-readings',
    summary: 'Note what the odometer shows; below the last only with a reason.',
    area,
    params,
    body: api.readOdometerBody,
    answer,
    status: 201,
    command: readVehicleOdometer,
    refusals: ['odometer/below-last', 'odometer/too-far'],
  }),
  query({
    url: '/vehicle-identity',
    summary: 'Say what a VIN and a plate tell by themselves, and which car is known by them.',
    area,
    right,
    query: api.vehicleIdentityQuery,
    answer: api.vehicleIdentity,
    run: identifyVehicle,
  }),
  query({
    url: '/search',
    summary: 'Find stays, cars, customers and repair orders by part of plate, VIN, phone, name or number.',
    area: 'search',
    right: 'search.use',
    query: api.searchQuery,
    answer: api.searchAnswer,
    run: searchEverything,
  }),
];
