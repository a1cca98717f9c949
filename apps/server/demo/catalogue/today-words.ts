import type { Locale } from '#platform/server/actor.ts';

/** What is said and written on the live day, in the language of the house. */
export const todayWords = {
  es: {
    noise: 'Al frenar despacio chirría la rueda delantera izquierda, sobre todo por la mañana',
    noiseMore: 'Lo peor es la primera frenada del día',
    noiseShown: 'Chirrido claro en el patio, frenando a 20 km/h',
    power: 'Sube las cuestas sin fuerza y tiembla al ralentí',
    diagnosis: 'Buscar la causa de la falta de fuerza, con desmontaje si hace falta',
    faultCodes: 'P0301 Cylinder 1 misfire\nP0171 System too lean',
    causes: ['Bobina de encendido del cilindro 1', 'Toma de aire en la admisión'],
    mayPay: 'Si la avería viene de combustible en mal estado, la garantía no la cubre',
    notToday: 'Lo cambiará en otoño',
    prefersLater: 'El cliente quiere esperar a la próxima revisión',
    revised: 'El cliente quiere cambiar también las escobillas',
    alternative: 'Piezas equivalentes en lugar de originales',
    brandWipers: 'Escobilla Bosch Aerotwin',
    driver: { name: 'Álvaro Soria', phone: '+34612345678' },
    discount: 'Cliente desde hace diez años, tercer coche en el taller',
    asksBack: '¿Se pueden dejar los discos para la próxima revisión?',
    told: ['Quedan unos 20 minutos', 'El coche está en control final'],
    paper: 'Corte de red de diez minutos en recepción',
    calledFor: 'Pregunta el precio de las pastillas delanteras; se le llama con la oferta',
    wish: 'Revisión B y cambio de ruedas de invierno',
    dent: 'Abolladura pequeña junto al tirador',
    watched: 'No se ha podido oír en 12 km de prueba',
  },
  zh: {
    noise: '低速踩刹车时左前轮有尖叫声，早上更明显',
    noiseMore: '每天第一脚刹车声音最大',
    noiseShown: '院内 20 km/h 制动时清楚听到尖叫',
    power: '上坡没劲，怠速抖动',
    diagnosis: '查找动力不足原因，必要时拆检',
    faultCodes: 'P0301 Cylinder 1 misfire\nP0171 System too lean',
    causes: ['一缸点火线圈失效', '进气歧管漏气'],
    mayPay: '如因燃油质量造成，不在质保范围内',
    notToday: '入秋后再换',
    prefersLater: '客户要等下次保养一起做',
    revised: '客户要求加换雨刮片',
    alternative: '用品牌件代替原厂件',
    brandWipers: '博世雨刮片',
    driver: { name: '李明', phone: '13812340002' },
    discount: '十年老客户，家里第三辆车来店',
    asksBack: '制动盘可以下次保养再换吗？',
    told: ['还需约 20 分钟', '车辆正在终检，马上好'],
    paper: '前台断网十分钟，先用纸单接车',
    calledFor: '询问前制动片价格，约定查价后回电',
    wish: 'B级保养，同时换冬季轮胎',
    dent: '车门把手旁小凹坑',
    watched: '试车 12 公里未再现',
  },
} as const;

export function wordsOfToday(locale: Locale) {
  return locale === 'es' ? todayWords.es : todayWords.zh;
}
