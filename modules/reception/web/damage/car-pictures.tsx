import type { ReactNode } from 'react';
import type { damageViews } from '#modules/repair-orders/rules/index.ts';

export type View = (typeof damageViews)[number];

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly drawing: ReactNode;
}

const side = (
  <>
    <path d="M14 96C11 82 16 73 34 68L90 58C112 33 134 22 170 20H222C254 22 274 36 296 57L330 63C344 67 349 81 346 96L312 100A28 28 0 0 0 256 100H118A28 28 0 0 0 62 100L20 100Z" />
    <path d="M108 56C122 40 138 32 164 30V56ZM172 30H220C242 31 256 40 272 56H172Z" data-glass="" />
    <path d="M168 58V97M104 60C98 74 100 88 108 98M262 60C268 70 266 82 258 92M178 68H196M244 68H258" />
    <path d="M20 76 42 72 38 81 18 83ZM330 68 343 73V82L332 80Z" data-lamp="" />
    <circle cx="90" cy="101" r="22" />
    <circle cx="90" cy="101" r="10" />
    <circle cx="284" cy="101" r="22" />
    <circle cx="284" cy="101" r="10" />
  </>
);

/** The car from five sides, drawn to be tapped. The left side looks left, as one stands before it. */
export const carPictures: Readonly<Record<View, Picture>> = {
  left: { width: 360, height: 132, drawing: side },
  right: { width: 360, height: 132, drawing: <g transform="translate(360 0) scale(-1 1)">{side}</g> },
  top: {
    width: 360,
    height: 164,
    drawing: (
      <>
        <path d="M16 82C16 42 28 26 60 22L304 20C332 22 344 44 344 82C344 120 332 142 304 144L60 142C28 138 16 122 16 82Z" />
        <path
          d="M104 34C94 62 94 102 104 130L142 118C136 96 136 68 142 46ZM246 46 280 36C290 62 290 102 280 128L246 118C252 96 252 68 246 46Z"
          data-glass=""
        />
        <path d="M148 46H240C246 68 246 96 240 118H148C142 96 142 68 148 46Z" />
        <path d="M146 40 236 34M146 124 236 130M110 22 104 8 118 10 124 22M110 142 104 156 118 154 124 142M34 60C28 74 28 90 34 104M64 40C56 66 56 98 64 124" />
        <path
          d="M22 46 40 32 34 50ZM22 118 40 132 34 114ZM338 46 322 30 326 48ZM338 118 322 134 326 116Z"
          data-lamp=""
        />
      </>
    ),
  },
  front: {
    width: 190,
    height: 140,
    drawing: (
      <>
        <path d="M26 118V130H50V118M140 118V130H164V118" />
        <path d="M28 118 22 108C16 92 18 78 30 68L48 34C54 24 66 20 95 20C124 20 136 24 142 34L160 68C172 78 174 92 168 108L162 118Z" />
        <path
          d="M44 66 58 36C62 30 70 28 95 28C120 28 128 30 132 36L146 66C116 61 74 61 44 66Z"
          data-glass=""
        />
        <path d="M64 90H126L120 106H70ZM34 60 18 56 16 66 30 68M156 60 172 56 174 66 160 68M78 110H112V117H78Z" />
        <path d="M28 78 56 84 54 94 30 92ZM162 78 134 84 136 94 160 92Z" data-lamp="" />
      </>
    ),
  },
  rear: {
    width: 190,
    height: 140,
    drawing: (
      <>
        <path d="M26 118V130H50V118M140 118V130H164V118" />
        <path d="M28 118 22 108C16 92 18 78 30 68L48 34C54 24 66 20 95 20C124 20 136 24 142 34L160 68C172 78 174 92 168 108L162 118Z" />
        <path
          d="M52 60 62 38C66 32 74 30 95 30C116 30 124 32 128 38L138 60C112 56 78 56 52 60Z"
          data-glass=""
        />
        <path d="M62 72H128M62 72 58 104H132L128 72M78 82H112V94H78ZM34 60 18 56 16 66 30 68M156 60 172 56 174 66 160 68M40 110H62M128 110H150" />
        <path d="M26 76 54 74 52 90 28 90ZM164 76 136 74 138 90 162 90Z" data-lamp="" />
      </>
    ),
  },
};
