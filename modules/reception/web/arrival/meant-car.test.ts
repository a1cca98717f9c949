import { describe, expect, it } from 'vitest';
import { meantCar } from './meant-car.ts';

const cars = [{ plate: { text: '京A·12345' } }, { plate: { text: '京AD12345' } }, { plate: null }];

describe('the car meant by a plate', () => {
  it('is the one that carries just this plate, whatever stands between its signs', () => {
    expect(meantCar(cars, '京a d12345', true)).toBe(cars[1]);
  });

  it('is the first hit while the plate is not whole', () => {
    expect(meantCar(cars, '123', false)).toBe(cars[0]);
  });

  it('is a new one when a whole plate is not among the hits', () => {
    expect(meantCar(cars, '京A·1234', true)).toBeNull();
  });

  it('is a new one when nothing was found', () => {
    expect(meantCar([], '123', false)).toBeNull();
  });
});
