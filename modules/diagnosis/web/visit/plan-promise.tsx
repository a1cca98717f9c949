import { Button, Form, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, Instant, InstantField, StatusTag } from '#platform/web/design/index.ts';
import { planChannels } from '../../rules/index.ts';
import { type DiagnosisPage, mayTake } from '../use-diagnosis.ts';
import { type DiagnosisPartProps, Part } from './part.tsx';
import css from './visit.module.css';

/** INSP-9: the customer of a car left here is told when they hear what it is and costs; kept or broken, it counts. */
export function PlanPromise({ visitId, page }: DiagnosisPartProps) {
  const { t } = useTranslation('diagnosis');
  const [isOpen, open] = useState(false);
  const keep = useCommand('post', '/api/v1/visits/{visitId}/plan-promises/keep');
  const { planPromise: plan } = page;
  return (
    <Part
      title={t('plan.title')}
      actions={
        <div className={css.actions}>
          {mayTake(page, 'keepPlan') ? (
            <Button
              size="small"
              loading={keep.pending}
              onClick={() => void keep.run({ params: { path: { visitId } }, body: {} })}
            >
              {t('plan.told')}
            </Button>
          ) : null}
          {mayTake(page, 'promisePlan') ? (
            <Button size="small" onClick={() => open(true)}>
              {plan ? t('plan.move') : t('plan.promise')}
            </Button>
          ) : null}
        </div>
      }
    >
      {plan ? (
        <span>
          <Instant at={plan.promisedAt} /> · {t(`plan.channel.${plan.channel}`)}{' '}
          <StatusTag tone={plan.level === 'broken' || plan.level === 'kept-late' ? 'trouble' : 'quiet'}>
            {t(`plan.level.${plan.level}`)}
          </StatusTag>
        </span>
      ) : (
        <span className={css.quiet}>{t('plan.none')}</span>
      )}
      {isOpen ? <PromiseDrawer visitId={visitId} plan={plan} close={() => open(false)} /> : null}
    </Part>
  );
}

interface Promised {
  promisedAt: string;
  channel: (typeof planChannels)[number];
  reason?: string;
}

interface PromiseDrawerProps {
  visitId: string;
  plan: DiagnosisPage['planPromise'];
  close: () => void;
}

function PromiseDrawer({ visitId, plan, close }: PromiseDrawerProps) {
  const { t } = useTranslation('diagnosis');
  const [form] = Form.useForm<Promised>();
  const isMoved = plan !== null && plan.keptAt === null;
  const promise = useCommand('post', '/api/v1/visits/{visitId}/plan-promises', {
    ...{ form, show: 'inline', onDone: close },
  });
  return (
    <FormDrawer<Promised>
      title={t('plan.title')}
      form={form}
      command={promise}
      initial={{ channel: plan?.channel ?? 'phone' }}
      submit={t('plan.promise')}
      onSubmit={({ promisedAt, channel, reason }) =>
        promise.run({
          params: { path: { visitId } },
          body: { promisedAt, channel, reason: reason?.trim() || null },
        })
      }
      onClose={close}
    >
      <Form.Item name="promisedAt" label={t('plan.at')} rules={[{ required: true }]}>
        <InstantField />
      </Form.Item>
      <Form.Item name="channel" label={t('plan.how')}>
        <Segmented
          block
          options={planChannels.map((value) => ({ value, label: t(`plan.channel.${value}`) }))}
        />
      </Form.Item>
      {isMoved ? (
        <Form.Item name="reason" label={t('plan.why')}>
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
      ) : null}
    </FormDrawer>
  );
}
