import type { Locale as AntdLocale } from 'antd/es/locale';
import dayjs from 'dayjs';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { browserLocale, isLocale, type Locale } from './locale.ts';
import { recall, remember } from './remembered.ts';
import { createStore } from './store.ts';

type Words = Record<string, unknown>;

const files = import.meta.glob<Words>(['../locales/*.json', '../../modules/*/api/locales/*.json'], {
  import: 'default',
});

/** Tables, pickers and forms bring their own words: they change language together with ours. */
const componentWords: Record<Locale, () => Promise<AntdLocale>> = {
  'zh-CN': () => together(import('antd/es/locale/zh_CN'), import('dayjs/locale/zh-cn')),
  en: () => together(import('antd/es/locale/en_US'), import('dayjs/locale/en-gb')),
  es: () => together(import('antd/es/locale/es_ES'), import('dayjs/locale/es')),
};
const calendarNames: Record<Locale, string> = { 'zh-CN': 'zh-cn', en: 'en-gb', es: 'es' };

/** The language on screen now, with the words of its ready-made components. */
export const languageStore = createStore<{ locale: Locale; components: AntdLocale | undefined }>({
  locale: 'en',
  components: undefined,
});

/** Starts the words before the first screen: what was chosen here last, else what the browser asks for. */
export async function startWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: {},
    defaultNS: 'platform',
    fallbackNS: 'platform',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  const chosen = recall('locale');
  await speak(isLocale(chosen) ? chosen : browserLocale());
}

/** Changes the language of everything on screen at once; nothing typed is lost. */
export async function speak(locale: Locale): Promise<void> {
  const [components] = await Promise.all([componentWords[locale](), loadWords(locale)]);
  dayjs.locale(calendarNames[locale]);
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
  remember('locale', locale);
  languageStore.set({ locale, components });
}

async function loadWords(locale: Locale): Promise<void> {
  const wanted = Object.entries(files).filter(([path]) => path.endsWith(`/${locale}.json`));
  await Promise.all(
    wanted.map(async ([path, load]) => {
      i18next.addResourceBundle(locale, namespaceOf(path), await load(), false, true);
    }),
  );
}

/** `…/modules/reception/api/locales/en.json` speaks for `reception`; the platform's own for `platform`. */
function namespaceOf(path: string): string {
  return /modules\/([^/]+)\//.exec(path)?.[1] ?? 'platform';
}

async function together(
  words: Promise<{ default: AntdLocale }>,
  calendar: Promise<unknown>,
): Promise<AntdLocale> {
  const [loaded] = await Promise.all([words, calendar]);
  return loaded.default;
}
