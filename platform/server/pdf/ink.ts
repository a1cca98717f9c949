/** A4 in points, and the quiet palette of a paper that is copied, faxed and filed. */
export const page = { width: 595.28, height: 841.89, left: 45, right: 45, top: 58, bottom: 54 } as const;
export const textWidth = page.width - page.left - page.right;

export const ink = {
  text: '#171b22',
  quiet: '#5f6875',
  accent: '#1c3d5e',
  rule: '#1c3d5e',
  hairline: '#cfd5dd',
  shade: '#f3f5f8',
} as const;

export const size = {
  title: 21,
  number: 12,
  heading: 10.5,
  body: 8.8,
  value: 9.2,
  small: 7.6,
  label: 7,
} as const;

/** Space above a block, in points. */
export const gap = { block: 9, heading: 15 } as const;

export const rule = { fine: 0.4, firm: 0.9 } as const;
