/** Offices, rights, cards, partners, in English. */
export default `
co-przysl: entitled, entitlement, what am I entitled to, my rights, eligible, concessions
info: information, where to go, whom to ask, who to contact, helpline, list of services, opening hours, phone number
nie-wiem: can't cope, don't know what to do, difficult situation, life problems, overwhelmed, struggling, troubles
wnioski: application, fill in form, application form, paperwork, documents, official letter, write a letter, certificate
zalatwic: go with me to office, official matters, accompany, formalities, help at the office
ipus: IPUS, individual plan, coordinator, service plan, care plan
mops: social worker, social welfare, MOPS, social assistance, welfare office, GOPS, OPS
cus: CUS, social services centre, social services, services centre, director
pcpr: PCPR, county family centre, family support centre
pfron-urzad: PFRON, disability fund, fund for disabled
zus: ZUS, KRUS, social insurance
nfz: NFZ, national health fund
prawnik: lawyer, legal advice, legal aid, free legal help, solicitor, court, lawsuit, attorney
mediator: mediation, mediator, reconcile, dispute, conflict, settlement
sad-rodzinny: divorce, separation, custody of child, parental rights, family court, contact with child
spadek: inheritance, will and testament, inherit, inherited debts, heir
orzekanie: disability certificate, disability degree, disability assessment, certify disability, medical board
karta-park: parking card, blue badge, disabled parking
ubezwlas: incapacitation, guardianship, legal guardian, power of attorney, probate curator
skarga: complaint, complain, appeal, refused, refusal, benefit stopped, discrimination, ombudsman
komp-nauka: computer, internet, smartphone, computer course, laptop, email, learn phone, digital skills
e-urzad: trusted profile, e-office, online application, ePUAP, electronic signature, password, mObywatel
karty: resident card, city card, senior card, discounts, discount card
kdr: large family, big family card, three children, family of five
ulgi-przejazd: free bus, reduced fare, cheaper ticket, free public transport, bus concession, discount ticket
ngo: NGO, association, foundation, grant, charity, non-governmental
partner: cooperation, cooperate, partnership, partner, contractor, sponsor
instytucje: supervision, conference, staff training, needs assessment, strategy
sala: meeting room, room for meeting, hall, venue, hire a room
zglosic: report a person, report neighbour, anonymous, notify, someone needs help
`;
