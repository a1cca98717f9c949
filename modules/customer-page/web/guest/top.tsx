/** @jsxImportSource preact */
import type { CustomerPage } from '../../api/index.ts';
import { guestLocales, localeNames, useWords } from './words.tsx';

/** Whose page it is, how to call them, and the language. */
export function Top({ page }: { page: Pick<CustomerPage, 'workshop'> | null }) {
  const { t, locale, speak } = useWords();
  const phone = page?.workshop.phone;
  return (
    <header class="top">
      <strong>{page?.workshop.name ?? 'Pitlane'}</strong>
      <select
        aria-label={t('guest.language')}
        value={locale}
        onChange={({ currentTarget }) => speak(currentTarget.value as typeof locale)}
      >
        {guestLocales.map((each) => (
          <option key={each} value={each}>
            {localeNames[each]}
          </option>
        ))}
      </select>
      {phone ? (
        <a class="call" href={`tel:${phone}`}>
          {t('guest.call')}
        </a>
      ) : null}
    </header>
  );
}
