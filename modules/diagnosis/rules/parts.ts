/** What a driver reads the car by: told apart only by pointing at it. */
export const instruments = [
  'speedometer',
  'tachometer',
  'temperature-gauge',
  'fuel-gauge',
  'engine',
  'oil-pressure',
  'coolant-temperature',
  'battery',
  'brakes',
  'abs',
  'airbag',
  'tyre-pressure',
  'steering',
  'stability',
  'transmission',
  'warning-lamp-other',
] as const;

/** Places on the car one can point at from outside. */
export const bodyParts = [
  'bonnet',
  'windscreen',
  'roof',
  'boot',
  'front-bumper',
  'rear-bumper',
  'headlamp-left',
  'headlamp-right',
  'tail-lamp-left',
  'tail-lamp-right',
  'mirror-left',
  'mirror-right',
  'wheel-front-left',
  'wheel-front-right',
  'wheel-rear-left',
  'wheel-rear-right',
  'door-front-left',
  'door-front-right',
  'door-rear-left',
  'door-rear-right',
  'wing-front-left',
  'wing-front-right',
  'wing-rear-left',
  'wing-rear-right',
  'exhaust',
] as const;

/** Things inside that are named in the interview and stand on the dashboard's picture. */
export const cabinParts = [
  'steering-wheel',
  'screen',
  'climate-controls',
  'wipers',
  'lights',
  'windows',
  'locks',
  'seats',
  'battery-charging',
] as const;

export const parts = [...instruments, ...bodyParts, ...cabinParts] as const;
export type Part = (typeof parts)[number];

export function isInstrument(part: string): boolean {
  return (instruments as readonly string[]).includes(part);
}
