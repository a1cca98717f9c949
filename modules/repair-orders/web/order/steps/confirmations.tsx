import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { paths } from '#platform/web/api/openapi.gen.ts';
import { useCommand } from '#platform/web/api/use-command.ts';
import { useFormat } from '#platform/web/design/index.ts';
import { may, type Order } from '../order.ts';
import css from './contract.module.css';

type Ticks = NonNullable<
  paths['/api/v1/repair-orders/{repairOrderId}/confirmations']['put']['requestBody']
>['content']['application/json'];

/** The five, each with the sentence to say; a tick is kept at once, so that a second screen goes on where this one was. */
export function Confirmations({ order }: { order: Order }) {
  const { t } = useTranslation('repair-orders');
  const format = useFormat();
  const { ticked, tick } = useTicks(order);
  const isOpen = may(order, 'confirm');
  const jobs = order.jobs.filter(({ state }) => !['declined', 'cancelled', 'proposed'].includes(state));
  const plain = (key: 'jobs' | 'price' | 'time') => ({
    isDone: ticked[key],
    answers: (
      <Answer chosen={ticked[key]} choose={isOpen ? () => tick({ [key]: !ticked[key] }) : undefined}>
        {t('order.explained')}
      </Answer>
    ),
  });
  const promised = order.promisedAt ? format.dateTime(order.promisedAt) : '–';
  return (
    <ol className={css.five} aria-label={t('order.five')}>
      <Confirmation
        {...plain('jobs')}
        name={t('confirmation.jobs')}
        say={t('order.say.jobs', { count: jobs.length })}
      />
      <Confirmation
        {...plain('price')}
        name={t('confirmation.price')}
        say={t('order.say.price', { total: format.money(order.totalMinor, { currency: order.currency }) })}
      />
      <Confirmation
        {...plain('time')}
        name={t('confirmation.time')}
        say={t('order.say.time', { time: promised })}
      />
      <Confirmation
        isDone={ticked.wash}
        name={t('confirmation.wash')}
        say={t('order.say.wash')}
        answers={
          <YesNo
            answer={ticked.wash ? ticked.washWanted : null}
            words={[t('order.wash-yes'), t('order.wash-no')]}
            choose={isOpen ? (wanted) => tick({ wash: { wanted } }) : undefined}
          />
        }
      />
      <Confirmation
        isDone={ticked.oldParts}
        name={t('confirmation.old-parts')}
        say={t('order.say.old-parts')}
        answers={
          <YesNo
            answer={ticked.oldParts ? ticked.keep : null}
            words={[t('order.old-parts-yes'), t('order.old-parts-no')]}
            choose={isOpen ? (keep) => tick({ oldParts: { keep } }) : undefined}
          />
        }
      />
    </ol>
  );
}

/** What is ticked: as the server has it, and over it what this hand has just ticked. */
function useTicks(order: Order) {
  const [own, setOwn] = useState<Ticks>({});
  const confirm = useCommand('put', '/api/v1/repair-orders/{repairOrderId}/confirmations', {
    basedOn: 'none',
  });
  const { confirmations } = order;
  const tick = async (ticks: Ticks) => {
    setOwn((before) => ({ ...before, ...ticks }));
    const isKept = await confirm.run({ params: { path: { repairOrderId: order.id } }, body: ticks });
    if (!isKept) setOwn({});
  };
  const ticked = {
    jobs: own.jobs ?? confirmations.jobs,
    price: own.price ?? confirmations.price,
    time: own.time ?? confirmations.time,
    wash: own.wash ? true : confirmations.wash,
    washWanted: own.wash?.wanted ?? order.wash,
    oldParts: own.oldParts ? true : confirmations.oldParts,
    keep: own.oldParts?.keep ?? order.keepOldParts,
  };
  return { ticked, tick: (ticks: Ticks) => void tick(ticks) };
}

interface ConfirmationProps {
  name: string;
  say: string;
  isDone: boolean;
  answers: ReactNode;
}

function Confirmation({ name, say, isDone, answers }: ConfirmationProps) {
  return (
    <li className={isDone ? css.done : undefined}>
      <span className={css.words}>
        <strong>{name}</strong>
        <span>{say}</span>
      </span>
      <fieldset className={css.answers} aria-label={name}>
        {answers}
      </fieldset>
    </li>
  );
}

interface AnswerProps {
  chosen: boolean;
  choose: (() => void) | undefined;
  children: ReactNode;
}

function Answer({ chosen, choose, children }: AnswerProps) {
  return (
    <Button
      size="large"
      aria-pressed={chosen}
      className={chosen ? css.chosen : undefined}
      icon={chosen ? <CheckOutlined /> : null}
      {...(choose ? { onClick: choose } : { disabled: true })}
    >
      {children}
    </Button>
  );
}

interface YesNoProps {
  answer: boolean | null;
  words: readonly [yes: string, no: string];
  choose: ((answer: boolean) => void) | undefined;
}

function YesNo({ answer, words: [yes, no], choose }: YesNoProps) {
  return (
    <>
      <Answer chosen={answer === true} choose={choose && (() => choose(true))}>
        {yes}
      </Answer>
      <Answer chosen={answer === false} choose={choose && (() => choose(false))}>
        {no}
      </Answer>
    </>
  );
}
