import type { CatalogIndustry } from '../domain/tagging/catalog.ts';
import { phraseList } from './phrase-list.ts';

/** What says which kind of thing was being made. */
export const INDUSTRY_WORDS: readonly CatalogIndustry[] = [
  {
    industry: 'film',
    strong: phraseList(`
      movie~, feature film~, short film~, shortfilm, indie film~, indiefilm~, sequel~, prequel~, box office,
      blockbuster~, screenplay~, theatrical cut,
      film set~, movie set~, film festival, film school, cinema, cinemas, oscar~, academy award~, horror film~,
      action film~, animated film~, film by, the film, this film, whole film,
      filmfacts, film facts, moviefacts, movie facts, pelicula~, filme, a24, pixar, test screening~,
      preview audience~, extended edition`),
    weak: phraseList(`
      film, films, filmmaker~, filmmaking, director~, cut scene~, deleted scene~, director~ cut, studio exec~,
      executive producer~, reshoot~, reshot, stunt~, stuntman,
      vfx, cgi, cg, universal, paramount, warner bros, disney, hollywood, cinematographer~, dp, rewatch~, final cut,
      costar~, co star~, actor~, actress~, scene, trailer, production designer`),
  },
  {
    industry: 'tv',
    strong: phraseList(`
      episode~, ep 1|2|3|4|5|6|7|8|9|10|11|12, s1, s2, s3, s4, s5, s6, s7, s8, s1e1,
      season one|two|three|four|five|six|seven|eight|nine|ten|finale|premiere,
      season 1|2|3|4|5|6|7|8|9|10|11|12, sitcom~, showrunner~, show runner~, tv show~, tv series, tv, tvfacts,
      television, miniseries, mini series, streaming show, the show, season~ end,
      series finale, finale, pilot, pilot season, pilotseason, soap opera, talk show, talkshow, game show,
      reality show, late night show, live studio audience, writers room, table read, cold open,
      telenovela, serie, temporada, netflix show|series, hbo, bbc drama|comedy|one, amc, nbc, abc, cbs, showtime,
      hulu, apple tv, network notes, kdrama, k drama, anime episode, taping, season`),
    weak: phraseList(`
      netflix, bbc, itv, channel 4, series, guest star~, character~ killed off, recast, laugh track, bloopers,
      spin off, spinoff, cliffhanger, binge~, the cast of`),
  },
  {
    industry: 'concert',
    strong: phraseList(`
      concert~, tour, tours, touring, tour bus, tour life, tourlife, world tour, arena tour, stadium tour, setlist~,
      set list, soundcheck, sound check, stage lift, stage rig, load in, load out, encore, opening act,
      roadie~, front row, mosh pit, arena, stadium stage, stadium show, live show, gig, gigs, festival stage,
      headline set, headlining, lightstick~, pyro, stage design, stage crew, halftime, half time show, main stage,
      in ear monitors, in ears,
      backup dancers, backing dancers, understudy, opening night, tech week, coachella, glastonbury, wembley,
      madison square garden, residency, concierto~, show day, gira`),
    weak: phraseList(`
      stage, on stage, onstage, backstage, dancers, dancer, choreograph~, crowd, venue, audience, mic stand,
      fan cam, performance~, rehearsal~, costume change~, live`),
  },
  {
    industry: 'advertising',
    strong: phraseList(`
      ad, ads, advert~, commercial~, ad campaign~, ad agency, brand film~, branded content, brand campaign,
      campaign film, product launch, productlaunch, product shoot, product shot~, super bowl ad|spot|commercial,
      christmas ad|spot, holiday ad|spot,
      second ad, second spot, 30 second spot, the spot, finished spot, spot, perfume ad, car ad, beer ad,
      billboard campaign, creative director, art director at, client wants, client wanted, the client, agency,
      agency~ director, copywriter~, sponsor film, anuncio, werbespot, publicite, ecomm, lookbook campaign,
      campaign shoot`),
    weak: phraseList(`
      campaign, brand, brands, product~, client~, jingle, slogan, tagline, shampoo, sneaker~, cola, crisps,
      cosmetics, perfume, sponsor~`),
  },
  {
    industry: 'gaming',
    strong: phraseList(`
      video game~, videogame~, game dev~, gamedev~, indie game~, indiegame~, dlc, playtest~, game director,
      game designer~, level designer~, level design, voice over for the game, motion capture for the game,
      cutscene~, cut scenes in the game, npc, npcs, boss fight~, final boss,
      playstation, ps4, ps5, xbox, nintendo, switch port, steam deck, steam page, game studio, our game, the game,
      this game, game of the year, gold master, went gold, before gold, from gold, shipped the game,
      before shipping, speedrun~, unreal engine 5, unity engine, game engine, playable, game awards, voice actors,
      open world, patch notes, videojuego~`),
    weak: phraseList(`
      game, games, gamers, devs, dev team, mocap, mo cap, motion capture, level, quest, quests, publisher,
      animators, in game, cinematics, lead writer, voice lines, engine, character model~, studio~ lead, concept art,
      build, unreal engine`),
  },
  {
    industry: 'music-video',
    strong: phraseList(`
      music video~, musicvideo~, mv, mvs, video clip for, official video, lyric video, videoclip~, video musical,
      clipe, pop video, visual album, the video for, video shoot for, mv shoot~, mv making, mv sketch, making film,
      jacket shoot, dance video, new single~ video, videoclipe, official music video`),
    weak: phraseList(`
      chorus, verse, single, song, singer~, rapper~, label, choreo, choreography, lip sync~, track, band, album,
      the video, whole video, the clip, clip`),
  },
];
