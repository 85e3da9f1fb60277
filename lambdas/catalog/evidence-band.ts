import { phraseList } from './phrase-list.ts';

/** Words that mean the group BTS, its members, label, songs and events wherever they stand. */
export const BAND = phraseList(`
  bangtan~, bangtansonyeondan, bangtan sonyeondan|boys, bulletproof boy? scout~, borahae, i purple you, 방탄소년단, 방탄,
  防弾少年団, バンタン, бтс, 비티에스, 아미, 정국, 전정국, 지민, 박지민, 태형, 김태형, 윤기, 민윤기, 호석, 정호석, 제이홉, 석진, 김석진, 남준, 김남준, 슈가, 알엠, 진, 뷔,
  ジョングク, グク, ジミン, テヒョン, テテ, ユンギ, ホソク, ナムジュン, jungkook~, jung kook, jeongguk, jeon jungkook|jeongguk, jungkookie~,
  kookie, jungoo, taehyung~, kim taehyung, taetae, thv, jimin~, park jimin, chim chim, chimchim, jiminie, minimoni,
  namjoon~, kim namjoon, rap monster, rapmon, joonie, yoongi~, min yoongi, agust d, agustd, min suga, hoseok~,
  jung hoseok, hobi, hoba, hobicore, jhope, j hope, seokjin~, kim seokjin, jinnie, worldwide handsome, golden maknae,
  maknae line|kookie, rap line, vocal line, hyung line, ot7, bts7, 0t7, vmin, yoonmin, namjin, taekook, vkook,
  jikook, kookmin, sope, taegi, minjoon, yoonkook, namkook, taejin, vhope, jihope, bts_army, bts armys, army bomb~,
  armybomb~, baby army, armyselca, army selca, armys, k armys, i armys, btsarmy, bts_twt, btstwt, bts_bighit, bighit,
  big hit ent|entertainment|music|labels, bighitent, hybe, weverse, vlive, v live, bts v, bts jin, bts suga, bts rm,
  run bts|ep, in the soop, bon voyage bts, bt21, tinytan, bts fanfic~, btsfanart, kpopmerch, blood sweat and? tears,
  boy with luv, boy in luv, dna mv, not today mv, bts idol, save me mv, mic drop mv|remix, on mv, black swan bts,
  permission to dance, ptd on stage, dionysus, mikrokosmos, magic shop, euphoria jungkook, daechwita, haegeum,
  amygdala agust, wild flower rm, indigo rm, right place wrong person, like crazy jimin, who jimin, face jimin,
  layover v, love me again v, slow dancing v, fri end s, standing next to you, golden jungkook, seven jungkook,
  3d jungkook, the astronaut jin, jack in the box jhope, hope on the street, hopeonthestreet, happy jin, echo jin,
  dont say you love me jin, killin it girl, mona lisa jhope, sweet dreams jhope, yet to come, take two bts,
  film out bts, butter bts, dynamite bts, my universe bts, we are bulletproof, bapsae, baepsae, silver spoon bts,
  dimple bts, sea bts, pied piper bts, serendipity jimin, lie jimin, filter jimin, stigma v, begin jungkook,
  awake jin, epiphany jin, trivia love, love yourself tour|her|tear|answer|speak, speak yourself, wings tour|era,
  hyyh, the most beautiful moment in life, map of the soul, mots7, mots 7, bts world tour, arirang tour,
  permission to dance on stage, d day tour, bts festa, btsfesta, hyybts`);

/** What is said of any group of its kind, or beside a hashtag of this one: it needs the letters "BTS" for company. */
export const BAND_HINTS = phraseList(`
  idol~, bias, biases, ult, ults, bias wrecker~, wrecker, stan, stans, stanning, stanned, comeback~, album~, mv, mvs,
  song~, lyric~, choreo~, concert~, tour, tours, ticket~, presale, pre sale, merch, lightstick~, light stick~,
  photocard~, photo card~, photobook~, signed album, unboxing, fancam~, fan cam~, fanmeet~, fan meet~, fansign~,
  fan sign~, fansite~, fanchant~, fanart, fan art, fanfic~, fan edit~, oneshot, shipper~, otp, selca, selcas, aegyo,
  oppa, oppas, hyung~, noona, unnie, maknae, sunbae, kpop, k pop, kpoper~, kdrama, korea, korean~, seoul, busan,
  daegu, gwangju, goyang, hangul, hallyu, military, enlist~, discharge~, mandatory service, enlistment, hiatus,
  reunion, reunite~, ot5, seven members, seven boys, seven men, seven of them, all seven, the seven, 7 boys|members,
  all 7, my boys, our boys, these boys, members, member, boy group, girl group, boyband, boy band, group, fandom~,
  fan, fans, fangirl~, fanboy~, antis, anti, solo stan~, akgae~, multi stan, multistan, debut~, title track, b side~,
  bside~, discography, mixtape, ep, remix, collab~, rap, rapper~, rapping, vocal~, vocalist, dancer~, dance practice,
  encore, billboard, hot 100, bbmas, bbma, amas, ama, grammy~, mama, mamas, vmas, top social artist, daesang,
  bonsang, melon, gaon, hanteo, oricon, inkigayo, mcountdown, m countdown, mnet, music bank, show champion,
  music core, gda, golden disc, golden disk, sma, mma, asian artist, daebak, wembley, stadium, sold out, sell out,
  sofi, rose bowl, citi field, metlife, allegiant, stream, streaming, streams, streamed, vote, votes, voting, voted,
  trending, trend, hashtag, rt, retweet, giveaway, mutuals, moots, moot, mutual, ifb, followback, chart~, charts,
  itunes, spotify, apple music, views in, million views, billion views, no1, number one, all kill, sales record, exo,
  exol, exo l, blackpink, blinks, got7, igot7, carat, svt, superjunior, super junior, suju, onces, bigbang, shinee,
  snsd, 2ne1, nct, nctzen, txt, enhypen, engene, stray kids, skz, ateez, atiny, le sserafim, newjeans, aespa, itzy,
  red velvet, monsta x, monbebe, winner, wanna one, katseye, cortis, sm ent, jyp, yg, halsey, steve aoki,
  chainsmokers, coldplay, megan thee stallion, charlie puth, snoop dogg, ed sheeran, desiigner, louis vuitton,
  mcdonalds, samsung, puma, hyundai, fila, baskin, butter, dynamite, idol mv, dna, mic drop, black swan,
  life goes on, not today, fire mv, i need u, film out, proud of them, proud of my boys, purple, legends, best boys,
  my loves, babies, besties since, gorgeous man, husband material, abs, visuals, visual, leader, maknaes, birthday,
  bday, live ended, going live, live stream, livestream, selfie, nominat~, award~, artist of the year, performance~,
  perform, performing, eras, anniversary, 10th|11th|12th|13th anniversary, playlist, listening to, listen to,
  on repeat, on loop, bop, bops, banger, earphones, radio, airplay, kiis, ellen, fallon, kimmel, snl, corden,
  carpool karaoke, good morning america, the voice, an army, i army, muster, festa, spring day, fake love, koo,
  kings, they deserve, wings era, book club, lore, choreo, era, world domination, rolling stone, esquire, un speech,
  speech at the un, first korean act, selfies, tote bag, tix, setlist, moon jin, themed, one direction, 1d,
  justin bieber, ariana grande, taylor swift fans, swiftie~, record, records, the boys are, boys are back, fics,
  phone case`);

/** Short names of its members and of its fans, each an ordinary word or somebody else's name as well. */
export const BAND_NICKNAMES = phraseList(`
  suga, jin, rm, tae, jk, joon, joonie, jhope, namu, yoon, army, tete, yoongles, kim daily`);
