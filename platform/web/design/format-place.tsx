import { createContext, type ReactNode, useContext } from 'react';
import { languageStore } from '../i18n.ts';
import { useStore } from '../store.ts';
import { type Format, type FormatPlace, formatFor } from './format.ts';

type Place = Omit<FormatPlace, 'locale'>;

let browserPlace: Place | undefined;

/** Asked only on pages without a workshop: the browser takes its time to say where it is. */
function placeOfBrowser(): Place {
  browserPlace ??= { timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, currency: 'EUR' };
  return browserPlace;
}

const PlaceContext = createContext<Place | null>(null);

/** Names the workshop whose clock and currency everything inside is written in. */
export function FormatPlaceProvider({ place, children }: { place: Place; children: ReactNode }) {
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

/** Numbers, money and moments in the reader's language and the workshop's clock: `format.money(18000)`. */
export function useFormat(): Format {
  const place = useFormatPlace();
  const { locale } = useStore(languageStore);
  return formatFor({ ...place, locale });
}

/** The workshop's time zone and currency themselves, for fields that are typed in them. */
export function useFormatPlace(): Place {
  return useContext(PlaceContext) ?? placeOfBrowser();
}
