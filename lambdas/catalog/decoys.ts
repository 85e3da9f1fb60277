import { phraseList } from './phrase-list.ts';

/** Phrases in which a name is somebody or something else. */
export const DECOYS = phraseList(`
  henry ford, gerald ford, betty ford, doug ford, tom ford, ford motor, ford motors, ford f 150, ford mustang, ford focus,
  chris evans the dj, chris evans the presenter, chris evans virgin radio, david cameron, kirk cameron,
  cameron monaghan, cameron boyce, candace cameron, lindsey graham, the rock band, the rock music, the rock concert,
  on the rock, rock and roll, hard rock, the rock n roll, stone age, rolling stone, the office of, box office, post office,
  home office, oval office, at the office, in the office, to the office, from the office, the office building,
  the crown jewels, the crown prince, the wire fraud, the matrix of, social network analysis, green lantern, royal titanic,
  hms titanic, rms titanic, the titanic sank, titanic wreck, titanic submersible, titanic museum, alien species, alien life,
  illegal alien, illegal aliens, resident alien, alien landed, alien invasion, aliens exist, alien abduction,
  halloween costume, halloween candy, halloween party, happy halloween, halloween night, independence day parade,
  happy independence day, heat wave, heat waves, miami heat, heat index, speed limit, speed dating, high speed, full speed,
  lost and found, friends and family, family and friends, best friends, my friends, our friends, facebook friends,
  new york city of god, chicago bulls, chicago bears, chicago police, chicago cubs, the chicago, dallas cowboys,
  dallas mavericks, the bear market, bear market, teddy bear, grizzly bear, polar bear, chicago blackhawks, wall street journal,
  on wall street, occupy wall street, the wall street, wicked fast, wicked smart, wicked good, wicked cool, barbie doll,
  barbie dolls, frozen food, frozen pipes, frozen pipe, frozen lake, need for speed, fallout 3, fallout 4, fallout 76, fallout new vegas, fallout shelter, halo jump, halo jumps, halo effect, frozen yogurt, frozen pizza, frozen shoulder, severance pay, severance package, succession plan,
  succession planning, line of succession, rules of succession, avatar picture, profile avatar, casino night, online casino,
  casino games, zodiac sign, zodiac signs, the joker card, network rail, social network, cable network, show network, neural network,
  tv network, network security, gravity of, center of gravity, centre of gravity, up to, up for, big bang,
  big bang theory of, peter jackson the, spotlight on, in the spotlight, the help desk, the room service, fargo north dakota,
  wells fargo, washington post, washington dc, george washington, carter page, will smith the, sam smith, tom holland historian,
  fallout from, the fallout, political fallout, shameless plug, brave new world order, american pie chart, hurricane milton,
  the stranger things get, mission impossible to, breaking news, breaking bad news, breaking bad habits, the graduate school, graduate school,
  the departed soul, the sting of, the fly on the wall, fly on the wall, the thing is, the thing about, the thing that, the thing with, the thing i,
  the shining light, the shining sun, shining star, shining light, a star is born again, the birds and the bees, the mummy blogger,
  dark matter, pitch perfect voice, fight club rules, top gun control, the flash sale, flash flood, the batman movie franchise of,
  dune buggy, sand dune, sand dunes, arrival time, arrivals hall, tenet of, tenets of, euphoria over, rocky start, rocky road,
  rocky mountain, rocky mountains, rocky relationship, gladiator sandals, psycho killer, psycho ex, vertigo attack, predator drone,
  sexual predator, online predator, sinners and saints, conclave elects, papal conclave, the conclave, cardinal conclave,
  war of independence day, the notebook app, the pianist played, carol singers, christmas carol, amazon web services prime`);

/** Words and names that are nobody's misspelling. */
export const NOT_MISSPELLED = phraseList(`
  hollander, nicholls, nicholas, platt, barton, evens, fisher, fischer, johnston, johnstone, robertson, roberson, harrison, peterson,
  petersen, thomson, thompson, stephens, steven, steve, gibbons, gilmore, jackman, hickman, hoffmann, kaufman, kaufmann, campbell,
  camera, cameras, cameron, women, woman, others, mother, brother, father, knight, knights, nights, matric, matrices, shinning,
  spiders, spider, stranger, strangers, thinks, thing, wicket, wickets, pirate, dragons, dragon, hungry, winters, soldiers, marvelous,
  marvellous, garden, gardens, gardener, wizards, wizard, breading, braking, breakings, wonders, wonderful, panthers, panther, captains, stones,
  patterson, chaplain, schneider, tenant, cameroon, cooler, colombo, andersen, andersson, waterford, evangelist, evangelism, parkinson,
  macquarie, swindon, swanton, frazier, steinberg, argyle, batista, battista, baptista, angelica, angelika, angeline, columba, chapin, champlin,
  kinsman, kingman, postman, waterworks, zealander, bagley, chapelle, cooney, joaquim, oliphant, ratcliffe, radcliff, redcliffe, labrinth,
  incredible, incredibly, goodies, cannery, richman, felling, fellaini, carpentier, charpentier, tolentino, minamoto, goodfellow, ruckman,
  huddleston, finches, friesen, bridgetown, baseman, bozeman, boheman, apocalyptic, pattison, ackroyd, transporting`);
