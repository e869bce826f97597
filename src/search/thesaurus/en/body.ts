/** Everyday words of illness and health, in English. */
export default `
zd-pielegn: bedsores, catheter, dressing, drip, feeding tube, injection, nurse, nursing, pressure ulcer, stitches, stoma, tracheostomy, ulcer, wound
zd-dawki: forgets medicine, forgets pills, give medicines, give pills, manage medication, medication reminder, medicines on time, remember pills, take pills
zd-lezacy: bed-bound, bedbound, bedridden, can't get out of bed, cannot get up, doesn't get up, doesn't move, feeding, immobile, lies in bed, lifting patient, lying in bed, paralyzed in bed, spoon feed, stays in bed, stuck in bed, turn over in bed, turning in bed
zd-pampersy: adult diapers, adult nappies, diapers for grandma, incontinence, pads for adults, pee, urine, wets the bed
zd-kapiel: bath, bathing, can't dress, dress himself, dressing himself, getting dressed, help washing, hygiene, personal care, shave father, shower help, toilet, toileting, undress, wash my mother
zd-rehab: after knee surgery, exercises, kinesiotherapy, learn to walk again, massage, masseur, occupational therapist, physical therapist, physical therapy, physio, physiotherapist, physiotherapy, rehab, rehabilitate, rehabilitation
zd-plecy: arthritis, back hurts, back pain, bad back, gout, hernia, herniated, joints, knees hurt, lower back, neck pain, osteoporosis, rheumatism, sciatica, spine
zd-turnus: health resort, rehabilitation camp, rehabilitation stay, sanatorium, spa
zd-udar: after brain haemorrhage, aphasia, cannot move arm, paralysed, paralysis, stroke
zd-uraz: after an accident, brain injury, car accident, head injury, in coma, injured soldier, spinal cord, spinal injury, wounded
zd-serce: arrhythmia, blood pressure, cardiac rehab, cholesterol, heart, hypertension, pacemaker
zd-cukrzyca: diabetes, diabetic, glucometer, high sugar, insulin, sugar in blood
zd-rak: breast removed, cancer, chemo, chemotherapy, leukaemia, metastasis, oncologist, oncology, radiotherapy, tumor, tumour, wig
zd-badania: check up, checkup, colonoscopy, flu jab, free health check, jab, prevention, preventive, prostate, quit smoking, vaccinate, vaccinated, vaccination, vaccine
zd-neuro: MS, dystrophy, epilepsy, multiple sclerosis, muscular dystrophy, neurological, parkinson, rare disease, seizures epileptic, shaking hands, tremor
zd-oddech: asthma, breathing problems, breathless, bronchitis, copd, inhaler, lungs, oxygen, pneumonia, respirator, short of breath, sleep apnea
zd-zlamanie: ankle, broke my leg, broken leg, cast on leg, fell and broke, fracture, hip, knee, leg in plaster, meniscus, plaster cast, sprain, sprained, torn ligament
zd-wypis: after hospital, after operation, after surgery, back from hospital, discharged
zd-hospicjum: dying, end of life, hospice, incurable, last days, morphine, palliative, stage four, terminal
zd-chory: chronic illness, chronically ill, cirrhosis, dialysis, ill mother, kidney, liver, long-term illness, lupus, serious illness, seriously ill, sick husband, transplant
zd-grypa: I am ill, arm in cast, arm in plaster, broke my wrist, broken arm, broken hand, broken wrist, covid, fever, flu, hand in cast, quarantine, sick
zd-mowa: cannot speak after stroke, lost speech, pictograms, speech therapist
zd-dieta: diet, dietary, dietitian, eat healthy, healthy eating, lose weight, meal plan diabetes, nutrition, nutritionist, obese, overweight, weight loss
zd-skora: beautician, skin care, wrinkles
zd-piers: breast, breast cancer, lump in breast, mammogram, smear test
zd-ratunek: CPR, choking, defibrillator, first aid, resuscitation, save a life
`;
