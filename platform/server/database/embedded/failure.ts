/**
 * The embedded database cannot serve: the message is one sentence for the person who started Pitlane,
 * `spoken` is what PostgreSQL itself printed, because a swallowed reason cannot be mended.
 */
export class EmbeddedDatabaseFailure extends Error {
  readonly spoken: string;

  constructor(sentence: string, spoken = '') {
    super(spoken ? `${sentence}\n${spoken}` : sentence);
    this.name = 'EmbeddedDatabaseFailure';
    this.spoken = spoken;
  }
}

/** A file-system refusal said as a sentence, with the folder and the way out. */
export function unreachable(path: string, cause: unknown): EmbeddedDatabaseFailure {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new EmbeddedDatabaseFailure(
    `The embedded database cannot use ${path} (${reason}). ` +
      'Start Pitlane as the user who started it first, make that user the owner of the folder again, ' +
      'or choose another folder with PITLANE_DATA.',
  );
}
