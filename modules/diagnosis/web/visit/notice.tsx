import { Alert, Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChargeGround, chargeGrounds } from '#modules/repair-orders/rules/index.ts';
import { useVisit } from '#modules/repair-orders/web/index.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { FormDrawer, Instant, SignatureField, StatusTag } from '#platform/web/design/index.ts';
import { mayTake } from '../use-diagnosis.ts';
import { type DiagnosisPartProps, Part } from './part.tsx';
import css from './visit.module.css';

/** INSP-7, A3: what was promised free may have to be paid: signed before work, or the house bears it. */
export function Notice({ visitId, page }: DiagnosisPartProps) {
  const { t } = useTranslation('diagnosis');
  const [isOpen, open] = useState(false);
  const { notice, noticeNeeded } = page;
  return (
    <Part
      title={t('notice-part.title')}
      actions={
        mayTake(page, 'signNotice') ? (
          <Button size="small" onClick={() => open(true)}>
            {t(notice ? 'notice-part.sign-more' : 'notice-part.sign')}
          </Button>
        ) : null
      }
    >
      {notice ? (
        <span>
          <StatusTag>{t('notice-part.signed')}</StatusTag> {notice.signerName} <Instant at={notice.at} />{' '}
          <span className={css.quiet}>
            {notice.grounds.map((ground) => t(`repair-orders:cover.ground.${ground}`)).join(', ')}
          </span>{' '}
          <span className={css.quiet}>{t(`notice-part.borne-by.${page.failedPromiseBorneBy}`)}</span>
        </span>
      ) : noticeNeeded ? (
        <Alert type="warning" showIcon title={t('notice-part.needed')} />
      ) : (
        <span className={css.quiet}>{t('notice-part.not-needed')}</span>
      )}
      {isOpen ? <SignNotice visitId={visitId} page={page} close={() => open(false)} /> : null}
    </Part>
  );
}

interface Signed {
  grounds: ChargeGround[];
  signerName: string;
  signature: string;
}

function SignNotice({ visitId, page, close }: DiagnosisPartProps & { close: () => void }) {
  const { t } = useTranslation('diagnosis');
  const visit = useVisit(visitId).data;
  const [form] = Form.useForm<Signed>();
  const sign = useCommand('post', '/api/v1/visits/{visitId}/possible-charge-notices', {
    ...{ form, show: 'inline', onDone: close },
  });
  return (
    <FormDrawer<Signed>
      title={t('notice-part.title')}
      form={form}
      command={sign}
      initial={{ signerName: visit?.dropOff?.name ?? visit?.customerName ?? '' }}
      submit={t('notice-part.sign')}
      onSubmit={(body) => sign.run({ params: { path: { visitId } }, body })}
      onClose={close}
    >
      <p className={css.notice}>{page.noticeText}</p>
      <p className={css.quiet}>{t('notice-part.before-work')}</p>
      <Form.Item name="grounds" label={t('notice-part.grounds')} rules={[{ required: true }]}>
        <Checkbox.Group
          options={chargeGrounds.map((value) => ({ value, label: t(`repair-orders:cover.ground.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="signerName"
        label={t('notice-part.signer')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
      <Form.Item name="signature" label={t('notice-part.signature')} rules={[{ required: true }]}>
        <SignatureField />
      </Form.Item>
    </FormDrawer>
  );
}
