import { namesOf } from './terms.js';

// The English names of the profile's `taxonomy.json`; the short labels are ours.
// One line for each line of the table in terms.ts, in the same order, so that no code is written twice:
// "name|short label".
const NAMES = /* @__PURE__ */ namesOf(`obszar
Pro-family policy|Support for families with children
Family support|Family
Foster care system|Foster care
Social assistance
Health promotion and protection|Health
Support for people with disabilities|Disability
Public education|Learning and school
Counteracting unemployment|Work and unemployment
Culture
Physical culture and tourism|Sport and tourism
Stimulating civic activity|Taking part in the community
Housing
Environmental protection|Environment
Vocational and social reintegration|Back to work and community
odbiorca
All residents of the municipality|All residents
Older people
Adults / active adults|Adults
Families (parents, spouses, grandparents)|Families
Parents
Spouses
Grandparents
People with disabilities
Carers of dependent persons and persons with disabilities|Carers
Young people / younger children / young people becoming independent|Children and young people
Young people
Younger children
Young people becoming independent|Young people starting an independent life
Educational and health institutions|Schools and health institutions
Educational institutions|Schools and nurseries
Health institutions
Representatives of civil-society organisations, local institutions and informal groups, volunteers|Organisations and volunteers
Civil-society organisations
Local institutions
Informal groups
Volunteers
wykonawca
Provider under art. 7(2) of the CUS Act|Provider (under the Act)
Municipal office
Municipal organisational unit other than the municipal office|Municipal body
Social services centre
Non-governmental organisation or entity under art. 3(3) of the Public Benefit Act|Non-governmental organisation
Entity selected under public procurement law|Contractor from public procurement
Entity performing medical activity|Medical institution
Collective category of partner|Kind of partner
Non-governmental organisations and other third-sector entities|Non-governmental organisations
Association
Foundation
Church or religious entity|Church or religious body
Sports club
Social enterprises and other social-economy entities|Social enterprises
Rural women’s circle
Workers’ cooperative
Solidarity-economy entity
Social enterprise
Social cooperative
Cooperative of disabled and blind people
Sheltered employment enterprise
Non-profit company
Reintegration unit
Unit activating people with disabilities|Work for people with disabilities
Occupational therapy workshop
Vocational activity establishment
Social employment unit
Social integration centre
Social integration club
Conventional business|Business
Sector
Public sector
County body
Voivodeship body
State body
Third sector
Informal group
Private sector
Natural person
Partner community
Social assistance and integration institutions|Social assistance
Health
Education
Culture
Economy
Non-governmental organisations
Town councillors
sposob
Place
At the resident’s home|At home
At the provider’s place|On site, at the provider’s
With accommodation|With a place to stay
Remotely (phone, internet)|By phone or internet
Transport or home delivery|Transport or delivery
Outdoors and in shared spaces|Outdoors, nearby
Away trips
Form
Individual
Group|In a group
Open event
Equipment loan|Equipment to borrow
By volunteers or neighbours|Help from volunteers and neighbours
plaszczyzna
Social Services Centre
Local partner
Local community
sytuacja
Difficulties in solving life problems|Difficult life situation
Difficulties in everyday functioning (age, illness, disability)|Everyday difficulties
Loneliness and social isolation|Loneliness
Disability
Chronic or long-term illness|Long illness
Need for palliative or hospice care|Hospice care
Mental disorder or mental-health crisis|Mental-health crisis
Sudden crisis
Caring for a dependent person or a person with a disability|Caring for someone close
Temporary loss of mobility, e.g. after a broken leg|Trouble moving (e.g. after a fracture)
Return home from a medical facility|Back from hospital
Leaving foster care, a youth educational centre or a juvenile institution|Leaving care or an institution
Foster family or candidate foster family|Foster family
Problems in family functioning|Family problems
Difficulties in care and upbringing|Difficulties in upbringing
Single motherhood|Single mother
Caring for a small child|Small child
Child neglect or maltreatment|A child is being harmed
Mental-health problems of a child or teenager|A child in mental-health crisis
Autism in a child
Learning difficulties
Own addiction or addiction in the family|Addiction
Domestic violence
Unemployment|No job
Poverty or social exclusion|No money, exclusion
Homelessness
Fleeing war, refugee experience|Fleeing war
Difficult access to transport|Hard to get there
Technical barriers at home|Barriers at home
Need for help with running a household|Help at home
Need for information about services and entitlements|What am I entitled to
Looking after one’s health, prevention|Looking after health
Need for company and leisure activities|Free time
Wish to help others and act for the community|I want to help others
inwentaryzacja
RODZINA+ (Family+)
POMOC+ (Help+)`);

/** The English names of the profile's terms, by code. */
export const NAMES_EN: Readonly<Record<string, string>> = NAMES.names;

/** Plain short English labels by code, for the terms whose name is heavy. */
export const SHORT_EN: Readonly<Record<string, string>> = NAMES.short;
