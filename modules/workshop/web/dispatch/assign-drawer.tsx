import { Button, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, Hours, InstantField, PlateChip, PromiseTime } from '#platform/web/design/index.ts';
import { LinkTo } from '#platform/web/navigation.tsx';
import { carName } from '../car-name.ts';
import type { JobCard, WorkshopBoard } from './board-rows.ts';
import css from './dispatch.module.css';
import { type Plan, usePlanWarnings } from './use-dispatch.tsx';

const byName = { optionFilterProp: 'label' };

interface AssignDrawerProps {
  job: JobCard;
  board: WorkshopBoard;
  /** Where it was dropped, where it lies, or where it may go next. */
  initial: Partial<Plan>;
  close(): void;
}

/** The same planning by keyboard: who, where, from when. */
export function AssignDrawer({ job, board, initial, close }: AssignDrawerProps) {
  const { t } = useTranslation('workshop');
  const [form] = Form.useForm<Plan>();
  const warn = usePlanWarnings();
  const assign = useCommand('post', '/api/v1/jobs/{jobId}/assign', {
    form,
    show: 'inline',
    basedOn: job.version,
    onDone: (answer) => {
      warn(answer);
      close();
    },
  });
  const path = { jobId: job.id };
  return (
    <FormDrawer<Plan>
      title={t('dispatch.assign')}
      form={form}
      command={assign}
      submit={t('dispatch.assign')}
      initial={initial}
      onSubmit={({ technicianId, bayId, startsAt, endsAt }) =>
        assign.run({
          params: { path },
          body: { technicianId, bayId: bayId ?? null, startsAt, endsAt: endsAt ?? null },
        })
      }
      onClose={close}
    >
      <Subject job={job} />
      <Form.Item name="technicianId" label={t('dispatch.technician')} rules={[{ required: true }]}>
        <Select autoFocus showSearch={byName} options={useTechnicians(board, job)} />
      </Form.Item>
      <Form.Item name="bayId" label={t('dispatch.bay')}>
        <Select allowClear showSearch={byName} options={useBays(board)} />
      </Form.Item>
      <Form.Item name="startsAt" label={t('dispatch.starts')} rules={[{ required: true }]}>
        <InstantField />
      </Form.Item>
      <Form.Item name="endsAt" label={t('dispatch.ends')} extra={t('dispatch.ends-hint')}>
        <InstantField />
      </Form.Item>
      {job.state === 'assigned' ? <Release job={job} done={close} /> : null}
    </FormDrawer>
  );
}

function Subject({ job }: { job: JobCard }) {
  const { t } = useTranslation('workshop');
  return (
    <div className={css.subject}>
      <p className={css.line}>
        {job.plate ? <PlateChip plate={job.plate} vehicleId={job.vehicleId} /> : null}
        {carName(job)}
      </p>
      <p>
        <LinkTo to={`/jobs/${job.id}`}>
          <b>{job.title}</b>
        </LinkTo>{' '}
        · <Hours seconds={job.plannedSeconds} />
        {job.skill ? ` · ${t(`registry:skill.${job.skill}`)}` : null}
      </p>
      <p>
        <LinkTo to={`/visits/${job.visitId}`}>{job.orderNumber}</LinkTo> ·{' '}
        <PromiseTime promisedAt={job.promisedAt} />
      </p>
    </div>
  );
}

function Release({ job, done }: { job: JobCard; done: () => void }) {
  const { t } = useTranslation('workshop');
  const release = useCommand('post', '/api/v1/jobs/{jobId}/release', {
    basedOn: job.version,
    onDone: done,
  });
  return (
    <Button
      loading={release.pending}
      onClick={() => void release.run({ params: { path: { jobId: job.id } } })}
    >
      {t('dispatch.release')}
    </Button>
  );
}

/** Everybody may be chosen; what speaks against somebody stands beside the name. */
function useTechnicians({ technicians }: WorkshopBoard, { skill }: JobCard) {
  const { t } = useTranslation('workshop');
  return technicians.map(({ id, name, skills, absent }) => {
    const lacks = skill !== null && !skills.some((held) => held.skill === skill);
    const against = [absent ? t('dispatch.absent') : null, lacks ? t('dispatch.no-skill') : null];
    return { value: id, label: [name, ...against.filter(Boolean)].join(' · ') };
  });
}

function useBays({ bays }: WorkshopBoard) {
  const { t } = useTranslation('workshop');
  return bays.map(({ id, name, kind }) => ({
    value: id,
    label: `${t('dispatch.bay-name', { name })} · ${t(`registry:bay-kind.${kind}`)}`,
  }));
}
