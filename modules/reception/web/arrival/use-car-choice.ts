import { type KeyboardEvent, useEffect, useState } from 'react';
import { carWithPlate, meantCar } from './meant-car.ts';
import { type ArrivalChannel, useArrival } from './use-arrival.ts';
import { useKnownCars } from './use-known-cars.ts';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The plate as it is typed and the car it stands for. Enter pressed faster than the house could look waits for the
 * answer: otherwise a car that is known would come in as a new one.
 */
export function useCarChoice(channel: ArrivalChannel) {
  const [typed, setTyped] = useState('');
  const [chosen, choose] = useState<number | null>(null);
  const [isPressed, setIsPressed] = useState(false);
  const known = useKnownCars(typed);
  const arrival = useArrival();
  const { cars, isWhole, searching } = known;
  const isExact = carWithPlate(cars, typed) !== null;
  const offersNew = cars.length > 0 && !isExact;
  const car = chosen === null ? meantCar(cars, typed, isWhole) : (cars[chosen] ?? null);

  const letIn = (one = car) => {
    if (one) return void arrival.run({ vehicleId: one.id }, channel);
    if (typed.trim()) void arrival.run({ plate: { text: typed.trim() } }, channel);
  };

  useEffect(() => {
    if (!isPressed || searching) return;
    setIsPressed(false);
    letIn();
  });

  return {
    ...known,
    typed,
    car,
    offersNew,
    arrival,
    pending: isPressed || arrival.pending,
    letIn,
    letInNew: () => void arrival.run({ plate: { text: typed.trim() } }, channel),
    press: () => setIsPressed(true),
    type(next: string) {
      setTyped(next.toUpperCase());
      choose(null);
      setIsPressed(false);
      arrival.command.clear();
    },
    /** Up and down walk the hits and the new car behind them. */
    move(event: KeyboardEvent) {
      const by = steps[event.key];
      const places = cars.length + (offersNew ? 1 : 0);
      if (!by || places === 0) return;
      event.preventDefault();
      const from = chosen ?? (car ? cars.indexOf(car) : cars.length);
      choose((from + by + places) % places);
    },
  };
}
