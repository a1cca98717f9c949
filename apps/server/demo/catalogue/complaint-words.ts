import type { Locale } from '#platform/server/actor.ts';

/** What customers hold against the house, and what was done about it. */
const words = {
  es: {
    noise: 'Dos veces en el taller y el freno sigue chirriando. Nadie me explica por qué.',
    noiseNote: 'Llamado al cliente: prueba conjunta mañana a las 10 con el jefe de taller.',
    late: 'Me prometieron el coche a las cinco y salí a las siete sin que nadie me avisara.',
    bill: 'La factura no coincide con el presupuesto que firmé.',
    billNote: 'Explicada línea por línea; la diferencia es el recambio que él mismo aprobó por teléfono.',
    billReason: 'El cliente reclama un descuento que no corresponde; todo está firmado.',
    scratch: 'Han rayado la puerta y lo voy a publicar en internet con fotos.',
    rude: 'Me atendieron de mala manera en recepción.',
    rudeNote: 'Disculpas del responsable por teléfono y lavado de cortesía.',
    rudeEnd: 'La clienta agradece la llamada y queda satisfecha.',
  },
  zh: {
    noise: '刹车异响来修了两次还是响，也没人给我解释原因。',
    noiseNote: '已致电客户，约明天 10 点与车间主管一起试车。',
    late: '说好五点交车，等到七点也没人告诉我一声。',
    bill: '结算金额和我签的报价不一样。',
    billNote: '逐项核对说明，差额为客户电话同意的增项配件。',
    billReason: '客户要求再减免，无依据；增项有录音和签字。',
    scratch: '车门被你们划了一道，我要发到网上。',
    rude: '前台接待态度很差。',
    rudeNote: '服务经理电话致歉，赠送洗车一次。',
    rudeEnd: '客户表示接受道歉，满意。',
  },
} as const;

export function complaintWords(locale: Locale) {
  return locale === 'es' ? words.es : words.zh;
}
