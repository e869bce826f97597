/** Everyday words of illness and health, in English. */
export default `
zd-pielegn: drip, injection, nurse, nursing
zd-rany: bedsores, dressing, pressure ulcer, stitches, ulcer, wound
zd-sondy: catheter, feeding tube, stoma, tracheostomy
zd-dawki: forgets medicine, forgets pills, give medicines, give pills, manage medication, medication reminder, medicines on time, remember pills, take pills
zd-lezacy: bed-bound, bedbound, bedridden, can't get out of bed, cannot get up, doesn't get up, doesn't move, feeding, immobile, lies in bed, lifting patient, lying in bed, paralyzed in bed, spoon feed, stays in bed, stuck in bed, turn over in bed, turning in bed
zd-pampersy: adult diapers, adult nappies, diapers for grandma, incontinence, pads for adults, pee, urine, wets the bed
zd-kapiel: bath, bathing, can't dress, dress himself, dressing himself, getting dressed, help washing, hygiene, personal care, shave father, shower help, toilet, toileting, undress, wash my mother
zd-rehab: after knee surgery, exercises, kinesiotherapy, learn to walk again, massage, masseur, occupational therapist, physical therapist, physical therapy, physio, physiotherapist, physiotherapy, rehab, rehabilitate, rehabilitation
zd-plecy: back pain, backache, bone pain, hernia, herniated, neck pain, sciatica, scoliosis adult, slipped disc, spine
zd-stawy: arthritis, gout, joints, knees hurt, osteoporosis, rheumatism
zd-turnus: health resort, rehabilitation camp, rehabilitation stay, sanatorium, spa
zd-udar: after brain haemorrhage, aphasia, cannot move arm, paralysed, paralysis, stroke
zd-uraz: after an accident, brain injury, car accident, coma, head injury, injured soldier, spinal cord, spinal injury, wounded
zd-serce: arrhythmia, cardiac rehab, heart, pacemaker
zd-cisnienie: blood pressure, cholesterol, hypertension
zd-cukrzyca: diabetes, diabetic, glucometer, high sugar, insulin, sugar in blood
zd-rak: breast removed, cancer, chemo, chemotherapy, leukaemia, metastasis, oncologist, oncology, radiotherapy, tumor, tumour, wig
zd-badania: check up, checkup, colonoscopy, free health check, prevention, preventive, prostate, quit smoking
zd-szczepienia: flu jab, jab, vaccinate, vaccinated, vaccination, vaccine
zd-neuro: ALS, MS, epilepsy, multiple sclerosis, neurological, rare disease, seizures epileptic
zd-parkinson: parkinson, shaking hands, tremor
zd-miesnie: dystrophy, muscular dystrophy
zd-oddech: asthma, breathing problems, breathless, bronchitis, copd, lungs, pneumonia, respirator, short of breath, sleep apnea
zd-tlen: inhaler, oxygen
zd-zlamanie: ankle, broke my leg, broken leg, cast on leg, fell and broke, fracture, leg in plaster, plaster cast, sprain, sprained
zd-biodro: hip, knee, meniscus, torn ligament
zd-wypis: after hospital, after operation, after surgery, back from hospital, discharged
zd-hospicjum: dying, end of life, hospice, incurable, last days, morphine, palliative, stage four, terminal
zd-chory: chronic illness, chronically ill, ill mother, long-term illness, lupus, serious illness, seriously ill, sick husband
zd-nerki: cirrhosis, dialysis, kidney, liver, transplant
zd-grypa: I am ill, covid, fever, flu, quarantine, sick
zd-reka: arm in cast, arm in plaster, broke my wrist, broken arm, broken hand, broken wrist, hand in cast
zd-mowa: cannot speak after stroke, lost speech, pictograms, speech therapist
zd-dieta: diet, dietary, dietitian, eat healthy, healthy eating, meal plan diabetes, nutrition, nutritionist
zd-otylosc: lose weight, obese, overweight, weight loss
zd-skora: beautician, skin care, wrinkles
zd-piers: breast, breast cancer, lump in breast, mammogram, smear test
zd-ratunek: CPR, choking, defibrillator, first aid, resuscitation, save a life
`;
