export interface PlateLook {
  style: 'blue' | 'green' | 'yellow-green' | 'yellow' | 'white' | 'black' | 'european' | 'plain';
  text: string;
  /** The letters on the blue band of European plates. */
  band?: string;
}

const europeanBand: Record<string, string> = {
  ES: 'E',
  DE: 'D',
  FR: 'F',
  IT: 'I',
  PT: 'P',
  AT: 'A',
  BE: 'B',
  NL: 'NL',
  PL: 'PL',
  SE: 'S',
  IE: 'IRL',
};
const chineseStyles = ['blue', 'green', 'yellow-green', 'yellow', 'white', 'black'] as const;

/** How a plate is painted. A Chinese plate one character longer than usual is a new-energy car's. */
export function plateLook(plate: { text: string; country: string; kind?: string | null }): PlateLook {
  const bare = plate.text.replace(/[·•\s.-]/g, '');
  if (plate.country === 'CN') {
    const painted = chineseStyles.find((kind) => kind === plate.kind);
    const style = painted ?? (bare.length >= 8 ? 'green' : 'blue');
    return { style, text: `${bare.slice(0, 2)}·${bare.slice(2)}` };
  }
  const band = europeanBand[plate.country];
  if (!band) return { style: 'plain', text: plate.text };
  const spanish = plate.country === 'ES' ? /^(\d{4})([A-Z]{3})$/.exec(bare) : null;
  return { style: 'european', text: spanish ? `${spanish[1]} ${spanish[2]}` : plate.text, band };
}
