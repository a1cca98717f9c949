export { type PartSource, type Payer, partSources, payers, type Skill, skills } from './catalogue.ts';
export * from './choices.ts';
export {
  type CountryProfile,
  type CountryProfileCode,
  countryProfileCodes,
  countryProfileOn,
  countryProfiles,
} from './country-profile.ts';
export { type NifReading, readNif } from './nif.ts';
export {
  fillNotice,
  judgeNoticeTexts,
  type NoticeKind,
  noticeKindNames,
  noticeKinds,
  placeholdersOf,
} from './notice-kinds.ts';
export {
  convertDistance,
  type Distance,
  type OdometerInput,
  type OdometerReading,
  type OdometerReason,
  type OdometerUnit,
  odometerReasons,
  readOdometer,
} from './odometer.ts';
export { validateOpeningHours } from './opening-hours.ts';
export {
  americanStates,
  chineseProvinces,
  type PlateKind,
  plateKinds,
} from './plate/plate-rules.ts';
export { normalizePlate, type PlateReading, readPlate } from './plate/read-plate.ts';
export {
  type DiscountLimit,
  defaultDiscountLimits,
  discountLimitsOf,
  mostOff,
} from './prices/discount-authority.ts';
export {
  type Charged,
  findPrice,
  type ListedPrice,
  type PricedKind,
  type PriceFound,
  pricedKinds,
} from './prices/find-price.ts';
export {
  type CarAsked,
  isPackageFor,
  type PackageModel,
  type PackageOffered,
  type PackageSuggested,
  suggestPackages,
} from './prices/packages-due.ts';
export { readVinList, type VinLineFault, type VinList } from './recalls/read-vin-list.ts';
export {
  type RecallFacts,
  type RecallKind,
  type RecallState,
  recallKinds,
  recallStates,
  stateOfRecall,
} from './recalls/recall-state.ts';
export {
  type RepairCategory,
  repairCategories,
  type WarrantyMinimum,
  type WarrantyVehicle,
  warrantyMinimum,
  warrantyVehicles,
} from './repair-warranty.ts';
export { type Right, rights, rightsOf, whoMay } from './rights.ts';
export { refuseGrant } from './role-grants.ts';
export { isRole, type Role, roles } from './roles.ts';
export {
  defaultServiceStandard,
  editServiceStandard,
  serviceStandardFor,
  varianceTolerance,
} from './service-standard.ts';
export {
  type ParameterName,
  type ParameterUnit,
  type ServiceStandard,
  serviceStandardParameters,
} from './service-standard-parameters.ts';
export {
  type Movement,
  type MovementKind,
  movementKinds,
  moveStock,
  type Stock,
  type StockStep,
} from './stock.ts';
export { readUscc } from './uscc.ts';
export { composeVin, type VinPieces } from './vin/compose-vin.ts';
export { type DecodedVin, decodeVin } from './vin/decode-vin.ts';
export { type Maker, makerCodes, makerOf } from './vin/makers.ts';
export { normalizeVin, readVin, type VinReading, type VinReadingOptions } from './vin/read-vin.ts';
export { coverOf, repairWarrantyEnd, type WarrantyCover, type WarrantyEnd } from './warranty-cover.ts';
