/** Work that only some bays are made for; all the rest is done on a lift, or on the flat where there is none free. */
const kindsBySkill: Readonly<Record<string, readonly string[]>> = {
  body: ['body'],
  paint: ['paint'],
  alignment: ['alignment'],
};
const ordinary = ['lift', 'flat'];
/** In a small shop anything but these will do. */
const special = ['wash', 'paint', 'inspection'];

/**
 * Kinds of bay a job may be done in, of those the shop has: its own kind, else an ordinary one, else any but wash, paint
 * and inspection. None at all means that the shop keeps no bays, and the job needs none.
 */
export function bayKindsFor(skill: string | null, shopHas: readonly string[]): string[] {
  const wished = (skill && kindsBySkill[skill]) || ordinary;
  const choices = [wished, ordinary, shopHas.filter((kind) => !special.includes(kind))];
  const kinds = choices.map((choice) => choice.filter((kind) => shopHas.includes(kind)));
  return [...new Set(kinds.find((found) => found.length > 0) ?? [])];
}
