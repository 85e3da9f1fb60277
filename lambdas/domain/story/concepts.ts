/**
 * Words that say the same thing when a revelation is told again in other words or in another language. One row, one
 * meaning: words as `foldWord` leaves them (no accents). Written by hand for what breaks, hurts, changes and stands around
 * on a set, not drawn from any data. The digit says how much sharing it tells: 1 little, 5 as much as a rare word. `!`
 * marks parts of the body and the number of their region: two texts that name different ones tell of different injuries,
 * less surely where they lie side by side.
 */
export const CONCEPTS = `
2 improvise improvised improvises improvising improvisation improv adlib adlibbed adlibs adlibbing lib libs libbed libbing unscripted spontaneous spontaneously improviso improvisou improvisado improvisada improviso improvise improvisierte improvisiert improvisiertes
3 broke break broken breaks breaking fracture fractured snapped snap snaps cracked crack quebrou quebrado rompio roto casse casses brise brach gebrochen
3 injury injured injuries hurt hurts wound wounded wounds verletzt herido lesion ferido blesse
3 blood bloody bled bleed bleeding bleeds blut sangre sangue sang bluten
3 died die dies death dead dying mort morto morreu muerto murio starb tot tod
3 rewrite rewrote rewritten rewrites rewriting reescribio reescreveu umgeschrieben reecrit
3 reshoot reshoots reshot refilm refilmed nachdreh regrabar
3 replace replaced replaces replacing recast recasting recasts swapped swap swaps substituido reemplazado ersetzt remplace
3 fired firing sacked sack dismissed despedido demitido gefeuert vire
3 refuse refused refuses refusing reject rejected decline declined turned recuso recusou rehuso refusa refuse abgelehnt
3 cry cried cries crying tears tear weep weeping wept sob sobbing sobbed chorar llorar llora lloro pleurer weinen weinte tranen lagrimas lagrimas larmes
3 laugh laughed laughs laughing laughter giggle giggling giggled corpsing corpsed cracking risa rio risada rire lachen lachte
3 angry furious livid fury rage raging yelled yell yelling shouted shout shouts shouting screamed screaming screams scream gritou grito gritar grita cri crie schrie schrei
3 feud feuds feuding rift war hated beef clash clashed enemies streit
3 apologise apologised apologize apologized apology
3 secret secrets secretly hidden hid hide surprise surprised surprising warning warned unaware clue prevenir avisar avisou warnung sabia savait
3 genuine genuinely authentic acting acted acts jouee actuando gespielt wirklich
3 cameraman cinematographer cameramen cinematography dop dp operator camarografo kameramann
3 double doubles stuntman stuntwoman stuntmen stunt stunts stuntperson doble duble cascadeur doublure
3 makeup maquiagem maquillaje maquillage schminke
3 costume costumes wardrobe outfit dress vestido figurino vestuario kostum
3 wig wigs hairpiece toupee peruca peluca perruque perucke
3 prop props
3 vfx cgi cg digital digitally computer
3 led leds
4 staircase stairs stair escalera escada treppe escalier treppenszene
4 helmet helmets capacete casco casque
4 glass glasses vidro vaso copa copo verre glas
4 mirror mirrors espelho espejo miroir spiegel
4 door doors porta puerta porte tur turen
4 wall walls parede pared mur wand
4 window windows ventana janela fenetre fenster
4 roof rooftop rooftops dach telhado techo toit
4 bridge ponte puente pont brucke
4 boat boats barge ship barco bateau boot schiff
4 car cars vehicle carro coche voiture auto
4 bus buses
4 truck trucks lorry van
4 horse horses caballo cavalo cheval pferd
4 dog dogs puppy perro cachorro chien hund
4 cat cats kitten gato chat katze
4 shark sharks tiburon tubarao requin hai
4 snow neige nieve neve schnee
4 rain rained raining lluvia chuva pluie regen
4 water agua eau wasser underwater
4 sea ocean mer meer
4 fire fires flames burned burnt burning burns fuego fogo feu feuer
4 storm typhoon hurricane tormenta tempestade orage sturm
4 desert desierto deserto wuste
4 rubber foam latex
4 food meal ate eat eating eats comida comio comeu mange gegessen essen nourriture
4 soup chowder sopa soupe suppe
4 liver higado figado foie leber
4 meat carne viande fleisch vegetarian vegan
4 beer wine vino vinho wein
4 drunk wasted hammered tipsy borracho bebado betrunken ivre sober
4 sick ill illness poisoning dysentery flu fever vomit vomited vomiting enfermo doente malade krank
4 hospital hospitalised hospitalized er icu hopital krankenhaus
4 doctor doctors surgeon surgery medico arzt medecin
4 pregnant pregnancy embarazada gravida enceinte schwanger
4 wife esposa mulher femme ehefrau
4 husband marido mari ehemann
4 mother mom mum mama madre mutter
4 father dad papa padre pai vater
4 moustache mustache beard bigote bigode barba schnurrbart
4 tattoo tattoos tattooed tatuaje tatuagem tatouage
4 haircut shave shaved shaving shaves
4 dance danced dancing dancer dancers choreography choreo choreographed danse tanz baile danca
4 sing sang sings singing singer
4 dialogue speech monologue discurso rede
4 england uk britain british london
4 improperly mistake mistakes accident accidental accidentally error erro fehler
4 malfunction malfunctioned jammed jams jam stuck glitch
4 faint fainted fainting fainted unconscious
4 freeze froze frozen freezing refrigerated freezer frostbite hypothermia gelado congelado
4 slap slapped slaps bofetada tapa gifle ohrfeige
4 punch punched punching punches
4 kick kicked kicks kicking chutar chutou pateo coup tritt trat
4 throw threw thrown throws throwing hurled tossed lanzo lancou lance lancer warf
4 smash smashed smashing shattered shatter
4 fall fell fallen falls falling cayo caiu tombe fiel
4 jump jumped jumps jumping leap leapt leaping leaps salto pulo saut sprung
4 climb climbed climbing
4 hang hung hanging
4 drown drowned drowning drowns sank sink sinks sinking sunk
4 steal stole stolen theft
4 prank pranked pranks pranking
4 applause applauded clap clapped clapping claps aplauso applaus
4 bath bathtub tub
4 gun guns pistol
4 sword swords whip espada
4 knife knives blade blades
4 axe axes hatchet
4 screenplay draft guion roteiro drehbuch
4 dub dubbed dubbing adr
4 soundtrack score composer
4 recording recorded record records
4 test screening screenings preview tests
4 deleted removed omitted scrapped binned axed
4 budget dollars million millions
4 salary fee
4 agent agents
4 trailer trailers caravan
4 midnight 2am 3am 4am 1am 5am
4 wedding married bridesmaids
4 baby newborn
4 reunion
4 mask masks
4 robot animatronic puppet puppets
3 understudy understudies
3 villain villains baddie baddies antagonist
3 grandfather grandad granddad grandpa grandfathers
3 grandmother grandma granny nan
3 invent invented invents inventing
3 whisper whispered whispers whispering mumbled muttered
3 forget forgot forgotten forgets forgetting blanked
3 swallow swallowed swallows gulped
3 spit spat spits spitting
3 trip tripped tripping stumble stumbled stumbles slipped slip slips tumble tumbled tumbles
3 crash crashed crashes crashing collided collision
3 explode exploded explodes exploding explosion explosions blast detonated
3 leak leaked leaking
3 flood flooded flooding floods
3 dislocate dislocated dislocates dislocating
3 bruise bruised bruises bruising
3 scar scars scarred
3 allergy allergic allergies hives
3 sneeze sneezed sneezes sneezing
3 sleep slept asleep sleeping nap napping napped dozed snoozing
3 chase chased chases chasing
3 bite bit bites biting bitten
3 kiss kissed kisses kissing snog
3 hug hugged hugs hugging embrace embraced
3 spill spilled spilt spills spilling
3 borrow borrowed borrows lent loaned
3 smuggle smuggled sneaked snuck
3 bury buried burying
3 crush crushed crushes crushing squashed flattened
3 rip ripped tore torn tearing
3 sketch sketched drawing drew drawings drawn
3 candy sweets candies chocolate chocolates
3 cake cakes icing frosting
3 bread loaf toast
3 cheese cheeses
3 egg eggs
3 coffee espresso latte
3 tea teapot
3 cup mug cups mugs
3 fish salmon tuna cod
3 popcorn snacks snack snacking munchies
3 bird birds pigeon pigeons seagull seagulls gull gulls
3 pig pigs hog boar
3 monkey monkeys chimp chimpanzee ape
3 bear bears
3 snake snakes cobra python
3 spider spiders tarantula
3 bee bees wasp wasps hornet
3 rat rats mouse mice
3 elephant elephants
3 camel camels
3 lion lions tiger tigers leopard
3 wolf wolves
3 couch sofa settee
3 chair chairs stool armchair
3 bed mattress
3 bathroom toilet loo
3 umbrella umbrellas parasol
3 piano pianos keyboard
3 guitar guitars
3 lamp lantern lanterns lamps lightbulb
3 candle candles
3 train trains locomotive
3 plane planes airplane aeroplane aircraft jet
3 helicopter chopper helicopters
3 motorbike motorcycle motorbikes
3 bicycle bicycles bike
3 taxi cab cabs taxis
3 tent tents marquee
3 mud muddy
3 beach shore seaside
3 forest woods trees
3 mountain mountains cliff cliffs
3 river lake pond
3 cellar basement
3 corridor hallway corridors hallways
3 lift elevator
3 church chapel cathedral
3 priest vicar pastor
3 ghost ghosts haunted
3 castle palace
3 statue statues sculpture
3 balloon balloons
3 rope ropes harness wire wires
3 trousers pants jeans
3 jacket coat blazer
3 ambulance paramedic paramedics
3 vegan vegetarian
3 fat overweight obese
5!1 finger fingers dedo dedos doigt doigts
5!2 toe toes pe zehen zeh orteil orteils
5!2 ankle ankles tobillo tornozelo cheville knochel
5!3 leg legs pierna perna jambe bein
5!4 arm arms brazo braco
5!5 rib ribs costilla costela
5!6 nose nez nariz nase
5!6 tooth teeth diente dientes dente dentes dent dents zahn zahne
5!5 back spine
5!4 shoulder shoulders
5!1 wrist wrists
5!4 elbow elbows
5!3 knee knees rodilla joelho genou knie
5!7 skull concussion
5!7 neck
5!1 thumb thumbs
5!1 palm palms
5!6 lip lips
5!2 foot feet
5!6 jaw
`;

/** Numbers in words; larger ones are rarely written out. */
export const NUMBER_WORDS = `
2:two dos deux zwei dois duas
3:three tres trois drei
4:four cuatro quatre vier quatro
5:five cinco cinq funf
6:six seis sechs
7:seven siete sept sieben sete
8:eight ocho huit acht oito
9:nine nueve neuf neun nove
10:ten diez dix zehn dez
11:eleven
12:twelve doce douze zwolf doze
14:fortnight
20:twenty
30:thirty
40:forty
50:fifty
60:sixty
70:seventy
80:eighty
90:ninety
`;
