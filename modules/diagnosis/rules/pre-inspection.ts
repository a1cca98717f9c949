export interface CarBefore {
  readonly concerns: readonly {
    readonly kind: string;
    /** Null when nobody has tried yet. */
    readonly reproduced: boolean | null;
  }[];
  /** First registration, or the first day of the model year; null when neither is known. */
  readonly builtOn: string | null;
  readonly damage: readonly { readonly severity: string }[];
  readonly warningLamps: readonly string[];
}

export const preInspectionReasons = ['not-directly-judged', 'age', 'condition'] as const;
export type PreInspectionReason = (typeof preInspectionReasons)[number];

/** Symptoms whose source is hidden: nobody sees it from beside the car. */
const hidden = ['noise', 'vibration', 'leak', 'drivability', 'warning-lamp', 'electrical'];
const lampsOfNoConcern = ['service-due', 'other'];
const marksOfPoorCondition = 3;

/**
 * INSP-3: why the car is to be looked at on the lift before a price is named: a concern that cannot be judged beside
 * the car, an age above the limit of the service standard, or its poor condition. Empty when nothing asks for it.
 */
export function preInspectionDemandedBy(
  car: CarBefore,
  today: string,
  ageLimitYears: number,
): PreInspectionReason[] {
  const isUnclear = car.concerns.some(
    ({ kind, reproduced }) => reproduced === false || (reproduced === null && hidden.includes(kind)),
  );
  return [
    ...(isUnclear ? (['not-directly-judged'] as const) : []),
    ...(car.builtOn && isOlder(car.builtOn, today, ageLimitYears) ? (['age'] as const) : []),
    ...(isPoor(car) ? (['condition'] as const) : []),
  ];
}

/** Older than so many years to the day; on the day itself it is not. */
function isOlder(builtOn: string, today: string, years: number): boolean {
  const limit = `${String(Number(builtOn.slice(0, 4)) + years).padStart(4, '0')}${builtOn.slice(4)}`;
  return today > limit;
}

function isPoor({ damage, warningLamps }: CarBefore): boolean {
  const clear = damage.filter(({ severity }) => severity !== 'light');
  return (
    damage.some(({ severity }) => severity === 'severe') ||
    clear.length >= marksOfPoorCondition ||
    warningLamps.some((lamp) => !lampsOfNoConcern.includes(lamp))
  );
}
