/** Everyday words of the household, in English. */
export default `
dm-obiady: canteen, catering, deliver food, dinner, free meals, hot meal, lunch, meal delivery, meals delivered, meals on wheels, soup kitchen, warm meal
dm-gotowanie: cannot cook, cooking, home cooked
dm-sprzatanie: clean apartment, clean house, clean the flat, cleaner, cleaning, dusting, floor, hoover, mess, tidy, tidying, vacuum, wash dishes
dm-prowadzenie: chores, domestic help, help around the house, help in the house, home help, household chores, household help, housekeeping, housework, run the house
dm-okna: curtains, windows
dm-pranie: bed linen, iron shirts, ironing, launderette, laundry, wash bedding, wash clothes, washing clothes
dm-zlota: assemble, broken door, broken light, change bulb, curtain rail, door handle, drill hole, electrician, fix, handyman, hang picture, light bulb, lightbulb, lock, mend, odd jobs, repair, shelf, socket
dm-hydraulik: blocked sink, drain, drip, dripping, leak, leaking, plumber, tap, toilet broken
dm-remont: decorate, decorating, paint flat, paint walls, painting walls, plaster walls, refurbish, renovate, renovation, tiles, wallpaper
dm-przeprow: assemble furniture, carry furniture, carry sofa, move furniture, move house, movers, moving house, removals
dm-zakupy: buy food for, go to shop, groceries, heavy bags, shopping
dm-apteka: get medicine, pharmacy for mother, pick up medicine, pick up prescription
dm-fryzjer: hair, haircut, hairdresser
dm-golenie: barber, shave, shaving, trim beard
dm-paznokcie: manicure, nails, pedicure, toenails
dm-stopy: calluses, chiropodist, feet care, foot care, podiatrist
dm-podwoz: door to door, drive me, driver, need a lift, no car, pick up from home, ride, shuttle, taxi, transport, transportation
dm-lekarz: get to doctor, get to hospital, lift to clinic, lift to hospital, lift to the doctor
dm-autobus: bus, far from town, get to town, how to get to, public transport
dm-towarzysz: accompany, come with me, escort, go with me, go with mother, read aloud, read to blind, someone to go with
dm-spacer: take me to church, walk with grandma
dm-grob: cemetery, grave, gravestone, graveyard, tomb, tombstone
dm-piec: bring wood, carry wood, chop wood, coal, firewood, light the stove, stove
dm-ogrod: garden, gardener, gardening, grass, hedge, leaves, mow the lawn
dm-snieg: snow
dm-pies: cat while in hospital, dog walking, feed my cat, look after my dog, pet, walk the dog
dm-sasiad: favours from neighbours, good neighbour, helping neighbours, neighbour help, small favour
dm-rzeczy: borrow a drill, drill, ladder, repair cafe, tools
dm-szycie: alterations, mend clothes, seamstress, sew, sewing, shorten trousers, stitch, tailor, zipper
dm-kuchnia: cookery, cooking class, learn to cook
dm-urzadz: TV not working, fix computer for grandma, gadgets, laptop, phone setup, remote control, set up phone, smartphone, tablet, technical help, television, use phone, whatsapp, wifi
`;
