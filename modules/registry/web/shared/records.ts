import type { components } from '#platform/web/api/openapi.gen.ts';

type Schemas = components['schemas'];

export type Bay = Schemas['Bay'];
export type Commitment = Schemas['Commitment'];
export type Contact = Schemas['Contact'];
export type CustomerCard = Schemas['CustomerCard'];
export type CustomerGroup = Schemas['CustomerGroup'];
export type CustomerFile = Schemas['CustomerFile'];
export type Equipment = Schemas['Equipment'];
export type Holiday = Schemas['Holiday'];
export type LaborRate = Schemas['LaborRate'];
export type Notice = Schemas['Notice'];
export type OpCode = Schemas['OpCode'];
export type Part = Schemas['Part'];
export type PartMovement = Schemas['PartMovement'];
export type PastVisit = Schemas['PastVisit'];
export type PriceList = Schemas['PriceList'];
export type ServicePackage = Schemas['ServicePackage'];
export type ServiceStandard = Schemas['ServiceStandard'];
export type StaffCard = Schemas['StaffCard'];
export type StaffFile = Schemas['StaffFile'];
export type TaxRate = Schemas['TaxRate'];
export type VehicleCard = Schemas['VehicleCard'];
export type VehicleFile = Schemas['VehicleFile'];
export type VehicleIdentity = Schemas['VehicleIdentity'];
export type Workshop = Schemas['Workshop'];
