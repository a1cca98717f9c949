/** The step in which hours are kept. */
const tenthOfAnHour = 360_000;

/**
 * What is known of jobs of one skill and kind of bay: lanes only fill, so one that takes as long as an earlier one, or
 * longer, ends no sooner than that did. Only what nothing but the load decided may be noted.
 */
export class Soonest {
  readonly #endByTenths: number[] = [];

  /** No job of this length ends before. */
  endOf(length: number): number {
    let latest = Number.NEGATIVE_INFINITY;
    const last = Math.min(this.#endByTenths.length - 1, Math.floor(length / tenthOfAnHour));
    for (let i = 0; i <= last; i++) latest = Math.max(latest, this.#endByTenths[i] as number);
    return latest;
  }

  note(length: number, endAt: number): void {
    const tenths = Math.ceil(length / tenthOfAnHour);
    while (this.#endByTenths.length <= tenths) this.#endByTenths.push(Number.NEGATIVE_INFINITY);
    this.#endByTenths[tenths] = Math.max(this.#endByTenths[tenths] as number, endAt);
  }
}
