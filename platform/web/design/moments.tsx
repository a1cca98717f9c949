import { Tooltip } from 'antd';
import { useFormat, useFormatPlace } from './format-place.tsx';
import { useNow } from './now.ts';

/** A moment: how far when near, exact on hover or tap, by the workshop's clock. */
export function Instant({ at, exact }: { at: string; exact?: boolean }) {
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
        {exact ? format.dateTime(at) : format.near(at, now)}
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
