import { Button, Form, Input, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useVisit } from '#modules/repair-orders/web/index.ts';
import { addDays, localDate } from '#platform/rules/zoned-time.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { DayField, FormDrawer, useFormatPlace } from '#platform/web/design/index.ts';
import css from './visit.module.css';

interface Agreed {
  choice: 'observe' | 'leave-car';
  reportOn?: string;
  agreedWith: string;
}

/** INSP-2, A22: nothing showed: drive on and be asked on a day, or leave the car. */
export function ObservationDrawer(props: { concernId: string; visitId: string; close: () => void }) {
  const { concernId, visitId, close } = props;
  const { t } = useTranslation('diagnosis');
  const { timeZone } = useFormatPlace();
  const visit = useVisit(visitId).data;
  const [form] = Form.useForm<Agreed>();
  const choice = Form.useWatch('choice', form) ?? 'observe';
  const agree = useCommand('post', '/api/v1/concerns/{concernId}/observation', {
    ...{ form, show: 'inline', onDone: close },
  });
  const inDays = (days: number) => addDays(localDate(Date.now(), timeZone), days);
  return (
    <FormDrawer<Agreed>
      title={t('observe.title')}
      form={form}
      command={agree}
      initial={{
        ...{ choice: 'observe', reportOn: inDays(7) },
        agreedWith: visit?.dropOff?.name ?? visit?.customerName ?? '',
      }}
      submit={t('observe.keep')}
      onSubmit={(agreed) =>
        agree.run({
          params: { path: { concernId } },
          body: {
            ...{ choice: agreed.choice, agreedWith: agreed.agreedWith },
            reportOn: agreed.choice === 'observe' && agreed.reportOn ? [agreed.reportOn] : [],
          },
        })
      }
      onClose={close}
    >
      <Form.Item name="choice" label={t('observe.choice')}>
        <Segmented
          block
          options={[
            { value: 'observe', label: t('observe.drive-on') },
            { value: 'leave-car', label: t('observe.leave-car') },
          ]}
        />
      </Form.Item>
      {choice === 'observe' ? (
        <>
          <div className={css.actions} style={{ marginBlockEnd: 12 }}>
            {[3, 7, 14].map((days) => (
              <Button key={days} onClick={() => form.setFieldsValue({ reportOn: inDays(days) })}>
                {t('observe.in-days', { count: days })}
              </Button>
            ))}
          </div>
          <Form.Item name="reportOn" label={t('observe.report-on')} rules={[{ required: true }]}>
            <DayField />
          </Form.Item>
        </>
      ) : null}
      <Form.Item name="agreedWith" label={t('observe.with')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
    </FormDrawer>
  );
}
