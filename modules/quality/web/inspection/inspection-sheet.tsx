import { App, Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferedAction } from '#platform/web/api/problem.ts';
import { RefusalAlert } from '#platform/web/api/refusal-notice.tsx';
import { useCommand } from '#platform/web/api/use-command.ts';
import { PageHeader, PlateChip, PromiseTime, StatusTag, useFormDraft } from '#platform/web/design/index.ts';
import { useGo } from '#platform/web/navigation.tsx';
import type { CarToInspect } from '../queue/use-queue.ts';
import { ConcernAnswers } from './concern-answers.tsx';
import { FailDrawer } from './fail-drawer.tsx';
import { JobsDone } from './jobs-done.tsx';
import css from './sheet.module.css';
import { answered, emptySheet, type SheetTyped, sheetToSend } from './sheet.ts';
import { TwelvePoints } from './twelve-points.tsx';

interface SheetProps {
  car: CarToInspect;
  offered: readonly OfferedAction[];
}

/** QC-1, QC-2: what was done, the customer's words, the twelve points, then pass or fail. */
export function InspectionSheet({ car, offered }: SheetProps) {
  const { t } = useTranslation('quality');
  const [form] = Form.useForm<SheetTyped>();
  const draft = useFormDraft(`inspection.${car.repairOrderId}`, form);
  const [isFailing, setIsFailing] = useState(false);
  const leave = useLeaving(draft.forget);
  const pass = useCommand('post', '/api/v1/repair-orders/{repairOrderId}/inspections', {
    form,
    show: 'inline',
    onDone: () => leave(t('sheet.passed')),
  });
  const params = { path: { repairOrderId: car.repairOrderId } };
  const send = (typed: SheetTyped) =>
    void pass.run({ params, body: { ...sheetToSend(typed, car.concerns), result: 'pass' } });
  return (
    <>
      <SheetHeader car={car} />
      <Form<SheetTyped>
        form={form}
        layout="vertical"
        initialValues={emptySheet(car.concerns)}
        onFinish={send}
        {...draft.bind}
        className={css.sheet}
      >
        <div className={css.alert}>
          <RefusalAlert of={pass} />
        </div>
        <JobsDone jobs={car.jobs} />
        <ConcernAnswers concerns={car.concerns} />
        <TwelvePoints />
        <Verdict car={car} offered={offered} pending={pass.pending} fail={() => setIsFailing(true)} />
      </Form>
      {isFailing ? (
        <FailDrawer
          car={car}
          sheet={() => form.getFieldsValue(true)}
          done={() => leave(t('sheet.failed'))}
          close={() => setIsFailing(false)}
        />
      ) : null}
    </>
  );
}

function SheetHeader({ car }: { car: CarToInspect }) {
  const { t } = useTranslation('quality');
  return (
    <PageHeader
      title={[car.make, car.model].filter(Boolean).join(' ') || t('sheet.title')}
      back={{ to: '/quality', label: t('queue.title') }}
      before={car.plate ? <PlateChip plate={car.plate} vehicleId={car.vehicleId} size="large" /> : null}
      after={
        <>
          <StatusTag>{car.orderNumber}</StatusTag>
          {car.keyTag ? <StatusTag>{t('queue.key', { tag: car.keyTag })}</StatusTag> : null}
        </>
      }
      actions={car.promisedAt ? <PromiseTime promisedAt={car.promisedAt} /> : null}
    />
  );
}

interface VerdictProps extends SheetProps {
  pending: boolean;
  fail: () => void;
}

/** Pass or fail stays under the thumb, with how much is still unanswered. */
function Verdict({ car, offered, pending, fail }: VerdictProps) {
  const { t } = useTranslation('quality');
  const typed = Form.useWatch([], Form.useFormInstance<SheetTyped>()) ?? {};
  const of = (action: string) => offered.find((each) => each.action === action);
  const [may, mayFail] = [of('passInspection'), of('failInspection')];
  const reasons = may?.allowed ? [] : (may?.reasons ?? []);
  const left = emptySheet(car.concerns).checks.length + car.concerns.length - answered(typed);
  return (
    <div className={css.verdict}>
      <span className={css.left}>
        {reasons.length > 0
          ? reasons.map(({ code, detail }) => <span key={code}>{detail}</span>)
          : left > 0
            ? t('sheet.left', { count: left })
            : t('sheet.all-answered')}
      </span>
      {mayFail?.allowed ? (
        <Button size="large" onClick={fail}>
          {t('sheet.fail')}
        </Button>
      ) : null}
      {may?.allowed ? (
        <Button type="primary" size="large" htmlType="submit" loading={pending}>
          {t('sheet.pass')}
        </Button>
      ) : null}
    </div>
  );
}

/** The sheet is handed in: the next car waits in the queue. */
function useLeaving(forget: () => void) {
  const { message } = App.useApp();
  const go = useGo();
  return (words: string) => {
    forget();
    message.success(words);
    go('/quality');
  };
}
