/** The family, in English. */
export default `
ciaza: antenatal classes, birth, birthing classes, childbirth, due date, expecting, giving birth, having a baby, maternity, midwife, pregnant, prenatal
ciaza-kryzys: abortion, don't want baby, pregnant alone, pregnant daughter, pregnant teenager, teenage pregnancy, unplanned pregnancy, unwanted pregnancy
po-porodzie: after birth, baby blues, baby cries all night, breastfeeding, had a baby, infant, lactation, new baby, newborn, postnatal, postpartum
nieplodnosc: can't get pregnant, cannot have children, fertility, infertility, ivf, trying for a baby
klub-mam: meet other mums, moms meeting, mother and baby, mums group, mums meet, mums with babies, new mum, other mothers, playgroup, young mums
samotny-rodzic: alone with kids, lone parent, mother alone, no father, raising alone, single mother
dom-matki: *homeless with child, *homeless with children, *homeless with kids, *kicked out with kids, *no home with children, *nowhere to go with child, *nowhere to go with kids, *nowhere to live with child, *nowhere to live with kids, *nowhere to sleep with child, *nowhere to sleep with kids, *on the street with children, *street with kids, *thrown out with child, *with child on the street, home for single mothers, mother and child home, women's shelter
rodz-wychowanie: bad mother, be a better parent, bring up children, discipline, how to raise, parent training, parenting, parents workshop, punish child, raise a child, setting boundaries, shout at my kids, talk to teenager, upbringing
rodz-zmeczeni: break from kids, burnt out parent, can't cope with children, can't handle my kids, cannot cope with kids, exhausted mother, kids drive me crazy, overwhelmed mother, parental burnout, struggling with kids, tired mum
asystent-rodz: family assistant, family in trouble, family problems, family support worker, help for family, support for family
rodz-zabiora: afraid they take my kids, child protection, probation officer, social services take kids, take my children away
odebrane-dzieci: children in care, custody lost, get my children back, kids taken away, my kids in care, parental rights, took my children
rodz-klotnie: adult son, arguing, arguments at home, conflict, constant arguments, don't get along, family counselling, family counsellor, family therapist, family therapy, fighting with husband, fights at home parents, grown son, mother in law, not talking to each other, quarrel, reconcile, son does not work, we argue, we fight, will not move out
rodz-malzens: affair, cheated, cheating, couples therapy, husband cheats, jealous, marriage counselling, marriage crisis, marriage problems, relationship problems, unfaithful
rodz-patchwork: blended family, step-parent, stepdaughter, stepfather, stepmother, stepson
mediacje: dispute, mediation, mediator, settlement
rodz-rozwod: breakup, divorce, divorced, divorcing, ex husband, family court, husband left, leave my husband, separated, separation, split up
rodz-kontakty: access to children, contact with child, custody, custody of child, parental rights, see my child, shared custody, took my child abroad, visitation, who gets the kids
zastepcza: foster, fostering, legal guardian child
rodz-wnuki: guardian for grandchild, kinship care, raise grandson, raising grandchildren, raising my grandson
zast-kandydat: take in a child
adopcja: adopt, adopting, adoption, adoptive, baby box, give up baby
usamodz: ageing out, care leaver, childrens home, grew up in care, leaving care, left care, left foster care, orphanage, turning 18
rodz-duza: big family card, family of five, five kids, four children, large family, many children, many kids, three children, triplets, twins
rodz-wiez: dads group, family activities, family bond, family day, family event, family picnic, family time, family trip, family weekend, fun with family, time with kids, time with my child, trip with kids
mlody-opiekun: caring for my siblings, disabled mother, mum is ill small kids, young carer
rodz-rozlaka: dad in jail, husband abroad, husband at war, husband fighting, husband in army, husband in prison, husband stayed in Ukraine, parents abroad
lgbt: LGBT, bisexual, coming out, gay, homosexual, lesbian, non-binary, queer, trans, transgender
`;
