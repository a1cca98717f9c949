interface Car {
  readonly make: string | null;
  readonly model: string | null;
}

/** The car as it is called beside its plate. */
export function carName({ make, model }: Car): string {
  return [make, model].filter(Boolean).join(' ');
}
