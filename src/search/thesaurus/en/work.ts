/** Work and training, in English. */
export default `
praca: job, unemployed, unemployment, no job, looking for work, find work, employment, job centre, earn
stracil-prace: lost my job, lost job, fired, made redundant, laid off, dismissed
cv: CV, resume, job interview, cover letter
zawod: career, career advice, change profession, which profession, job counselling, retrain
kursy: vocational course, vocational training, job training, qualifications, learn a trade, courses for unemployed
szkola-dorosl: adult school, adult education, can't read, illiterate, finish school
staz: internship, apprenticeship, traineeship, work placement
prace-spol: community work, work off debt, socially useful work
cis: social integration centre, CIS, social employment, reintegration
kis: social integration club, KIS, activation, long-term unemployed
wtz-praca: occupational therapy workshop, WTZ, workshops for disabled, activities for disabled adults
zaz-praca: sheltered work, vocational activity establishment, ZAZ, sheltered employment
praca-niepeln: job disabled, work disability, job wheelchair, job coach, supported employment, work autism, job blind, job deaf
praca-psych: job after mental illness, work schizophrenia, work depression
po-chorobie: unable to work, cannot work, return to work, back to work, vocational rehabilitation
po-wiezieniu: prison, after prison, released from jail, ex-prisoner, convicted, criminal record, probation, custody
powrot-mama: after maternity leave, job for mother, work with baby, parental leave
praca-50: job 50, work for pensioner, too old to work, job for senior
praca-mlodzi: first job, job for teenager, after school job, summer job, school dropout, youth employment
nie-chce-prac: doesn't want to work, lazy, motivation, does nothing all day
praca-opieka: combine work and care, working and caring
zostac-opiek: become a carer, work as carer, become assistant, caregiver job
firma: start a business, own business, set up company, business grant
eko-spol: social economy, social cooperative, social enterprise
prawo-pracy: employer, unpaid wages, mobbing, bullying at work, without contract, boss doesn't pay, workplace accident
praca-cudz: job for foreigners, work without Polish, work permit, recognition of diploma, job for ukrainians
`;
