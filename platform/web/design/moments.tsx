import { Tooltip } from 'antd';
import { useFormat, useFormatPlace } from './format-place.tsx';
import { useNow } from './now.ts';

interface InstantProps {
  at: string;
  /** `near` says the distance when it is small, `clock` the time of day, `exact` day and time. */
  as?: 'near' | 'clock' | 'exact';
}

/** A moment by the workshop's clock; exact on hover or tap. */
export function Instant({ at, as = 'near' }: InstantProps) {
  const format = useFormat();
  const { timeZone } = useFormatPlace();
  const now = useNow();
  return (
    <Tooltip
      title={`${format.dateTime(at)} (${timeZone})`}
      trigger={['hover', 'click']}
      mouseEnterDelay={0.3}
    >
      <time className="num" dateTime={at}>
        {as === 'exact' ? format.dateTime(at) : format[as](at, now)}
      </time>
    </Tooltip>
  );
}

/** How long since: a wait, a run, a pause. Counts on by itself. */
export function Elapsed({ since, until }: { since: string; until?: string | null }) {
  const format = useFormat();
  const now = useNow();
  const end = until ? new Date(until).getTime() : now;
  return <span className="num">{format.span(Math.max(0, end - new Date(since).getTime()) / 1000)}</span>;
}

/** A calendar day: first registration, warranty end. */
export function Day({ on }: { on: string }) {
  const format = useFormat();
  return (
    <time className="num" dateTime={on}>
      {format.day(on)}
    </time>
  );
}
