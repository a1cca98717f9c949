import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '#platform/web/api/client.ts';
import type { components } from '#platform/web/api/openapi.gen.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { Facts, FormDrawer, Instant, Quantity } from '#platform/web/design/index.ts';
import type { StepProps } from '#platform/web/page.ts';
import css from './hand-over.module.css';

type Sheet = components['schemas']['HandOverSheet'];

interface Handing {
  checks: { ok?: boolean; note?: string }[];
  note?: string;
}

/** HAND-1: the list gone through at the car before the customer is called. */
export default function HandOverStep({ repairOrderId, close }: StepProps) {
  const sheet = api.useQuery(
    'get',
    '/api/v1/repair-orders/{repairOrderId}/hand-over',
    { params: { path: { repairOrderId: repairOrderId ?? '' } } },
    { enabled: repairOrderId !== null },
  );
  return sheet.data ? <HandOverForm sheet={sheet.data} close={close} /> : null;
}

function HandOverForm({ sheet, close }: { sheet: Sheet; close: () => void }) {
  const { t } = useTranslation('quality');
  const [form] = Form.useForm<Handing>();
  const { repairOrderId } = sheet;
  const handOver = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/hand-over', {
    form,
    show: 'inline',
    onDone: close,
  });
  const send = ({ checks, note }: Handing) =>
    handOver.run({
      params: { path: { repairOrderId } },
      body: {
        checks: sheet.checks.map(({ key }, place) => ({
          key,
          ok: checks[place]?.ok ?? false,
          note: checks[place]?.note?.trim() || null,
        })),
        note: note?.trim() || null,
      },
    });
  return (
    <FormDrawer<Handing>
      title={t('hand-over.title')}
      form={form}
      command={handOver}
      initial={{ checks: sheet.checks.map(({ cannotBeGood }) => (cannotBeGood ? { ok: false } : {})) }}
      submit={t('hand-over.submit')}
      onSubmit={send}
      onClose={close}
      draft={`hand-over.${repairOrderId}`}
      width={640}
    >
      <Known sheet={sheet} />
      <ol className={css.checks}>
        {sheet.checks.map((check, place) => (
          <li key={check.key}>
            <Check check={check} place={place} />
          </li>
        ))}
      </ol>
      <Form.Item name="note" label={t('hand-over.note')}>
        <Input.TextArea rows={2} maxLength={1000} placeholder={t('hand-over.note-hint')} />
      </Form.Item>
    </FormDrawer>
  );
}

/** What the house knows already, so that nobody has to look it up beside the car. */
function Known({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('quality');
  const yesNo = (wanted: boolean | null) =>
    wanted === null ? t('hand-over.not-asked') : wanted ? t('hand-over.wanted') : t('hand-over.not-wanted');
  const promised = sheet.promisedAt ? <Instant at={sheet.promisedAt} as="clock" /> : null;
  return (
    <div className={css.known}>
      <Facts
        facts={[
          [t('hand-over.promised'), promised],
          [t('hand-over.wash'), yesNo(sheet.wash)],
          [t('hand-over.old-parts'), yesNo(sheet.keepOldParts)],
          [t('hand-over.damage'), t('hand-over.marks', { count: sheet.damageMarks })],
        ]}
      />
      {sheet.partsNotIssued.length > 0 ? (
        <div className={css.parts}>
          <b>{t('hand-over.parts-not-issued')}</b>
          <ul>
            {sheet.partsNotIssued.map(({ lineId, name, missingMilli }) => (
              <li key={lineId}>
                {name} × <Quantity milli={missingMilli} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

function Check({ check, place }: { check: Sheet['checks'][number]; place: number }) {
  const { t } = useTranslation('quality');
  const form = Form.useFormInstance<Handing>();
  const ok = Form.useWatch(['checks', place, 'ok'], form);
  const label = t(`hand-over-check.${check.key}`);
  const against = check.cannotBeGood;
  return (
    <>
      <div className={css.check}>
        <span id={`hand-over-${check.key}`}>
          {label}
          {check.blocks ? <span className={css.quiet}> {t('hand-over.blocks')}</span> : null}
        </span>
        <Form.Item
          name={['checks', place, 'ok']}
          rules={[{ required: true, message: t('hand-over.answer-needed') }]}
          className={css.flat}
        >
          <Radio.Group
            aria-labelledby={`hand-over-${check.key}`}
            optionType="button"
            buttonStyle="solid"
            block
            options={[
              { value: true, label: t('hand-over.good'), disabled: against !== null },
              { value: false, label: t('hand-over.not-good') },
            ]}
          />
        </Form.Item>
      </div>
      {against ? <p className={css.against}>{against.detail}</p> : null}
      {ok === false && !check.blocks ? (
        <Form.Item
          name={['checks', place, 'note']}
          rules={[{ required: true, whitespace: true, message: t('hand-over.why-needed') }]}
          className={css.flat}
        >
          <Input
            aria-label={t('sheet.note-on', { point: label })}
            placeholder={t('hand-over.why')}
            maxLength={500}
          />
        </Form.Item>
      ) : null}
      {ok === false && check.blocks && !against ? (
        <p className={css.against}>{t('hand-over.mend-first')}</p>
      ) : null}
    </>
  );
}
