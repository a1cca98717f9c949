/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { CustomerPage } from '../../api/index.ts';
import { formatsOf, useWords } from './words.tsx';

/** Which car, which order, ready by when. */
export function CarCard({ page }: { page: CustomerPage }) {
  const { t, locale } = useWords();
  const { moment } = formatsOf(locale, page.currency, page.workshop.timeZone);
  return (
    <section class="card">
      <div class="car">
        {page.vehicle.plate ? <span class="plate">{page.vehicle.plate}</span> : null}
        <span>{page.vehicle.name}</span>
      </div>
      <p class="ready">
        <span>{t('guest.ready')}</span>
        <strong>{page.promisedAt ? moment(page.promisedAt) : t('guest.no-time')}</strong>
      </p>
      <p class="quiet">
        {[
          page.customer,
          page.broughtBy && t('guest.brought-by', { name: page.broughtBy }),
          t('guest.order', { number: page.orderNumber }),
          page.advisor,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </section>
  );
}

/** What the customer said, and how their car came. */
export function Received({ page, token }: { page: CustomerPage; token: string }) {
  const { t } = useWords();
  return (
    <>
      {page.concerns.length > 0 ? (
        <section class="card">
          <h2>{t('guest.concerns')}</h2>
          <ul class="said">
            {page.concerns.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {page.received.length > 0 || page.receivedPhotos.length > 0 ? (
        <details class="card">
          <summary>{t('guest.received')}</summary>
          <dl>
            {page.received.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <Photos token={token} photos={page.receivedPhotos} />
        </details>
      ) : null}
    </>
  );
}

/** Photos in a row; a tap shows one large, in the page itself: messengers open no windows. */
export function Photos({ token, photos }: { token: string; photos: readonly string[] }) {
  const { t } = useWords();
  const [large, show] = useState<string | null>(null);
  if (photos.length === 0) return null;
  const source = (fileId: string) => `/api/v1/customer-page/${token}/photos/${fileId}`;
  return (
    <>
      <div class="photos">
        {photos.map((fileId, place) => (
          <button key={fileId} type="button" onClick={() => show(fileId)}>
            <img src={source(fileId)} alt={t('guest.photo', { number: place + 1 })} loading="lazy" />
          </button>
        ))}
      </div>
      {large ? (
        <button type="button" class="large" aria-label={t('guest.close')} onClick={() => show(null)}>
          <img src={source(large)} alt="" />
        </button>
      ) : null}
    </>
  );
}
