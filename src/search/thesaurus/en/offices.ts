/** Offices, rights, cards, partners, in English. */
export default `
co-przysl: concessions, do I qualify, eligible, entitled, entitlement, my rights, what can I get, which benefits
info: helpline, info about, info point, information, leaflet, list of services, office hours, opening hours, phone number, what services, where to go, who helps, who to ask, who to call, who to contact, whom to ask, whom to call
nie-wiem: advice, bad situation, can't cope, difficult situation, don't know what to do, hard situation, hard time, life crisis, life problems, many problems, need help with everything, overwhelmed, struggling, tough situation, troubles
wnioski: application, apply, certificate, documents, fill in form, filling out, forms, paperwork, post office, wniosek
pismo: letter from office, official letter, read a letter, understand letter, write a letter
zalatwic: accompany, clerk, deal with office, formalities, go to the town hall, go with me to office, help at the office, office matters, official matters, sort out papers, talk to officials
ipus: IPUS, care plan, case manager, coordinator, individual plan, service plan
mops: GOPS, MOPS, OPS, caseworker, mopr, social assistance, social help, social services, social welfare, social worker, welfare office
cus: CUS, director, services centre, social services
pcpr: PCPR, county family centre, family support centre
pfron-urzad: PFRON, disability fund, fund for disabled
zus: KRUS, ZUS, pension, pensioner, retire, retired, retirement, social insurance
nfz: NFZ, national health fund
prawnik: attorney, court, discrimination, free legal help, human rights, law, lawsuit, lawyer, legal advice, legal aid, legal assistance, legal problem, solicitor, sue, suing, unfair
spadek: debts of deceased, heir, inherit, inheritance, inherited debts, last will, notary, will and testament
odwolanie: appeal, benefit stopped, complaint, denied, ombudsman, refusal, refused, rejected
kuratela: guardianship, incapacitation, legal guardian, probate curator
prawo-pracy: boss doesn't pay, boss not paying, bullying at work, contract problem, didn't pay me, employer, exploited at work, illegal work, mobbing, not paid, unpaid salary, unpaid wages, without contract, work accident, workplace accident
orzekanie: apply for disability, certify disability, disability assessment, disability certificate, disability degree, disability from Ukraine, disability group, disability status, medical board, orzeczenie, prove disability, recognised as disabled
karta-park: blue badge, parking card
komp-nauka: IT course, computer, digital, digital skills, email, internet, laptop, learn phone, smartphone
e-urzad: apply online, digital signature, e-office, e-signature, ePUAP, electronic signature, log in, mObywatel, online application, online form, password, profil zaufany, trusted profile
partner: contractor, cooperate, cooperation, partner, partnership, sponsor
instytucje: conference, needs assessment, staff training, strategy, supervision
zglosic: anonymous, inform about, notify, report neighbour, someone needs help, tell someone about neighbour
`;
