import { Alert, App, Checkbox, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ChargeGround, chargeGrounds } from '#modules/repair-orders/rules/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, PhotoField, useFormat } from '#platform/web/design/index.ts';
import css from './technician.module.css';
import type { JobPage as Job } from './use-my-jobs.ts';

interface Named {
  causeId?: string;
  cause?: string;
  answers?: 'payer' | 'customer';
  ground?: ChargeGround;
  doneToFind?: string;
  searchLineIds?: string[];
  fileIds?: string[];
}

/** No cause of the list. */
const another = 'another';

/** The cause in a few taps: which it is, who answers for it, and if it is the customer, what shows it. */
export function CauseDrawer({ job, close }: { job: Job; close: () => void }) {
  const { t } = useTranslation('workshop');
  const { message } = App.useApp();
  const [form] = Form.useForm<Named>();
  const judge = useCommand('post', '/api/v1/jobs/{jobId}/cause', {
    form,
    basedOn: 'none',
    show: 'inline',
    onDone: ({ isAsked }) => {
      void message.success(t(isAsked ? 'cause.kept-asked' : 'cause.kept'));
      close();
    },
  });
  const { possibleCauses, freeLineIds } = job.causes;
  const [only] = possibleCauses.length === 0 ? [another] : [undefined];
  return (
    <FormDrawer<Named>
      title={t('cause.title')}
      form={form}
      command={judge}
      submit={t('cause.keep')}
      draft={`cause.${job.id}`}
      initial={{
        ...(only === undefined ? {} : { causeId: only }),
        ...(job.cause ? { cause: job.cause } : {}),
        searchLineIds: likelySearch(job),
      }}
      onSubmit={(named) => judge.run({ params: { path: { jobId: job.id } }, body: bodyOf(named, job) })}
      onClose={close}
    >
      <Which job={job} />
      {freeLineIds.length > 0 ? <WhoAnswers job={job} /> : null}
    </FormDrawer>
  );
}

/** The possible causes named beforehand first; another one in words. */
function Which({ job }: { job: Job }) {
  const { t } = useTranslation('workshop');
  const causeId = Form.useWatch<string | undefined>('causeId');
  const { possibleCauses } = job.causes;
  return (
    <>
      {possibleCauses.length > 0 ? (
        <Form.Item name="causeId" label={t('cause.which')} rules={[{ required: true }]}>
          <Radio.Group className={css.choices}>
            {possibleCauses.map(({ id, title }) => (
              <Radio key={id} value={id}>
                {title}
              </Radio>
            ))}
            <Radio value={another}>{t('cause.another')}</Radio>
          </Radio.Group>
        </Form.Item>
      ) : null}
      {causeId === another ? (
        <Form.Item
          name="cause"
          label={t('cause.words')}
          extra={possibleCauses.length > 0 ? t('cause.off-list') : undefined}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
        </Form.Item>
      ) : null}
    </>
  );
}

function WhoAnswers({ job }: { job: Job }) {
  const { t } = useTranslation('workshop');
  const answers = Form.useWatch<Named['answers']>('answers');
  return (
    <>
      <Form.Item name="answers" label={t('cause.who-answers')} rules={[{ required: true }]}>
        <Radio.Group optionType="button" className={css.choices}>
          <Radio value="payer">{t('cause.payer')}</Radio>
          <Radio value="customer">{t('cause.customer')}</Radio>
        </Radio.Group>
      </Form.Item>
      {answers === 'customer' ? <CustomerAnswers job={job} /> : null}
    </>
  );
}

function CustomerAnswers({ job }: { job: Job }) {
  const { t } = useTranslation('workshop');
  const ground = Form.useWatch<ChargeGround | undefined>('ground');
  const lines = job.lines.filter(({ id }) => job.causes.freeLineIds.includes(id));
  return (
    <>
      <Form.Item name="ground" label={t('cause.why')} rules={[{ required: true }]}>
        <Radio.Group className={css.choices}>
          {chargeGrounds.map((each) => (
            <Radio key={each} value={each}>
              {t(`repair-orders:cover.ground.${each}`)}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <Form.Item
        name="fileIds"
        label={t('cause.photos')}
        rules={[{ required: true, type: 'array', min: 1, message: t('cause.photos-needed') }]}
      >
        <PhotoField visitId={job.visitId} />
      </Form.Item>
      <Form.Item name="doneToFind" label={t('cause.done')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
      </Form.Item>
      <Form.Item name="searchLineIds" label={t('cause.search-lines')}>
        <Checkbox.Group
          className={css.choices}
          options={lines.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      {ground ? <Then job={job} ground={ground} /> : null}
    </>
  );
}

/** What follows, before it is kept: who bears the search, and that the customer is asked for the rest. */
function Then({ job, ground }: { job: Job; ground: ChargeGround }) {
  const { t } = useTranslation('workshop');
  const format = useFormat();
  const { signedGrounds, diagnosisLeftMinor } = job.causes;
  const who = signedGrounds.includes(ground) ? 'customer' : diagnosisLeftMinor ? 'diagnosis' : 'internal';
  const limit = format.money(diagnosisLeftMinor ?? 0, { currency: job.currency });
  return (
    <Alert
      type="info"
      showIcon
      title={t(job.state === 'finished' ? 'cause.then.done' : `cause.then.${who}`, { limit })}
    />
  );
}

/** A job that was to find out is a search by its hours; a repair that was sold is none. */
function likelySearch({ vague, lines, causes }: Job): string[] {
  if (!vague) return [];
  return lines
    .filter(({ id, kind }) => kind !== 'part' && causes.freeLineIds.includes(id))
    .slice(0, 1)
    .map(({ id }) => id);
}

function bodyOf(named: Named, { causes }: Job) {
  const { causeId, cause, answers, ground, doneToFind, searchLineIds = [], fileIds = [] } = named;
  const listed = causes.possibleCauses.find(({ id }) => id === causeId);
  const said = { cause: (listed?.title ?? cause ?? '').trim(), causeId: listed?.id ?? null };
  if (answers !== 'customer' || !ground) return said;
  return { ...said, ground, doneToFind: doneToFind?.trim() ?? null, searchLineIds, fileIds };
}
