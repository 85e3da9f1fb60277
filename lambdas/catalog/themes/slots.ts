/** Words and groups of words (`on_set`) apart by spaces and line breaks, as alternatives of one another. */
const anyOf = (words: string): string => words.trim().split(/\s+/).join('|');

/**
 * Alternatives that many phrases of the themes share, as `PhraseTrie` reads them: `{limb}` stands for any of its words. A
 * slot may not hold another one.
 */
export const THEME_SLOTS: readonly (readonly [name: string, alternatives: string])[] = [
  [
    'hate',
    anyOf(`
      hated hate hates hating despise~ loathe~ detest~ resent~ couldnt_stand cant_stand could_not_stand
      couldnt_bear disliked
    `),
  ],
  // Becoming friends
  [
    'bond',
    anyOf(`
      bonded bonding bonds bond_with became_close grew_close became_friends become_friends got_close
      became_best_friends made_friends
    `),
  ],
  // Falling, in love
  ['fell', anyOf('fell fall falling fallen')],
  // Improvising, as it is spelled and misspelled
  [
    'impro',
    anyOf(`
      improvise~ improvize improvizes improvized improvizing improvising improvisation improvis improvisd
      imporvised improvied improv improvs improvd improv_ed adlib adlibbed adlibs adlibbing ad_lib ad_libbed
      ad_libs ad_libbing
    `),
  ],
  // Making up
  ['made', anyOf('made make makes making')],
  // What is improvised, kept or cut: a scene, a line, a song
  [
    'bit',
    anyOf(`
      scene~ shot shots take takes moment~ line~ bit bits sequence~ part gag joke~ dialogue monologue~ speech
      ending song verse solo gesture kiss slap dance story rant lyric~ word~ insult~ quote reaction~ laugh
      argument conversation toast scream ad intro outro dialog punchline monolog
    `),
  ],
  // What something is not in
  ['script', anyOf('script screenplay scripts the_page pages')],
  // Whose idea it was
  ['idea', anyOf('idea suggestion choice call')],
  // For real
  [
    'really',
    anyOf(`
      actually really genuinely truly legit legitimately literally acc honestly for_real accidentally in_real_life
    `),
  ],
  // What people do in surprise
  [
    'reaction',
    anyOf(`
      reaction~ laugh laughs laughter laughing scream~ screaming flinch~ tears cry cries crying shock surprise
      fear gasp~ gasping sneeze giggle~ giggling smile~ panic terror horror yelp stumble squeal vomit vomiting
      expression~ fright confusion jump sob~ sobbing pain disgust wince~ bruise~ slap~ fall punch blush~ gag face
      look limp anger exhaustion shivering shiver~ nerves cough kiss
    `),
  ],
  // The same, done for real
  [
    'reactverb',
    anyOf(`
      slipped tripped fell stumbled sneezed drunk asleep fainted cried crying sobbed sobbing scared terrified
      shocked surprised startled hit slapped punched kicked vomited bled bleeding dropped choking laughing laughed
      shivering freezing crashed lost stabbed bit ate hungover stoned high angry furious bleed
    `),
  ],
  // Not told
  [
    'noidea',
    anyOf(`
      no_idea no_clue no_warning zero_idea zero_clue zero_warning no_inkling didnt_know did_not_know didn_know
      wasnt_told werent_told was_not_told were_not_told wasnt_warned werent_warned were_never_told was_never_told
      hadnt_been_told had_not_been_told unaware dont_know never_knew kept_in_the_dark wasnt_aware werent_aware
      never_told not_told not_warned didnt_tell didnt_warn never_warned did_not_tell
    `),
  ],
  // Kept in the film
  [
    'kept',
    anyOf(`
      kept keep keeps keeping left leave leaves leaving used uses use stayed stays stay remained remains made_it
      ended_up included printed
    `),
  ],
  // Who acts
  [
    'actor',
    anyOf(`
      actor~ actress~ cast castmate~ costar~ co_star~ lead leads performer~ extras kid kids children child_actor~
      voice_actor~ stars star actors
    `),
  ],
  // Not, as it is written in posts
  [
    'not',
    anyOf(`
      not never wasnt isnt werent didnt dont doesnt wouldnt couldnt cant cannot wont hadnt arent aint no zero none
      wernt hardly barely without not_even never_even neither n_t
    `),
  ],
  // A number, in digits or words
  [
    'n',
    anyOf(`
      # two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds hundreds_of dozen
      dozens dozens_of a_hundred a_dozen countless endless a_million million
    `),
  ],
  [
    'rewrite',
    anyOf(`
      rewrite~ rewrote rewritten re_wrote re_written re_write~ rewriting re_writing redrafted reworked retooled
    `),
  ],
  ['change', anyOf('change~ changed changes swapped tweaked altered scrapped redid replaced ditched binned flipped')],
  // Meant to, before it changed
  [
    'supposed',
    anyOf(`
      supposed_to meant_to going_to planned_to intended_to originally_going_to originally_supposed_to
      originally_meant_to initially_going_to originally_to gonna due_to
    `),
  ],
  // Filmed, recorded, written
  ['shot', anyOf('shot shoot shoots shooting filmed film filming films recorded wrote')],
  // What breaks
  [
    'gear',
    anyOf(`
      camera~ lens~ lenses mic mics microphone~ boom light lights lamp~ rig crane dolly drone~ prop~ costume~
      dress zipper zip wig~ mask~ suit trousers pants corset shoe~ heel prosthetic~ shark animatronic~ puppet~
      robot~ generator~ gimbal steadicam projector drive card battery batteries lift elevator door doors wall
      walls truck boat van engine machine~ pyro~ squib~ monitor~ screen~ sound audio speaker~ cable~ gun sword
      makeup server~ stage ceiling sprinkler~ hydraulic~ pneumatic~ curtain platform trapdoor trap_door electrics
      electronics rope winch jib flash~ strobe~ autocue teleprompter amp guitar synth laptop software cart track
      cannon~ balloon float moustache mustache beard fangs contact_lens tail wing~ glue blood chair bed ladder
      tent roof backdrop greenscreen console mocap
    `),
  ],
  // How it breaks
  [
    'fails',
    anyOf(`
      broke break breaks broken breaking fail~ failed died dead die dies jam~ jammed froze frozen freez~
      malfunction~ stuck sank sink~ burst explode~ exploded collapse~ fell falls split splits ripped tore snap~
      snapped melt~ melted crash~ crashed glitch~ short~ shorted stop~_work~ stopped_working stop_working wouldnt
      didnt_work did_not_work never_worked not_working doesnt_work cut_out went_out went_down went_dark gave_out
      gave_up overheat~ caught_fire leak~ flood~ fried corrupt~ misfire~ smashed dropped drops stall~ wobble~ blew
      rusted bloated conked packed_up tipped toppled flew_off came_off fell_off popped deflated unplugged
      out_of_sync went_missing vanished shattered bent detached backfired failing
    `),
  ],
  // What is seen in the picture and should not be
  [
    'crewseen',
    anyOf(`
      crew crew_member~ cameraman camera_crew camera cameras film_crew boom mic cable~ tripod director
      stunt_double stuntman lights grip dolly track
    `),
  ],
  // The set, and being at work
  [
    'set',
    anyOf(`
      set set_of on_set the_set filming shooting shoot shoots production rehearsal~ rehearsing making location
      soundstage while_making stage
    `),
  ],
  // Whose limb, or how many
  ['poss', anyOf('his her a their my the both one an some several your two three four five multiple')],
  [
    'limb',
    anyOf(`
      rib~ ankle~ leg~ arm~ wrist~ toe toes foot feet nose finger~ collarbone collar_bone neck back acl knee~ hand
      hands palm tooth teeth jaw elbow shoulder~ hip thumb spine vertebra~ hamstring tailbone pelvis cheekbone
      forehead achilles tendon ligament~ skull eardrum cornea bone bones heel shin eye_socket coccyx kneecap
      eyebrow lip knuckle~ fingers
    `),
  ],
  // Hurting a limb
  [
    'hurt',
    anyOf(`
      broke break~ broken breaking fracture~ fractured crack~ cracked dislocate~ tore torn tear sprain~ twisted
      cut cuts slice~ sliced hurt hurts injure~ gash~ burn~ burnt smashed bruise~ chip~ chipped shatter~ snapped
      popped rupture~ slashed busted bust wrecked split pulled slit impaled messed_up crushed stabbed jammed
      did_in threw_out
    `),
  ],
  [
    'injured',
    anyOf(`
      injured injury injuries injure~ hurt hospitalized hospitalised wounded burned burnt concussed electrocuted
      scalded bitten mauled drowned stabbed paralysed paralyzed broken_bones
    `),
  ],
  // Nearly, before an accident
  ['almost', anyOf('almost nearly could_have couldve barely_didnt came_close_to close_to narrowly')],
  // What nearly happened
  [
    'died',
    anyOf(`
      died die dies dying drowned drown~ killed kill~ killing blinded suffocated choked crushed lost_an_eye
      decapitated burned hanged strangled hit_by electrocuted froze_to_death dead lost_a_finger fell_off
    `),
  ],
  // Fainting
  [
    'passed',
    anyOf(`
      passed_out pass_out passes_out passing_out fainted faint faints fainting blacked_out black_out blacks_out
      collapsed lost_consciousness knocked_out knocked_unconscious knocked_cold out_cold unconscious threw_up
      concussed
    `),
  ],
  // At work
  ['making', anyOf('filming shooting making shoot film doing')],
  // What is dangerous when real
  [
    'danger',
    anyOf(`
      danger~ punch~ sword~ knife knives bullet~ fire flames glass explosive~ explosion~ snakes scorpions blade
      ammunition shark~ lion~ tiger~ bear wolves
    `),
  ],
  // Any word of film: tells that it was there
  [
    'film',
    anyOf(`
      film films filmed filming shot shoot shooting shoots movie movies scene~ take takes episode~ video on_set
      set camera~ crew cast director actor~ recorded production series season
    `),
  ],
  // Hours of the night
  [
    'am',
    anyOf(`
      1am 2am 3am 4am 5am 6am 00am 15am 20am 30am 40am 45am 50am 2_am 3_am 4_am 5_am 1_am 6_am two_in_the_morning
      three_in_the_morning four_in_the_morning five_in_the_morning 2_in_the_morning 3_in_the_morning
      4_in_the_morning 5_in_the_morning 1_in_the_morning stupid_o_clock silly_o_clock ungodly
    `),
  ],
  // Weather
  [
    'cold',
    anyOf(`
      freezing freeze icy ice frozen subzero sub_zero bitter brutal arctic snow~ rain~ mud~ storm~ blizzard~ hail
      monsoon heatwave sweltering scorching blistering minus below_zero hurricane typhoon sandstorm~ humid~
      humidity winter cold heat
    `),
  ],
  // Illness
  [
    'ill',
    anyOf(`
      dysentery food_poisoning pneumonia malaria the_flu flu fever threw_up vomiting vomited throwing_up vomit
      diarrhea diarrhoea norovirus heatstroke dehydrat~ dehydrated parasite~ trench_foot altitude_sickness covid
    `),
  ],
  // Words for a shoot that was hell
  [
    'brutal',
    anyOf(`
      brutal grueling gruelling grueling_and punishing miserable hellish troubled torturous arduous exhausting
      nightmarish infernal relentless backbreaking insane chaotic disastrous cursed
    `),
  ],
  // Tears and breakdowns
  [
    'cry',
    anyOf(`
      cry cries cried crying sob sobs sobbed sobbing weep~ weeping wept in_tears breakdown~ broke_down break_down
      breaking_down panic_attack~ meltdown hyperventilat~ bawling bawled bawl teared_up tearing_up
      burst_into_tears shaking ugly_cried hysterical hysterically inconsolable
    `),
  ],
  // What stays with people
  [
    'toll',
    anyOf(`
      traumatized traumatised traumatic traumatising traumatizing trauma ptsd haunted haunts scarred_me nightmare~
      depression depressed therapy therapist counselling counseling breakdown burnout burn_out burned_out
      burnt_out exhaustion exhausted drained draining anxiety insomnia mental_health mentally psychologically
      emotionally emotional_toll broke_her broke_him damaged unwell_for dark_place stress stressed hair_loss
    `),
  ],
  // Directors, by name and by job
  [
    'auteur',
    anyOf(`
      kubrick fincher hitchcock spielberg nolan cameron tarantino scorsese coppola villeneuve lynch wes_anderson
      pta ridley zemeckis kurosawa wilder leone chaplin friedkin bong peter_jackson lucas kershner gerwig cuaron
      inarritu malick herzog mann michael_mann bay michael_bay snyder george_miller aronofsky polanski eastwood
      altman cassavetes bergman fellini welles orson_welles tarkovsky miyazaki von_trier the_director director
      showrunner our_director photographer
    `),
  ],
  // Which take
  [
    'ord',
    anyOf(`
      first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th
      last final hundredth twentieth umpteenth nth only very_first very_last thirtieth next
    `),
  ],
  // Could not stop, laughing
  [
    'notstop',
    anyOf(`
      couldnt_stop cant_stop could_not_stop wouldnt_stop couldnt_keep cant_keep could_not_keep unable_to_stop
      unable_to_keep not_stop never_stop kept_failing couldnt_hold couldnt didnt_stop trying_not_to
    `),
  ],
  // Jobs that only a crew has
  [
    'crewrole',
    anyOf(`
      script_supervisor~ scripty best_boy key_grip~ dolly_grip~ boom_op~ boom_operator~ costume_designer~
      prop_master~ prop_maker~ props_master~ propmaster~ property_master set_decorator~ set_dresser~
      location_manager~ location_scout~ sound_mixer~ sound_recordist~ foley_artist~ focus_puller~ clapper_loader~
      second_assistant_director first_assistant_director assistant_director~ first_ad second_ad 1st_ad 2nd_ad
      3rd_ad 1st_ac 2nd_ac first_ac line_producer~ dialect_coach~ accent_coach animal_wrangler~ horse_wrangler~
      animal_trainer~ dog_trainer film_editor~ production_designer~ production_assistant~ production_coordinator~
      steadicam_operator~ steadicam_op model_maker~ creature_designer~ creature_shop scenic_painter~
      matte_painter~ set_builder~ wig_maker~ film_crew~ below_the_line camera_assistant~ camera_loader
      storyboard_artist~ concept_artist~ sound_designer~ makeup_artist~ make_up_artist~ makeup_designer
      hair_and_makeup costume_department art_department art_dept props_department props_dept prop_department
      prop_dept props_team camera_department sound_department sound_dept hair_department hair_dept
      makeup_department make_up_department makeup_dept wardrobe_department wardrobe_dept wardrobe_team
      wardrobe_mistress choreographer_and hand_model~ language_coach title_designer
    `),
  ],
  // Jobs that others have, too
  [
    'crewrole2',
    anyOf(`
      gaffer~ grip grips seamstress~ tailor~ carpenter~ painter~ sculptor~ rigger~ puppeteer~ colorist~ colourist~
      makeup mua hairdresser~ hairstylist~ stylist~ costumer~ location_scout~ stand_in~ loader sparks electrician~
      caterer~ wrangler~ trainer~ animator~ vfx_artist~ vfx_artists storyboard~ sound_guy sound_engineer
      sound_engineers sound_tech roadie~ techs guitar_tech stage_manager~ stagehand~ lighting_designer~
      art_director~ armourer armorer blacksmith calligrapher illustrator
    `),
  ],
  // Jobs and departments, in posts of makers
  [
    'crewsoft',
    anyOf(`
      editor~ composer~ carpenter~ seamstress~ tailor~ painter~ sculptor~ rigger~ grip grips driver~ caterer~
      choreographer~ makeup make_up costume~ props prop wardrobe prosthetic~ hair wig~ orchestra stand_in~
      hairdresser~ blacksmith illustrator calligrapher stagehand~ roadie~ interns
    `),
  ],
  // Jobs, of several
  [
    'crewplural',
    anyOf(`
      grips gaffers puppeteers carpenters seamstresses editors animators artists sculptors painters riggers
      stylists costumers stagehands technicians operators interns tailors embroiderers model_makers craftsmen
      craftspeople artisans vfx_artists set_builders
    `),
  ],
  // Departments: the first word
  [
    'dept',
    anyOf(`
      hair makeup make_up costume costumes wardrobe props prop art sound camera lighting grip electric locations
      prosthetics sfx stunt_rigging set_dressing construction creature music script continuity scenic paint
    `),
  ],
  // Departments: the second word
  [
    'deptword',
    anyOf(`
      department dept dep team crew girls guys lady guy folks people supervisor master artist~ designer~
    `),
  ],
  // Made by hand
  [
    'made2',
    anyOf(`
      made built build sewed sewn stitched stitch painted carved sculpted designed hand_made crafted knitted wove
      woven dyed drew drawn forged welded glued fabricated created moulded molded cast repaired
    `),
  ],
  // What sounds are made with
  [
    'foleyword',
    anyOf(`
      celery walrus watermelon~ coconut~ cabbage~ vegetables raw_meat leather chamois cornstarch corn_starch
      lettuce melon slowed_down dry_ice
    `),
  ],
  // Building sets
  ['build', anyOf('built build builds building constructed construct recreated rebuilt put_up')],
  // Filming
  ['shotv', anyOf('shot filmed shooting filming shoot film films shoots')],
  // Places to film in
  [
    'place',
    anyOf(`
      car_park parking_lot warehouse hangar airfield quarry cathedral prison castle hospital church mansion asylum
      school mine hotel farmhouse barn factory power_station monastery subway_station tube_station train_station
      airport mall supermarket diner motel lighthouse cemetery graveyard swimming_pool stadium soundstage
      sound_stage studio_lot backlot field salt_flats glacier volcano cave rainforest chateau abbey council_estate
      gas_station petrol_station car_wash carwash retirement_home school_gym back_garden backyard basement garage
      bus_depot oil_rig aircraft_carrier ice_rink shopping_centre shopping_center convent tunnel forest jungle
    `),
  ],
  // Cities and countries to film in
  [
    'city',
    anyOf(`
      new_zealand iceland croatia morocco ireland scotland vancouver atlanta budapest prague jordan malta baja
      toronto alberta calgary argentina tunisia wadi_rum dubrovnik bulgaria romania hungary spain almeria matera
      manhattan_beach pinewood leavesden shepperton elstree cinecitta babelsberg cardiff bristol leeds slough
      hertfordshire yorkshire cornwall wales norway finland canada australia queensland sydney melbourne
      south_africa namibia namib thailand philippines hawaii kauai utah new_mexico albuquerque nevada arizona
      georgia louisiana wilmington detroit pittsburgh chicago brooklyn burbank culver_city death_valley mojave
      bolivia mexico mexico_city martha_s_vineyard nantucket belfast northern_ireland london paris rome berlin
      venice tokyo kyoto seoul mumbai hong_kong shanghai lisbon barcelona new_york los_angeles san_francisco
    `),
  ],
  ['replica', anyOf('replica~ recreat~ recreation mock_up mockup reconstruct~ reproduction')],
  // What stands on a stage of its own
  ['cubic', anyOf('fake_rain aircraft swimming_pool cliff_top rooftop')],
  // Who pays and decides
  [
    'boss',
    anyOf(`
      studio studios network networks exec execs executive executives producer producers warner warners wb
      warner_bros disney paramount netflix fox universal sony marvel hbo amazon mgm lionsgate new_line miramax
      weinstein columbia nbc abc bbc cbs amc apple label record_label publisher suits higher_ups brass
      front_office streamer broadcaster distributor financiers investors money_men pixar lucasfilm dc censors
      boardroom management test_audiences the_bosses bosses legal marketing_department marketing
    `),
  ],
  // What they did
  [
    'meddled',
    anyOf(`
      want~ wanted wants forced force forces made make makes demanded demands ordered insisted insists refused
      refuses hated hates panicked panics cut cuts fired fires threatened pushed killed shelved blocked vetoed
      rejected cancelled canceled delayed pulled dumped buried interfered meddled overruled nervous scared worried
      wouldnt would_not said_no almost nearly slashed recut asked told thought begged tried freaked lost_faith
      stepped_in took_over mandated banned axed got_cold_feet scrapped changed
    `),
  ],
  // What they did it to
  [
    'edit',
    anyOf(`
      change~ changed cut~ reshoot~ reshot ending endings edit~ recut remove~ removed rewrite~ rewritten add added
      happy happier director scene~ script character~ kill killed cast actor~ title song soundtrack score
      voice_over voiceover narration tone runtime shorter longer minutes funnier darker lighter sequel film movie
      episode finale version rating pg release plug fire villain budget shoot~ final cgi 3d famous bigger_name
      plot season trailer moustache mustache shave third_act love_interest romance logo
    `),
  ],
  // Cutting a budget
  ['cutv', anyOf('cut cuts cutting slash~ slashed halved trimmed chopped')],
  // Cutting a scene
  [
    'cutv2',
    anyOf(`
      cut cuts removed trimmed deleted dropped binned chopped axed snipped excised edited_out left_out scrapped
    `),
  ],
  // What it was cut from
  [
    'fin',
    anyOf(`
      final_cut final_film final_edit theatrical_cut theatrical_version theatrical_release finished_film
      final_version final_movie finished_movie release broadcast_version tv_version theatrical final_game final
      finished
    `),
  ],
  // Done with computers
  ['digi', anyOf('digitally digital cgi cg vfx computers photoshopped')],
  // Done to a picture
  [
    'removed',
    anyOf(`
      removed erased painted_out replaced added altered scrubbed fixed airbrushed deaged cleaned_up covered
      duplicated multiplied extended mirrored flipped
    `),
  ],
  // Taken away from a director
  ['taken', anyOf('took taken take taking wrested')],
  // Techniques
  [
    'tech',
    anyOf(`
      cgi cg vfx animatronic~ animatronics mocap motion_capture puppet~ prosthetic~ prosthetics miniatures
      green_screen greenscreen blue_screen led_wall the_volume unreal_engine practical_effects practical_effect
      stop_motion gimbal hologram deepfake drone_footage motion_control robotic_arm squibs performance_capture
      virtual_production digital_double
    `),
  ],
  // What is said to be digital
  [
    'cgi',
    anyOf(`
      cgi cg vfx green_screen greenscreen green_screens blue_screen computer_effects digital_effects
      special_effects computer_generated effects fx ai autotune auto_tune digital_trickery trickery post_trickery
      computers
    `),
  ],
  // What AI is used for
  [
    'ai',
    anyOf(`
      used generated scenes actor~ voice voices extras background~ opening credits script film movie show poster~
      trained de_aged dubbed upscaled tool~ clean lip_sync music_video video ad
    `),
  ],
  // Suits with somebody inside
  [
    'suit',
    anyOf(`
      alien_costume rubber_suit creature_suit monster_suit costume gorilla_suit bear_suit suit foam_suit wetsuit~
      wetsuits lizard_suit shark_suit mocap_suit dinosaur_suit ape_suit bodysuit motion_capture_suit grey_suit
      green_suit green_suits foot_alien
    `),
  ],
  // What is blown up or crashed for real
  [
    'explod',
    anyOf(`
      plane~ train~ explosion~ building truck~ jet~ ship~ cars boeing 747 cornfield corn bus tank house bridge
      dynamite fireball crash
    `),
  ],
  // How they did it
  ['made3', anyOf('made did built created filmed shot achieved pulled_off faked rendered animated')],
  // Nearly, of a part
  [
    'almost2',
    anyOf(`
      almost nearly originally initially very_nearly at_one_point at_first once came_close_to was_this_close_to
    `),
  ],
  ['was', anyOf('was were is wasnt')],
  // How viewers feel
  [
    'shaken',
    anyOf(`
      shook shooketh unwell deceased speechless obsessed screaming gagged flabbergasted gobsmacked floored stunned
      dumbfounded shocked mindblown losing_my_mind losing_it crying sobbing dying howling wheezing cackling dead
      traumatised traumatized scarred so_confused broken in_awe in_tears not_ok not_okay deadass
    `),
  ],
  // What viewers call it
  [
    'wow',
    anyOf(`
      insane wild crazy nuts bonkers unreal mental mad unhinged mind_blowing mindblowing ridiculous incredible
      amazing bananas batshit hilarious iconic genius brilliant unbelievable impressive cool brutal heartbreaking
      epic awesome terrifying unmatched adorable cursed absurd nightmare_fuel beautiful fascinating depressing
      hardcore wholesome elite chilling
    `),
  ],
  // Where bones break without a film
  [
    'sport',
    anyOf(`
      netball football soccer rugby skiing basketball training hockey match pitch game ice stairs run running
      marathon gym treadmill hiking cricket
    `),
  ],
  // Not: other languages
  ['not2', anyOf('no_estaba nao_estava pas nicht non_era nao_tava')],
  // Not told: other languages
  [
    'noidea2',
    anyOf(`
      no_sabia no_sabian nao_sabia nao_sabiam ne_savait ne_savaient savait_pas savaient_pas wusste_nicht
      wussten_nicht wusste_nichts wussten_nichts keine_ahnung
    `),
  ],
  // Limbs: other languages
  [
    'limb2',
    anyOf(`
      dedo dedos pie tobillo costilla~ pierna brazo mano nariz pe tornozelo costela perna braco mao cheville jambe
      bras orteil orteils nez poignet zeh zehen fuss knochel rippe rippen arm bein nase hand doigt doigts
    `),
  ],
  // Meant to, of a part
  [
    'supposed2',
    anyOf(`
      supposed_to meant_to originally_going_to originally_supposed_to originally_meant_to initially_going_to
      originally_to was_going_to were_going_to
    `),
  ],
];
