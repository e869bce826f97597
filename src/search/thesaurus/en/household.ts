/** Everyday words of the household, in English. */
export default `
dm-obiady: cannot cook, canteen, catering, cooking, deliver food, dinner, free meals, home cooked, hot meal, lunch, meal delivery, meals delivered, meals on wheels, soup kitchen, warm meal
dm-sprzatanie: clean apartment, clean house, clean the flat, cleaner, cleaning, dusting, floor, hoover, mess, tidy, tidying, vacuum, wash dishes
dm-prowadzenie: chores, domestic help, help around the house, help in the house, home help, household chores, household help, housekeeping, housework, run the house
dm-okna: curtains, windows
dm-pranie: bed linen, iron shirts, ironing, launderette, laundry, wash bedding, wash clothes, washing clothes
dm-zlota: assemble, blocked sink, broken door, broken light, change bulb, curtain rail, door handle, drain, drill hole, drip, dripping, electrician, fix, handyman, hang picture, leak, leaking, light bulb, lightbulb, lock, mend, odd jobs, plumber, repair, shelf, socket, tap, toilet broken
dm-remont: decorate, decorating, paint flat, paint walls, painting walls, plaster walls, refurbish, renovate, renovation, tiles, wallpaper
dm-przeprow: assemble furniture, carry furniture, carry sofa, move furniture, move house, movers, moving house, removals
dm-zakupy: buy food for, get medicine, go to shop, groceries, heavy bags, pharmacy for mother, pick up medicine, pick up prescription, shopping
dm-fryzjer: barber, hair, haircut, hairdresser, shave, shaving, trim beard
dm-paznokcie: calluses, chiropodist, feet care, foot care, manicure, nails, pedicure, podiatrist, toenails
dm-podwoz: door to door, drive me, driver, get to doctor, get to hospital, lift to clinic, lift to hospital, lift to the doctor, need a lift, no car, pick up from home, ride, shuttle, taxi, transport, transportation
dm-autobus: bus, far from town, get to town, how to get to, public transport
dm-towarzysz: accompany, come with me, escort, go with me, go with mother, read aloud, read to blind, someone to go with, take me to church, walk with grandma
dm-grob: cemetery, grave, gravestone, graveyard, tomb, tombstone
dm-piec: bring wood, carry wood, chop wood, coal, firewood, light the stove, stove
dm-ogrod: garden, gardener, gardening, grass, hedge, leaves, mow the lawn, snow
dm-pies: cat while in hospital, dog walking, feed my cat, look after my dog, pet, walk the dog
dm-sasiad: favours from neighbours, good neighbour, helping neighbours, neighbour help, small favour
dm-rzeczy: alterations, borrow a drill, drill, ladder, mend clothes, repair cafe, seamstress, sew, sewing, shorten trousers, stitch, tailor, tools, zipper
dm-kuchnia: cookery, cooking class, learn to cook
dm-urzadz: TV not working, fix computer for grandma, gadgets, laptop, phone setup, remote control, set up phone, smartphone, tablet, technical help, television, use phone, whatsapp
`;
