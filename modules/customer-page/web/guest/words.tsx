/** @jsxImportSource preact */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

export const guestLocales = ['zh-CN', 'en', 'es'] as const;
export type Locale = (typeof guestLocales)[number];

export const localeNames: Record<Locale, string> = { 'zh-CN': '中文', en: 'English', es: 'Español' };

type Tree = { readonly [key: string]: string | Tree };
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

const files: Record<Locale, () => Promise<{ default: Tree }>> = {
  'zh-CN': () => import('../../api/locales/zh-CN.json'),
  en: () => import('../../api/locales/en.json'),
  es: () => import('../../api/locales/es.json'),
};

interface Words {
  readonly t: Say;
  readonly locale: Locale;
  speak(locale: Locale): void;
}

const Spoken = createContext<Words | null>(null);

/** The page's words: one small file per language, fetched when it is spoken. */
export function useWords(): Words {
  const words = useContext(Spoken);
  if (!words) throw new Error('No language is spoken here.');
  return words;
}

const tryAgainMs = 2_000;
const mostTries = 4;

/** Before there are words: something moves, in no language. */
function Waiting() {
  return (
    <main class="waiting" aria-busy="true">
      <span />
    </main>
  );
}

export function Speaking({ children }: { children: ComponentChildren }) {
  const [locale, speak] = useState<Locale>(browserLocale);
  const [tree, setTree] = useState<Tree | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: fetched again when the network was away.
  useEffect(() => {
    let isMeant = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const put = (file: { default: Tree }) => {
      if (!isMeant) return;
      setTree(file.default);
      document.documentElement.lang = locale;
    };
    const again = () => {
      if (!isMeant) return;
      /* Some browsers remember that a file did not come: then only a new page helps, and what was said is kept. */
      if (!tree && tries >= mostTries) location.reload();
      else timer = setTimeout(() => setTries((was) => was + 1), tryAgainMs);
    };
    void files[locale]().then(put, again);
    return () => {
      isMeant = false;
      clearTimeout(timer);
    };
  }, [locale, tries]);
  if (!tree) return <Waiting />;
  const say: Say = (key, params = {}) =>
    textOf(tree, key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
  return <Spoken.Provider value={{ t: say, locale, speak }}>{children}</Spoken.Provider>;
}

function textOf(tree: Tree, key: string): string {
  const found = key
    .split('.')
    .reduce<string | Tree | undefined>(
      (branch, part) => (typeof branch === 'object' ? branch[part] : undefined),
      tree,
    );
  return typeof found === 'string' ? found : key;
}

/** What the browser asks for first that we speak. */
function browserLocale(): Locale {
  for (const wish of navigator.languages ?? [navigator.language]) {
    const match = guestLocales.find((locale) => locale.slice(0, 2) === wish.toLowerCase().slice(0, 2));
    if (match) return match;
  }
  return 'en';
}

/** Money and times as the reader writes them, in the workshop's zone. */
export function formatsOf(locale: Locale, currency: string, timeZone: string) {
  const digits = new Intl.NumberFormat(locale, {
    ...{ style: 'currency', currency, currencyDisplay: 'narrowSymbol' },
  });
  const scale = 10 ** (digits.resolvedOptions().maximumFractionDigits ?? 2);
  const moment = new Intl.DateTimeFormat(locale, {
    ...{ timeZone, weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
    hour12: false,
  });
  return {
    money: (minor: number) => digits.format(minor / scale),
    moment: (at: string) => moment.format(new Date(at)),
  };
}
