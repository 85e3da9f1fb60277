/*
 * How little a shared word says, in the talk this product reads. Written by hand: function words and chatter say nothing,
 * what every second post about a set holds says little. What is in no list is taken for rare.
 */

/** Function words of English and of the languages posts come in, chatter, and how posts point at themselves. */
export const EMPTY_WORDS = `
a about above across after again against ago ain all allegedly almost along already also although always am among an and another any anybody anymore anyone
anything anyway apparently are aren around as at away back basically be became because become been before began begin behind being below besides best better between beyond
big bit both but by came can cannot cant come comes coming could couldn couldnt did didn didnt different do does doesn doesnt doing don done dont down due during each either else
em end ended ends enough entire especially etc even ever every everybody everyone everything exactly far few finally find first for forever former found from full fully further gave get gets getting give
given gives go goes going gone gonna good got gotta great had half hard has hasn have haven having he heard hell hello hence her here hers herself hey hi high him himself his hmm how
however huh i id idk if ill im imagine in inside instead into is isn isnt it its itself ive just keep keeps kept kinda kind knew know known knows last late later least
left less let lets like likely little ll lol long longer look looked looking looks lot lots lmao lmaoo lmaooo made mainly make makes making many may maybe me mean means might mine
more most mostly much must my myself named near nearly need needed needs never new next nice no nobody none nope nor not nothing now obviously of off oh ok okay old omg on once one ones only
onto or original originally other others otherwise our ours out over own part per perhaps please pls plus point pretty probably put puts quite rather re read real realise realised realize realized really reason
recently remember reportedly right rn round said same saw say saying says second see seeing seem seemed seems seen self sent set several shall she should shouldn show showed shown shows side simply since
sir sit smh so some somebody somehow someone something sometimes soon sort spent started starts start stay stayed still stop stopped stuff such sure taken taking talk talking tbh tell tells than thank thanks that thats the their
them themselves then there theres these they theyre theyd thing things think this those though thought through thru thus til time times to today together told tonight too took totally toward towards tried
true truly try trying turn turned turns twice two u under unless until up upon ur us use used uses using usually ve version very via want wanted wants was wasn wasnt watch watched watching way
we well went were weren werent what whatever whats when where whether which while who whole whom whose why will wish with within without won wont word words would wouldn wouldnt wow
ya yeah year years yes yesterday yet you youd youll your youre yours yourself zero
fun fact facts fyi psa rt via til imo imho ngl fr tho bc cuz cause wait damn dude bro man guys guy people person folks everyone lady girl girls boy boys kid kids
bts behindthescenes scenes making makingof onset setlife filmmaking filmfacts moviefacts tvfacts trivia didyouknow fyp viral thread story stories storytime source sources interview video clip clips full link bio photo photos pic pics post posts reel reels featurette comment comments podcast
actually literally honestly seriously legend legendary iconic insane crazy wild unhinged amazing awesome incredible brilliant genius cool cursed love loved loves hate favourite favorite favorites lucky happy sad funny weird mad
de la le les el los las un une una uno des du et en y a o os as um uma e que qui quem quien se su sus son sa ses sur por para com con pour par dans nao no ne pas mas pero mais est es sont era foi fue ser sido etait ete esta este ist
war und der die das den dem des ein eine einen einem einer nicht mit von vom zu zum zur im auf fur an am sich hat hatte haben ihr ihre ihren sein seine seinen er sie es wie als aus bei nach uber auch noch nur so dass wenn aber oder
il elle ils lui leur on nous vous je tu au aux ce cette ces mon ma mes ton ta tout tous plus tres bien si ja nem na da do dos das ao pelo pela seu sua muito mesmo ele ela eles elas isso como quando porque todo todos toda asi ya lo le les al del muy
`;

/** Said in so many posts about sets, films and their people that sharing them means next to nothing. */
export const COMMON_WORDS = `
film films filmed filming movie movies cinema scene show series season episode shoot shooting shot shots camera cameras director directors direct directed actor actors actress actresses cast casting crew
producer producers production studio screen script scripts scripted writer writers line lines character characters role roles star stars set sets take takes hollywood oscar part lead play played plays playing performance
hour hours day days week weeks month months night nights minute minutes morning moment moments thing life world work worked working works job home house room name call called calls
ask asked asking happen happened happens feel feeling felt leave leaving change changed live lived move moved run running ran walk walked talk speak spoke follow bring brought hold held hear turn open opened close closed
run stand stood wait waited lead learn learned learnt meet met hand hands face faces eye eyes head body voice people friend friends team fan fans guy star audience viewer tv netflix hbo
final finale ending sequence audio edit edited editing edits cut cuts scream reveal revealed reveals confirm confirmed confirms admit admitted explain explains share shared claim claims report reports
minor huge massive tiny small large giant whole single early late short young old red white blue green black dark light hot cold
idea plan planned decide decided believe understand matter care worth free ready sorry wonder wondering notice noticed
book music song game games word story page pages money pay paid fight fights fighting build built set picture art create created add added
`;

/** Everyday words: sharing one tells little, sharing several adds up. First names are here too. */
export const EVERYDAY_WORDS = `
able accept according act action actual age agree air allow alone amount announce answer appear area argue arrive art article attempt attention available award awards aware awful
baby bad ball band bar base basic bathroom beat beautiful bed begin behave belong bet bill birthday bit blame blog board body bored boring born boss bother bottom box brand break breakfast breath brother business busy buy
camp campaign campus card careful carry case catch celebrate celebrity center centre central century chair chance channel chapter check choice choose christmas church city class classic clean clear climb clothes coach coffee college
comfortable commercial common community company compare complain complete completely concept concert condition conference connect consider contact contain continue contract control conversation cook cost costs country couple course cover crazy crowd cup current customer
dad daily damage dance dangerous date daughter deal dear deep definitely deliver demand department depend describe design designer desk detail details develop development difference difficult dinner discover discuss discussion dream dress drink drive drop dropped during
early earth easily east easy effect effort email employee emotional empty energy enjoy enjoyed environment escape evening event evidence evil exact example excellent excited exciting executive expect expected expensive experience expert express extra extremely
fact factory fail failed fair fall family famous fantastic fashion fast father fault fear feature features february field figure fill fine finger finish finished fit fix flat flight floor focus force foreign forget forgot form fresh friday front future
garden general generation gift glad global goal god government grand grew ground group grow guess guest guy
hair hall halfway happy hat heart heat heavy height hello help helped hero hide hilarious history hit hits holiday honest hope horrible hotel however human hundred hundreds hurry husband
ice image images immediately impact important impossible include included including increase industry information interest interested interesting international internet involve involved island issue item
january july june join joke jokes journey joy judge jump
key kick kill killed killer kitchen knock knocked
lack land language laptop large launch law lay leader learn leg lesson letter level library lie light limit list listen local location locations lock lonely lose loses loss lost loud lovely low lucky lunch
machine magazine magic mail main major manage manager march mark market marketing match material maybe meal media meeting member members memory memories mental mention mess message metal middle mile miles mind miss missed missing mistake mobile model modern monday movement mouth
nation national natural nature neck negative nervous network news newspaper normal north note number
object offer office officer official online opinion opportunity option order outside owner
pack package pain paint paper parent parents park particular party pass passed past path patient peace perfect perfectly period personal phone photograph photographer physical piece pieces pick pizza place plane plant plate player players pleasure plenty pop popular position positive possible post power practice prepare present president press pressure pretend price private prize problem problems process produce product professional program programme project promise proper protect proud prove provide public publicist publish pull pulled purpose push pushed
quality quarter question questions quick quickly quiet quit quote
race radio raise range rate reach reaction read reading realise receive record recording red reference refuse regular relationship relax release released remain remove rent repeat reply request require research respect respond response rest restaurant result return returned returns reveal rich ride ring rise risk river road rock room rough row rule rush
sad safe safety sale sales saturday save scared school science season seat secret section security sell send senior sense sentence september serious service settle sex shape sharp shirt shock shocked shop shoulder shout shut sick sight sign silence similar simple sing single sister site situation size skill skin sky sleep slow smart smell smile social society software sold solid son song sound sounds south space speak special specific speed spend spent sport sports spot spring stage standard state statement station stick stone store storm straight strange street stress strong student students stuff stupid style success successful suck suddenly suggest suggested summer sunday super supply support suppose surface sweet swim system
table talent target task taste tea teacher team technical technology television term terrible test text theme theory thick thin third thousand thousands threat throat thursday ticket tickets tie tight tired title tomorrow tone tonight tool top topic total touch tough tour town toy track trade train training travel treat tree trick trip trouble truck trust truth tuesday tune type typical
ugly uncle understand unit university update upset usual
valley value various vehicle victim view village visit visual voice vote
wake warm wash waste wear wearing weather website wednesday weekend weight welcome west wet wide wife wind winner winning winter wise wonderful wood worried worry worse worst wrap write writing wrong wrote
yard york yellow young
absolute absolutely afternoon ahead amazed ancient apart appreciate approach april august autumn bare barely beach behaviour belief bunch café capture chat cheap childhood chill clearly closely comedy comic comedian copy corner crap credit credits critic critics culture cute december depressed director's disaster disney drama duty episode era essay essentially eventually exec execs fame famously fantasy favour felt finale footage franchise freak gear gig grab grateful guilty headline hidden honestly horror iconic impressed impressive indie inspire inspired inspiration instagram intense laptop launch limited loud mad masterpiece max minor miracle monitor monitors mood multiple musical naked nail nailed nowadays october november obsessed oscar oscars overall painful passion pause per performer permanent piece plot poor pov premiere prequel previous priest prime principal process pure random rare rarely recap ridiculous romance routine ruin ruined saga scenario schedule scary sequel sequence shame shooting sibling silly sitcom skills smash snack spoiler spoilers standing stunning stunt surprisingly suspect talented tape teaser tech tense thriller tiktok tough trailer tribute trick twist twitter underrated unexpected unusual upcoming vibe vibes villain wardrobe warning worth youtube
adam alex alice allen amy andrew andy anna anne anthony ben bill billy bob brad brian bruce carl charles charlie chris christian christopher clark cody dan daniel dave david dean dennis diana don donald doug ed eddie edward elizabeth ellen emily emma eric frank fred gary george grace greg harrison harry helen henry ian jack jackie jake james jamie jane jason jay jeff jennifer jenny jeremy jerry jessica jim jimmy joe joel john johnny jon jonathan joseph josh julia julie justin karen kate katie keith kelly ken kevin kim kyle larry laura lee leo leon leonardo lewis linda lisa liz louis lucy luke maria mark martin mary matt matthew megan mel michael michelle mick mike mina nancy nathan neil nick nicole oliver paul peter phil rachel ralph ray rebecca richard rick rob robert robin roger ron rose roy ryan sam samuel sandra sarah scott sean seth shane sharon simon stanley stephen steve steven stuart sue susan taylor ted terry tim tina todd tom tommy tony tyler vic victor walter wayne will william zoe
`;
