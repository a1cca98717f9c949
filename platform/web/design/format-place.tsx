import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { languageStore } from '../i18n.ts';
import { useStore } from '../store.ts';
import { type Format, type FormatPlace, formatFor } from './format.ts';

type Place = Omit<FormatPlace, 'locale'>;

const browserPlace: Place = {
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  currency: 'EUR',
};
const PlaceContext = createContext<Place>(browserPlace);

/** Names the workshop whose clock and currency everything inside is written in. */
export function FormatPlaceProvider({ place, children }: { place: Place; children: ReactNode }) {
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

/** Numbers, money and moments in the reader's language and the workshop's clock: `format.money(18000)`. */
export function useFormat(): Format {
  const { country, timeZone, currency } = useContext(PlaceContext);
  const { locale } = useStore(languageStore);
  return useMemo(
    () => formatFor({ locale, timeZone, currency, ...(country ? { country } : {}) }),
    [locale, country, timeZone, currency],
  );
}

/** The workshop's time zone and currency themselves, for fields that are typed in them. */
export function useFormatPlace(): Place {
  return useContext(PlaceContext);
}
