/** Runs a program with this Node; answers its exit code and, when quiet, what it said. */
export function runNode(
  args: readonly string[],
  options?: { quiet?: boolean; env?: Record<string, string> },
): Promise<{ code: number; said: string }>;
