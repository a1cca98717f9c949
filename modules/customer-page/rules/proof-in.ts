/**
 * The code of a paper in what somebody typed, scanned or pasted: grouped or not, in capitals, behind the number of the
 * order as the QR code says it, or inside the address of this page. Null where there is none.
 */
export function proofIn(said: string): string | null {
  const words = (/[?&]h=([^&#]+)/.exec(said)?.[1] ?? said)
    .normalize('NFKC')
    .trim()
    .split(/[\s-]+/);
  const from = words.findLastIndex((word) => !/^[0-9a-f]+$/i.test(word)) + 1;
  const digits = words.slice(from).join('').toLowerCase();
  const numbered = from > 0 && digits.length > 16 && digits.length < 64 ? digits.slice(-16) : digits;
  return /^[0-9a-f]{16,64}$/.test(numbered) ? numbered : null;
}
