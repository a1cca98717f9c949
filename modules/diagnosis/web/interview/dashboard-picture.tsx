import { useTranslation } from 'react-i18next';
import { lampPictures } from '#modules/reception/web/index.ts';
import { Picture } from './picture.tsx';
import css from './pictures.module.css';
import { cabinZones, dashboardSize, gaugeZones, lampZones, type Zone } from './zones.ts';

interface DashboardPictureProps {
  part: string | null;
  choose(part: string): void;
}

const lamps = new Set(lampZones.map(({ part }) => part));
const cabin = new Set(cabinZones.map(({ part }) => part));

/** The instruments as a driver sees them: two big gauges, two small ones, the lamps in a row, and what is around. */
export function DashboardPicture({ part, choose }: DashboardPictureProps) {
  const { t } = useTranslation('diagnosis');
  const inside = (zone: Zone) => {
    if (cabin.has(zone.part)) return <span>{t(`car-part.${zone.part}`)}</span>;
    if (!lamps.has(zone.part)) return null;
    const lamp = zone.part === 'warning-lamp-other' ? 'other' : zone.part;
    return (
      <svg viewBox="0 0 32 32" aria-hidden="true" className={css.lamp}>
        {lampPictures[lamp as keyof typeof lampPictures]}
      </svg>
    );
  };
  return (
    <div className={css.dashboard}>
      <Picture
        {...dashboardSize}
        drawing={<Gauges />}
        zones={[...gaugeZones, ...lampZones, ...cabinZones]}
        part={part}
        choose={choose}
        inside={inside}
      />
    </div>
  );
}

function Gauges() {
  return (
    <>
      <path d="M8 232V120C8 40 60 6 140 6H500C580 6 632 40 632 120V232Z" />
      <Dial x={103} y={91} radius={66} marks={8} needle={-40} label="×1000" />
      <Dial x={537} y={91} radius={66} marks={10} needle={20} label="km/h" />
      <Dial x={244} y={88} radius={40} marks={4} needle={0} label="C   H" />
      <Dial x={396} y={88} radius={40} marks={4} needle={50} label="E   F" />
      <path d="M312 52H328M312 60H328M312 68H328M306 124H334V138H306Z" />
    </>
  );
}

interface DialProps {
  x: number;
  y: number;
  radius: number;
  marks: number;
  needle: number;
  label: string;
}

function Dial({ x, y, radius, marks, needle, label }: DialProps) {
  const at = (degrees: number, share: number) => {
    const angle = ((degrees - 90) * Math.PI) / 180;
    return `${(x + Math.cos(angle) * radius * share).toFixed(1)} ${(y + Math.sin(angle) * radius * share).toFixed(1)}`;
  };
  const ticks = Array.from({ length: marks + 1 }, (_, place) => -120 + (place * 240) / marks);
  return (
    <>
      <circle cx={x} cy={y} r={radius} />
      <path d={ticks.map((degrees) => `M${at(degrees, 0.82)}L${at(degrees, 0.94)}`).join('')} />
      <path d={`M${x} ${y}L${at(needle, 0.72)}`} data-needle="" />
      <circle cx={x} cy={y} r={4} />
      <text x={x} y={y + radius * 0.6} textAnchor="middle">
        {label}
      </text>
    </>
  );
}
