import { describe, expect, it } from 'vitest';
import { type CarBody, carPictures, carSides } from '#platform/rules/cars/car-pictures.ts';
import { sketchOfCar } from './sketch-of-car.ts';

const mark = { xBp: 5_000, yBp: 2_500, severity: 'severe', number: 12 };

describe('the drawn car on a paper', () => {
  it.each(Object.keys(carPictures) as CarBody[])(
    'RO-1 shows each side of a %s with its marks in place',
    (body) => {
      for (const side of carSides) {
        const { width, height } = carPictures[body][side];
        const svg = sketchOfCar(carPictures[body][side], [mark]);
        expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
        expect(svg).toContain(`<circle cx="${width / 2}" cy="${height / 4}"`);
      }
    },
  );

  it('mirrors the car and never the marks, whose numbers are read', () => {
    const svg = sketchOfCar(carPictures.sedan.right, [mark]);
    const [car, marks] = svg.split('</g>');
    expect(car).toContain('scale(-1 1)');
    expect(marks).not.toContain('scale(-1');
    expect(marks?.match(/<path/g)).toHaveLength(2);
  });
});
