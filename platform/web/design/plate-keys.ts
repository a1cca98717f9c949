const digits = [...'1234567890'];
const provinces = [...'京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'];
const letters = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'];
const endings = [...'挂学警港澳使领'];
const consonants = [...'BCDFGHJKLMNPRSTVWXYZ'];
const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** How a country's plate is tapped: which keys come next, and how many signs it can have. */
interface PlateLayout {
  readonly keysAfter: (typed: string) => readonly string[];
  readonly longest: number;
}

const lastPlaceInChina = 6;

const layouts: Readonly<Record<string, PlateLayout>> = {
  /** Province, office, then five signs, or six on a new-energy car; the last may say what the car is for. */
  CN: {
    longest: 8,
    keysAfter: (typed) => {
      if (typed.length === 0) return provinces;
      if (typed.length === 1) return letters;
      const usual = [...digits, ...letters];
      return typed.length >= lastPlaceInChina ? [...usual, ...endings] : usual;
    },
  },
  /** Four digits and three consonants; older plates begin with their province's letters. */
  ES: {
    longest: 8,
    keysAfter: (typed) => {
      if (/^\d{4,}/.test(typed)) return consonants;
      return /^\d/.test(typed) ? digits : [...digits, ...alphabet];
    },
  },
  US: { longest: 8, keysAfter: () => [...digits, ...alphabet] },
};

const anywhere: PlateLayout = { longest: 12, keysAfter: () => [...digits, ...alphabet, '-'] };

/** RECV-1: the plate keypad of a country; a country without one of its own gets letters and digits. */
export function plateLayout(country: string): PlateLayout {
  return layouts[country.slice(0, 2)] ?? anywhere;
}
