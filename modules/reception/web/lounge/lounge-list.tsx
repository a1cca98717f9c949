import { useTranslation } from 'react-i18next';
import { toProblem } from '#platform/web/api/problem.ts';
import {
  Elapsed,
  EmptyState,
  Instant,
  LoadingRoom,
  LoadProblem,
  Panel,
  PhoneLink,
  PlateChip,
  StatusTag,
  useNow,
} from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { waitsForWord } from '../../rules/index.ts';
import css from '../front-desk/front-desk.module.css';
import { TellGuest } from './tell-guest.tsx';
import { type Guest, type Lounge, useLounge } from './use-lounge.ts';

/** RECV-6: the lounge with waiting times and the last word given; those reached elsewhere; what brings people home. */
export function LoungeList() {
  const lounge = useLounge();
  if (lounge.error && !lounge.data) {
    return <LoadProblem problem={toProblem(lounge.error)} again={() => void lounge.refetch()} />;
  }
  if (!lounge.data) return <LoadingRoom rows={8} />;
  return <Rooms lounge={lounge.data} />;
}

function Rooms({ lounge: { guests, away, offers, shuttle, taxis, wordMinutes } }: { lounge: Lounge }) {
  const { t } = useTranslation('reception');
  return (
    <div className={css.panels}>
      <Panel title={t('lounge.guests')} flush extra={<b>{guests.length}</b>}>
        {guests.length === 0 ? <EmptyState title={t('lounge.guests-none')} /> : null}
        <ul className={css.rows}>
          {guests.map((guest) => (
            <li key={guest.visitId}>
              <Person guest={guest} limitMinutes={wordMinutes} />
              <TellGuest guest={guest} />
            </li>
          ))}
        </ul>
        {offers ? <p className={css.foot}>{t('lounge.offers', { offers })}</p> : null}
      </Panel>
      <Panel title={t('lounge.away')} flush extra={<b>{away.length}</b>}>
        {away.length === 0 ? <EmptyState title={t('lounge.away-none')} /> : null}
        <ul className={css.rows}>
          {away.map((guest) => (
            <li key={guest.visitId}>
              <Person guest={guest} limitMinutes={wordMinutes} />
            </li>
          ))}
        </ul>
        <p className={css.foot}>
          {t('lounge.shuttle', { taken: shuttle.taken, seats: shuttle.seats })}
          {taxis.map(({ name, phone }) => (
            <span key={name}>
              {' · '}
              {name} <PhoneLink phone={phone} />
            </span>
          ))}
        </p>
      </Panel>
    </div>
  );
}

function Person({ guest, limitMinutes }: { guest: Guest; limitMinutes: number }) {
  const { t } = useTranslation('reception');
  const { plate, make, model, customerName, kind, means, reach, phone, since, promisedAt, lastWord } = guest;
  const number = reach ?? phone;
  const now = useNow();
  const isForgotten = isLongSilent(guest, limitMinutes, now);
  return (
    <div className={css.person}>
      <div className={css.line}>
        <LinkTo to={`/visits/${guest.visitId}`}>
          {plate ? <PlateChip plate={plate} /> : t('car.no-plate')}
        </LinkTo>
        <b>{customerName}</b>
        <span className={css.quiet}>{[make, model].filter(Boolean).join(' ')}</span>
        {kind === 'lounge' ? null : (
          <StatusTag>{means ? t(`whereabouts.means.${means}`) : t(`whereabouts.kind.${kind}`)}</StatusTag>
        )}
        {isForgotten ? (
          <StatusTag tone="trouble">{t('lounge.no-word-for-long', { minutes: limitMinutes })}</StatusTag>
        ) : null}
      </div>
      <div className={css.line}>
        <span>
          {kind === 'lounge' ? t('lounge.waits') : t('lounge.since')} <Elapsed since={since} />
        </span>
        {promisedAt ? (
          <span className={Date.parse(promisedAt) < now ? css.late : css.quiet}>
            {t('lounge.promised')} <Instant at={promisedAt} as="clock" />
          </span>
        ) : null}
        {guest.advisorName ? <span className={css.quiet}>{guest.advisorName}</span> : null}
        {number ? (
          /^[+\d][\d\s-]+$/.test(number) ? (
            <PhoneLink phone={number} />
          ) : (
            <span>{number}</span>
          )
        ) : null}
      </div>
      {lastWord ? (
        <div className={css.quiet}>
          {t('lounge.told')} <Instant at={lastWord.toldAt} />: {lastWord.words}
          {lastWord.toldBy ? ` (${lastWord.toldBy})` : ''}
        </div>
      ) : kind === 'lounge' ? (
        <div className={css.quiet}>{t('lounge.told-nothing')}</div>
      ) : null}
    </div>
  );
}

function isLongSilent({ kind, since, lastWord }: Guest, limitMinutes: number, now: number): boolean {
  const lastToldAt = lastWord ? new Date(lastWord.toldAt) : null;
  return (
    kind === 'lounge' &&
    waitsForWord({ since: new Date(since), lastToldAt, limitMinutes, now: new Date(now) })
  );
}
