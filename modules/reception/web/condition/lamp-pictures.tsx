import type { ReactNode } from 'react';
import type { warningLamps } from '#modules/repair-orders/rules/index.ts';

export type Lamp = (typeof warningLamps)[number];

/** The lamps of a dashboard as drivers know them, in strokes on a field of 32 by 32. */
export const lampPictures: Readonly<Record<Lamp, ReactNode>> = {
  engine: <path d="M4 14v8M4 18h4M8 13h4l2-3h-3m3 0h6m-3 0 0 0M17 10l2 3h4l2 3h3v8h-3l-2 2H13l-3-3H8z" />,
  'oil-pressure': (
    <path d="M3 15h5l2-3h6l2 4 8-3-8 9H9l-1-7M13 12V9m-3 0h6M28 18c1.6 2.6 1.4 4 0 4s-1.6-1.4 0-4z" />
  ),
  'coolant-temperature': (
    <path d="M16 4v13M16 7h5M16 11h5M13.5 18a3.5 3.5 0 1 0 5 0M4 25q2-2 4 0t4 0M20 25q2-2 4 0t4 0M4 20q2-2 4 0M24 20q2-2 4 0" />
  ),
  battery: <path d="M4 11h24v14H4zM8 11V8h4v3M20 11V8h4v3M8 17h5M19 17h5M21.500 14.500v5" />,
  brakes: (
    <path d="M16 7a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM6 7a13 13 0 0 0 0 18M26 7a13 13 0 0 1 0 18M16 11v6M16 20.500v1" />
  ),
  abs: (
    <>
      <path d="M16 6a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM5 6a14 14 0 0 0 0 20M27 6a14 14 0 0 1 0 20" />
      <text x="16" y="19" textAnchor="middle">
        ABS
      </text>
    </>
  ),
  airbag: <path d="M9 6a2 2 0 1 0 .1 0zM9 12v8h7l4 6M9 14l6 3h5M23 8a6 6 0 1 1-.1 0z" />,
  'tyre-pressure': (
    <path d="M10 5c-6 8-6 12-2 18h16c4-6 4-10-2-18M9 27v-3M13 27v-3M19 27v-3M23 27v-3M16 9v8M16 20v1" />
  ),
  steering: (
    <path d="M14 6a9 9 0 1 0 .1 0zM5 15h6M17 15h6M14 18v6M14 13.500a1.800 1.800 0 1 0 .1 0zM28 9v9M28 22v1" />
  ),
  stability: <path d="M8 12l2-4h12l2 4v6H8zM6 12h20M11 18v2M21 18v2M10 22c4 2-4 4 0 6M22 22c-4 2 4 4 0 6" />,
  transmission: (
    <path d="M16 10a6 6 0 1 0 .1 0zM16 5v3M16 24v3M5 16h3M24 16h3M8.500 8.500l2 2M21.500 21.500l2 2M23.500 8.500l-2 2M10.500 21.500l-2 2M16 13v4M16 19v.500" />
  ),
  'hybrid-system': (
    <path d="M4 20v-4l3-1 3-5h11l4 5 3 1v4h-3M9 20h14M4 20h2M8 22a2.500 2.500 0 1 0 .1 0zM24 22a2.500 2.500 0 1 0 .1 0zM17 11l-3 4h4l-3 4" />
  ),
  'service-due': <path d="M21 5a6 6 0 0 0-7 8L5 22a3.500 3.500 0 0 0 5 5l9-9a6 6 0 0 0 8-7l-4 3-4-1-1-4z" />,
  other: <path d="M16 5 29 27H3zM16 13v7M16 23v1" />,
};
