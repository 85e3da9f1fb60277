const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** "bts of the shoot", "bts from yesterday": what belongs to a noun for footage. */
export const FOOTAGE_LINKS = setOf('of from w with via by');
/** "bts pics": a compound with a kind of recording. */
export const RECORDINGS = setOf(`
  pic pics picture pictures photo photos photography photographer shot shots footage clip clips story stories reel reels content vid vids vlog vlogs
  look looks peek snap snaps snapshot image images featurette featurettes material stuff scoop action interview interviews moment moments thread dump
  video videos book books disc scenes magic gold episode documentary tour diary series cam camera still stills goodies extras facts fact
`);
/** Recordings that fans watch of a band as well. */
export const WATCHED = setOf(
  'video videos vid vids interview interviews moment moments content tour stuff photo photos pics pictures',
);
/** "some bts", "a little bts", "exclusive bts". */
export const PORTIONS = setOf(`
  some more little lil bit quick few another any enough unseen exclusive raw official early unreleased funny cute extra random hilarious rare
  fun today's todays tonight's yesterday's daily weekly monday tuesday wednesday thursday friday saturday sunday via this our these
`);
/** "a bit of bts", as "the leader of bts" is not. */
export const AMOUNTS = setOf(
  'bit lot lots minute minutes hour hours kind sort ton tons plenty piece bunch glimpse dose touch load loads',
);
/** What a name does: verbs that follow it, and the little words before them. */
export const DEEDS = setOf(`
  are were have has had will would did does do dont doesnt didnt wont cant couldnt can could should must may might gives give gave deserve deserves deserved
  won win wins winning slay slays slayed ate came come comes make makes made sing sings sang rap raps perform performs performed dance dances danced
  drop drops dropped announce announces announced release releases released headline headlines headlining sold sell sells break breaks broke
  break hit hits become becomes became top tops topped lead leads led invent invented raised saved save walk walked walks return returns returned reunite reunites
  really never always still just finally literally actually already even also both only ever again took take takes went go goes going said say says want wants wanted
  need needs know knows knew look looked feel feels felt think thinks love loves loved get gets got keep keeps kept trending trended appear appeared attended attend
  arrive arrived arrives leave left live be been being is was isnt wasnt arent werent hasnt havent met meet thank thanked did changed change taught helped help inspired
  opening opened closing closed playing played play beat beats own owns owned ended ends end worked posted post posts tweeted tweet follow followed stan
`);
/** "is" and "was" follow footage too: "titanic bts is wild". They speak for a name only where nothing stands before it. */
export const COPULAS = setOf('is was isnt wasnt has had does did be took makes gives got made');
/** "bts members", "bts tickets". */
export const POP_NOUNS = setOf(`
  fan fans fandom fanbase member members song songs selfie selfies song album albums concert concerts tour tours tickets ticket merch lyrics lyric performance performances choreo
  army armys mv mvs comeback stan stans biases bias ult era eras fanart fanfic fanfics edit edits fancam fancams lightstick lightsticks photocard photocards
  hoodie poster posters playlist music discography b-sides bsides world jungkook jimin suga rm jin v jhope hope taehyung namjoon yoongi hoseok ot7 forever twt meal festa
  reunion hiatus leader maknae vocalist rapper rappers selca selcas bomb stage solo collab collabs trend trends anniversary nation stadium news update updates haters antis
`);
/** "love bts", "by bts", "if bts": what a name stands behind. */
export const NAME_LEADS = setOf(`
  love loves loved loving support supporting supports supported stan stans stanning like likes liked listen listening hate hates hating than see seeing saw meet meeting met miss missing
  voted vote voting know knowing knew hear hearing heard thank thanks into feat featuring called named without idol boys group band stream streaming follow following
  by for about to as if when because that why how what who than think thinking believe and or but vs ft against between like unlike x asking ask want wants wanted need needs needed
  buy buying bought invite invited interview interviewing met dating marry marrying join joined discovered discover discovering deserve deserves proud defend defending
  did do does will can should would have had were
  congratulations congrats happy hello hi dear omg god
`);
/** Weaker ones: footage is spoken of so too. */
export const LEANING_LEADS = setOf('from with watch watching watched in of at is are was be');
/** "took the BTS to Mo Chit". */
export const RIDES = setOf(
  'took take taking takes ride riding rode rides board boarded catch catching caught on onto off via',
);
/** "My bts to their site". */
export const OWNERS = setOf('my your his her their');
/** What people do when they make things: "behind the scenes of making" is the making. */
export const MAKING_GERUNDS = setOf(`
  making shooting filming recording creating producing directing editing animating building designing drawing painting rehearsing staging casting taping streaming
  photographing writing styling dressing lighting singing dancing acting performing putting doing creating
`);

/** Nouns that look like what people do. */
export const NOT_GERUNDS = setOf(
  'thing things everything something anything spring string ring king wedding evening morning building swing wing ceiling',
);
/** "But behind the scenes I'm …": a statement about who does something there, not a thing to look at. */
export const SUBJECTS = setOf(
  'i im ive id he hes she shes they theyre theyve we were weve you youre its there theres everyone everybody nobody people theyd hed shed',
);
/** "The wizards behind the scenes". */
export const PEOPLE = setOf(
  'people folks folk team teams staff heroes wizards brains force forces man men woman women guy guys ones those everyone player players operator power figure',
);
/** "Working behind the scenes". */
export const ADVERB_LEADS = setOf(`
  going goes went work works worked working happen happens happened happening on move moving moved moves do does doing done hard lot run runs running talks lobbying
  operate operates operating begun pushing push pushed help helped helping stuff agents them handled organised organized quietly
`);
