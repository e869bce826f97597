/** Everyday words of illness and health, in English. */
export default `
zd-pielegn: nurse, injection, drip, dressing, wound, bedsores, pressure ulcer, catheter, stoma, feeding tube
zd-dawki: give medicines, forgets pills, medication reminder, forgets medicine
zd-lezacy: bedridden, cannot get up, stuck in bed, lies in bed, feeding, turning in bed
zd-pampersy: adult diapers, adult nappies, incontinence, incontinence pads, wets the bed
zd-kapiel: bathing, help washing, wash my mother, shower help, getting dressed, personal care, hygiene
zd-rehab: rehabilitation, rehab, physiotherapy, physiotherapist, massage, exercises
zd-plecy: back pain, spine, arthritis, rheumatism, joints, osteoporosis, sciatica
zd-turnus: sanatorium, spa, rehabilitation stay
zd-udar: after a stroke, stroke, paralysed, paralysis, aphasia
zd-uraz: after an accident, brain injury, spinal injury, coma
zd-serce: heart, after a heart attack, blood pressure, hypertension, cholesterol
zd-cukrzyca: diabetes, diabetic, insulin
zd-rak: cancer, tumour, tumor, chemotherapy, oncology, leukaemia
zd-badania: screening, mammogram, smear test, breast cancer, prevention, free health check, quit smoking
zd-szczepienie: vaccination, vaccine, flu jab
zd-neuro: parkinson, multiple sclerosis, muscular dystrophy, epilepsy, rare disease, shaking hands
zd-oddech: asthma, oxygen, copd, breathless, lungs, respirator
zd-zlamanie: broken leg, fracture, plaster cast, hip, knee, broke my leg, sprained
zd-wypis: discharged, discharge, hospital, after surgery, operation, back from hospital
zd-hospicjum: hospice, palliative, dying, morphine, end of life
zd-chory: chronic illness, seriously ill, dialysis, kidney, liver, transplant, long-term illness
zd-grypa: I am ill, sick, flu, fever, covid
zd-mowa: speech therapist, lost speech, cannot speak after stroke, pictograms
zd-dieta: diet, dietitian, overweight, obese, lose weight, nutritionist
zd-ruch: gymnastics, nordic walking, keep fit, aerobics
zd-skora: skin care, wrinkles, beautician
zd-piers: mammogram, breast cancer, lump in breast, smear test
zd-ratunek: first aid, CPR, resuscitation, defibrillator, choking
zd-reka: broken arm, arm in plaster, broke my wrist
`;
