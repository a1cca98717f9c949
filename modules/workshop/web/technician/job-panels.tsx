import { Image } from 'antd';
import { useTranslation } from 'react-i18next';
import { fileAddress } from '#platform/web/api/upload.ts';
import {
  Elapsed,
  Facts,
  Hours,
  Instant,
  Odometer,
  Panel,
  Quantity,
  StatusTag,
} from '#platform/web/design/index.ts';
import css from './technician.module.css';
import type { JobPage as Job } from './use-my-jobs.ts';

/** Everything the customer said, in their words; what this job is for comes first. */
export function ConcernsPanel({ job }: { job: Job }) {
  const { t } = useTranslation('workshop');
  return (
    <Panel title={t('job.concerns')}>
      {job.concerns.length === 0 ? <p className={css.quiet}>{t('job.no-concerns')}</p> : null}
      <ul className={css.concerns}>
        {job.concerns.map(({ id, words, ofThisJob }) => (
          <li key={id} className={ofThisJob ? css.asked : undefined}>
            <q>{words}</q>
          </li>
        ))}
      </ul>
      <div className={css.facts}>
        <Facts
          facts={[
            [
              t('job.odometer'),
              job.odometer === null ? null : (
                <Odometer key="run" reading={job.odometer} unit={job.odometerUnit ?? 'km'} />
              ),
            ],
            ['VIN', job.vin],
            [t('job.advisor'), job.advisorName],
            [t('job.old-parts'), oldParts(job.keepOldParts, t('job.keep'), t('job.do-not-keep'))],
          ]}
        />
      </div>
    </Panel>
  );
}

function oldParts(keep: boolean | null, yes: string, no: string): string | null {
  if (keep === null) return null;
  return keep ? yes : no;
}

export function LinesPanel({ job }: { job: Job }) {
  const { t } = useTranslation('workshop');
  return (
    <Panel title={t('job.lines')} flush>
      {job.lines.length === 0 ? <p className={css.none}>{t('job.no-lines')}</p> : null}
      <ul>
        {job.lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </Panel>
  );
}

function Line({ line }: { line: Job['lines'][number] }) {
  const { t } = useTranslation('workshop');
  return (
    <li className={css.lineRow}>
      <span>
        {line.name} {line.code ? <span className={css.quiet}>{line.code}</span> : null}
      </span>
      <span className={css.end}>
        {line.hoursSeconds === null ? null : <Hours seconds={line.hoursSeconds} />}
        {line.kind === 'part' ? <Issued line={line} /> : null}
      </span>
      {line.kind === 'part' && line.location ? (
        <span className={css.quiet}>{t('parts.at', { location: line.location })}</span>
      ) : null}
    </li>
  );
}

/** How much of the part is out of the store, and that it cannot come from there when it cannot. */
function Issued({ line }: { line: Job['lines'][number] }) {
  const { t } = useTranslation('workshop');
  const needed = (line.quantityMilli ?? 0) - line.issuedMilli;
  if (needed <= 0) return <StatusTag>{t('parts.issued')}</StatusTag>;
  return (
    <>
      <Quantity milli={line.quantityMilli ?? 0} />
      {line.stockMilli !== null && line.stockMilli < needed ? (
        <StatusTag tone="trouble">{t('parts.none-on-shelf')}</StatusTag>
      ) : (
        <StatusTag>{t('parts.not-issued')}</StatusTag>
      )}
    </>
  );
}

export function PhotosPanel({ job }: { job: Job }) {
  const { t } = useTranslation('workshop');
  if (!job.finding && job.photos.length === 0) return null;
  return (
    <Panel title={t('job.found')}>
      <p>{job.finding}</p>
      <Image.PreviewGroup>
        <div className={css.photos}>
          {job.photos.map((fileId) => (
            <Image
              key={fileId}
              src={fileAddress(fileId, 'small')}
              preview={{ src: fileAddress(fileId) }}
              alt={t('job.found')}
              width={96}
            />
          ))}
        </div>
      </Image.PreviewGroup>
    </Panel>
  );
}

/** Who worked when, and why it stopped. */
export function TimesPanel({ job }: { job: Job }) {
  const { t } = useTranslation('workshop');
  if (job.clockings.length === 0) return null;
  return (
    <Panel title={t('job.times')} flush>
      <ul>
        {job.clockings.map((each) => (
          <li key={each.id} className={css.lineRow}>
            <span>
              {each.technicianName} · <Instant at={each.startedAt} as="clock" />
            </span>
            <span className={css.end}>
              <Elapsed since={each.startedAt} until={each.endedAt} />
            </span>
            {each.pauseReason ? (
              <span className={css.quiet}>
                {[t(`pause-reason.${each.pauseReason}`), each.note].filter(Boolean).join(' · ')}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
