import { serviceStandardParameters } from '../../../rules/index.ts';

export type Parameter = (typeof serviceStandardParameters)[number];

/** Which stage of the service a requirement belongs to, by the letters it begins with, in the order of the day. */
const stageOf = {
  PREP: 'preparation',
  APPT: 'appointment',
  RECV: 'reception',
  INSP: 'reception',
  QUOTE: 'reception',
  RO: 'reception',
  SHOP: 'work',
  QC: 'quality',
  HAND: 'hand-over',
  SETL: 'hand-over',
  DLVR: 'delivery',
  FUP: 'follow-up',
  CMPL: 'complaints',
  CARE: 'care',
  FILE: 'care',
} as const;

export type StandardStage = (typeof stageOf)[keyof typeof stageOf];

export interface StageOfStandard {
  stage: StandardStage;
  parameters: Parameter[];
}

/** The standard as the shop reads it: its parameters under the stage they hold the shop to. */
export function standardByStage(): StageOfStandard[] {
  return [...new Set(Object.values(stageOf))]
    .map((stage) => ({
      stage,
      parameters: serviceStandardParameters.filter((parameter) => stageBelonging(parameter) === stage),
    }))
    .filter(({ parameters }) => parameters.length > 0);
}

function stageBelonging({ requirement }: Parameter): StandardStage | undefined {
  return stageOf[requirement.slice(0, requirement.indexOf('-')) as keyof typeof stageOf];
}
