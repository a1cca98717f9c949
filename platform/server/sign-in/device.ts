const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger\//, 'WeChat'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/QQBrowser\//, 'QQ Browser'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS/, 'HarmonyOS'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** What somebody recognises a device by: browser and system, e.g. `Chrome · Windows`. */
export function deviceOf(userAgent: string | null | undefined): string {
  const text = userAgent ?? '';
  const known = [browsers, systems].flatMap((kinds) => kinds.find(([sign]) => sign.test(text))?.[1] ?? []);
  if (known.length > 0) return known.join(' · ');
  return text.split(/[\s/;]/)[0]?.slice(0, 40) || 'unknown';
}

/** The device with the end of its session's id: the same browser on two desks stays two devices in the journal. */
export function deviceInJournal(userAgent: string | null | undefined, sessionId: string): string {
  return `${deviceOf(userAgent)} · ${sessionId.slice(-8)}`;
}
