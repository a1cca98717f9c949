/** A model on the road, with what its VIN begins with. */
export interface DemoCar {
  make: string;
  model: string;
  wmi: string;
  vds: string;
  energy: 'petrol' | 'diesel' | 'hybrid' | 'electric';
  body: 'sedan' | 'suv' | 'van' | 'pickup';
}

const car = (
  make: string,
  model: string,
  wmi: string,
  vds: string,
  body: DemoCar['body'],
  energy: DemoCar['energy'] = 'petrol',
): DemoCar => ({
  make,
  model,
  wmi,
  vds,
  body,
  energy,
});

/** Makes of the parts catalogue: every car of the demo is of one of these. */
export const chineseCars: readonly DemoCar[] = [
  car('Volkswagen', 'Lavida', 'LSV', 'AA418', 'sedan'),
  car('Volkswagen', 'Tiguan', 'LSV', 'CB45N', 'suv'),
  car('Toyota', 'Corolla', 'LFM', 'AP22C', 'sedan'),
  car('Toyota', 'RAV4', 'LFM', 'JW4FC', 'suv', 'hybrid'),
  car('Honda', 'Accord', 'LHG', 'CV165', 'sedan'),
  car('Honda', 'CR-V', 'LVH', 'RW185', 'suv'),
  car('BYD', 'Han EV', 'LGX', 'C16AF', 'sedan', 'electric'),
  car('BYD', 'Song Plus', 'LGX', 'CE4CB', 'suv', 'hybrid'),
  car('Geely', 'Emgrand', 'LB3', '7523S', 'sedan'),
  car('Maxus', 'G10', 'LSK', 'G5GL1', 'van', 'diesel'),
  car('Maxus', 'T70', 'LSF', 'AM110', 'pickup', 'diesel'),
  car('Buick', 'Excelle', 'LSG', 'KB54H', 'sedan'),
];

export const spanishCars: readonly DemoCar[] = [
  car('SEAT', 'León', 'VSS', 'ZZZ5F', 'sedan'),
  car('SEAT', 'Ateca', 'VSS', 'ZZZ5P', 'suv'),
  car('Volkswagen', 'Golf', 'WVW', 'ZZZCD', 'sedan'),
  car('Toyota', 'Corolla', 'SB1', 'Z53JE', 'sedan', 'hybrid'),
  car('Renault', 'Mégane', 'VF1', 'RFB00', 'sedan', 'diesel'),
  car('Honda', 'CR-V', 'SHS', 'RW285', 'suv'),
];

/** Colours by the names people use. */
export const colours: Readonly<Record<'CN' | 'ES', readonly string[]>> = {
  CN: ['白色', '黑色', '银色', '灰色', '红色', '蓝色'],
  ES: ['blanco', 'negro', 'gris', 'plata', 'rojo', 'azul'],
};
