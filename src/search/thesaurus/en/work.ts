/** Work and training, in English. */
export default `
praca: CV, adult education, adult school, apprenticeship, can't read, career, change profession, cover letter, dismissed, earn, employ, employment, evening school, extra money, find work, finish school, fired, get hired, hire me, illiterate, internship, interview preparation, job, jobless, labour office, laid off, learn a trade, looking for work, made redundant, matura, need work, new profession, no profession, part-time, professional course, qualifications, recruit, redundancy, resume, retrain, retraining, sacked, school dropout, too old to work, trade course, trainee, traineeship, unemployed, unemployment, vacancy, vocational, vocational course, vocational training, which profession, without work, work for pensioner, work placement
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
