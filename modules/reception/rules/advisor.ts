import type { Role } from '#modules/registry/rules/index.ts';

/** Who greets as an advisor looks after the car from then on; anybody else only ends the wait. */
export function advisorAfterGreeting(greeting: {
  advisorId: string | null;
  greeterId: string;
  greeterRoles: readonly string[];
}): string | null {
  const advises: Role = 'service-advisor';
  return greeting.advisorId ?? (greeting.greeterRoles.includes(advises) ? greeting.greeterId : null);
}
