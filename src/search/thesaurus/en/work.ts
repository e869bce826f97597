/** Work and training, in English. */
export default `
praca: earn, employ, employment, extra money, find work, get hired, hire me, job, jobless, labour office, looking for work, matura, need work, part-time, recruit, too old to work, unemployed, unemployment, vacancy, without work, work for pensioner
praca-cv: CV, career, cover letter, interview preparation, resume, which profession
praca-kurs: apprenticeship, change profession, internship, learn a trade, new profession, no profession, professional course, qualifications, retrain, retraining, trade course, trainee, traineeship, vocational, vocational course, vocational training, work placement
praca-strata: dismissed, fired, laid off, made redundant, redundancy, sacked
praca-szkola: adult education, adult school, can't read, evening school, finish school, illiterate, school dropout
cis: CIS, KIS, activation, back to society, community work, excluded, long-term unemployed, reintegration, social employment, social integration centre, socially useful work, work off debt
praca-niepeln: employment disabled, job blind, job coach, job deaf, job disabled, job wheelchair, job with disability, supported employment, work autism, work disability, work for disabled, work in wheelchair
praca-psych: job after mental illness, work depression, work schizophrenia
po-chorobie: back to work, can't work, cannot work, return to work, unable to work, unfit for work, vocational rehabilitation, work after cancer, work after illness
po-wiezieniu: after release, convict, convicted, criminal past, criminal record, custody, ex-con, ex-prisoner, inmate, jail, offender, prison, probation, released, released from jail
powrot-mama: after maternity leave, job for mother, parental leave, work with baby, work with small child
nie-chce-prac: does nothing, does nothing all day, doesn't want to work, get my life together, lazy, motivation, start over, unmotivated, won't work
praca-opieka: combine work and care, working and caring
zostac-opiek: become a carer, become assistant, become caregiver, caregiver job, work as carer
firma: business, business grant, entrepreneur, freelance, open a shop, own business, self-employed, set up company, start a business, start company, startup
eko-spol: social cooperative, social economy, social enterprise, social firm
`;
