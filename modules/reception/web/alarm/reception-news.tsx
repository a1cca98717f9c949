import { ReceptionAlerts } from './reception-alerts.tsx';
import { WaitAlarm } from './wait-alarm.tsx';

/** RECV-1, A15: what happens at the door reaches people wherever in the house they are working. */
export default function ReceptionNews() {
  return (
    <>
      <ReceptionAlerts />
      <WaitAlarm />
    </>
  );
}
