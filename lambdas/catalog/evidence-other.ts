import { phraseList } from './phrase-list.ts';

/** What the three letters stand for elsewhere. */
export const OTHER = phraseList(`
  boston terrier~, bostonterrier~, bostonterriersof~, btsofinstagram, btsofig, terrier~, puppy, puppies, pup, pups,
  pupper, dog park, doggo, snuggle, rescueworks, rescuedog~, dogsofinstagram, adoptdontshop, flat faced, off lead,
  back to school, backtoschool, back 2 school, school supplies, schoolsupplies, school shopping, school uniform~,
  uniforms, first day of school, new term, new school year, lunchbox~, pencil case~,
  bts shopping|haul|sale|deals|season|savings|supplies|night|bash, back to sleep, back to sender, back to stage,
  bus stop~, bus shelter~, bus timetable, bus station, bus terminal, roadworks, bus transfer, bus transit,
  transit system, bts card|fare|pass, skytrain, sky train, bts station|line|train|skytrain|sukhumvit|silom|extension,
  rabbit card, asok, asoke, siam square|paragon|station, mo chit, mochit, chit lom, phrom phong, thong lo, thonglor,
  ekkamai, on nut, victory monument, sala daeng, saphan taksin, bearing station, kheha, mrt, arl, bangkok~,
  sukhumvit, silom, thailand, thai, commute~, commuter~, commuting, platform~, rush hour, exit 2|3|4, bitshares,
  bitcoin, crypto~, blockchain, altcoin~, hodl, ticker, btsg, bts group, nyse, nasdaq, dividend~, share price,
  per share, earnings call, shares of, base station~, base transceiver, transceiver~, cell tower~, mobile tower,
  cell site~, gsm, lte, 3g, 4g, 5g, telco~, telecom~, antenna~, mobile coverage, network coverage, coverage, bsc,
  enodeb, signal strength, operator~ tower, bureau of transportation, transportation statistics, built to suit,
  build to suit, btr, tenant~, lease, sq ft, backend train~, sixth form, esports tournament sponsor, blind tiger,
  better than sex, better than sex cake|mascara, bound to secrecy, brevet de technicien superieur,
  brevet de technicien, technicien superieur, bts en alternance, en alternance, alternance,
  bts compta|comptabilite|mco|ndrc|sio|gpme|cg|communication|tourisme|muc|nrc|assurance|banque|esf|sp3s|audiovisuel|design|dietetique,
  etudiante en bts, en bts, mon bts, un bts, le bts, parcoursup, bac pro, dut, iut, licence pro, examens, lycee,
  behind the steering, back to square one, base to surface, before the storm, siam, bts delay~, delayed at, ericsson,
  nokia, huawei, zte, rollout, bts units|tower|towers|site|sites|equipment|battery|batteries, cell coverage,
  earnings, bts stock|shares|ticker, stock up|down, bostonsof~, bostonsofinstagram, boston terrier mom|dad, brindle,
  backpack~, glue stick~, rabbit line, route 1|2|3|4|5|6|7|8|9|10, bus app, bts ari, saphan khwai, ploenchit,
  ratchathewi, chong nonsi, dog show, bts week, lunchboxes, 4g antennas, bts controller, last bts home, partiels,
  btsdietetique, bts dietetique, bts in marketing|accounting|management|tourism|communication|commerce,
  then a licence`);

/** Phrases in which words of film mean something else: what they cover counts for nothing. */
export const ELSEWHERE = phraseList(`
      on|at|from the scene, crime|music|art|food|local scene, make a scene,
      car|traffic|road|train|plane|bus|nuclear accident~, accident~ on .. highway|road|motorway|street|junction,
      fire|flight|cabin|ground|rescue|emergency|train|lifeboat|space crew~,
      crew of .. ship|boat|plane|station|submarine, newspaper|magazine|news|text|code|photo|video editor~,
      editor~ of .. newspaper|magazine|paper|journal, editor in chief, team chemistry,
      chemistry on .. pitch|court|field, organic chemistry, chemistry class|lesson|exam|teacher|professor|degree,
      drone~ shot down, improvised explosive|weapon|bomb~, cast .. vote~, cast doubt~, cast a shadow|spell,
      weather forecast, tech|crunch|software director~, managing|executive|finance director~,
      director of .. finance|marketing|engineering|fbi|cia|sales|operations, shooting suspect~|victim~|spree,
      mass|school|police shooting~, skill|data|tool|mind set~, crash test~, test drive, shot dead|himself|herself,
      heart attack, stress test~, last minute goal|winner|equaliser`);
