export { addAbsence } from './commands/add-absence.ts';
export { addBay } from './commands/add-bay.ts';
export { addCommitment } from './commands/add-commitment.ts';
export { addContact } from './commands/add-contact.ts';
export { addCustomer } from './commands/add-customer.ts';
export { addCustomerGroup } from './commands/add-customer-group.ts';
export { addEquipment } from './commands/add-equipment.ts';
export { addHoliday } from './commands/add-holiday.ts';
export { addLaborRate } from './commands/add-labor-rate.ts';
export { addOpCode } from './commands/add-op-code.ts';
export { addPackage } from './commands/add-package.ts';
export { addPart } from './commands/add-part.ts';
export { addPriceList } from './commands/add-price-list.ts';
export { addRecall } from './commands/add-recall.ts';
export { addStaff } from './commands/add-staff.ts';
export { addTaxRate } from './commands/add-tax-rate.ts';
export { changeBay } from './commands/change-bay.ts';
export { changeCommitment } from './commands/change-commitment.ts';
export { changeCustomer } from './commands/change-customer.ts';
export { changeEquipment } from './commands/change-equipment.ts';
export { changeLaborRate } from './commands/change-labor-rate.ts';
export { changeNotice } from './commands/change-notice.ts';
export { changeOpCode } from './commands/change-op-code.ts';
export { changePackage } from './commands/change-package.ts';
export { changePart } from './commands/change-part.ts';
export { changePriceList } from './commands/change-price-list.ts';
export { changeServiceStandard } from './commands/change-service-standard.ts';
export { changeStaff } from './commands/change-staff.ts';
export { changeTaxRate } from './commands/change-tax-rate.ts';
export { changeVehicle } from './commands/change-vehicle.ts';
export { changeWorkshop } from './commands/change-workshop.ts';
export { correctStock } from './commands/correct-stock.ts';
export { endSignIn } from './commands/end-sign-in.ts';
export { giveSignIn } from './commands/give-sign-in.ts';
export { publishPrices } from './commands/publish-prices.ts';
export { readVehicleOdometer } from './commands/read-vehicle-odometer.ts';
export { receivePart } from './commands/receive-part.ts';
export { recordConsent } from './commands/record-consent.ts';
export { registerVehicle } from './commands/register-vehicle.ts';
export { removeAbsence } from './commands/remove-absence.ts';
export { removeContact } from './commands/remove-contact.ts';
export { removeHoliday } from './commands/remove-holiday.ts';
export { removeSecondFactor } from './commands/remove-second-factor.ts';
export { setDiscountLimits } from './commands/set-discount-limits.ts';
export { setPrice } from './commands/set-price.ts';
export { setRoles } from './commands/set-roles.ts';
export { setShifts } from './commands/set-shifts.ts';
export { setSkills } from './commands/set-skills.ts';
export { readContact } from './edit/contact-value.ts';
export { type CommitmentInForce, commitmentsOf } from './lookups/commitments.ts';
export { readDiscountLimits } from './lookups/discount-limits.ts';
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
export {
  type PackageOnSheet,
  type PriceSheetFor,
  type PriceSheetRow,
  priceSheetFor,
} from './lookups/price-sheet.ts';
export { type PricedPart, priceOfPart, pricesOfParts } from './lookups/prices-of-parts.ts';
export { type NoticeInForce, type Notices, readNotices, readNoticesOf } from './lookups/read-notices.ts';
export { type OdometerRead, type OdometerRecorded, recordOdometer } from './lookups/record-odometer.ts';
export { findOrRegisterVehicleByPlate, type PlateSeen } from './lookups/register-vehicle.ts';
export {
  type CarOf,
  presentRecallOfCar,
  type RecallOfCarRow,
  recallsOfCar,
} from './recalls/recalls-of-car.ts';
export { registryRoutes } from './routes.ts';
export { openGroup } from './setup/set-up.ts';
export { type DemoBuilder, type SetupParts, setupRoutes } from './setup/setup-routes.ts';
