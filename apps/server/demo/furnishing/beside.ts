/** Does the same for each, six at a time: the order of the list is kept where it matters, in what was drawn before. */
export async function eachBeside<T>(
  list: readonly T[],
  work: (each: T, place: number) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < list.length; from += 6) {
    await Promise.all(list.slice(from, from + 6).map((each, place) => work(each, from + place)));
  }
}
