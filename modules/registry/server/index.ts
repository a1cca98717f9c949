export { type CustomerRow, getCustomer } from './lookups/get-customer.ts';
export { getServiceStandard, type ServiceStandardInForce } from './lookups/get-service-standard.ts';
export { findVehicleByPlate, getVehicle, type VehicleRow } from './lookups/get-vehicle.ts';
export { getWorkshop, profileOf, type WorkshopRow } from './lookups/get-workshop.ts';
export { moveStock, type StockMove, type StockMoved } from './lookups/move-stock.ts';
export { type OpCodeForVehicle, opCodesFor } from './lookups/op-codes-for.ts';
export {
  type LaborRateInForce,
  laborRateFor,
  laborRateIn,
  type PriceList,
  priceListOn,
  type TaxedKind,
  taxRateFor,
  taxRateIn,
} from './lookups/price-list.ts';
export { type PriceSheetFor, type PriceSheetRow, priceSheetFor } from './lookups/price-sheet.ts';
export { type PricedPart, priceOfPart, pricesOfParts } from './lookups/prices-of-parts.ts';
export { type OdometerRead, type OdometerRecorded, recordOdometer } from './lookups/record-odometer.ts';
export { findOrRegisterVehicleByPlate, type PlateSeen } from './lookups/register-vehicle.ts';
export { registryRoutes } from './routes.ts';
export { type DemoBuilder, type SetupParts, setupRoutes } from './setup/setup-routes.ts';
