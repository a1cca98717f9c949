/** The groups of symptoms, each with questions of its own. */
export const symptoms = [
  'noise',
  'vibration',
  'electrical',
  'leak',
  'drivability',
  'warning-lamp',
  'smell',
  'climate',
  'body',
] as const;
export type Symptom = (typeof symptoms)[number];

/** The group a concern's kind asks by; a concern that names none is asked what it is about first. */
export function symptomOf(kind: string): Symptom | null {
  return symptoms.find((symptom) => symptom === kind) ?? null;
}
