/** The family, in English. */
export default `
ciaza: pregnant, pregnancy, expecting, childbirth, giving birth, midwife, antenatal classes, birthing classes
ciaza-kryzys: unwanted pregnancy, unplanned pregnancy, teenage pregnancy, abortion
po-porodzie: after birth, postnatal, postpartum, baby blues, newborn, breastfeeding, lactation
nieplodnosc: infertility, ivf, cannot have children, trying for a baby
klub-mam: new mum, mums group, moms group, mother and baby, meet other mums, playgroup
samotny-rodzic: single mother, single mum, single mom, single dad, single parent, raising alone, alone with kids, alone with child
dom-matki: *nowhere to sleep with child, *nowhere to go with kids, *on the street with children, mother and child home
rodz-wychowanie: parenting, parenting classes, raise a child, bad mother, setting boundaries, shout at my kids, upbringing
rodz-zmeczeni: overwhelmed mother, tired mum, parental burnout, cannot cope with kids, cannot cope with my son, break from kids
asystent-rodz: family assistant, take my children away, social services take kids, family problems, probation officer
odebrane-dzieci: took my children, get my children back, parental rights, custody lost
rodz-klotnie: quarrel, arguing, we argue, family conflict, fights at home parents, mother in law, mediation, mediator, family therapy, reconcile
patchwork: stepfather, stepmother, stepson, stepdaughter, blended family
rodz-pary: marriage crisis, cheating, cheated, affair, couples therapy, marriage counselling, jealous, relationship problems
rodz-rozwod: divorce, separation, breakup, divorcing, husband left, wife left, ex husband, split up
rodz-kontakty: see my child, contact with my child, access to children, visitation, shared custody, took my child abroad, see my grandchildren
dorosly-syn: adult son, grown son, son does not work, will not move out
zastepcza: foster, foster family, foster care, fostering, foster parent, take in a child
wychowuje-wnuki: raising grandchildren, raising my grandson, kinship care, legal guardian child
adopcja: adopt, adoption, adoptive, give up baby, baby box
usamodz: care leaver, leaving care, orphanage, childrens home, turning 18, left foster care
rodz-dziadkowie: activities with grandchildren, time with grandson, grandparents
rodz-duza: large family, many children, twins, triplets, big family card, four children
rodz-wiez: family bond, family trip, dads group, time with my child
mlody-opiekun: young carer, caring for my siblings, disabled mother, mum is ill small kids
rodz-rozlaka: husband abroad, husband in prison, father in prison, husband at war, parents abroad
poronienie: miscarriage, lost pregnancy, miscarried
lgbt: gay, lesbian, LGBT, transgender, coming out
`;
