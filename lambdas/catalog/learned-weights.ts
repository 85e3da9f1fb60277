import type { LearnedWeights } from '../domain/tagging/learned/weights.ts';

/** Written by `node tests/eval/train-themes.ts`, from texts that were written for it and word vectors. Not to be edited by hand. */
export const LEARNED_WEIGHTS: LearnedWeights = {
  classes: [
    'production',
    'band',
    'figurative',
    'other',
    'cast-conflict',
    'cast-chemistry',
    'improvisation',
    'happy-accidents',
    'script-rewrites',
    'technical-mishaps',
    'stunts-and-safety',
    'gruelling-shoot',
    'emotional-toll',
    'direction-and-camera',
    'pranks-and-camaraderie',
    'crew-craft',
    'sets-and-locations',
    'studio-interference',
    'post-production',
    'production-technology',
    'casting-what-ifs',
    'fan-reaction',
  ],
  // biome-ignore format: a list of numbers
  bias: [0.343, -0.867, -2.735, 3.259, -2.688, -3.025, -3.417, -3.023, -3.301, -3.23, -2.964, -3.526, -3.387, -2.274, -3.417, -3.611, -2.706, -3.493, -3.131, -2.776, -2.973, -2.887],
  most: 3,
  words: `14th
15am
1920
1am
1st
200k
200m
20m
2am
2m
2nd
35mm
3am
3h50
3x
40am
40m
41m
4am
4h20
4k
4m
4pm
4x
50am
5am
6am
7am
80
8pm
8th
90
9pm
9th
<name>
<number>
a
a40
aa
aaa
aaron
ab
ababa
abandon
abba
abbei
abbot
abbott
abbrevi
abc
abdel
abduct
abdul
abdullah
aber
aberdeen
abid
abidjan
abil
abkhazia
abl
abn
abnorm
aboard
abolish
abolit
aborigin
abort
about
abov
abraham
abram
abramoff
abroad
abrupt
abruptli
absenc
absent
absente
absolut
absorb
abstract
absurd
abt
abu
abuja
abund
abus
abyss
ac
academ
academi
academia
acc
acceler
accent
accept
access
accessori
accid
accident
acclaim
accommod
accompani
accomplish
accord
accordingli
accordion
account
accredit
accumul
accur
accuraci
accus
accustom
aceh
achiev
acid
acknowledg
acoust
acquir
acquisit
acquit
acr
acronym
across
act
acteur
action
activ
activist
actor
actress
actric
actriz
actual
acut
ad
adam
adapt
adb
add
addi
addict
addit
addition
address
adelaid
aden
adequ
adher
adjac
adjoin
adjourn
adjust
administ
administr
admir
admiss
admit
adolesc
adolf
adopt
ador
adr
adrd
adrian
adult
adulthood
advanc
advantag
advent
adventur
advers
advert
advertis
advic
advis
advisor
advisori
advoc
advocaci
aerial
aerospac
aesthet
afc
affair
affect
affidavit
affili
affirm
affluent
afford
afghan
afghanistan
afl
afp
afraid
africa
african
after
aftermath
afternoon
afterward
ag
again
against
agassi
agenc
agenda
agent
ager
aggrav
aggreg
aggress
agn
ago
agre
agreement
agricultur
agua
ah
ahb
ahead
ahern
ahl
ahm
ahmad
ahmadinejad
ahn
ai
aid
aig
ail
ailment
aim
air
airbag
airborn
airbu
aircraft
airfield
airlift
airlin
airplan
airpod
airport
airspac
airstrik
airwai
airwav
aisl
ajax
aka
akbar
akin
al
alabama
alain
alan
alarm
alaska
albani
albania
albanian
albeit
albert
alberta
alberto
albion
albright
album
albuquerqu
alcohol
alejandro
alert
alerta
alessandro
alex
alexand
alexandr
alexandra
alexandria
alexei
alfonso
alfr
alfredo
algebra
algeria
algerian
algier
algorithm
alguien
ali
alia
alic
alicia
alien
alight
align
alik
alison
aliv
all
alla
allah
allan
allawi
alleg
allegedli
allegi
allei
allen
allerg
allevi
alli
allianc
allison
alloc
allot
allow
alma
almost
alon
along
alongsid
alonso
aloud
alp
alpha
alphabet
alpin
alreadi
alright
also
alt
altar
alter
altern
although
altitud
alto
altogeth
aluminium
aluminum
alumni
alvarez
alvaro
alwai
alzheim
am
ama
amanda
amass
amateur
amaz
amazon
ambassador
amber
ambigu
ambit
ambiti
ambros
ambul
ambush
amen
amend
america
american
ami
amid
amin
amir
amman
ammunit
amnesti
amo
among
amongst
amount
amp
amphibi
ampl
amr
amro
amsterdam
amtrak
amus
an
ana
anaesthetist
anaheim
analog
analys
analysi
analyst
analyz
anatolia
anatomi
anbar
anc
ancestor
ancestr
ancestri
anchor
ancient
and
andar
ander
andersen
anderson
andhra
andi
andr
andrea
andrei
andrew
angel
angela
angelo
anger
angl
anglican
anglo
angola
angolan
angri
angrili
angu
ani
anim
animatron
anita
ankara
ankl
ann
anna
annan
annapoli
anne
annex
anni
anniversari
annoi
announc
annual
ano
anonym
anoth
answer
ant
antarct
antarctica
antenat
antenna
anthem
antholog
anthoni
anthrax
anthropolog
anti
antibiot
anticip
antigua
antiqu
antitrust
antoin
anton
antonio
antwerp
anuncia
anwar
anxieti
anxiou
anybodi
anymor
anyon
anyth
anytim
anywai
anywher
ao
aol
ap
apach
apart
apartheid
apec
apex
apiec
apollo
apolog
apologis
app
appar
apparatu
apparel
appeal
appear
appel
appendic
appetit
appl
applaud
applaus
appli
applianc
applic
appoint
appreci
apprentic
approach
appropri
approv
approxim
apr
april
apron
aqsa
aquarium
aquat
aquino
ar
arab
arabia
arabian
arafat
aragorn
arbitr
arbitrari
arc
arcad
arch
archaeolog
archaeologist
archbishop
archdioces
archer
archipelago
architect
architectur
archiv
arctic
area
arena
arent
argentin
argentina
argu
arguabl
argument
ari
ariel
aris
aristid
arizona
ark
arkansa
arlington
arm
armenia
armenian
armi
armistic
armor
armour
armstrong
arnold
aros
around
arrai
arrang
arrest
arriv
arrog
arrow
arroyo
arsen
arson
art
arteri
arthriti
arthur
articl
artifact
artifici
artilleri
artist
artwork
as
asbesto
ascent
asean
ash
asham
ashcroft
ashfal
ashlei
ashor
ashton
asi
asia
asian
asid
asif
ask
asleep
aso
aspect
aspen
aspir
ass
assad
assail
assam
assassin
assault
assembl
assert
assess
asset
assign
assist
associ
assum
assumpt
assur
asteroid
asthma
aston
astonish
astro
astronaut
astronom
astronomi
asylum
at
ateli
athen
athlet
atkin
atla
atlant
atlanta
atlanti
atletico
atmospher
atom
atop
atp
atriz
atroc
attach
attack
attain
attempt
attend
attent
attitud
attornei
attract
attribut
au
auburn
auckland
auction
audi
audienc
audio
audit
auditor
auditorium
auf
august
augusta
augustin
augustu
aung
aunt
aunti
aurora
auschwitz
auspic
auster
austin
australia
australian
austria
austrian
authent
author
authoritarian
auto
autobiographi
autocorrect
autocu
autom
automak
automat
automobil
automot
autonom
autonomi
autopsi
autosav
autumn
auxiliari
avail
avait
avalanch
avec
aveng
avenu
averag
averi
avert
avian
aviat
avid
aviv
avoid
aw
awai
await
awak
awaken
awar
award
awesom
awkward
ax
axi
ay
ayala
ayatollah
azerbaijan
aziz
aznar
b
ba
baath
babe
babi
bach
bachelor
back
backbench
backbon
backdrop
backer
background
backhand
backlash
backlot
backstag
backup
backward
backyard
bacon
bacteria
bad
badg
badli
badminton
baffl
bafta
bag
baggag
baghdad
bah
bahama
bahn
bahrain
baht
bai
bail
bailei
bailout
baja
bake
baker
bakeri
baku
balanc
balconi
bald
baldwin
bali
balkan
ball
ballad
ballet
ballgown
ballist
balloon
ballot
ballpark
ballroom
baltic
baltimor
bambalina
bamboo
ban
banana
banco
band
banda
bandit
bang
bangalor
bangkok
bangladesh
bangladeshi
bank
banker
bankrupt
bankruptci
banner
banquet
baptist
bar
barack
barak
barbado
barbara
barbecu
barber
barcelona
barclai
bare
barefoot
barg
bargain
bark
barker
barklei
barn
barnei
barnett
baromet
baron
baronet
baroqu
barr
barrack
barrag
barrel
barrett
barri
barricad
barrier
barroso
bart
bartlett
barton
base
basebal
basel
baselin
baseman
basement
bash
bashar
bashir
basi
basic
basil
basilica
basin
basket
basketbal
basqu
basra
bass
bassist
bastidor
bastion
bat
batch
bate
bath
bathroom
bathtub
batman
baton
batsman
batsmen
battalion
batter
batteri
battl
battlefield
battleground
bauer
bavaria
bavarian
bawl
baxter
bayer
bayern
baylor
bbc
bbq
bc
bce
be
bea
beach
beacon
beam
bean
bear
beard
beast
beat
beaten
beatl
beauti
beautifulli
beaver
becam
becaus
beck
becker
beckett
beckham
becom
bed
bedford
bedroom
bedsheet
bedtim
bee
beef
beekeep
been
beer
beethoven
beetl
beetroot
befor
beforehand
beg
began
begin
beginn
begun
behalf
behav
behavior
behaviour
behead
behind
behindthescen
bei
beiden
beij
beim
beirut
beit
bel
belaru
belarusian
beleagu
belfast
belgian
belgium
belgrad
belichick
belief
believ
bell
belli
bello
bellsouth
belmont
belong
belov
below
belt
ben
benazir
bench
benchmark
bend
beneath
benedict
benefici
beneficiari
benefit
benfica
bengal
benign
benin
benitez
benjamin
bennett
benni
benson
bent
bentlei
benz
berg
bergen
berger
berkelei
berkshir
berlin
berlusconi
berman
bermuda
bernank
bernard
berni
bernstein
berri
bert
berth
bertrand
besid
besieg
beso
best
besti
bet
beta
beth
bethlehem
betrai
betray
bett
better
betti
between
bev
beverag
beverli
beyond
bhd
bhp
bhutan
bhutto
bi
bia
bian
bias
bibl
biblic
bicker
bicycl
bid
bidder
biden
bien
big
bigger
biggest
bihac
bihar
bike
bilater
bilbao
bilingu
bill
billboard
billi
billion
billionair
bin
binari
bind
binder
bingo
bio
biodivers
biographi
biolog
biologi
biologist
biotech
biotechnolog
bipartisan
bird
birdi
birmingham
birth
birthdai
birthplac
biscuit
bishop
bit
bite
bitten
bitter
bitterli
biz
bizarr
bjork
bjp
black
blackburn
blackout
blade
blair
blake
blame
blanc
blanco
blank
blanket
blast
blatter
blaze
blazer
bleach
bleak
bled
bleed
blend
blender
bless
blew
blind
blink
blister
blitz
blix
bloc
block
blockad
blockbust
blog
bloke
blond
blood
bloodi
bloodsh
bloom
bloomberg
blooper
blow
blower
blown
blu
blue
blueprint
bluff
blunt
blurri
blush
bmw
bnp
bo
board
boast
boat
bob
bobbi
boca
bodi
bodyguard
boe
bog
bogei
bogota
boi
boil
boiler
bold
bolivia
bolivian
bollywood
bolo
bologna
bolsa
bolster
bolt
bolton
bomb
bombai
bombard
bomber
bon
bond
bone
bonn
bonnet
bonni
bono
bonu
bonus
boo
book
bookstor
boom
boomer
boon
boost
booster
boot
booth
boraha
bordeaux
border
bore
boredom
bori
born
borough
borrow
borussia
bosnia
bosnian
boss
boston
botan
botch
both
bother
botswana
bottl
bottom
boucher
bought
boulder
boulevard
bounc
bouncer
bounci
bound
boundari
bounti
bours
bout
boutro
bow
bowden
bowel
bowen
bowi
bowl
bowler
bowman
box
boxer
boycot
boycott
boyd
boyfriend
boyl
bp
bpd
bra
brace
bracket
brad
bradford
bradi
bradlei
brain
brake
branch
brand
brandon
brandt
brasil
brass
brave
braveri
bravo
brawl
brazil
brazilian
brb
breach
bread
break
breakawai
breakdown
breakfast
breakthrough
breakup
breast
breath
bred
breed
breeder
breez
bremen
bremer
brenda
brendan
brennan
brent
brett
brew
brewer
breweri
brian
bribe
briberi
brick
bride
bridesmaid
bridg
brief
briefli
brigad
brigadi
bright
brighter
brighton
brilliant
bring
brink
brisban
brisk
bristol
brit
britain
british
briton
brittani
brno
bro
broad
broadband
broadcast
broaden
broader
broadli
broadwai
broke
broken
broker
brokerag
bronco
bronx
bronz
brook
brooklyn
broom
brother
brotherhood
brought
brown
browser
bruce
bruin
bruis
brunei
bruno
brunswick
brush
brussel
brutal
bryan
bryant
bse
bt
btw
bu
bubbl
buc
buchanan
bucharest
buck
bucket
buckingham
bucklei
bud
budapest
buddha
buddhism
buddhist
buddi
budget
budgetari
bueno
buffalo
buffer
buffett
bug
buh
bui
buick
build
builder
buildup
built
bulb
bulgaria
bulgarian
bulk
bull
bulldog
bullet
bulletin
bulli
bullish
bullpen
bum
bump
bumper
bun
bunch
bundesbank
bundesliga
bungalow
bunk
bunker
buoi
burbank
burden
bureau
bureaucraci
bureaucrat
burgeon
burger
buri
burial
burk
burkina
burlington
burma
burmes
burn
burner
burnett
burnout
burnt
burp
burrito
burst
burton
burundi
busan
busch
buse
bush
bushel
busi
busiest
businessman
businessmen
bust
but
butcher
butler
butt
butter
butterfli
button
buyer
buyout
buzz
by
bye
bypass
byrd
byrn
byron
byzantin
c
ca
cab
caballo
cabbag
cabin
cabinet
cabl
cabrera
cac
cach
cada
cadet
cadillac
caesar
cafe
cage
cairo
cake
cal
calcium
calcul
calcutta
calderon
caldwel
calendar
calf
calgari
calib
california
call
caller
calligraph
calm
calmli
calori
calvin
cam
camara
cambodia
cambodian
cambridg
camden
came
camel
cameo
camera
cameraman
cameron
cameroon
camouflag
camp
campaign
campbel
campu
campus
can
canada
canadian
canadien
canal
canari
canberra
cancel
cancer
candi
candid
candidaci
candl
cane
cann
cannon
cannot
cano
canon
cant
canteen
canterburi
canton
canva
canyon
cao
cap
capabl
capac
cape
caper
capit
capita
capitalist
capitol
cappella
capriati
capsul
captain
caption
captiv
captor
captur
car
cara
caraca
caravan
carbohydr
carbon
card
cardboard
cardiac
cardiff
cardigan
cardin
care
career
carefulli
carei
caretak
cargo
caribbean
carl
carla
carlisl
carlo
carlton
carmen
carnag
carnegi
carniv
carol
carolin
carolina
carolyn
carpent
carpet
carpool
carr
carri
carriag
carrier
carrol
carrot
carson
cart
cartel
carter
cartoon
carv
casa
cascad
case
casei
cash
casino
caspian
casserol
cast
castellano
castillo
castl
castmat
castro
casual
casualti
cat
catalan
catalog
catalogu
catalyst
catastroph
catch
catcher
catchphras
categori
cater
cathai
cathedr
catherin
cathet
cathol
catholic
cattl
caucasu
caucu
caucus
caught
caus
caution
cautiou
cautious
cavali
cavalri
cave
cayo
cb
cbc
cc
cd
cdc
cdp
cdy
ce
ceas
ceasefir
cecil
cedar
ceil
celebr
celeri
cell
cellar
cellular
celsiu
celtic
cement
cemeteri
censor
censorship
censu
cent
centenni
center
centerpiec
centimet
centimetr
centr
central
centrist
centuri
ceo
ceram
cereal
ceremoni
certain
certainli
certainti
certif
certifi
cesar
cessat
cest
cet
cg
cgi
chad
chain
chair
chairman
chairmanship
chairmen
chairwoman
chalk
challeng
chamber
chamberlain
chamoi
champ
champagn
champion
championship
chan
chanc
chancellor
chandler
chang
channel
chant
chao
chaotic
chap
chapel
chaplain
chapman
chapter
char
charact
character
characterist
charg
charger
chariot
charismat
charit
chariti
charl
charleston
charli
charlott
charlton
charm
chart
charter
chase
chassi
chat
chatter
chavez
che
cheap
cheaper
cheapest
cheat
chechen
chechnya
check
checkout
checkpoint
chee
cheek
cheer
chees
chef
chelsea
chem
chemic
chemist
chemistri
chemotherapi
chen
chenei
cheng
chennai
chernomyrdin
cheroke
cherri
chess
chest
chestburst
chester
cheung
chevrolet
chevron
chew
chi
chiang
chiapa
chic
chicago
chicken
chief
chiefli
child
childhood
children
chile
chilean
chili
chill
chilli
chimnei
chin
china
chines
ching
chip
chirac
chit
chlorin
cho
chocol
choi
choic
choir
choke
cholera
cholesterol
chongq
choos
chop
chord
choreo
choreograph
choreographi
choru
chose
chosen
chowder
chretien
chri
christ
christen
christi
christian
christin
christina
christma
christoph
chrome
chronic
chronicl
chronolog
chrysler
chu
chuck
chun
chung
chunk
church
churchil
chuva
cia
cigar
cigarett
cincinnati
cindi
cine
cinema
cinemat
cinematograph
cinematographi
cio
circa
circl
circu
circuit
circul
circular
circumst
cisco
citat
cite
citi
citigroup
citizen
citizenship
citru
civic
civil
civilian
clad
clai
claim
clair
clamp
clan
clandestin
clap
clapper
clapperboard
clara
clare
clarenc
clarifi
clariti
clark
clash
class
classic
classif
classifi
classmat
classroom
clau
claud
claudia
claudio
claus
claw
clayton
clean
cleaner
cleans
cleanup
clear
clearanc
clearer
clearli
clemen
clement
clergi
cleric
clerk
cleveland
clever
clich
click
client
cliff
cliffhang
clifford
clijster
climat
climax
climb
climber
clinch
cling
clinic
clint
clinton
clip
clipboard
clipe
clipper
clive
cloak
clock
clone
close
closer
closest
closet
closur
cloth
cloud
clout
clown
clr
club
clubhous
clue
cluster
clutch
clyde
cm
cn
cnn
co
coach
coal
coalit
coast
coastal
coaster
coastguard
coastlin
coat
cobb
cobbl
coca
cocain
cochran
cockpit
cocktail
cocoa
coconut
cod
code
coffe
coffin
cognit
cohen
coin
coincid
coke
cola
coland
cold
colder
coldplai
cole
colega
coleman
colin
coliseum
collabor
collaps
collar
collarbon
collater
colleagu
collect
collector
colleg
collegi
collid
collin
collingwood
collis
cologn
colombia
colombian
colombo
colon
colonel
coloni
color
colorado
colour
colourist
colspan
colt
columbia
columbu
column
columnist
com
coma
combat
combin
comcast
come
comeback
comedi
comedian
comet
comfi
comfort
comic
comingsoon
comm
comma
command
commando
commemor
commenc
comment
commentari
commerc
commerci
commercialshoot
commiss
commission
commit
committe
commod
commodor
common
commonli
commonwealth
commun
communion
communiqu
communist
commut
como
compact
compani
companion
compaq
compar
comparison
compass
compat
compatriot
compel
compens
compet
competit
competitor
compil
complain
complaint
complement
complet
complex
compli
complianc
complic
compon
compos
composit
compost
compound
comprehens
compress
compris
compromis
compta
comptrol
compulsori
comput
computer
comrad
con
conceal
conced
conceiv
concentr
concept
concern
concert
concerto
concess
conclud
conclus
concord
concret
concuss
condemn
condens
condit
condol
condoleezza
condom
conduc
conduct
conductor
cone
confeder
confer
confess
confetti
confid
confidenti
configur
confin
confirm
confisc
conflict
conform
confront
confus
congest
conglomer
congo
congoles
congratul
congreg
congress
congression
congressman
congressmen
conjunct
connect
connecticut
conni
connolli
conquer
conquest
conrad
conscienc
consciou
conscious
consecut
consensu
consent
consequ
conserv
conservatori
consid
consider
consist
consol
consolid
consortium
conspir
conspiraci
constant
constantin
constantinopl
constantli
constel
constitu
constitut
constraint
construct
consul
consular
consult
consum
consumpt
contact
contain
contamin
contemporari
contempt
contend
content
contenti
contest
context
contin
continent
conting
continu
contract
contractor
contractu
contradict
contradictori
contrari
contrast
contribut
contributor
control
controversi
convei
conven
conveni
convent
converg
convers
convert
convict
convinc
convoi
conwai
cook
cookbook
cookeri
cooki
cool
cooler
cooper
coordin
cop
copa
cope
copenhagen
copi
copper
copyright
coral
cord
core
corei
cork
corn
cornel
corner
cornerback
cornerston
cornflak
cornflour
cornwal
coron
corp
corpor
corps
corpu
correct
correctli
correspond
corridor
corrupt
corset
corto
cosi
cosmet
cosmic
cosplai
cost
costa
costello
costli
costum
cote
cottag
cotton
couch
cough
could
couldnt
couldv
couliss
council
councillor
counsel
counsellor
counselor
count
countdown
counter
counterfeit
counterpart
counterterror
countess
counti
countless
countri
countrysid
coup
coupl
courag
courier
cours
court
courtesi
courthous
courtnei
courtroom
courtyard
cousin
cove
coventri
cover
coverag
covert
covet
cow
coward
cowboi
cox
coxnet
coyot
cpc
cpi
cppcc
crab
crack
crackdown
cracker
craft
craig
crane
crash
crate
crater
crawford
crawl
crayon
crazi
cream
creat
creation
creativ
creator
creatur
credenti
credibl
credit
creditor
creek
creepi
creer
crescent
crest
crete
crew
cri
cricket
crime
crimin
crimson
crippl
crise
crisi
crisp
crist
criteria
critic
critica
criticis
critiqu
croat
croatia
croatian
crocodil
cron
crop
crosbi
cross
crossov
crossroad
crossword
crouch
crow
crowd
crowlei
crown
croydon
crucial
crude
cruel
cruelti
cruis
cruiser
crumb
crumbl
crunch
crusad
crush
crust
cruz
cry
crypt
crystal
cuanta
cuatro
cub
cuba
cuban
cube
cubic
cucumb
cue
cuenta
cuff
cuisin
cul
culinari
culmin
culprit
cult
cultiv
cultur
cumberland
cumul
cunningham
cuomo
cup
cupboard
curat
curb
cure
curfew
curios
curiou
curl
currenc
current
curri
curriculum
curs
curtain
curti
curv
cushion
custard
custodi
custom
customari
cut
cutawai
cutback
cute
cutscen
cutter
cv
cyber
cyberspac
cycl
cyclist
cyclon
cylind
cynic
cynthia
cypriot
cypru
czech
czechoslovakia
d
da
dabei
dad
daddi
dado
dae
daegu
daewoo
daft
dagestan
dah
dai
daili
daimler
daimlerchrysl
dairi
daiwa
dakar
dakota
dalai
dale
dalei
dali
dalla
dalton
dam
damag
damascu
dame
damien
damn
damon
damp
dan
dana
danc
dancer
danger
dangl
daniel
danish
danni
danub
dar
dare
darfur
dark
darker
darl
darren
dartmouth
darwin
daschl
dash
dashcam
dass
data
databas
datafil
date
datelin
daughter
daunt
dave
davenport
davi
david
davidson
davvero
dawn
dawson
dax
daylight
daytim
dayton
daytona
dc
de
dead
deadli
deadliest
deadlin
deadlock
deaf
deal
dealer
dealt
dean
dear
death
debacl
debat
debbi
deborah
debra
debri
debt
debut
dec
decad
decai
deceas
decemb
decent
decept
decid
decis
deck
declar
declin
decommiss
decor
decre
decreas
dedic
dee
deed
deem
deep
deepen
deeper
deepest
deepli
deer
def
defam
default
defeat
defect
defenc
defend
defens
defenseman
defer
defi
defianc
defiant
deficit
defin
definit
deflat
deflect
defunct
defus
degrad
degre
dehydr
deiti
deixou
deja
del
delai
delawar
dele
deleg
delet
delhi
deliber
delic
delici
delight
deliv
deliveri
dell
della
delta
dem
demand
dementieva
demi
demis
demo
democraci
democrat
demograph
demolish
demolit
demon
demonstr
den
deng
deni
denial
denis
denmark
denni
denomin
denounc
dens
densiti
dent
dental
dentist
denver
depart
departur
depend
depict
deplet
deploi
deploy
deport
deportivo
depos
deposit
depot
depress
depriv
dept
depth
depui
deputi
der
derail
derbi
deregul
derek
deriv
dernier
derrick
descant
descend
descent
describ
descript
desd
desert
deserv
design
desir
desk
desktop
desmond
despair
desper
despit
despu
dessert
destabil
destin
destini
destroi
destroy
destruct
detach
detail
detain
detaine
detect
detector
detent
deter
deterior
determin
deterr
deton
detra
detrasdecamara
detroit
deutsch
deux
dev
devalu
devast
develop
development
devic
devil
devis
devon
devot
dhabi
dhaka
di
dia
diabet
diagnos
diagnosi
diagnost
diagram
dial
dialect
dialogu
diamet
diamond
diamondback
dian
diana
diari
diarrhea
diaz
dice
dick
dictat
dictatorship
dictionari
did
didier
didnt
die
diego
diesel
diet
dietari
dietro
differ
differenti
difficult
difficulti
dig
digest
digit
dignitari
digniti
dilemma
dillon
dim
dimanch
dimens
dimension
diminish
din
dine
diner
dinner
dinosaur
dioces
dioxid
dip
diploma
diplomaci
diplomat
dire
direct
directli
director
directori
diretor
dirk
dirt
dirti
disabl
disadvantag
disagr
disagre
disambigu
disappear
disappoint
disarm
disarma
disast
disastr
disband
disc
discard
discharg
disciplin
disciplinari
disclos
disclosur
disco
discographi
discont
discontinu
discount
discourag
discours
discov
discoveri
discret
discrimin
discuss
diseas
disgruntl
disguis
disgust
dish
dishwash
disk
dislik
disloc
dismai
dismal
dismantl
dismiss
disnei
disord
dispatch
dispers
displac
displai
dispos
disput
disqualifi
disregard
disrupt
diss
dissatisfact
dissent
dissert
dissid
dissolut
dissolv
distanc
distant
distinct
distinguish
distort
distract
distress
distribut
distributor
district
distrust
disturb
disus
dit
ditch
dive
diver
divers
diversifi
divert
divid
dividend
divin
divis
divorc
dixon
dj
djibouti
djindjic
djokov
dlc
dlr
dm
dmitri
dna
do
dobl
doc
dock
doctor
doctrin
document
documentari
dodd
dodg
dodger
doe
doesnt
dog
doh
doha
doi
dole
doll
dollar
dolli
dolphin
domain
dome
domest
domin
domingo
dominican
dominion
dominiqu
don
donald
donaldson
donat
dond
done
dong
donkei
donna
donor
donovan
dont
doo
doom
door
doorbel
doorstep
doorwai
dop
dope
dor
dorm
dormi
dormitori
dorothi
dortmund
dose
dot
doubl
doubt
doug
dough
doughnut
dougla
dove
dover
dow
down
downer
downfal
downgrad
downhil
download
downsid
downstream
downtown
downturn
downward
doyl
dozen
dp
dpp
dprk
dr
draft
drag
dragon
drain
drainag
drake
drama
dramat
drank
drape
drastic
draughti
draw
drawer
drawn
drc
dread
dream
dreami
dreh
drei
drench
dresden
dress
dresser
drew
dri
drift
drill
drink
drip
drive
driven
driver
drizzl
drone
drool
drop
drought
drove
drown
drug
drum
drummer
drunk
drunken
dry
dryer
du
dua
dual
dub
dubai
dubiou
dublin
duchess
duchi
duck
dudayev
dude
dudlei
due
duel
duet
dug
dugout
duh
duke
dull
duma
dumb
dummi
dump
duncan
dunde
dune
dunn
duo
dupont
durabl
durant
durat
durban
dure
durham
dusk
dust
dustbowl
dusti
dustin
dutch
dutchman
duti
duval
duvet
dvd
dwarf
dwight
dwindl
dy
dye
dylan
dynam
dynamit
dynamo
dynasti
dysenteri
e
each
ead
eager
eagerli
eagl
ear
earl
earli
earlier
earliest
earmark
earn
earnest
earnhardt
earpiec
earplug
earth
earthquak
eas
easi
easier
easili
east
easter
eastern
eastward
eastwood
eat
eaten
eaton
ebai
ebsen
ec
ecb
eccentr
ecclesiast
echo
echt
eclips
eco
ecolog
econom
economi
economist
ecosystem
ecowa
ecrit
ecuador
ed
eddi
eden
edg
edgar
edinburgh
edison
edit
edith
editor
editori
edmonton
edmund
edt
eduardo
educ
edward
edwin
ee
eel
eelam
eeri
effect
effici
effort
effortless
egg
ego
egypt
egyptian
eh
ehrlich
ehud
ei
eid
eight
eighteen
eighth
eighti
ein
einem
einen
einstein
eisenhow
either
eject
el
ela
elabor
elain
elbaradei
elbow
elder
elderli
eldest
eleanor
elect
elector
electr
electrician
electron
eleg
element
elementari
elena
eleph
elev
eleven
eleventh
eli
elia
elian
elig
elimin
eliot
elisabeth
elit
elizabeth
ell
ella
ellen
elli
elliot
elliott
ellison
elm
els
elsewher
elstre
elton
elus
elvi
elvish
em
email
emanuel
embargo
embark
embarrass
embassi
embattl
embed
emblem
embrac
embroid
embroil
embryo
embryon
emerg
emeritu
emerson
emi
emigr
emil
emili
emin
emir
emiss
emma
emmanuel
emmi
emot
emotion
emperor
emphas
emphasi
empir
emploi
employ
employe
empress
empti
en
enabl
enact
enclav
enclos
encod
encompass
encor
encount
encourag
encyclopedia
end
endang
endeavor
endeavour
endem
endit
endless
endors
endow
endur
enemi
energet
energi
enforc
eng
engag
engin
england
english
engrav
engulf
enhanc
enjoi
enjoy
enlarg
enlist
enorm
enough
enrag
enrich
enriqu
enrol
enron
ensembl
ensu
ensur
enter
enterpris
entertain
enthusiasm
enthusiast
entir
entireti
entiti
entitl
entourag
entr
entrada
entranc
entrench
entrepreneur
entri
envelop
environ
environment
environmentalist
envis
envoi
enzym
ep
epa
epic
epicent
epidem
episcop
episod
equal
equat
equatori
equestrian
equip
equiti
equival
er
era
erad
eras
erdogan
erect
erekat
eri
eric
ericsson
erik
eriksson
eritrea
ernest
ernesto
erni
ernst
erod
eros
errat
error
erupt
es
esa
escal
escap
escena
escort
eso
esp
espanyol
especi
espionag
espn
espuma
essai
essenc
essenti
essex
est
estaba
establish
estat
esteem
estim
estonia
estonian
estrada
estrang
et
eta
etait
etc
etern
ethanol
ethic
ethiopia
ethiopian
ethnic
etymolog
eu
eugen
eulogi
eur
euro
europ
europa
european
eurovis
eurozon
ev
eva
evacu
evalu
evan
evangel
evas
even
evenli
event
eventu
ever
everest
everett
evergreen
everi
everton
everybodi
everydai
everyon
everyth
everywher
evid
evil
evolut
evolutionari
evolv
ew
ex
exact
exactli
exagger
exam
examin
exampl
excav
exce
exceed
excel
except
exception
excerpt
excess
exchang
excit
exclud
exclus
excus
exec
execut
exempt
exercis
exert
exet
exhaust
exhibit
exil
exist
exit
exodu
exot
expand
expans
expect
expedit
expel
expenditur
expens
experi
experienc
experiment
expert
expertis
expir
explain
explan
explicit
explicitli
explod
exploit
explor
explos
expo
export
expos
exposit
exposur
express
expresswai
expuls
extend
extens
extent
exterior
extern
extinct
extort
extra
extract
extradit
extraordinari
extraordinarili
extrem
extremist
exxon
ey
eyebrow
eyelash
eyelid
eyelin
eyepiec
f
fa
faa
fabio
fabric
fabul
facad
face
facebook
facial
facil
facilit
fact
faction
facto
factor
factori
faculti
fade
fah
fahd
fahrenheit
fail
failur
faint
fair
fairfax
fairi
fairli
fairwai
faisal
fait
faith
fake
falafel
falcon
fall
fallen
fallout
fallujah
falmouth
fals
falter
falun
fame
famili
familiar
famin
famou
famous
fan
fancast
fanci
fand
fandom
fanni
fantasi
fantast
fao
far
farc
fare
farewel
fargo
farm
farmer
farmhous
farmland
faro
farrel
fart
farther
fascin
fascist
fashion
faso
fast
fastbal
faster
fastest
fat
fatah
fatal
fate
father
fatigu
fatto
fault
faulti
fauna
fav
fave
favor
favorit
favour
favourit
favr
fax
fbi
fc
fcc
fda
fdch
fe
fea
fear
feasibl
feast
feat
feather
featur
featurett
feb
februari
fecha
fed
feder
fedex
fee
feed
feedback
feel
feet
fein
feinstein
felip
felix
fell
fellow
fellowship
feloni
felt
fema
femal
feminin
feminist
fenc
fend
feng
fenwai
ferdinand
ferguson
fernandez
fernando
fernhollow
ferrari
ferreira
ferrer
ferrero
ferri
fertil
festiv
fetch
fete
feud
fever
few
fewer
fi
fia
fiat
fiber
fiction
fidel
field
fielder
fierc
fieri
fifa
fifteen
fifth
fifti
fight
fighter
figur
fiji
file
filipino
fill
film
filmmak
filter
fin
final
finalist
financ
financi
find
fine
finest
finger
finish
finit
finland
finlei
finn
finnish
fiorentina
fire
firearm
firefight
fireman
firework
firm
firmli
first
fiscal
fischer
fish
fisher
fisheri
fisherman
fishermen
fist
fit
fitch
fitzgerald
five
fix
fixtur
fjord
flag
flagship
flake
flame
flamingo
flander
flank
flap
flare
flash
flashback
flask
flat
flatmat
flatten
flavor
flavour
flaw
flea
fled
fledgl
flee
fleet
fleischer
fleme
flemish
flesh
fletcher
flew
flex
flexibl
fli
flick
flicker
flight
flinch
flint
flip
float
flock
flood
floor
flop
flora
flore
florenc
florida
florist
flotilla
flour
flourish
flow
flower
flown
floyd
flu
flub
fluctuat
fluent
fluf
fluid
flurri
flush
flute
fly
flyer
flynn
fm
foal
foam
focal
focu
focus
foe
fog
foi
foil
fold
folder
folei
folk
folklor
follow
fond
font
food
fool
foolish
foot
footag
footbal
footnot
footstep
for
forb
forbidden
forc
forcibl
ford
forecast
foreclosur
forefront
forehand
forehead
foreign
foreman
foremost
forens
forest
forestri
forev
forg
forget
forgiv
forgot
forgotten
fork
forklift
form
formal
format
former
formerli
formid
formula
forrest
fort
forth
forthcom
forti
fortifi
fortnight
fortress
fortun
forum
forward
fossil
foster
foto
fought
foul
found
foundat
founder
fountain
four
fourteen
fourteenth
fourth
fowler
fox
foxglov
fp
fr
fra
fraction
fractur
fragil
fragment
frai
frame
framework
franc
francesco
franchis
franci
francisco
franco
francoi
frank
frankfurt
franki
frankli
franklin
frantic
franz
frase
fraser
fratern
fraud
fraudul
frazier
freak
fred
freddi
freder
frederick
free
freed
freedom
freelanc
freeli
freeman
freestyl
freewai
freez
freezer
freight
freitag
french
frenchman
frenzi
frequenc
frequent
fresh
freshli
freshman
freshmen
freshwat
fresno
fri
friction
fridai
fridg
friedman
friedrich
friend
friendli
friendship
frigat
frighten
fring
frio
frist
fritz
frog
from
front
frontier
frost
froze
frozen
fruit
frustrat
fry
fryer
ft
ftc
ftse
fu
fuck
fue
fuel
fugit
fui
fuji
fujian
fujimori
fukuda
fulfil
fulham
full
fullback
fuller
fulli
fulton
fumbl
fun
function
fund
fundament
fundamentalist
fundrais
funer
funk
funni
funnier
funniest
fur
furi
furiou
furnitur
further
furthermor
fuse
fuselag
fusion
futur
g3
ga
gabon
gabriel
gadhafi
gaelic
gaffer
gag
gah
gai
gail
gain
gainer
gala
galaxi
gale
gallagh
galleri
gallon
gallup
gambl
game
gamedev
gameplai
gandalf
gandhi
gang
ganguli
ganz
gao
gap
garag
garbag
garcia
garde
garden
gardner
gareth
gari
garland
garlic
garment
garner
garrett
garrison
gase
gasolin
gasp
gastropod
gaswork
gate
gatewai
gather
gator
gaug
gave
gavin
gaza
gazett
gazprom
gb
gbagbo
gcc
gdansk
gdp
ge
gear
gebrochen
gedreht
gee
gees
geithner
gel
geld
gem
gen
gender
gene
gener
genera
general
genesi
genet
geneva
geni
geniu
genni
genoa
genocid
genom
genr
gent
gentl
gentleman
gentlemen
gentli
genu
genuin
geoff
geoffrei
geograph
geographi
geolog
geologi
geometri
georg
georgetown
georgia
georgian
gephardt
geplant
ger
gerald
gerard
gerhard
germain
german
germani
gerrard
gerri
gestur
get
getawai
ghali
ghana
ghent
ghost
ghraib
giant
gibb
gibraltar
gibson
gif
gift
gig
giggl
gil
gilbert
gile
gill
gillespi
gimbal
gin
ginger
gingrich
giovanni
girl
girlfriend
giro
giuliani
giusepp
give
given
glacier
glad
glam
glamor
glamour
glanc
glasgow
glass
glen
glenn
gli
glide
glimps
glint
glitch
glitter
global
globe
gloomi
glori
gloria
gloriou
gloucest
glove
glover
glow
glu
glue
glycerin
gm
gmina
gmt
gnome
go
goal
goali
goalkeep
goaltend
goat
goblin
god
goddess
godmoth
godpar
goe
goh
golan
gold
goldberg
golden
goldenrod
goldman
goldstein
golf
golfer
gollum
goma
gomez
gone
gong
gonna
gonzal
gonzalez
good
goodby
goodman
goodnight
goodwil
goodwin
goof
googl
googli
goos
goosebump
gop
goran
gorbachev
gordon
gore
gorg
gorgeou
gorilla
gospel
gossip
got
gothic
gotten
gould
gov
govern
government
governo
governor
govt
gown
gp
grab
grace
graciou
grad
grade
grado
gradual
graduat
graem
graf
graffiti
graft
graham
grai
grain
gram
gramm
grammar
grammi
gran
granada
grand
grandad
grandchildren
granddaught
grandfath
grandma
grandmoth
grandpa
grandpar
grandson
granit
granni
grant
grape
graph
graphic
grasp
grass
grassroot
grate
grater
gratitud
gravacao
grave
gravel
graveyard
gravi
graviti
graz
great
greater
greatest
greatli
greec
greed
greek
green
greenback
greenberg
greenhous
greenland
greenlight
greenlit
greenpeac
greensman
greenspan
greenwich
greet
greg
gregg
gregori
grei
grenad
gretzki
grew
grid
grief
griev
grievanc
griffei
griffin
griffith
grill
grim
grin
grind
grip
grit
grito
groan
groceri
groin
groom
groov
gross
ground
groundbreak
groundskeep
groundsman
groundwork
group
grove
grow
grower
growl
grown
growth
grozni
grua
grumbl
grumpi
guam
guangdong
guangzhou
guantanamo
guarante
guard
guardian
guatemala
guatemalan
gubernatori
guerrero
guerrilla
guess
guest
gui
guid
guidanc
guidelin
guild
guillermo
guilt
guilti
guin
guinea
guion
guitar
guitarist
gujarat
gul
gulf
gull
gum
gun
gunfir
gunman
gunmen
gunner
gunshot
guo
guru
gustav
gustavo
gut
gutierrez
gutter
guyana
gym
gymnasium
gymnast
h
ha
haa
haben
habit
habitat
hack
had
hadnt
hagu
hah
haha
hahn
hai
haider
haifa
hail
hainan
hair
haircut
hairdress
hairdryer
hairi
haiti
haitian
hakim
hal
hale
halei
half
halftim
halfwai
halifax
hall
halliburton
hallmark
halloween
hallwai
halt
halv
ham
hama
hamad
hamburg
hamid
hamilton
hamlet
hammer
hammond
hamper
hampshir
hampton
hamster
hamstr
han
hancock
hand
handbag
handbal
hander
handgun
handheld
handi
handicap
handl
handler
handov
handshak
handsom
handwrit
hang
hangar
hangul
hank
hannah
hanoi
hanov
hansen
hanson
happen
happi
happier
happili
haq
har
harar
harass
harbor
harbour
hard
hardcor
harder
hardest
hardi
hardli
hardlin
hardship
hardwar
hariri
harlem
harlow
harm
harmless
harmoni
harold
harper
harpoon
harri
harriet
harrington
harrison
harsh
harshli
hart
hartford
harvard
harvei
harvest
hasan
hashimoto
hasnt
hassan
hast
hasta
hastert
hastili
hat
hatch
hatchback
hate
hatr
hatt
haul
haunt
hauptdarstel
hauptdarstellerin
havana
have
havel
haven
havent
havoc
hawaii
hawaiian
hawk
hawkin
hay
hayden
hazard
hbo
hd
he
head
headach
header
headlight
headlin
headphon
headquart
heal
health
healthcar
healthi
healthier
heap
hear
heard
hearst
heart
heartland
heat
heater
heath
heather
heathrow
heaven
heavi
heavier
heaviest
heavili
heavyweight
hebei
hebrew
hebron
heck
heckl
hectar
hector
hed
hedg
hee
heed
heel
hefti
hei
height
heighten
heinrich
heinz
heir
heisman
heist
held
helen
helena
helicopt
hell
hello
helm
helmand
helmet
helmut
help
helsinki
hemispher
hen
henan
henc
henderson
henin
henman
henri
hepat
her
herald
herb
herbal
herbert
hercul
herd
here
herein
heritag
herman
hermann
hernandez
hero
heroic
heroin
heron
herself
hertfordshir
herzegovina
hesit
heur
hewitt
hewlett
hezbollah
hi
hiatu
hiccup
hick
hid
hidden
hide
hierarchi
higgin
high
higher
highest
highland
highli
highlight
highwai
hijack
hike
hiker
hilari
hill
hillari
hillsid
hilton
him
himalayan
himself
hindi
hindu
hing
hingi
hint
hinter
hip
hire
hiroshima
hispan
histor
histori
historian
hit
hitchcock
hitler
hitter
hiv
hk
hm
ho
hobbi
hobi
hockei
hoffman
hogan
hogwart
holbrook
hold
holden
holder
hole
holi
holidai
holland
holli
hollow
hollywood
holm
holocaust
hologram
holt
holyfield
homag
home
homeland
homeless
homemad
homeown
homer
homestead
hometown
homework
homicid
homosexu
honda
hondura
honduran
honei
honest
honesti
honestli
honeymoon
honeywagon
hong
hongkong
honk
honolulu
honor
honorari
honour
hoo
hood
hoodi
hook
hooker
hoop
hoover
hop
hope
hopefulli
hopkin
hora
horizon
horizont
hormon
horn
hornet
horribl
horrif
horror
hors
horsepow
horton
horwitz
hose
hoseok
hosni
hospic
hospit
host
hostag
hostil
hot
hotel
hotfix
hottest
hour
hourli
hous
household
houston
hove
how
howard
howel
howev
howl
howler
hoya
hp
hr
hsbc
hsieh
hsu
hu
huang
hub
hubbard
hubert
huckabe
huddl
hudson
hug
huge
hugh
hugo
hui
hull
hum
human
humanitarian
humbl
humid
humili
hummu
humor
humphrei
hun
hunan
hund
hundr
hung
hungari
hungarian
hunger
hungri
hunt
hunter
huntington
hurdl
hurl
hurri
hurrican
hurt
husband
huski
hussain
hussein
hut
hutchinson
hutchison
hutu
hwang
hybe
hybrid
hyde
hyderabad
hydrat
hydraul
hydroelectr
hydrogen
hygien
hymn
hype
hypothermia
hypothesi
hyun
hyundai
i
iaaf
iaea
ian
iba
ibm
ibn
ibrahim
ic
icc
iceland
ich
ici
icon
icrc
id
ida
idaho
idc
idea
ideal
ident
identif
identifi
ideolog
idiot
idl
idol
if
ignacio
ignit
ignor
igor
ih
ii
iii
ik
ikea
il
ill
illeg
illegitim
illicit
illinoi
illus
illustr
im
imag
imageri
imagin
imam
imax
imbal
imdb
imf
immedi
immens
immigr
immin
immun
imo
impact
impair
impass
impeach
impend
imper
imperi
impetu
implement
impli
implic
import
importantli
impos
imposs
impoverish
impress
imprison
improp
improperli
improv
improvis
improvisada
in
inabl
inaccur
inadequ
inadvert
inappropri
inaugur
inbox
inc
incarn
incent
incept
inch
incid
incit
inclin
includ
inclus
incom
incomplet
inconsist
incorpor
incorrect
incorrectli
increas
increasingli
incred
incumb
incur
incurs
inde
indefinit
independ
index
indi
india
indian
indiana
indianapoli
indic
indict
indiefilm
indigen
indirect
indirectli
individu
indonesia
indonesian
indoor
induc
induct
industri
ineffect
inequ
inevit
inexpens
inexperienc
infam
infant
infantri
infect
infecti
inferior
infinit
inflat
inflationari
inflict
influenc
influenti
influenza
influx
info
inform
infrar
infrastructur
infring
ing
ingredi
inhabit
inhal
inher
inherit
initi
inject
injunct
injur
injuri
injustic
ink
inland
inmat
inn
inner
innoc
innov
input
inquiri
insan
inscrib
inscript
insect
insecur
insepar
insert
insid
insight
insist
inspect
inspector
inspir
insta
instabl
instagram
instal
instanc
instant
instantli
instead
instinct
institut
instruct
instructor
instrument
insuffer
insuffici
insult
insur
insurg
intact
intak
integr
intel
intellectu
intellig
intend
intens
intensifi
intent
intention
inter
interact
intercept
interchang
intercontinent
interest
interf
interfac
interfax
interfer
interim
interior
intermedi
intern
internation
internet
interpol
interpret
interrog
interrupt
intersect
interst
interv
interven
intervent
interview
intifada
intim
intimaci
intimid
into
intrigu
intro
introduc
introduct
invad
invalid
invas
invent
invento
inventor
inventori
invest
investig
investor
invis
invit
invoic
invok
involv
ioc
ion
iowa
ip
iphon
ipo
ipod
ipswich
ir
ira
iran
iranian
iraq
iraqi
ireland
iren
irish
irl
irna
iron
ironi
irregular
irrelev
irrespons
irrig
irv
irvin
irwin
is
isaac
isabel
isaf
isbn
ish
isl
islam
islamabad
islamist
islamiyah
island
ismail
isnt
isol
isra
israel
iss
issu
ist
istanbul
it
ita
ital
itali
italia
italian
itar
itd
item
itll
ito
itself
itun
itv
iv
ivan
ivanov
iverson
ivi
ivori
ix
iykyk
izetbegov
j
ja
jack
jacket
jacki
jackson
jacksonvil
jacob
jacqu
jaffna
jaguar
jah
jai
jail
jaim
jakarta
jake
jam
jamai
jamaica
jamaican
jamal
jame
jami
jammu
jan
jane
janeiro
janet
janitor
januari
japan
japanes
jar
jason
java
javier
jaw
jawlin
jazeera
jazz
je
jean
jeann
jeden
jeep
jeff
jefferson
jeffrei
jelli
jemaah
jen
jenin
jenkin
jenni
jennif
jensen
jeopard
jeopardi
jeremi
jericho
jerom
jerri
jersei
jerusalem
jess
jessica
jesu
jesuit
jet
jeter
jetzt
jew
jewel
jewelri
jewish
ji
jia
jiabao
jiang
jiangsu
jihad
jill
jim
jimenez
jimin
jimmi
jin
jingl
jintao
jk
jo
joan
joaquin
job
jobless
jockei
joe
joei
joel
jogger
johan
johann
johannesburg
johansson
john
johnni
johnson
johnston
joi
join
joint
jointli
joke
jolli
jon
jona
jonathan
jone
jong
jordan
jordanian
jorg
jose
josef
joseph
josh
joshua
jospin
journal
journalist
journei
joyc
joystick
jp
juan
jubile
judaism
judg
judgement
judgment
judi
judici
judiciari
judith
judo
juic
juli
julia
julian
julio
juliu
jump
jumper
jun
junction
june
jung
jungkook
jungl
junichiro
junior
junk
junta
jupit
jupp
juri
jurisdict
juror
just
justic
justif
justifi
justin
juvenil
juventu
k
ka
kabila
kabul
kaczynski
kafelnikov
kah
kahn
kahr
kai
kaiser
kamal
kampala
kan
kandahar
kane
kang
kansa
kaohsiung
kaplan
karachi
karadz
karaok
karbala
karen
karim
karl
karnataka
kart
karzai
kashmir
kate
katherin
kathi
kathleen
kathmandu
kati
katrina
katz
kaufman
kayak
kayleigh
kazakh
kazakhstan
kean
keat
kebab
kee
keen
keep
keeper
kei
kein
keith
kellei
keller
kelli
kemp
ken
kendal
kennedi
kenneth
kenni
kent
kentucki
kenya
kenyan
kept
kerala
kerb
kernel
kerr
kerri
kettl
kevin
keyboard
keyhol
keynot
keyr
kg
kgb
khale
khalid
khalifa
khamenei
khan
khartoum
khatami
khmer
khodorkovski
ki
kibaki
kick
kicker
kickoff
kid
kidd
kidnap
kidnapp
kidnei
kiev
kill
killer
kiln
kilo
kilogram
kilomet
kilometr
kilt
kim
kind
kinda
kindergarten
kindli
king
kingdom
kingston
kinshasa
kirk
kirkuk
kiss
kit
kitchen
kite
kitti
kkkk
kl
kla
klau
klein
km
kmt
knee
knesset
knew
knick
knife
knight
knit
knitwear
knive
knock
knockout
know
knowledg
known
knox
kobe
koch
kodak
kofi
koh
kohl
koizumi
kommen
kommissar
kong
koo
korea
korean
kosovo
kostunica
kph
kraft
kramer
krato
kremlin
kri
krinkl
krishna
kroner
kronor
kst
ku
kuala
kuchma
kuh
kulissen
kumar
kumaratunga
kung
kuomintang
kurd
kurdish
kurdistan
kurt
kuwait
kuwaiti
kwan
kyi
kyle
kyodo
kyoto
kyrgyz
kyrgyzstan
la
lab
label
labor
laboratori
labour
labrador
lack
lacklust
lacross
lad
ladder
laden
ladi
lafayett
lag
lago
lagoon
lah
lahor
lai
laid
laisse
lake
laker
lam
lama
lamar
lamb
lambert
lament
lamin
lamp
lanc
lancashir
lancast
land
landfal
landladi
landlord
landmark
landown
landscap
landslid
lane
lang
langst
languag
langweilig
lanka
lankan
lantern
lao
lap
laptop
lar
lara
larg
larger
largest
larri
larsen
larva
lasagn
laser
laserdisc
lash
last
lat
late
later
latest
latex
latin
latino
latitud
latter
latvia
latvian
laud
lauderdal
laugh
laughter
launch
launcher
launder
launderett
laundri
laura
laureat
laurel
lauren
laurenc
laurent
lauri
lav
lava
lavish
lavrov
law
lawless
lawmak
lawn
lawrenc
lawson
lawsuit
lawyer
lax
layer
layoff
layout
lazi
lazio
lb
ld
ldp
le
lead
leader
leadership
leaf
leaflet
leagu
leahi
leak
lean
leap
learn
learnt
leas
least
leather
leav
lebanes
lebanon
lebe
lectur
led
ledger
lee
leech
leed
leek
left
leftist
leftov
leg
legaci
legal
legend
legendari
legion
legionnair
legisl
legislatur
legitim
legitimaci
lego
lehman
leicest
leider
leigh
leipzig
leisur
lemon
len
lena
lend
lender
length
lengthi
lennon
leno
lens
lent
leo
leon
leonard
leonardo
leoni
leonid
leotard
lesbian
lesli
lesotho
less
lesser
lesson
lester
let
lethal
letter
letterman
lettuc
letzten
level
leverag
leverkusen
levi
levin
lewi
lewinski
lexington
lhasa
li
liabil
liabl
liaison
liam
liang
liaon
lib
libbi
libel
liber
liberia
liberian
liberti
librari
librarian
libya
libyan
licenc
licens
lick
lid
lidl
lie
lieberman
lien
lieuten
life
lifeboat
lifeguard
lifelong
lifestyl
lifetim
lift
liga
ligament
light
lightbulb
lighter
lighthous
lightli
lightn
lightstick
lightweight
like
likelihood
liken
likewis
likud
lil
lili
lill
lilli
lim
lima
limb
lime
limeston
limit
limp
lin
lincoln
linda
lindsai
lindsei
line
lineag
linear
lineback
lineman
liner
lineup
ling
linger
linguist
link
linkedin
lino
linux
lion
lionel
lip
lipstick
liquid
liquor
lire
lisa
lisbon
list
listen
lister
lit
liter
literaci
literari
literatur
lithuania
lithuanian
litig
litter
littl
liu
live
livelihood
liver
liverpool
livestock
livid
livingston
livni
liz
lizard
llc
lloyd
lluvia
lmao
lmaooo
lo
load
loader
loaf
loan
loath
lobbi
lobbyist
lobster
local
localis
locat
lock
lockdown
locker
lockhe
locomot
locust
lodg
lodger
log
logan
logic
logist
logo
lol
london
lone
long
longer
longest
longstand
longtim
loo
look
lookbook
loom
loop
loos
loot
lopez
lord
lore
lorenzo
lorri
lose
loser
loss
lost
lot
lott
lotteri
lotu
lou
loud
louder
loudli
loui
louis
louisiana
louisvil
loung
louvr
love
lover
low
lowel
lower
lowest
loyal
loyalist
loyalti
lp
lpga
lra
lsu
ltd
ltte
lu
luc
luca
lucent
luci
lucia
luck
lucki
lucr
ludwig
lufthansa
luggag
luh
lui
luiz
luka
lukashenko
luke
lula
lullabi
lumber
lumpur
luna
lunar
lunch
lunchbox
luncheon
lunchtim
lung
lure
lusaka
lush
luther
lutheran
luxembourg
luxuri
luz
ly
lycra
lynch
lyndon
lynn
lyon
lyric
m
m6
ma
maam
mac
macao
macau
macbeth
macdonald
macedonia
macedonian
machin
machineri
maci
macintosh
mack
mackenzi
mad
madagascar
made
madelein
madison
madoff
madonna
madr
madra
madrid
mae
mafia
mag
magazin
maggi
magic
magician
magistr
magnat
magnet
magnific
magnitud
magnu
mah
maharashtra
mahathir
mahdi
maher
mahmoud
mahmud
mahn
mai
maid
maiden
mail
main
mainland
mainli
mainstream
maintain
mainten
mair
maiz
majesti
major
make
maker
makeshift
makeup
makna
mal
malai
malaria
malawi
malaysia
malaysian
malcolm
maldiv
male
malfunct
mali
malik
maliki
mall
mallorca
malmo
malon
malta
mama
mammal
mammoth
man
manag
manageri
manchest
mandarin
mandat
mandatori
mandela
maneuv
manga
mango
manhattan
mani
manifesto
manila
manipul
manitoba
mankind
mann
manner
manni
manor
manpow
mansion
manslaught
mantelpiec
mantl
manual
manuel
manufactur
manuscript
mao
maoist
map
mapl
maquilladora
mar
maradona
marathon
marbl
marc
marcel
marcelo
march
marcher
marcia
marco
marcu
mare
margaret
margin
mari
maria
mariachi
marian
mariano
marijuana
marilyn
marin
marina
marino
mario
marion
maritim
mark
markedli
marker
market
marketplac
marlin
marlow
marmalad
marque
marqui
marri
marriag
marriott
marseil
marsh
marshal
mart
marta
martha
marti
martial
martin
martina
martinez
martyr
marvel
marvin
marx
marxist
maryland
mascara
mascot
mash
mask
mason
mass
massachusett
massacr
massag
massiv
mast
master
masterclass
mastermind
masterpiec
mat
match
matchup
mate
mater
materi
matern
math
mathemat
matine
matrix
matt
matter
matthew
mattress
matur
mauresmo
mauric
mauritania
mauritiu
maverick
max
maximum
maxwel
maya
mayb
mayer
mayo
mayor
mazda
maze
mba
mbeki
mcbride
mccain
mccall
mccarthi
mccartnei
mcclellan
mccoi
mcconnel
mccormack
mccurri
mcdonald
mcdonnel
mcfly
mcgrath
mcgwire
mci
mckai
mclaren
mclean
mcveigh
md
mdc
me
meadow
meal
mean
meaning
meaningless
meant
meantim
meanwhil
measur
meat
mecca
mechan
med
medal
medalist
medallist
meddl
media
median
mediat
medic
medicaid
medicar
medicin
mediev
medina
medit
mediterranean
medium
medlei
medvedev
mee
meerkat
meet
mega
megaphon
megawati
mehr
mein
mejor
mel
melbourn
melissa
melodi
melodrama
melt
meltdown
melvin
member
membership
membran
meme
memo
memoir
memor
memorabilia
memorandum
memori
memphi
men
mena
menac
mend
mendoza
mental
mention
mentor
menu
mercantil
merced
mercenari
mercer
merch
merchandis
merchant
merci
merck
mercuri
mere
meredith
merg
merger
meridian
merit
merkel
merril
mesa
mesmo
mess
messag
messeng
messier
met
metal
metaphor
meteorolog
meter
method
methodist
metr
metric
metro
metropoli
metropolitan
mexican
mexico
meyer
mg
mgm
mhz
mi
mia
miami
mic
mice
michael
michel
michigan
mick
mickei
mickelson
micro
microphon
microsoft
microwav
mid
middai
middl
middlesbrough
middlesex
middleweight
mideast
midfield
midg
midland
midnight
midst
midtown
midwai
midwest
might
mighti
migrant
migrat
miguel
mike
mikhail
mikrokosmo
mil
milan
mild
mildli
mile
mileag
mileston
milf
milit
militari
militia
militiamen
milk
milkman
mill
millennium
miller
milligram
million
millionair
milosev
milton
milwauke
min
mina
minc
mind
mindanao
mine
miner
ming
minh
mini
miniatur
minibu
minim
minimum
miniseri
minist
ministeri
ministri
minneapoli
minnesota
minor
mint
minu
minut
minuto
mir
mira
miracl
mirag
miranda
mire
mirror
misconduct
misdemeanor
miser
miseri
misfir
misjudg
mislead
mismanag
miss
missil
mission
missionari
mississippi
missouri
mistak
mistaken
mistakenli
mistress
misunderstand
mit
mitch
mitchel
mitsubishi
mitt
mitterrand
mix
mixer
mixtur
ml
mladic
mlb
mln
mm
mo
moan
mob
mobil
mobutu
mocap
mock
mode
model
modem
moder
modern
modest
modif
modifi
modul
mogadishu
mogul
moh
moham
mohamad
mohammad
moi
moira
moist
moistur
mold
moldova
mole
molecul
molecular
molli
mollusk
mom
moment
momento
momentum
mon
monaco
monarch
monarchi
monasteri
mondai
monei
monetari
mongolia
mongolian
monica
monitor
monk
monkei
mono
monologu
monopoli
monro
monrovia
monsoon
monster
mont
montag
montana
montenegro
montgomeri
month
monthli
montoya
montreal
monument
moo
mood
moodboard
moodi
moon
moor
moos
mop
moral
moran
moratorium
more
moreno
moreov
morgan
mormon
morn
moroccan
morocco
morri
morrison
mortal
mortar
mortem
mortgag
morton
moscow
mose
mosh
moslei
moslem
mosqu
mosquito
moss
most
mostli
mosul
mot
motel
moth
mother
motherhood
motherland
motion
motiv
motor
motorbik
motorcycl
motorhom
motoris
motorist
motorola
motorwai
motto
mound
mount
mountain
mourinho
mourn
mourner
mous
moussa
moussaoui
moustach
mouth
move
movement
movi
moya
mozambiqu
mozart
mp
mp3
mph
mr
mrt
ms
msnbc
mtv
mubarak
much
mud
muddi
mudlark
mueller
muerto
mug
mugab
muh
muhammad
mujahedeen
mule
mullah
mullen
multi
multilater
multimedia
multimillion
multin
multipl
multiplay
mum
mumbai
mumbl
munich
municip
munit
munster
murder
murdoch
murphi
murrai
musa
muscl
muscular
muse
museum
museveni
musharraf
mushroom
music
musician
musicvideo
muslim
musst
must
mustach
mustafa
mustard
muster
mustv
mute
mutini
mutter
mutual
mv
mvp
mw
my
myanmar
myer
myriad
myself
myspac
mysteri
myth
mytholog
n
na
naacp
nabil
nablu
nach
nachfolg
nacho
nachtdreh
nacion
nada
nadal
nader
nadi
nadia
nadu
nafta
nagano
nah
nail
nair
nairobi
naiv
najaf
nake
nam
name
namib
namibia
namjoon
nan
nanci
nanj
nanni
nao
nap
napkin
napl
napoleon
narcot
narr
narrat
narrow
narrowli
nasa
nascar
nasdaq
nash
nashvil
nassau
nasser
nasti
natal
natali
nate
nathan
nation
nationalist
nationwid
nativ
nato
natur
nautic
naval
navarro
nave
navi
navig
nawaz
nazi
nba
nbc
ncaa
nda
ne
neal
near
nearbi
nearer
nearest
nearli
neat
nebraska
nec
necess
necessari
necessarili
neck
ned
nee
need
needi
needl
neg
neglect
neglig
negoci
negocia
negoti
negro
neighbor
neighborhood
neighbour
neighbourhood
neil
neither
nelson
neo
nepal
nepales
nepali
nephew
nerd
nerdi
nerf
nerv
nervou
nest
net
netait
netanyahu
netflix
netherland
netscap
nettl
network
neue
neuen
neural
neutral
nevada
never
nevertheless
nevil
new
newark
newborn
newcastl
newcom
newer
newest
newfoundland
newli
newlyw
newman
newport
newslett
newspap
newsread
newsweek
newswir
newt
newton
nexist
next
nfc
nfl
ng
ngl
ngo
nguyen
nhl
ni
niagara
nicaragua
nice
nicer
nicest
nich
nichol
nichola
nicholson
nicht
nick
nickel
nicklau
nicknam
nicol
nicola
niec
nielsen
nigel
niger
nigeria
nigerian
night
nightclub
nightjar
nightli
nightmar
nike
nikkei
nikolai
nikon
nile
nina
nine
nineteen
nineteenth
nineti
nino
nintendo
ninth
nippon
nissan
nitrogen
nixon
nkorea
nl
nn
no
noah
nobel
nobil
nobl
nobodi
noch
nod
noel
noh
noir
nois
noisi
noit
nokia
nolan
nollywood
nomad
nomin
nomine
nomura
non
none
nonetheless
nonpartisan
nonprofit
nonsens
nonstop
noodl
noon
nooo
noor
nor
nordic
norfolk
norm
normal
norman
normandi
norri
north
northampton
northeast
northeastern
northern
northlight
northwest
northwestern
norton
norwai
norwegian
norwich
nose
nostalgia
not
notabl
notch
note
notebook
noteworthi
noth
notic
notif
notifi
notion
notoc
notori
notr
nottingham
nouri
nova
novak
novel
novela
novelist
novemb
novo
now
nowadai
nowher
npc
nsw
nt
ntv
nuclear
nucleu
nude
nudg
nugget
nuit
num
number
numer
nun
nur
nuremberg
nurs
nurseri
nut
nutrit
ny
nyse
nyt
nz
o
oak
oakland
oar
oasi
oat
oath
oau
ob
obama
obasanjo
obei
obes
obituari
object
oblast
oblig
obligo
obscur
observ
observatori
obsess
obsolet
obstacl
obstruct
obtain
obviou
obvious
ocalan
occas
occasion
occup
occupi
occur
occurr
ocean
oclock
octob
octopu
octopus
odd
odessa
odyssei
oecd
of
off
offenc
offend
offens
offer
offic
offici
offseason
offset
offshor
offspr
often
oh
ohio
oil
oiler
ok
okafor
okai
okinawa
oklahoma
ol
old
older
oldest
olga
oliv
olivi
olivia
olmert
olsen
olson
olymp
olympia
omaha
oman
omar
omg
omit
on
onc
oner
ongo
onion
onli
onlin
onset
onslaught
onstag
ontario
onto
onward
oo
oof
ooh
op
opec
opel
open
openli
oper
opera
operador
opinion
opium
oppon
opportun
oppos
opposit
oppress
oprah
opt
optic
optim
optimist
option
or
oracl
oral
orang
orbit
orc
orchard
orchestr
orchestra
ordain
ordeal
order
orderli
ordin
ordinari
ordnanc
oregon
organ
organis
organist
organiz
orient
origin
oriol
orlando
orlean
orphan
orphanag
ortega
orthodox
ortiz
os
osaka
osama
osborn
osc
oscar
oslo
osman
ossetia
ot
ot7
other
otherwis
otra
otro
ottawa
otter
otto
ottoman
ought
ounc
our
ourselv
oust
ouster
out
outbreak
outcom
outcri
outdat
outdoor
outer
outfield
outfit
outgo
outlaw
outlet
outlin
outlook
outnumb
outpost
output
outrag
outreach
outright
outset
outsid
outskirt
outsourc
outspoken
outstand
outtak
oval
ovat
oven
over
overal
overcam
overcom
overdu
overhaul
overhead
overli
overlook
overnight
overr
oversaw
overse
oversea
overseen
overshadow
oversight
overthrow
overtim
overturn
overview
overweight
overwhelm
overwhelmingli
ow
owen
owl
own
owner
ownership
oxford
oxid
oxygen
oz
ozon
p
pa
pablo
pace
pacer
pacif
pack
packag
packard
packer
packet
pact
pad
paddi
paddl
padilla
padr
page
pageant
pago
pai
paid
pain
paint
painter
pair
pak
pakistan
pakistani
pal
palac
pale
palermo
palestin
palestinian
palin
palm
palmer
pam
pamela
pan
panama
pancak
panda
pandem
pane
panel
panic
panick
pant
pantalla
panther
panto
pantri
paolo
papal
papandr
paper
paperback
paperwork
papua
par
para
parachut
parad
paradis
paragraph
paraguai
parallel
paralymp
paralyz
paramed
paramet
paramilitari
paramount
parc
parcel
pardon
parent
parenthes
pari
parish
park
parker
parkinson
parkour
parkwai
parl
parliament
parliamentari
parma
parodi
parol
parri
parrot
parser
parson
part
parti
partial
particip
particl
particular
particularli
partido
partisan
partit
partli
partner
partnership
pasadena
pascal
paso
pass
passag
passeng
passer
passion
passiv
passport
past
pasta
pastor
pat
pataki
patch
patel
patent
paterson
path
patienc
patient
patriarch
patricia
patrick
patriot
patrol
patron
patronag
patten
pattern
patterson
patti
paul
paula
paulin
paulo
paulson
paus
pave
pavel
pavement
pavilion
pax
payment
payn
payrol
payton
paz
pb
pc
pcp
pct
pd
pe
pea
peac
peacefulli
peacekeep
peak
peanut
pearl
pearson
peasant
peat
peculiar
pedal
pedestrian
pedro
pee
peek
peel
peer
peggi
peli
pelicula
pelosi
pelt
pelvi
pen
pena
penal
penalti
penc
pencil
pend
pendant
penetr
peng
penguin
penh
peninsula
penn
penni
pennsylvania
pension
pentagon
penthous
peopl
pepper
pepsi
per
perceiv
percent
percentag
percept
perci
percuss
pere
perenni
perez
perfect
perfectli
perform
perfum
perhap
perimet
period
periscop
perish
perjuri
perk
perkin
perman
permiss
permit
pero
perot
perpetr
perri
perro
persecut
persian
persist
person
persona
personn
personnel
perspect
perspex
persuad
perth
peru
peruvian
pervez
peshawar
peso
pessimist
pet
petal
pete
peter
petersburg
peterson
petit
petra
petraeu
petrochem
petrol
petroleum
petti
peu
peugeot
peur
pew
pfizer
pg
pga
phantom
pharmaceut
pharmaci
phase
phd
phelp
phenomena
phenomenon
phi
phil
philadelphia
philharmon
philip
philipp
philippin
philli
phillip
philosoph
philosophi
phnom
phoenix
phone
phonet
photo
photobook
photocard
photocopi
photograph
photographi
phrase
physic
physician
physicist
physio
pi
pianist
piano
piazza
pic
picasso
pick
pickl
pickup
picnic
pictur
pie
piec
pier
pierc
pierr
pig
pigeon
pike
pile
pilgrim
pilgrimag
pill
pillar
pillow
pilot
pin
pinch
pine
pineappl
pinewood
ping
pink
pinkman
pinochet
pint
pioneer
pip
pipe
pipelin
piper
piraci
pirat
pistol
piston
pit
pitch
pitcher
piti
pitt
pittsburgh
piu
pivot
pixel
pizza
pkk
pl
pla
place
placehold
placement
plagu
plai
plain
plainli
plaintiff
plait
plan
plane
planet
plank
planner
plano
plant
plantat
plaqu
plasma
plaster
plastic
plate
plateau
platform
platinum
platoon
playback
playboi
player
playground
playlist
playoff
playstat
playtest
playwright
plaza
plc
plea
plead
pleas
pleasant
pleasur
pledg
plenti
pleur
plight
plo
plot
plough
plu
plug
plum
plumb
plumber
plummet
plung
pluto
plutonium
plymouth
plywood
pm
pna
pneumonia
po
pocket
pod
podcast
podium
poem
poet
poetic
poetri
point
pois
poison
poke
poker
pol
poland
polar
polaroid
pole
polic
policeman
policemen
polici
policymak
polio
polish
polit
politician
poll
pollen
pollock
pollut
polo
polystyren
poncho
pond
pong
poni
pont
pontiff
pool
poop
poor
poorer
poorest
poorli
pop
popcorn
pope
poppi
popul
popular
popularli
populist
por
porch
pork
porn
pornographi
porqu
porridg
porsch
port
portabl
portal
porter
portfolio
portion
portland
porto
portrai
portrait
portray
portsmouth
portug
portugues
pose
posh
posit
possess
possibl
post
postal
postcard
postcod
poster
posthum
postman
postmen
postpon
postseason
postur
postwar
pot
potato
potent
potenti
potter
potteri
pouch
poultri
pound
pour
pov
poverti
powder
powel
power
powerhous
pp
pr
practic
practis
practition
pradesh
pragmat
pragu
prai
prairi
prais
pram
prank
prankster
pratt
prayer
pre
preach
preacher
precaut
preced
precinct
preciosa
preciou
precipit
precis
precursor
predat
predecessor
predict
predictor
predominantli
prefectur
prefer
preferenti
pregnanc
pregnant
prehistor
prei
prejudic
preliminari
prelud
prematur
premier
premiership
premis
premium
preorder
prep
prepar
preparatori
prequel
presal
presbyterian
prescrib
prescript
preseason
presenc
present
preserv
presid
presidenti
preslei
press
presser
pressur
prestig
prestigi
preston
presum
pretax
pretend
pretext
pretoria
pretti
prevail
preval
prevent
preview
previou
previous
pri
price
pride
priest
prima
primakov
primari
primarili
prime
primit
princ
princess
princeton
princip
principl
print
printer
prior
prioriti
prison
pristina
privaci
privat
privi
privileg
prix
priya
prize
pro
probabl
probat
probe
problem
problemat
proce
procedur
proceed
process
processor
proclaim
proclam
procur
prodi
produc
product
prof
profess
profession
professor
profil
profit
profound
profoundli
program
programm
progress
prohibit
project
projector
prolif
prolifer
prologu
prolong
prom
promin
promis
promo
promot
prompt
prompter
promptli
prone
pronoun
pronounc
pronto
pronunci
proof
prop
propaganda
propel
proper
properli
properti
prophet
propon
proport
propos
proposit
proposta
proprietari
propuls
prose
prosecut
prosecutor
prospect
prosper
prostat
prosthet
prostitut
protagonist
protagonista
protect
protein
protest
protestor
protocol
prototyp
protract
proud
proudest
proudli
prove
proven
provid
provinc
provinci
provis
provision
provoc
provok
proxi
proxim
prudent
prudenti
prussia
prussian
ps2
ps5
psv
psychiatr
psychiatrist
psycholog
psychologist
pt
pub
public
publicist
publicli
publish
puck
pud
puddl
puedo
puerto
puff
pulitz
pull
pullback
puller
pullout
pulp
puls
pump
pun
punch
pune
punish
punit
punjab
punk
punt
pupil
puppet
puppi
purchas
purdu
pure
purpl
purport
purpos
purs
pursu
pursuit
push
put
putin
putnam
putt
puzzl
pv
pyjama
pyongyang
pyramid
pyro
pyrotechn
python
q
qa
qaeda
qaida
qanta
qatar
qian
qin
qing
quad
quak
qualif
qualifi
qualiti
quantiti
quantum
quarantin
quarrel
quarri
quarter
quarterback
quarterfin
quarterli
quartet
que
quebec
quedo
queen
queensland
quel
quell
quella
quelquun
quest
question
queu
queue
qui
quick
quicker
quickli
quid
quiet
quietli
quinci
quinn
quirki
quit
quiz
quo
quot
quota
quran
r
rabbi
rabbit
rabin
raccoon
race
racer
rachel
racial
racism
racist
rack
radar
radiat
radic
radio
radioact
radiu
radovan
raf
rafael
rafah
raffl
rafsanjani
raft
rage
rah
rahim
rahman
rai
raid
raider
rail
railroad
railwai
rain
rainbow
raincoat
rainfal
raini
rais
raiser
raja
raleigh
ralli
ralph
ram
ramadan
ramallah
rambl
ramen
ramirez
ramo
ramon
ramp
rampag
rampant
ramsei
ran
ranariddh
ranch
rand
randal
randi
randolph
random
randomli
rang
ranger
rank
ransom
rant
rao
rap
rape
raphael
rapid
rapidli
rapper
raptor
rare
rash
rashid
rasmussen
rat
rate
rather
ratif
ratifi
ratio
ration
rational
rattl
raul
ravag
raven
raw
raymond
razor
rbi
rca
re
reach
react
reaction
reactor
read
reader
readi
readili
reaffirm
reagan
real
realis
realism
realist
realiti
realiz
realli
realm
reap
rear
reason
reassur
rebecca
rebel
rebellion
reboot
rebound
rebuf
rebuild
rebuilt
rec
recal
recap
recast
receipt
receiv
recent
recept
receptor
recess
recip
recipi
recit
reckless
reclaim
recogn
recognis
recognit
recogniz
recommend
reconcil
reconcili
reconnaiss
reconsid
reconstruct
record
recordist
recount
recov
recoveri
recreat
recruit
rectangular
rector
recur
recut
recycl
red
reddit
redempt
redeploy
redesign
redevelop
redo
redon
redraft
redrew
redskin
reduc
reduct
ree
reed
reef
reel
reelect
rees
reev
ref
refactor
refer
refere
referendum
refil
refin
refineri
reflect
reform
reformist
refrain
refresh
refriger
refuel
refug
refuge
refund
refus
regain
regard
regardless
regen
regenc
regent
reggi
regim
regiment
regina
region
regisseur
regist
regista
registr
registri
regret
regul
regular
regularli
regulatori
rehab
rehabilit
rehears
rehir
rei
reich
reid
reign
reilli
rein
reinforc
reinstat
reiter
reject
rel
relai
relat
relationship
relax
releas
releg
relentless
relev
reli
reliabl
relianc
relic
relief
reliev
religi
religion
reload
reloc
reluct
reluctantli
remain
remaind
remak
remark
rematch
remedi
rememb
remind
reminisc
remix
remnant
remot
remov
renaiss
renam
renault
rencontr
render
rendit
rene
renegad
renew
reno
renounc
renov
renown
rent
rental
reopen
reorgan
repai
repaint
repair
repatri
repeal
repeat
repeatedli
repercuss
repertoir
repetit
replac
replai
repli
replic
replica
repliqu
report
reportedli
repres
represent
repress
repris
reproduct
republ
republican
reput
request
requir
rerout
rescu
rescuer
research
resembl
resent
reserv
reservoir
reset
reshoot
reshot
reshuffl
resid
residenti
resign
resist
resolut
resolv
reson
resort
resourc
respect
respiratori
respond
respons
rest
restart
restaur
restiv
resto
restor
restrain
restraint
restrict
restructur
result
resum
resumpt
resurg
retail
retain
retali
retir
retire
retreat
retriev
retrospect
return
reunif
reunion
reunit
reuter
reveal
revel
reveng
revenu
rever
reverend
revers
review
revis
reviv
revok
revolt
revolut
revolutionari
revolv
reward
rewatch
rewind
rework
rewrit
rewritten
rewrot
rex
rey
reynold
reza
rhetor
rhine
rhode
rhyme
rhythm
rib
ribbon
rica
rican
ricardo
rice
rich
richard
richardson
richer
richest
richi
richmond
richter
rick
ricki
rico
rid
ridden
ride
rider
ridg
ridicul
rif
riff
rifl
rift
rig
rigger
right
rigid
rigor
rilei
rim
ring
ringgit
rink
rins
rio
riot
rip
ripe
rise
risen
riser
risk
riski
rita
rite
ritual
rival
rivalri
river
rivera
riversid
riyadh
rm
rn
road
roadblock
roadi
roadmap
roadsid
roar
roast
rob
robber
robberi
robbi
robbin
robert
roberto
robertson
robin
robinson
robot
robust
roc
roch
rochest
rock
rockefel
rocker
rocket
rocki
rod
rodaj
roddick
rode
rodger
rodham
rodman
rodnei
rodriguez
roe
roger
rogg
rogu
roh
roi
roland
role
roll
roller
rollerblad
rom
roma
roman
romanc
romania
romanian
romano
romant
romanticis
rome
romeo
romero
romnei
rompio
ron
ronald
ronaldo
ronni
roof
rooftop
rooki
room
roommat
roonei
roosevelt
root
rope
rosa
rose
rosemari
rosen
rosenberg
ross
rossi
roster
rot
rota
rotat
roth
rotor
rotten
rotterdam
roug
rough
roughli
round
roundup
roupa
rout
routin
rove
rover
row
rowland
royal
royalti
royc
roz
rpg
rpm
rs
rsc
rt
ru
rubber
rubbl
ruben
rubi
rubin
rubl
rudd
rude
rudi
rudolf
rudolph
rug
rugbi
ruin
ruiz
rule
ruler
rumbl
rumor
rumour
rumsfeld
run
runawai
runner
runoff
runwai
rupe
rupert
rupiah
rural
rush
russ
russel
russia
russian
rusti
rutger
ruth
rutherford
ruthless
rwanda
rwandan
ryan
ryder
rydstrom
s
s1
s2
s3
s4
s5
sa
saab
saad
saakashvili
sabah
sabha
sabia
sabotag
sabr
sac
sach
sack
sacr
sacramento
sacrif
sacrific
sad
sadc
saddam
sadder
saddest
saddl
sadli
sadr
saeed
safe
safeguard
safer
safeti
safin
sag
saga
sage
sah
sahara
saharan
sai
said
sail
sailor
saint
sake
salaam
salad
salari
salazar
sale
saleh
salem
salesman
salim
salina
salio
salli
salman
salmon
salomon
salon
saloon
salt
saltmarsh
salto
salut
salvador
salvag
salvat
sam
samantha
same
sami
sammi
samoa
sampl
sampra
samsung
samuel
san
sanchez
sanction
sanctuari
sand
sandbag
sander
sandi
sandra
sandston
sandstorm
sandwich
sandworm
sanford
sang
sanit
sank
sanskrit
santa
santana
santand
santiago
santo
sao
sap
sar
sara
sarah
sarajevo
sardin
sarkozi
saskatchewan
sat
satellit
satir
satisfact
satisfactori
satisfi
satur
saturdai
saturn
sauc
saucer
saud
saudi
sauna
saunder
sausag
savag
savannah
save
savvi
saw
saxoni
sayyaf
sbc
sc
scaffold
scale
scalper
scam
scan
scandal
scandinavian
scar
scarc
scare
scarf
scari
scarier
scarv
scatter
scena
scenario
scene
sceneri
scenic
schalk
schedul
scheme
schill
schmidt
schnapp
schneider
scholar
scholarli
scholarship
school
schoolchildren
schroeder
schultz
schumach
schumer
schuster
schwab
schwartz
schwarzenegg
sci
scienc
scientif
scientist
scone
scope
score
scoreboard
scoreless
scorer
scot
scotia
scotland
scott
scottish
scout
scrabbl
scrambl
scrap
scrape
scratch
scream
screen
screenplai
screenroot
screenshot
screenwrit
screw
scribbl
script
scroll
scrutini
sculpt
sculptor
sculptur
se
sea
seafood
seagul
seahawk
seal
sean
sear
search
seasick
seasid
season
seat
seattl
sebastian
sebastien
sec
secess
second
secondari
secreci
secret
secretari
secretariat
secretli
sect
sectarian
section
sector
secular
secur
sedan
see
seed
seek
seeker
seem
seemingli
seen
sega
segment
segreg
segun
segundo
seinfeld
seismic
seiz
seizur
seldom
sele
select
self
selfi
selig
sell
seller
semana
semest
semi
semiconductor
semifin
seminar
seminari
semit
sen
senat
send
seneg
seng
senior
sens
sensat
sensibl
sensit
sensor
sent
sentenc
sentiment
seokjin
seoul
separ
separatist
sept
septemb
sequel
sequenc
sequin
ser
serb
serbia
serbian
serena
sergeant
sergei
sergio
seri
serial
seriou
serious
sermon
serv
servant
server
servic
servicemen
servo
sesam
session
sest
set
setback
seth
setlif
setlist
settl
settlement
settler
setup
seul
seven
seventeen
seventh
seventi
sever
sevil
sevilla
sew
sewag
sewn
sex
sexi
sexual
seymour
shade
shadow
shaft
shah
shake
shaken
shakespear
shaki
shall
shallow
shalom
shame
shampoo
shan
shandong
shane
shanghai
shannon
shanxi
shape
shapiro
sharapova
share
sharehold
sharif
shark
sharma
sharon
sharp
sharpi
sharpli
shatter
shaun
shave
shaw
shawn
she
shea
shed
sheep
sheer
sheet
sheffield
sheik
sheikh
sheila
sheinberg
shelbi
shelf
shell
shellei
shelter
shelv
shen
shenzhen
shepard
shepherd
sheridan
sheriff
sherman
shevardnadz
shi
shield
shift
shiit
shimon
shin
shinawatra
shine
shini
ship
shipbuild
shipment
shipyard
shirlei
shirt
shiva
shiver
shock
shoe
shook
shoot
shooter
shootout
shop
shopper
shore
short
shortag
shortcom
shorten
shorter
shortfal
shortli
shortstop
shot
shotgun
should
shoulder
shouldnt
shouldv
shout
shoutout
shove
show
showcas
showdown
shower
shown
showroom
showrunn
shrank
shrapnel
shred
shrimp
shrine
shrink
shrug
shui
shut
shutdown
shutout
shutter
shuttl
shy
si
siam
siberia
siberian
sibl
sich
sichuan
sicili
sick
sid
side
sidekick
sidelin
sidewai
sidewalk
sidnei
sie
sieg
siemen
sierra
sigh
sight
sign
signal
signatur
signific
significantli
sikh
silenc
silent
silicon
silk
silli
silva
silver
silvio
sim
similar
similarli
simmer
simmon
simon
simpl
simpler
simpli
simplic
simplifi
simpson
simul
simultan
sin
sinai
sinatra
sinc
sincer
sinclair
sindicato
sing
singapor
singaporean
singer
singh
singl
singular
sinhales
sinist
sink
sinn
sino
sir
sister
sit
sitcom
site
situat
six
sixteen
sixth
sixti
sizabl
size
sk
skate
skateboard
skater
sked
skeleton
skeptic
sketch
ski
skier
skill
skin
skinner
skip
skipper
skirt
skull
sky
skytrain
slai
slain
slalom
slam
slap
slash
slasher
slate
slater
slaughter
slave
slaveri
slavic
sleep
sleeper
sleet
sleev
slender
slept
slew
slice
slick
slid
slide
slight
slightli
slim
slime
slip
slipper
sloan
slobodan
slogan
slope
slot
slough
slovak
slovakia
slovenia
slovenian
slow
slowdown
slower
slowli
slug
sluggish
sluic
slum
slump
sm
small
smaller
smallest
smart
smash
smell
smile
smith
smithsonian
smoke
smoker
smooth
smoothli
smug
smuggl
smuggler
snack
snail
snake
snap
snatch
sneak
sneez
snip
sniper
snooker
snore
snort
snow
snub
snyder
so
soak
soap
soar
sob
sober
sobr
soccer
social
socialist
societi
sociolog
sock
socket
soda
sodium
sofa
sofia
soft
softbal
soften
softer
softli
softwar
soho
soi
soil
soir
sol
solana
solar
sold
soldier
sole
solemn
solicitor
solid
solidar
solitari
solo
solomon
solut
solv
somali
somalia
some
somebodi
somedai
somehow
someon
somerset
someth
sometim
somewhat
somewher
son
song
songwrit
soni
sonia
sonic
sonni
sont
soo
soon
sooner
sophi
sophist
sophomor
soportaban
soprano
sore
sorenstam
sorri
sorrow
sort
sorti
sosa
sothebi
sought
soul
sound
soundcheck
soundstag
soundtrack
soup
sour
sourc
sourdough
south
southampton
southeast
southeastern
southern
southwest
southwestern
sovereign
sovereignti
soviet
sox
soybean
sp
spa
space
spacecraft
spaceman
spaceship
spaghetti
spain
spam
span
spaniard
spaniel
spanish
spare
spark
spat
spate
spawn
speak
speaker
speakerphon
spear
spearhead
speci
special
specialist
specialti
specif
specifi
specimen
spectacl
spectacular
spectat
specter
spectrum
specul
speech
speed
speedi
speedrunn
speedwai
spell
spencer
spend
spent
sperm
sphere
spi
spice
spider
spiel
spielberg
spike
spill
spin
spinal
spine
spinner
spinoff
spiral
spirit
spiritu
spit
spite
spitzer
splash
splinter
split
spoil
spoiler
spoke
spoken
spokesman
spokesmen
spokesperson
spokeswoman
spong
sponsor
sponsorship
spontan
spoon
sporad
sport
spot
spotifi
spotlight
spous
sprai
sprain
sprang
sprawl
spread
spreadsheet
spree
spring
springfield
sprinkler
sprint
sprinter
spun
spur
spy
sq
squabbl
squad
squadron
squar
squash
squat
squeez
squib
squint
squirrel
sr
srebrenica
sri
srinagar
ss
st
stab
stabil
stabl
stack
stade
stadium
staf
staff
staffer
stafford
staffroom
stage
stagehand
stagger
stai
stain
stair
staircas
stairwel
stake
stale
stalem
stalin
stall
stamford
stamp
stan
stanc
stand
standard
standbi
standoff
standpoint
stanford
stanlei
stanton
stapl
stapler
star
starbuck
stare
stark
starr
start
starter
startl
startup
starvat
stat
state
statehood
statement
staten
statesman
statewid
static
station
statist
statu
statur
statut
statutori
staunch
steadi
steadicam
steadili
steak
steal
steam
steamship
stearn
steel
steeler
steep
steer
stefan
stein
steinbrenn
stellar
stem
step
stephani
stephen
stereo
stereotyp
sterl
stern
steroid
steve
steven
stevenson
stewart
stick
sticker
sticki
stiff
still
stilt
stimul
stimulu
sting
stint
stir
stitch
stock
stockholm
stockpil
stockton
stoke
stole
stolen
stomach
stone
stood
stool
stop
stoppag
stopwatch
storag
store
storei
stori
storm
stormi
storyboard
storylin
storytim
stove
str
strai
straight
straightforward
strain
strait
strand
strang
stranger
strap
strasbourg
strateg
strategi
strategist
strauss
straw
strawberri
streak
stream
streamer
street
streitet
strength
strengthen
stress
stretch
strewn
stricken
strict
stricter
strictli
stride
strife
strike
strikeout
striker
string
stringent
strip
stripe
strive
stroke
strong
stronger
strongest
stronghold
strongli
strongman
struck
structur
struggl
stuart
stub
stubborn
stuck
student
studi
studio
stuf
stuff
stumbl
stump
stun
stunt
stuntman
stuntwoman
stupid
stutter
stuttgart
style
stylist
styrofoam
su
sub
subcommitte
subdivis
subdu
subject
submarin
submerg
submiss
submit
subordin
subplot
subpoena
subprim
subreddit
subscrib
subscript
subsequ
subsid
subsidi
subsidiari
subspeci
substanc
substant
substanti
substitut
subtitl
subtl
subtrop
suburb
suburban
subwai
succe
succeed
success
successfulli
successor
such
suck
sudan
sudanes
sudden
suddenli
sue
suez
suffer
suffici
suffolk
suga
sugar
suggest
suharto
suicid
suiss
suit
suitabl
suitcas
sulk
sullivan
sultan
sum
sumatra
sumitomo
summari
summer
summit
summon
sun
sunburn
sundai
sundanc
sunderland
sundown
sung
sunk
sunlight
sunni
sunris
sunscreen
sunset
sunshin
super
superb
superglu
superhero
superintend
superior
superman
supermarket
supernatur
superstar
supervis
supervisor
supervisori
supplement
suppli
supplier
support
suppos
supposedli
suppress
suprem
sur
sure
surf
surfac
surg
surgeon
surgeri
surgic
surnam
surpass
surplu
surpris
surprisingli
surrei
surrend
surround
survei
surveil
surviv
survivor
susan
suscept
suspect
suspend
suspens
suspici
suspicion
sussex
sustain
sutherland
sutton
suu
suv
suzann
suzuki
svetlana
swai
swallow
swamp
swan
swap
swat
swear
sweat
swede
sweden
swedish
sweenei
sweep
sweet
swell
swept
swift
swiftli
swim
swimmer
swimwear
swindon
swine
swing
swipe
swiss
switch
switzerland
swollen
sword
swordsman
swore
sworn
swung
sy
sydnei
syllabu
sylvia
symbol
sympathet
sympathi
symphoni
symposium
symptom
synagogu
sync
syndic
syndicat
syndrom
synopsi
synthesi
synthet
syracus
syria
syrian
syring
syrup
system
systemat
szene
t
ta
tab
tabl
tablespoon
tablet
tabloid
tack
tackl
taco
tactic
tae
taehyung
tag
tah
tai
tail
tailor
taint
taipei
taiwan
taiwanes
tajik
tajikistan
take
takeawai
taken
takeoff
takeov
taker
talabani
talc
tale
talent
taliban
talk
talki
tall
tallahasse
taller
tallest
talli
tame
tamil
tampa
tampon
tan
tandem
tang
tangibl
tango
tank
tanker
tanzania
tanzanian
tap
tape
tar
tara
target
tariff
tarmac
tarp
task
tasmania
tass
tast
tata
tate
tatort
tattoo
taught
tavern
tax
taxat
taxi
taxpay
taylor
tb
tbh
tbilisi
td
te
tea
teach
teacher
team
teammat
teapot
tear
teas
teaser
teaspoon
teatim
tech
technic
technician
techniqu
technolog
ted
teddi
tee
teen
teenag
teeth
tehran
tel
telecom
telecommun
telegram
telegraph
telekom
telephon
teleprompt
telescop
televis
telex
tell
telli
tem
temp
temper
temperatur
templ
tempo
temporari
temporarili
temptat
ten
tenant
tend
tendenc
tender
tendulkar
tenerif
tenet
teng
tengo
tenner
tennesse
tenni
tenor
tens
tension
tent
tenth
tenur
tequila
tercera
teresa
term
termin
termino
terminu
terrac
terrain
terrestri
terri
terribl
terrier
terrif
terrifi
territori
terror
terrorist
tertiari
tesco
test
testament
tester
testifi
testimoni
texa
texan
text
textbook
textil
textur
th
thabo
thai
thailand
thaksin
thame
than
thank
thanksgiv
that
thatcher
thaw
the
theater
theatr
theatric
theft
thei
their
them
theme
themselv
then
theo
theodor
theolog
theologi
theorem
theoret
theori
therapeut
therapi
therapist
there
thereaft
therebi
therefor
thermal
thermo
these
thesi
theyd
theyll
theyr
theyv
thi
thick
thief
thierri
thiev
thigh
thin
thing
think
third
thirteen
thirti
tho
thoma
thompson
thomson
thornton
thorough
thoroughli
thorp
those
though
thought
thousand
thread
threat
threaten
three
threshold
threw
thrill
thriller
thrive
throat
throne
through
throughout
throw
throwawai
thrown
thru
thrust
thu
thumb
thumbnail
thump
thunder
thunderclap
thunderstorm
thursdai
thwart
ti
tiananmen
tianjin
tibet
tibetan
tick
ticket
ticketmast
tidal
tidbit
tide
tidi
tie
tiebreak
tien
tier
tiffani
tiger
tight
tighten
tighter
tightli
tikrit
tiktok
til
tile
till
tilt
tim
timber
time
timelin
timer
timet
timor
timothi
tin
tina
tinha
tini
tinto
tip
tirana
tire
tissu
titan
titl
tnt
to
toast
toaster
tobacco
tobago
tobillo
todai
todd
toddler
todo
toe
toenail
togeth
togo
toh
toi
toilet
tokyo
told
toledo
toler
toll
tom
toma
tomato
tomb
tommi
tomorrow
ton
tone
tong
tonga
tongu
toni
tonight
tonn
too
took
tool
tooth
toothpast
top
topic
topix
toppl
torch
torchlight
tore
torn
tornado
toronto
torpedo
torr
torrenti
tortilla
tortois
tortur
toshiba
toss
total
tottenham
tou
touch
touchdown
touchlin
tough
tougher
toughest
toulous
tour
tourism
tourist
tourn
tournag
tournament
tout
tow
toward
towel
tower
town
townsend
township
toxic
toyota
tra
trace
traci
track
tract
traction
tractor
trade
trademark
trader
tradit
tradition
traffic
traffick
trafford
tragedi
tragic
trai
trail
trailer
train
trainer
trait
tram
tran
transact
transcript
transfer
transform
transit
translat
transmiss
transmit
transmitt
transpar
transplant
transport
trap
trapdoor
trash
trauma
traumat
traumatis
travel
travi
trawler
tre
treason
treasur
treasuri
treat
treati
treatment
tree
treehous
trek
tremend
trench
trend
trent
trevor
tri
triag
trial
triangl
tribal
tribe
tribesmen
tribun
tribut
tributari
trichet
trick
tricki
trifl
trigger
trillion
trilogi
trim
trinidad
triniti
trio
trip
tripl
tripod
tripoli
triumph
trivia
troi
trojan
troll
trollei
trombon
tromsø
troop
trophi
tropic
troubl
troup
trouser
trout
truce
truck
true
truli
truman
trump
trumpet
trunk
truss
trust
truste
truth
try
tsai
tsang
tsunami
tsvangirai
tub
tuba
tube
tuberculosi
tuck
tucker
tucson
tudjman
tue
tuesdai
tug
tuition
tulsa
tumbl
tumor
tuna
tune
tuner
tung
tunisia
tunisian
tunnel
turbin
turbul
turf
turin
turk
turkei
turkish
turkmenistan
turmoil
turn
turnaround
turner
turnip
turnout
turnov
turnpik
turtl
tuscan
tuscani
tut
tutsi
tutto
tv
twa
tweet
tweezer
twelfth
twelv
twenti
twentieth
twice
twilight
twin
twist
twitter
two
ty
tycoon
tyler
type
typhoon
typic
tyre
tyson
u
uae
uaw
ub
uber
ubiquit
uc
uci
ucla
udines
uefa
uganda
ugandan
ugh
ugli
uh
uk
ukrain
ukrainian
ul
ulster
ultim
ultimatum
ultra
um
uma
umbrella
umpir
un
una
unabl
unaccept
unaffect
unanim
unansw
unarm
unauthor
unavail
unawar
unbear
unbeaten
unbeliev
unbroken
uncertain
uncertainti
unchang
uncl
unclear
uncomfort
uncommon
uncondit
unconsci
unconstitut
unconvent
uncov
uncredit
und
undat
undecid
undef
under
undercov
undercut
underdog
undergo
undergon
undergradu
underground
underli
underlin
undermin
underneath
underr
underscor
undersecretari
understand
understood
understudi
undertak
undertaken
undertook
underw
underwai
underwat
underwear
underworld
undisclos
undocu
undon
undoubtedli
unearth
uneasi
unemploi
unemploy
unesco
uneven
unexpect
unexpectedli
unfair
unfairli
unfamiliar
unfinish
unfollow
unfortun
unhappi
unharm
unhcr
unheat
unhing
unicef
unidentifi
unif
unifi
uniform
unilater
unincorpor
uninsur
union
unionist
uniqu
unit
unita
uniti
univers
unknown
unlaw
unleash
unless
unlik
unlimit
unlock
unman
unmarri
unmatch
unnam
unnecessari
uno
unoffici
unpaid
unplug
unpopular
unpreced
unpredict
unreal
unrealist
unrel
unresolv
unrest
unsaf
unscript
unse
unseen
unspecifi
unstabl
unsuccess
unsuccessfulli
unsung
unsur
until
untitl
untreat
unus
unusu
unveil
unwant
unwel
unwil
up
upbeat
upcom
updat
upgrad
upheav
upheld
uphil
uphold
upload
upon
upper
upright
upris
uproar
upscal
upset
upsid
upstair
upstat
upstream
upward
ur
uranium
urban
urg
urgenc
urgent
urib
urin
urn
uruguai
uruguayan
us
usa
usabl
usag
usb
usc
usd
usda
useless
user
usher
uss
ussr
usual
utah
util
utmost
uttar
utterli
uzbek
uzbekistan
v
va
vacanc
vacant
vacat
vaccin
vacuum
vagu
vain
vajpaye
val
vale
valencia
valentin
valeri
valid
vallei
valu
valuabl
valv
vamp
vampir
van
vanc
vancouv
vanderbilt
vane
vanessa
vanguard
vanilla
vanish
vaniti
var
varga
vari
variabl
variant
variat
varieti
variou
varsiti
vast
vastli
vat
vatican
vaughan
vaughn
vault
vector
vee
vega
veget
vegetarian
vehement
vehicl
veil
vein
veloc
velvet
vend
vendor
venezuela
venezuelan
vengeanc
venic
ventur
ventura
venu
ver
vera
verb
verbal
verd
verdad
verdict
verg
verhandelt
veri
verif
verifi
verizon
vermont
vernon
vers
versatil
version
versu
vertebra
vertic
vessel
vet
veteran
veterinari
veto
vez
vfl
vfx
vh
vi
via
viabl
viacom
vibe
vibrant
vicar
vice
vicent
vicin
viciou
vick
vicki
victim
victor
victori
victoria
victorian
vid
video
videotap
vieira
viel
vienna
vietnam
vietnames
view
viewer
vigil
vigor
vii
viii
vijai
vike
viktor
villa
villag
villain
villarr
villepin
vinc
vincent
vindic
vinegar
vineyard
vintag
vinyl
viola
violat
violenc
violent
violin
viral
virgin
virginia
virtu
virtual
viru
virus
visa
visibl
vision
visit
visitor
visor
vista
visual
vital
vitamin
vivendi
vivian
vivid
vivienda
vladimir
vlog
vocabulari
vocal
vocalist
vocat
voce
vodafon
vodka
vogu
voic
voicemail
voiceov
void
voir
voit
voivodeship
vol
volatil
volcan
volcano
volkswagen
vollei
volleybal
voltag
volum
volunt
voluntari
voluntarili
volvo
vom
vomit
von
vote
voter
voucher
vow
vowel
voyag
vp
vrai
vs
vulner
vw
vy
w
wa
waco
wade
wage
wagner
wagon
wah
wai
waist
wait
waiter
waiv
waiver
wake
wakefield
wal
wale
walk
walker
walki
walkin
wall
wallac
wallet
wallpap
walru
walsh
walt
walter
walton
wan
wander
wane
wang
want
war
ward
wardrob
warehous
warfar
warhead
wari
warlord
warm
warmer
warmth
warn
warner
warplan
warrant
warren
warrior
warsaw
warship
wartim
warwick
wash
washington
washn
wasnt
wasp
wast
watch
watchdog
watcher
water
watercolour
waterfront
waterg
watersh
watkin
watson
watt
waugh
wave
wax
wayn
waziristan
wb
wbc
we
weak
weaken
weaker
weakest
wealth
wealthi
wealthiest
weapon
weaponri
wear
weari
weather
weatherman
weaver
web
webb
webber
weber
websit
webster
wed
wedg
wednesdai
wee
weed
week
weekdai
weekend
weekli
weeklong
weep
wei
weigh
weight
weightlift
weir
weird
weirdli
weiss
welch
welcom
weld
welfar
well
welli
wellington
welsh
wemblei
wen
wendi
wenger
went
wept
wer
were
werent
werner
weslei
west
western
westminst
weston
westward
westwood
wet
wetland
wetsuit
weve
wevers
wfp
whale
what
whatev
whatsapp
whatsoev
wheat
wheel
wheelchair
wheeler
wheeli
wheez
when
whenev
where
wherea
whereabout
wherebi
wherev
whether
which
while
whilst
whip
whisker
whiski
whisper
whistl
whitbi
white
whiteboard
whitewat
whitman
whitnei
who
whod
whoever
whole
wholesal
wholesom
wholli
whom
whoop
whoope
whose
whove
why
wick
wicket
wide
widen
wider
widespread
widow
width
wie
wieder
wield
wife
wig
wigan
wii
wild
wildcat
wilder
wildli
wildlif
wilhelm
wilkinson
will
willi
william
williamson
willing
wilmington
wilson
wimbledon
win
winc
winch
winchest
wind
windburn
window
windsor
wine
wineri
winfrei
wing
winger
wink
winless
winner
winnipeg
winston
winter
winterfel
wipe
wiper
wird
wire
wireless
wirklich
wisconsin
wisdom
wise
wish
wit
witch
with
withdraw
withdrawn
withdrew
withheld
within
without
withstand
wive
wizard
wk
wo
wobbl
woe
wohnwagen
wok
woke
wolf
wolfgang
wolfowitz
wolv
wolverhampton
wolverin
woman
women
won
wonder
wong
wont
woo
wood
wooden
woodi
woodland
woodward
wool
worcest
word
wore
work
worker
workforc
workout
workplac
workshop
world
worldcom
worldsourc
worldwid
worn
worri
wors
worsen
worship
worshipp
worst
worth
worthi
would
wouldnt
wouldv
wound
wow
wrack
wrangl
wrangler
wrap
wraparound
wrath
wreck
wreckag
wrecker
wrestl
wrestler
wright
wrinkl
wrist
wristband
wristwatch
write
writer
writethru
written
wrong
wrongdo
wrongli
wrote
wta
wto
wu
wurd
wwf
wyom
xavier
xbox
xfdw
xi
xinhua
xinjiang
xma
xtra
xu
xvi
xxx
y
ya
yacht
yah
yahoo
yai
yak
yale
yan
yang
yangon
yangtz
yanke
yanukovych
yao
yard
yasser
yassin
yate
ye
yeah
year
yearli
yell
yellow
yeltsin
yemen
yemeni
yen
yesterdai
yet
yevgeni
yi
yield
yike
ying
yitzhak
yo
yoga
yoghurt
yokohama
yong
yonhap
yoo
yoongi
york
yorker
yorkshir
you
youd
youll
young
younger
youngest
youngster
your
yourself
youth
youtub
youv
yr
yu
yuan
yudhoyono
yugoslav
yugoslavia
yuh
yuko
yunnan
yuri
yushchenko
yusuf
z
zagreb
zair
zambia
zambian
zapatero
zaragoza
zardari
zarqawi
zealand
zedillo
zee
zelaya
zemin
zen
zero
zhang
zhao
zhejiang
zheng
zhou
zhu
zia
zidan
zimbabw
zimbabwean
zinc
zionist
zip
zipper
zombi
zona
zone
zoo
zoom
zu
zum
zuma
zurich
zwei
방탄소년단
メイキンク`,
  pairs: `<name> <name>
<name> <number>
<name> a
<name> after
<name> again
<name> all
<name> and
<name> as
<name> at
<name> be
<name> behind
<name> boi
<name> breakdown
<name> came
<name> can
<name> clip
<name> co
<name> crew
<name> cut
<name> down
<name> end
<name> ever
<name> ey
<name> floor
<name> for
<name> from
<name> had
<name> hand
<name> hear
<name> in
<name> into
<name> is
<name> know
<name> leotard
<name> look
<name> made
<name> man
<name> me
<name> mv
<name> nine
<name> of
<name> on
<name> out
<name> own
<name> pass
<name> put
<name> rain
<name> sai
<name> said
<name> screen
<name> see
<name> setlif
<name> she
<name> shot
<name> show
<name> sinc
<name> so
<name> that
<name> the
<name> thei
<name> through
<name> to
<name> took
<name> until
<name> up
<name> wa
<name> want
<name> wasnt
<name> went
<name> were
<name> when
<name> with
<number> <name>
<number> <number>
<number> a
<number> and
<number> c
<number> can
<number> degre
<number> hour
<number> hr
<number> kilo
<number> mai
<number> minut
<number> month
<number> night
<number> of
<number> second
<number> take
<number> time
<number> to
<number> year
a <name>
a <number>
a babi
a better
a biscuit
a bit
a bloke
a boat
a bog
a camera
a car
a close
a dai
a differ
a director
a disus
a dog
a door
a doubl
a fish
a flat
a foot
a gentleman
a go
a gui
a helicopt
a leather
a list
a lister
a live
a m
a man
a mistak
a new
a phone
a photo
a real
a retir
a rubber
a sandwich
a school
a second
a shop
a singl
a sock
a stand
a surgeon
a swear
a tenni
a therapist
a third
a veri
a week
a whole
a wig
a window
a word
a year
about <name>
about a
about grief
about hi
about the
about what
accord to
act to
actor had
actor wa
after that
after the
again tonight
again with
agre on
all <name>
all night
all of
all on
altern end
an actual
an airport
an outlin
an unknown
and <name>
and a
and an
and by
and forti
and gave
and he
and hi
and i
and iv
and look
and made
and now
and on
and peopl
and said
and she
and someon
and that
and the
and thei
and then
and there
and we
and went
and ye
anyon els
apologis to
ar in
as a
as she
as the
ask for
ask to
asleep stand
at <name>
at <number>
at a
at doubl
at each
at him
at the
audienc in
awai from
back and
back in
back of
backstag at
bag of
be <name>
be a
be in
becam a
becaus <name>
becaus he
becaus shed
becaus the
befor each
befor launch
behind a
behind the
between set
birthdai and
bit in
bit of
bit where
book club
boom op
boom oper
broke two
built the
bumper sticker
buri in
by <name>
by a
by hand
by the
by week
call <name>
came back
came down
came from
came in
came on
came out
camera angl
camera at
camera on
can hear
can see
can tell
can the
cannon went
cannot sai
cant believ
cant sai
car and
car for
car park
carri on
caught <name>
clip of
clip show
co <name>
coat over
come back
come to
confetti cannon
crew of
cri in
cry at
cry in
cut a
cut for
cut in
cut of
cut the
dai <number>
dai in
dai on
danc came
demand a
den kulissen
despu de
did <name>
did not
did that
did the
die beiden
dinner scene
director and
director cut
director want
do <name>
do the
dog live
dolli track
dont know
dot and
doubl <name>
down a
down in
down the
down to
down twice
drama school
dress as
dress gown
drone shot
drove past
dure the
e a
each actor
each other
editor found
eight month
eleven hour
eleven minut
eleven second
eleven week
en el
end <name>
end and
end in
end of
end with
ep <number>
essai about
everi dai
everi fridai
everi leaf
everi lunch
everi night
everi punch
everi sundai
everi time
everybodi in
exist becaus
ey on
face is
face the
fall off
fart in
feel in
feet and
fell asleep
film in
film is
film of
film the
find out
finish the
first dai
first hour
first time
five dai
five month
floor manag
floor of
focu puller
fog machin
food stylist
for <name>
for <number>
for a
for an
for five
for nasa
for on
for our
for real
for the
for thi
for two
forgot hi
forti four
forti second
found out
found the
four dai
four second
frame the
fridai the
from <name>
from a
from the
front <name>
front of
funni and
gag reel
gari rydstrom
gave wai
gener and
get a
get that
get through
go and
go on
go to
goe at
good morn
googli ey
gossip from
grade <name>
grip and
group chat
guitar tech
ha <name>
ha a
ha no
haben sie
had <name>
had a
had been
had differ
had dysenteri
had ic
had no
had on
had separ
had the
had to
half a
hand <name>
hand under
happi accid
hard <name>
hat sich
hate <name>
hate each
hate the
have been
have no
have them
have to
he <name>
he couldnt
he did
he had
he just
he learn
he look
he made
he realli
he sai
he said
he taught
he wa
he want
he wasnt
he wouldnt
hear a
henc the
here the
hi dad
hi face
hi hand
hi line
hi name
hi own
hi wife
hid a
him for
him go
him in
him out
hinter den
hit the
hold a
hold hand
hold on
home and
hour in
hour of
how a
how did
how to
i <name>
i am
i cant
i couldnt
i cri
i did
i feel
i have
i know
i learn
i look
i need
i never
i onli
i refus
i see
i still
i wa
i want
i will
if <name>
im a
im in
im not
imagin <name>
improvis a
in <name>
in <number>
in a
in charact
in ear
in ep
in everi
in everyth
in front
in full
in hi
in juli
in mind
in my
in on
in pasadena
in separ
in that
in the
in there
in thi
in to
in which
insid the
intimaci coordin
into a
into the
is a
is also
is my
is on
is so
is still
is the
is two
is what
is where
is why
iv been
iv had
iv never
iv seen
jump cut
just said
just shoot
just told
keep the
kept <name>
kept go
kick that
kid the
kilo of
know that
la actriz
la repliqu
land on
last <name>
last dai
last line
last night
last shot
last week
laugh at
lead and
lead man
learn that
learn to
learn todai
leav <name>
leav a
leav the
left <name>
let me
let the
lie down
light off
like a
like that
limp in
list of
lit the
live album
live in
loath each
locat manag
look at
look like
lose the
love <name>
low angl
lunch break
machin set
made <name>
made him
made the
make <name>
make film
make tea
make the
man in
marcia <name>
mash potato
meant for
meant to
memo about
metr from
middl of
minu <number>
minut and
minut of
moment in
monei to
month and
month befor
month later
month of
my brain
my childhood
my even
my jaw
my mouth
my mum
my nan
my sister
name of
nearli <name>
need a
need to
neither would
netait pa
never in
never sai
never seen
new last
new on
next to
night <name>
night befor
nine dai
no becaus
no cut
no dialogu
no monei
no on
no second
nobodi ask
nobodi in
not a
not in
not plan
not the
noth but
notic the
now i
of <name>
of a
of film
of hi
of him
of my
of night
of on
of our
of that
of the
of them
of thi
of those
off a
off in
off the
on <name>
on a
on again
on and
on anoth
on everi
on fire
on glass
on go
on gui
on had
on hi
on him
on in
on mondai
on my
on of
on on
on our
on screen
on set
on shot
on speak
on stage
on stream
on sundai
on take
on that
on the
on thei
on thi
on time
on veri
onc <name>
onli the
open in
or theyd
oral histori
other ar
other in
other two
our <name>
our game
our wed
out <name>
out and
out of
out so
out the
out to
over <name>
over a
over again
own name
pa on
page of
page were
paid for
paint out
park in
part of
pass on
past that
photo of
pick <name>
pick for
plai <name>
plai a
plai the
point out
pong <name>
prank with
preview audienc
preview in
print <name>
product design
put <name>
put a
put the
put togeth
quelquun a
rain machin
rain on
re record
read <name>
read for
read the
read them
real <name>
real and
real the
realli did
rebuilt the
red carpet
reel the
reflect in
refus to
rehears the
rewatch <name>
rewrot hi
rm book
round the
row over
rubber duck
ruin me
rumour of
run out
sai <name>
sai action
sai cut
sai good
sai goodby
sai in
sai that
sai the
sai to
said <name>
said a
said cut
said no
said ye
sand in
sang the
sat on
scene at
scene clip
scene for
scene hybe
scene in
scene is
scene of
scene on
scene podcast
scene that
scene the
scene thei
scene where
script supervisor
script with
season on
second of
see <name>
see him
see the
seen <name>
sent a
sent home
set of
set off
set the
share a
she <name>
she ask
she couldnt
she did
she had
she just
she read
she said
she sang
she sat
she threw
she told
she wa
she wouldnt
shoot in
shoot the
shot <name>
shot for
shot in
shot of
shot the
show and
show end
sinc <number>
sinc i
sit in
six time
size of
slept in
slow down
smash the
so <name>
so everi
so for
so he
so much
so that
so the
so thei
some of
sound gui
sound mixer
sound of
speak term
spin hallwai
spring dai
stai in
stand on
still the
still warm
stitch togeth
stop speak
streamer data
stuck in
sugar glass
suppos to
swap <name>
swap the
swear jar
swim pool
t rex
take <number>
take of
take thei
take to
talk about
taught <name>
tell <name>
ten week
ten year
tenni <name>
test audienc
test screen
thank god
that <name>
that a
that and
that end
that he
that helmet
that how
that in
that man
that morn
that not
that on
that red
that role
that scene
that set
that she
that shot
that spin
that take
that the
that thei
that train
that wa
that wasnt
that why
that your
the <name>
the <number>
the account
the actor
the actress
the ad
the air
the airport
the altern
the art
the author
the babi
the back
the bit
the book
the boom
the booth
the broadcast
the budget
the cafe
the call
the camera
the cameraman
the captain
the car
the cast
the cat
the cathedr
the ceil
the channel
the chapel
the chemistri
the child
the choreograph
the clip
the coffin
the colourist
the confetti
the costum
the credit
the crowd
the cut
the dai
the director
the distributor
the doctor
the dog
the dolli
the door
the dough
the dragon
the drown
the drum
the drummer
the duel
the edit
the editor
the end
the entir
the eulogi
the extra
the fake
the film
the final
the financi
the first
the floor
the focu
the forest
the frame
the funer
the game
the gener
the glacier
the glass
the goodby
the grip
the hand
the hat
the high
the hors
the hospit
the interview
the kid
the kiss
the lamp
the landlord
the last
the lead
the len
the letter
the light
the live
the make
the mansion
the matt
the mayor
the middl
the mix
the monei
the moon
the morn
the most
the movi
the music
the new
the next
the night
the on
the onli
the oper
the other
the outtak
the owner
the pair
the phone
the pictur
the pigeon
the pilot
the post
the poster
the premier
the prison
the produc
the propos
the prosthet
the pyro
the queen
the rain
the real
the rest
the reunion
the role
the rooftop
the salt
the same
the sausag
the scene
the school
the script
the set
the shark
the sheriff
the ship
the shoot
the shot
the show
the showrunn
the sky
the slogan
the snow
the sound
the sprinkler
the stage
the station
the streamer
the street
the tabl
the take
the three
the tini
the tour
the train
the trench
the trick
the troll
the tumbl
the tweet
the twin
the twist
the two
the version
the villag
the villain
the voic
the wall
the wed
the week
the whip
the whole
the wide
the wig
the window
the wink
the wizard
the woman
the word
the world
the wrap
the writer
the wrong
the year
the younger
the zip
thei ar
thei built
thei chang
thei did
thei had
thei hate
thei have
thei hug
thei just
thei left
thei onli
thei rang
thei still
thei us
thei want
thei were
thei wrote
then a
then the
there a
there is
there wa
these two
theyd been
thi <name>
thi is
third act
those two
thought <name>
three dai
three month
three of
three week
three year
threw the
through <name>
through a
through the
till the
time and
to <name>
to a
to be
to bui
to each
to fold
to follow
to get
to have
to kill
to leav
to lie
to lose
to make
to paus
to plai
to read
to sai
to shoot
to the
toe kick
togeth in
told <name>
told me
told the
took <name>
took <number>
took a
top of
trailer with
trench run
try to
turn <name>
turn down
turn out
turn over
turn the
twelv year
two <name>
two camera
two lead
two of
two season
two toe
two week
under the
unit wa
until dawn
until the
upper lip
us that
us the
us to
veri patient
video for
visibl at
voic crack
voic of
wa <name>
wa a
wa be
wa dead
wa done
wa go
wa hi
wa in
wa meant
wa no
wa not
wa on
wa so
wa suppos
wa the
wa too
wa written
walk in
walk off
want <name>
want a
want an
want the
wasnt our
wasnt suppos
watch <name>
watch thi
we all
we did
we had
we shot
we slept
we told
we us
we were
wear the
week <name>
week <number>
week befor
week in
week of
week three
well that
went back
went off
went on
went through
were a
what a
what happen
what he
when <name>
when i
when she
when the
when thei
where the
while the
who cut
who did
whole job
why <name>
why he
why the
will never
wine glass
with <name>
with <number>
with a
with dot
with four
with him
with my
with no
with that
with the
without tell
woman who
work behind
would be
would not
wouldnt sai
wrap gift
written on
wrote the
ye that
year after
year of
year old
year to
your welcom
youv never`,
  signs: `evidence:elsewhere
evidence:figurative
evidence:figurativeHints
evidence:film
evidence:making
evidence:opinion
evidence:production
evidence:telling
length
loose:cast-chemistry
loose:cast-conflict
loose:casting-what-ifs
loose:crew-craft
loose:direction-and-camera
loose:emotional-toll
loose:fan-reaction
loose:gruelling-shoot
loose:happy-accidents
loose:improvisation
loose:post-production
loose:pranks-and-camaraderie
loose:production-technology
loose:script-rewrites
loose:sets-and-locations
loose:studio-interference
loose:stunts-and-safety
loose:technical-mishaps
mark:!
mark:"
mark:$
mark:%
mark:&
mark:'
mark:(
mark:)
mark:*
mark:+
mark:,
mark:-
mark:.
mark:/
mark::
mark:;
mark:=
mark:>
mark:?
mark:[
mark:]
mark:break
mark:emoticon
mark:handle
mark:hashtag
mark:link
mark:|
mark:£
mark:°
mark:¿
mark:‍
mark:–
mark:—
mark:“
mark:”
mark:…
mark:☀
mark:☕
mark:♀
mark:✨
mark:❄
mark:❤
mark:、
mark:。
mark:「
mark:」
mark:🍂
mark:🍞
mark:🎞
mark:🎤
mark:🎥
mark:🎨
mark:🎬
mark:🎻
mark:🐶
mark:👀
mark:💀
mark:💔
mark:💛
mark:💜
mark:💨
mark:📷
mark:📸
mark:🔥
mark:🕯
mark:🖤
mark:😂
mark:😅
mark:😭
mark:😳
mark:🙄
mark:🙏
mark:🤍
mark:🤐
mark:🤫
mark:🤯
mark:🥵
mark:🥶
mark:🥹
mark:🧵
mark:🪡
mark:🫠
mark:🫶
mark:️
people
points
said:band
said:figurative
said:other
said:production
surely:band
surely:figurative
surely:other
surely:production
theme:cast-chemistry
theme:cast-conflict
theme:casting-what-ifs
theme:crew-craft
theme:direction-and-camera
theme:emotional-toll
theme:fan-reaction
theme:gruelling-shoot
theme:happy-accidents
theme:improvisation
theme:post-production
theme:pranks-and-camaraderie
theme:production-technology
theme:script-rewrites
theme:sets-and-locations
theme:studio-interference
theme:stunts-and-safety
theme:technical-mishaps
works`,
  weights:
    'aaemeeecddededdbandceceffgfefffcfnfecjefecffaffkeefefdeefedjjfeeeedfhdeemdeedYceedeeeefehdeheddmedmedndoeedeeeekeaffffffffffffffffffbdiheeeeeeefeeedeedheibkedffffffffffffffffffYllbcdddgddcjdejedkdelbleaeeeeembbeededeeceecmeZdeedemdnejdfbeacedceeieeeeeeeeddeddeeeedhZkhcddcdadiiicnadkaddkefadeeddceeedccdckdddjdfceeddeedeeleddebdelmeZbcdedccdnZcdcadcceeZeelffffffffffffffffffbeejffffffffffffffffffVkpabdccclZeblbmlclbdabefjeeeeefffefedfehfdeaeekddljddedecdddemeedbeejefefdeffefeefileffiedejcdcdYcidnccoadddemecZddeddcedddejiddbedhfdeedeeedemcdebdeedeeadhkilbcdZbkabajbcWadcZeikeeedneeeeeeeddeeaejdcdedeeblecedddieeedeaeekdefeeefeeeeiefeefddeeidcdeddcjcdcmdeddedhffdmddcdgbldbddeecdecagekeeeeeeeeeeeeeeeegdhfeeedeeddejaddcbdddeedeeiieeedeeaeeeeeeeeeepXXlZYmsgdiZkZpijUaWqRglVmTUUNahjuYtcqmnrcPacZqWXTSYsjbhjhoapnmpkmbeekffffffffffffffffffmidYlleZZlnnYYllXcanijjdbhmeYYbbnpXYijincpjblhaakjmcnagXZiegWZjYmbjhjZnckahckcjaciYihcjflcnVnbcakaimoagamcXXXaldWlbjYXfYoZllZTulaWZjbklYolkZdkXXmpcZWhYUbZngjXZkdXejVZaYXjvijWdkmcjYdbjXidYZbZZnpadamihZjinkiYlXhbeXalZlcbnZZjclkambkeYbXacnZiiljjkcaikmmZpWUdicZYWqlWkdgemYnZnakYWcoaikVemVnbchiejkXYnWhlqhbZbikVdZjemXnblakWYclYhjXckUnaajmZngjYiXXdnbjbXjcTcbYeemffffffffffffffffffZbilagZXbiecYYicqbakjZYkijnljcYYgYmlmdXjbXakcbnahalkjkamkUharjYbaYXdYqdiZiYZlWapedUhbohkakjblZakZdpjjkbWmZaldZddYmYcXZYXmcmqaZYbZiacabmcmnoZjkaXaclZZpahjXadbmZcYbabnnlkadWZmncombcbabTajintlYaXnbYbaWZdhlkbdXhgdajkmdmmlYaiXijlmZcYhkhZljndjmlXZjbibklbYYjYabcacimbiajbYicmmjZYmYmZpoabWlaWZlanWlWVviqiUToTSRVsYYhmmcYiZXYXWWkhUqWlsWYqWamceZmgcenZZZkZblajhXlikcgblajbmbgbiebcakfilfabnbonkYkZYXmZlZXmcVkXYjgkklbcaWYblZkZinlWcZViaqhXekkkjgnmYYVklaZkfceijZZdnhikolXXXjgVZbXcdolaZacYjalkiaVhhZjcYidmjibaeZbbljhcWdjYejacilikcalaaXkZkkYliXkYUmdnXndndYZYjpiZYklZanajZlYbgcZmemcjegiiloYlXhaodZlgedaWYmXolblphmUjbqkhpljcaXjogaXilbenmefYdccjddemicdkedmjeZkelYnhZXkWYcqldbYiaUjadbnYlZZglZalnZjXmlYWbaWhZpXbgbXeXnVaijqcjnYiabememYZcXlXtkeiWkjXbkgffedeeeedlkgdnddeeeeejcZkicaebpnoXlgoYabnkZUehqnhkXbVYWakbmcmibmbadbmjhlljXZaYWZZoliaoaYcklmkobZZaZmdckjkbklmkgbbilYZchcjWYnhXcZnlbWhaphXZdZindcnXadlioYlnbaabZpoZiYUjXknXjaZiXXjhmnjkYcWaXhkdbWpjYnnVcdpkbbYYZaZZkYYqnddXdbcbldlabXicaXYllibcnaZRaavZdTboXqpobVWkgpaigabanZaYikjojmnaYjZiaadWkZpkamnnhYZZYZdYnnanjYddnjlaWYbakaicZrhZaXaglbbjgggiiYchZbiXhiXbaXjcnbkekaYiYcmkdWbjgkmVhlmhVoWjXXbbeWnknlXaZXhemjhiYidbZdlcjcljZaideeheeiceeeedaeffdefeeqbZWaiZXYXcZgaZldyoWndWajolZZXYUhkbhiklnljlaaiblXbaaZhlnbhjcijloYkWiapYYlkbbgZZpXkXknmglWfapZXkiZilZXqXiXjnobiYhljoikZlXeVokhaYmaWkXXdboYmilYbZjkdhbXdbcalXkkibXZkabmnoaZWmadYZbUjbqkdbhYYjaZnjbZjlijlZkblbalYZlnmXdZmhXnnWmXjjllbkhhYZWnkcaWnkWjjjkXjhcilWrniXdYcVWfoamcbcllkZYlZZaYbbZmokmlaVcgplheZkbXWWhbalrlliZiahiljYXnZliplicWjlVmZqZZZWZZWZXUlWhbgzccpWbYkijkYnjkhYWXhjnZiimkkZbaokbWjbmbcUooXrXblUXiYbnqhSqusqivoXSTdlVXsndeXqdccdcccdcdcccdcddYcaomWWXmYdWhxYcWnaabYYiflllZYaYbcgjlYlkchahWkkkoacbnYbYmhZcekYWbYtZYVZnyYtSumktQdRRXrsmqaYYXdatsSnjWYTXWVkVxbjecdhedeeeeeeeeeeeeeemmeeYjcakbbckrbccaacbcbunXQRnXtUPojWnXTxbXWWuUcbrYXZibZmnojYdZhllYlpiYXpRtVipTpVmUZXZXqUUjcedmiiamYaXbgbeXhjYnaZdYobglhmeZYXiYkZkjnjlZikilXliaYZZZajjipkdjiYmalZZkZcjWYWbjkYbmaWalbnWmbcblZjnoadamdXXYaZbbnalhbbbkdoadjUklccoYhanjcaWbaZcXebemmkiZYZhbmidbXiaajXiZcmmlhbbWjkmnbnnkZUTkiadYnbUZilbbcihYZlbjlaVaYpbZjnajbkadYbiiohqmYaXoZZYaYVgioZacbWZkklmihlmcbYhYljhmklZXZgZbkklcbibZlkadigiYWYbZcWdWXyYakWalaibcjYXYcYdaZYYxYZcXZcbkgacaZmkXlroZYZkdTWiZdcmbhcYXcmiambkYiimYeaaklkiZYZZhjmilillibcgVakomYhYaXZXmkaimphYhZajeigjliccZblidjeahaljWbeplkcXbXaajkiajmlWbcWkklZkZcnWgZpcnXVehVjnZeZoamZaiXZhpgXkVgmbhoelcZknkfmaYYmZbiclkYljZcaomoZYkYZXigbjYmiYieheeddjibddddccbdddcnehiecdbddckbdddccmZcsdcbleeZddddmndedcdddcidddibcjkXjjmblYZabjYjljoaYhXqZoXWdVYmhkXmWimganacmcffffffffffffffffffXjaojcZadbijZjbdgjbmbbXbcphlcbYekZYnkaajYkZZajZmbibiinWiYcbgjkkiZmYcXqZkZjnaXjZaZaajcmkjVdbqcackdckimmbaWmkjalVbkpajbZcinbeepkkkbVcZbeckkingjcWXYhcjZqibZaVdipjlmabXXWlmajUncUdbWdmlnjmYaXYXmgcjWoaWYZXinhphmZcXXXiajkYobXlYWajpkWZYlaWcdjajgqkcYYUiionakbcZcVkmZkambZbhUhjppYigjXaWnlZiZpbZabhcYmYYXkbhnoZlYZmbarbaZaimoZYbaaheYYaloobqnXUjZrdbmlZibVYlZkmblmcmfdhehlZZjabZWapbUjYmkZVcmmqdkYhYWWnbkdYohVjYUgbqccabbZbijiZadlljYkjciblZcboZXWpaZhWnmUmaZijjnndWkWZbabjZinhakZXiemmdliiabWmmhjWjjWdmVcepkndaaXWabYZbsmiZbbWbbpakaaXXaddngcpnZljiYkijjaXZbWbkmaibiebXaYWkimiZXbbWblnahXjihXZbhcjbpcbYnabZYYodWnbkpYZenanVcZnXXdoaXYhojUiXYjbmXmilaXhYplaYWabXZnZcjkmbYjdbZkbWmcblbaibZhjjobabiYZeZXklaidajYmWZnoeRJrPbR0QRTVpbmVaWibpaaWknjYjqdZXbmkXZkmbdZYkUhamWtlYXXaYXWcmodiWXZjpbnamulWlZZjSXagdYnaoWUkUYjVXUslXrdhmVpcdbQVTpkmjjrVhTVkVbxbbamjqXXjZlWnpoYYdWmaXjibcbkckbknYddlmUWYdjjYbllmVnXbWXakheWirnbhWUjloohiadYXVenjbdnZVYclZmZsXXXkWaakaaXXpbYqWjcajboZbjYgeniYhWaiXgkXccoidYchcoiolhaWddbbhXgdohcjZbllbYkibmmjmZcVhbpjdijadlWkoccVkakajlbeablcdkZZcjXYnnbkXnjTZgshjXXlYZkkaZcljgXaaRcoqshZWiWiXbilbYpaVbZXcllqiaXhXZZijeXiocWaXXZlolaiVXXYjXVdosndlcXodeWcdcbdcdqdcdqbcdccaphjUclncbhckmgbmWXakhqpZfXbjkpcljkkYlkVYZmmoWbhokbXZaZjabmbZnhXWWYZimaoklZfaZXiYmiXjdVkasbeTkkaXjjlnaWlkTYbpnmcambnYgYlYZandhfYijVlYcjlZmXiZlXZZmcbgXhkWnbWljlnZnkibYXniiZWkZXkiiilXkcokiinZagcdYabknlklaZXlmkZbjafabiVZaqimUhollZkZbXdhmZhdanbXZYYikiiiiZjadalijaaqjccZadhkjiXXhYeanZjjYlcafaZcdmadWZjXmmoabiVbjjblVhhplecccZfXcneYemahZaphXYZVXqXnpsVSoZnocndbgffeeeeeeekeeddceneeedalZkYXViakmpaeZZkekoaceZjklZZbkdjkWYghipbpnVlcYjgYTbalorWaXZqiariVmfbZYZXaaigocZXWwYYibaZjckZXWlddorlYcXljclaZaZcnkZWbjljnYaaakpcikVnbabZcWkZknoaaacocanaZeceieedbemeeeddddedcedWojbcaVoYpbkbWZVujcXeWcdckeWXiZlnnilYVsaalXZYdgmcYYemhknojcXjibYXYgdidlXWakdkpaZcajmbmdXakakYelmcnWgjghYdmbYVjmliVZqibZnaZWdYapXYZVZmZjZihcaanmZZgkiZbZqlilgabdjkilddcZYckZaikmliemXndndgkZcobchYbaWlhYddnijmihfaYgjhjXdikdkmglWqhgckYXZqnhaXdcVlbmcZcadZZkcdldYajkdcZiZXZnloZlYkYkbgbglanlbnYkZdjlZlcnbYXbjZmVnkYmYThgrZYcrapcaljYZZkdYXkgcalaaZaiahpZbYYojcjgYiajdiedZmbaZiZYcomcYfcXjkjihZibcbklXlYljgacaXlkildcbkZZblabakjlXaYXdaojhdajeccclZbZchccjibigkliblZcYcYZjliianbZbgmcZYXeXknXYbarkkmkZbbikmZgiiacbndalYmlYnhmYbjjdZWilbkYZiepgalmXbhlaodliiWWXnebcXljTjcbsVXgcctdcXbVVYYUarXcknahYidajlaammYYamlebmlccckjlbXZaknnYhlXklXZkaehkkamkkZhblajjYlmXmjWhcoYXXmckalmgYaendZYcZdelffffffffffffffffffhZhklYciknohjjacWijlndbhcklgdcmZlXbabiVhjaoabijclajanZaWZZZjhmianYYjijlaldmaljcYZhZmmlojjeiaimZXkXahiXcdpjcZmamajYkcabmhXimXWerdZWcbYikilbfblZlYceiiYkjdkakbianjcklbZYlZfmYjkbpiiZikkjkcpaYYaYYlnmkYnaadldkjlbjcdanZjlafkYmdYdcnijdbYZdWbnZplbipenYilglbZcaadnnZmZegeZccXikklbabiYdkoahbbjiXlbhblajaakkhinpYZXqhaWabVajpaelXhabVVnYnjjkrcmckecffffffffffffffffffkelXndkbfZaZobadWbcWnbmbeZkjiblZZajaajYjkaoknbaagmdZmYYdcYWjjbjYmdlbbcikijkbdalZZkXclYnlYhZoekadjabZlkeZajgkjkjedceeeceeqdeedndeeceeYjhkmjkYZbkYXnhcibcmbjWidohnikaZZZgdggXiaZaikdhakkiblWlbcYalWcmanibjakXfWZlXjoobbgYZcXYlkjkXqloVSaTYVZvrmSwlVumdeZcdmcddddnnddccdccbmlaXZjnlijYZlelmUYaZcpabdmkZldnZjZXaaiYkmdnYZjkcnbhYjXYZnamZYjcWlbXeklncbZmXbVpiiZZojWlYjdlYlkZamYjZoaiWclbVkWamhbmnjbdacYlcneVccWckoacZYjijcnmYZbXZsWWiXgmbbcjikcoZcXbdXeWjjZmbmefYcdcldbccdkkacdkbccXgenbYhiaakimjdhckejXmVkkmnmcbbaaakckYdkYZeYVkknqjZYhZZZbbkYgnYdhYmcabeabcmZmdadXhWckkmbYijlbhiXZbaeYingloilZbYcncdmdddddddcdkdddcdeebZmibdTXWaaYllanjXbXXmiaZkljjjaaflVbjhZgZnlTcZtYcaYccZdmiZmdZindkZjamWpbXYWdmsjWalbbZWmUaasdkbYaZnaZZVWqZaaXnhibhombYiacZXYeciZaajajajemYbgkboZimZkXbeblijfebcdddcddbcmolddcldeiadkabWabcmpbaYcqabjachjagjbWXjlblWbZmZckqjkckdccknbmcXWVYboaclihgadbmaeUWaVkpVYahsaZpcYTlokbpWYdkikWbYXgoaaoZgffebhkdeeeedeeeeddddbZafnkaYXmWZXUarnooaYgXmeeYcdkacddcddcdnccdddjbdiZmZbZkaXYicmrUYbWjZhZnfagZkcbXblZffkmjcmbialjhiWTaZaXgagchudabXecokdbXibaaZeXihljacbhcYmXXWcWeptYnWYpYarZjmZkYknllZmdZhZXlkbalklYibnahcYhbblljiYbkniYjnahYgYaWZjsnUZbpqXgsZZoacXcZaXWjpmTdcnpWasXXWkgmmnhaiWWWXXmfelbcmclZkalamhkaiancimXijXmdYamkpclagYkbkjikZkbbkZYmakWnooaVWYUZoaTYZgYpYbbobjWalWjjpaWlVknjipanlWZldXqWVpqkmaVjqZWsmdiXbcbjcppbaabnbaldbWmadcdjjinYaXjZdlVikXnachidZkcgbjbkjanYjlgkkcacamjlaaaZmjWdjeYZZnobVhZrWkknbcYadlcbUZkihoidZlaZcjdiXlXYXbpoiiaaXincqclbiXWYmYkZgmlTlXpaaXZcYhbkZlXXcmjYklijVjcpgcojjbYVloZbWjmbgnVjdojlhkbYdVgllYbladkjTdbskcfijZYVakbbgohikibhiijZkhmicaabYlZglXlcmcdabWVaYlprmYakmaYcZZcdjejeWZmdnnndaYmaYYYZYcdnckjbXiZeZcgbpdacajadclmYcYmbcWknchZmjXddWlanmjamhaXaZYihhneabjViZqmhcbjWaZZZZlbliZhYlbgalkjalYbakbakWdiYmdWhdohZWibjZjmbaallYXVXlblXmcmclaZZnZbjYdkZnljfkYmiiXlVaZojaaabeWmckcmWmcYakXblpZZWqdZVYalecaYaabXomnZZkboaZlWWWjjmnXablYbZokkaWpkVcbkhiYlcnZlaYZjailVcmYmhTjdqpmaYcXdaYYZcanjZeaWlbommcZbaYZXZjiiijaiiYjbmYahZYbdlZlkclnmlXaZbgmkijXenWjXaZngmbiZZdjZkafUdfmoseYdYoZWpZZXdboXZikVeanbkiaokacXagblaoajYlYXicgblXmejkYbbnannnZilbWcdlZYpZhkYmZlYkjaillbbjXYYrlbYhcabdmeYbbiejmZhaapphbZZZeanalmnhgXZgfaZchgcaljZVqoQikdVXXSUSqZWruoacibijbahkbcjgZYkkjbcnaiefcicbdendddamceeceedkZZlZlWalakiXkjZkaYmhYbhYmajmcbkbZXmZjabkoZmXhjmddlacdaZikZiZmmlhmUbgrjXlYiaYVYnVmaoonbkShnpmbnajaYWYlXiXrkbcYYghmbejacaaZimYjXmnkfmhikZiXjanjilmcYXmjlXZahZZnYbbajYdZjZZpYakoloaihihZYdecbnnZcaebidblZklZobkbjcZamZmcWlbXljhjccdnablaWZZXbkkZlbhnjieajmYYiYVXhXdcrZjYalZlbjljbamWaZaWYkihpYmjkbdchjjZjjcjXibamcZbYYmcYjZhZagiWYVXZkuWclalWYjqqinnUlZnmkXcamoomhndeYnddcdcdddmdncddbdcbjkamdmajciYbbikVhjakYhalckjbZkZaWihliZnkbkXlabhlaecnYjZbbYhXjjYnYZjblbaccccXneWahohjbcbkbbiihkckbcWYaklVcihnZbdkcmhkijcmZdaikWccanahajglijZkclaicZiajkZlZXjkklYjklilXdkcZYkkjmdhahjlbianaaXZZbkbkkYnYlaakihYhnZaYeZaZnkcYkcbbjjoldYmVYYkZahbldXoalajZjbjhkhcYjedkbkgblbVkdolbkklcbWojbZXlbXYiaZYqaYYZXhoZYwVabWaoXZZkihnccZkYXXbYalmaiWjkfblbniiYjjabcXcnjmjekcghmYldZcYacnmXmbahdjihbjlZmccdcZcjnYkgaidfkgYjekiglnmjXWpbZbUlZVXjcjkZnZmlmdjVomaZUbZUaYddjdgdjamcbZYYjjjkiahZQraqillWkYVVjobbZnncbmWcYrVanaYiilZZVsZlXwXcmdeYbccbcqYabaaaacbqdjkbkZlmhZkWdjkZXkkjcYfcVjmklZlcjXlYkedWoiaXZYnbaaaZUpXhxklZiYTTWmYZmaiZkliXmWWYiYXnlimWnakahckmbgnXbWlaXkabiXncYbndpXlaiYXYndjiWnjVhaZdkkmmZZjZYijacXogXVadXYbqffffffffffffffffffbiidmhcbkhYYlbaXtkkYbjmdbabnkinYiabaadYajXldXoadbqVknYUZbZlXdklTanYeemdZlcdbedcjbbedceeeRkismYaZnYVZcZeZYsjWjXZjckkeYZbYXmWYmjmocgYZgdehcdbjdddmmcddcddcdlYimcnZjXiXWYpjaZYolTbZlmXcnnTUoUaYYaWTXrtTtoYamkVcqqajbUijbjTZhYVdZeelffffffffffffffffffahbkZWWXebdsWYYZqkjpjYlecaZZXZZbkrYcZXqadogcZeelffffffffffffffffffkeZiXiiiWlldVocblXYrXeaoaailmmgpZYaXniUYcXcmZpYbaanmpkUZXYZkamnjlllZicmhicmZgXbdZkWekXoaZbimYZXZmZYkoZalimoYbkXbdokakdjXZXiZYmljljmlTpcmoYblikjXlbdeakYbbdZacnXZdaackomdbobijjYmWjboZcekhhZcjkaYZneaZkjYkjkmYYcdZmkXmhmeXdlXdaelacffakYZYYikrdihcbWXjqnYbijckVimakcpaceXgcmYjjmamZkZbZcjaikbmabjlZgmmgkYmaaZbjbeeclamXjembbdmbhYkaZkhkhZmajamZibbaiikbcViiraakcbaeekffffffffffffffffffbcldpbhZlcYXqkjaWihTljVjbpajclgaabpjZcVljZYnWhhoZlcmaZYapiaZVkaXZlWnYmamjmbXmVbqlXTZaWWlcjbicnmiaZaajkhbVabXYnZbWrXXWbWUjmqtbWhekYYjVaZsWopYbYYYrZmYXZiaboXkbnYkebbYceioaZYiiXWmTfjrZlaaailamhaYWlbWXmZkalYkhYXYahclaXlijbXiYdemeedkeeheeceefeeedeaiiimmmalkVVZlYZVrmacicciimbfZnXXYhcYcbnkkjcocYaehXjjjkobZZamZYnibqlmRrkZVYUXaomWZvXhXaXdhicpiacmceXqcliYccXknYhmdpkadZZYZbdnYclXYbhZdemffffffffffffffffffkdebcndbdilkXjnaXaaeaWjjZiakVejcelbZZYodcnjmWlkjoZmjmZhWpidZSklVbildeajbabZlgmcqalkZbaamUohliZlbkkXXWdYhbmklbiSmjpajZZXbnZiqlaYllVpYaihiYgaaXllgcmlicaZoYccddjnkcZXYaiWVlnikbkdWTlcqmYgnlaZXlkicYnjVbYdhbjccacmaZZbciYYjjYicaaimlakagbiajjakhlkajcYcbodcdgjeidalecegcdkbWjboXihmZjcilhjaXnelXmliaaZlpZZjVWUYopZcmkXXZkjclbpnkpbVkkYbWjaXZlZmgbhbopapjZjhikVZYVVhZbbnkbcXYXkcanboejhkabjbcialcZVmajXWcnpjZoYYWXbrkbcXbZaXZkYljnjlbbWdlmobbWiYYYlbklangVnYVlcocionZaZWbiddWckbcnlZbkjnZYjYijdXkmZaYcobWdbpbbddcaiYemWacgbghdWedohciZZZZYenijamjZZhWaiolZZXbaZZkgmbhrhXcYjhahZcbWbbYnXkXbrhnnYeXecoffffffffffffffffffXgcnhcVXnZgpmXbYmmdWaYkeccdeeeeeeedecdeedeedZnjYoaYXlcbbkmhWpYaVZkabbmYaZZYjZmWXihscYoYcZdbmZcXWcZjoWXkcqaZracmcdZmbZkldiaobblZbbYlmUlcpTqUnVRXVQarwoUlyWjZkiepikbjZWYkhibbgaWabajjdmjYaaYbmmamYghbXaagjcdcdZcebbpZXeaobZibYZllaoacZbXXYqmjZXiZSabiffcdcclbejdZkeceecdkbZYlmocbYjYnaknkbXlbbhYUhcqeZjYZabWkrjjakllXilaZjaZajjkmgZnXclYjqblieYmZlcZjncYWjZXqbZoYhibbjicccZmmWUlbisVXoYbYadodXZZhZYabZXbujlkklZZjmcYaYkYdbbaXjrdkkmjjclZnabcnZZWmYbmjkkUnkcblcmZbZnXXWpaZkoomUlhkbedigjZkZkZXjgmajblkYYkjjhbZkklYmbXZWqkbkaaXZkonciZjYaUYaXmtmcdoZWbbqjbkbbgWUUbXmuhjmidZjgjaakbhaTVcYaerooadkchalXYWZZchpXdXXqkZrYYYfdmcZXXYabmYaVZvcamXZmcacljZaalYWYbbYnlViabXbbpjjhacabcbYbnbcnhbaZeellcjijiiaeYgijkhbmaacikljakbajiiWmbjjcalcXcinYopXcXaWcqXbVrZmaaXhapehjlhccYXhlbZijjnmWakobprZcaXTjrXdWdYVjYjijZlbibibbbjihkYhiejdYijkobfZkYaanhbZjhZXkaVjeoihbbebhZlnbbZjcgZmaklZlchbjdgdoYlZjcZVdblZZlgiWYkXbjdaajkiZajYmhbZaiYailclhYcboealbjlccbgjaXiZckeZajlicXjYieedijXYlVYaiaYbrigYchddgicaZiYclYckckZiWqXZakkZlidiabjajalZkadidebmjYkikjlbaXhcbhnbkZbiS6aJkYWWaZdkkXcanlachVZlkbnmbbljblmdjVZaeVbcnhaZhXVdZnomYbdhpYYqZXohaXcaVZZpsmUYccqXYqaXkigZlcaekZmhbZZiVijbmijacjkikjlZZYcZalYmeanaWjimkheanhYYmjYZcmhXbkmabcpchjocfZkhVZpVVqXkXeapajceXlZYVmhclcapYaXjjkmngYaaZYabjmgncXZYWdjnlbXYnYacqbaYcmjTjYcaamnZVkrYYnlUYVnlYUaWViapceomaceWlmjjVgeljnobZZddZiblqaVkgkZWaqbcafkhlbjjlbZaobicakXVicYckmamaZYlkaYZmajebnlbYZgocZVYmkmgpiaaqjeXaaobYdmZiacbVVUWbWxcadjbYbimaWZdYjrjYiXcpYdpWlZcanhZXchYqnoZYmTdjmZnlaecjjdbnbYYdZalijeanZZjcknXmYqZVVchWkZooXkjdbalZbYcceYZYadbsalmcibcZnWdcbXamjXlbjnYZsXkijbcaZYhZpnqYcYZpXXoYWZibmmikYcXYVYXXVcosqmcckZkbciihhXVWachpkmkddhYZpWXXkYqYTNYqbXkWbxcmbeacWWYYarlmacnoiknZigjZjbZXihjnobmXZhZanblYjlcqjcaYaZbZbnXajbZajndZaXXWbhjenZYlloXdmaobdejedacendjadedeekdeeYfimmadclYYWplZjVnkUliieecceeebddeeedcadjgdbnZbbkmbbkYjYceZbYaiYoZnbaaWZWgcnotmYZZnXYeWYkZkbndmbicaWaaccbjdZnaifedddbhddibdcddceedccXjilmcZlddYiYYgYknbdZcWjdnmjZdcZbdWZkadkahaYYhdmhjlaabaXhljiZjbYXaZclinacYjVhdmXeiVdjXoZpmXVjlmUaWVTzVWkRrUOXKoYhZSrVmYXlzsbUmZUWUVjWkkkncmabadaeZkaXkZaibViaqlijacZYUcmYeZjljimkacjbiYaeWbkacXkrigjYiYkbljlgjbXdXaikaZncclkbdekncbddeeccdZddecddbiklXnknhjYYapjaYWfiUiljcjakbYblenanmaZdaaWcYajjdaXdjcgXneYejpcjXaYZdikljYaoYcYokeZcjhWkhgeakjdValimjpkcYdaZYaXldkXnZYWaZWWZZhijntYYcXiillbmdjZZVmnbcYmjYijVbiphYaZaYdbllZiaokhgihhbigiaYaYaYbbjanqlobZaecllgYYiYklaibgYljYkaaZhmnWVcZlkgZaWYUknXlXYbkmobcXjWaZaZbkinibkYaidjikbhZXbadljjZljZdlWhcpakkaaYZWdnZllkjdamWikmjgkiYZZZnjlbYncWceebZmYaUblaomXbXZoZjtkmYYaqbeWcaXppoZXhWdjnankYdkliaWjdaYXaghqiblnXXicnZckmihZaljcbWimdhnkbbgcgZhkhhcZckhWcamkbgcZlbcUZdYnoidabZabmjbZZhnZaZbbabjXjXjmhiqnkcbambcfcZeYeXbXlkabqmlYhemjaYYgWklrYkVskhVeXTlrYmgiSVtemkndcSSdcRfXednffffffffffffffffffYhkjhaXckbmagadYqhXabYZccmjjXZaVmeYdmjYbZmmalcccdckZlalidaYkYcmhkjnZafcZamhlbdXYXmlmcrlkidajjbXdimbpXYZXolZlaXibghheZbnXZYaaYihldYcZlaZkYZVjjmjpbcbXngYobciZjiiedabkiabimmbbZojcVjapkZbdXlYlelYYncdoXlYjcmjiYZaadcZmdYlilocjohbXakWZWkmlVckhsUWmWZYgilleXYcZleXXkjmkbokgjeebeedlendddedeeeedecYldjdiYlkbaYpjiacilaambggjehiaZdlYYjhijXalYcmdcZbjVYlmlYvdXVjcYWXYXjZobcYbZZknbmicgdmjklZcaojaXbmZmWlqZXaiZYeYbhkcnnZYhWWhkYjaghZUiaVjcphZjlhaZXkiaZanhZaiUkbpmjmjaYeVlmYdUgjadmbYllpbhXmWYVpjYlXpkTmWVeaqhldiaaYaXbgZnmbibgWjcojZlbkcaXbjZkZnneiknepSlZbZmgjjbYiimbollbmaacYjZZdYebZajljZbkkajadiiiWailjmYWhYoaXhlYXbmlajeejdXYYZecppdZZZhifcobjaiikaVZhkknmolbmlZYYorrvnTTYYUZTptUWrljXjaanhZrWYWiXhWlnnbcaajlamdZcabZhhchWniZonZYnkkacXZbkXlijnapjejYkdhackikakXYaZcZtbYZYgaccmddddddmoneccddddddmcZclnUVnYjrlVUepkkVYWmcfYcmaZiYehfXbhnYYZkhlajagcjalcYbcaZnmbhamimadafleZndcZaZalmaiimkammWnclZcYbbockbYZaWbibckgZojbbWXalVYlYWnVljcfiedajjdeeeZcelkedeeejcZkbaYdjbeobYWapkjnljlkiXdjVbkYblpXZbpYjXZnYbmjohZYdYaijblcolaadaVbcqdZbeggdYkjlkjlZcZbmbeZkfkbmZYYcZYlkkhZjbZebnoZWZcakkXXkYlkbZlXYiZolYXYlZjeXXccgkeanWYikiljXYcXlkmYcYmmkYeaYhkklcZYjYljjZZilmjZjXXjdmbdnjchWWajhibknZdlUbjqkYYYrXZXheYalojXhZVjbplclgdZfWkmhhZbemjlaZhmobXabalbaXallpblbYjlaajcnlpYVWmZXkUlnXnodXfoffffffffffffffffffleeZcdmkdmadcddddcdedeXbeobakiYnaYYiZklmcpYhYchnmaYabYliabckbqimbXhcakhbYaZmndZokcYialXaibdjnaYaZimmYWakpmdoaZYcimoXdbYajaXWZmoohogYZfjklYZaZYaibcbbpjeodZVejonbgadYZXmniZkmcZZZjahiaZVYlYmkriYbZkoWhlbfekffffffffffffffffffkoXYVmWacaWpaVbajYkkXZlhablZYYallkYYamoYYokbTmaricbWaaXiVcZimnliYanedYbdmcdcdcdddcaldcndbaZoWXTikhppahZYjcfoaZndaZmdbbcccccnclbblbcbjhZigjWcmejhnelbXbbejkhccijahijdYXWeVZwdaXXbadZnahYYaYjpXiXhhijmaYlacgdkkhladYZcbaccihlaVaiqZZYljhkinnlYalZdYcWcdpXYYhlaemcajaZmmnikYbdnnXWgcbjnaYaennglnYaiambdkkdZebXaZkYdZnlibdkengadkdbbnbYVqcaUZbVgbpbcZbabkamqgYYkaZXcZganVjjqahZWpnllVYhcaqlmVjUhXZjUlXbUYZqnZUbUXggnbbXhibYdnbdabmcVZbagekffffffffffffffffffbjbjZkZjjdakoiabYacYanUjepddejaXZYmkbaXmkZbmXiYpninqmWhbTYkcXlkcpVXiYpWjhoZijdbklYUYdmhnUgarYnkkcccWmqaZSYcZblZeflccdcdilmdccdjidccebkbdkhgeZknhXoaYkYarZjnhjVammjaljdjaljWYdjkooXiZmdZklajYmmWicibnkiXmihmZlkicYYolZeXekVlkYlkckbigaZedbalXlefmkcchmYocmbjbWgoZmZWlhTlbXjlinlkchcXXnikagkaUgiikdZdddcmhpkcbcijjadcbibjclakiijkkbYckbihlmgZmnXmhnWecZjkXncmikWbciiccZniliZglaYmiZXadliuYXVZnXpnVYjXXisSVjaWodljYbnojbmYXaWcneakZincaZodmYYbViojYdmkbfbnarZTmiRRWpnmlljWjlSboPtcehiffffffffffffffffffYicmchedXijcWclhlaboZlXiaodhdnblWYakbcneYaYdnhZZkhljmaaVebgZcrXYmZZkalhagiaXXYadajYboXeoccYnXZloZpsXWqZjWVYnXYSjbskaknmicWmlgZXoaZZgoeYZdddcdbcddcdnpddadjccrUkidddbdadcikadccddleZeacZaYomgXZcjVZbnhbkbYlZXkkXWnZWvVtXUWrYkjbgdWoaaXZcfbahZrXWlWjdihcXjpZahXdXaknmcnaZZYhaoXjZXdbjphbblnamnXnSabtapZcjXpicncaVohXZkkhbcgaXdYamkYYonZamlgaYZdolZWabboblbiYhomZXhagekdkYZZambWanjaYYoibXefnmefeedeeeddeddedeeZdeleeddcceeddldeeeefdsXZXWpWkVajhUVqmYWalUVaZjmacXbYjmhhaicljbjYYadkfjYZbjYbkpcZWqkgUXZmjlViinlZkkaimihbaaihokbchbdWheekpkahXmbcZgXXcodffffffffffffffffffZklaoeaYdabilamWjdaYbZaigjZbncbnbmbcibkkjkYZmaagkbYXcjhlWbXWrbYjYXXbkmbbYYjZlhpkhZcnaWabnadZficalZlYbjYdgacakaWbkoiadgghkXjfmdcqaaYZjZckdZblcmepcYZhokckbZpbhWYomWWhYoVjZpnWkiWWkaibkjlZkYaabaalZiiYkYmYnXinlbfZWbYVYnsZZVVVallZialjkhihiXbWqfZhciWfgndjiaXblYZokkZibkXapcbWZkanXmgWbhXdsYWYVbpcYZWaZcYZljYjemYbkndknbcalmkamZaZcYZdcgiZnbXbjnhjVdjdbjobbVojcUYjXjjlkiZlbfbceZkZcijcccmYZlXbclXlqZUmobVTWoZYmnXXbjqoiuVYYWXkVakXbncjjabnmlcbbdZXcmidicmjjdecdcdccmcodcdYbdcYddacanlYYjalmhamZXkjcqkimnaVXaXkYknjacleikXnXbWbmmdecalaZYiikjYmeXZYbdckYmbgbdYZXZlZqZXhZirciTZohhYcagZpZmtiUZXmbidijhXbbjenZYdXpcalbZkabjiiXanacbbZaemdZYjZYdoZffffffffffffffffffqbaWXlcZWlkkTakorTVqVYbYdoqYZXYZedcalZaqXZZaeclabnmYXmajUVnrkYcjYYdanZmnoZblUaiZikoqlbkcdqXYnqckXosZUWtTRZZballhkXhakhajknoXZbmbcZjjjieabmYcidllkclabbYdceWnblYkknZoqYcbidXWYjXkZahmdiZiifZhbWbapjXjlbXfllkaahjjYklWcXqlYWYZYjhllYYebdboiWmZdhaZjXZihklaZaiZZnkWjbjgbXkXSlomnbjUjZjVabajpslWWVWammmlkaiYZXhbdkcpbWjXZbimdlZYjZjinahdmogicaWYjpgZVZmaicohaikriaZZlmcWjbjnjkYXYaljjbXaXabjmYipkbaYVbZXolldXUWZjijYljeYjYXbbZamnagWceZUhramoVcbqkXnZcibakXWXjhlnhdhjXYYmihdVmZVicZikhpijYeYXbokiaXiZUhakZighiYbdbZniXlgnaZZlXmYfdimhblYWZlYXmlmeWmZcgjcZrmZXibmVYnhoWXZUaoYiZhijchdlYYbioYXZfkZXalmiiadbikagajajcYlkdZdlimjkalcbZaZibipcblYndhXYYbaiihqjbZlcXldadjefbcdkYdabjdldmclkbdciffccaajccimcZjbmedddcYZknjmaaZaccjnhbZkYZYYmcacVhodahchZaZodWaiXilbbckcjbmckcdachZedambnbgYjjkhjimbejjXTYZjmkjZiiaicWlkaYXYZlpYnZcZacjjlmjblaXVbeciXplYjaibjckelZlYbZgcbkZlkalaWfiobjlmadbXXlXjciZlgjlZjalkcZncbahZclkmhcnbkebcccYbpdbbaablbfkZodbhbkZkljYoWWWZYmuXjjcllalYjhlclcdYkdYlcjhjkijihZaiXYbihmmXZWvYZWZYidajaYhmkplmlkZYgZXjWYobbYYYZYbsnrWmahlYbuVZlchZlakamcjYbeZkZijbkajchckimglaaXbdajZkiZmbnbkXjbZcZmnajiaasWVbVaibaliYZiXlpcZoaYqXXmWgYbnioXlgakdWjjlmVmbadfkdcckgihmdhXbeadXjicljadijkinZkZYYabbibkkYlZmYjakhhYlYgZibYjkjdZkaXddnnbbXkXZZWaXnqngleXlcZjdlZbiWbXXlnaVZYllcgamahjaachhZkZjiokZjccecZmZbilXlraZpYeYXYoYjkdaimbYhmYpZXgigTVblpZmadbWmXWWkallbYiuYeYVhceejeeeeeaZdeedjeedeeehjlYngniecajmeiaUZhXmkkjlXnZkljYbYpkaeWgkVmkVdepmjhVeWZaZnYjanlabcjiadijeXXjXYWoknaaiaXjhhdcXknbkkVbWXlplYkabbkhhZZbXlelYZbaahuXYYZljaieaZaZZlipVXYdtZZpYfoZdYYmjbXlnaVdpkiWWlWWnbZaiqZYbWjZWgpbVVXkmbWhjnlbddjcaYkjegkihYgZaflbcXediihnoYbYpdaYZaojZXjlmcZpnbTYhmVVancZnkbXrlkYkhmaWWdeTXlZnbmbacccbbcmbmcamaaddpccZghkbchhajgbbbhjrYXkajpbZYYbWmZdndZpjcWUXldaXkcmYidZdkYoYYklakmdZZlZggjikamZcZcbZiXkhamZZZniWlZWanbpkiZppVVcWjoZiYWoYWUmYdoiaepVWZVjeefhbeecideadddelhcdlemdXkciZkoZYYZaebYkkjnipchVcbclZppijjkhbVWjYZcZanlXckblmaVkklTVaiqWZbbnhkadYkkkYjlcUXZcmYbmgaiaXZbllpYZibmbhliYlbahZcXiakmnjcijbWYjYYanZdXdXZXqlrYeaZkYYoWbpbbWYnVhjpjjkcZlXmTjYZYianZiWhYbjmkhbanablZlYbdnbmZidaZlibdddhYgaihjkZnkkZlWaXhcbjXmiZkamckXinhZdaZmmVYlqldYihaiiggldXbiYkYVgnqlbciYjgebcocmedeeecdeeddeeilaicjbeXlYdccbZlclkjlajZjglhcYgYdZcbcnboknlabakjcjbaZdmademiXjamlbkbbeakbZdXeZickmVaghljjjeZjbnZniUbZYaXXomWnbadijffffffffffffffffffqbdVkbYWmeYcfXlkiabdqhmiiXhbdXpmVfYhVkollldlVXrjsTWXrXkYWjiomwbbWTcefiddkejeeddkecediefclYalXdWagahpbVVWvlSmWYkbaiYaZlZmckalYboaYmYkmdacZabmYljZYpXjaXarXjZdmcXnnbXjanTWmpgXilXapYabZiXalYokVnajYXZqYcocbYZdbYnXajXiomWTYaojmhYcWjajkjfiZgjkYabodlcZZoalYcZomYZlolUXWliZlbgablXYddojmkklYXZZbZmnZWenkkfmXZZWibXamXknVnYoXmdlcaWZXaaknZijelYcbnXknmalYXXkblkZmdZjoZaaZkYahZlmXZjhmaZndbrdXXalbdwiXZWTcYonaWlZomYWdqtnujcTSrMrkaqbYmikdZlknhledXZZagYjiZhdchghgjihjakYidimWiibkchchejhnjncXYiZekYdbZmchbbkkbdljejXaalXWfkbocYcYphinacabYibbjaibhhalmhWTbVUVXinpYaqoUWbWamacbjjZYjhZgbXXfsebcleoYfYYpYXWiYgkeYitWZYWcjeebdddcblecdccindabeegffededdeddddadhkeeddekflYXciamalhXZhkZbdqblXdjmbekaXhjkXXniljeiWYbegjffffffffffffffffffWkrWPmtlSYpXkUbUYeZhsgmgjXdnoZXjYoTVmncaZkWYimaZamlnhncZdYbkVZmZgpnbZaWdXaibZlWXjpoZdpYkieeceeeeeeeeeZlceeeeeenZiZXuQStXRWtXkTZroSlSjefbgeeddelaebebeeddecoheWiZZjkbabnjaacZhcckocbYgXpXooXkXWeWhnXXdYWgapZiXZjYYjjkZiklcXXkclebffffffffffffffffffkecbZdYahaYhmjXYkhaYXbZikhojhZkXYWodihXodVcYXhdnbjjhZakbkkdeWZZlcnUearkldZhXdWnoYhUlkkdmVjaqmdaZiZkXjlhbWohlhmmccaajXZlZjiomjiZckXZbTjyQbnYVWWoZaoYmroRjVcmYkaaWZmlkjnaXWceaaYaYZdcmddddddloccmcdddceeodZYpndcddbcccccccdccdVllmmabbdWdZcdbWolYYXYkdjZcddoddndddddccddddbilamZcdlbbkoXYWscaVXaoYkXkadakghlncWYrYZZYcmdjXhknldmZbiWYhnlkhlmXlkilafeZYkacemYdgdkiZXmjikZmagXbYYaijlkikkYXfhnjZahbiaZlZljZlYgcXYhkiniYZlaaZjXaXriaUdXadlekcfZkbjccXjlelkclXYildlkcacchehWlcelkZiYYkkgmakidZbZncZWpkiXcamZdbdklajcZWcbnmQbainiVlaokliagXYVkmajYcjYanVbgqmoaYWZZcdgcXXhhZbmmbcaZkijdldYVbbblZadaYljbZWjbjVlqoYhhkYVZmWjbeejeedddddddedddeeemecdkbklkifcYZXhckXnbjabjbheXlZajYklacacpcZbZjlcjYckXZZWalbXcaqbaajbojVcZndojXVXmWikaYhXkmYnYlXYXUXeqmVoXivYarWbnaZcabWaXatbWkholVYoYZlahamjkYlZbYgdaeYcdXlbYkjinkXXlYZdoYkXZabVlcZjclZmZjYpkYZhkmaWYbabWddobecdfbigXjWimmiaaanbbZZadjXcpbZoZhnWZpYgmcZdWZWbWjlqbnXasUYkVjejgblbbknZVYlZdlYiiVjkTbirlnjYYXacamhabkjlalWgjnklaYaVebicljboiZgiVehpllbYYWebcikfcoebZdiblalkkcZojZZZoiZcYlmckdbdZZZdijdmZXjhiaakkZViapaddZZbbgklahcilkaomYlZicbcbddmkWmkjgjjlbZbhmjakiiidXjikhVbcbmdbckhpijYmXcYkdZlZgbWmYkcgbkhlbnadYjbahWlhXmaikgZklmckgeYaYhkVajZlimbfZldihlbcYZYejXjicmamcbbZahiaipaanYjgWYpZambbblacajcjaWZZkljkmnZkckYpkYchcebaWhminkkkcmckXikmakZgZeichZklckclciZkkhajbilbXXZnkjYmadcmZnclaiXbYkcblanlYkbaajlkllZkbXYeZVlqlcakgkgiZcmcYbaWhZXbanokZjcXinckigdkZaakZZYqmdXdbZamjnikZjcYYpheYcnZWkZeckbmlodmZWWkjagVokXjehdbjbeXcajipaYiaocYjcWZaimbYlccgaYmnYkXnbWakbalinbjamYaXdcalcndanYibjcmjlamZjWZhjkUghambcjkaljpjkjZXihbmXmkYfjjihabllacaZdYZimaajdebmalXklmblcaYdXjnXijakicbhjdmVZbjmnXbqZgaWmZXablgmbjbmbghmYclaidimbbddkckdZZVkZZjaklkkiZfjhkYbbagglaipZabqdXYYZkeealdhmdddddcddddedddXiZpilljcXbXUbelVhjgnckfacekieeeeeeejeeededcYnZkapkcXbkYalqYYmYcahhfajkacXjkdoYaYlZjnmcmmckXnjdZlZYXnackbidUkinhjWjiYZhcYknZaaqZYVXZWkhmgmljcabWojkcXaiXhpUkbqinkmlaZUojlaWijXeqhffdodddddeedddadbddedTpZocmksnUXWVbYbUdjjkmnbdYglkdmYZZkZbmWbiYmknaYjlvYSVTeprTXknbZlTWiecedeeeedeedcchedhceeaikclmnXYiWmXVlojoidYYlYicinhclXXajXYcpmiWkaXaZraabdZacacmYZmhijYkbemZmclaakVaXbjenodliZhajhlYiYikmlYcZkckXpkaikhZihXaYaYncYmXoZbbcbZjkcnhYYlYZapZiXbbaTkbdddjnddcdddddddddnddddVsdXmZndiamWhpZjYlkhbjYklbnjkciaiYlgkdVbaZghVghplbpjiakUkoZdVlkjdmnhaZhjnaldVWZaYpcbiXamghYlddkcmZUWbhXnmakYhmZeglXupdWddddcdddcdaddnabZdcWZbYooXYZYrYWrXaVckomhZalZdYbilZcoYZdWWdlmjldZiYgcYjiakpbcjXcikZokmdkYYYndidTldUkiYjdlffffffffffffffffffbcZnancjYdjYValhZhXlZbXcZpYkedWcnZWjmacjYnjbWjdngiYkZchbZYlaknZdcZkckZaXbiakjolbYboaXeXYZiijaZbeibZnjXecniiYcaoUWqZpVaXYnnVjXZnXWmWmWhmlriaZXYbagjjXbdcZabgYimZgcicmZZaijiqkalgaXidmjeohjZWVaZcnbnlXikZYhosZZWhXbXdganVoaWaXlnXZbalkakckXZahjfmbZiobZZkojdlccXZYmkSYgZncZhcldaaXhbYlZYjgmrlnXXZbklnlhYmYZXcYgijoaemZabnaWYnapcVZZWjVXnmcXpYacoffffffffffffffffffabhmmldZaZkXcnheagjkYmggfededeededcecjeedeeeXfenffffffffffffffffffkhbbbZkjbdZaZXckakgnilUdcqaXYaYdYjYejiqnipZmakaklaokpZUVaXXmYnoYpmXcbodlYYdWZbkgZflklnkmXbbpdbaXhWcYbaWpidkolnYZgobZbYjXjhahXmhkholiWalnjkjaaZYbYXdnnpbnhcVZlpkhhacXXYaYZnmpaojdTbjrncbgaaaYkmlgWocWabmeZcTbVbaZpqWYalkZnqWgqeaWZkZeamrmYnibYTXZXblZhdhaaYjkZZbXZeqjbakZjiZhbmVXpVaimZboYbpWcpZnkYYqVkjVUjoVyVVZZSYlgjbfajbkkZWZaVbhrYgYkmobiXliqaZaejnbpkmYakaXociWoaZblZVZjjpldliUkinWUqPuzoUjTdUWriSUmmWclbaeVarrZkqjccoqTYijViiefcdedcmcjcdcecemddddWjdoeniiggYcncljVZbXXjWjllmkkblaadpibZVhaWZdacldffffffffffffffffffWhZqakelmgXXlldYWekaclmefZcddcbccdpmddddddbcVmjkocjbhbZYghmZZkZYjaneYbhdXZaaiiZcjqYYbhcZlYfkhcdXldZZYbcklcalnXbbbmYZajilYpmiZalmbjWcqZZYYbZaYiscVmbpgUYsXZXiljockakYXWldiaXlbUkZlbahjkhenckXdgbiVajZlbVjinjacacZmcnkkcXmbYZacahliajhakllVYhlmbknlilbiZdZikjlbekYilabkXljdbblaomnbilWabjlXZbjYaodcWTnblVjmtoWljnVWYUWYbdnZXXkhnmkljYWpZaaXaZcmclanbkYcVeaolTlbjlhmaahWXVjhnlqjdYZqaZkXbnabZkbYaclljXbmiXXYljagffeeeeeellZddencedYeeWcZqXZblhbUemdXjfmZaakkehZdedlddjeddeeegdeeemhbZXXdmZnrooaZjVWbmVnYkZnclogYmYaUbkmiZllZiafekffffffffffffffffffmicZZoWpaYUYlehiXXbZabrbaVXZZsYrkncZaWoVbXYWbbZoYaYhhannmlidYYbmannciXkcljicYcclchcacicfZeeleeajdkefdceefedefeidciZjdlkmehjdiYZiXgZbeZmckZjbbaXcmZidVnmZlbWjmjpghaccdYabnYikaahYpgWbdWXYZikVjtVWoXibWZacjkiXaghmnnlaiYobWgXXVdYrbldmllYbYdeYdpkkjjYjZokfmglcUUlbWkXlkWbooikVXYZZcjYaXkbZimZsiqnZYhZjclaakbXbcnXVimnjrgbUjcSuWaXmcUklXlioXkbcbmZgVnjikaodibYbbZWjVkgodYZklicgpniXaijXWlijZhXiahibYmYYcmlYcmZladjilbkZlXWYekWibrhZhbUceqdhbbeodcbdkidecdenmbZgZaVqaoqcjjgaYXXiXZldcadddcdlbcdkbjldcmcilZakZXajlmnkgjkZmWYpZmjeebdddcdcdddddaebmceancXhYbWYjkqrTVZphYZoZXXchnkbeajaYWagdilnihdhmabcachcZhljYiZdrXYmaiXeaojZllijhXkmamTcjbdcdkbcldeeeeeeecbceedeleZefleeijeeeeeeeeffeeeceaiipcZZidkYVZilkniokaVkoeplnZlceZcXoaWpYZmWmekXmcmckbkXaZilWciikdZYpbjbXVZlbYackmlnZZaVZigkckkhZfXbYZlbmjdiihrXZYZjVahnowZUYVkXXlYTkefallmalaaXYYkmThhXlbncZajmbbmYjYcdhlSYkanciYkilmiajjbbiXdimkYjkckZdjpXTVYemZZkahiZlrWakdkYmiXacaliobkaZcZWkYkZfilaZbkhcjWdbkhobnkWndZaccdccZarackbbccbdbqcaWajXaZmtogmijYTYYXhhdnXmhlijYakoXYcpldVbaTsXmUvaZZUalXoWhVWZbpaijZiWlmaYoeobhmjZWaZUjWehocdeeeddeeemddeeedeWjZpaZjmclaWYlimWidkehZckjmeihbZZjkYmiljbiihbiihkbkibZajkZkkiichidajXnjlmokdZYaWaYalmYplgeegdedcdddddenddeeddejYkhdkjdcldjiXZlnbbbhaldeZcdccdcdndcnnccdcdcWhgolabdahcYdjjbemZdbZobfXbaXYhetZXkiZaVVoXbjZkhldmYceaYkigbckbZnZagdkaaVcjdjjlcYXraaZgZZbhmchZlkjYhhWWboibYdccibjYdaihmdonjXYnbakYckiZebcUhkjmohbaYmaZcjYilkXnlngbnjmaVlkXbhXcmVaarilYaiXlXXcZhhqmajbnaababXWXapkXlbrcTmpVlYenbnikYfYYboZbapnbVaamdcZdkkcdmmiWclacddcdamdbZcijdkbfldYYebbjakckijYojljdhiYmcdhTebWkkYmZmdkcYdggbVjnZVnmaYZWijnjldYbYiaakpeXpcaZXnlcWZlnnmmealaldUUhaZoXrWiVXcXoYYYXXWrtmjZsbZhhkcjldiaVZZYXgqmjYYajaZmXarbXskpZTpXjbVXXmZkZmYmZgeacjiZijVhldioibdjjcljjcgZYZiibfddlhVhdplaadYchbXglceoakZYhccjcgYdYlolYdliaaXpchkZalpbXbZortVanbXYYlXaqZjUXswmYiWVbZcUpYWWVXdjecffffffffffffffffffaYmkiedaYjiiXWinrhbkkYZbjloZYiZYhllaXbtbaZXYWacpXlcjcnlcfjijYYiiYlaeekeemeeebedXcdeeeeffXjilkbbjkYhWlddfWlabmbabcmijmknUiddVYmdalZpccajkjkaWcZVZXZabumhamZlcWmZkojbbcXacbhjmajZkjZjhfkZYbZlYbcjmlcZoiaYhlhmcYcaYbcnhgZhjjYbZbjkamcaZgYabniZagjiXcXlZjcekbWkZXiZXmajvbWpXZYZqjlaambYYZZZlkmaXjYZdhlZZhcbYUZWUZmulhklhZbcnYaXkkkocplkYWccYZcobbZvrUYSdhaYTUaVYVonlaibkXkllZdjYnlbbWbkZanicmZkicYYXZneYmdiifjjbrcaUXijXVxsmTZiaiYbYVZdabmWbbbbnokYkZknYZmVZbalgoYmkgekYklbbVkkWlZXgimjqYcinVeVWYYrriZZWmZbdYaXaZcnlYdXjsYZpYbjbdhicknkkaZWZXXvcZaYgoaZaYbZlYlpcZpZiWWXlYchfgdeeedfdgddefnffffeeieeceeeeecddeaedhedleejbbjbadhicmdZibanZajYbdZbmkYaZaikZWnXZqYglaabcbmWjaceaZmYZniliakbZZcmflgjmZnmgZZbZklXcZbddbkakXkkdpnnkkZTbZcaibaoZpWjakbXXnbkoWnhYkjhljXiggiXjgaZmonYYWjYanaacaglejaYZbZllSZiinhWdeofffffffffffffffffflZjbkbkZlciZhbZgihiamblkYakkhgickaaYbaZZlcmkYVbrZpbaadgjVZpdVWXnZZZcankZaicjojWgidTWZhnXlbhaeciZkYkdZajlYdjjlZiYkjbhXqgZqYYZkXkdYoWWmbbbckZijYnkidjnTZYlnbYkmaomjZjZZbminVYlbWZZWikmoiigkZZYldnZXnXWYZlagbliiZnbbYacZhZjkamYmbcblpaYlXiYoZZdUZcVnejbdhdcmimdbZddZdZklZmicbkdeWdaalklijackncmbablibgYkYYhdpajkikemlWimdgYcdkddddcdddmcddcdlbbbmYZYkalnnhkjmkZXjXanebYZljXbZoaXlkmcYdnYkmZcemicbkZmYZiacUbcioZlZggiibYkbbYZYcjmhcenYoZbahhdkmbdVabhlVihYldkchbneiZmYjYeiaiVjaZmZleZcWjXZZZoclkegUYlratncaaaWZjUpukakZjWWYuViZeelhbaXcabYWcZisgciYYknbXnniZbZXcVWlnaodhaYmbbbjgcZnXncYZbhYYhcnXhefeeeeeheiedbecebeeedckebffffffffffffffffffmkcYajckVolZUYomlUZlWaliZcajYjlbdhljiaVXYcfiWkZpZbXmaXokklmkWXklkjjbakjcllkkemadaaXjkdmjhZjjemZjlmmamjkYZZXaYbccijmiZjabiibWmihmbdkbccgjmcghdcjbZXflblhhmZlefZedecececceliiedehjabikjYYcbioamljYmhZibckiiZWmpYVnWiTXltoWaZSWjaZmaskaaohZossmjVXWUXaljamZZbgiraaliVbaakdXWcdpccYZhckYadYZYksmZloblVjonYXiUsVWoWqnVQUVVicpkacmibjagkbYWjkZkkYkclloZbmibXohZXWlmZcpjebgYjYYYYomfmcnWXlnXmqpaRXXVZTjjtupWXSTZrUdaeclYlcbgXlmXYinkccokjXhaoYlZYbXdmVZjknhgpbeZcgmZlaahXkmXXjkkkbnceliZbYbcnZoknZibakXXjYaiZkeajhaeidZaajjnjZljZiekZmYjZjYbbnalkbkkXjciebiedeeddeeeedmeeedeenbgYmcfZlgmaZcjiVZcenZiakdkikamaaYjdilWkjWmbnZcakbbajcnmXdWbdZallYlcadlbdbmcmaYbdbUYjcnaablgbmlcglXlXWkmmhZhZZmaiZkkgZkiiiWWlnZiakkXlclXjlkadkYkUVgktkakaYjZckngbamalXaibeUijYnYZcoalllZbamambqZZmaYjXXamlmiaYibkYkcobimZbhYlZZkeabXYkZYUaZnzUYZWXbgnZalajihYaaXbkmabVebXegndlcccdidaeccdeeddblaaihbYcekobWdXYtXZkYdXelkmaiclaUbndZZWqgUaanhcXibaenkhkleWYhZZVcZanhZkYWXinambYjbnedacYYjkjnXaXlZcnjXjkbkmYnYZdYoYbalXkYiVjbmaWcnacajYnXaZlYkYjWlajZZknbmhbckjkaXjjYjaXZatdZZiaVdYsZakodkcYYlckUcekliToZpbkYlYZZaaapkcfabjabahlgbYkkjnioikZZjbjbkkbbhbbWZmijmaWcXobYdlZZhamaehlXnZncdaZecbaXaqYcXijYWjeamXXWctiYmmZleeZcdbcbcceddeddcddoeXijmmbXZhZadfYjZlngXjXVibqmZZXlZjdYXZooniYmUadgkihXYlXkllcccYhjWkYmaiZcldaiejmdUakmZgblaYeemeeeeeebdeeeemeeedeceeidcdmelledddeeeddecVabrmYeiabcWWnXdmlcjZYWjbokijjZkWYXjYYlpikZjikachgllklUaYdZWYvlYYZVicpmbiebbZWcmaYamjcdjUhcqmabjcbaVaoXabngbYhVhiomalhdaYVaoXkYkidakihZkamnomjXXXYYYokjXijQiftZdYrlXqXnjlXZZTUWWYZgoYZVZlYvphjWZaTXjYjYamkomjabbdYgggbbnZXbWWanlnnkZaibVabchmqbabXoabZajYcgknhaanaVYXllicabmdjZjkYYZjXXdqecWkhkgdbcdWlcaobUeoknUeojZjdddjekakZhZZbZgjiibkbkaakilYanZYZdYWbrdcVjZbeekdYcbcfmbbbjaacamdcdljYivTTqUXZpaaXVYeUoiZklbocabjZXbhbkkbibZkclbebnlXadbipZWpbZpablYmbcahceYhabbXainXaidiXWeinjkmignaVWlYjelanXlhfchmhkZpmbWalYbYkkXmamacbZkaZghmbYkmcVZalkbnabaZZVdZdtjndhkUVanYnjljXkmZZYbZocYoWnZcZZbjbkalgkclZlZkhbkYmidlbZihkiccYkcZjXWZZrljclXpZYbYZkcXklcZdcnjWYpXYWaqcmckbgaZZjYeaooaWaXUhaqacZljccapmdgYajbaljbhclckYnZkZbjajXilbmZoZcYkkgdlZmXklbZVYaYjbWbkoZaYakYmjgjbaaknlanaikcnkkeakZXWakkinknkcmdeYcmaZcbbcancbidclcXXhapmXZVanokWUnpnXblVYkiacWjjjYoiiZggciZapXpnbbaYhhajklcZkkdTZZmjkajiimiogmcaWbdgiXkaXieZglicahgjahhlXYYrlhccimcbbbkiibilbYjjiXaZoccmakYWhbZVhloWXqraVXsVYgkkYjhdZbkYZjYbXqicVbckebckcmfnhZXcabjXklYmiidbhdkiggccaXaklXYdkcklikXiiZdhYaakUXXxkdVcdnkZYWiZdYZZbYkgmqUclZnYnZkkhlbkaZYXiaiiXkZbnZmbgjjccdZXZbbaloXbXYkncXgasideZnZbXnmVYaZjjUZbsWYaVjWXWYlnZrvZWhaVcjpbZdbWflZknngaobjZakbmYlikklccbmTYZskbWkjnaaaYkXZibllWZliiZZlbYgdggdcjgYmnaYmbYoYXpWcgkjYjmncibYZbZbaYnkXblmcbbVkbtalZaZYbdZcZkYkrbkTeYnmkpckcbhmVaYnklWbbqZwqZYVeXWYqbkocZYZlbgbkjZdbhkhVWkkodZochWZipmdmmXbccWabpvoYZhYXZhphcaZcibZXYYlrkYkiZVmdmZXakYlnmcdkXkhcoXjbZZpcXYkbaanTXWS5lUUXljeecccZmakchcibclcjbddYjikidYiZajicYmYkjjdlbajeifaabjacidZdijgkcmZajehaccZYkbnYXkdomjmXYoacZZhYjbknhXelkWaYobjncbZZkbjdnlcXWniXYWnnaqaaWZaWaalrgaljbkVanXcahhibYkcllVkhZYjcohYZejeebmdbdceedqdeeeceeddVkcpdZonakaYalXiWmibZmlZchbhXdblmjhdmiUVVjdbaeflfffffffffffffffffflcbcZiajZjpkcleeWXalXkmdabYYdkXmjjVYqlkZZkUdZheleeeceidddddgccdceeZjalWpljabYZXalmWYidZiXjlgbdmZYcZYXnjkkplYXbichfjmZWhakkaangZjajjYmefYdndaddidcdddneddbkYeemdddddcdeedddeeeemeWdcoXdaaXkpmahabsVXmXbYhcmaabmbmhjZhacjjZjYbobeXcdcbcaccdcblmZnhciZcbnZbaeYYnkojokildhYcZbmjlWdYiYXbbZYkpqmYhWVcjpbckdXebWklmlmmakZiWdjochlcXaiYllkkbkbebcWjbojbblajZYZZkamlbgehibidZnnZamXaWXlpheidXZlZciWgUXgWbilYZoqWoZYnegidajVVcYYjiZhdtXiXXhladckhhcmbkZccbhXgiZlbbalfjjiabYZkcXnijhjekYkciakkcXhaYkYWYdsmgdiZZmiblakcaZejjZdYlchabhbmhadcmchbadiYakkaccbilgZgXXXXcWVpmninuXXXVadeghfffefefbfbfdjfdhffoacZkfmnnaZabYpeVlkbmbVbcqffffffffffffffffffnbkXVXXcboZliXinuXebWlkefaccnldadccdjcddcdecUeeqeefefdejldcdefeefepcaXWYZpZrrncYWXjXXlXemYhdnbkbmabWddZkZmiYmaaimamibajYgmmakZbcdZZgXodcffffffffffffffffffkbjamkcamaicXYckclZhdYlchawZWYZbcnXWYYqgXbWXYjglmhkcdXWWmlehWlZUabkZgiVkZYcZbqWYhpnabjWYWZmnmkeWYXbXliZamoZaaWWeeoZcWkamZoYYdXribaXbYZllnhkZoVaXjYZikncXoWWbnlnnkaZXZaiZkamnYXdWkahgYialaknYdblkkbalblPWovXYWWhmalmkUmcjWUZUkaidalkacbdaaZjmcYebbZlbjZmchZlYhZhYdhajjXnZoZhYafkkYkncahklYWakbiWwbSVlpYVoamTjnqcVkoUblkbZWbYlbdkkWbkljXZoYhYkckcdgmXijWcpaoTZYgWiVaipikhbaZcYXacdmqceaXXbkmmlgYlZdadijcgpeaaYajakYdmoilZbYaabYialakkYamsUSMsTTnusTpspUiXZmdiYYnckcllnaXolUYYcZjabcmebabbjngiiaYndbeYkndaZccZdlbkkkjaeXbkcjjhbgilckdmbdXbbdjWkjambnceYhiljmkbadYjlWihYmddjcedhdfloYYcbakobiadhkgbbcddkcZkpdgbaddcbcdodbYYqqeXXiXipbmVbaaZpoabZiZpmYkmjVaYjjaajYaedehceddededededcdeencbedkbdmdacdddlddndddeeqYbYYaVWXeaqaZZlvYXaXXUdkppcZVbZWZlamjbmcUdWrbYWnldYbSloboVTjmZkWXlhgYliikkbnZbikdYYZbldldkYhbdkbmmlYaYmkbaoigklgXWbYaaogcZaemqckmYdmeeYpdbccccblcdcbcdbccdkbdijXYcZlnbZjicZahnambcakaZbbekaXXhmnjgojknbiYanmblkWcbZlildcZckmlcWbpiZXkWmXZZksdVWVpoabYXlZdZkpjdijdkVXoYjjdmYoZbcmYXjoYZXphZUbZkkaaUooXWqYeTZrrjTdeUYlcbbglhcjbmZZiikUbbmkibjdiadkWYemoZibkdZooVnXhhmZhkZaajaZoakZmknakgbjgbbZlmdYkmUahpeZXkiYblkmhmjjYZYlcliXmbYkhmbhZkZkdoaYYiYXiaklZneajdickZZlZVYWbellhdZYinabaXYWkeZtmccjjVVaoZoibdidZXZkamlYidYoibmiYmabchiahZjpaVlmkWZepjZcZZoiiXZiXacZYWjrpbZgYpZbYopVXkSWUdWpcSWZZWmejhacjmkjhYXkjaeUkcWbdlefZdddbecdeeedldeddebTgmoZadmZlYgooYbibZWXjldjYcdlmgkkYmoZZVYaVYhZkcjUhmWXbapYljoZgomUklbgamklbkXaWYcapYdjbmcnbiYljhVblucXcbbZXbpdhkehakdagdlcacmdcbcdccbYjkeleZaaYclmXkWnijXajakkbkjdZdZbkmYibkcjXbhbaiklkaXkaWZaYXlolabnbeccjbiaakeZiaXbYqkabjafoaXdatimauUlUZWZkSTURpgaWZjYaZYjpXWmlbYZnYblhYigkmmlkYYZaiaUalbmjjadkWtwtVblUo5jcTVPeQZmeeYmbsuajjlijcZcbaccicdbkndjcmZbYZaZZbkdZnYkclYjccdghkkcaldYbcljamiaZZeXdYkllahllgXYnZZkhjYmpVWcWcnmWXcsYWXYZaccllZdbiYXaiaaaUnXVYYkchblgkZlaeZYZbgZggYmXZcdmjjZXcYVXZaXZviYZacXeeojnhYaYWaabaarkbZahacWqUilTZlmYNXkmlrppajWdcppbXYjXjkWZhYmkiciWXkanmZZYkWkjXaaalmlclWkZidakXZjjnlXeohXZaokZnYibbaaaankmYXXYubYoZhjbgfZiXkbmkmdXjanaZjabaeijjZYZkbeceYdXpiYcjYXecnkjYcWYZpmaeUdyZVlZVebqYhUXmVlmobXkWomiconiaYanmcXiZeWXlocXckXYRiponkjXiVaXbkkkVmaWlZWjkmnbccnXZWldkbXneVkcsikRVlXaWjchYvapkTVpTmqZbWYieaXhmlWalqlUXoXaZbgmhgjnkcbcZYjjjmmbjhsbaUZXjaYxqiVcablUXsXYZccnZcYfYVlXcmsYkhbZcrjgiZjiYYejmpYZcZnXXlYalcbcjacmjkYYZaZojbhjjjigajUmVYZmmXoYclSZWqZilddZiahdacddZccaeacncdnbcZddZcjmigZWljjYYamchbmZjlcXaYbccZiirhhbdcqaaWXaciYnkbXcborVXoXanZZiYZXbZimnXdWZvYboXkilmVkknZmkagmXhkWidZhhkabjbZWZXiqkWnqlZaYnaWWiZpacbiXiibZndYZhcqejXidmdabZWiblYjjcnlcpYhmYddaaXdhlaoZWadqaYjcYceeiffffffffffffffffffXiklhZciccZaeYaYuoYaXXbkhbedaWVZanWZnmqkkobbWjjnmmmhdbbXbedhllZmckbkhcibcdchWYljYZqmaUWciffcdeckclbdedecedbeeeiebiZkbkhdoZkiilVXZakhlcagWYWahljnXZbkkbeqYcZZkmoYWYnjmgXYcaUYYcwWjeebdjdeceddcdccdedceehjcdZkYZkYZnoedcagiYadkkhYckaZlZjkrlbZWgdUXZbhZmYcXZjieiqjZWhcctbZqcYXxXTXkUydqnkYZpjXTUjdceddbdddcadbndcedmcniflYlgmlkbZamaZZplZXcbkecbcndddabhkdcbpcdcddYbcoWljVdYfoZhcncjplXkkhaccYXVWgnoVkejpeksWjhkiZYqYYZoWVVpssUoXiWUrdbUbkjZYiaXWXkmqXZiWXZbbnZYUaZapnpjYjWdlmYnlZibejZYdmbYZYiXnaXaoZhdehciddcedddddddledeckdgakkZblZbZbalmYcbZmdUieqYoYXXUcZlbalZlcYYjebZnjjYllWjYbZccUZjYraYhkkZjlcZbXWaoakajhZXdijgamjlilZgXaYikVjjXmdYZllkkZVZXZambmbldYWjZlbgbcXUZZporXWdYqeZlXVabbmjjXiciYpZWkamjZccXffjbldjcmZkYaaclWjdbmYlaibmgifkcaXmZZmZjlYnjoccYjebYeihiaXbhmaabmabbjknddjjcjXjZikZjgZnbnahZlmkYmeaZYaeYnjcYmYmafZlmkilaYZlYakaigYolYdbnXaWmllclpieXkjiaWmXcjmkmhdeZYWZYjaplbakccjbhdnZkjlWnXVnaljXbaakghZhlkblZWakYanYkkWkgkbchclcZmYbaiZYihdkYmbmbaediZYkZclaYZiliaZhWkYkejhihnYYXkYYoXjkYmhmaeaijhZjYhaZhbomZbamiobeXYkZnWjahbZbktWYbYZmeaZcndddddddcidddddddjcibkdmbnceXbZahXkjYlbdnaakhUpmkksXiklaXWVYXnZiZcbWYalomWXZawcYdWZcidhkbVcelnpXZbbjlZmZXlbbcchlamYZXbaZkaglYncZdhlffffffffffffffffffmbcbjimamZZdcYbbbibZlloZjXdkaZacomWXkilaXkXYYbmillhbZilkkanhhnacaamdeZmgiclYdYdccbVbiYmbikXkZholpbTVYdZeWmkjlcmabbXilbXaiXUjhnqUiqYcgYkjmljhbkZbmXbkqkbhmlkeebcecddcqcdddccddccdZaZpbaXWkjlmngYnallWaZjdchmccalWkXdjcjWbiXlcXmjdakiaYagaZWndbpbiXXlXijioZYalZeZbiXsnVhZZcehihaajbclnXZjXnjZobacejddjeeeeeacfeeeeeeefXYZrSxXZnTWtncpUXUXmrbmdaalZaYYbfbiiljbmbcbcnadYkaejlamaliaicbicnirZcVYoXWbiXZYZYkyaWZbagffebnbjbdddigideededdhleZlhlllYXYpeaaZiiVilYidljmmhZiWabihlWZZYZdVlbnbWWagclpnjZYnllZYaocYbUlWrWXbkWZlXaWWrddaghjijldilZYZZilbeallhYlalYhkhdiUXWWblnoneZdYkclaaihjjWXXXcknonkjiVeepjcjibjjYXkbhkjhmamVdbqYYXliglmnldZimcmZlmaYkajVtYkniXmeXVXYcZYnbbaikabibpcXbljUVYmnblebbcdqlcacdkdabdbdcdkWiZpkicbjYhhVbambmlljblidZqrcWhlUoYWoTkkXbXYdejcmdYakdimcbgZjobjiXpcdWXdZkYkVWYWZkwmeeZllZkalkianXXYhaXlkieYnaYcenffffffffffffffffffYkhknkcZmWXVjaYmohjTiiblbglklbmkYXiadjjZkVgnkZhiXjXXbYjoXVbjqhbnWaYkijeZXlhadkjdZYnihjbbXjmdnmiXcaYZliljXkYWXdadkiepZYgYZmhjmaYhWXXbqZZZWYXmdvrncaXXUXVWZWVfZrabWbidnmlkYZjcilWkWghndYjjbbgclnZdVmhZZfTihqjZllZcZYkmXhUmcXYhXiklkYkldhcbmmXZXjbXZkmbaceaaejlkibejdYaankgjlaadaXahmmoXZckmZYmdWmbabVhZYYdmocbYkuWglXkkeeabdcldmjccdddddeddckdbckmmaoaVbegbZUpmXkdgkcbfdnamdYdYcjYZolaicnacZibZZjklnYbZmpiZqabgmXialkiZnXWWakhYlqiZlXellcXgYkXZjkbYkZrpckkkkjXiicWbVUlZagdtnnadZqacWdiWYcajrldWapalZfelhiYlblaloXdadalmidkdnYjijkdZZidblnkcYfjcXYgWjmjnaYafdclmklWadZVYZjdbijjijladdcYZjibhambpaaZYcZbZbjlYaZmtWZmWhsdcSWZapTaeYWqkoyWWnUaUlcobmbokbVZZXmZcdcVZiodeWcccadWYZccYsadmXdkeichajXUYcaakkZjpacmVmndeYdcdccaccgkclobbbcdZdglklabZiZYacZjalcnYjodYbXYYaWkmuhkWilWhnZelbcccjbbhliYWbmiXZbkkcjbjaldcZXjlaYYeoqYYlYbhdicciVXjVWZhWYdxYdWZkjffbdeedlddedeeedlhbddWgcoiYnlkkZVmnZaaogcZkYgjkjXbWmXVaibWjrpqYijkcaiZhaWaibpVcYmjijiXXahdkbhWmmbXaXYkZqjdaaiXZhokYYZgYbXYcXaskbkZYWheojhijheVVXbmhpmZZYjobZbUXXbYanqVlYmnUirWahffdddeddcmcdkdcndccddTYjtkYYXbabXXaYXxiZkcYXblmcZcaZbXYXaYZulbcYYUkkoplmYaahYdihjXgbZkaabbmdaablnVZWcXlsjkZeiZbljocgXjiXXadhmWpickZlbccbijbWlebUYdorVeqaaYgpYanpbalWnUUmolkkjWZjmjXlkZjjZUibYqZkZYTXaUhcqjkcXYXZXamcbZnnbZiVibpZjklbZZWbmgeWkjYcmWcdpYbhcZXbclnchblkdbmYbdnicYYZWjiabkmcmlaiaZcgmccZYXXkncbmncnlfiabajkmdkjjbjakbhlZihbmcXjjlmcaXZcanojkbakkXWlkeeabdmcdcccdddblcdbddjfbfeeeeededeedbeeedefjffbdeedebZldccjlecpchVddpbddmdbmdcmcZddbadplekXlcfcjZlgjakcXYahhYYbkmklYXbcihWbZhplbkVXmYhdujXaZdXWeXpsbUaSZWVbpjqalWmYVVcahmWrjYlXZdmcoiZWaacalloiUkabccaanbnolVZaXXainmYnaZjYcamaodhXeYXYlbboZnbYkYieecmddccabldpcjacdcddWcapkgZbaYnWemihWoYbiaickblbaZZllbbhhjnaZcYamgeYijkbjbaacXlibbiXnehffdeeeeeadceedkdebdelnbdYelbhibmaYamhlaXoijkimWbqmmVqZlWTpncYaYXbbgckloXbhZoaXcplWZWllZhiceknVZiYokWapZXZXkjZchielhlkmabXbZhgVjdbndZcanZjYhZYlagpjYVcaZcdWelmohjXjYXXkailbnaVlZnZcbjjgboZiXhaYiaiebleYkWpXXjXvdZYYlYkdqqYapogYZUakcocXkVaVVivgbYamnbVhkroeoYWiYphWWWWXlZdYobicjlqZenakXbkZZYjVgdqZbZmjlYhpicYbkbbXkmeeZabcbclYbaZlcdjicncradVZiYVZkVbbYYm1WYWXmfijaliZYfaYemYlndZbVkbmccZjcianXiZcaYdbdkanaieakfcWYtmUYaZZkZkjZhlnabaXXXYakfngbajsXllXeeZWpqosptSVSQkTjSaiijVWicokcmciaYXilYjZjlicmXhZpeedbZebYVkZmhZmoblYcimlbYWjadYohaYkncUdWnbaaZdZjgokiaZmjVaYnjemedZdccbcomddddibddddkVjbpmjijjZYWaeilXbhbokWjjmmlbZZWcYiclglnbZbdWkkkklZjbWZacYojjmaXaZhajfmkcYoaYYbXXljleYnYkgcbbibbjkbnjVaarbZXbamibZdnmblcbZZZhkTagZmapZbYhlYZnbaiiZYbhjcalZlYeijciYmaaYZchgkieinXWcaqYmlmcgXXaahjbZcejkTuYYhccZZcknXaXbYeoZdhjahinbXYkbbkaabconaaiYZbljbkXpjdlaajcZZdYbcYnbaclXXXbkqkUbannYisablcnVhtnYbhUXcaaYVYXVcobefjeedceeeeeeemfeheeeZjjencnlkYZWnjjdXlZXhhacdldeeeeeededdecdedneWcZqZlnkWlbiWcmhmlakXbbcZnalkYWdekUebippilXZamfaffffffffffffffffffZcilbnihbZnYmildViZjilYlkbccZigYedolaYmiaYaZWjkkdYYjiYjiplaXkjdXYcoXajXXXjViuglVXmXllVUlcefjffffffffffffffffffkbkZkbXbZiniliZWpYYYXZcjmYlamjliXXlZllXmhYljodcWaaqjZkkXbdirUUkkXlWmflaklpjogZjgkaWaWUXedaclVnqWVqXkTXproWmmVYZZkndonZbYYaVikqhcankXaYjnikbYbidWbdiZmjaamYYffmdkddedededdeeedeceaddlicaXZcjlcZalnllpahcdejffffffffffffffffffPadwdncYZXjZaYYncahmonicajYlYXabnqqkblSaihZnXkmcodmajYdWkdjiVidXiZhjkYmhjadYYaokihTkaUbchhlYmcmckchYibblZkgcmccacmahZjihdhYXaZrhYkjcZjlamimgdbYbnjkaVmdVhcndZZlaYclgdcXWZioaeiibkiabYmlcabYhVXjnlXlhZdjhbdgodamZhXVrefWXZqlgqabWWjdgWjqkkbajWUaoYbiffcdcbmbdcdkjdcdecmdeladbjejYlcZZZXZkoiialbkbiakjkckgZXcaYillidlikbcglYZhkjijVWdkelmplakcjZlbhZajckYjckmkbnbZleeZddkndhccdbkbmdcadkkikXkclgiedbbXclcZdlikjjlXnljjkbcZjZaakbaZiiecjcgjcjkYYloZaikdbXajXecniklkZjYZYWglocbZgikachlkbbnZaZZYYjmmaYkXZhcmUqnYXZamVXoolXbhUZXcmktWdYcjaWajelYqZWgVXjglkjkadaZaaaajmkihddraXYWlVWYVnWxkkrUWZUbjrcYWnnWaZUWZnWWkiZmWjtYlZmknVVeTYjpZXkddlWkhZjjhhjddYibmdYlimcjcccahiigagdcbckeYcjnejblaijbcYonbXmalUYpnZWijXeYiamadilYmboijbdYcieWjYhaoXialYlYrlaYZlWXaWcZeemedededccddedjeeeeenciXjalmZdpZckamTVbkabTlipmabhZZcaXZgZmlbidZWlfmldjbcZZYWYcjljbcZXmekXkjmhljjYkcbdXciZlhaZdndplZWblZTjmlkWZpZjXhnfpckeiZZYnblgXlZVidceeiffffffffffffffffffgffedeeeedlkgdnddeeeeekjiYkklcnZaXohXbXilXlljidbWomYVhXpVZmplXkmWbjjkYkhnhickadbjcXgkZmhbhalqiglXcbValdaVcaXnbXmZmareiYnYaXYjiZWcXcihefeddnmdccdddncdddcdiXellXXXdkbkroVcjmijZZjXhboWbbYXYppbjZnclpoXpcdkcdZabbZknaVZbtkemaaVmbokodXZWYXallgXndXbhiibdUlmcWmicWjmoiWjkVahmYdZdknhomWXnWlVUjmYoeleZdjkaecbnchaddedddklddarZkmjlhlcTklbbaackjneWdedYdagcdccldbdddeloYWkblubwpXXjZiSXWVZobjbjmlbhjWYXbldhXkdWlbXjdmllcZjWYXXijjZkjZlbideeeedcedneeedZceedenailandjbiYbbmdlaWjdWidmacdnbjamamXZcedShkZnXmkZYbkabhZXYhhinkXjXcpZdcmlYcbdmjchbmccdbXdckZjdhcgclaeaaZcjglhamZYlblnkjYlYWXbcaljhlVdekakbkikanYZYkbalWlkWnZmegYmmidjZjalYajXdkWmfWjcnanWoWYXjdVicolbTVYcbkhndkdnYbYddajWmlWlZffffheeeecclebdmceegfkWhbpbbYaZXpnpbckWhjlZnhicdcckeoaUYjZXldmmZkleefhdddckeeemmeeeeeedehaijnaYYjYbabablkqlkjYdilZldocjjYZdaajajihkckebblmmZmahXYjjkScibjabklYmenakidXkdkcXijblaiklWoknZlaZXhZgdYljYmdkebdWehhWljhWjjdoZhoWbpeZXiflXdcUUYmXpuZdUYcbjichmjakZZibXbbnjaYkcZdelffffffffffffffffffcbldkcgYkWXUtkXkaplXohohdWZlmlWmilYYlnkZahXhpbcXZjcZWnflZahtdjcaWYlbbegjabnadcaXdkjcZZkZmjjWlkldlYcakZblWbcYkccddjdeededemdeeccdedeeVZZskjqoWpWcWaVqponZdnXeeoefbddbeeeleddbdkeenedXnbjmcZcabsZhbZZbdpTeerffffffffffffffffffbanaqcmamYYWiamnXobdmamgcYaghZnkWlaYYlqdmbimXgimkqdhaaecWnmXmYYkZblhcZZndkhebeZXhboeXmahZbanieeaejjaXlXcnjckYbXknZcXkblkYjaaZjinljYfibeibWZZYliZVnYkqZbqVaVhcphiXYjXbbpobYYkkWdjjbbjekbcakZYXjZmXlbphjZkckkVckmcibacbnZmmjjcWhimnXiZmYZYmdYdZplWjaXaiokXYYmWUYaYWZwhkldZYhljmjgZldZXgbbdYqiYeYWjhnleZZdVZanifbjnjWbaYdcnodXYlUcXoiicbmlUlbcbblXilZacVlVVlppbkmZaUjjooibcaXZVcbgcpkaaeeYahntWYbkZYYnhZimkcYhaXidmjZWYcXkmoldZmggZYXojbWciYjYijjZaknlVWlaYjbcjZhbXYbmcWZcppUZqbbUnimpWmZlZXYkikZgkbXiXlbiakkhanYZaiaZkajibodiefcddbjdoadddddceedecdjlYmpbXlbZZbYjbicaYgZZjjhjkcbbaZhmdiYjkiZgeWdeoZbjXbZdlmbbmcbkddbieeccbgcepcZjbkacddcedldeZccccbdcjccncmdddddnZhacncbkZZajZXlkhacmckbjaliebmcZXaYelkkbYoZlajamjmalkhYjiXhibkXlcXljjkanZjbYWlmabXlnVglWiapZZmmYjYYioZlXjmjamkbddmbhblZbYabZhZjjXmYVdipolYamkghncgYcYWWYaTaZtllXciZdhYaZmjkZhlmYkYoalkighYZUYkkjcjifkVdcpkcXVbYjkWaankljoleYjbmkaaXiYYecgahlnnijjjdcgjodalXbYmbYkWZdWmjbabmYmjdWbXZckXkqZZcXkligZankmgZXYaYkmbcaYkbkXkeiakbjbcaacbnZmlenakchalkialWedjbZlZikaneaajlkfljekhbkbjiYlkZmgZaobobgYlZdXgnedYkcZaehgfdccZicclleacbdedZielacclgejlagXbaZgjhhanaWmjkWaYdUmkhaYojmlYiXihZclYaciVljnZZgnpZYpYkZjhiZjhjZkhcmelkbajkXnXacpYXWaZhnoiadZolamZaTlarjXdmXbndljYXZhdYYacYhmaVXbXgqkbkZkpkdlZXWgaqYZjmabYahmYdXllaZnWidodblkbZaUeoZkWmiYdlmbdZjjailXlZlihiUYagmkibiejbieldcYdbcmadbbmbYkkinlZYcYYXoiklbedUfhXkjinbdbhZbYnhbkaaaVkckYkcikpZdaXXkZZnZkdUjXnZahijYamYjccZbhibaalZUdasZkqnjlZTXnajTdjljlaeekffffffffffffffffffabjjZnkmanaVYnYbVZgjWmoaiXbjqibjXThkcaWspVZXndYaZZXWakthWnVatWhmZiYdcndddcodddeddddoddbdlZjalleYlYbcidYlejlZnbdkgbZlihgjoZhclkTXadjiUcdqkaaaYbYlbkYfmnanZiaiZmgeZmqmYeiecYhigZYmpbZZZbUnVasoXlVZqXWpXaehakaaTZcXqqacYgjXankdcdfikkXihjkhZkoZXaYbeYdeeheeedebceedmbeeecefeVnlbeXXZVelqdXjkjdabkmZajiillmZiXacagVeldojYijjokkchXXVnkdcWmaTbashXVWqvuamrTUZYUqWbmWsZfldddedddjlccddeeedeenYdadcbdddcccccccddcdcoYbbajZhcmmjYgkbZZYnjccaelkbmcncaZbYjkWmkboZheedeedddcdmdemdbeddeelaccWiXnaWcdWmavYXXjVnZdbmakhakZZYajjlXlkohmjboWpZYZZWjZjoUUtYVYWVXbcpmjZcbYiYZmZYcabhcbYdjljmbaZYZZZgaalaacjblaibXnaaWmbalajcoWYbXjjadicWYYgeejlgaYslcZWanccYZhaaWcakaWmomYZbXWqeYWWXWmYjbqYrYalYYqXiXcjnkkklYaaWbnnbXnZhdaZiekdcdeeedebbmdeeeeeepgZXaYielhblckUZqhoiklWnkalnZVaZgYWbqYlYWolXbbhkhlacZjaZcaiamWWZZiYbdnWdjbiaYYciXZYjmYZkccckckYaZeZcXbakpZdpYjoccXYlakYlokcjllVVYlXaoZbbkidYkjkjYYYbhYbmncodZYXZYXaalnUkXpkXhtZaakifjajblidbZbZinnkmbnijjZncobnaVZlkYYUplVbioZlWrvcckVWUgWnZZnlWjWaYapdgaXbYjYYWiqQYjnqZjadiZXYWXkmqWXaktbcoXYTklopgXVeXdemhkXllZXaXabanZYXcalhrZWYXrcZkZVbZZoaYWYZjdqZXVYvcXoYWkaYmZjXjcknmWiZcoXYqXkdefheefefdlmfeedafebffabZnXXYkamepZaXXsabnYZWmdlXWjZSnXqhVZpaaYlpbjhfahilblYbYaZajlbiakbleeZdccZlbkedhakldcZbckglYjkmZbYWjXXlpimimZakaggacZebimniWkijllibalbhaldlilddYkcZiXhiZkepZbYaYXjXppjfnWblXZnXbbhjciolhZnalbXnkgXYWWccalhYjkZYiYoUVkppcinYXmcbaXlmYXkZnVXmoqWcmVamZdeXhaYYocqXWjkpZZjYZVbarhYiaijZVWbbnajjlbisYhVhnlaTZWRTTlomXWYUXtchRXjXcYlhfcXuonUYYVZVaZricjahYeWmoVlWkmpiqZhjioimbmXYXkhZbWnlVlahYcmYbjhmkaYUYmodaklaZVlenjgcimcWahkdYbmkWZkmekXmlojYkYhXYlndkiiXbkilXllmabdWhXXloZnjjZaiecdeddcdccdedkbdddndeXimhVoXmTnixilpVbUXXUXhffddccdiddlbdddedcdcdagekffffffffffffffffffmcdZhdidlioYaYbkbfjXlYidedeednddddedddddedddmbeZlijalajZhdahWiiZmaYdimnjjblYZaaZpbUkfWmZjaggbmbikkYYcaiWpjXcahWjhmnmlajZZWdcZcalkcmjXZloYaUnhnmlmdkVscYaWbkbfbgjahXdmZZdopZXYlYandgYZcbhcbqlbadbccdbdbYbgnbdidZboZjjjamlekYaUkkoohdeeXZXpbYmVklVkZZhclZcdaamXYXYjkqlkjbaWblnaafhbhZYVXimomklgagaamkjZWkUYYXXallhaXoahcZlhiYYaXjeVZilmYammakbbhebWijmpobeZXkXYnZakddckejbmbfZcaYiWiiYmZmacceahclnmbVbkaaZajpXZaZpbXUkiopoimXWkZcoYclbkYclidbjZcdXflpkbcddYdkjmiZgaXglmYlglkgZiaZgjkleacdXjklZgjhkgZjYaZmiicZdjcdkiXaZrhYWcWcbdlddYbkhjkldZcnbkmbmaikbkaeYmYcljZhlcijXnXabikkiZYjiXbcYiishdbbabjYmZdjhZjXZTiipaXkoZdkYamgcVYlWlmacYcoichjYojYYYYYXapWcSolrYaplXXpdeVbccbaacZclapZawicbanZckcpljmcXXmmYacdaXZnabZajYbjhojYZmlVZYnmbddZmfYYZjaimbaWZpmlcjYmacbdfYdmeZdZZaaokbjhZajcjaZkamcYXabWlkcajZdZblinaqcpXVUbcYmWmkXmbWaaqiikckoWWZeYnamkrfqlZbjnXTYqYpqrdWiXXefZkZkamgaVcZaqnllimYeambdYiandjcZaifeVkikajjnaabhckkllbmhXZYmYWXqgjcZdZgmqXVsdVYVbpUSUTSUkYXqYaZcXomdpaadoYXbabjiZcXqamqiobWZXYXZVorXjijdajpkpilXZYYcjZTaaUsimZaiZZVbilmnWbacjZisllgffeZmmeZefeeeeeeeefeeXlikZmkhWibhikkbbZZYYjWeYrdamkpbVWXaYkVlllrhjcddddddecddddcddedddekegacdqbdcdcdddbbddcdcZejjffffffffffffffffffYkejlZZbidcjibbddjhakZhidcabVbhkmplalakbZheWYmehhiXkmaWaaZlbmbjXYkcdcjcgZbljcmldaYjibXajVnkjnXqlncVViZZXVnhVkhZkamZVsnmbUUThWcYioYZiXalmpakYccWXbZZknpcXcXibakaalidZmZWfYarnbidYjdbdeeeddedleeecddXcdeWZmonYZXiZaZgbgimqjXiXYXmnpXaYkYZYhYjkcqdXmXXkcmmjZaaWkYoloYXjeXekUmnioZbWjWXXkikkapdVcXWbjohdjdYbkeVZjlnnalYXbkbjldjYjoYkWYhjbmkllaWdbpllaYaZZYWgbmkbdhYhddbkbieYbcbiVbbnmagobjYhkknbWXcWbdahlbnkZbjXichcujbYYXVWajWYoiaaZcclkYklaYZbZiccmmZXgWWlXmlboakckbXZmdhgXmkWaiVmjlmigajZZZkaiblkdYhbaacneaZaibelllYcqhbXXboglUnqolgnaidVodicbYlngdZljbZZWlXaUhakokkrZgcamblbgYYbXYYVYamxshZVkbbhilYYkYYicZYjZcdalbdbiijljchjXWYkZlZohndeXiaogiiYaZajYdXkalokbkWhapjkjbbaZYYhZjZllkekZiamahilZddZdldlXZblYlYjanlkjZYjdWWlglYbjpamajiemmZbealYhdlkVYaajZUhardilkgZYXmobbXmjYelXcinjbaXbYkgllkdjojfZYahcllnZZaWmiXilcYgZlkaVbcqklabZbmaWjobZlYmbZXdeokncbaalbWlheYmYnbYdkaecanakhXaYZjiYmnajdklkWlZmZaWojmaalVlYYYjWcknqZdakabWomafWjiVZYXicnklkbZiaYWikjicimbihcYnZaWXjgjdiaZYmppYagUacsbkaZbaYWZkYasienYkYjjjlecYaYhbnkkbboiXbbWblnmZbYWYkamljkZpjdbcUddqdhZbiZeZmlabXkjbblYibnjcbYXjiaUjYlmikqZcnlZXmknbZaXWWXbXZlnZpdbkajeidcalgaVcXlkakndhbdekffffffffffffffffffbdijhbYXabdjkeZgraceWhUchqmZcabYYXcjZiknkahkhhXmYYbZYnmkXnbkZYkrWlciicllaWacXkWYjcpjjlgZVdokldiZaYgWjndZZmaVkcaZenffffffffffffffffffYamklYjXkYcWlajpaqkYkXZkamjjYXZYkkbdmlYijaahdbZnYibYZWiVZcWmXlbwboYbboZbZjYlaYYjcjbmhpajiliYclZbcZjjobhjXXcYbkkakZnnobiobamihdVeabllhcgfbiZbabjZnmlchjicbhZckkhgkbdchammjZVlgXjbYgcnblielZaYhmbdbjjgimZjclZjcZXchlcibelcjmYkUoankhjbjbYVXlYikkklemTihqkZdfcYaXlkYbZogYadYrZYhompacWaYakXhhkUXilkcYamkmaplbYZgnWYglimWbjnmdkZYZcbcljYomZaYXYcjmkdZZmYbhnlaYYnkWckUhhpjbhblYbZmnZZXmmWcmkcialbZejkemcYbeokdbeggbbkaYZaVcncXmYguVYmVepaZYZYVWedullkgaQWbmbnWkhnnXhimaZWoneaZliWbimefYeecmebcdeddbZddiedUcashZWWYWhmnjXbojdaccYlcjkZdnlZVYoXccXjkUYeZhldnelbhWUZlaliWmaUkYhkiZhkldYcdbhjlnXhdcXmTijqkijgWZadcnjXmdYlZkWejnliZZbadjmkbZcmhZbcUjhpljkmYilgZackbbcdjbpbaXbZZaZjleWhmmcUbpYhbjjbmjaYlbggZYmikeacdYVclnoiaYkXWYicjacoYVaZlheZancXlaZYspYpTcnTjmmdeYbZkbbuacacaccbcccbVciplaZkZacXolccVljYeiZdmeockXhXWWoicdYplUjbZcaniiYXallbVnaembbqZdchdjbjYXYaakokaanbacYiVaeriXdjkXYinlXcZoqVkcmbiZbdaaejYbmbkaplkbaZShirmhabkYaZnmaZZkdZZiYjelmkjZZbhXbkjldhicbkXhgnlkcijccXondZWdZYaiXnakkcjnjmXWkhYaVnkWZmYbboaXZkammlkbYanjckWlahkcnljYhiZcbZdbmocmcYbdmZjaYbjZemlYiclidkccZkmZmjiZjYcblZchcgahiaYlkdiiomabYXkameTcaXhibkjZlmbYeaVYjaikobcUZjWgknkZbaeXYYnmcccpbVabVckomaaYgXYXmmdhbqcVZXackioikZnXZWlcblXlhUnYZgkhmmlZcZZblbkgWjaWiYYgdmmiaYiaZdZibdlmijagXcdokjhabbnWZiYYodcjZchahkjlYWkYZhcaYemmaXkXlgiYmmlbmZXZjYdlVjlWnbkZkbmcjbmbiXcYhkYklXoajjadakajjjbikdcZlbhkhnbhbkeeainmXakcbanjjddlmZdakedZnZhbkcZkZnkcmbYkblgdikbYiXpnjkVciXYoUjbqabkkYZbYmmZjXlldZnYjambagkhcdYnoYiXbkhapleZhhhVZegnoYjmfWYafhXUijpoglZaYbWbocdYljYcjYdjkmlZXjWaaqjbZXnlVjjUgcqcbcdeaiannbaZmkdamUihpnbjYdZaXajbklmbadahehdYljhZicgYVaksZablcUhcqjeahdaZXajcaaliZliVdbpeZdbabcbclaacmjhafZiblhjcXZebgWjeklbilaajgZjZldmbmbYZkibWcbpYcXfimldaZZjbaajddnmeiZcWblnngdYjYdaWaaZqraokWdcjejnaakYjZnilbdlbXkaXicnjmbcmacWlkjZhmcZhdYhbmbcfcXifijmZkYaamYkkehajhicmiabiZckhjjcmiliiXcicjmnZbnZabpbbVakajcjYlkkZjaZjmadVaZhZkicZlZgXiedbmUabbjkjsnkWiklkjhXaZXYabhjmjhbdcYeilmZhYlYZVkmhiiliWdiWcdpbajZYajYeocjilamZeYZdoiaYXaZYaYaZkviknZabambnabckZZZmXddrkgUdXZbmeoaaZZXZaoahZnljTdXTZnqokkYaXYYkhcjYobYiZVdbqedjbYbZbahZlbpijWaWjcoaZeXWgdnXbgnonlmVhbckhnjcXcXZalkYaajjYcaYhanYZbXakXeWZbksnolXdXdhnYZbXZdlocYadqkmmXjXlYojinkiiVVWaXlmjnblkbebllYidlXYWppekWlkXbhXeimliebjYjYekkcXmaakaWpjahemYdkXWYkcaZmnYYiVbjpnidakaYWlmcZXjbWacbgcjgnbZcYljaipZUjYYdZUjbqlcnghbWUbnYhbklaanZihknfXhYbblYbjZjkbmZibedkngXXaiipVZcbpjaoaXWkkljbZdabejcanagmaedYZcbncaYbaWjaclYrZjXXYdqZkVpbXVZWimhjZiXXahqWaYlllhYWZWlckfbjqnZkjWhffdndcbcdeeeddceailbdceeiffffffffffffffffffUkbpkknhlcYWnnYbUlmXakVkcokcndiaZXlnZaamkXbmXjaokgkdbiXYZlZlZhjiZhWkemmakbeYcYabbihnmeidWkkknambjaZYXZhjaojbkaWahphaZZYihbimYYlmanXkVhcplZihncYVjkbaZmhYhhXlclibonhbXWjkacXhlYclZdlgliYZhaXjollaalZVZiVdhoclmbXdYZYkdaokdZXbXehnnjaZgbXaccccmnWYYnXkfmjiijcjaaYkbZldblZkgdgflnoadmXWlkWZWbdXZjjgaihidZclkaWjddpbjjacXbcokiYYmXkZplihYklVkZZccmljddcXZWlkcdWlcajkikjYlYWbhmoqkWcWpcYYXVnccYkbnnlbbaXZocZikbladleZVplWXaXmUXmogXcYXbYdhmYlpcmZVcXWZnlllYcfjgdcedefeeeedeedeedeedlghYWonXXdXiVckpjYglWZWiboWdjmVpcnYeZdlYZnWlkcahXiccVnaqYaainYYnWcVcmnpicZZXZYjiiZdmcahanckWoaZZXXnWoadwYoacbZeaZnblcncbgXjgcnXmaajllaibmnYbjillhZojWiYnkkYcdnajYccakjmhgjXjajbjZcmeljZacabciZaXrmZXbZpjdUaZnZhcUUXcXpnrrhYanbdYZaZZYknmTZanrXgqXbZibllakklhYUilacjplZbglbZjcbWYYjlqZabhrWbnYjldbcYgagXkqchjdlYVbpVlXkanjkcXXccXVkZkmgdoXioZdZmljZlZmcdfcjUZcanYkejZdgdbZplaVXlmnZabiYpaZZWkkZYbblUWdutZZnWdcdejlkiXkXbhcWblbikbmbcZcmXZcjYmjWWlXqrVYdVZmZbdjcbZharaYjjdTWYnmaYejlkidgbbZWYdlhphZcajhffdeeeeeeeceedhaebkeeieecedececdcedcmcdlkeekcdcbcYZijamaYaaqbeblblbhabbXZkoZgjWeknilWjbYlkckYYabeknaYailjblkaYbgokibYajYXZefkmrajjYmabcUgUZbcilbYoYmWkbjklbaiaWfjllZblhYmkcbbciXicnjYlacbbYllYnYknablbeiiajmcebkXboblTdkbbldhjbkekZkaXachZidklZhcZZrXXjWZWiZVhoUSpaXtZpWbknkacbcogVnamqbnbZhijfebeeeeebkaeedhaeebedifecadcndcdbccddbceddbcheideddeeeecdemedeeelbbglcbiaXaibdYiobkkmddeiYmWcYgZlikZnZeZZircoicdgddddeddcdcbbdecddeYkYnXhaVWXbZZpYajuqvVdeakimhhibchccZjjjgbblackebjkmglcYZdWihWmmXmjUZatbcZdZhlckllccnamYdZganXmYmbjbWVVmtUXYWuXdYnbjcjjcmnghYkobiccjYpYhZYnjVYlUcWWYiyYYZXYpagWZijaYcZkTUltnbZnaXoZcZZocZXjcjeailZWWZXmrceUbbarcacbbbZmiioYbbmYYmRkVVrRjrrpZkqqSgVUpegVRWWqedkp1UbnVWiolkheedlddledeecheddkddhnTavWddccdddcdddcbdecddSYmsoYZVbgWXhgjhqobXjXadmbnjhVdYZacclmjkcXkXYalmnjdYcXXXplblWniViajffbaZdddeeepbXeeddeYeaakklniYaVZaoZbmWkdVjilboVWZXVbUpnpkcoUoqeejXrZYWbbmkmZmXllWXiheWkXdjmkcliZkcYdpcdakYZYZbhgiahklZkkYZbnibmilaaYhliqlkYhYXYbabhXlbYjXValomaZbaYYXkilhYoeYlYleeZdcgZdandcjdcaddbjjjZdkibZXhhYaXWXisljZkWjgajZnbhaiXhkbidbaecXkUojlkbYiWVZbXVleljrYZbZecmZhYbaZXljWYctdabZcWhjniiceojbamikYfkbajcaahmlqVYbVYZgkWlaYpXYXVjZqabbncYdXmnklUahcimhclZjdbeknkedYjaWiZciYUharZkaYYXikZkZelaZaYhVZarlaZYkabWolYhqkZTaXahdkkekiahYWabkhWhnaabmZjZbcbghjXXlhXZucZUYZjccekicbmZldjYdiVclXnbpYdXYpambnVWshaXjbXTXYkcjZZjZZXkZZadZbwWXdVenjcWdrYXmXYXdWXdXWoirZkZbkZcZdblkmWZYXtYXlZalahbdaZYijbjaYiipfaklYliXjagjZXXddYllYqdaZXYYebnjbjZibXZgpZZYojZYbXghnlcigjXaWmniXankdmjZccnklcjaaaZVZogZlfbkYbcclVeZcZXjmYZmcjZhpXkeeehdddddcddddcdddbkboobZaklYiabjZYjmnTXWjmikbicmZkcpYXWceXhYnlYiZUjarjllXlVRUbnjnWpoTVlnZahYjYcibklYjhbadbodiVmmemamaZZWYVamlklfgaaYlidiajabajkYeXnhnilhgXmmZmilcbaXYaknjUbbYZilgacVnaXYjkpVXmllVYoWZmbacWlapYnqWmakYiWYghcUjipiXallecYojgYhncYXafZlddcdjecdmccddeeceedjabkamcbbabjWbikmbZkaXiaejlajZnadXblYgVklZmYsYaWWYVZcYjnWganoVaqZbkcZjYXSokhqqobWXpZamZakcgbdeddeddjddndbedddikabjYVXbZknnVkVYtXhsYknbiYjijakXdbaabbiccYlYhefddecbdlkdeYdkbdbjedbffjccedkcdeedeeeeeeceaiYnWnjmcbejckcbUYcjbnpdcVXmlbVjYdTXqrYWmrVbVcarigdbgbXWXjadmqhmehWeapkccZjbWWYhcinmjlijXcXrmhmkZaXUekacWgipdjlbaimimdsZVUWnYjXpejljkcXmVkWdhZVgYeaobYXucbWiinmgjjaYcWhhmkVkbXlaUhiqkYlkaabVkokbXnjYiknbjXoZZnWYdUVajsbwYVXYYcmjmjbYdZjZnikabqbaaXoZZbYaaYhgmoVYXcuYZmWbZdelffffffffffffffffffieecbdmcdddcddedddeedpheibeXYZZZclWbcgsaaoaXndZbYZYiajmmVabloYapYefefgeeecejceeececfedefWlldXTYSanntiTybqWRpXWSojnWYhmmljjsmZoTWbWXYfbckjdZchbZdYXpbWaYcoaTncokhXckYbWnlbikpoWiiTkcrljYakXdVollbZnkXjbojYYYbZhdnilWZnnXXaoibZZbocZXjiinlodkbckZlZdVcjojialbheZokkgXlacZkTbkrjYajjfgbojcaaoaZXelhYiZnsZXjYoUldiWUmmZbgbkciimbidaYldimUlZXjcUhipmlbWYVkYYlkjZnlcjgSjcsmXknikXUmjYcYmkYdcZeemffffffffffffffffffVjjnoXmclccVlkcaWnhZkbWicombqlkiZVjlYmXljadmchkamlaYhYbbmjcbjciabZYijkjdYhbZiaebiXlijkiZZkigjadcjacacaacmiijjYeffheeeceoeeeacceecheebefjffffffffffffffffffZbbnWccZYYaoXWjopjdoYallbYhnmgkigZXYgYXakbljYchmoXYaqZkaWmXYoWXkXYZjYolgcljllbVcaZckjojlacglelhlaeZaaaaYoZabalbdckblddeeeeZdcddedeebbeejdddcdpccdacabdbcegmhZagkejkbjgZYhfYZegljYqbYZcpqYnWXYZaXZaklUajekZlboZkdWXbdbkdklWjakecbhjWZdaebYbnkmbbehamdeYcddcbbdbdcdclkmacbVbhpiiadZbdZhmkYYjbZacdfYmYYjlZmjoXbXhmgdmXaXdYpXkhjjbccpnkhUahdamXgaoZcaciZdbrnheZijdalhcalhlYjemjpYYaWmhYjbYkdZiidWhjplpZXZZqeXniZgedgddgmeddedecddeecehgbdjXiZbYmdjjbijrXZhXikbddXgahYkhoqcjiWiXmWZjdbhddajllbbkbkkbdZdikYianYdXibknhjmlejXZkXcgjaiXhlWXlioUkimnVkqWbkagdkijikacdjZYkjidZmakpXXVZmpXaZZrXjmQWcWVwcfjceeeeebedcbicmedeeenabbalaYXkhhVhilnWeqbhZeeldebjdedbdceedeeecdjdeccdcbdcdpmddnbceddbogbYamXbmYikZZllVZYlkcbjehkgcjcYijnejYegbYebblbckjjihYchkbhbbdeYdZlidZYklZYleaTllmkXcrYemjcYWVaXWhnqVkbkrXjtVcaeekffffffffffffffffffjdZjbiloYmcWZpZmVZYhXhmdeYbcbbccclrbdcbcdcccgffeecmbeheeeededeeeeeVifpbmqiZiViTVjmpdlcZbleeZdeeeeeeeeeedkdeeddVagqbmlfZYWaWWmnnjecjaXgdnjkYhniaflijYahbZZjfefgedeeedhdeejaeeeceeXlZoillbmZWbcalXlklZkkZdemakkZXYXeXYknpbhnckSjjrmjlhdaVVYabiojlbbmlibabiaYbkdnYWdcrababZXlambcZgZdglblkbWnolamjchckklblajZiahcXkgamZZckkmdmanaXVnZajXpeVmgbddkYlYWXmahTcorVYXjccaelbicdbhjbZecbbYXqbkkabjkibkgiaVVZZglolkamhYgbngXbhZinajngZknajXbihaiXmaZZajlliekYakhZslZbiXYXdckboojeYnaYWWZVebqYglldbXYkkZadikianVibpZkmmjbVWgjYbXejabmlbbcXabjYlqcXnlidVaqXcXiimlelgZkmXWlkcbmbkXYXhcolabWaYZaXbbhinikjamaiZcllYhaacXZllYbicjYVcbrljkXbXXWXkXokmkcjjmhZaYlhmjkcaldlkVXZbampZpShaenUtbYZjbZqUUiTclbbcihienYkYbdbiWgkcmakaZmZYciYkoaVoVkoVarXjlacdiZYcVlomajnhiYWqWXbcdkddeeedddeenidebleeZajmjlUWlVbktibYZljTgYVcipkldZYmYYYcdmhohaXXaijemchaZcYckhkkZddVZZbcclXfqlTVhSSzTkZZgTTmhffdmddcdedebdemedgeeeWdcpbYcdbckjjiigjohjaaVdipXpnkaaXXZejkUYeijmjffbccccgiddbjdZdhjXcdqYdXYcZXaknlVYjtjZkoaWWeeoffffffffffffffffffXccohjZiddZYkhdakmZkdjYccnaljkciXWjlbaelbjZnVicpgdYYdZkkalbibccmZlZgikmaXZdXqnabcbYbdlmcccYnXXVZljksZXYbjagpgboabYaZaXXoqlUnblmVZsWZTjbrahpmhcZWlmchVjkdbojbkajijalXaXkbXlbilXmeYhlinhkYhakZggdamhabbXYhmhocaYbbkbdgjXmebacXajdjlcYdbYiYZagcljklmZcliZjnZaiZjjlYmYmalbkhYkekffffffffffffffffffsYeUqbhpfroWcVinnlZnjpeedheeeeeemieeddeeeeeeYkhkZsnTlXYWrTYlUXbYkqrhaUXpmkYbhlmXkmTWaYeoYeemffffffffffffffffffYnlZogodkZZamZjjYkhXkjalfcffffffffffffffffffaljanjdaibicbWkbeoinkYiecebkkadecdZdjaedcedcZekhhaXjkaalnaZWplkXbYojnSmjnmamjblYohXZYZbnrsTSlWSVenStpdWcbWQUjWqidUojmYjbVokXVnhkckYXjclZojZZhbdZbZhmhplnkddblbpebYkZcZdbbkbqkmjZYallallUYXZlVUknrmklYWYglilbgdibbWmbhdgpkdjadglanYYlmanmmXaakkYZdcnbZbhdZakZemZXZdojbdiZXoicmbhlkVYXmlbZhbaVdklacglcaamYjaZZZkbclZkbialblekgmbYXlcikYlZXkelahajhkikajZbbbjYbhakjnZcbjjZalagZadZbjjbbjZdbiilhlYoYjYYXaeklkcnakabiXXaaZnqnWbXXvaYrYkbaanYbVlajnmjiYatcjmWaakmZockZcYjZoiZWoaZVYbobaZamidlaaZWXqkZZYZojdchieZibedmbYajccYhjocXiaoXjmnZjaZlikgWajbcokcagljgenWmXZkZaWaieoicejgffffffffffffffffffkdiZjjmZqgabaZbmYcobkalZjcnbdYnWkcihZmXinamiodZYYptiVdnoVVpiVUXUXoshaTYlbXclupncjaVVYaoaVgZrZaYjZamkmmaYdibkalZmdbddcaddmdebecdddcecjZihmijZmZhXchalWjlYlZYjhkjZhYjaaZYYdhlkccoVmabblhjanbkYeaggUZkYnclddaYZbmconoYXXYrZcnYjkamYnamkmiZakViilcaXikckZjYlmqhXcXambYWZZZjmajmZnYYhkYijpcibXjabadldXkWdXmZlXlZjaljXkmXjakXnYbeebeZhXkYcXXqnanXgcnacmldiZYZXbgjknZjekcbckbidjdocXckeUYbanYdZdlilZXjeakdYbimibalbfbbkcaabodagcXWanbdjmkaclcmcmZkYXXniZmZnkUadiibhZZdndllbZlccZZbjacaeekffffffffffffffffffoceWmddbnccnnccbcndcccXckmZXZWqoYWWlUljvooXdVchpdacYhZXUWdYlopmochbbdlaadoimbajhjialbbalXmbkXrVVaXZYnYnbljbUZmblcdjZnhnkWgccaZZnmVbipldTbpVWoUXimVWkVpnRnjTbcsYeYkZaaZjmlgXjZjhjoedXjhlXjYlXZZjjUciZoYicdgajdhibmXbcbmjZZajbkbhcljibkajXbahiVghZnZdbhjobjamYbWacZlYliXmYlbeamejckZiZYZalYjhdlZmcmVcdmmccccnncclbdbbdXbapXkWbnmXonkaYoYYVXlnZeagclamZkZacZbZhkbmenhjWkdilcnlcZaXlhcbmjcmaZjVZWiboZtpmXYrYZjVjhhXmYhbkhiXpdgabXibbaclajanicZlWZZhaXkjjkZialaddccXdnajndbbcbdacbdckZjmZkcndXYYcZhlpkmkirUbjdZWldsdsqUlvnagqprocZZUWUoqkhpmZVUkWnXXjWcaqZaUjlhknnfdYjccjXhXiYpYXSimcmqmcaXnajkakVZbrcbYYlXdipncXXnbWZXWalnmicYjilcnokXXgZWYZhcZmZmgmdYiXmlXkVZjcaoRapqodcZkYaXbjjYXobZcYYZkmkcceZhiYZabjmpcbZXYbinkdaglbhYnlieVkgYdccbhkmfmalaYXZaamZljXnakecbZqlidXWXlZamVmcXbndbYngXTWmWmlqbgnccoVYlXakmZiblllcaoclaYmaZZjTcjrlikbkcWWmoabXmZWYklcdagmhakXgdlbgiUdkXlblaedkjkbmYYZnhYmWklWnbkZignkkZoYXXgaZjXkoWpblaZkVUUcYlppacXZtXcqWaYgemidYaaZkakcligqheYabkWoijakmjchYXiYVjkZnckahdbZWXjmYngZamnkcheeYibmedXYnaYcnalhiiiYblZeZnXaYXajbkdhYkqZnoYnjieainXWmVYamYikZbmWlkbcdkhbVWoadroXXXnndWbYWeaqZkjhWZbcaljkbbdaajXccoZilkhicXlmedYlckbkjbehkbXbaUaXrmadWpoVpZechimYbZkXbVlrbWUmlXednbZcZlXZXppjWdnlpVUnWYXjillabelYYangjaamiVgiZjbloZZYjaaegdWdcolXjaZkcjYgXajjlohXjXqjkZddbgckYjdcXiYYUZlovXbjYZbhhjiYaalcXcnciicojXjgYjambZYYZgmoclYejkmnYkZjblcjbbbaWXZbadnclbblqbjUmgmZiekjiYalVYhbnmdichamiiiZYWmkjjbjjYilVgcpgbkceXjajkkZgnkZkjYaYqYYWlXbpljhkjhVamVcUhiplcdhcgZZljhaajcaYlXdYqaYZdZbohgmXZdZimXlYkZnYYYlZajliheciXjkXmTkcqhailiXZVnkafWcmYaopZaZXkYZYZmnVhikoXYpXhekbemmkjhjcaYZlbYimcnbahejoakbobZWnjliWleakbXcboaibigilYjlhbhnckahXebojlWaljlalingWcYbkaYjgkkhZYjZnilhdaYilhhiXcjmnYaYakdZjeialkYilWachlmcbbfalWlnigYhZajZZbfmmbcZbchXikicYjZdkXlZajhbXZhdrhWmhZTXkpmXXihmideZbZbcmlkcYnjYahXibnhbdkcecZllgeZiYZceYjbmjZhmidaYmjhaigZZadXmblkYlmkiXYokcaVdcWhdZhbmiZYbYkoabmmiZnblYcWgbolgiabYaWZoalcjlkhmViaqbdlibZaYanadXjmcfnYdboYabjZmnjkmdcbjalXljbbkcWknanqXaqaaYYbnZZbgjfmkdXkaZbZXlbomielZWbknkcahjjiamleYddbYabXjZoaZdbaichmkbekdlnZolZWnXYYXXaprnnWXoYgocZceejeeededfchjfdefffefhiajhkZZjbXZXbjlmXZjjkleeZdecpddgddcdddddccdZdleffffffffffffffffffoYrSnhrpbidabXYaoacZppVdcqdYYbkncomlZWXohYYZlZdikiYXmZZkdZZeolaYeYmdcZcdcldmccdcqccddbcbYknZohcZbXYhjbmZZmaVeWdaankYjWniXakiYaWntYYqWdknlZXdjYZilZYVrlZVdYYgimbbickdcbnobZXkiYZiXhdnaihjXdcZbmhkZWcjYeWjapVnokZkWjWamkaZlcXkVjcpZimncdacgchbWggZckaibkcblknnXccZclmmeXYZjbbjbYYecjkmbaXiZecdYWlbiaikmdckYZXdYlimcoieqckUkcnilfYYohYkrdcZjkjcddiZYZjjdoXXakklhobaoccXbbcbcblrmbpZjccacbZjckpYcZYYbZciabitZXXXaidjXjblbkoZhlkkXXYjhjYecnffffffffffffffffffXkbnccadniZalbdZammadmnnaVekkbisWacYaYWhkdbjUljomajidZYVkmlgjdaaZlUjkoojkXjXZWjlhjXmaWdYVjZphkjdjYXXbjYcZnobiljabkabZXkkbaibYYwbbZZmZZcobaWZjjccmbgYslZZZamcYgXlWcijdekikkXYZnjlXkiljddkgdbZllcZldYZYgaXrXipeXbillhXrfkkZhkiZmiajchgmYbXibajXblYjnUnllnaiZkXgXomgXaolUkYVlenjYlijZZYqmbcXmkWYlkblYkjlalWjambalXhmXmbcjjblkZYbZedcajZlkhZiXlaibnnkalacYaYamXihXmYaldckkjabcZYWdmnhembaiWljkoamjmbYVolhaYmcVcgadanXaZcYjYmYhXisYdpWiZjZmYZZXXcdnXlWhrcnsYmdcbkaZcmZlmZcdlleebjgeiZbmcbVWVYaiiZaqhZkmbkWndkZakZcabbbblcmZkddZmZddihYblZcddZZZklaZjaaZjmjWZYkVWVbVkgsonXaVWjdnmabalhYaibcXZmkVcZVbbrcieYXZdjaldiekjlYjihZkahgjlbXWalakjajkhkYhcnYYYYYmmnbamcmgdqZjYkdkiZWhYkknddjXliZnaZVlcnjYXgciemiddXblbkaaZiekhdYamYbjqcdYgllVgckZladigZZjkljenlldYnkaajjdkkcYncYZpalbchhWlgidibaeaXYcjlbcgepijkXcZckkbbbXakckXWbaulabYXZbZoYgYchajnofWiahkiZnZddmakbZZaikomkadhceZkkcdccccddZcWdckondkYcdYcYpWYacYblnamWZgXjpZlmeeYdnkddddcdddddddddlVcmmpXhXeYXZlZjkdoiUnWnYoWkhkmphoXrbiblpjnnkXceoiYXjlinimlaWljbZZhZainZmabibikWXkknbXjjZWagphcdjZmkdhjcbloZhYhlbdamikcmZmWXcbbTYhlnYZgclhdmahjaXWddniklngladelceddndeddddcddndeenbjXjijikdobachgUZdhlbZeelffffffffffffffffffkibbdiaelebgcaZfnahccjihZkiaXdmamldfVcdZkkkgYejlkkgZnYWYlnWlYklYjiYhancZkclaWVZjXmcjmdjkZdemdncceddcededdeedddqdYXYaWgZWXrblYWwhYkYlQocsbejoZXbXkkmoVihXcmcaankYWcdZZUVbUvvlUscWVkapikidaXaWdnibZikbblgYkjZijbXmWomhalhZbZWXhcbkcljZYrVVWkZmbkZpXinclWnblkodeWiYblWbjYmlYjZnYhblhobcqcbmVabcXoYcaoXianhakbndgaVhZZaeUgbqkaYahbhclibZYlbYaZmeeYbcbbcccbscdcbcdbcbaigjYpoZXhXmUXmnjXibXaUjepickmhchWknjWhkdldkXhbodjYcbZZnXXhXqldbaaalajbnZicbaXjimhVcjcdnjcZlXaWYenYloaZcwcaiYhgiZkhjWdlompZWaYnbYkkYXgZpZZXcihYdnkdYokkkZmajbkabZbaljnhbZboaelabViiojacWjXVWkjYhammVabYikikaXXlXckqjaXikiViXdjecdcXVbWbkqnhbZcjXaacZYoiXWaaZibXiYnbdklnolaedYcXjVonjcnZdlYapYmXciniZXWjYYjrlZXnlcWZaVibpbebkahlZmoiXglakajXgfndYYaacjkoiXbliicZlWcepcdYYbXlZiodcYlkheiUicqbcllYljYholZbkblejkbhbacYibmokllcXmYagYcceiemeedecedeeeddeeedejeebcecbddjcdnddddeeddmaagjbYbnZlbZaabjkcciXbilaodmckjeXahbibqlcjbnccYscabcbbmcccbbbcaclocYaaaiakZamkboYZdaehbYhcmZelkilmhjlkaaljkYlYaapXaWmkidmoZZYnhehYkVadrmZZXeWZZdjXYomdpbdXbZqnhWYjUmilhZbUlknlmaaZoacYdZnlYXnXbacapXenhYbYkXcdilhXjlhXXYnehXajniljaibbXblekYlbjjimabbhdZYjgZlZZZaocdZnYZjblbjjccZVajgbjbjjZbmhclamjabgZYklamWonXZhZadkhkZahkcZnmWaYpiYWcZoZkXVUZUubUltXVVsZtkZjneeXbcbldpcbmccaccdbccZacnajXYaWopnhYnVjlmZnZdcmbdWYkWnnpcYkUcnhkoWbcqbaYYiXkipkWkTkobipXZcpebYZYZgecbYnZnlpllkghZcddbdmdddjdmbcccedqecUailhZlaYlkYpWlniYkklZbjipZjjUWVYVrcZmeikUjkookwZpjVTcsYWUZnVWiobbYWXYYWmqnSpYmqUbvVcnaiZejZiYbleVYmkmZbodakcbhckYblbfeZiocVdYkjakZiflmlbnWZYlaYlYklWmdkhiZllXcnZYanXaaajlUljkebbWmmboYTbjTgskclXllabhlYaXbcdnspYblVZjlWkmbdalhjkmZkXljbiWcjanembdZZmojZojZUjooZXepagkdjZmklcjZYYdakmTlcZmZZjijdllegaaYmkjiYieZdlYjgljggjigeaojlfhbjccnXkbmgYpglhVUVYXpcmnimlpgYXpVTSXhxXUVjraScpXVXcnikemYcbmjahmaXjkkmXpYiXgaValZSYrYaXboUeVQniXdigUnpWqovifbWZZWXrlZbkjhYfmcdhdYZcljacmZkhZgjZbYannqUWbnokbqaaZdhlXlnXaYaodabmakkjWlVhdpbbcVaXbmZaiodnocXkZdnbdeddddeedeedneeedeolgUvYaQUUUSWmRjWVyVmpYdcnkiiZZilYYnblZbioZmUbasmjYZYXnZkoZbXlccZjXdeobjZbZZkgnlZaWkacaeladcWhYZZblhjcbbmXcnXlXegnZbkdkjZcdabkamkjXmniWiZcebYkWYVkYfYctuXjbllYmmcjYaVhiXoZmeYVaXXjcmhbbmZcZWolldZZeZamWehobkjkdZaWlmklViZabknaiYjjnkncdXcaZhWlganbZbcnYbZkZlYhflZckhciZkdeZldeedededdeeccdeddeXfaobbaaZhaYXpZjkckpakZaZpZdccXeaXVqalhaktdmWjaoaabiahdcindabkjjammlkVkaplZoaZjacnXcchcnialbipjXXeWjZYjhraYWWYnccYldabjZcaaXjYnchXkckboWlusViVScUsoZjWTPUWleZdXkXYiYahXXkhlahpcnkbjakbZXlXWXlYalrklXjjhladaXYXVlnqWkihohnrVmlgbaYeebXnpnXgakiXalWaZXcqgjgaYXkjZainhhkckeWZkokimkYcaXlojeXdXeadTconoahbcXZZmjdYeleVdXWjbnaagmbfcloaikVmbaakSckrmboaajaWXplWpnhbaZaigjldkYbaiXanYbmkciXbkYjiwZrtURQPRbrVizqTsOZghljbkhjbWWXZbmmnlddiodeXccpmcbccdbcccccbcbmYickdiamblZggXdWhkmnbocZZWaYZWZpoYZZiqUYnWikeagXnjjXkbdlamkYYadblYdaokdWYhVoknjbbXhghcjWbdpjmiaZYkZamjjajalccVilnnjlZcabXmnaZYjcXZgWjkknkoZhYcVmoYeVkkWdlkicaaakdljeaakcjabjkcnjdcgYcXakcblniZZkclZakVicpdbilibbXljaaUmiXkkWmkikkfZcZfZommYZjhYajUkmlpgcZaXdYoklYXndWbcTcbsYXWlhcinnabYlmijZgVdbqacXkkkllojjYZkdcakYmickjYXkkhlmanYaklYhhojViWlmZWklcXalWXWroakigbhYjiXZlgbZgnldYikYibraVbYXYajpqoagedajiZjUdhpijaYXXmZdmlmXeblddWZkplYYXdZlXnmlhVmibjZXimimddWlWXXnkcZZrnVjbVgjolaeZjZXWolcbYrmWbcikZcamilZoimjZaZmZebZmaoZahZcahcZbXWikdjpbkjTlephakljfdZkbjhZjabZjbhalgaaYljcnaaadjnljahWddohliZZabhWidblpjZYXVicpdeliZagYlmbbZmcaZkVlenkcokjiVVjmYkadgbZobZimYeXZlZghjaXbnhmhjkXaapZYWdldakacXYnmmmelWbcpbgjZZaZYiqgjXllkZiYbhnojiaiXkXnohkZlcZaiThlpnnjYiWVWkkZYXncUbhVecqYZWZjWmnmaXlZlnmYnVijnmkjblbbXlbhbXlaZiZigbibkgjddeYkkliYbZcifZdelekeeeddbeeijdeddedehdgVopYWjXkTYlloXaiWYXdlkfffffffffffffffffflhYiXabbWniYWmZlaamsXlmeeYcdddldedcddddlcdedkefadddadckdckddeeedeeVjhojbkmldZXphaaVmkXblWdapZaYjcebkkbdiZlicbjZeikkjZXbdibljkWqkdbahWdhomYkamcZXnldcVnjVlYeeZlcnkhnYUYXcYYiqlejbWibpkkYZlXhcpdZjUkmjbpaiiijYZhjicklbcaZmcZiYbkdccaagfoejikeZmaakXcZiclcZYYjcinlaZgnegnXdaiZmacblZkYWWjiimaemZdadgkZiZYXikjjalgljimahWbmnocbYjZbWklkXjkZXaXZiijiacajZpelnkaVddbkbXidniZlkbcgZnliiZljYbkVieobaZkfkhkmkdXkkZeXikeeacdpcdcdddbcddddcdcTlhpmblihZbXmebgWljYakWlhmlaohlkaVkobdXikWZieeeheeedeedeekemcccdeeWmkimgjZnXZXnjbbaliWeaXjjljhXWjjYdndkamklYbjbjichnkWZkamlimciekZZlahblcaabYakiXoYlpZYpYcZiZnZkYjbbXgcjWZmZikblXiZojjjeabZXWkimbZlkdjYjankhhdcZaXXjgnZalkljYkambaolZlkWaoijYiknZmXhcobikmaijYnmjaViZdamZdanaaZligjjpiYbVkidZkYkeljckZcbWcXbdjlqmlXYdhhdeimhieYcXXZcjwrjWXaZjmkZaXhXYacZWcumjWhXUjfpllliZZaXlkhcbghaZmWjZpaaakihZcnlXYcejcZnqcdUccdccacgcblamcbbbaneeXccdndpdddacpcddcddmZgcaaZlaaqmneaZnXWkYcoZZbXjWjYktqYljZcWXoZZmabgWWTXYbxwjaZbcVXpbcUjbqkjkcaZWYXdgdmlljbkXhjmlilaXeZYXbiilninddYhdmaZhjbkllihfWpmakZcUiiplmhXcbYaZlbcodicXdYiiljkiYbZbiYkmmWpkbXhbhZmajbfkaYZikilaZjaknYhemmcXXdccjYZkkjnfmjXbnmWlnjXrWZopZccZbkSjolcdblcjbmbkaabZjYhiZkajlcZklodblceXYikVhgjkjkbnWmibaadhniXlhkYYdaZYjjjlkhbkaiWlhgYcaiXckhibeZihkclmYekjkVXaljldefhccdekeeedeedekdejebidihbZYhYhkaYmcknjiaWZodYffffffffffffffffffXjjkjahjkZeYdkbdYjdgmbXdcodcYYkYeWekYkajpjbmYWnnkuqRRSpUwouZUXVnbnkeeamdccddkdccddddeddcqZYZndiXaknijVakWipapbjYikagXZallnbZaYsZWmYXaZjmkYWWYUpsqhXoVhbXaaYkclldkadfZWfncmheiacmagjikZcYkZVVodZilonXfcVrXlYYmmnmYZngWVTkqljijakbmhjZkacYjhcjWkgXlbpaaYdaZdhbpaabdhadeogblbbdikZdmaibablaWbZimeUZgrbopkbaVUYnXqcZZmYlaYjmWijYjheaXpamnZnhaakpYWWrTrhaacUlXUUsacUbmdmViXkYZckiaaloYmlpkkYdmdmgZZjYlildlWkhWcZdidedndckddgddcddddddcdZjjhllndhZZXkjilUmaVbdpeaWZoccZmaXWXlqZYalcdbmacbjiYhahjZalYlnbmXbmecYbZblclbabuYWrcbacjnbaaYiXcikmnYalbWYXocgYbjmjjjZbgXWYgZiomlmbmjmaZXcYcYngcUlibtWXpXiWecokhZZYaagYblikobkaXYidmlkecbibYZkidicZkbbfikZlklmkiZalWhhmhgVlcihdcgkYhgYbljWjllZdYmZhddhkdaYhgZjZZecolijkabZmhmdibjZjZjZmlVlbanYnccYlkjjjgZZbYlmUcbancdacllijbnXYXbhbgWmjXnXZikemliYnXZYjaaiWnlXkbakjbhjdZaYZbZXninmfbYZoeeWbdabdcclmmdcncdccmlaeeYlYShXkWdjVoVZljjkkmkVkgohkjcabagjajjkjhodeXcccpnbbmcboalbcccclbjZmlkckXXYlYamWkjWobUjmlmmbYYWaZjZocanbYYalgaccbihlaiXahddWilcnfSpboYiXXmWcnsXaVnlWeganjjWgmogclddeZkmYYdmjnXZYrZiYjlkhcliebYhbjhmrUgaTfUrdYVVcpnZzRRiRpZeeleeedfeeeaeneceeeeldfheeeeeeeedecekdeeceeiffcbddcicZdeldcdldjdeiffcdddbecmhcbbjdeddeeYbjnkYXgbYqdldljVkhlljiefcdcdkddhddcddldedcdZleeffffffffffffffffffdeehdedddedcmdedddededkZidbmXWbbZjmaaatYXXZapZcYcmcanWYbiYXngZcZnhgajidhbbcckYddiiiiamjbZganVbcaZdkqjmbmWlnmXljjbbYcbcXcYZVbYlmYmxYargaUwWUSXU0YUhnWZVdoUUWhZqjbjkcYcWrmhZUkiXgllbhamcjalZlZZebkUiiamZaiekWkoXWnklUnmqZUdoTZlegZgbdeddedbclnddecdemacbmihaoZaZYaXjkljgnYnkaXacbkbjkmWaimaWalacnadZlbYZkjgmjaYbobaacanbhYlZdalikkamUlZmembhmkaYZVUdbjlWRuOsuQZlqpajkbjYlcjZXajbnXZliXccWjhnbiekmiaXnbjZamkZemWebpkYbkikjcagZiaolejccbclZbVbhYqpZkabcYYmYbYnXnZjmcflYaYiaYYmncYlWhcoYZkjXilcboZbdlalanhbblYYdaaknnYiVXscdpWidahkecbjdeYYaZXWxhYXVZWaaqaYYkbjklllZegnckXiacZoaUZialqiZpUkhchpXemaiZjblgoeZWZbbmXmjYmbicefelZYjeWkiccZmeaZXYiffccdcqdocZbWlolhlcebWllipfnYfdgWillbVjZZedVnkhnckZaZbkkkkVjhdYaZbblbnhjXlZXakYaoZllalkscZUjWjVxWcWYcdZUaYYmWabbnncYgaiolkcYYiZWbXatcYTXeYZeaedUYbsWZYvcjYbcoUZmjWpnlXZdknZYnVgcZemXXcXVmnnWaXkuXZqWjkbdcdklbldjaacadaifhmbmjWhUnklooWosYVccpZUZXWdZrcZalkicahmYaakkcbjbkebcedbdddnlddmebdYdeqghUbhYkXklfZZmnmUWgWXWcaqbYZbceliimacbmkkZkgfefdnemdiddeeedceedfeYbaolcclZZZWZagoZdbmYZYaenbcbbcccbknbmldchddfbckpaicddjZXnYnakYmZYYjnamaaaiYckmZhZliejccZeelgebidkddmdeedeleeeVjYrVnYjaXaaqgcaejmXdoiffccedldncceldbcalmeckddbcdckddmdddddccdcddhceinddcdddnnddcdcdcdcdefhededencceedjeemdeeiegcZkbhiiablWYbsgdhgkpXjXlokXbnXlmVtcaXTSXZkeebkcdddfcclcamedkkedZbhmmdlllibWbbckXkaYhXncaaUbpgVkcoTWioqaalVajbZkXZbmalolalWXlXYpXigaclYaZaYlpnbmaakXWoXabhgiYqkZWlYoaVjnZnaXVhehgecceedeekleeeeeeeeeaabnabWbZkqYamXnkaYlXXXdapjdYlceqbZmWblhZpYcjZhjocWZbXpdZdkjVcamcXbdjeedeefdeefejbefecefSdZtYaYbbhhiaoXUaXcviYffffedeefdZdedceeeelfelfWmXiYmlkrbXYTYYYZZieYbaoWXXjadmrcYjlibZoXbsccSorUkbZqgWVYXqdVWYqodYZUaWbninpvkXaYZaXXcXZioljXYbZmdnaclXojbbcjqZVallkWomiVblbXUXrXcnpZUnpcSbmohVXmXQVZYlYqbbWXoncYZpmpYkdWXZXblbgaldlYhjjljobjbWcaXbhrZZXTYZVUtWtWbXsnXatThceficdebehdZcccncddfdlaarWjhrYjnliYVimonhnhngffeeedkenhndcdcdeedddadbmmiZYYanYWmjkhbcncbZdanbboalmZXYZbYYmshcobbkhjhXbhabjkZiWpnYadZUcdqhilkgZeWellcXmjbkgabldlkbYkcZXZWhaqlaVkYqdhUelbZlmZalWccbjdUnblcjYjlbYjlXYkYgcpmlejgmbbbWnjYZbjkWascXXWkZYgmlWaalkjYaeolbacjgZhhjefbeeeecedcdnededcdghmZjZjhkZjbbYbbcjijfbmcXbbphXVWnZlmhcYXpldcYambdacncmmkrldncmUXVhacnmaWktokciiYYXgZRWnXiolZjbVbXZZfnmclaksUXkXcpbhWiiaiZmnadhhaaTUgXclklViZpmZmobblllYZjmYpnhcYjnaZkcbajYcjbjhanhbabmahhkbjbdijbjabddZmZildkckajdZYlkcgamcZjdaaYpXqonagbVaklkVYijkoodcXcddbdbracbcacddodcpaaYXaXZfbkkcVaXliVjXalZggldgZmcjXadbhYccZmZkZhiajbYbjcbYYkgobapkahffdeeeeedebebedjedgeckbhbkckdmacXebbkXjjZmZYlaklnjgklkYWZieUbkjmalakZmdjbhYhjbXZmoojlkcXbbpiaZbXcjmZacmmddmbbceejdeedendeeddbdddcdeYjamYcXYabapkoaZXjljYkkZjcjdXillanmWialbXZdiiXlkmpVodbjjuWUVdXVSVboZcZjaZaichiaZallbcgnahefdbccdjcemcndcccbddelaZjVYXgXjqsXaYaoWasWjgffemecedeedddddebdeeencbYZhZhYiZkaXaioVZkZdkefaddoodaaceeddcddddchdjblacYhmcbaZakmlkfjXmZiaigYhdlocajlmVZelnaaickkhWXYZmpkYmeaecWZYkbhbhlkiealYahikXZdakkjeebdddddcddcdckZdibjeYnXmYamccpVbVdoYYomhYZbhalYkZahbZeWcjklhgqjkjdbekmigkbZZgZdhWbfZncYkclZcYbakambajblkchYcfiajWcbZdkciojcoVacmYqqbZWdZeaZblbWYltaWhoghmmYYjlllnjdYcYZaTZmWmoWdapkeeebjcXYmZiZiiqdmWydOfffffffffffffffffffdjbdhgeYmncZanaccXrnZklgXijlZnlWZYXedmakbjkifeccllpmccojaccmedcddpZiXYavuloZkZXZYmZamocwZYQkxmQROUTPovoVSNoQUeZmdmciZjibacecciqbpmXWidoglimaYZXjijZWlZYefZijiblhmkcWZkccZXlZWaiqdYXYbWedhomVgkhcXYofZsbaUWZkuUulYWanlUSXlTknccYjidanjYabXZikiiXncmZZloXTbkpplbXShZWZVVXlchZmaXWolZcnYXaanlVaWajalccaZldVaXaYhoimaimYgilabiZaZbbbbmcnojjbdcgakijbbbZinYckkWmigcZWheobilkmbYZmgZiUcdXaknbcZkbWbnYmckaalVblahkideccamnbkcccobcndbddjdefheedbeekeceeceeeeeijiXlXaVZZjioYlYaoXbrYoWcZqWZVliilplhVWracmYiWdcpdZbhZdldkkZabkZbXaWcZqYnkiWcbXZmbkWZacXiWbarljbZYajYamacZibiWiViZqacbjbglYXnbhddhkZhYddnlZZbgbZdYZXVteaiYZkkbZWmYbhmVjbYmbkYaVUjecbkgaXZjbanXXXZtbbiYXajaljWakjlkiYiWVrbZnYhnaZgcmnnmZaWaZahYdlcoloodTbnlRVWYvXZVnXWaXRbalddUncXcaZrZbpmnWkWUelajajdhZkabYbcbjkjkjicYblkkkkbkhYWYbaekqjYZbgffedeeeeeodeedldeecceZckjmWiajcZabYlmZpllldZalkbXnaYkZXWmiicocidcXcapcildkaZZagZeabjnmjabhlkahZdaYVibbmqckalfZkeilZnnjnXWiiYmYjhXZlbeejeeemeeideeedeeeeeeZjambaZijjblYjfbdjjnglWcholibaZaYhXXijqlZnhkUdbrdXaaaacbZdZjqkepalTbirnYbcaYcYcjajjoaiZbUbdriZabYchbbdZkmnakYcVekonYoaiYaXYeWnbqjakZWbaqXZXYZgZkYjZhricrXmccmanYjcdcZhaZnbXkZhlYndeXbcsbccccdccabcccckZdjjkgadaZfklZmbljbhiaZicklaaZncZZcdgiZkjXbancbYkkkblblZZadjVbjclbicbjgkcckcWfbWcbqeaalkZlZlbZadYplZWkYamXXmYYhbdjlbkiobbZZYZkaklaocabjjjbcYkbaZYWbZrkaZlZjaihkdkihkZcZbXknnjmlamibZoUbTplUVUWVtYqzWZWnajYkljamXabmXamibdXodThnomVsooTRSZYVrVqzTeaXhjlmWphobVWkiYlWolYbcjagicbXYkanjXehYohcniZjckalkjYmYacaYZmmjgYmdYacoaYeZqhWlcpWZingeWZablgnfmcjbaWlZimaklXmcUceqmigXaUXXhcZmmnjYlgjbehlghanZZZhbXkamiXnblYickahemdiZkbYligkgndrZhUkklajlkcdZamaXanbpjfccddideddhdeddaeenedbkkZjgZclajllikecZXiaYeffgeeelecedeieicdgneeSiataZlkZnndepZbgljoYiVbcrcacZWjkcWmdlmmeqYgTcgslZZebZhXjlbadnbbaabdlceeececjmeeedeeeeeenjdWVncWXianXjpllWdiTaZiclbllkabmVhkljVaancmddkbnaYagbZlmZkYlbaXcaicjbmZaYkZYikbbhlbbYgZnbfYbemZbigZZiloaWbokpfdehdeemddeddendcdeddeXcllpheXeYXeofmbYhYVkYhgZkXicnYcZabeZmUYbkckdjlYleijdZWbicmhZbjVYbsXcVabSVsYimWkXaWVcpYcnhaZalYVabcpjbajhadbhcmhaaiaVZkbklZlciXYaXnYjdcdbmlibiciccYjcbbcdcacdmdccbdcccdccccddnlcbddkndddddmhddddddddddjjjYdedcncdddhdddnddddehgddkldibYYbbYmajlnmohhecjjckjbZjkYZhkhdYlkccZmnilUkXjaWjmadZaYXblccbeYZdjnplkliZWYdmcZpZcYqkanjlZroZihWgYWockeebddicdcddddncdddcdcYiikiglchcXWcjcbkiiYaimcjYlmmanXXZlXalYjbWngYamjlXncbYXalgcbVolcldmZbcbZYnYntjakeZWSgnaakcjZlnbXlXYYmZblXadWkiaccmblWYaVekoaYlcabbacnciXkoXWoWYdnXdlZckUohnbiXjmdhlXYalYWkdhjWnlUdlpneaXkXYamjpcWnbUeZWdknjcdahaZYiimhbniZjacdbliaaYVnbpXmYnsiYoWZVefpffffffffffffffffffaialjgceYmdZXdYhbldpZaYbboajmkYkWXXbbmpYcgccUlZqichZchZWWpZmldlmbjjbaldlaXcVabYcVmsYhZdjaehjclaekZkZkbbkdddZnhpdaWWZWoYmkjVXqomXWmYgidakaZZaXhmlYlXbtYcpYkrWcYXXbTWVkvUnVWdYtWaUhkaghaZZmcblclbhbdkXjhlakZmjkalaaZiZblZidaldkbibkijakZbaefajcilambmbcaZmZemXYaqadZYaeVjjXhboklWWcTkkgbncYnlXlaYdcnheZXabkblpnealijZdZcjkmeogojXUdXYmeliYmjoZkWilbZnYbhpYYgcjjXmiVjhomlYZaYfcZanbkjYklZmagailZanXVZjXYklkiVnbleeamdcbcmnccbcmccdbccjeccldimecdddeddddedddlakalklboVWYjYZnYliWnamaebkkhemadXebehYegYlbjbicmdmbmaiacbZacjkanclceblajbmancabZbWgjbmZiaejlajaoaXXbbZkXmkcmbefdheeedfdYeeeeldeecffVoYnZrmdbnkYbYnaVZXVsaadclddYalaZekbYaolcYVboeeWdddbcjbZddccqcdbcdlkcYmlmhjldaYXidXbkXlfVhcpZiZijZdZamfbXcijkkomZVZnkmhjbZbWiaXZlXhnkffaeieeeeceeeneeeeedhVjeokmlnZneccbcddddccbZaqXlbmbmoUVkYYcVvZXZahgmYmlmacceZkZkmbjgXjjbbjjkXiciijimikbilhcZbYjbmjeXhkchmlZkXajbZeiUidqdfjkjbaWpllYUlhXalYhmcnYaahYZZnZaXtkcTXWXcjnmYabgeaXkbjhilYbgWbhalcZjcZhiWXnZmkYgqXkckcdgZbjdchYUaonkabmdbXlbmmlkkecYWjkecXceYamjefbacdeedeeddldecddeeXalnlkabkZcaocmcXkZZjcccdkYlaVcXbclllljbjmZmZjblcdeXcZaXcnhmYhipcoXccoakViZcdimhbbdlaaZaaehkmYkamYXYjYapammaokkdhancmdkehXZaalYbibnbdnbZkijdclYadcZbYpobiebjdhjkZblZclmXbZmjkWjdiakcmdlZmZkZkjZjYcjembkbcgdldcnXackZYkYahXmcXdhnkckicaZYbidlhkjimlehjalgZZdaZllZmYkjaahZZhanlXXYWjonYldclolqYjjZjilmcZnXbZjZZkXcdYocbdlbkhlajcjckYikZkmYmaZcaoZlmnlXYcZZlbSliankYjWqadjpdcaWrmjbSYjaYlUgZrZmgkkZbYqnXaUZjaaoimcZcmbbneXblYedcdgYhlWjinlineaYYVdmcjXkiZckVjapibliXbaXXlbmahgjYihgbiddadllXcZYbbqlfliccbgkjkjXaaZcahcmlkhmibXZjoniZWZVbamkbkipdXhYYallmjZWaWYalhdjkpiYaXikeZalZcmhakkXdbnbaYjfZbcnXaZXWqddlYbYpVbnUZbhmZopcqlllnrTagbmYmZlXdapjhaZZceYZnbbhmbnagYbcniaZbkccZmliidnhYbjddkbmbYbcfcjlaaXteXcXZlbccZaZZYmgbWlYbvXZoVhZianagmbliXWVmdkWjpocnZgbmiiibbcWaYjaaqjllckgckbnbccnZbambcabcnbdcacbmelXhkddjmkaZYaZbeiUjcqljkfZXZWjlbcZmcZajYlZmjXojocVVUVZmlnolmmqZVjoqijuSjaonZPSstTRiXhaobZWadYfijjkamkekbiVhepkicjbYcYdlibbkgmjmiaZmXXUiaknpbkcYnYZoZbYdZpZaXZdYjlaXkmpagnclcjjacjlilcajekabZjkehnYianXkjkZkWcjkjhdbZeVlXiklpelajYaWhjliVncWjbYcjlijhYZXZYZcnmpmcjhcZeanaiYjcahmnijeWZbibmnkVgXvYbZcjajnpYbYYjZcWjbohfkmaiaZikcjVbdljlVchqjYbYWcacXkakkqcpZZXZiolZZbZajZmlhhcnbZbZkblZmYnacjaVYYjmililmaVkgomngcaYbamlbYdiZYbhaYcofXXXaopjUXaqkhZqnabZanccYYehZbYWjamcaXmbdeZlkhnYndWXWXXoigjYnahffdcddeededdeoZeedacejbdhZbXkinbknceZpcaiXkWdcpldccXcbYZljcakinclVdcqboihWZYjhglYbbZdajZeelffffffffffffffffffYgjkkaaaajcXZijamjjlalakciklZZjYjklakiWhhYlbWcbpYcblYebabjlbijcmYkYcZpXabeWagacmWlbhbggbYiemkbgknhdXoiaZZiaXadWhhoiejYZYbZgmcYolklcjihianamkkbkXkcimVimZnkagckilZXgWbjicakjlkYjibalijkbakcXWmkghcpiZiaakakhrlmYldbVZjiZZbllcZddmbhZknmjjomcXYhaXYdVejoicZZWZhbdmmbkmbbYaXblloeWZdZkkiZcXpYZXZZXbjmmhhZbYZZXackopdohYUiarknmekbVZZbcYdoiaddVlbpafmobiXXciicVleaalWkdnjimmghZZbaacYkacdjphZXXbZXloYXXinTiWubXnblbdjjibkjWbhjcYejmYZmYcjmmlbWeWZXbnccmojnjdajakgihhkYYZkdjjZnjYgmikjYlkbkgbZikWmWXkaXjYZdmccehdeeeedeeeeeeeemblebffffffffffffffffffjabkoZXZXknYYlYVtWXYVaWigojkhbZbmZkmkjiZXiZjWakomklhjXZXZZakjoajlaXicolZYZdbjZWbnXpkjcbZmcjYYZnoljYZbacnibclXcTcdrkaaXYZXbdjYipnbmZiTcdrmXaaYYkcceZkopbmbbUhipkZjccbjdceZelmYkaaYdgmijebiZZYcldZjmcijkYimcqYdehXYZlbkaWmdUkWXbbpjicYlckZZgajihnncodladpiiWpjcaklYiTrZlXsYaenkViXcYllchXjlqmlkaXlXpWahnnkZXljYacmhhjjYZjnWXbmecbomdUXshjlZkWegoXXXmkcjnoaZhdmleanjgiamcZYjYYYkaeloaiVhlmmVjYUSiwpQnsSUTPsrUWpViknliebZZgZankiYdjdahZgcmgalbbdjYZnalYbjpclgckbbcZZchanZhhaohcqjZZcgljhWZiVmjWbkZqbZolaibbkaiWYVoloXachogYqYYXdllokjbcZeWYhbjkqcibbXeaocdiYabbiWjdmkjlnceicichcmgiacdljciXkkajlpmYVginWoeXXZYnbmZjnqqXhhmaabcbYiikimlbkkmanbgalZbbiflbYlogmXjmZZmWkljndnajaZYkikZXfaVaclccbdbYcbciZZdchtXXjXhXklhpZoYiaXWkkkeVjiUbZnZbdegZZllimZZZZqdZldahcbknbhcnakWbdZhTikcmYkijYllZiakkcZZgjVlZpdbjiianjhalZmbkbhjTikamYbgigjakZgjcYcamgSjkcncecmYmedZbYlnkdkbjYYcYYkbibiikbnaadcXZndjibnbabkjlZjkmZYcmZjnZnkZmcnbhXiklkjdkYZZlmTZadkjZblilkbYkYjZkabmaolimaXhaobZchYjlbblabphcmYkXdZpYVZbYlomclWcrccqVmWdapabcickmjjiZdWaaldbYdaoaZcpgTnXdoYjTcmjbkbjegabYkmncnniZXmZZaWkbbmbmcnpjnZakVnohicZcqmdeYbclZccbbpcdcccdbcoXigmjYbnihibmnjYdiZaYeibZlkaUaYcomojZYnbaZYbnehXacbccbiaobccbcdbckmhgYmcWcclmokXbYklYYbWceeimedcddedcddeddedddmcbalcijcjkXdjamYbiplniZijaicYbkbcblkklbZogbTeasclceYZZaabaicdchYjXfgnjjbimZbYnjdYamgcmalhaalmobnYVZXkiYToigkildadddddedddedddceeqdeajalhakvnZUVcWWjXknXkqYkalaimiebXWamikYdlibnWiboceiaYaaaZlehijihZjladdehYZhlYlZWbbqjbanYYbimkhmfmkalkedcZkeZbokeebZdkodcdcccddbcdddlXcjnnjaXcYZZabccqldaibkXkillaXcZXXbWYcwocYeYXidnklkkZYbXkihmWbjbjnYjhlcYZXdYamZcZiopnlZaZiiijjYcZglheZkXnbidhaXlejkccbhbgaaZcclgkekagikalgkilbZYpaicakbVjjcdiinpbYnXYZpYbZWbjVlhmajZkbkXnZbmbZZnloonmlWjklldZZnaZYlncbikkWbbnedXcedddcncdddcbcdckdYeemffffffffffffffffffbkZkYjaibbZdlkjdcYceYpZecmkbpaYihmUYlnnmenYeUbjqlbiabYgVmndnXlbacjbjmZkbaabYknlZjbkcZaZZdkkYjaZZealokaedlZYZZYVmimoljakYXXcbdgdjmXZaUlaphYohoiYUVYYlalnalmZiiipZbYXZeXYbmgZrbmaXicicjjjcnaebdZajdlidmhpYeYbcoaocZdpadccbcddodcigeYbabhgliddjmnloaiXhhnjaZZajjcYenbandoaYVobllhZiaeZdXYiamndiaclbjZlfXYgmemaelajjbokkVejooaZZZadYValhjobkhXWoeemnlikjdZZaoWTjlWmjYgjlkaYbWeldYbkhhobliZZjjhhmYhmbXhlZkZaibVYgkgdaklahmYckjYZdajkdogaddlYXVachlroYXWsibYXYVbjpicbYaXgallajXnljkkjdhblckZlZhYbbbjWiiYmaXlhkojkadZXXdbdlgihXgkXbingbaZjdmbokjgXmcebbZacomqXUYjXUUkZaYmZZaoXljgcmmWYiYmWnmmZdkgUYUkdpklXckXZbakjXelaZYgbgalZnWYnaibbgdYikiZjbUnZpnZYskVlaVhkooUimcWlhabZbUdiWnpjiYZnYZmjmlabhiZbjnZiZcdZicdbjlaajakcdaYbZXhUYZlsdbobarYnSPsSOVTmXRl1rhVaYRliYikcdiZiibYZblchfahmYpodSqtZqXjlVjomaUZYYnYYiZnZliiZbXZjhdmYYdbXlajjcYtmrUSppoZzUUYaZTToldUUmlmYpirUWndWljXVqXhbnXldlZXkjddcclYZZWlXbcobZaZeZaYlmXblmmZdkWkYpYncjjZYWknliWbcljoVjYqhbcalbZWYlXjajlphpUcarhchXlXiWYmWlgflpioXiaocjdckiZZYkaeadincnoYjYjkiclYlXikhgUZcglhccjgslZVdWZamXnlahaXncVkcoZcZjgVZZbmYadjnaakahblWnooaeYYcnYZWdkYclWlbnZaomdbgXjnbcWjlkemUYmrckYYaZlinmZlXdeYblYZjniZYYeZeZnlYkbllahiWfaqhhiZcaXWWjYmlkkkbjgZikZYXXfbjkdbYatakmclakakZbaZXbjmZmjgmnklZiZjckZacbYjhmZlddmnllZbVcardhkjYZdaXhhkbcelkimbafahZXYXWnZdjhhpnakZVbarXaZkXcjnaidkccimcjilcZjaokohUXgZXjWmnWelXibnYZjcXklkjmlhflimWjXdllsjaZbhZYanZZfkZXXXUjarYlkncdYYdkbYVhfiboXjhmmjgXaZbdbkibiokccaZhdlnlhYcZYaahgZkmeaaaWiboZomjXZfXnokbVdaXbnleeZicccYcdccbcacodcYjXajneacXjXXWmicjXsUXbaZcglmhaXYXkdbdnimngabZVddpjkZaYakmnnhYXcYjWiZdgmhblkXimdmojaYeanalkbgdhkcXkjXeaXbepiaamaUahrXZXYYinqpmZXYaaiWiXccogjajcaWYYZegqjblaiYmggliZamXYcpZdZkhbWjbpZbXYbiUhXVWcsncuYsZYlcbamnZYcckmccjaWlibkYoYkalbZblokXdjYaahmjbZiZdZoYnbgYbXiWXjioadmbbXgbnmcaYaaYZYdaZonhjabXZbqjZZZbjaYXjbZqmaoZdZibmibYahYahbgabjmbZYaccdkfZWalajoeZYYolbljaZjkfmccXkZejockYbkjXiZWjjldaeYXabchkljlqjkabWbbqbkaYWbbbYdkjopbhYYUcasbmacbYZckjZbXijidmXbapabXiZclnlfZfWdhlikWhZqcacbddkiaiWhljloklVakpiZaaaXcbiiZjboidcbVbjpjijgWYbXajigcmdmkbiZhkdhXcljcmliibanbYYZmkdWlncVbWVUbqUZaarYatUjcqfZmaoXYWkkXjXmpXdkWkZpldojjZWUmnXaWnoXemXjemnbmZlWaUkpZcYnlXkllbccZYVmgqpljcZWoYbaVbWgbohjhhgbbYklhaglelgkWbbqibaahZZWZiWZmoomjjcbdlYYWlcmnmjdYcrhkaXZbbjjjjZdjjYaYYmallZobcahdljahcWgklVYmkmlgnYXYdbnZcZaallZlmbhkcilZlYZjnbbjmlcVZXYbhslZhZgZdZnYaZcZelmlmYadnmnYmUkgpmZkjjcYVjjZjZljWaibealhXZjlhmkWZWWticlajXdjnlZbZmbabojlaZmlXbZZcZoiYXZaagcYmZXodjlXZYYbqkYaYcbaaZcXbplhjadVicpaacaaYdZjnYZjmmiclmZZiaXaaVphXXmYmuWcoXeWdcpmYbZWlmXYngikicpYbbdZmZbWYmcbmZcaimhlodncakjkmibkakZndmcbmZZaYubXUVWatTjXtShvXXbZVVXcgcjYaiXahekaigmkbmnYkYejlmfYZkXhYqkiYanlUkaWdcpadZlbZXammlcWljZckUbcrYielYabfklehYijjbmViZrbaalZXnjimZaachkZkUlgolkaakXgZmmaYkjbXYdcdhihbjbhlhmcgaeknkmebrZXXdUToXWhcVvnYRXbkWpsdbTkkaZbXmakkaZalZkikjdecdddidXcpdcbXcddcdcceficcdceeahkdbcdedoedjeecocdddddecbdccdjdcdiffcddbcemdmmcaZdeddeemcdZddcbdalZbqblbcindbibjclddYjlhacanbZidhmcZZinjVZbdZlicdYiipmjmaZahmkbhkamkZhcliUkkanaddcjbcjdZjdZYdjmnZenacbgamXokkabXiYYnhbaidklnbbaZZdhYmaVWiZmxWZkXbrZZXSTVtTmjRcYvXQZhvTSXldknklanbUUdcYYWojXbkhbYnZYYiYkmXcmcmUWlsYmYagociXVXYZlaZbXvlZkYZVgjonhfbZbhYclgZikbjahogaXcmqbZhXTilgkYZibalWmldombXjacbljkZZcYXbZZckkojlcZjeZjklZljaZdcVgbqhgfbbalZZmZdXmjlblnZacjjaYXdbkZVaiugajYXWbjnmliWZXXXibbmmkhalcejYlXZamhmbeejahZZhbZloclUobonmppTYmefjWXlammhkWbgbYaggnmZnkZZiYZkodXcXYcjZjjtklWgdYlndmUZnpjmWjgopYkmoXXiYWbZVdcpgZXccboaombbYlehZkpeeWbdmjbYbqhjcoZecZlZVajpihkjZYiZZjilmmaZZbkbibhchZmaXakaWbqnhYibmdYiWmahlbXaXYblnYamikWdbpbjibYbaibnaiaijdXklcadWgcdWjrmVlZboTXmWadjmXnejaebaelXkdcbjVkcbeejcededcnddddciddcddYkblklhbddWVjjfkYbgVZmrcZVVnWVXlhVaUrmuZZVmZZeelffffffffffffffffffncbZacYbmckiYaihYdanlckZYnVaTnaXyVbkVigcYXVmadZnbbVeajilbYXmmYohYjVdbqZaYjkjciojaXbogcZjkdiZbYXbjajopcYYnZZZYiWeeoffffffffffffffffffYhbngciekZaVmlhgZmkXccZdhldhajhjlclkgbYdYZafZniZckgagZabljkaZbcaYjciZljiblkZiZWWlbcbecmiYYYrXuWTcSUaoUSbrloYYaUhbqhlmkccWVZdakWhjZbjXjdmXZammiiomXhjjjjiXkniYZZlhsaYWZVWbbnXZXmlahhjiimmkjZYcadiYhgZliUsZbcbildliVVUccZbWoZYZeelffffffffffffffffffadbmZnlkZlZXXcmjiaaladYdenffffffffffffffffffalecffffffffffffffffffkbjacnlYkahaiZcmZlZbgaYkXpZnglobZXZbanjlbgkmWdYqXkimbhZaYjkaXagmkmXbnilYmabXXiaWjloqkedZWbaqcXobXWbiYaXbqdYlmaZjkdjkjdiZccnkicbicaciWfbpfldbbcgmXbcbkndbZZlmcXjldrklUXgWqWTaiTajdghekklkmjZagYYblpdYfbhWkmakaVWWYfXXbjwhXiXXladdYchWZYcnXYcsslYkXWlefZdjcZdbdddcadlddcdcdaclYZdYZaYmYXZiwjhnXbbeejededdddkeeeeeddeeekbdcjilkmceXaabdXkkYnbjdebdcqsccccddYdcdcddckcYlYYaiYcmoYlUWrXZnXdYeYpZlkmjcVXjeZZYalbioYlhilmljkjZXkZijledbklWcbpjkkjbbYWXabljhcadbcamckijadYajbXnjfijelYXcaoZcaZZnhkWdYaYaambhobaZYbkmYmqmanZcYTYnZbWiYqZaaZYlpkWnWhZckpWkeibigbWbacmmVkZkabcmccZianUjnXYannWciqYammWmWnlapjcXjbZcmjmYXdYVaYZbaobYUbmZpnqjYZablcbjYicmakXbmZZaokiZXjjXbjYahncoeaoXXWqVXgXXlUqcehbjZbXkZdonoejjTZalZkodeWcdnmdcddnndcccdccdadclcddnZopbilYaaXaZZjYcboaZZcZlochnYebijmXjZdbngaYZebYjXXfjrjknhjkgeaeedmekccddciceeheiigfceedcedddeedleeeedcWdconkkZbadYdlecYmdZcaYlalbplhcaYYVXlkYbaXebWbgplekZcdfZcjcZakdaoccmacWqooYakZWWdXXaWYmnmhZbacdelimbaakaUXbkliqijTnbminmVWeYXkZoiYlgcZjljZZbmXXWoiYbapmVmZlgjXjkYZaindZXmdibXqncabdmkZmalhYXcnYaYrlZbbWakojXjYcZjdmhYmWrnZbdZjjinlZYeZUjhXWWoqldaWkbickliaibZkaXWeslkijkjZkchhkkdlXdgZinijfmaoSoepZaYmjZcZqoaWalcYYiVbjpdbhZaajhbnZYnnjkglbiehXocjjeVkZZnjjYbXWjYkanaiZlcbmdalmcUZklmlndaYYhaiXinmVZnmdVapacXgXqijdkjmUWSYYhcmmccXbcYnlbbkVXccicZYZcmkddidhcbbXYmcapkYbbnjiYdhmbcaeaVWpWkvkWZblcaVbUZidkffffffffffffffffffXclmXdqdZcfaZkZmbnbcWiXZjolZYXfXdZjkbjoqeZbWZhkijjZbibcjVZmiWmZiZXXZepmgdVYaiaYkkajpccYWWelmVdmWenbmXbbijaZmUbYjbmicolZkiWbmWaTqkkYnabVqTlWiiWnoruVTSXbVZtnbXjVYXZXjurUqWlrSWuUXVmoarllWbWdVjimZalgTjYcbkhmjldkZbXokYkWlcXkhYblkodeblYhZhakiYkhZmbkckZaicjkdjjiZinZgahmanYcchaTojmWtjgTrgZVXjXYecmklaXgXcWhdaqUbZXqhUdbqmkZZgWZbdaljlkcZihbbankjWalZmcokkdWlkYlaZhanXaonZXbaulYWUacYZkcaikaZhZZZYklaeclpkadYckYlgmYWbWhiZjdnWXjkkhYkZmilmjaaZWZijpWWjklmWkcnngmjmYaUllWmXcdZlmnZeZcgYdXdqYZkZWtVUkWaaaembebjilnalmhbYeWjbZchkbljlfjekZdZblYcbjkdibbjZlYigeZbZZkanYWkZklbiakhZamcmblYahekjhniabfllakclchXhhjaVkkYnaibkblakkiYkYldlnWebYmZaZinlYbkjbdXhhYllkhbncjecccdndbdddednceacdbejakcndaadclZZbimYjdmlblbjadfkmcmiXcZmoXaagmiddhidllkbhaWbhinbaaZmjbaldlcikXnnYjcnoWYZibemZbhhYXZioptaXaYtbZYXWZchlZibXYZjmZZimpadnYjVkdocmlcdjVhYXkZofeWXingeXjbbkbcapklcldbbcbdYegmffffffffffffffffffPllspndYkacYlboaWoYYabkbajXbVolcnulWacTZbhYmYaZqZkYXYZXjiaYbmaaXXbgeZlalXWXYaoZcnbbnmjWaWkaogijkhgYjZkaYcmhlilbZkkoWXYkYmhhhlhYoemmbiZnZncbaecaacadjkqkmjZjdajXagaXdjmVgYnpZlrWkXiXqgjmjpZUVXbXkcnmkokaledlklfhbXYlhfhVlkXjldcckdbZaYZmcWibjmXYpcZacbmkYajgbqbYldaXWalmYXcdohbalhkjelmbbbbWiYZciZldZcnjnbgldbkWXacakXdllnbhZfYcXZbqaUpkhnangaZgnZVaaatjXaaiacZXZbebljZWkialmXndakZbZjZogXZccZZmcXrbcaaZZnYbhhYilYcjanZuYqtmkRXTYXmjlZbbdVhdclobcbibaYpjYdkdcebbZiXZXVkZnjjkblaZghljdbZckclcZnYbdaajYbYkllZYcpieWmlYnbkjWZYajbjikackXZlmZfkaihXjamgbZaklaXlWdXZulpXVeVZjXVrSUqsqTVghlRWtsvreqUdZrhinmmWZWakXaXmmcnkfjbhXZlnYobbXgYledgrWlaZhncZaZYookVlemhXauYiXYXsXVQlqoXajmWXSlVTbjZddmjkaalZiZXZnmWjhinZVblonbcXZYYWjajelrabmXbakjdaaZbZaWjhadcxbZcXkciZhoYSoUYWbYpfmjnYgsSicsdYmYYpnamljobgcigVXiZoZkjlXiWbUYmlnZjhlhdalcWalbWkwbllYnTTYjVnlobUibiibmpmjqWXTrZXVSWignZjhYWbYYWqeokchrZkhkjZmiXYZblmaajaahihdYnacZjjealZnadlaZXXdjlbhiccjjZakaliYccjVaihkaalddmabZbbiiXZZjbjmkkXiZijhjbYckijbbjkijblkaclaerYSZgybabiVUqpYZUUkZdjkbXZahndkjlhgljfbYdZdlZZVbbhlpndZgmbYcaYheedddjcddddeickkdedclejajXlarZrblYZmWpZXcVZQYqrnjgXZYYXajammpajbWZjkeibjhXamWepijhXZZXiinXctWQTbqkUOXTUZckdveWccphYYYYejfhklmZpdhXabhkcmhkakXaYhbijWkhZlZjjadlpZVWamqSniZbYUpVVnZcahkdajZhaYbajacehlZXYkojZaWYiioWXkipmZncWoZdYZcbbimikYYZdkXYhhXdZdlZcYXbhlqaYganaXkYVqicUjgjnWnqcfllmVTZmXdabZnajZYXbdWYibbWcZlrZZabnjZhhhhibZaalVplelZhhkZkhkiniZWhaZiXllWmenXYmdqSVZilrpRuaglqZoYZiamldYaXckhckanZapeaadbijhlZZZmahXYnjmaYiZabegjffffffffffffffffffmlbWeZYoailaWXlckaaZXgZjckldaakmWiWVjeppahiYjefccdeedbeacbdpmdccdlodZYWXVkamonZjainVYtWccegieedledeeeddaheeceejkkXiimilebicUilcdibhekgcbiaZbZlncXlabpWYmYYhffddemddddeeeebeccgdeiibcdbYrbrmliYaZZWXjXnlcXlXXaraqieYjiaWYanYjddeidcabZcddcZcmdlmfdbdffhdedaecljdZedkeedeekYamUpVbUZbqXdUXxWWiXVbcdkildcecZYajmaccYbibmZaiXaZaZckndiZirWaoXbXjZoXmodXlXjTaloZYmmXhbeejeeeeeeeieeeedbddeeUbbrbacikklVimYhYlklimkdebdeedddendedddadddeliiYcgVblaknqXYWqcaWZYXidnldZecaZYbalaflajkakiacZcVikdlmqbYXobZYYaYibncaWahngpXXiZpmZmbXZjkelZoglXUXmnYbbolVbacdjgkdlilibYYZcbXlkaoZailblbnbjeaWYZZmpjjgiaiiahXbeeZjdhZclnaXjmWlnZebcahZjghbZhZmdcbimZtcZTZXUqdTpqkiWWleXmjVeeeheeeeemdeedddjeedeeWcdpjhkZWajYYoheZiZnYbngaZZbYjcblnZjdelXZlYbaaZoacknjlmYZlacYbilchZeflcidlZjdddkllcacndeajYmZcTdcYmskmVbahZbjXmeeZecppblqbljbbZcbcZhoYebhbaXiZibXZZnoXjpjancYbYZbWqpwYXlaZUVqpWdohaXacZnYqmqVWZZpXYmcZcjchYlZkabYkbXjZncZdXijjZhSWWdomkrnVWWslYoVarXlUrlTVTSYXvvWTuYWmVojfecleeejeeeeddbemhddebchkjbYZkYYiZVZlriillhmbiZlcielajbmackacjZkhnZkYijdZlZYilYWcreeXlbhZanbgWYkZbldaadmkZZdWYdliffffffffffffffffffYlhihYWhnonpiXkWlcWaYWodlUVkoWXkaoTXnplWdqUXZeeldkkkdkYacagdnabbalbkbjZXjiXnnmXiYaobbpVinjbXVihbdbWaWUjsmVkkXhndcYcYUccYkqiXYZojldnXlhabjbbhlinjaYaiYahdliYcboUWVnkbimjYdWWlqbaphfedecdbdcddddldaeeeeeYjilbijgYmllYmabcdcnXigidchkokihXYhebnUYjXnjmdeZcmbcdbdcdmmadacmdcbcfkYXcZXmonhjZmXXhsYlYbdngahnknZakmbYWlaXXYifddWdaeYlllicjhnYXlXimefYnddcccdddcdbdkZdddrdXWYbVphZiqWYXVbWjraZjiacccadkkkgWcibXgbndYmYiclelelebYjbbkVjjZndlmZYkanjcmXgWbbadckbajgffecdeejdeedceleeceggnlZYWYXXWpnYVkdmrTasVjaacncZZdYikaXpYgmYcqYlWgbpdbYdZVbWYvVjclbkXeUdgqjiiccZYXhmXcandgajYiillmeibafXkkmbWbXbecuXXUTVVqWzcsgZUWnYWpUZjeebcdmkdcdddcdddddcdlZgikZhZbiZkgammZiaYjZXmieXalaXZqniWlhnnXbjWaaegkedddbmdddehdeedeeccajjjciYnWVSlcXtUkpWojblYkcmmjaahXWXZmabdYkkZkZmbkljlbVYXVclkejclkbdbloYWXqdbajoaWXlXXlYaickbnnlcaWZiYgjWajainbejefeehfideeeflfffffjYmkbXdiYXVXsWUjvqmZcSUWjboXmmnZciZlkjdXcbdboWjZpXlnlbaiXlokcUdhdhosZaVVdUkWXtnYoaiaUTvVYakXndjYokleZosWVibjXrYibbknnoXagdYVWpiVWaosZYemfffffffffffffffffffpjZXgmZijXaVkZYrUXVlimWkYpmTTSSVoXmnonkXQrshajidmcmanYXWZddkZpdZlbdkadbniabYYcjieYobhYZlUjbqkYWhbgonlaaahjZmaXhjcbciYYkajjpiiZiaiZbbmadaoaZajZiZXYZlenlllaagblZabbZeaoVdXnkohlZZaZboYiXaebiipgZimodYXeWkfnkajmaidXllcdYibcamccZnXZjpZqtYXoZfYUWlWYleeabimabkkiabkbidcjciTjlppdkYZXYZibkbepiWbWnaiYcgkelYmamhalXhcaicVjhoiglkZZaWaijkcigakmaXhodYXbcXhYmbZmbllknepZYaXYVVXXYmWYWnzZZwXaaYlljZbVXZamYXbnsmbngXamYkamZcdYZYjhjaYYlXZqackjolaabZgYbbkbjbbafaqnXUarmqcmbWpsZnTXWVYnYkblamgalYbWqckdUniWZsmccZUnpvaoZZmeZaVXXUYpbjakVkmqdaWYlYabbZjXannbjXZglZZlnkUjdioWZnVakdkYeeeddadbcddjcdbledXgcnkkZWdbmcVZailbgnbbWikmnhaZjYXYkiibilhVcbZcZojhcXekbbWkaajblmZjZckkqgaUiVYXcXclnmaXqVjcjamigYhZYbWWdjrjcjmYWdcphjakZhhYZkmhYbXmlbXbinlkgWeXkaXjimYkkngiibehhlldlabZgcZialijmimZdcclhilccibXWZtaabgajcchjgjjbliZblYiZZZcXiUlioleiclZVYjdkYXokWgkrWiXRsXTVmXqlaqYlhrcmmickahljYYlZdYZgduXYbWbleeadjdblZZikabbnccZdanbbZYgXcZndibdZbuYXmaibcgkaldedbbbgbjebjfcdhZimZrjkkmcXWZjebelWZamWadqlYbZcboZXoYYXlaoicjbakYZWVZZhnWXcmranpdmYbhnmkdbiXaWjhbickhZkheediddddedmhdddcdeeceeZdikpnYbmZminhZbYYWYaYnZbdabjlcnqcincZUWalaapYaajbVdaTXpTQXcprwVjbZdkkmaaZbXdXZbalrlcjahYikinjjYnYWWYYbkknjamakceaXkkeYmacVYgluXYnXkZcnbqoPRZjrpVWopsTYolZpdaXZkWXejbsnXYXkjeXhYaedlffffffffffffffffffkcailYVknZpcjnalkZYXbWjbidlalanaZYbabhalkZnZlaajikjbqYVbYdaZYrhajaZeelfffffffffffffffffflffZdedcecdcekdacedkeegggdjehZlhccaZamchmimhlZlajYjYYjldaZaonmlpmjZickZdjZZibiXmgjjiloZidbbleYVYabrlmlaiXVboYkVbcqbbWcYbedkidcjaalZjeeakYYadgmhaYkZjnYloYladkhkjiickgZmheiXZYaZkwXaRbVXtUrbUUlUjhWnsWfVamnobjXZabVYnbhmkamahXilkmcabfbijiXidjoiakYgZkjngebjkkYkiZichjanfgaamelZZkaZaUamaimcplilaibkifaoaaaaYXlljiZobdahklibimcYZgZYiombXhZgckboijkmibYmbciYjjYlhYbnhnglblbaaiamlWnkYmZdbhjmklamaYXgbZjZlkYmbialakdjclibaeaXdnncafZkhcabmiklZjckajhTajbliWjjmbmplbZXWoncbSijWcplhcajjhglaYaaYYimjjXlbjbheXjbmhlchoiZaWaYYYbaikcmljZlXebiWblamlanbkeeabcoaddccdddcddddcohcdiiZianZkaXZXdkikdlXaiihnoYXhYZcbYllbabcjiValpidZcjajVojmiYqcacZXcjnjjdbkagYmhmeZpiciZnhaYbjijkagajiZkWacblhigZjYkcldjmllbebWZbmdnlajamklanYZYcaamVkjYmalbdbdljaigjadZelXkgdlcbZljebmhkiaYabanlkjjlZlaiakjcanYZaiZXlmkiZlbOmavklnYZYlaZkhZpjbiVbihiaiaXXnXanqdbbelkTcXWmbnmZcjeYZXkniaelcYYhcbjimbnZnWZakbXjYmjYoXblhaljmbcaaYemdYaedYXklcdbkbkjnZjXcaakXegandpmbTcZnafZpmXlcZXXZmaakaXmbZYmjlmjabVWsdcjZmSadtZckVWkaqkidlnnhmWaedideeeeecdleecdmeejeebchjjYXZannpVXYaslelWXjdebdeddedddednnddddeeUcjqmajajgbbZWbmmmdblWbailhaZdkbnadkhjWadgnZYgcnZjhmlnYblicYakZbWiakYmZajeZnekWpWcXenpWmYhcmljieccacdeacceaYZbafZnXaamXjYkXcjnmabZVWiaihWghcXkYkWanopWekXadcalkkZXlXmaacfjTYaaoaYiamioZWbXhhcdkhVbaZlikdaiXaaWXlaqVWhjqYZrZgnaeZakiajcckhYcikicdjeYbhmXnnYZkYkVYlojZhiWZYhdmmaibYkncbndaaZanXdoXddmiTTtUZmhVpQUcVSXSlmYZaXaZaljlYpopnhWbadZhiklhnbmXYXkdYjZnmWihbckgmkmXnYjZaYXmmjjdkdUhokjocaeVWVmXYcVbYUqbUdhqnobaYaYaaZlZadZdcbahmarjaaaWWXbZnZZWmXdkkbddgcYblonoXWeaodYnnXahZmWhamddZbonYYWleaZmZiblchdjackdYihamZZmbcldeZdddddddnddenddedddaejijbiYkZcXolYlVmkWckgbjfkijbnZiZcbamYlhlkaqcXYWjZichkiWaimYVZsZmjdYlWbqQlcqUTSNiZXtljQhaZmqXSZXnlUUidiuUWYVUZhiklZZghibhbaZYnjajbZkebdYdkbchZlYbcnfahjZccckcabbaZdngpebVpjbXYZcdigXnaWWabpYYmbpadkVYZedlYmjYWadmUWmomailWaWgdpchjldcdXolbaUgbZakjheaWloaZlckXkklaYhmYbZdelffffffffffffffffffmccZaWaZZjnoVmTgsZcsbiYYmmlbmamcYVelajYrlXbYaklZhZbgZnjmVbXjliamXXkjgYjlmijgkZZabkZZhjkkadekffffffffffffffffffkeccpdccdcdcddddbdedcdWhapeXZZYlnoYbcbpmaoWZYjelhkYakYYdmaiahmkVlZieecdeedendeeddbdddcdeljbZjljbabZiZkbZnmclZaaejjaebihgcocVaYphbjaYbijdkddkhZdbqghZZliVkjXkjllalZiaZhkdkcUjcXicXkfljlbdZXbYmimcXigYimkYjjiccYdjbYcdjbnibjmYlaXnVbWbTXYoVUsboafXXjkZblmddYjipaXikaUXYioYibakjZlclYZXaiYlbimhkbYjglhcZZZZgaindakkieZlladchbjhmkbZZZYcoijYkZoZaaYZZihnpillicUWamcdVbXsXstpWkUXbkbXUWjliiXbiohicYXeaXZnblkhinYmTgmolhaYaXbYbdkdnrbbZZVibpjdliZaiVcoajZghjanXkhlljbZjYbammedgbZXcdWilklnedeZYYihnbbmXWZZpldTZmVWuWUWuVqadopSVXklZbjllkbomiaYZkWYkjbmVjYronrjlZWTkkXiRYrXkjideckccgdcddddnddfccdljdeceedjdedededcedkcdcnaiYccbdYednbZllkYZmZYajYmaZZnmmiildiZYcalbiWecogfpnlnaYncaaUiZXZjnZdaanlkVlXiWVlouZZiWVUdbrkWZYlahZemWYmnkcZdXicnidgYbaaablZhkllibkdfghffffehchfffbdffeffnaabaVWaYorlUnWirUbrXZVkaqkjjaZnibVdcZkilpbkVecqljZZcXZXaiccbnbihdbeejffffffffffffffffffmceYeZYZWsmmYZgkqiYoVbiimWbcfbadaojXnicbdlhckcdbkckhmbcZcbYkcikbndkjlWnkkcjXZloZkbXjhWkebjeglloYlhXVTWmncbcjnbRdetncbZcckWcmaoYciZddpdeWjcemcdlplbpYbbblaioZmVdbcjikokmYkdjbYmcmZjclplddmWZVmlZcXjbVjlkciajjkbkYahlbYhZlkYlcYecnkeZcbhiiakZbbmcfbZblgahdlmcpaaYaZnakdhahZkkckoemhhWcZYqYkkYUYZkcZjbeXdhlbZWiaaeikskmkaakaWdklmjodZXklibldYidjalkmbldcYfYikWlhWlbdaikcbhoanVUWaXXtoabZakeagXYhbYnmsWYbkobgoVZbjjbmcgamZXimgXgVpoZknbZjmjniaddgbkblabnYcbcrYTkUrUWrXZZolkXRWQzaYgffeeeedededeeddceeneeUiXscikYlmbXWnYYWhjpaimeeYddakcdcddccdddddjdZhijmiYjlYYZmYabldbVmknddXisXamacXibkZbjaXZadacllYckikkhcjhZWacimZidedcddmlddccdndccdddcahlaiYkZlaiYmeZlWnmakdaddlcolZUadZWoZaiebdYeZamkakYWXdhaZYbZtianWaZbmgXbYaWklmaUljrZalWclbcbkakkkaiYkbckWckXmhjeebddmbdddddddbddddddZaaoVnZXaWVkWUbiuWXrXhnZcajdicnajXchYibdjbmbgZjkmalYiikXakicZdhinYpcgWodmZnWiXZaYqXjoWmYniaYdkkllaaYZYclaYkZkfZiclUincWoYlVirodWjkTbmcjYjjcbWbclZWnomYajZXYjbmkcllkbaccciaVmlZmdmacckhjblakaaabjXcjambjjjYfdbZhjbjkYcbraZYbYZkbkkXXWWloqblhamkjqXkbeamaZbZXmmqXYalpkZlVYUddqclasdlbcablccccdcidlcbgjaXacXaWjkinVdoZbbeejeeededccedebieebeelddZdbYdXrmmbaYeqYaZWYbacmjgckalZXVbZbsjYmaeXnkbhlahacVbiajYnhYWWamfaaWkbbbiljYaokUYYnjibdclaahcYmnjVlWjocaoZhkabkmVdXtnoWrWYZXbcThWhZikmbgZmbmYdgbjXiibmZZgjjmXXYkchnpbaWocXVWXabjjiWjZoaVljVYmnqmXkcZjnZlZnbZhcbZkiajqbmZYbicjaYaZcmjgWcmlYkkradbhlamhmdiabelZlbbkYYkYajlaohjZXiYiYbpccjcibdmeeYccdbdlcacccakcdZdbZjejkYbYZbhhXgcmlomndjcijblgkYceabXZclcpjnjaocaYbeYcYlomXodaaZXqXajkeZcddoddndddddccddddmddYqddcddlgcccccddcddmkcXYjokjdidcbciWalljnieedccicccdicbdiedjaddYalljZkZkYYXkcjlYohWibmddZcccbbapYckcllcaocdmeeYnddcddkddddkcncccddablZgZkajacWZkjmblncdackemfcbldXgmYhkblkcllXienqljXiVeUjobmUhnZkncaclgjkZmYbWYjZnVkpnhoWjlklZbWhuVrYYYnYnaZlZaeekmmYTmVVmXVdnnknjmiYYoimkobjlgYkaljWqblmYikZhjdcannXYXZajYllmknVcbqcjcZjWbYZganZmnohnhanZobXXkWajoeaZonZWcYiffcddmebcddecdlednedeYdZoXhlmihcUjnblTbcpnpgffeeeedehbmbdbceeddfehakdlkZdjlakkXcaoiYZiZXkkiijckmZbXpkjbhklXZmWhioaZhclYaWWgZlimoqbnWkWqclnmllZXWcYhYdmljmmfeYcddanbdcddnccndlcmXeXqXelmYkbhblWmXVZnYlsbXVoiifaZeYZXdpXeZXqeijdaipicZcZibXnkYaYZljkhdaXaljYmlcXnYmZUbiVcjgajgcWVmXYnUVepoZlpkimjbYZcZwXWbVjWnYXbaZamcdkcoZkZlbiYZdkhWkialXjakamgodniXXcYbnYmiYmhWhdolbhZdYWaVjYbommmicXcapdekaaYXYZaXmohklllWhbpcWYYbYcmYbWZrjnokjYadocYaYZadkbYXnraiokkYabpbabYYZkXWoXonYgsdlicdimkjenXZWbZijbkaWmYjZjijkiZiZbaiZbinbZXjaZjdkhhaZbXgbaZbameabhXYlhhgaiddciZbfZYqbccdYahmanlochYXVkjdnVmbVjagdehdeemddeddendcdeddemkiWkZjhbilYZbamlgknkjmZjaoakZlZaWhiYlXnlcmadZlemcmdmbbXjZjnWllbocWcmlpiiYkWfXmccmXneZlahZmckkdbkbdbaYkmnjYlnZYkdkmbbYkacaaYYlnnjbjXXkikmjYZbYhciZfblnjZgZZacohZjlimmXamdWWbkdlcZdmdollakXaXeZjlWkjWlaYkclkcmnbhaUjnibUYaaYiUZmpYnSWXWqpoplWYiXsVlieedeeedeeedZeeldeedeedbnYoWhbiaYYndknXmgYkijalaidaeZcbkaXniahgjlZcefiddeeeeceddekeeeddendYcWmYhicXicZcjlabkhlkcgbacYajYacsibZlcjWdjjafiglXachicXYjjhjWpbXkbkZmbkalagbhbdkVkiZmahijalbYbbnllkYhYoZZZadncaaliljocaYabZiWdjandieececcbeecelddeeeeeelWhinXlhcZcTXYXucmicXZWYkckbsgebpjldZmTVaYcbjmaeZZunrZZbcZZobbZZbhjeihbokndkiaWhbjlWfjbnilZjckllbmcZYdYamckiamamZdbjadcmblWakYjdZdZnbhcidkcjaiijZYbjiYcjkjciicbiajhkjjZZbZcVZkamcgffeeeenebmaecdhoedlencefidddaeededemeeeedeilhcaaoncbkXdVZlpXXkbZbYijjmknalZXUmmZjVndVhelYlaljikllbXjXandkkbojldYkXqUdhWgmmVVoVYYbtbnbcZjpaXpWbYnYabVciUmjXeenffffffffffffffffffYakmniickYYWnjbjXoZUkbkYlcjjkikmbghYcmhijanZUcZskZlmaVZVZlmhbaZXXkXdconakanWWYYcmjUmnbhaijcbXYZYYYowVbWXuYZqYbbhihYmllZYaZnfiaUalVcqcZlidcedebdmedbdcedZdeYdcndohkaZWiaZkabbdaljccYnZjkldcYaaaieaijelikadgkZcsimcXclZZVZjaajkZidjcdXkdebYWaZsdZblXwXVUiXrvTrsUWWkZrTVsUZmaebjjdXiamhWbXapZcijaddaljaccmajbZZaaVijananedXcdncdcdcdddcmcdccejefbeedbblbddoebmecbeckcXlYhanbcWejjaYbYcYZljefccckmdidcdadkcdbicdZdemdeeeekeeddddeeeaeekdiaeeededdddeecdeedeeUhdqmYZkZdcZYldhcqanZegbhihaimmcYZYgZealhidbWiapZZgmbkVdkcYkblgaakhkYjYjZldjZcaZmhdYggemdbhjlkijlZZaoZbkYkbVlcZkZmWkbmclWkdbmbcXkbZnmZiaciaXimaeYXgdoeadlZoWnXYhXjWWqlZdmoWUWoajmcdaldlgmZkYcibgZagamcliZdXadnYnZkZiilZXcnXmncdYacbahWZXkbronXmbcendjWcccZcjYZbYnpmbbZdajdcdeedcebddedclZeejeeZcjkmacWhXbcXZimYpmndabYaoiWmdikbTkqgcncjnYeeZjkZVYbqlXnmmTWpmeaWageegdeeeeefeeelaeeeeeffcihSmulSQhjsqXSTSTukWRqknjibaacnXWpoYXdjjiXcZbnagaiYhraXoliTWbplacYaodXbdYkqYWmkncXapnYkabjciaeZbrcWnmjTXbpmaobaaVldYXjYlVWmqpWZnWWbeejeegceeffeeeeffdfecnoUcboabmpaWaokcVSYWjqmiaaZkXdkaacYZinkVYkjlkecbclccddddbdadddcdbboeYZcmbcckdccbbccccYcbsZTjVZWnWWoWeuYqjWWSYWbdmapanblbhZjYkjWgcZmkaljamckZZacdlkbVpciXZblicaYiXkaZniTapgnXWkYUkbjamkodnZWVhhdkUkkZnfraXYZkXkbbbaSjiheXZqaYiefccdddndekdddcddcdeeaamhpmlamYcVkcZlXqkVhYcejcmekgmZZWldalakjVhdkabkioZYXXjgVYlbnXWkgbgiajemaeZWokXdliUXYllhffffeeeedddiececdeancdkhnVeZjahbipnWYXqhahXbjckambjhlYmYkccjXlkYmajiWmUabmUqkaUYldahlUonZojYiknhidbYeelaWabZbjlmYaUlomedmbkimbUjbZeraajlmalbkZXWplalWmjUlijaihjbcjlZjXlhhjXciYmbQoXtdpaVTjmjadZoWinWbYnkZYWsZsZkUYpWXiTWdZYnjhealjmjnZYWhZZhZmlVmcbgejdeddmnbamedbdedjdeXkekliajaYaaednXYicbabkcgbkakcnabYdbbkYjhambleeZcmmbdobZcccibedaekXcmjlalalcWUWmViapjljgmeeYdddcdZdkdYtcadcbdihhZkUdmiZalaSmmjbWcpXckebcddiddcdldddkhdXbdmXiimmjjYjZaVemjkWnZWbYXkilbikcedaXZamlTilfnZclkYkbmkibdZmgiebeaaelbcfkmaeZmYbZYaakZliZlWbhjcmlniiZXXmldkTmZVddgbckYYYcainmYhXXtaapZjWdYrWlimZdXbYkahlYgjblkegaeeedeiadecdcdedcedknYZcknjklVXXabnXZnVbniXndnopaoZUWeZXXYqYWkkkbbhZldlabmcdccbUZbYcdicYmZbidlnWVUZWmvXkkijaccmYmklaZjblhcaVjiYbmlbgbjdmbmacYZaajYjkdncaijcndiYhabYkbknalZZhdThlqnYeXbWZXlgdcopcXaXVbnnpaiZZXaXnljhkpbabZYcobffffffffffffffffffbbiklbjYkYYYlbcjbnbUkYXjcnhZaacXgaibclnjaZibhcjcakbmYjiiaXsjYWWabXZbimjiYZbcmcakajahZoiipbcXaiXradqaclkZVXYaYYjcajajfhdaYacdbliZiaijeefgdieebeeeeeeeedcejeieibddddddmkcddcddddgddcZmakYUZYilWYYjnkuYadkeeadddbdcdpdddccdededYjanbZZZbjikblYalekjYkjbakknaXiWcjbYZkhgiXnadaikmZibllkiXajjXbcioWandakZianiaYjcclWgmUiekgZgbYknimdUiZYmoZeiZmXcjniYXbbgoZndnlZdajZjlahakhlYmZaZbcclXiiXmYoaaaaaYaadbkXabokYbmdZdcihWclYXbgnSXkorchpVXkdccVblXcZboXicohcqmYkbikbmkoakaaWljjlTlaXhjbdblaloYjaYUXaVonYkbmnYoZjjmlnibhcYXliTcnXlkidicdddcdeebccnjmaedbhmadbjkliljWhkZYZoojaligchilkXaiZbiZciYqiZZjaclebbZnZkbcclYZkcclacdmaeaasXXjVVioYcjZZiUgkmbfZcnacmXYblXZkbaiVmjmbfZcnmaoYYYjWZmcWcYkimdeYccieklddabbYbdmcaiocbYXnaboWXZmVYocVnUhmjffbeemibdeeedcbededeimchZarbaeWWbnXZiiajUdllceakmbbnYYXkXalZbjWnjnbaaZZYYWildUgZmvUZpXbZeelaYlaceeedddeeddeddaacnmbaYiWbaijgbmojYjYZhclZmmbXdYlTVmpnbkmadWjhnbglYeWeWWoWmocloZkWcYrbajcmaVVWkXkZnmphcbdclYjimYglYjodiWXbkalciakWldXYYkjVZdptUVrWcTljpldlhZZZXbijfhlZkajUjbqXjonYhZacejmXZkacmmeeZddcdeddZbccncddcdcXmejddmnZZZZlZnhVajYZkjeebcdcddcdddcnccddcdchchhaaXaiWlXlgaaqYjYalsadTbZlWWaoiXZXmtSXnWZhfdedjdbcddbbgmmndlbedmdeZdddmdcdbdkpbddidedehYmYXYdYkqlYqWbjYatZnkeeaeeeeeaedekdddeebeeRaZvXdboYhbYUYbjpcgmknVdaqiZaeXYdZYndammimZdalXmZbapaaciYalddinilmUjbqhZbeeceZZjXalllldlXihmjfXdchkcdalXmlaZcYWicoajmmhdiVlnmkalckYoZidlkbcZmjaXXZbkocadhYkdaibbaZYagbTZjsoXZjZXbddkaakkZnlgWmacndYlYZZhldmioanZXVgkakWnkalbjenWgZZWVnonYiicqlloYmkigZZbbYXkhpWZhXpbbnaXeffgdfeeeeeeeeeeegdemeZeelffffffffffffffffffZjlcnXZakijmiZhalnYhiWndfXdedcdbcccdcqmdddeaZbhmdamihhYXknYkVoeWZkibjdbmbahgXbbhWXslbYbaWliklkjndkVYdXmjXabVYbnZdbmfhcmZkXZbdmUbaanZlZfhodjcmchXkcciVjhYnZmZhblZjcmbYXdaYncllZnbobZaaaXZdcblVacnlYhokaobhWddXicppklhiZkVWjXXlhdahjegkblXXilXUbmkmkjiZickabjYXibVWcqkiiccabjleZbbYljZViZjpjZrYbmhYcYhXmnZbZpYbaTqcUWmoceXccdcdcbimdcbccfccaYijlmijelabVnjliWgaXZdijZijgdllamWZijaVYcdkjlbcbegialYiYabbgYiefmaladdjdlimZcZdcZcbjkbncnZjYZlmXXnfjWkiknXYhVYXbapYZYnicWdrbZlWjiYakdeeidlhjeeeeeeeeeeeegdgeegldddeeeekdedeededbdVbqVYbnYVjqmrsXbWVkVZjeebncededdddcedcjdblaYdoZeedkeeheeceefeeedeeffgeeedebjeededeeelfeiakeannXYaYdYVcnpijXVXlZdgZXWecgsinlgZUVambdbeejdejjliddZddddZnddekjZiZhkkYoocXiZjaWipXnaeclgbihbZccaiiflomkccaZYpYaWZXcknYkgasXXnWYWjbolidkmZWYjcaZclkXjmafkeffffffffffffffffffefgfeffffefceeediffdffXgklhjddaaZalljdihYYZjRZnrotXZddjaZYpWcqaZZcmbbbZecZhZXcWYYltZbjZbWiZpZiaaYXYhZYZrkiakXjYbklahlaXZbkVWlpnlanZXmeeYddlmcebddcddeedddahdakcpbkcWVYXYicmmebjnVebqkYYYYbidWiYknojnYijhkZXZZlgejmobXWsdYaXaleeaadcldpdbcddccddddceffgdhceeeneefdbeeefieZdjkdeedcdeeeeeeddedkfijagaiWgcilqmZdVnZaZZaYhjkabYcbbbndUcYolifaZYikihgYcdZklaWdYqkalZcahejcbXXhXZkqmcYjihWbcWiinjhgaXXfaimnaeobZZalcdaabWdZapalcbZmYXZbXccdkjaaXlZXcpnanZmdbkchbjckhYibYalnYjcochXidecjdlkZafWbknZckkdjYkcWdknllbYlXZZjcliXnbWlYmbbbjaaklZnikdbbcciilbZlhfkjYZhZkmnkcZlZYaZZXidnmijplXaXabjbTZZZikViepmllYhkVbZWjZdjiUaXvWYUTqooXcURZcsoPUTuquYcaoiebabaYbWcZjmjbdibWeapjaeaZaaXckWlYmkijiVdhplbiWbXaZclZlaplZZgbailljnimbYXXbjkijaglYkahdkghdkcealcjnbijZmiYiYpblddjXhXrmjZUinYbocbblikYZoWkbrjjZUkmUkclhkXhliageYdWWnlankdlbZhkfadcahcbmdYkckcblgajeebacjmdccbcddddddddlsjWVpllaYrmWUYYrSUZlbdplYWscjbjkrlWUZbSWkYmdXhemiYZjliXjmXeZojcYabXimdlbnbhbdbibgaXbdViabgckeaYdbleqlYbWniZjXZbefjZedebepndcdeeeddZescaUWdkcYjkjYZcolWdpXomadbbjciYolbdgamhYYdXilghZcdZmcqlnphXXkVXVVanbdZhcVaoZlaonXYlYaVgalckYmiVYlblmniaXnbXUZVmbhabcZbYnolahjhdXXnjZobdXaaXkampmrkZbXViXXkailbjbiaibkbibdlWaackcbjcjjmkdkcXXeablVdcWkmiddhaacilkkmcYXklidnlbcdkckcmifkcXcbmoYchimdlbdbZahnZdjalgeiidchXmdekblakliadWnbekYkkYljYdemdceeecdddccbleedeeiakcjdacdcZmjXmjmbablZbadmYnXYWZcndjdenXVnYhlbiZZkdaZbidbYadtXWhadkjeYalZbZXrhZjlbWYZpldZZeoffffffffffffffffffSlkqbVakUXZVjltldilpqZkbibjljcgbmXbbhoYeckjerccUpbbokblmabsaabbababcamYlaZaabhjebjZbgjZmXbYqYZWWZZYnWcZithcrXjkdeadddddcdddlcddjcbddiYtSYZornsVYYYoXqqVXrUkdeahZmnjbiaalabdbadiadbmamhdZjaZYobbanmiXkcmchZcZlmmphonabmVaalZrbeekeeddedeeeeekdeedeelclXnkneiciYjYcnZibcmkqcjTinmndbhiYWblmbadaiWklknZnhhaicnccYXmkWlhcchjkhaakjdmmYZYqZZYebZiZnmYhlkcambYgaYidYkdahekZaXiaclraWcWqgalYYWoZmSdWnUjocZYZrTXntcocgejidcdicdcYcnkcYmcddjedbcbddpbddcdcecgcbjcieceddddekdZddcneedleebffjefefeefeeffffajkefYijlaZYkbacnoXkbkhdYacZjiibdbdeadlnYieidcYcaljlVnbjalabbmaijXajWmjncaZjidcmcabgiajUfhmnjkZiekidZjZcYcdaikhcbldgffedeeeeeodeedldeeccelYmZSnvmlqYjRWYoXryiVYmecYhleibqmkiklWUYZXYcnbaZWeYeZeljnnXXlVdYWdebjgjiWXjiimbWaVrkZZkXkbhcklaadbaXXXiasaYYdajbmYmckXiXjhkZlnYlciiYXicnakklibWYZaliZlmabjhhYlWpYkjaUjcYmgbedXYlfdeikbkacabaflbXUbcpehaeZnkXYhiklkmmZXllaZWakeebecddbddbZcccdlmdddZcdmZlmXZnZiWZmhkZbhbYWmjjocZXiZgcmmmXYdYWZXallZmclYidYjmYlaYihYgkibkbcmhYeecehYejoibbbZYgmimZkbkWYZocejWkiWlakaegmbZYlYmYZbYjjbdamYlZdfZljbhcWaYZYctadhhjmbgahicjakobakjjZYYiZYnccYiglgkhibbXckZakhmjXbcpaWYkZinllkbZhjZlZbgadkklZYkZWicaacjlZVkYkachilabjbcjbXZZpaZYgZfeggeeedebdeededbeenedZacnaXWjidsjokjZSWZkdbkmkUmdkakbbZdZakZkkZogljiXlkkgiaaZYYhfjliZkbpYnVQsrkVlYRrkWxVhToSVjeebccdchbmddcoabccaddbdiijiecdZpYYjnZaYZomamZaiocZakaodaeiiUVYjnXoYeakhXabjoekmjbcjcaYXdefhdeeccbdddmdbdedXedahclZkmlZlbYXhjmWZaeajZcbnbkYhbXmijgdiibZjckZbklgcmjXqoYckmdXhZeYYhffdjbdcddqccdckbdYYddXkkjjcZaicWamklWllkVYcielYcscbcadcbancccacbcYacobkjiccZYYeiljbdkjdgffecdedhcjeedeledceeeqbbWZkaXWkqgalYahUWaVqkbebadddcbcaccdamlcjccakfdfffffffffffffffffflhbajllkmZbXebdiUeiamloaaabncamWbijaZcYciYmeijmXljjgjZdknWaYogbWZkhZkgjlaYeaXbiYabqmaZhYmdiYlagZkYmbgfclWikhlabjdfmgkblbcXccbbZmlYlZnkWecrinhWlXcmZWUlkWlqTjbrVjndcVWcarabWZiZYlZfeldedebeceeeeeegcdcekieZcpkhiYYbmdbaXZbVamajmZnglchjahmZnbUakVncbdckcdcacpokcbcXcbcZcccbmalacajZZjmWcXqlYWdXZghkmihakadYqmagWjaYcbZdbndkXebgjniZZWrZZaYcbaemacZaZmkkYZbYuZXkaZWdYrebZaVpjbloamVXojWiZmXmgkhghlibbcbZackjdlacZolkbeXZrZhmlcVZZcZihablYjYlYZllkbZkZZafbkcdZmbkdblYZkXYamidhmkbiibeXlmphbYZjndbYdbbakUljnobjYdbiYllbZbfZYeYYdbobbYhgYjmqhkdXhbZZiYcaobigaWkbWUdalojbqYYZcmcocZZlaeXobgWkjkYjkhicdjldkgdXZjYYapdcVhjbdekleccaaibaebalcccdmWhaodcbbaYkbnnjZbkjiZleeehdeeeedkeeeeeedeeeeWlcmlmkgZjYXYhcjiXgdZlbchklilboXYYiZYlglkXodgccjmZlanYcXbeaaYkgZlYiefcedeegceeeejbeddcekkbcdkkjbnZYXiaaiVlkXnaeagklmgZnYWanbXkfihUnjlajZlhdgkalXYcllWacYldniaYlgammbcXaZZbYbjXphWdYqdZijdhYcpmZjWjcaZbVijonYnimbiWonckTkkYbfmaeamihamaiYbZaiaheZmblahbkiYYmcbgdaYcnnbahaYbimmkkYlWXWgZZnangXnbmZccjjmZmZaZYeXkbjldmaZedmViaZYcZpWWmppbdlWcjdmYmimaidbaoeaaWbkWneXkkjnhjddYaamekZWmcVccjijYaaZabmncqlbkdcbcbcfimXncmajZXZobbiZjkVlbdcihfdjZjdhdlcacljdYhhceejdedcedeneeencdeddbbglanhmYjbXWokblWnjUhcgclZijccliZdmaiZljYVYZqhjTpkWuVVlTTWrmSYYksjmciYZlZXjcmkckcamcabXcZeflffffffffffffffffffXkZoUUjloXaTnoYoTXrWVpWlZnnhjdkaYWmonfXbjZYondeYbccpccbapincbbcclchadkZcXcZkmtbalbqbZkZXZdZoXmakgdWYmbddkbeYbniedcmdedddlhddddddddedZeeleeeeedejddeddeedeekiiYhiklibZknYZYrdbVZcaXYrqqdWYajcXkhnXlQSZkhjkYkacajYidmcZgackegmYbendiYbbagjcadZrlYababdiinddceieedcccdddcceabZoYiXnjljlkajYjgYmYikhZialWdgcbpiYbXmbaYbbmjYbZlccajZnYXgllXbiaemhZbbgahihkkXaheZaYmkanbbYhkdckZkclbahWbcXlcmbhZljlclbjXZabkYcjZmbkaddkYcejbeabkacYcjZobXbapZYYcYdnoieadnkhnajkcajelkknaYbdhcYVokbjjliXkZcgaglYmUjYXalnrhoojmTqqxgWallWqlSORhQqYhaiijXXYXYlXYgloZZYnZWZahnZhalXilmobjlScalXkkabjdVhmepoXWoYgjYjnZYgffeeeelelcaeddlbeedeeljdYllmlmmXcccjaUliWZhoceWcdbkdcbcpbZnccdbdmZgmblaZYfbWaiYaYuoZYZWafclaeXaablinlijWWifYoUajqkYWVXUZiqaZnjqjYabWbiolaYXZWZaicYnmpdjgbWhapZlZXYVbkdielXckiYmVjapZniWYWamcbhjcklcXlcckdemedeeemeicdceeeedsYbVZhVwWooWppQrVbmQVjmjbYakmnjlZZneWZWagTZlnajYibjYpZVYkZainpkalZWdeoVnWbYYmnodXmZXkYWpXkcmiikkhaYaaWicnjbibibeZmWaYXWpmtWkbemXYrUZkedacndldabmacccbddbedlZciebcYjYcbZYYkmZajmbkcdckljZmXcaaXakXckYnbbajlgaXdilcmhabWqlZaaZmjYcXlajZecgbkbkiXbeaoZiYoZXWjXpoqaZZclZYoVXijWmXbYcYmopXhdjZYjpXcgjYkWYVlbmnrdaidcZbmXbagekkdcbbkibaZZcojZiYZjccelkZhdencZhklViXmlaYjjjZZbZbZjobWZZrhilbZlkaZkjobobUVZYYpcYkVilbkkZnbZZkYaaocZWpbcTYbiddfXnomZciYijkjVZdeboaefkffffffffffffffffffjbhcXYaVZYWpWXcjwjlpYbibehkdgdmdlbkZilXhidmhsjjRuasqcUZWXtriXWYWhlaZimbkhZYgpWYkidklXkZanjkUmjojidiXlclkWZcdmnXkdlcbmmbfdbojidVkbVajnbabhiYcXoqiahhhWVXmZaabbniebbZildaimiYmbcYXklbZXopmadbaeZdkTYcZdqocYaYZWYZZjjXpWYvXblXcTicrcZamchadlmaXcmcZYiceidlhaZnXidiZXnZmmhndkekYkjkZhZibaXlnakkckadejcmmbYmYZYlYjkimlXmhggchgkkllZkWXYokUaZbojXemjceedneeeeeeedceeaekbmYlokVYbdjrVbbmaUWVUlZfehjbamYcbgbZjcbdananbbZZjYcjZeleYZhnbkdndoaZaXXTaXesxmXXSuXWpgVidZkXnbcZZnmlZcedXZcXopmVXgmnmhgXYjXklTZaZbnjcibnchaibjaljkiVicakbZgkhZYaZcajpkWbZiajcaaubZSZXUrVqsbVaoaZVYsYWXgmioklXiXZXjbkkZmjYkZTjarkdZZYWcbkcbkYjYacacjlYlhZdfZjcjbYYnjaaabZccmebXcXahoZdlajaanZdYehlffffffffffffffffffahkdYZbfdbdmhVadpiikedkgacbacbsblZWkZjkocpXklaeblbielZiZabYcdkialZakhhYlhhcjoahdmlUWZiikcbdkXcdlclmYadlmXWZcickZjdmigZnbZYeYYmhljanbZhglcdZdjanpnYYkVlmkenqcZWplWnZVbWmXkoTaaTdWahkgjXjjoiXabaaidmjajdaihjYlmYZZXgVXmqiYdlZbiffcdeecckedeecmdcadeeccjhljkZoXaacXYlimkXnboZYdZiXhjihmZZfkkbZqncjbchXkYaaZjmZZjhmccnYeZWqdWntbVbaVWYTpWYqWUnnmhVWWmYhaalZokaqmjmWmWjcokaabdYWWUWbgullacjmgkXljnjnbYWaWcnXkiZmabdijecYbnXlhbYaljljjnbmacckdbkmZlamdefUZiZncjkWmZfYmjibWYXiqVXcnmkWkaoZdankgcYkjjjVZijlmddalWmYldjbcaWidajmiiiYefmffffffffffffffffffqcZXoeWUlUxXqbWXUWXTjnhffddedbecejkjehdeeceabilalkZaZZbejakckbkikgZjdkbhlmbcjYnncZUhbYbladeldeddedddedemddeceegcdjeheigjkXcblmWbablclZjbjkiYicYXZjXpamboibYmjbnhdZbbeenljXcbYZaZmpYVrppniSdVmSuVLSrWmYbmadjkYYmairqbhVUcaXbkpdeVbcarcijdcbbbbabccklbhaijkalZcZkcgeYhdZmasahSWnTWaieZnoschcWcXalccaWgXYYbcXZudZqjZkXlpkbVdnXlXejZmZsXlYnZadWkimkjeXaaZVamimlcifclmbjYjhdblclbbZhlZgbelahaYoZYVicUrbVmWqojYtWXWcZqdaXWXZmoWmWkpkjkXZXjanjaWaYXlnWjjjmjlbiZhechajaabebmWXbbrbblcaUhYsjahcdZZZXbdjcmlnjiUjipkbhkjaYXaiidXlkYbhfbZmhWXbgdmmXYVYuhdjYdkcdcdhVhnimnnjcXhjaYbYYdboZbZYYZlrYkZYojYbWadeghefedecenfadlefedeeaeekgceedeeeeedeeieeagmabcdeZYcXdbYdWctZZbaZbjjbnnghjXYYmecdViYUlimabeYgYbZbimcaVbvXYkXdnZjZlncalZZckZZYonaVgZvXTZvsabVYaPsoVtMRrYqnZjambaVbdZboajYZqablXambabcXmXpesUmmlcTjZXWbekZikgqmoiUYZYYlWlnYnlYkZnkjXalbYcccZbpZaYZibeejedececdeekelleecfeiibdZmajhhmYjikkTXbakjWjdndbmhhaYXilbaWkjXeiWaqccndcddlnddmccddcdeYkYnccmlYlqkacYdUWieZlnYbhkmXjbWYTkVlhZnkaqVckaiZkYkjfbigbhaoYbeYmXhcnnlkcjXWYcabnYnmWjjVcbqjdabhZVXXaYaujkYciUcdroZYjqZXmlWYcahiXqoWhhnlanboYWVabWmlmnYojohXbWXYylotcUVWYZSdbYVnZYjbjllmhbZbhYcWblknkemcZhmjjmZYZnZdchkjWkmccZmclZdaZqkZlliVUXkjbXihmkaXcjWkkojYjUnobdocheijbZabdZiacbblmikbbjabkbcWbknlpbVhgnhZkmbgilYkkmjkbZYgXbihjdakkXmbkaoiaaZaaZZeclcaihhbmeafdcceeefefhffffffdheakcmXZbXnjUaoYXYZpnZmZddklkinXaXhcZlXkjZoamacbjljglbjXdckjXccZlibeejeeeeeeeieeednfeefeiblanbkjgZZbmcccXjiWkalkkWlqUaYmVokomgVXVWXWkafimalaoedYYYalblljndgckblgcaYbjXYknmbmZhcXkZZnVkUVWnrnWsaepTUnVdkjbabkXbeZWdkbhknXaWYmWhcpYrYabbTkZXeZlikWVhlcjZlkecijcbcXhhhjiblbmeaaalfbmXcabaZjkZjajgkbZkWccbYiiXYkcjqUZpVjbcZnhnmmmZWXaaYYlnjYkjnacaicijmZjZbcbkXdcZmbYlcliiajnWVWphablmmVbnjeebeeeddoddeddcbdcdednYdbdbhZlbhbZaWkkjkmmaobcXXjinidqZlmilSXYkZlblZkiimnlcXXdYiicclYimoYWmpnURViUqylYXjXUYZTXhemkcYckXVYnaihjmjWcaYcbnZiXadXampYahnjbYYiliaaaojdZmblXZmckWaaWXZZcobjZYYXkhljYkpnZhXZnhYZjhYlmgnaYjjcXVZcjZmZbhdcWXjYdkYYjgtdZecYjjcacmbclWWZkVdalcdWjddbhjXpkZYYZdmedlVcdWZmcbamicVblZnkokadYlnZlkZkckomhZkWbWpmbcWcjWjoidchoaZgagncWaaiZlenkadbihjcbiadgmnZmalbcadaibieiZdabacjmakkmgdbkYqjbUVlmZXgWlVcmsbXkpXdWijmamrmXYZUpobnUchWanUidpciolYZZUmnjmTclYdnWenlkpmnhZXUspamQckUhqhdegYjedededdedcgdecegkffacedcicdimdcgccadedXijmmcacibbaaZbYmnhYaZcjjbjbicblYbbccjmnhgYhheeebcdldacdaZjdeedddemebabhYkliZnkXZXpfaXbeYkblmlajkWaYbZnkZcjWkiZdikpcaagWacaWoocjjYoYXjbnjbYgjYcZZXriddhYmboelUdmpabhYcZZdckZfhjnnbbYabXabeqjZgbjjWZlabiiebddecekdmleccdedcedoaaaYjklanpaYmbiWWYmXdjbjchgjbdmmZXYjkYZbmncobiXhkikXinaWjmlZWYobjaailcfkbhZZZhYZonmdflkjlZbcjlmalmiXZafYYhjZkXbapabYlkWaXbmcYXoWWhjYhbnXmgjYZjbjniZUZbZZolYbjjgeikYlbjjYmXibiniWddocedcdcedneedddedddhcakYZZdaYamZmXXoiboaklcacdagZYmohVqYlmVarWdecbjcicaaaomljimVbkmZpoccXahcmZomdXZkkXWamZcobaZagXclnklYbjbaaZoiabbZnWjZdgbhbtkcbVYlaZqacZoZbVllaijrmZZXblZZnadXpXiZqokWZoeYYYlqncnuaZSUlUWZVvrRZaWagbqXZadanYZlbZlonWnbmZcisZinabaaeihnbZZejamYijdidbinXpknlhjhYiZlldeiYljpdeVbbcccbbgbZboXbbqcldiedffeeedemekdeeeeeffiblZoeiemXXcohjdXcXVheafekffffffffffffffffffsYZWXkTWbTonuWXmqaZTXajchbtjeXdcXYWXoVYbWYcalejYZnWZkXbktlbYbdgTYXVjdonjdhkcbbnlaXajaZZgYmXoVkciUjluWWeniWYbUmdXlkmqWWbnXpjYhUyeWSWbZfflffffffffffffffffffkbZkZmZiYZWtWZhaYcdiikamYlSVYZSdVzltUnSiuSSkbieikchWaZZoalZkhmiYXXdZjkhhZWaZVWdbYkulYVZWWnkahncWZXWleXaknmkabalZcikdYbmadchZZckkbZkYaeekeefefdeddcedjffeefXloYWuXQVnXQmrTZTpowUqecckmilanXYXceYaalhWmYnZhZkhjbkciZacanZbdbldVfcpkaaXkaaZaiYbdniZiblefZdmfdedcekenceeedeaZeelffffffffffffffffffnZdaYllnhgnjlkkmTcXnkljZkcjbkXijZaYlYojncqdblacdcacccYbxnZZbXciUclbdlbmjcbijcXZbidiobbdZXjmdoioZgggYigkfXjbaieaimamdlalbbYjZdiamgckZYlmaobliiYXYgahdXjaXhcZjnYnimYkYaYjZhjYliYlaYainjcajbkcfWYbYrkYnZalidZlenYmWaZbcYebkkalchZlcnllambbaiYimbkcYmZgjjakimZiZccldhlTbZUjcidddcgdcelcjdbocdeddeemZbijdbbmhhjXXWbphiblYpndTqodsWbbctkUkTTWaWWXcapZbYmYljbYblZnjYlZaibdimjjanZaYaaZiZmjboZYchmlZmmmbaXcYhlZlcknZclkYoclgkXbZhZbjXiicjbnYjZbYWValpjVaaloWYsqYZleiZjhmbsaabahpZbbbdhVccqdYYZcVcYjmbiahkpemUjjplWZlaXkkmckadnaaYXYicnakijbaYZlbhkYZiagnegZlWbZbVlbscgYenYanWjYicmdkaddccarlmbVbcZamaegkffffffffffffffffffViYrbcqnlhWVblYkUdlbcmlbhakkldmdhZdacjYjdZlbZlmZnmnbicbanblXXjbXeiejccWZdjhbbocVZaodkkcbodZZdndcndccddddcndddeXlkhWkYbgiUoeXYYqZkZVYoclVhljcXmjUaWinhWgjXgZkjdkkZecakdcXkXnikaibYlihliiblZdZZXcimjlbjbWkcnZaYekXcnqhhcXkbZXkXjbnVlmmYZZmiXjeYdUpWeZajmYlXhcYcnZhhbkcYiaZkZaladYZkZklYcajdealkYjackdjbcnZYaiZWcqljeflZbfmZYXkaYpddoecbdYlhalieYljcgbnoZaangiVXcaYgedhYjhlbdjdnicZYbaWZkkZXnVXUiilisaZXkniYocZYcaobgbkaapjnjdaVbaZYiVdmmhnYYnSXXraWhWZqSjllhbaXlbcbelkYalgWXYnkbbckdkZlYmaYbkdcaZikWnZbjlZjiiZjWXZqkiYdiiVcknajXXlbWWdcoXYajvWXkVZkajcjdiZlabahZZjZjibmbkfjYmjjbikZZhdZeWmcdkbZlkaknaXlXknnciZkeiYYbZlkalZnanZbZkbbaZllcmiXtVbffffffffffffffffffXkYolhacbjfiTYhlkkgrbjiaihlkjdlgXWjcYZokbXjjagdlZgaijjXkkWaYrkZahddjfbffffffffffffffffffnZadZVZZXnrmXmYkjWWuYbbcblXafaZlioVZYXvlZrciXmamhcaYZlmmWkaamblqXmXcimabcaVbgmlWdpkhahYhhegdeedbeilmededadjbecXlamYjoojlXYcgiZWmhianlefZlddbdYqscdcbYbdbddWdbpgZjYmagYZnWlbkmokocllXokmgjaeXnljbUgbWkjakkbpkbacbhaZWkdhnbmlXXmXoWmUVXaWVvUgqkUhbc4cckcmXXYdVokZlkhbjinlbXbmlmXkYaYZYllcXZolZlbggdfnYlambhXXgbkWhkYoYmdeYbdZhcdcacmdcccdnccccijlkkagiXVWjZnZncogdngjWmaoepkUYncXkVllWnnjbmYoZkXlXYbodclYjmXmajakaVaXYVUsuSUlalWoqVYaakkoYZdibbWcknZVnehocbicjmaZZaiclakcXmkeefZccekdeedddennedcddededjcbjmeXgYilndbZamYanYciiZjgdhoijXVVYcjkaiiimchnXlXbZaWglmhlibljYbXlbZjtfWXiVVW0WWTWYhWcVdeehldeeeeeekedeeeeeeelZbiZgXYiXalccYepiaegYehfdfffcfeldejeebfebflVZaractXkXXVWkkYYjaeabVjbpdlibZZaZYlckladlclXicnlkZYlWVTdmbpYlmYihXdcoiZXbaYeWcdhlalmcbcYdhmlbZXkWaXhjYkblnZlhUlcpmlmcdacWgodhZchcaljmeXaldlgdaacdgdeddeebkbdcZddaaidmkcedlbZlXgkkYicohkkdaZYYleXYgalmRhdtpjeUTWmYTqoklmogSYeYkkjcigkcYZlZbnkkdZlbaeblaZakiomidlhajcalXhWjboYfkkbakXmlbbXkdXZkZijhjalkdibcadcdakidmYlbnWmapZkblYXjclZggmkjhjZjgkWdljakgWZkmgijfmncbZkiXamhhbbXamhjjlmllcdaadgcjilkjbbbYZcnkjjcddcbcccbdcdddcqddbcdtipNnovjmYXaobZYbmhVqjVmanWYYYpUmrqaVaYndYcsZchlkiaYaalcmdlXnmcZZYYdillngZnXZVndkiYljYnlYhkkklhcZbaakanZeojdciiccilgbXlXahdYYknlgYlZaeanYjjmYjbZknhbbccnboagamaalgmcWWYhXmcknjkiUqmXjhtZWbjmXXpsWZWom1mbWmZZbkZdWUYmYjZZloZjYkXoYalnilVXZlWedimocnhhZkbogeiXWVbkdYVjdhutbikbjhhbkZXXmkaclZdVjlZeemeefefeceeeedefejflYjikkcjhZjmZhllibkgkZmgffedeecelbaddeoedieeeVemmmYlcZZcXibmeXqiXgZWignmXZajahcmkZYemjVYiWdbpZbdmZgcbeekbgefmbmXbhoncZajYbZnaZclmiUcYTkbqZXYkmbaeolhVcohXbiYaeoebXcbYldomhhYldkameaekeeeeeeeeeeeedjleefWcaqbXZjbimdamYZjmkoZkYcZocaZhbamenmZhVjknbnXcjmkbjiiihcnlhZYgZXYcZajljbjameaVqoccXlcXclVkapaZXlmcaboeiXXndXajVhdpicmkaZaXknikXkcibnbkdgiibaciZbaYhkqjbegaVhdpkYkmfkaXajdabldabiWciomacYaadYblciimiiZiXjcnicmciZbXhnadYkldgmVejokdebiZiXmmdaYmkcilUdlpihjbYZZYXchimkjhaiWieobklgZbaZelgdXiihbmYZcpkYZYaalhkmlblmabYXXdaoYibcZYiakpaVYidkinWecodeYdcXZmnWeZojcbbZVgaqchkjadbXackbXdicjjbidihiZWmYciqleeZijWdcVbkokgkYZalYmmlbZmibaaacldkijZbclZlljadoiZgXWbgpiZYYWZjaYiYmimaklmOhkvnkonaljZkeaYYYbdlokeeaddobdddddcdddddcdlZojXciVachWuiUYWrghXoTXiboidbjZZlWnmidWkbdbkUjaqeXojmcbXimYcWondjjUbhrZYcaYblkmiaimncjZeahblZailkinakmbYYfkcbkVjcpkindeZaWooaZVllYdmajjdmiakkcXbcYmakjZWbegdehddeddndeedddecedddaiihmckdkeYYZcdcknjjlackYlhjbbmiWYYbhhZbkgmmUbcrkkiZYXjaYlmahpajZXXigmkkaZlbZjaajbhmlcjkiZhjVXWYYhpoUnWnmVcqaZUfeqiZXcndifolXWaikXZdXmbllimkmfZXomkYXkdYalZhZnaejcZZmhgpWZjagmbmXbYqleYVkXXaVckYmkbkfWUkdpodkZdZXWYkjccmladjZgdllkaVYXZcZcimnpkcZZWiapbXcalajYijYbcknchkVecpjcldfbkWjmdeVhjdikajalkdjZijYXWcZipklkbhVjbpiZocmacWimadVmnXhlbehjiamZnbcXdlYkXmnZjjWhbpjYXXYakmZkaelokmXaTdcsjjcjbbYYihbbZmaeZdVdYsbjingcabelicVWimcpWcjonkcXiYkYhkjmWkYalYYddnabZccgmknklaYmhkZiYielhYajmkkjmjaWocaeYaThbrajiigaYYelacaljZcmYcdnjYXXiZhmpniXakaYYdUjjpnbiZgZZYclbbjnkZgaZhmbjZaYkbjbXnTllldlZbgcalidZhjkjlYYkbZbbhlZUhbqmaXjbaYdaZhYmlaYiYagZnlbYdkaZjYXacmdaZjWnZacgeYYmYgiaaZjkghckamadaiiXamYkkdZgdhjZhjaXigndZbbbZdcckXdcllccjZdkjmfZYnYZXoiidYolVkYideedcdddYdddcbakeddddYjbmmecZgZWbZahlmcjkidYajnmdkYadkidpdagkbjWaYjjjmgmZkZhYmnaZamkgblVkcokmZWaVcYaniialkkacYkhkkbXjZdgllbiXlkgYZcYjhkkaYbdacjlaabkidXcZcebkYjXZValnYbiascVoXaYganbebiadnknnbcXddmYmhkZelhYckZmjXWniZZdkkhXaiombhaZcabYYZloocmaZUacreZkdbknbmmjhWkblhiWdinmcjbbYjWimhnhljkcnUjbqaeiligcYlniZXlhZZmXbaqZklcWlYjUeckpjdnYbVebphjcbacnbigkjTcZkmaiibdckbkljaZlZjbbbgYiklbahZlVXbXlnmaanYZlgakbmaciZWZckmpYabhmZbldWcdckYaWZiYnppcYjZdmkYmUlaqYYaleajlkZbkXlnlcmXgZpiijgZcnbakgkdakoilXjZoXiceXcXaZqinYbkpYnbgalYZbaYbmhYmbicmcoYgWgbpaXjdZllbcnYcnnamYjaeZnZZXjbkonpmmbZZdmYjVkaoljmjcgaVajZdbklcjkUjjopdnbkZWVZaZlZnkYnaWecpXYYhmZYohZZiZnolklVkbpcYdkdldkbYiYmmjhYbYjikacmdciWeZYabjnlZajUijplbkYhXVWijYagpmYccmaXlYXZlWojkYqVacZjtbmTcirkZZZXbaabZbatnZnafbdekkZkkijmWjoicakekZddimYmdldikjZddijXmhlehXidmXlnYXgYkUYmogbmkXbghchajZYdaWmbaZbrbklbkieeceeeeeelaeeebeeedeeUdarbglkaajWepgcZjindoechijmZYkYcXkbjkgklbklWXgrlaaalaaaiiYagniZcbcbdkZbebckmjlkkkXjemXkhZbmkXZclejcnmYbknZYaXXabpeXUYlZqoobZYaXcZbXYZZqbWTZiaslokbZUYdkcbXibnibhljajVonlkYaiabonbgYgZkjclbaXajoXbgpbbiaalZWYaZljqXYVYubapYYcebkaiWWhXdlqmbiheeWYalZjacmbYaiXlYWaguaYXYaigajZbXbXbhacgYcpWZoXkYianifaipXZXplnbWhlWcmUdbrkblkaibVWjckgmdoijXibndbnZXihWVnalZjkpYdUalqlXZZmaaXplZZbpkWeaXhbnYhcZjZpirmZZWdjgcmmidXhbikjjbVVZiomWikZlnjaXZYlklkZWWZYnmXmdbnibZmVjXZZcioXainmYarXjWggoaeikaZdcocciYichamlecajqbccacYicaccbccbfkebdcZkadlkXYnclXZjkXhrZmTpjVUVnnbXbjqrUVlVZUibqiemkjZWWalYiVmmhimbgkcilbYbXaWjibVXsjUlZYZkmhZXYXalmkaiZnlhdZZYZmmkYZYYYbhmZialokYlYVkZpcklnldWVZcbiYejajmefheeedededdedeeeecddeTierdYclcdkamldYalhlZlZeelleeddeededdedecddbYYbqabaaYlbdYhcbqiamYbYecnejhZeaYYblZkblkcbjYiZoajmmdmWaXbhdWmliYjbiZlZcalkjjailZbWalaamadbmbksYoglZVqikXVYZSYeefgdelcldeedjeddedeecVbkplcbYaWaYcbalpohhjcYecnihlZbZYYhmYhYjbZachbalijaaaXnlgbalXYaemagjZjckijXokYWjblYYgochbgfjffffffffffffffffffUceqaXcaYalklldclnihbgXkanlawdjcYUlckmTZaXWgYamkhhaXYVoZkmaaasZaZWWkhmebYbiakjmlbZjbaaYbbbbmXZXYZjchdlbjqZjkXjahgkYYhWWlopYhalmakoVhVhgpndibYcbVYldjikinbkbdblkilchjZUWmXnXmfnbcUhhpmdmkdYZVjkZkhkeijkThirjaiadXWWklZbYpmbmbXibnkddciYbXemcZincZcdXbapacZhZebmmlYfYbbkYjVhfphZZjejdkmlaZalZcYdVkcoiijhkXbWmmcXXmjYikbebkdbjklaoXmoaYYedahbZbkknkZabcbcickZmiaZidXdcokmjbbbXXZmYaZkhobmmdabbaZjjnolhieYVZbkjZcbblkjlbbldYWiaanaimakkbgcmlXebngnXbmXokWokaTckqkkiZiWYVYmWchmcacbZijhkiliZimYnnlYWcadajXaaqkcmaamaUVnXlkgjqZkYjmekWeZlZcloiYXipkXgZYjgllamiZinXmqjYWdbkYlZbjloYYVhXaZkiljYndYmYYainlVZWYcXabbYkukkacWYkZnddZXZammVjYdnajnabXbjnoXbaYXkVXZnVknZqnbVjepoildbXbYXdgbjmkhlcVlcnmdmdniVUajVZlqilYmXcllmXZljZXWkZjbXpmYnaXjbndjmeibZVbmYoXekZalmaiZZnZWcYZcrqZYXdgWdggjccZkokilajnkaZWbaXWkjcbiibgidjhZYlWZrXbiXkkaaklbbdhkigZgYXqkedYiaegkZjfZZmckZoYgZYijXibhjdhbejdjlZpodYYiZYZcUdiqiachcbkYnnbaZnbbZhYmibpXoUkTWXqYSYUkeScoYndbcdYhniciokgbWYbXYoWiinlpkibYVWllaZZdkXgmqddVjbdaccjcpcbvcddadcWiingjmkbheWonkaWiZhaioTVscYlrqprsUSoonYVTcWVecqalmklcXXdkbaYjicimehfeeedlejddeeeededeedXcapldcYoeYXWbalamnhhaXjZokakcmlXXXaZkZmlgcjdkbcakaijkehmdiXnbakZiZbgnicbakaibmjijalkajiXkanabYhmkcjnbbXnjgeZinbabalsdqpZYVlclXbbkicieecbdmcdddcddedddeddlaZdnheljlbdXXaanakhonbYdcnXZaaXkbmZYZkqokmXdVdknnjjaYYaXYbgcnqdkbaXZlolYXYlYdYpkYaeplXjZUnYpgdgkadcYbkXbbqacXaliZdYbbmZkjbdncjZYcpbolbiZpmiocXaYhZlZXkZUcZYcljffffffffffffffffffgcbjkbgkldYWmnikWhcYdlTcirklZXjXdYkkiYZmhbgbWcnklakagWaZiancXojXkZZkdjlciYdkmjZlYcdbmrZlkacibkeZjYbjaZblgiZYbZcigdjZkeilYVYldkYhcnceZjZnbjjkinXXXdbeXlfmZjVjinZijljgYaXcaZlqjcYiZlYmbmmkZpYXWbkcVbhmZkkYhjbjZWijchZXecqhaklYXcinkZjbicbWklcjaokdbhVmmgnmgXjYaWkjkZinmUccUlinnajcaXcYmmgVcldYjaWmhlmaldhXaZmkaWejeXjYVkjmlZaZeXaepkjXcmjWZbXkikkZZXcWbgokiYhjiXaYaejjmjYZgcbaYXmajkhVkYmacbbeZinaZlnYajejgancYkhjmjiZlbZXWWjlhkiWmXpddWbtmbcbcccbaabccbbZZjlclWnanaZkojZWZnmXkbhbihbjbZZinjWbckmWanZbWkaoYcpniiYWjmcgVbmZanXdkmdbZZbdkclkicakilbcUiepijnfibXWmnhbVllYinTkbqjanjdZjXnnhbXnibbleZjkXZkXWkioWXalubYqYhedcjjkmboZXYdZZbnmkXlalZickgcZjZkajbajaicilckbdciicblajdbaiiZccajbWlilQRlkUXTLUbRnuVmvTvkbbhkelgmeaZbbYlaejamcmahbkjgimacglYXkiijaniXkkhnWXYjZmmkZjXcjkeiabicjhXkapfVXZaXmjpokmlkeeadebjkbedkjdldkgceenZcaZiXYcjaoYXcjrbajdZWmdmnbbaiYYXklhcjbaWabXhlkmYachXbbniZVqhZUaYUlinlcaYkbjimjhYiiYYaYYkjhliYjhZlbjkkXXjdckiYamjZoWYclanWdXXtZYcYXbdlbnYlboZZYkZjbXcbXlYZYnkVmqrWTakomcmZpreWmXhcoccbZaZchmlYYnbijYkYifmpZYYkYcbolZXldZUZXXkempcZZcXaZomfVkgbUZahbigaZWZajmobiaXoeYoZbTldqnZcakXXXjkehXoiVZancdYbcbincmbcccbmmcmbcZikciiZgkiedkYbWrdZWYZTbZtiXjXdnXWbWYasnipWjjajcocbaebdaacabfmkloibjhcXlojiaZXdkhlWZkaapYcjmljYcagbjjXjZnmiXkXhdlZmjhccmbjhbkaaoYmlhXcjmlhibieYbaWalmllXlWZhmckWeZmZdmojYYjplXcadddjcdddmidZedjmmmZjbdbedkbkcYZbWbVYllnlkaYWdefheeededeljcbkeebdekjaidminjlggZnmXZXljWcaVhcqdacomlZVZlibmlcmXjYnXlelmZcmXcVYcXcmnYXgjbbjdjjamhXlYZeXapkdlangYbdbZtWlcYmRWjUZmnV0ecbkaZallbjbjcZgaikmngajkbkamjdbhZjjgcXddalcnbbZcjihlbnYbjeYUYgbjakdaicmZXgXhbXYjnjYallhgblbdccfajejYXnimaakcWkiadkZWilhlijbambkhlmmnXecnXdddddeddeddeddcckjmWpgleeWZbpcdlUgjWjkmiaaccbaddcddcdbddcbmcXdgnffffffffffffffffffZZbohmlYlZlWYaiqVaYYkhphZWWjXdXljlUioqaVVlZWnbbZjkjlmaiYcZeiVZjZningbYkjhelZbYjbZbWhkWlbnabbbiYakicidZccihYciamZjZmiibnZbYdabkZkdYmZYamkpalelYhacagkVldZoYjbicXZYchibnlaYYsZYhYaoaaagcWbikkgYZkkZcbplgogjVeklicnlkkWmnXWZmkobjakicebkZimZjijUbdllcaggkgiYXkXahqdicgicUbYkajamckakZialbZmaclZmlYgmglZafjcaioaXWrlaUXaobbZlkganYhZkbdkUbeamiakZkZimpYwalYUbWbXZlVcmdeYcddddcdcdndpccdcddddhhibYcbddmbXiapZaYiXajcjicdcibidZZikaahZkZldlXmblYmZjYlddcTbjWlZjacjnjiaobaWXZZjZlhYoYccdkkliZmYlbXahbUejYmXYkkdkaYdbZcpnbcYnbZWXZkalZmaZalYkZbYamZikbmYlbaeplcZoYXYjXXdZhiWpjlalYlkZimbhmlWabplYbkhibhgjiiblZYZmcZkWllVlbiefddeecddeeeecdcZddiecihggbVWmZcskXXZooZWbXVmanmjYbZbiibaiWimbaZYXmYnliabibbbZaYaklcaaXmeeYbobcdbdcaarbacdccclcbcljbbmZnXXgcZUZebnYhcalZZjhjoXfZaVcqcclXjackjocmkjdjXbglgUcgYnYqZaXYYYaXmkZiqZiXVYpWwbdekffffffffffffffffffmkdXjaogoiVjnkZYWnlWbhZmYlkmmkbnjcUXacXYkckjljeYdekddcdneddccddcdlXbkmmbibkYaYcZbpZllZnZnYjZbhhgmdamlYYmakjcmeiZeldeddedddednnddddeeofbXkZWabojpXZcapYXnZYkcbenhcZmYjYccaiThjZmZnaiYkjiblZaXbYZjncjYldabhlmekanXZYhiZlXnlXlZbehieeeefccdedebdedjfeYkkgmiYieamckklXXjdbjijhjZkelakZjZhfhkWejZlceekbiaXYkcblpZaWncaWabkdhaldlbmajYjagiWhjXmandhXkliZmWgaebakXbgamcjbbijlccmVcWiaZmWikWnbkbibmdjbmYkWbbbkYllbmXVhipibafaYjZnmlXdmfabkabdmccackalgmmlcWkaaZigaijlgjZmXjXYcciVhdgnYnahYkdZZhddinehYlaYZZbdbjikcnimacWbaajaliZnanccYklnamZZYZZjlUihakZlZbjkiWYjZgiYXehlkcZkWchjbobZZmYWXniYXsebSYgmgbZmncanXYYkmbnVdgXmmpXbaooaZnVdalaZbXcjWobnjaYcliejaXWjieoZWkVgogajikjcZlZZZkZZmodhYngmcZialVlglmoWYkZccYpiWihbhkiimlZnXakkZTWcdmejkeZdedcndddeedddneddeZlcikmcbkYXZnbccnbkVZlbbglaiajcdbYZZkkmdihjclahcamajWhbYWWmlpaegYWWkgmokaZmWVVlaZcqjiTabZmjZkjjckbdWeiaYbhjZmmYlnYncnbbbcacYkjXddZfiZhlcldjbacajbXlkYhXYZYZmlYnemecYXXebehXhcXbjajigaibcbbamYUdapicmfaZmianjZYkaYcnjlcWbaVbdlciZlljamXYYmcbmVjkWnalbebnkcWmYaYedprTibYmYmaiZkdchjajaliklYaiYlebmdaeeelebbndkcikeefekleeZmmkckciZbYljTZdXlcW1iKlbmcmobcjamcZiiZmjfefgeedjeeeddddeeedeelYlmanhljiXWadZkiWiYXbadmeYffddfffebjeefekdffoajWbjlbjZkYiZaoYejXqZnbhYpjljmaYXjYYjYckXnjlZlZkYkahbdcbaaliljllgSXhuZbWTdXYVaXZzVpYYbYYjbmhaXZcXlnmaZmclhXbbhcheilbbaanladkiWbZihbnbdYllkblacXZailThhYnZoccXmmjcmYnZcZciSYeZneddcjnhmfmZaXcacmVmlYmameeYcbdddmcadmdcdddjddlckYndlelkmaZXklUckinZhblaljjalacYcYZobildlkkZmYmbYhmaYkmVbZqlYWiaecgilhldkdnWYhlmSaglmajbghohdZoZZWZYYnYliXnZnjaYjlldlbkbaYkiTZgammmadalcbalYkYbcZlVggamZmbjYkbkalccafabjZjiXlYejZjYjonieVanZhiVZkXZjXihmokYanXaYZcljXdbikXYhliqbYXaZhaebicamajYYYcmiplaZjXaZaijanpZehYhgcgkooYnbWUlYWpRZpUljifecdeeeedkdhdededeeeekeeamjnblaicZccjTkjZlYgkiZjmibiZeXjdjlUdldlhgadkkdlbnZYYcfhlUmkYnXobbYmbdcnbkXcjXiVeeYmabmlXnkndgZaambjaVllXmlmgiYphZZjVfalbhYYbgXjadjkZnbZYhXblnaiahegWbYhbkbncnilbiYkajkVhhYnccakjobackahXkjbkbjcZmajhjZkjdZmXbelbZjjlmancjblZljkYoWYYdYXnkmkWnZmbbaklkanZkYdhcbUcdYnamdgYhjhZnYXaccancjjXlaWhmknelZiZiZlZmlWjaYjcXckmpXkZoXYYdlVnaolcjiYhkjnZlcnWZZnkZaXniVkYbiZlZcWklaanjZYXkagbalmahajimiobXYcYYmYijYnhgfeeeeeeebcdejebdedjeeZimbnbnaohaZcaXkdpibkhdbjimbbhlbjZibakjciZmbhlcaZiYliiXcWYmbpbdbakYmaknlkYkbZWblbamYjVYnXZdpoajZmYcWmnYiWmoUkYXdboZYkljjbYnnahXklYalWbbpbakjhadXooajVmlYbkmbdahmmilZYYhZbmWdiYncVakplYcZbacWoohjbmjWbbVbmomYjYfdYVpobiZnjVcdmZjakdgZnYYZmhYmXkjXmaiiccjkabdYpiYknlVXYnkcljcYWjoZWlZnVWsmaZhlVanccZgbVWnhawhWWXklXVaXjaihjmlfnXXZkYYiajkWoihebjkceanaZXZdZlcikXmdlahamalmkglclhbmWciZmimalXlmneobXWbYdnXkjZmkucYTUYVpZZxaVoXZYaXYVaoZZbabllaaslVnYmYVXjZYgkkYlemdmdjahacjXkjbjdkadijbcYijehWbWZtYcjZjUcjqeaWVnXlqlUWXhmmVYXZlkanenelYbYkbbiWjianiZodZeeeedeeeeeeeeedeeeocZYWgWbaZaqlXXbuXXkYiVkinnjbZiYaanddXikZWbdYdcnmmXWcZniXYkgaaakoYZhbmYkliZjdbYYblllkkYkWklkmZhahbjcmblaajbZgakcahacXZhlclYiWalccrilXZnloalZjZbYmakkjobWlZaahmjhbllYcYolbcWmlUhaaagmkdZXaYbZknbbomjZbcbahlhkjbmaZYpnZcTklThdcWapQrxsRcRdlmUSZQRZSvWbionZcYlYXVnmakYnnTjaVicpabmcbaZXmpecilhZblVjbpbajidaeXnphaamjaamkjcalkeclbmZcakjUZcYniZbZpZkWXiXjjkhdkckkgchbYklljZbbmjachmbakZkmahidcddddcddceddcdfddcenhkVkjmhjmdYXYilYgjnlnhkmWligckXeeoYiaaiaYjcbikagYabcYblnYYXreaWZZlafcllWZmWdZoiYgbadYmebigiYgglamoZbkmmWXZjdenZgalZkglYpYaoVmeVbnjniZkekYnghimYbhilYlijlboglUjZmnaonZijooVYXpdomcjXljkajbbYhdZjbijdmghdkamgaXjXlllXZmjolihgcalgpalimWYXladbXkkYoabcnZkacbjXdlmYZXqkZYZaZikhlblajjaclZijXldXjibijcaYYaiYkonYXXoZbXZancbYijlinaiYccfkXijakgkkjXlenclgccicdbXhgamepabYcdZZlXZbZYZklmjZnYYcjlkjZaghakcWjYpjYjcZjajbkjobkZYXikZkankZkaYbkljbYdmdXknWYXphbUbZikkXldkbjZXXnhcaXkiXlbogWdZqbddcdhacrbccdcdcdjkZgaZkjgcloZcXpZbVYliidbllkZmWZZkZYoWcnWlYbbmamYlbfYaamYjjahlYockdkYnllalZiZgYakXjeZncaibkdakibbXkaWbiqhiaibhffddeedcdZYdjedadeneeXjlgmaigbXZYnaldWkaVgbXkkkmbXdgZclnlaWmaZUXalacdlmcbmXbZgZZiVhhYoamZdeeicZmWaZmaYmcjjXoaicjbkmlblXYZjZckXijWlcjajedkkgoZWXkZYmXlkVncbblgiWYdkaaomYXYsjbYYbobcYkmibmYdbeZbhVdiWmhcaanXYXlkldnpYYbmldZZhabkjmdodnYXWkaXibnlYlciadjikpkmaXWiiYjYnkblcaeekffffffffffffffffffhefdeeeeeeieebedeeeeedZjjimYhhjYdicYbcikdlmZYjjjlcYdaXklbblWiebliaechilbkclhiXbbjbXjlambbhjgkklamhYZkYjhZlkWkiddeidddbdcjddcddkadmddrXlUlZhZkjimeabnadapklYbgngcklZYhYaicdXgalljTlmnWenpVYmThXcpaUWbXiYYdpZYZaXlmaZlglmdYkiZVbhpiklWYnbUYhbhkcjaZWiffccdclcdcbpjdddcdddembgZkccZkZkaYaahWcoamYmagajjlbnXZYgdYjYkjZmhjYkijcmblZcWgkamakjZkYkdfanihanWkYbabdVilWnZjbjbninblchXbciiWiZXmclccblbjbmZeXajblWidclambiZlikZlZiYcjadbcjZlZgceiljZfnZZXldYcakjVlhibjckblakbYWikanZnmYlajhdbmjlakanZZakiUajYlZnbbakiaakbZcaYaikicXnYjdcdakbXjXhmYXclncbZdYbamdmZWZhYcmeYmhliYZcYZclimaZZkXhkiZjkiiYXgXraiUjTdZmtTXmYcmoXSQlUcdblcakiabXkXWbjsckcjcheefdcclmcihkddcdddcdccdgjffffffffffffffffffmaialijbhbkaaecdaejcmcdjjankkbladXihkkSiZVkaZbnbejaZanadmkYacbakbciZlclgcYnXjbaaddUkiYoXniZZikmiWpkVVhZoTWcpajledacdebeccddpdbbdcnccZjjhojnnlkTWgbjkUnZUZcdjfcffffffffffffffffffodcWXaYZdnnoXblolbkpcaXjliidjZjZXWkbibjnmZogYmkZmZlajdalkhjbVcjXlYdaldiYaZlYdbmibhZhiamahjlYlbkZjaabjZmcdbhajiXmhhkZnlajZXnocaUdcXhlfbjdlZjimaZbnXZXdjhVoaigmXnZidhYliodbaldXaZZWkjlmamidbYYnkcaVeaXklhmiXbkjYibbilaedmZmaelZjlbbclbkeZXmklcbocbdbjjkXnYnkjiZaihdhUjihllZcnbnjjZkXhdkXnlXbXXjZjZbkYbasaluZXpkXWXXgXVibiejjkYecpcXjljUZanmbmdbZYbcijmlnbjlXWZZcYZnZWnRxjuZVTYluYVRUaValpZcXilZcmhndahiaUYbimbbdjikkXZnXgjqgeaaljUdYkhjZdjaalZigokaaZkiUaYbdkcYiXYYapnoXlmYYjmXlYkmcgckjajbakYgXrjZbdbbZbnnicXradknnWYbmlWWagbYmXjWbmYkcmhZaYbhckjaegkffffffffffffffffffodgWccbclZbjiibqbabncYnccYWaYZadmqZbmlialoaYnddYXWZcadjrhdUVvYanWZmdeYXWZabdlrbgVVuYanYakeebbeedekdibdbceeddedmmjUqknZkWbXjbjaUjkVmZUgardldkWXjYibbZWlciYjjeebeedeedgbdbedkeebejdcdjZnZXbWajjZZlpZcWakhefecceddddijiehbckdnephaWhkaalchYaYcnhbcXhcgkbddkYZgdWkcXiZpkkaddkbedibYYkikiaYYZraadjZaknYdbjgjZhlpZZXoiZZYbmaeankjanZcVaeajZgiambailbiYjblaikkabWqejZYbqcZWtqobWdWdZXYaSSpVVtbcijbhaZZlanXWlqZgbmbYtaXVUplVZoYZcbVuzUYWUXkeeadcdcdccddcccdddkldniaXalZikeelhViiZgZllbndeXdddnkdddddddcddcdbillWlbiZckgZdeZimjjkaohmkWkhecaYccjkkgWajbgbYhljpchZjYaXkiijXnkblbibjbncnbkYXWbbanXmlYmZeaclZWZZacjsXbUWwZipYeWmleodkZibdXdkmaXkZZiaoaZaXWTZXaxomcaoTRWhXjcjjaoccWkcYcolkZahcVcboklTVohocgWVniYXXYpUXmnZcbajZbkjlZallZUZZlibqXcYYkYXcotcZodnXUYkVXpbaYefWZlackYanjacaloZomaVaqblhbbaZbrqaccbbjbefjffffffffffffffffffqZhWaoaYXmokYjnlcVXnWWqaZXXkYnYjpldiaZYWYkYalaahblYjhiplckljTZZokiphYYZZoWpRXRopYWTjsWptVgcpihjaaXXVdlZiallijmUacrboZYiYYYWWWnnabmnmmajZljjZnXbWjaZjiglXmZlbacalckgenikabWgYZjciiijZmilakgdahZclcmjajblbcbhkllbdYXZmbicnjmbbXbnhpYkbkZXYmZlkUnjWlamalXmZoaiaibicildbemklXjmdokkYcXZXkaljbmcVcaVmjlnhjbdZbYnijWZkbUajbdekffffffffffffffffffldZidndcddccdddddddcldXgjmmcacjbZZZZaYnngYbZhknWonmZibhbcakhaaaXdiVmjkokhbbZhghdkValbZbZWoehnjkbjadhdbaXhjdXaYVlklmZbddXaZojcXilmWabWllipjlbcbbYnjiYWjdXjjmdYdYWYlanqsbmWYhXaoZZkckYknnXkaXaZXnkXniaiZlbcbkknjmaiWcdchVjlclghfdfeebfdeeeejeecbdoefUlmmibidbZaVklhYmmYZZbmcjYlbicjZlZaZjlWcjdlYiffcdeeeededdldcedideeclcckjjckiWadZahcacYjmjjdaaajYlidlbebjjlmlYXhiddeabZmkjlbbakZmmlYYardUffffffffffffffffffnlcVmkiailjbcfjjXYdklliblakhZchaZjiZXWrfYXZcZllalemlZkaZnclaXjaZkjpYaaYXlkanncWjYplWXqbmWaqbcndcddlnddmccddcdebahllbelkbbajbadYkjYnZacleljbYlZYdnjjcXdXWcXmicYiknlihkYYaglYYdljlWmlcoejakieZdekbbdXbiYYkkfjjmbjYcaljiYlffaYaWmkhkekakXbZkkcYneaXZXXmmZlcmZeWhcfblYkibbaXdigdpkkamalZebajTkkYlZbkkambYYaZgnoblVlicaaZdjjZkaaXdYcmofjZhdhYcZgjialmlajXoZajhdXYealjamlXoaiZhYbcpdjZaaaVbdnabbmibZnZlcabbgSZdcnZXljimZiWmaZmnbZWdplVabcidimjZYZZkbhhdYoiZdbkZkiglZiijZaamacbkhcaebXlkhlZaicXehlalWjbbghcuUmSajtmqminqjVljraZjqUZlqYgZoXoXfbXYjmlqlgdUsZdbbldXYcZWZZljrmdijXbkmodaWcWcdlajmelZYcXZYjnacYYYZajbZXlrmjpjdackgncYVbYhhjZomjkYYjWjdcdeeeeecdcecdldeeceeUcbraZccYagbgkdadkdichWecphiglamaajceeXmbaZbkhacllXXaXogVYohaYZpoamciYZaaYbZknpgipXlinZanYajZiYXZdsjXiZjpXWnYeeldadjZadabkhYibdibXZbldabWqYXWlXkcSpunWVXlYmbjYkkkjkkZabXdepgZbmbYdhmgjbfYbkjajZjbkalcjhamaiYqiklblkWcbpiaYeakZbkWbadangoZZaZtYZpXimakZcYiiZkljZlhniXaoamabikiZXhmgYjmXYWqcaVgandjWbjgYYZjZhmckkYXYWkibidccXXZZgYZkZovYXaXZaeelfffffffffffffffffflajbabYXbbkpVYYYuYXnYYpZbZblajjllbckmYUZYikjkdkYkbnbhhiaiaXebcmgjkZmhaladljWaXkkbchZbXjlkbibkjlYjbcXYgjhaicdlckddbXjlbbcmkVZlnYXijYllbjZkkkdlbcYcaZlZmlamaZjhjdcmlkeZYnbciUijYjmcfiflefffefeeecZaeedffwYYRVXYlSvgbVpWsqSSqUbnbdZnZcklZokhhbkTadblamabdaeZYdkZlXXhhmZbhnWoabZkjabkcZdcYYiphdamacZaoXbXsdYnnXaWWuckoXVkdXlXXZmkmhsgaVXoajiZjbeejejefheceefedfedelfcegjcmcbdcddcccadbZdqhYacomaYhjaXXZaZZuleXgcZajmjjdYhYaZdbajslZcjXYaYqYbbdaZWcYbWkubbnaaYdanXWVjkjoqmcXXrbbhXdaZbojaabbhmaWiXZrYaiXajikYmjmblZiYbXeeZjkbncXbpcffffffffffffffffffiiZiknoZpYTUXZTsXjYlglYdenffffffffffffffffffZchmkZWhbjemdZnacaYYhWYdhmkaYdhchliakbbaYYkWlcZjcccbcbaaildlaljaddaljalicabYcnhXjYmbkbbjmhbZbaXdalrocmZcWVZdWcbbkhemacXmZZZcdjbmZnYfbiheldeZjakZhabiXmlimalZgdkZiklghZjeheXaiZodUbcrafYWYmiZVccbqnamWXZcandkYXYdabUjadrjcpXZYijkkaXZZbYkVXiftoalZXmabdmikaoYZXcjZiTljamamdlWmclbgajbdadkWbfejYncaaXjXWlbjqYaaklZipWkcddjdhdmedejbbjbebXeedobXcYYYnWmojWnYkcXdvZlleeZdddceceedcedecoeejidbhbYjmcllokcbcYZYZeYaVYsYYRiuQVUbbyoWZSWZelZjbfbmcmgWahcgikmmbZklbbecXZjmlopcWYXakkYXhkjbaWiXTqlhYqbWUXktdpWWiYqkXZimaXXcbYZYpkYcakeeadjdbdaYYbalmZdhldcZnadmkomjjVWWWboYklZjlXicnnllkiZXYcacmYnlZklbbamYdjaYbZnWoWYpilpbiakakkhbYkcaZZhZekekaihZjiiljYbZbkdkcmXifibibYlckjibbhaicdbjbdejdkcYihlmamlkdbZhZikXkjZminZgZdiZaldZmhXYaqhZdjYglacUiqyZaaUlWceQVoWYqalbjZisqckXZkmmaTZbXVoXckmiXWksdZnbbZVklYiZZnbcZibXeZppkZihamWXqZZZdmgjkdbcelYmboccocaaZZefleeeceedeeeeeedjfdamajZXniYWgYkcWonoYXZXYlchZlmlclXXYibZlWijVlaXkkioaldmXZXdXcnaihYlikhadalaadXcjYbbjpZheaelahblmkckYYXaYclWjiYoZiXjkiimdnZZXbdYlamjZnaYemfmbjclXbZdZilZlhamXkZhimjlbnabWgaalYljYnakffaccdcekccmcjaedjeeiokZWXYaaYomqXbXbqVarXnYiilinlibcVZhXoannaXZZZjmapaocjYYYllhZUldXjbYXolnbaXlWbVmmZohmaVjZXbeobZakihbinhealkddcdWhlmnbiYiYaXnldaYnZUaXjajcYkZZVZccXYjktVVpWblZdhlikZnZYYaaXjkkkbnaheickgmalbbZZZciZjjYmZZaennaaaoZcWolafZpeXcXqZcWvYdanaWUoiVZXncSiVWZjqebhjYknamibblmajaehhZlYcdXVmnjVmdpnVjqVkWcepcZYaiaiilidkbndcYaZcbngahXjdZVVkWkqiinabZdelnedbedeeeeddeedaeahakdlkjdblaZgakjXlaYlYnfdYaZbaeipnYijkYZdpjcblcclYaaklaicjhdjciYgjVlklmjhWfagbkdlZYlbYhbZVrbpZuXniokXZYiaoonmloZWm2WQQlianZipPUZPbtYUokjqibYjWXXkfihXlZViYUkjoogcZcWXVlljlWlaXjcpgZXWZYXYijbTdmqkUmzWianeZeZmjlgXbddbbakiaWYZXbpnkXWjXiZWZtYXcYdoWjZmZlckYkcYYjgeoVmjXlbYhkjYWaiipkhjbYYsomaYmZeglcbmdYpkXZnYlbXYjZbmcZhXaZmahtdXmYbbXZpaiunVSVuXZnRVdYsXmWYXlX0jeebbnbcZmclcmiabcYZhnlYghjhYXabbkacZZtnZlaXWcaqadWWcZZmjjcbcikZYbsZcUigYYUbihVWlvcUhnbXmcXlUnqWYVWlohpjsYVjUZZkkbocdXeZcfnhbZkcdXbXYjjinbZZcZikoggWlaaXZZXklilZljiadZjbkdVkbYncXeimllnchZWYjcZjciaWjdWghnnaXWkbaWcYYZakXpiWnbcZiageoXZXkWXlYjlaphhjfbphmamYcWbcadWikXnaubeRabaYbjZxhaZWjbbZbbqahVehZXZbjZXYbppkYloXZdeledfefeecdeeljffeffaqcWnTYaglaUtiUniXUcWRVkkmojjcjYjamhijcgZYiZgeegedjbdddddeemedgdebrcbUWWVacewoldhjUSXqYaXkankhakjaXVdakhiklbhmWZkolacYdeaVmlamercWcZqiYWqjanmbbXYYkmXaccmkjiZjjmcjlcZYXXijYahdniZlbjddZjkcZhZYnljhckkemfeZeeeddelcdeenededeeWbjnmabYjZaWlmeganbWbYXckmlcaXgaZZlmjbjnbVZZVjinkkliaYdVknmbYlbZbjUiipkbljbZaUloocXlcZhknefXeedeecddeleddddmeeebjikjbcmZjXjiagZpjZhZmaiaibcXhmlZYZeepkajmYaeekfffffffffffffffffflYiecllZmZZYajYiZdjeobcdlbdkkclhdclWajpiaafjYccojlaYZbWlaZbZplahZblbafWiqaXlciUamqcWmlXbsXcVdbluVmnYXwZmnVUyZahffdefedeehebeeefeeffedbblbijaXbcXbkbajqldXaXZkoimeYZZjYkcbdmqZbaXliZcaXYXXbllUnWlalcpXYXcdokabckgYbojaaWldVYbmlbWklljlkaVdbbaXZnVlmjecekmokmbXZjciaTkhVimtYbUZgYYUlctZsjpYXbtYlnihWXmjkdkXbcalbZkhZZZlacelehjoiYXbZamVlklojjakbmcghjafckYhjcjjZmZndcYjlkekaiYaedmXajYlejZfjkijljibXbYakiejmplkeaeddddddeddeeccdedejZklalgkjbiZjlbjjWjcdmdmdeYaecbccbbacZbbcbubjYjdlombbmWYXmjbhXjeWjllbdbkimaoZYXbbXjaklanbeikZdhaaYdbpkWnckbajbebcYoZeacbijjaZknaohjXeecZmdkZbZbgeYklhdbjkjZYdZpXnmnZYabdianTZaWZnkbbiegjjmbbbhZckWdkancmphTReqfZngRguWaUZpXpbXcZpYaXckinnmmlgVgklYjbcWpZckcsYTThaWwaZcTaUjhccknoclZZdhZlbSidXkkhefdeeededXceddldeddeekedbccdcddcmddpddddcdcqabXaZbWVVkjXpkZoXpaWbXcinjlmhYciWaolaZnamadiaiiejcYcaiZcjklZibnlZdbjinejYcZcbcallcnkZjZdhjcmjlclZYXkkZiVnlYlcmbgZkgjcmZlZedYlVeeZlambkXmnhakXVWrlZaVklSlkcijbejebkZbjcaXiqlZbZcblkYZYamijcllYYXsZZXWjdijakamoaYbXalXYkbjbblXciokaZZaZnammldbpejcaZbfnijbZcYncpokaZnjabjXcnipmiZcYXYmdeaeldWkZiefcmddbcadceejdbdeddeYllamcmaldhZbYchZdeakbYcimZZYZaZlnaVhaoibojYXednabmbacddddZidcbdcgkglXkcmXlWXZpgbkXllUkeZbcnmYjdpcaXnljkancZiXWlilnfjaiabakhehdjdYegdclakbYbgZcmmXligdadiZdhkakcbbiadjlYigjdadiYbhbklaaikaZWhncbllabZbkaidabmYZZTUWWXnwniZbadeieeeeeeedeeeejlffefeddlamaZabXcooZlYjkhXiZdjlYkbcaiYZnnakaikiXjYnZcakbYYbbmlZbjajndjdYkZakliaYbZdcacejeoigcYieecddrncabddadcddcdbdlckYXadZVnndYnmopVXlVclfdZddecdddkdcdajndjedobaZbkXeVWdYsjYYiZXqZsYjkhpjmakZYWnkcdTmgUkbZjmapiiahZkXcflcXkYZhYcdjglaZXlZenhYclajiXoXlYYmXqVWgXjXlbZoXZbVnrZeelffffffffffffffffffdffhhfffeffffefffcefjfXcbolmZbgVcamackWcdZllWibplljYkXWZeZZjjnkaakYgZoakZddWajjhlgXjlajljZVqmUTYXptoYYjYZYUbWXmegYjniYZlllcanbdjbnmjlYbkYYVbbcslniiZYUYoZdppRcmWYpTpYqmtWosSTWVXpeeVddbndoddddcdddddddjhYkZbbcYmmnWehmZXipYbeZelcYYbXmZkVbXnwaXpaggiecYahZYknobnlldVajVZmbYjVYVoemmmWkaZaXYqZaXveSffffffffffffffffffgbZnibYbahokWllmgZYrkaTkVucsaoZrUVWYXnhaSgVTVgbqZbabaYjdkpaaYnkiblaigjkcljkdaWljcfWjgajkZhekjgjchbaZbjaidljagjXllgqkiVkYfYmhjYYiaVjaiedecdnddcdddcccdbddddndbZYldkjcahZXdmcXZkhikYmajdeYYjkjhZhlqbYljanZgZikjiladaiaZmXkhbkfbgmZobnajfaYkZdkYliZlbkalYjijjhiallXZdqgaXcZmbZgVYVcYaqldnZlbUcrWkmhbZXhnYWnakTalpqVdnWcmbZdYYYVXkkmUaXnxUgpYeZcaniZafYaidZnbZimcpYapdeVZaYrjatZaZaabjkaarjjkXlhmYkaiYbaclXdcekclccblkZajcXYZXYjrkfaigoaeXjkkbiYXalZcoYkpXmcjbcijjdcmZiYcablYgdaobkbjamciXhYdbkjagZljWlZndZamjvmwoXRTUmaWWnVTRZldgjkaZlZbZXabkeamjimYaapcZjZZcbXVqVnlbktXlnaabjibacaqdYdlgTWZmmcmbafibbbjZoZXglkUXbmoZXkanjacfbnlkYbZbkaYnbaZiankjZakkgbWZlaVcidiakjkXkilYlaabiZagZfgcjiaiblXdblaigkmkabZZbZXlWcgolbobkZYVZiWnbimlmlVhbplgZXhYcWZhXXolebadZcmiddedddZeddelalkeecieecddlZdbaddddcjdeaddZibljaiYZkdYTZhpmiYrZcqbaWYfXcdnojWYlgbaWohaagjhnimcmdkXbYjiWhibocqebVUYqbUpmlZpmcTTsuVZoehWdddeebcldddoddcaddaeekYacYXkkkaijcbjbrWbkbjaimmYYlYkZWmlnldWWXehicaZmlklaahialionjbblabcikiamXYXkbYiWjlYneYlkbodbobmjVeWbaonZXlhYngboYhVaZVYaVZiisgWoXUqcjYpnbYnVWblXqVYmUXriffceedccdedeeedecbdpbmbcaXaXnYnYbXsWjnUZmVpaZaobcdcYaZjXlYjaZjaZjYhaoddhabXYZalXnZlmkjnVibpmbplnZUTWZYmkmmcoiWkaokboknZUVYYWojlmZmlihibkkWbZdidkblWnccgkcgigckibZiZbacachmcijlbWZkpmZdajcgXoobibpbaZcgedhfefefeeeffeieecmfekYXoTonsVWVTdgXXRengVXZllYmZlclajZlZbiWjcYkaqoUWQuWqvslpnXVTqkhOQYWbiobfjaaZZijZljnlZgXddefhWcXZYeoulYilZZnlWmbZfmhbbadleYZadZnhacmYZajlXaaYZZioYVkkqlbmWYcedjaffdeeieddfefeffffkZkcjbhZjcZaicahmjdblbYjlhpikZaabknamcUbZVlajikYllnZnWWXkZclVkkWlbaefkefeffiebfedbdfeiffbbkiohdZmaWYZbadmrekhYbcjjmikZndaYbXgkeokYmYheeeceddemecdeedcdedddaZboddjldladdcdcbdcdcZjeeckaccabcdcbobddbYbZmZbgohhoqYYbbWYXmpcWonmYZjYZXoYipqWaYVhWZoVWneeXcceceodmcZlocddcdcXeeneedcedeeddendeddedXajnijbXaZiZcYjelqdgcXldkXsYZbmbceckabclccaiablhnhgaYabWkkiZnmYbYYXbocomlYZXcXjiljZnYYdXieeddccbdbdccarbadcdeidbijpemUalUkXdYZrmaWVWmeabcdddjceedddldcdcdejZblXhXZaVVkUYUjzZjYgWqYdXWdXbWdiblmZVZrnjWYXjflffffffffffffffffffnaiYZmbcXkcZkckbdWXZXejZblmhXZjZgcXcbjmncqoXkccegaYYcompUWalregocZhefdedddcddleedckeebedcajjkjYXaacldZhbscYYYYheeeeeeedeeeecleedeeeepZXhYZZaZpZjYcdaqaZiWalabhkbabmZjbYZaaljibmZVcbqbknbabaUZpYlZdimZnUjkoibZgXbjjgZlZkmZmbYeiajdbcdieYWSXnmdlboaZmUfnjVdiqqaiZYbUbojkZYabkjlaYhoabZZVXYsmZVjWgiajbjYgiZbbikdcZacZhhaccmdiabaZhcZkZhbZZiXckcahmcXWUeicbrZZZipaWbghZkZaWjdekoZhiZiXZhbiWijnojkbbahVjkkcYcZWZcZdjkpmkYkXXVhYgiWlbWnYrYgVnakmYjlojWZZgbaeionSrZWTfrRgWpilUVoRjXmVncabdcdddcccdcbacdcbddZbhmYbYkdibedlkhkhWjZajnaXZimkYpoaVnjZkWYpWnadblbjnbZilaWkidaXllXacdjdYiZbelZdnXlZtkeZWajchbmklkkagVjjejWdhXmcjbhdjlaZkhWZiZjlkhaWkgejfbeadeeefeefhfefffeelajZjkjajimbhZZmjcfhkjkecbcZcZclqacbbosccgcciaZmjmWabZhajkqYUsXbYjZjckascjcbkaacpbUcZhdiXcZpZZVZjjljnahdXmemYaibalakWajdjijaceZdceibbYmiWcbVcZYZjmaXWllmXkijgamikZjgZamjghUhdWibYbimbliaibaZWZocbpaibZlehZlfZZibcXUZjoiZbpecmhdYllkbnajZcYhmUYdamiWkZpXfkqYrbZohohTXaXVpceficddeeneceeedeeleffiliYdkpohnbVnkheSZZWXmlZibmkZbodbbZWamildbnYlZibjiaYnWbhkaZkgjlXmalabiZbaajhangVakoiaZiYldcachbZlZjjZXcklcahjbmdhYjnaZXoZkbYhcrYXYYdcdlaeeeecdeceeeenceeeeqaSnanWuiZZTSRZoTecSYcghajapciikZYiYbdYabYjmXjXqbXXXWakmVuVkhbcpVYlbddkiicldcZZbXjdcdgmcbaZnbZXXXgolXmWkphhmWZZhanciVYYampYicjjhkcZaVlkllnkaZaWZiZliYiZXhZYllbmlfZiiackZkalhYXbZUkhplnkeaYZVicniWjcYbihnaYikkaflZcYbZcjnmiaklkgXmnaZdXnkXWobXaZZhabkkZhgZYlWbljceibchckandbYXkbZdemjabnkWYZlkcibkbnahakkajWWahqobnkYZkkbiaZZkalmlkhYibZbcYYkkblancjcbZcZikWhhajcbaljnZhamalcjhbfWmndmekZhdkdlhmceYfdYiZklinhgakejddichcaabamXoiokgnacabmdcmYZcjXakZbgaohibjcjmbhebXjdYiimbbZnaicajWnhpaYiabejcUZbajjdcalWoclaZijbdkiVadbiiWahpllbhaabYXaoYinYicXlekXkmlZkalZdXZoikjhejZhkgnbabjgjmZbfabpjhiXnYjZZbVaWlnmcYkemdalXWoWjadZnohnkXZdcjZbinnlgZijmYdkldhYjcakbikcnfYZmlpilhdZcZlXlmWmaZncjekZdihhdZhhcZbfcihjkbZjlclZmjiZdYkekZZlaijencZaijbZmacXZkakWZlYniZcliojmkaYaamXklWkZYmkaeekedndaddeddddddddcenZcbadcYZelmWYaktaZnXXgblaliYbhZajhaYWqgYXZbkddbkjaiklcccYcblggjnjajZmYYUZhcZoVdXarZiqZioajXowXXXsWalWvXcbSRUSceeieemedeeebeeaeeefefainYnoohheUYcZohblXTWYidedbbcedideldbZccdmddkcebZZWWYbtommYnYXimXpZbbocmdicbiaadkZilYicZdcnYnbZbiabknWbYnibWbgchZlWhkkXiVdWXZjtYcmYdlkZZkjhlnZXUihXmZZkVendkiankcXhYXbdYbnnckWhibcnZnmcXababdYlanniZiZaadnklYYXcYkXXkbtmagaXiaejbdbcdddcdmdccdddddkbedXmZdXYhnoaYjlWZkYdmZebbddccachdbbaadZrbccdihmjkdncbWhhaiWokYjajhhajiiljaZZmacmahhZmmlehZllmamZYZhZZkYjkVlahYlgiccZfinacYdioiZklYXtXXbiqlmoXUYlWjTZmYjnlachcdbacbatZnZhkbbYdcZcdmffffffffffffffffffVYkqmincdkcZcacjngbZjlgffedddddehdddddeddkiceicgjnlYjkaWWZclXlfjaiadlbldZbYdakbZlankdbadbbmcllcZcibchZlWpnababcdfiffffffffffffffffffedehlekZmafZZZbhckkYmYXkkimcadcabZdZkXldiZeYYkkfmchbkcbYcagaidjZhZrXXajnZob0YRVYXWXhdgVYhbeicdbaWljkYWanpiZpYYdhfeknkajbVZXXijnmjWbYajakilnaknWVVbamalknalmbhZllhZladacZhkWlhalajdiaibkalckbXZZjlgcjlaYdZpVeZnmaanhjaYTmkrboadikbbacgdZodYkdmcbkbboeYaWYvQqVVVTadoYXntWlhZlcnlaZlVWboZbdbmmTnbkcjainjclZXXdbaZnlbYdbiblaajabmaaWncidcniYjemkaYikkmhbaYiZafXalXmmbeejdedddedcmdedddededkbdcacbjikZmaVcloaZakYZdkjlgYhiccXmbeYolaYkblbkYjllakYgYjYYkdmbZicabkikoidkjaXkYjhhlcZkfoefWcilbdbdncZcbjdcceblbZjoWpiprVaYkVjZolahYlaecimkcnXYYjYZkWbeXnhlabfWkXbbobbVbnjWXlnjkbeejeeeefdecfebjcfelffaYllkZaZldcZoiYdnlcWlZiYldmllZngYXdXfknnZhlYacZnacbdXkliXlbhjYbrZkhcZlXiblZlYZXdjbqXikelWdYrWYWmiiknbnVXkemocklbbbbhZXgkmddikmYZbmlcmegYieonboibimifUXZnjnXbhodYccjZYhbWccqmielaYgkkoekajaXYnijZWjbWelbjmYnhlYgaYgnbhjaiaZkggdlZoaobnZaZljkaTijVlcWklkoZlakYYYnkjaVkZVlYWllhoakajdYcmgkaWfaWkZnYmXgacpZhlalcmnZWWcinWaZrZmYjjWglamXikmaZYomYicYlZZZYZjkYnmmZYXmXoiZYhjWikfkmZYjcbXaajaXgklnYmhmhVYiXYjXnkVZaUhipkccYacaZVXYktkYcYYWkimljZaZahkZaZXpkcbYYYjcmkjcYaaakXYZdpjblYYTnZpohndebZYZiYaammYckWhjnlebYWZbablibokbbZbYaeobaVWWammcZZirkalYaaeldffffffffffffffffffidibXhlcZaYnTTornddnYaalbhZidhYjXihYjhmhiZgjUgdqmcZZgZdaYabcmmcbeZdjXmrkXTaTpqgSdqadRXUtiadkjkebYecaWaZqZmZpaXnadZblWYXjjmjYjcsVUbVXkabinliabWjesaidWZjcicdkebffffffffffffffffffcdejdedcddkcmjddeedddcaledmkmcjgWbZZkkadiZgebchkaaVbhamrlZilYlenYmidlZjcdZaaankWmiiibbgcaiiincYaZbaidakYkkcZabZgilmcZZbZcjcbebkjbZdYfcdinajcobXWbcaiWlkYnacfeihhWcYeapkanXdZacicdjYkimXXbXiiakdnVYkmikXdeneecjeneedkeddeeeejiblZebeaacandXmiacjkiadckckajalbaZkbcaVckWoYXjmdpcmZhXZXoglaWjbUjbhaclalZbiaWaZYXWwnbYWadZflZiaZciekikhincZmhbjdddedeeeeedeededeeeeenbjXlklembjXdiabTdeclkodjVkkWXajhqlXmXoZaYiZojdWXpomYecckWemWYcZjnkbZkXdVYcccoXacjmZjqcleabmXcWgabflZbkbpdanZbhaoXnZSTXYmUSXRpUlbqqVUZlqseYWbacYkaXoYsZngXXahokebZYZiXkkmkVjdkngZaimkgbZghaXYYhYpkacnYhlZcdlochkWaVYamaakaggYbgnkZZYaZhhlmjhanicddZcZogaWXYZllkklkZmhZZbjjlXoggikZWZoYmcWjgTkkZcdmbiZjbknjkobXZaWmYbjjXkhcmkpcXaXZWjYmkomhkeebamddddmddddddacdddeYhmjlZakaXYhcWZtmbVaXTecsZlaWYYaYaaZekicbidYliikamkogWXjYbmZniZikjjjYjaZjkcZnmYXWtjYUYaXegnakmiaegVjoheWlinckZihkdZcYkXknXWcapihkmYYkZnbdYidabZclkkZbhndoidhcjilfmYbZjaYddmkaneVgcpjimibcZWilalXciabjkcccelhliZnZkjmjTZabljoYiZbmYWhbVbaYZhvhcYjdVdkndZeYXagkicmljoblhXqZhWalaYhaVZZWZZ0ZYWaZdaanjaVXlZrnomieVckbjYldeacadmmmcdccjljccdibmkZZbbYbaclkZamlYWhmhlZabobadYcjlddkYoYggmZhhalbmakdlccXkbinYjhYkchadkkebZXgkjWYannmcpaXmhdYYYlbmkTWYXYppkoZkjamiaijjjkcZYjaZldbjcjmWkjliaXajZjmmihZgabbdfXhenjYajckXZWjVcplinZincaaYiaYZahjTbknpWcoYZmeeYcnbcddccmcddcddcdcpacXceXbidakcbZZobbpcokbdddcdkibkelWmeUcheomXbnkekYhhajoijhbabWZaboacYYeZaWkiZVZjmuUZmYbaaljlhldlaaXbejkVmlZmXacjjmgjjlceWcbblYknjojZdkjiamiiklZZamnXclklhWkimcaWYpYlqlWbXkndVZYlmjVmdhmjmdakdiZjZXVXakefabdcadcdddcdtdbjdddjckZkcddjclZlbdiijialbmafblckancgWYhajXjjYlXmieYYjbabkooXWblmXcqjjmajYkkaYnWbXkWWiljnUojWceoidcZYhleYnbkbkcmYabbelilbZmYYZhYYnkbjWmemajZkmcdlYaYmYYmlhdVnihfdfcdeeecdddemceeecefhjbejkablXZXZbclkZjZmgbailmbjijidXhajnbZbZncdbckacaZZbkkeYklkjjcacmcaahihlmgZZiYYkZdmYlkaiamdaWYeckoaZbhmaghgYhZjjllcZcibhdZYXthYbjZlbhakjZhjhmZialdZabkmicadlkdkcnagXZbakXmknnamZiafjcZlXjbaZZlmhijnaYZgplXWcbkinZYZYrlZnkWnciXoXVqjYVUU0WiWUrabYWhbpkbaadejkhiXjZdmiZlladcdZbiZclXWkYmnWjmZmTbnpcamlZdZXVdXlltgYViUchqcilkeiYWblYZonabWjmabddiYalcijYbnjXbYlkZcefijedeedededcdddddedaffkdlmaaddedZldeddeedeefgeeeebmeceeeeieeeeelchZlkiknkkbdZchlddZmeladckyjWnVXZnWijYabSnZqZaXrpXUmVWZsdYgVnnQhYbZkjkmYZjcaehaaXtmZWYZbYmjicbballjiYkdncYkkYhakgjabXddclWYZlqZYnabledZiiecjhYbchehgncWkYZblkmljYaaXXYadknpgZZXkdebedeeeeeciedcebededkaeehoiakaVclXXmejhUlamcdZjclhebdYcYbdWgsbrcahYncdZjlYlakjieXZchmdmZcenbehmbcVZcZmZjjcnZikbbgmadlZkXcakkUYlanmlbdbkchklakXjddnVZcYmcamcaiiZdlZZbkckikYiYenXcYqbihjobXZZccjYYjlmklhbbiklckaaXdbckXalbnkjjiZmmpimZZVbZXmhkmaknWlilmdmbjagYhjYmkahhljdabljjXWkXckfZYdolcXhXdefhmecdeeeeideefeefedihZkbjaekZZYTYnnabZnmandeXddcllcdadcmicbbqcdoaZaYaYkYilmgjscYXbpZbmbhZiljZkZiZYZckmZbajaXkcmccYcedXdhibcnjhkXkaZinkiXWjYYhiZXlonaXkYajhgbcXdnZairbWYodkWZlmYicZlcYVhnnlkimaWXlViXdapZXWjcllhgciYplZnWbceeifefffecjedfeefekffcbamjkkabajZXdepdXZijdcdfjedcceedeaeeceekeecYeimhkXhmZhYnelZbjcZldbgZmXcmojlXXZZckoglkkohhhbmabXYlpiXZnmbVdoXaabdmXmZejmgdVmpWTklmaYYcaoboaglaZYXjmjTaYljebilaatbWaYjbYclpTYZZjoliaaimihbadbjVllXXchmmWjZpbZiYYbabYcZfohmlZbjccgcjXYbWcjnYZohelXcjZbZpankaaYbXckYpVaiknnWacpdfjYbXbWYlYoedjomkbdejddeefmeeeebieeeeeeXgcnjdkZacZTVnZlkjorenoZcZmijlmalYZbacTZbsnXUhkpehiZaYYWkmalWgkYZlmbdalikboabXagZjWckWmbhefdeeedededekcmccbcedZjZnYlcbbZZdZialXcmlbmbdhjYhalalpafillXYZjjijhjZmckcmciYccbmWgkjoccclckaaacdcomZmZkbcbbakbkZjhYabfapcWmcjbakjblcaejhhgjikbbjeaVcblmcigchkhealYcZadZlYmklnbacZoYXXYWcnpZpickjjoXZkaickhkblbbYbZbldkjjmamdabdkicmZXZbYWkoakilnWgZpWnmdZZaYikliVcciZobghiklmekZaZiZYjanmemelblYkljbedZckXjlbjhWikUZjroldckjXWkbqnamYYkZkjcZniachdebXccidmjodkiefceeeddeddcednddddeeYckknjlZZYcgcZknZngbmbadnaqamdjcZanZlhUlaVlkidibjalbjblYajcjWhlbkbZjgjnklbkYaXmmchSlYUcbhcjcickamZlXkdjlWlaZjagcidkhmdoeYVdaclWkkYndnlcVmllblbbXbYabXamWmjahlclXjZkYZankZhgmiWabogcXiigbmYmbhbbjVajdljaijglanZlZZYkkZkVmjXhaaeldnboajXYWjjejXlmVkbadmbmYnbdYWYlnahZmjVbahcidlmmZjabYWahelkiYaXlZhcljianbabYZbldoimmYgeeedbdddeeZbYcdedndrnccckiZdhlelbZcadVajanbjibbgjcnkajWcklfVZfZknXjkklmkdjiYYZjaaYqhZbblbcdibjZmYZYckbiWklcnbkajbpaXYjboYajdjVfglnblahbkihalZcZkaZdiklXlboZdYajbanXYZpcZhiilUehlgZgkYdalbhkZZViohmhilXlmapckXmZaXjbkbYmaZmYOqooTvrSQdrUnVSrRSXWj0lZbjYdYZiXbkXZZitYYmbfbjicapjXXbWrbXmjmZZVTYWZcqlZZXdgXdjqZpihZnYlTicrjhkjZYaWjpeZWjkYZmWjbockmjdjZYlnncTcgZZmoceWXaZmrkjZXliTpkVSoYaeijcjbZbaajldZbfmfXadagkdlZbZlbYehZZbgnbWdWaacnbXYYXXjYZnWnohcmgaZeikWlmWWgcnUXnolakkUYkddakkXcibZmmYjXpZXXYlaZklZbZlXismYiZggaZqWbkbjZgkddgbcmiZikbkZmknYljhbbWjbXolVhrjYYcjiYckiajkXbdXpeWiniZXamlZbijbhhXdhZoZXimkcYZnkZWeeoffffffffffffffffffTjmpnZnclbVVhjYZZrhbbZncZaeaYXZXimYdXlpdmmadWaoktijaeZiZlliaVjZXdZpacXcXWXYVtroXXqblfYdZZaengjXUZUeimjlnbqjZZaWciokjZVaWcalljmZriXZgZbdnZbaZYYhniWhpjjcjabmcabZceZdoWWWYXjuYdiejogiWkgibibacmXbllacYgjZkZlZjdeahZdmmYjZWbiXoZdemjiXablaqYWbXsZYiYXYhZoYekZXmYlTmbmiciqaYcocXZjilhilhXjlcWYbiYcXkkilajkcabYiiicWkZalcrYkUZZphZhmYcaaqmUYslqgeeeeedcdddeeedeceeelcUbpllrYVYUVghipbZoWRgYZiamclgiilXaWbkZlobochaeekdedccZdkdnndddddeeclkYmkbieZYZpjebWdYVkjmccZddcccdccqjcccdcccdlkeYdnecedeeeeddeeeebebeejbdlidcdbcdddddeddlkeadjknkncbXaaalUdkcokccckccXYmadlaWYXreYbmYlchZhlkbnYaZjYZiVklYndcmYiYmpnhoZWVcYmVWkhZlceeiffffffffffffffffffmjaZVbcXVVksWmaYrVqtVkWbepZaamimlcmhcYlmZjXllciZlhkcmZbXbcbnUdlaliUqjasYXUkWcZmXoXXlaWjXVkknpkXWaWbYYdnaknhYcZccdjcbhaXnldalaZnXeqWmjeeccdnbmcndjdZcdeddddqdkTaXjYejUWncYmVvjVWmYkblXcmgnVTYraXpWkmWmmakZlammnkkXYadkdUZkYiljcecclemdjWWYVnZolhadZaelcnZkblaVYlZaiYnkXjbXeZpZcbhleWalbejmYfbYmmhbZbkackekiaWbbjccZecUnZonnUVbUnkkkZZZmZYoXkalYoWjbnZYkndZaamkWkcYiZnYabodjbaigncYdbmclaijdkbcegZjZkaibaZbalkmbjYkbjkjekcjYckZaiYmeXbZqZiXZaWkbqmYjWdjdenVncmiclalXYYkaYkYknVjlYgcnnoiZhXaXiaclUcdaokZcdmimncgdVYTYllhjdXVXbcjikdaZbmZmXYafqeZaZVmbiYocWceblaZXcllifklbaijgklcakajgkambYjZkmZlbjZjmjZhXjacYbiehgalaciegeeemjeeceeeeceddeeYlbkklkhacXZVXmdkojdaXcakgkliaikYbXWfjqlZacVZiZnZhYhcZkjnkjdaaaYajiZkilccahbkkmiWoWqljidkiaddZXZalmnXaZikkmqhkZibmadgichZYcndcYgfcdlmadblljYoZWXeaamZikZmeYhgmmlbXkhaaYbbbomjkebTbnonkcZldZXajaZgqiccaeeegleffeefbdefdfjieffVicpjcjecYfXZlmkZlkcjiXjmhoiiYcXaZmijhYlZXdcZclinkmZlbZWbcbkYqkXiXnZdbnbbbfbccccYiocZmgaleeZdecpddgddcdddddccdWccpWphjYccYqaqYakaZZkWlcmnalkkhUUlhYkTljVXikicZihjklkbbZZajWdckbleajieabclhhXalgYWjmnmjkcmXitiXhVWibVdjWnlTgYneZZeaYXXlpjUaaooWlnXaXhZpZenmihYVZlalYZgmaoXibnYVZhYiZqdZXbokiniandaZWWXcXkqoVoXdsUYrVZZacnlamTZacXXoXmaehnajkgjZnkbWiXXacXamqYbVhhqhbUVUWVXpvnUoWosTWvWYZidkbZiaYdhlVbcnnjmqYbZidljZadhgZiXYWZtoikbcbgblaadmkjXhaWYbrkdlhkhbiglaZadcVaZWXitojZlabccljkijcZZeiYdllliXdZdjhcoiZjbaakkXdbnpcXcakbhcgjnamaZZcaZlYlkZkcjbhdaZaVhbipYgapjloqbklcbbdmjimfWcjaYWmrljkcllYbXdkacohlUnYjdakpWknhhWkenidjhhnaYcdbjkimlijXkmjkkagYlYggVakYmlmZbddjZcmcbdjZbbhiZYiYuZcSYamWZuUbmiXkYaXYagkZalVmYXZalockZncbhsZoibckmckXmXbWbjYiWkjZpZadlcmilalYbYibekYklXmalabhkiZXjXjiZaZkkjbbkXneiXljlajkkXaXikVZjcmincZallcilYZXYZjiUaccncmhcZhnchbaoballjTWYbckedakdhiYZkddUjZmblbtadqgkTYnldWvjVZoaoUVZbWmYcbnnilakjXTYnYiWqckabijbbVmlZUobnWmbjkYipVjvabQVVancwYmZZZekdbgXbkfeaaaZclnYpkiWZlcaWVYlbaivYZoblnadWaVUXllXdjYilihgWedZZZajbndbjmXkZgiedYZijaicYdhmibZoYkcZjjaWijbplammmVZYpmbYejlobahkZYZllcYYkZWZcYZdokaijbloXYkjZWZcnnYneeYddedecaodendcdcdeehciclbhXjgYkWWadqmhjkYllbXXhXckhXpicZllihWVZYecnZiYkhcYiociZdiZYYlhZjiegchdiXZccXXulaXXamcabbaXcnmmlljXWmbaaXacdalahZdcaapYWZhmlbkbZXcbpZikZcXgadlaZXoaaWkkiYkXlZmcmjiWcliXYZpgjbbdlebXadYkomXdcmhaZaYXijldbZcjcblaZYanghlZjlckYnijjjbaYibhmYhjYkcnadZlehakZlYYjbkSZacmXbjkakakdkcaYijkkbldilbdifdffffffffffffffffffdeeiedeeadeeedeeekcdeeaalkliggikbZiZZanmcZmZWcXrYYciZjbqjfXlXbklYjceejeedeleeebdeefeefeeXabpXZZaaaipZaUXtYboZZXjZobaiiXbomWcbgenjmZdWjbojZZmkZaYZjbZZimcklcjlYldbaaYijmmcXmZZZaZWkgmlbWYkZjjnlbXkcZWYXSqglmZYZbXcclcgZnkbZeXXlldmkZXgajinckalhXZaYcklYmlYYdfmmoccYmZXYYYkbhbXnqVXmanXXmlkikcVacefjbedbcededeeeeeeemdmZhbbekYdhcjWXZmsaakZYajdjdiXjklWaYijZolbaZmlcialhkalXhYabZjXjjYlYigccVYlWaacrclZpccqlWnjiccWadZpbXjZTakloosVXbagliniamYYbbYkhinbamaYjlelimicZaWoleaaljWcckbbikkmamaXXaZYinhkanimbbajgbanaieZZbilgbaiYnhjWekoXjYZgaokiVkoakckebdeabYWahcjWlnbjcjichegdeheeeeeecekeeeefeeYdaokcnbsWVTdqcZUdaZksdgichdajgeXmmaabmcaZZiYWmoYXciXakqoWjjrbbjYYhajhcYXWZZlpaYalpbinbalhjYlZmamlbZZYcfjadkjdkjlWhclkkgbklWcinijacljlZbkmabalYiWYkklcYmZgrbZWWmbabYUYUWecoWZvaikdadYqcckccdlkcbcdddicWhbpZZidXhkggoccjjjmYkXccoadZVWXjnZokkjmhdYYjhXlajlmqcWhababWmmimmRbmsqZmViZWYnZjbcmcTlWYcngqjXXZZYikhoZclYVbZUjnmoWbWdXYcmabdoplVdWlajajedbnabadZWapncZiYnZaicdXYmXklZbZiieailXXhbomjZYjYhZjhbcZjjZjajjhZYelcZkadUYnqnakeYaXiZpaiaXXXosXYZVWbkjbckhXkRWuUTvQoWtXRUnwTWkWddpceddemecdeedcdedddcdgjbbYYfcnolaXYkaYlidaefkeeeefdedeedhdfcdeeneaZXjXndacnjcjkYZkZdqnaaccjXdijbpiZZYpnbplembbbjhllkaZXmhZhYkkWnjXaioadZibcklodkccjahaltZaTZmXZXpZTryUkqXYcVoXakolZeZjamWookdWkjbkbcdalkhYdjeminikhWjiYjaicbjhkXaZZeqoakcaYaZapahalXaZmbicloZkhabeeXmgffedeeceioeeeedeeeeeeiffcccbkcccjcdcdmddddeUjepiaokjbZVmnaiVqlZcjWalobagbadkaoZnimncldheZanYdUlZZndlhpSWWpXlWaiZmkZYjclmkZkYVndZpiaXeenjZUabYaiiblYmdikcbieibkiYZlXYjlYXlnbiVjbnbZaabYajhcndXYhoabacakbbhhdYZlZdkbZYjnkcYkYTebsbdmlYjnWombjRakXblVjapbdikkZjXllabZhlYemhjdbabhjnblajiZaZkkYjcnbcYdohajYXanXdqZcbXmiVjiojinkidbWlmcZYilYZnqaZYqldabYZgnYnkjkaplkdbihjcjanbZhkbZkWljYaZkbdcoceamYdZbbZbXiiWnYcjibqdYXdcjcdbbidognjZdckbjklZcalZajlmVaWgjacdmZmkiZlaYaoZlmZkkXlkckZjnihbanWbYbZpkXtiXkkehZcmcldkdaainYcdWcddakZlYknYYnZkVilnhXlnVhfiibkbcaikfdXbmeakjoihdllXjiibbaYambkbZikYkdbhalmccamYbbXaobTljloddkZjZZZjddakaaljmnilZZqZZYZZWYiljpVkYnjYjrYZdjjajlnkiajXdZbkVckmnljefbcclcccdkcckbkdcZdbihdcjjblmmbYmalXkdXYZakjcajaZcZpacZbacilZnZbijmWikjZhXakpXladjcXjgledZamnmckmbcaYakcanbYajbkijnlkjZWkkjiVbaZbkZeYoacdabndYWoZdWjbqXilZajiZZWbgrpUXUnnjYvoaaeblclniYmaWXmYjYiinZkVjcokgnYYdhkhlZhZdcZZcchZmcbjbamXWVYYlpjgomnXcbpgdacZbZbaiZdoldabaYaaphZZXdhmcZjYbomknbhccZmkabXiikaWjaljjjobdYhanZbaZblicWmZhmddrYjgelZhacaejiooZZYobXYXZdbhjkmkclagZdhaZhmcjjelijXkXjdYcllgammZhkmnohamblagZlXWandbdYlkYmYackhobiZkaXYnijdWkjWlhZekhmXjajZZclZchVcjXoYgbpWrYmZdbihkYmlccbWcjiefcdeeeedeeeedadedjeeajYmVcgZUkWqYaclpXbpWbdjZlVXcaUmkrYhbhpZhpUhkcbfZjiZYjlZYilomXdoYjWllilijcZebhdZmYgkkcgbcdeiffffffffffffffffffYhbndkZYackbWnZclZlqZmXadpkhYWcXkaXlWnkjlsgmmdcZbnbZnXZaeablWZcYlhjlbZclZYYibjXdmimVZoYakedbYqkeaXYZlYbmVYbWcmipXYWjpwaaWWZqXXVXbXXnieecbdmcdddcddedddeedpXeboeZalallZZoaaXjZlYhnbiYYihZdboocaZllYenZlcZlikkYYbbliiZjcmgbilakibbbjXafaYkaZljiabbjhXjdmgjbYjcZblikbmdiaclogjVYhYXaZWkgXXZzWaXZjkXbmjUSVwYXknXbWkhaTUUhbigdchcjmZZWZdYawblnWTclqmajZYckXanmaZpabYXakibfZXcYYiobXlYnZbmccalgbhcfchXddZXindYaleanadYjmcbjZXWnhXbljeWpjncjXlZihWkXjgpXjXnWZXcjkdZbiaajZXbcYblpXZXcdkdZjVlbgbakkZabkZWZpbmYoacffffffffffffffffffqdeVlaporpaYYYjZabZbZaaZlkklmcXmcXZknkknXkYaodaYilijkaYZbYZdlbkYmiidlZbZbhkecnoXXZpcYYYZjdYkVaXkbkauYWYaoaajWcldXlWlYjjkdiYbgibcZpgkmZjaijcacdkjccakobcljkheedcdddamdcdddddbpddcnZacajYZhYcnaZbbmjcgkZYjkiojcaabbYbamZgikekajciakjeeladYaacibkhXkaoYkYgYTSmXWs0mWYSslrVSajhhkacXfYXlabblcpiYYXjgjZmZdcjZogijalVajdjdgajilgYZmZliZabZmkcglYagblaZZkebYXYacgvadeamlglXoknajYablbkmTZaimmVlbodjnnhlYamiYdTaeYYnjdcddllmdeddebccdeeceeYhanjYkkijcZabYkXmldmeqiXXbYVZbXXaVmZkmZeubomaahhkhbkbhoYcYdnbbakalceaZhbaaajkXbhggZcnZaaehjcdjacjcddkdZhdcccdVebqidkkbYeWmmhlYhdbdmjdjalcldmZdWddZkZkkZleaYinkXYYegklllhannaaZckWVskXWlqWSYpSXqWsobTmlahblXlmlblXjgZkZjlbnhWihnjiiZbaZaglahjmkbajhbjcnjjZnZcWYbZjZohZnXhldZjlkYlaXbccakjciXclnZdapjVnoaSrnWSoqmURVTcgkbjibagbbilaedkbeXiZehkZmgZhadammYkYkcbXeanahYnilbmaYXaZZmXmkZmZkecbmckcneiYcYYcakmYlddiZkYeWaeZmmmlckWalkanmcgZdcaaapnnbjacoVXlVWcfeiffffffffffffffffffYZcpbnZXZZkZidZjkpbbZZlciZihmajdZbZZckdilblbZklbjaaeaXbYljZVsmZXbYoccWcfkbmaZbgbbmbZbajkifjapjiYiYXYpgcjYfiVkjkbjakciblZmckiilWlbjmiajkbmiXajXZgnjcalbaXaZkiiZbdZdbkXYlcaZvWXUWjmabcVbYdahmtaXjjjcYqXipZbYhbcaiZjZYYaliYbklaUZlpisZrcXVpppoZaZabUYcdifYkahnZbhgXWioaXXWbeijacYaalajmnaXXqbhXZcndcXnddddddddddddddddmoYhaYoaYZjZnlXYbsaZWWaqcXXWbjmiaXnVVcqmXbpZcncbYaohZlVZZoWWkYXjTlhadlcffffffffffffffffffVnikjlcbddgYgimXeYhYYlXbYqgXabkmdXmqVoTimraXRjdsfjlddYiVlndaWkjiejpccWmXUXmnkcXZYkalZvZYmdgYbccZccpbZacbdlgmdnmbcalcVichpmaYdcnbXmcZkeeamgeddddcbejcdddcdejefbdeeeecceebdadedldehbaleYYjbhonkjYZhhZbXZjigaljcgbibYYfbmUldoccYabpiYYchkmjVXWWtjimehglcagjmldbXWWZnpZcbdemobaZXcYZZdljXcckrTYnXehbakcZWaakjjaqZapZXhYZocZZWaVYXXkuXYVYvXbqYaXcjnkiledmdWefmaWhccmjelcaajYlkbYhnZkcWXhWZllmjVhjYkhhXemYkdkXYUWZnaZeXldibifXWlZmXYYrZlbbnapZmYmXXbmkjbVihZlblZhcceaeoXaZqlZaXkjVnhucdQXbZWZradaZqXXjunakvWYUWYrnhnmZZXbXXVroUqZaoZYcXbaWeaYwSnqopqYWUnfnmYbfhdhYckYbhYamZhSaWvmkosnkSYZXRZZmsZjsiddhZgblamnbiclnWXZigkeclZkbadabbokVkcmicdccjkcZZolnhmXaiVbkVimZmpajkboaiWlacalgdeZjbXlYZdelffffffffffffffffffncXiYVYlYnqtZmWZkXcpYbUairljlYiZYXjdblZkjZmkZeflffffffffffffffffffdhcihZcagjckiZYmZjmmjmbijcnkoZnbXbikaXTogXbhbmYiknomkgXcZZhWUnnYjleilYpckglYXcpjhaVhZThiWaepZoasccUZikYpVXWYThqZZYUYXWWmptbWdjtTZoTcmhZaXhahXknoaYZenUYmWjoeZZcddeeddkkcddccdceecbkhlZiekYjXhbalYmlamckdeaddddedddddeddeedncpdeWbaqacbaZiZrXblgbccYhmcoemajWZXnangXmZWkapXkXcaabYkpominnaWWmYnmecZkdhboYWWlcalVejXnjankXjmcdbcYimcmbYaadlkiffcdeedebdldddckeddeeZldeakmabZXhhadhXZkXkkijkYmekedcackcjaTjhXjbVeipnbYcbbjZXjlakjfndbVgmnomlaXZjYhnmXclYeZcZiamijnmblUUWbZebojphkaZhmjjchhdbXdambmmZjcZWhlmlhccXccebbmblnZnaYaeZnkmYXbbjZYnbjYbjnYimdeYddddcdddaddccmkbddUlnjXlXUZXadgXncjjqbmjaaenegWjnaZclZXXqlZWjajefbcdadaeddcbdeebneddablhjjabiZhbmYbbonbakadalblbaWZYZgaYbjumiddZbdijaaaaYmkmbWjcqchnaZfjkYkjkakmlUUXplWbijmYcbblYmVWsVbZkjoXZXjUdYlaialckapaYYdkYZXpblmblaeclglbnZdWbbbkWklXmakaedebjalbkYacZlZihalalalYkaiZjaalmchdZbfYkaccblaaYcYepgjmdhWXbqWlabancZaiZanZdkcnVYbrclYgelffffffffffffffffffUpkbbZalaZSVWValxlcjccajlamhkckXYhlZjjYiaYfjWkimlahijaZYnjlXWiZUcbaickWkccZlYlXZnklcilXgapVkjjqpZlYWWoVkXXqXXbelZelnmjgbdZYXZhWZkZnhgfffedeeeddhdddneeeceeXlhknjZbjXWYmicdhabUYbodeWcdccdccincnmcdccddTcdsgjZYYWiYcnliZlbaZiedfhefeeeffffffffiibeebilZmgmZmYZXlbbiadkYlbkkfYXkpZXmYmWXnogWklXcYniaZdbjakmjkkmkXbZbbcceejeljefefeeddffedfffXkbnaZjmZmgYnkknWcZbYkYjcmafYipljhmelWicYZeajefbbjncaaeccdfbddddedUiloqoiYZYXXcijabnhZZhcjecddbcdccrcmbcdedZekiiahlkimnblXWaodRacjojikabXZbZZlaqUbacsicsadQrapofaRShiZhRSUdOVaVwZkjdmXbbbYclkYjZkhcbaamahZljickaZcjaZkYkhZlaXednhmcbacYYbgliejcjZeZeanWnodbZldqoccSWaXYkZmbinlianbVWjaYWWomWdmWbaqWhYinaXbkdYccalbikakZmZkkkmcWWaYcpjdliipcjYlbkihncWWXZZkdaimmmZdilhcmdbddeedddecdeddoYjYairhisaaZbmpibdkdobkicoaklmYXVijllWkcWjbVfnkpbnYiXVankkbWmiTmXkdlYdaYZkcampYZXpaYVZYpceWcccbcccoqcmmbccbccadldffffffffffffffffffaeekffffffffffffffffffmcdZdddcdddqndmcdddcddcdlakmogZmbgeallnkbklkZeeleeddeddeeeeddeemdechbkZiekalnYdljmWWYljkYjjjmdoijZZXihdkVmbYlhmheYZcamclcapcccbcdbcagffeeeeefefeceliefeefdbcdkcYhgiaZjZWbhrhdajYcdkbpkmhajlcibjYflcabkXkijYlZfbZjjaclXmebcYcnclWXZqlZgmYabaodXdnhroadYYiZcZhnYZogrZUXcWibeekffffffffffffffffffdZnamZYamYalnWaZqkXVZZUjarZkoldYZUlnYkVckdlpijlXjaacjaalqaZXoZZUYkoeZYXjZeZZlkmnahbWZlYlmmkUmlncZjaljakZWakainqaYYtZVhrRTSTUdxTlYoxTgfffjdeedeeladeeeedeeekhlXjgbbaZcmjXnbabckjaXpdZffffffffffffffffffZnlXebqYhhYZXXkdwZcjbdjZlclnjXkXYXlcYnZkiXlaakhcciZckXckeXYZseclZjZeflffffffffffffffffffjjeZndhcdddddddddddcddbdfkblcegededdmdejdddckdhabdlcnckccicbcecddZkakabkabjoZlnTZhqkcXicghhcalejlmadlYjikdbahiZbjliZbkZjjhlYnjZnjdecbjYmbcnlpdVUbmWkYcldamkjZgchqoqjVUbdXYUZpZjrZbbniaZaZjmbXnYbnaalXbYaenkYWcmdoakoZaciaZhXlaajaVVZeXegaqXXcnjvkadcbkldZZmXdcWajdWmjjhcbcgkkhacjldbXjVjgmakZZoacYniiZlemcbdYbYZilndlkbYdlbcjcehfYZZjkkXbckbhbckZbkkakjYbZqlcYbYkalZoXjXlaYjmbdhajlYoaZdZoZmkmjjdanjbhSabaamhakdhgdbimbkkXcjdieeijjhiajnmbmZgYcXjiXakWmemcdaljlalZmZadieUYdcldjcbiljdZmabZbbbdYcdXmZUjhpmaiXacYaYYlbkojbgYTneoohkklibWghaZcfaZjaVeeqjcXcjZYliagbdpdYXZbgZmjkaYkXXcYWYmoYhbjaVkkmnaYfbacZhjkWclcZaZWdbpZZXYZYZbXrYdoYdmZjkeaiZZcbYjcpXbXarYZoaYYdbniaWabljodXaZrcYhkWmcjYjYlbhZkbibZmYalhkmheeddjeecdddddkdjldcdcbhaljZVYijjpaWcdndaclVdaambbaiZmllYiYckeaobhYkkdndcYlZYblYmZWacZnaZldgjmZblbaZnZgbokjYehmaZjkjZalYkZXhnYTdhlnbihaijmkaoYVcYcZaVqhXdbkdahdkXYdXlhZjocVgcklakffadeemldmdecekZkhcedmdeZldlbdccbdcdmbcdbcdlbialjmbnaZYidclVjlZkdVXbsZaVYWasnmYWVwYVZXnnYgabjWXZbdmbXWYwXXbWYkefakdeegcebelddeedeedabgmcjZXWXknWZXXtYZhYakbeckeYYWXmnpZkjdaacUgaadmYmlkXjaWYjiklXbiZjkfZjajbZjahkZYhfibeZiZlcjZklcZYleaYjkmYkYqccWidnbiibYYbhlkjhfibaZjVccqbbbYXZibjojbhmhcXhVjbpblldZXbXbocbYljaanrZbVYiWaXasilkblVTWmVZldiZjklcljYYladkVkljnmpYmVkknckckZnZilYYdhkoXZZqpXWUXTWkqYpVVmXrWuWjcoYmcbZWYilZkkckhaYbmZdcXkabWjobYlaqbVYpVkbjZliYmkddcXinWmUmsjZnYccnbhabZYdapdbjliiabmXbeodZZaaaplomdbbkjkdgYcmdffffffffffffffffffcejdffffffffffffffffffWanmplcXcXZZmmjaXmZVaYngcYfijkdddkdYjmcZcjlmbbjjknYaZYZblZaXpaZYZZbZhmjlacbZXYjZWZvdZWXclajaenXZYXZjiWYXnYYemXZcjlkccaiaYZbZXYuhdZaefgiclkldlcaYaYacVkjnmacgjcrlbZYVXVnnZXYZbWkblhhYnijcmaaZiYbiXihWmaelcalkjcilYWeabdmjihkXYjiklYWYcWbokZgYndgZbbZjiiiaWYbWdojZhdmaddhYYlhjlYeYgYXlgYgkjliZgaaYcojnaYpXZYmXaiXojVmjadeleeffefffeffefbffhfleeZdddcdcdddldcddbdcdXdenffffffffffffffffffYianWkZlXjnakmZaYXenWmYfaoWpklYZdYqnacShacXnYdilWnXYZcikWgkcqUYoWjmacbbZbbZmniWkndakmoYakeeacdpbdcccdddacddcddXjkkphjXiXYYomcYYkZScYXbeodfdeeefffeeffhleeeihkZlkYabkhjiYkaklkajZaedkllmdklXXWkYlZnclZjlddZeddbedccdddcledcecWicokliZjaVYXhZYkpdkZgccbledddeeddeedddeeddeYdjlffffffffffffffffffhffddeeedddededceZojceWjimodjaZcjabmmaZhdgagmYcihhXZdZengbYapmZdhZtSYkjWPSUVUVmsbpbSlWYqWjhniaiehbaZjkZbbmjYfilciZlcjckdjbcYhiZclZncWlUsZSlUvhRWUSjWnsrVbSlYejjbXbncZejYXZqmdZkakbaiXmUXbWemnZclWakacleZclcaaYkidcYYgamjajmXWdbpplhefZdZYZkcVjdcnaaeYojkaYalZaVaXipjkockYjZojiYhidWYVYjblmiikhahckaaZZjkjpXXbYqcdddXZdilldYXhaXaYXghpmjbkYkfeaoYdeceddbeceedeedekbeblilcmYiYZZZlYjkamdlbbdjlaZklakYWaZqjZckZYkkhlblimaVYajanXphYaeZhkfmXnZpZUYkYXoiplZdYideddjeeddddcciaddbdeediiblamZoYVYkhZiXpnWlijcmXlXocnaZjlcXaXqhblbcjibimmbjbXWjjcmVhbabknZdbjijYkaZXYdXnkcimmijfebbeededdcddecmddbddaYZpliVbjlXiZYVltrPSUWjeaiamZbigbbWcpcVbYmdakcZkiiZZmYcZXcnaSkhjnclhlWkhnphdaWkZckZlnaljaeekehffffffffdfefffenWiminakcZXdblhjiemahddnbmWlilblYcfmWjmWelYljgbblhcYYlYleUhoYUjknmYhjkYjknadjYhZWblpoeZclkaakbcYhdjllWZcaqbZncahgjblcdhachnnZjandgZccbaanmmjlVkYYWbbahdYcbkcefildeedddhidbcbdddeedefhaieedeeekeddedeeeeXbcpdlibYbZWWkchpicmYjmahZgkjamXaYjbajdilWlakajcjgibmZYXgaamkmjXlaibiflkkgnZbXdaceYjjYndmdeYdddmdddcndndcddcddnbcYnkdWjYhXYblZabhjlZnbbaZcbaYgolVabmmYhqaglcachnddgYmZYhkjVWYhmjieajekjklbcZXWjmXZbkninZeZklZalYiamacjYblXmbZakllekdlagYjbdjeldamambfabpZamXYZnXajYajVnjbkbhiklgkaZbZaYjUpnclaaajkmclalbiXbjckWmjcnZbelbhXcZjZaolWjjljkiiaYhlikYacdZbljZncamhahZZgkilYdckZdhjZjjZlfYlXmXdjUdWhmoY0pZrXWXTOYWiaeieoZhelhkmYbWqaYVZbeefgeeeZeilceeedeffeeikiYhbnicijWmmjmYaiZVVhdbZnWkYljlYaqgZiWhbaanoedWolgbZYicWYmlXgYnlZYjelhZkjmkjjamUahlcdYaZiiiccbclakYbiikZceknabeejeeeeeeeeddeddeeeedmbdZdbaelgjoaYYancbjbhldcakmickZelkdYeYhjZmjodYZmtVTplSrSuhVkmXbhRaZcnejZUdkcylZYrZYmZeebhcjiZeZmmWhYaXlqgmYikbchjWbZnnjZhYpichnkZZajbdgabgjclhpkhakXbdnkmalYmckkdklYYWccZUojqidiicclaVdhaphcmdnaWZXcYllbYjecZckjnXakkYkYobXiiebohZacchcWZcjendpjaalbgZbcVWirqVZkekXltXlihhbkilkkbYWncejXklVlkYkdkiccddZeelkeXZkZaackachjjYblbccVZolacammabeckbekbjhaaZladZdknanomVaSjvRqPmrWxUjrZTdXsnabablbYnZdgcbbkXaalkjUjoioakinWaXeYgnYmjXllajckikbbgbbYbZjmnejbkdahdkkkcakYXXZablojkbkamdqSPVvkRVbZmbpoUUZUWRidedcddcdcdlmddcbcdcddmdeYlasnjbhWbbbcTZkXfhjfhbjclclhajeXclakjZnZmbcaZjpnilbccYikVZkmondcblcknljkXeXWbmlklmmmjjYjVZjqcqpcjkYlafdmWoXjcmZljnYoZckhcZkYWjVjbeekffffffffffffffffffikiZlhkkZmZYXbakXmaobfnZcZlikdnciacieiUdjbnaieecdeeeddededcjdbcedebeejffffffffffffffffffVkgomilekZZYcgjmVlkWmbVjepmjlclXaWcjkkUnjVnbYimenklcdebWjblcapjalacjgboerYXXacccljXmhcaiXnbjYbmYkWbYnmbXgnbWiaWihoibjjhbZYjlabZmkXhjSjlpmZlYbWZYhnkljqjYZZVcjomjbYaVZYbkbjppbhbaVkboahulhjYThidlUhjainljaadidnjldpkihXVcYhXikmeWblcjdbajgbbZkaccedlbnWXbjZnmWqbXYjlaiUVZjefceekbbddeeeedeededkncjWcXgikaZbmbbkWajbmlTofnldkZbXaXkmbdZmkXgiXkjjlkWZZXkmWbeakhbnbZkdbecjXYliaobVXYrjdXjYWdionilabZcXalhmZijgijYnbiafZVYZjmglZabYhmWonacbhjhbljZXZbZmmbcakbjbibYlYdhmcpmVYbrcbaZimZgbgghbmclYabcjfabckcbibklabYhZblYZWVtjbcaXmahZjifXjlaabXhdlhbbmbdcbkaXYgbbdpZYVXuealYXdahkdZZccbgngWXarbacbWhcdikZXYdbcoZWXYsaacaWceeiffffffffffffffffffgbbkdWYciahoZZVXtjblaWiackdZYciZjmdXXaqaachWmbadiZigkhYYZbYlkldlmhbkkZkjYYYbjnZakZmibZdWdijbladXdZjlYigdmidakVjaidgjbXhibdZXcdqiaelZqYbYXZZoWksZYoakVTWrWhXlYoZlnoglXZiaiZXclaZpZpmUxNmrSanTpiTpneiXSlXiaomjhakaYYWYZillkhmbibbkchajZknfXjiiZZdmhdVijnkYgiicUTjuUbUvgUXXkcebZmmghdYWXYcnbeaobgVibqhdkijbWXXdahjlnblkmjaZXmXamhcWqslTbblVYckXjkVhWkWvVcVdYjUYlUZjWihnjaXZlYYaobYaYnnUahYclkjcYYkXZcpdZZcplVgbViaqjkmdhZXUbnajaiibcmZkakZYkkpZidjodYWnlXZmXhdndjaiicgdlZcbjicajimccaZnkcjdgaZZmlYYYamikZdjdcZXhichZYcirgZklaZflhnambjXYXokgaZhdWlcjcbiecaaklhlYWWZrligncehjahglbnZZVihhmWkkbmjUdYtaclksZUWWZUndlmdnlmddZcdcckbccdcncccdcdbdcalcboktWWWbZVmYimYshkccchiVWnYmwkVbYjlbVaXnYdadcbdddcccccccddcdcoZZcSflkenjUVOOUnYkXnxZiclYmmdYbYbZcbhmceganndaZXcpoiZXkhcYXnaYWajaklZkddaacXbchmkVdaZbbaabnlXYXkijkYXmgljbjnXijdahilYZmbcVdkknjZoXYZjkcdZnbldYhmkZXhpkYaaTjiqmbZZZabbjlcVnnckdcbjcibdZYZkcaXiibjYmqbnpcZYahZddZhdllZgkYckjkhefddlddeddedkccedideemZdcYjhgejkgYglaWZhligcdlbdeeeedeceeedkdendebeejeeddeddeeeeddeemdeWlnaYZWUVYZaVlkkcisjnnZdankjaZddaZYbbimjijcamhbZYohboWYimXYmjlbVmkoepSgYjZbiclmZbmdYZmnjiajdalabkeZbmcZjolcdgikXnaUjVVWTjqoaXsVXXWoaZcfmWncYaYWbXVZoraafZkjhccWmlZWbijVbmpgWgnWjVcipZelWYValdZcpZnmiZimdabjcidnjaYYbYanchZhjXjlincgblmbXYiajYoicbbXednhYcdpZUYajhmZpmaXbihaicZaZajcnXYjhkiinkapdcWZanleiaabjljdaaYkYmabbZjZYbZdiVZantYamXajZblkjXamahZaZcblbZakZgffeeeeeedlmededaidbeecjdeihiiZlWkZWfapcbbckaefkeeeefeeeeemeeeeeeekikXlkabgZYZrinkVbbSblajoXpZkZdaXbibpkVhjXciZfflffffffffffffffffffXkhlnijhiXXWllicUmZTbbbimYnZkdiZidlaliWjcXjhhkcaikhcabiamjjmWcaYcjXcapZiYYdVmnmlZmVmnmdobeejdeedeagcdedneeeeeeWhjnjbdbaZmWbnZbhhhicighhccZddiZbZZbacojkmmgZjdkmkcbYWiYnkkZZmcXcjeeehdeedndeddeeddneddcZiamacjhhhZZcjaigekghlXhimibacbaZijmZaZiiibjkZhiYYYcYcimYhWbucaqgiXbapaljjiYYXlablYikgkoZcZoabibcnbiYZglmijnemXbeoiaYgYZnYgogakbXjadZejjjZbbainZongahcaeZhacelkcaXdXbckkbckolZjZShasadmlbagWbmbZWllaamXfdnZjkoZhbWhmcjWecYdmillWcejgjaijobkaZcaXZaZlgikmaeecYbihmbXZeUacgiZkakkjakaiajacYYaaYdZhdljdYYcZhknhbcodhZZdehibikaXZbYhkiaYubaaYbYdbnabWZkigollWcnbkbWnWiboZbYbibamilacidmiZmncZbYhWbZmiqXYbXqaZsWccdejdjedcmdccdbbddddddYecnibVXoadplXXYkniWcYjefbcdeeedeeeddaademelYcenffffffffffffffffffXhbnanhabZdZcqhbVcaaahidfceeededddeeeejddleedeZlgbWkmkZibaYabjgnikXdlkoXaYYXgkabglkokjlcWWmqXXoaTXcXakZkbWqrcYoWXnbnVaomnRsbTRWqRaOYYgcnjZYclgmZnmlaXjlZiiWjboijebiYcWnlecXllXdlVhZqbbckkilZdkjaUaakhbThbrrdaWXXVYmlZkepaXjaXYgqpYXVcTYZiZbdpnhUbWTempoYiWcWYYicbZkphVbWaacncgWZeYlekbjYVdakjeYcZocaabYkljYnbilnenXbaaemcZYYXimoZgZXskXpZXalakboaYjXbjbbjjWgmjgmZcbmcleiaZaYYjakZaZbXbolZWcoiYkbaanahcTWlZhvaabniiaYmXahaXYkkjZYjXacglYXhYWijoWbborkanWVmbbaZkYZilolXboZWabokakegaWnploYlWklYlWanaZphffdckcdddedkddddeeeeeZnhaXbipXYninjkmTZaZbrZmajdjXajafooaZVpbaWWZnaYjYgXamZbjiZbhmdiXjamfjXkjkbgjeYZbjmYackkkqUYnanlbXTlRQXUmrUnromldXkioXVaWZZZXVjbZlhpkhhcdclXXdXXbWXeksZjbmjjiiZbkhklZbjkZZjcckYmiecdjahlYcbZhXajolZgfbYYbkmldnljbkWZgikVlndoZnbaZlmijoaZamYYiXbjYomXgljocjXhYXaohlZYlaUiZmbiYmicamYiZcZadWjicoYkbddkkhblZcZndakVdhXmcYohZieWciWkhXdpYhgYcgYidjabkabhiblcYabrbXiiZlecadlbalcblbWbZrkbZackijYlhaaZibohYnXgaZhcZhjjZkbldkYXalbfiWckVnakadhcbankjZcbbbikcemcoYlbkianbkjZXZkiiWlnYhldokUYgkYqZnaXlkrYeYoSdddkbnqXUeRXoWblrZkaVkkhfdedddbdbZbdqaXbddbdeUdiqlYYdiZZYmlbYcnbZZhambcTkobYoXkTcpnjXijVZhnZamWpaUhdrUsYnvYbSVYWiboockZlaUVYcXZZphaYbYhZoXZWbjcblndVjWemiXoYianZZammneknieZZkZgYZmkaYeokmbkiZmjeZTWZXanZacnjZXWlXilXWYZsliklXnbYgaaXZXmqaWjYjpWWkUihjbficcamlakZaXZnjkbekndlWhYlYhZZihkZnmYhmdnhedelbddededmdddeedeeegffekcbbkcebbcdceddeeepalVglrjdnaWnoWpambjZiYkmajdnbWbalbjncXnhZacabmcoccXcZZYZXlmlqjnkXnUmiXdUlXuqRUYnktiZYUjYljdrlmZlXXUqlhaUjcTjkaaimWmmjaQTqXynlYYToWWYibnaonnllVYZVZhkldamlleeZdddcdcddemdncddlddSncqocnalYYUkqXcUqmVbkjcjbYajbZibmZVmnnkknckYicmjkicbcmVinliVaXccaWcbpklbjZYZXbnkYalaYbgWkhnoikYhYhVkobaakbZccWimluYdXaYZVljZcZmWYkWZkblihjicbbYpmjkaZedZnlhbaknojmaVaiYkcUlcWknZhcmlkgabZiacklbWkaZgbibZlZZckWmkeWnWkkbiuamVhcpdZiiadbZbmajamilZkVjhoealkbZYZklYgVmjZglXcboiibVhdbbXmijYjhiYbQrXqjbWVWVhaUmnqameqXicZhmlgZYlkbYWcalbmZpiZmhaaobeambbrqbXkUZlXYskeXlYplgXlYkTVlnmYZrUcccamZYVYaeloYmXXoahscjiffcdennddidaleceedaeabdckdcnjlZcbcidkidcdedXldlekllilaXiijaZjibciVlinhnklVnabYXokbdYajhijdaklZXlXaknZdmcYjTnmebdkXiWdmaZntjZZVbgVYlgichYWjWlWliahbnrvkVVVTjkphadgYibdnkcamkbZWjcahkkcYZjebZldejmjaYdjYibmajbbZaYadlbkehiiYjgbhhYXYZXmlnYWglrbkneZlZakbeYYjYemYZZhpibbiYTjmoniaYaWZZbdkennbccaUnlkncaZdYaedbmZjnZahZXemjeeeeeddnkdddeeeeeeUhiqligZaYcWglhkYkhljjYicmmjiaabaYYkZglfdkbhWdYqWYZWsjWXUXXmonjbnijhZjciWbmbjgYbndWYZllanZbbihZhmaaeeabbhkZblZlabiYbYhllamiVahphaXbaldbcZlWciWdinXajdkfajlgcjcZmaZeWZioWajrcaWbjcjjancmjjbiandkhXeiXkjXmfjnkdZgaWWZgakoYeVabmadajhakkalaljikWZaZlemabdnbcXiliZUYimihcsalbijdllZbdckigaaXpiXdaZalibemeajXXangjZXicVckidcichjZmbaZcabidljZlcXjoaoXehYYcaklmZXmihkaVbbqekojjYYaYXlkViaYnkdhmYpdbYijlbiaZXqiZVaZmalXlblalabdohafZebbmZYlkbjZclhgngmkaVlcbcbakebchcXbkjniemlcYfhndjYoabfffffffffffffffffflYVqtwmUXRUONUYaWUVTbrTcZsXjcahZaammcZcmhZakaeekffffffffffffffffffndhXddddedddddeddeedncdbhjjZYXlZlcZgbYoicgeXcegidcdcbcddedbadcdjlajdibljhZmahbjWamaklcnbikhYbgdhhodfkbcbrZbZZaYhgmZllkYXbXkojgXkdXanibehVbgZZlkpWdkncXmlWZkUZrSXcVRYgUURtwWUnjVSWebpanhbWYkZlplcWYZbXnXijlkjZYlbdYnhmeZjaZjZWhjnlabbmdaYpijaYmhYcdnVbmmPbYoorZsjQZUYoSWiVihoWXWemadqmYZZmmmcYjTfjrkkcahXbYmodZVnjYalUidqkXhlnlaYokaYancYXbWhapcbkaakaYaagklljldlkgagYlZZWaalXdcasYVmWalbYkZYWaXmmkWlYasVZqXbicakjcZbcZoiXckbYWZnmZcjcdemZcZcdgYYnbaaYjjYViknpdjZbiXYiblkVleZlZakdimkbZjakajjmZbicZigXjimiioabiXbWaaYqnjbWYYdjlhYrXoXXVajZialXZbbVibphXdhcgXaYhXnZpjjahYmbkclZdikdcejZkagbcbhccfkgcXYbhaljdaWtaZgZabjakbXkaYldjUhamlmlqYbUkcpjalmmcYWokdZXnjWZjUhjonijdaXWWjhgdcncYajWicokdhbjZkamlmZZndYacXhjmgjiiihdZnnbZXjfZbloYiYkneUXWWUeZXU0ZXSUZkakabaYdhccmnXWXwaXYYYWcgoigkeZaZYhhjjanblfiVjhpoYollaaUljakUicYnhWhapkdikcXgXXgljWllhnZmdeZbaiacqccVavkdcccbmmZjahgXZZaZaXjihnWXlYZakchkglpboiijalaUYXXYcjdajUknWUndpVmlnqVbnUZXnoWuYQXmePmpqbmWpqmlWVkbpjYXZYYljXlhiYmmkbajcajbjWldkpilkjcVYYcjbYcaogiYjabnZnnkdVaZgblWccpbZdjbaeclckcZmjYaiVaeqiYYZdijZkbihkobbcancZcXXamXppjWoXboYXrWZTdbsagolabaWjmaiWmijalibeiahihYfaWakZYtaZbZjXckmfYVYqrloabXmokVTTXYeemffffffffffffffffffZclimbbZhbXZkajcmokalaYbllmcZXZYZZkdkdkpjciZVkenlkZbZYYgbYjZkpdZaXWZlomeaYdZYaickfnoidkaVjgojhcmkeYYljjZXkcYckVYlqkZaYXahWnnhjaqeaZbXkdljliZnabXnlkZcghagkpZbYalXZddomjnlcVcZbYWcZaokXXakkoilkcbnecZZZVdcqdakelYWYYeZiinmgjkadZnYlYYcVnolhamTimmlmVjbpZcclbjdcniiaYkcaakWffombdglbbamhbdZmkXdjVkdnameiZYabmanZamiabalacdlbhblalZccbhWcjbnbXeenffffffffffffffffffZnlXmkpYaWZbrVijobTbUUgXlljjaUdVZWYXaauoZddWabikmkaWgaZYbkgZopjcZZjdeckbbYleWZYXYmojaZnbbkbfibhZYkomXigikYnqYnhjZjYZWXXjpseiachZcrWlobaZZhjcmbXkYZbkjdklkkheZlYWWZWmmqakZZrbisZoaeekffffffffffffffffffpjkUoZsckjkjlZaqXbYXfhhajgmblildkYbcZjlelelcYebnhabhakkcalYdWiacaaoZbabcacjlnjYklcTYbnkZafdkldXcikapWXYXqlZkZXiXoaVjYYWrUmYWmYoYkXYWWcepcffZahYcWalihoigXWmZkYjliachYXYdYpcmaofbmebZZjeaijkiXYnjVZYmhajheadhdeededdkcbcipcdmYgkjpjZbebeakdlXdlZYcanbcZZijmWspfZfidZVWnfZickaacmaYcbkVVmnpZcmcZhfdgeeeZfmmdedeceeclfelciamkhbmYeYokgbYciXnimbachiZikiijcbkhbaYkkhqhbUUWkS1ZSVaoYXUpmXVXbibkcnakkYYcacnackaakicjecffffffffffffffffffXcgoplcbYWcaccmYjrZbYZnbmVoqiinUbaWatUYrWkjUbcamYaYoZbnjqlagRYkbWjfZZoUYYiXUaYUTVmwmqsXmlZbiadkejYZWYYZuuYcpobmkcXYuYXXlleUnmiWWWhbWmgkWniohakkZZajcYYbdkjVjiomZYcbZZekakWhhbWiXWkgnlaaaiXZilaaXdheVjXmdcahrcccZaZaZahVdchkhrbmSZjYWYZVZdWbV2pWUYWihbeYdbdYcZkacamkXgmZccZlhkkjbelcahYacphbYiZalkYobbbiZXcngiYnhdVadYjjjoZXWgWaapmgZhbZUXYdjgbljlamZZZlbcbSkaVmdsZbVYahcbbkWXgZkuYYcYklcbckihblahZZabhZbbcmbZekheibbdedeeeeefeeedekbkZmkkbmXZamZblZjjWnakjjXZdmZZhmpWojchZclXZkbibjiYiddinkXjYneddjbkeebddkbcdeededddddddgjibcWjXabWcmYYijmcbpbdTicrXXYmmbYnlkcaXqmjdniefceeedeledeeeeceekeebZkloXcWbcaXameklncibXkibcVjYonmkXuYVValZXUkjffbbddmkdeeddeebjkbZboecXbjciWlonYblmWVXlZYddeidncceddcededdeedddnbaaahXZkhkiXckhXaZokZYeemdeeefedeeeedefcemfeeheedcdeedeemddefeeefjalambmjjleYkcbgalkblejjhZlcYicbXakckgmjbXdiZhmclgjXjZhcmYkhchbXcclalYhWobqbUUWWWvclZtZWceZmbZjcodVYWXZninokldachkZbaaaYdbociiYmlWZbXkhlhZZejdhlgaeXkbiekZqacWlnaZXkqlYmikbVYjZilmeWlbmllmZbbYlkYiiZsmmjaYYaVcYktpXejZjXYrZbalechlZohbZbYYmmlaXXYbjbYmXkYiicZmZYZYsZZjZkehfdbdhdifefddedfddfeedckcmlfjaidhkYocZacblcVeaqkdfchccXWoXaobbmZjZkighdWbjWlmZcmZgaajjaZadnaZYkibolpkbaaaZkYjceeiffffffffffffffffffXdenhbiYYiiYWpYkeikpaiWklinkXYbZkcmblYmibZiYdjbibkkhiYUaZjYXjrpoldnedXcedddcncdddcbcdckdiZkgchaZibakaYjeijbhcaYkhkhbjalZYcohkdWmmUdgaaZoZoYaiUXZqeXeVlmUccailbbadYiZlXXgkmocbbZbZgoYpiZakXablUYZupYVjYnakYifaWdaVXcYZkubjWkhZYXrrlkUrWYYaWVSxjZaYZnabbklkanabYaaYcYikYnagbblhaYbkYkjnaXmUilmknleeaddebdcjdeedddddoddjdZlcYYjlhdbWbWXudcgYicdejdeddedddedemddeceeYglinYaXidXXnljZmlaUaXVcmnnZYWhaYZnmlaanZWcXiZikdkbaelgkbYhblkcjlYZlYmdkqmokWVZcacWkmbjnabhlhhYVlXjmrjgdWnmTfblafcjYmjjklZimZfYcfajahdjbaclpjhbcYackccXccoZeelffffffffffffffffffkcibjhkakdbZabZkcljelijbakUicWqXnUbjaYnhabuXOtlnqilVaWXXhoadkmYThVZcbncXZZhalhdlacokjkYgWkjknmZZbWbdiilYYlaZddbialZZZZZknkWoYjjYkualXhbokegbaYYZYpZiajjbbiUdbriieiaaZZbaZickhdajcejeffffffffffffffffffVljmkjnhcjbYmneeYkbZXhcbijjkaaamcYblcboZikYjWebpbZdgjbcaekXbpnibYhYclkuqaYaVbVYccYYoaZjXWalnqmbYhYXXZhdZjocZlaraYXakahpbXcZXYbptjdijiYldnamckehWYlaoWfeokZnakXmdkgcjcjlYZinjiijltYZVZUVWXXapjnYUgVWmrWagamdXagklbbjlWalggXYjibbkhYUZdiqqcZYXnkcbXWffffadeheeeedbeeeeeecdWjaogmlmccYXiggiVXcbbnZiamgjicWkjZkoZhYaapZoabilkbXabXaYkYnbbmkXlXmZbiibnZYVkUZRXqrbrodqbekdWqqZWnYnUWqpnXaiVYeihbmijZjYWYlZbnfchVikkgfakijaibgYYblpUYcXhbZblkkhlbkYZWmkajZobWgbYbXqXZYYXbnocbajiWboXhdbfkmZcilbkakcYbXjlYmbjYcljadgediYajaogminiccZillZkalcbWdaZidkjWmaUeZscYYaZYmbWnXZpXamYjXdenYjjkXZYannmlSbbkYiXbhoYdVWYVllpiXqXZeqXlgjjZlkddkcYWkacklbeWdlkajbkjjamXYbkZZnYklYoZjZkenffanZbVZccmWkiYnZalbiejikihbYaamgVbaejhkcdciaVdalnpiaZWpZXdYXZdjkimjeacXYaZjjnhaYgcXcjmikkbYkZZbZmlolbbccablfnZnjkliVcalcVjcXiaadanbdabaigYWmZncYhnXjmbdalbibmZibfdZjYahalbkikXenlZjbbZeZmmXbjXccjceeobcbnZbWZZZlalkXnZmbjYmlmemYYZocblWjdVndhgeejajdoZZbkXYmljlXncialaneklkgbZlXZklncamiaclglbmgkZaXkjbiYoZXbbldeZYXXnjmlZkiVoTWXlXuXhdmkaZbabkcajbYqaakaiaijhkZdkjjmYfihdZhikmbadelbacacichakchadlcmdjbidbjccZjYaVZibvaXmXaZdemffffffffffffffffffYcjljjZWaYkcjikicpgaXXkdebhhjhmYfZebbdXiiZlcacikghXWYXbgdcnlkogjcZlhgYlikdkapabjjbSYdglhlbjYlYlkkeijmXYknhcilhbibkcknilbUibgcbYolYbmXnakbmkbalYXWiZlancoYiideeeedcedneeedZceedenihcdcYXagjnlZiZmkdbmWcYmdhffffffffffffffffffcdnYeddkddhddcddkdecdcYclkeeedejedecekceceeeSkmpogZecYZXmkdZibYVYiYllamnbajaabrobViYZTUlYhlimYWbZblkldlZdjbgbYelXjXaXbYlkrWhXloZklYghigcXlnZYaXlWXppiajmWbmiaZYkZkjjcncXcakXiYZbhcicnakamZdZabZcdnjenYajigdlcaiXZijXgnobZdbalefZdddcedkgbcbZdedbeeWdapajjjceYXakdjYalkdnmffYeedddcdeeedmeedeedZcaniYYiaioiamWXrYaiWilaibjcellihdjXbkddcamcqbfVammcZhmodWllXWhnmoYboccbdcdcdcccbcbYccddnbbZVdkZXpcgYhkmnWclXmabilkmdaZbgYkjZlXebdiklbccikgdlaZalaZiZciWmdZdemffffffffffffffffffYdemacamdlclmcdcccdccbailamjkcdZYXpmZjXmcUcchffdddkedededcebdedgXendeYdddcdanddddcddebdimhhYcbmjiilXYbYmYlammddcjdnZklkhjYkabjXkiZojZagnkacXjbmakljjbjeijcVYasiYbaekpXfqphXjhZaXhcidkZfXmkamXcXnamjkbWleeZZbjjmcbabZcabbbkjbWajplZVWmWZbpjZZjqlVaXaeekdeddeneedceneeedeechZlZZakXmnibnZalXepZlhjlXmiiacZcZgaklWabcjelibZYjZZlkaiXajaYhcoibddmZechbhbbmnXaXskcWYdZihkiaZcbkcpZdXVtbZcXXmabejmkamZaYZbchakgcmcmbbaYjjbcdjbXkinZZdjZblZcijcYWkWakbaXlrlcXdYUcomkoYWZXiblanlhoaadbXiimjXZYjYZallZZmpkXbYbeejeeedeeeeedddmeeceeklaYQmXpmZZntoheTpTXUUlidYYkncYnaeVcnpYWijXbjkjYimmcbiYkXYmkWmejZcbdnYiXmUXXasTmbdojlkaaVkapkillaZiVjoibXjeicmZhdlkjYUbZepcYXihorYjYYjbmflaWZWllXmdkZlnbbZVjaqiemlabaVknZiWkkkaolccbiabcnZjbeYZkgccbnbnlZXdllmWqoaUalmVUZpcbahlbpglajYZYokcaYiaUihXkanakiafXZbVXllkaZndglakYnhkflYjZncikWdiWmaWmanXldqZabZXnekXacjkjZecmYlmkXgjYXoikaXdjYjWkZpbjZqYTkYjbZnVbbmhdacikccclcnrZdbalkcmcbdUgarajihjZYYbjakXhlbbmlbcdZZZhWkpaYnYXsVWoXaZbanZbXXjlYobdXajloWYZhffdeedceaZjeYdlledjeeiicbYkWbjbkpnZealZiaZkfcjclhaZjamWppjiWgdXgllceadeeeedededddmeedeeldjYkdmakalZcaZibbbgkbYbenmaWWYYceijkZpjcbbaqjWYgZZYkbaYomYWrocWYZmbbbjacWYXnkiobYsmZXYZbheideededemdeeccdedeeYkkfnmobkaXWjdifVogXkkXhimgjYjkYiYomkabkkXcllhdZnhlbkZaadZbdYkjVlZheedadcndcdbccddbceddbXlelhihelZaYqlibgjkXalhlabaellkmXiaYagjZbidhXicnbachbchimlZhZhbdZlYdkkZbZblRXWloYrplkZkZhgbimlnmjjZXjbjjUddhnmldeacdnnccccdddcccdcckYihlkYWYYakmkajaklegeXVibpkdlghXYUbmXlXikkclgffelcddcbddcccdgcdjdeYhhmmmjadYcXnlcZXmaWjaidbjZaXakgenaWdXrbackZZbhmkcYiabaooYgbrkhZjbdhdhidcecZbllZbjlihZjaWijmmacijZYbndlZVjZVjaabkjhYbjlaZkmWXVqjaVcYlehZejkdglcmiiZklmhjXbUkephanlbaXamlWkUnlZemZbcnZnZXYYadbVjkkjamYhaekddeeeeeedddcjeedeeekidZlnjZjbjXYYlnUaZanblbiZlnjZnZXVYaakaljXmYackfdjZZlZYbdYZbskYajZkdhalhicmYlZiaaiUhkYmaZhjjlahamaYYlbdicmdXdapjjUkdhYkYZZkXiamilYjaYkjglYmedabclkhjUlmVekahiikijbYjhlZXcdqjaoZbnciXdZnXXnmmXXnbucYhVhackilXjXXhdpWYhkqnenbXcgcjokbajakZgbkhVcjYkbbeejffffffffffffffffffmZmXpaaadimbZXioYmjokbledZcdikdddcdeddddddldcclakgdYabYdjiammkgZXkgakhmbdakacdldZmVqmhkeZbZpZamhmiXkilUiapomhmhibgmmYahXnhXanaWcaZianeYbYfYmlkjlaYheZghpklZalkmhhZYZcdcXaokpdnjZZYllcjcXXYdcjZbnombYZcYebodaXYciilcmZajijnYlachllhlZfXicjaYmckkdoikjhYegbdiYniYkikZbajhbXdZpcjacheZiimXbadjpkoWhZpcbilkfYbbkXcZkkldoihgbihccjllkYZklaYinkkoahXmjkZkchXbjknRcdYmclabhhiYbnbcdbZZcljbXfXalhblnglYmYdiXmYdkeWljmbjYmjkcmhXXbZanZnkZmabglamjkcihiZiahkXkjdladhcijaXeiXbnnZaaokbXbZkhagbkZfmjkhZbmdWZZciblaiakijZmadaccbhYjjZmYWhgoldoclZZWclVnabjhlmWhcolknajYZVbjXnacddklidmYccibhbdmnXaXsicXXinYaddeValZchaeYZnkakkaWYkpWmnoclSRokTqTolWmahffdeeebdbdddoededXdedWlkkVmYYpUTTYaibZjcWnZcoeXffffffffffffffffffaqdWffffffffffffffffffafgkbajaldddbcccebcbndTafsmYcciYWYZjYYodeYpZlZXnaZijdaXWXmVZmmjlkZbkaidiqmklYUYkbnTZjZbnZbYqadYXZaiakmYlYZnqilYakmjeZWbVgincZoXmiZlcYbjmibkdkYiaZiWmcjjppjTenoffffffffffffffffffhfgdbeemededddedcceeeeYlbkjmlmgZkaZbZmVYlXojpiaWZokdXjnhWkXqZUXobinbhYiejnillXacaYnWZjjkkcbgambbckYXeiYWlcaZmmmajZckklidaXgZZknclllmmaXmZkYaSppbWYaXWclfsXZddmdcjcdjgcddlZcdjcdkmeaanbXaalmkWXcikYalYZbdkcaoeWiZZnXhkYsZVXTZYlihmhapbYVjWZTiVpmWogkcgbWnrYYhZjUasoeWdjWdZnXkWhjnZlXYWdmpiXdlXZdWdpabbXklnjXaXYvZbiZYnaacZcbldlnYajckZWcldhacmaodlZnYfZbZdkdmlZoYkicaVkieaajmZYkliYeoXkocaYacluaZbcaZbaVbbbbbmebZccdabikkWcZinYeiZdmbcaWdZaXjllaYklpXZlWahjcbccXjdcZnjXjaoaYYYcZjckhjXjgYYjkYkYpZaWYmmddZYlbbakknmignUcefXmhmbZdbdiWimYUkcnrVXnYjjeebedelecelkbdddeeeeesaWXTaTWnWmpXhUaWltmuWnmeVbeZrXlrWXhilWVXkXkjbbjZbkjXjocXmpmVWalXkpaZYYiYYXbclVabotVZmXaZdeleeffdffdieffflefefffffeefeeedhebejmedifendlVlkocakkYYYimWbanghqkXVWiZckiZkUXjjdVlnYajffbdddeheeeeedeeedeenjckZhaXajZkisdkdeckVjladdledeeeeneeebceeeegeZhamkcdilcaaXZXkjkjmmkkeaheeeeeedeemedeeebeeadclXbibVnpkWYhmpVXoWcZbjlcYbebknlYbYYskYoXbpbcXijcemelbXcalYhbmmdYfbncZcncojahkfYcnbkZbncaaXhYmnnclhjmaciWjiXpcdWjiagbnpjajlgXXZlZXpZaYeaZYcmuhWlkbXWZsbZlaiacjZYamnhZgiinXXkWcYbboabcjaoncZjekVVblaZlbajckZbjZokXamlTVYmmZZhbmXkmmbabZokjiVbibbomZhcjkjcmYbXiaZbZkcgohmabecjYamZjbaZcckiZikZfeggkYZjnaYXmfZnZjkconZccnjkcjhdiXbmeZWaacjjbegjeddcedcdeacZkedoedkcpUXtlYbnXnUXlmmbbkWWYmkagbcaiXlkjllYjbcaYZihcdedeeedeeeeddeeeeeeYmlZjcihYcakbWnkjcikiiaiiiXoZVZVYXVpjlsjYdVYhfedbdZcecddddancbndkeYahnjmcYZXkaZkbljlhiacYbcnZbXjiijkmYgieibjbksiSiRvYZlZqQkVtOPTQbwlleZhXahjYaXnWYXkrXcmYcaeekddckecjcjcdZgdccedbajknddYlXhYnnakYnjYkYieecdiddebebdcbjcedcecliXjmlQrkjaUXcWWknZYYioaZcaWSWYruqhXVWqinkZbkcWnYcVXdaanYiXXmcjvjpifedddccebcjdjccledaddUYoocjdecYYZcbadooaZcadeehcddmemdcceedddeeddflabXZZVbWYnXUcqxailWanZkYcldWZgWlaVcnvaZaZZgjccZZYhbambWahiqXjjYpieajZcbbWnimYmaildhtXmmegYbccYiakblXbrqkcYdbnabbZcZXUqmiWXkqmVYpVYhbcjZiagXjnnTfjnoTioVYjjbbkWhYYgjpXfWYtYdnZeYlaljaZXYbmZUnWZqbWnVadjZkdbXjYgnnUYilhhnndckjcZhjYabkmmbcejXYcljbgffedbeeeZenehkcdeedeckdbejlianWWZeZZajokaodYaZpliZYcZmZTlrZRWYtmYgaZnYnacXacgZacasXWmYkakedffffffffffffffffffjbZkamVbjcnjYkoYTZZlchZlWoZjheknYZWgaZXmjqaimffYdddmkadddedddebdcdZhdlkjpmqXXVbaXkYkkZokjbkaijdkakWZZZaYwiYYWfbclbncbYinWiYWekmqgdjXZgdlmidimbYYqjgaUleSbYkdhajlYalXicrgkaUlbUhZOrbrahljdYZaikZbUohVbhYdZpZljgZaVlbeXdoZiYZlXiZoXmiiZdYjjhcZjadbYmXljjncbdaYbamcnbYnaWZbYcZoWllkWiZlYckbcdZgXgbeejdedeeeeedeeedmeneeXkdmdbcllXYYpbceWkhXbjZklZqaaZhZZYmlkYbjbVhaWbbpajoYuYWVnlVYrpaYabjdebkccddddddddcjbddddmcYhmldWXbWkVglaekdpYWjcajZckiXslaXjcYhjYoZlgeegeddnddeedebbdeecelldeaeedcdcamededheedeeldcadddcadddddclecdblacdblabXibkmnhbYbljhkZdfaamaZWlhmoojdXZlcalXbgfffdedeceeeeeeeejdeXeYielZjiXackmZajapjnobkmaacghXYimYlYWdcrdaiiZqcaWcacaXYhahablobYmZaZijkiZaYncXnnigYhcaVXaXllhoXiXbZYZnlmZbmeXcbbbbmcaTamXrspdWZYalZblcikahinaikdXYZckicclijldcacmbZWnkbYjeladXlZYdeehddedejdhicekceceeeVabroXZYbZaZsaoWahmaZcbjlZkkYhZblcbmlcaWYXYcjnXbcbpmpiUVZXWnXZmXjoWlaokcplpZWVZXVoaalXpkXkYoaYpolkWVZjXnXZnlknYmZlceqnnhUVYXXnZblZkmgZjjXjoWWsoZWpVXWXjqZbZebnacYmadkghliaZdYhgdYfjkcjbZkdkpmafdfbiiZkdefhdeeedmdcecdlmdbdeeoagXbsmZYkcZYbpbWaVladijlXekkadebilYkmbhmejnZkcjkhXiaYaZgajXoikaibYibnhbbelddmYmadlbbraklecaccdcdbbccbbhhccblZkdbdbeXZYVtpZgYgnVVkYdUZkrlWVjdZmYmbWarkaUbVkbiakZXdkamboiabaYbVjYjeiahbVaablmoiiYjYaWZXThkqpclYaYaVknciZpbXYaVckoZiibYacahpcbanaZXhcdckXYWljYkombilWklkZnkkZahhbbhkaZXYbolZknkZUilonhmaiWXUmldbZmbWXaVikonjmbkWaWjhbiYlbVlYViknldcYkYZcllabXoiWacbefjffffffffffffffffffmaebjaklikliZaciYZhjnbZfanaXZbXknpcaacqlepYjlhiYklacaajcUWmklYXnlYkdbdeeeeYeedeeedmcZcedkhfadeeeeceeeemleeedeeZYdoWjcXXjkmUZcbtVWpWckeeabcdbciZbcamZZcapcieeeheeeeheheeeedeeekeckajbkajcikiaidcgbcicljjkbZhZYmkaXcnZdjZZdVemaZjmXoYVVgrcgbrjujUqWbgffecdloeddeYdddeedXedWacpbgacZYZZkXckYjlaZhWdcpjlbaXXhkhZcdjlilciXhdnbjYcXXZnjYljlljibjVhhobjiaZbkhggajjiciajkpXXYjkpXrncVVbZXjmXjlYcdnlccccaccadjbdjabmnhkhZkZYlmZWXmbblYciVhmkidZXdheZZZkYVnpmaimclXkbncZYXgYYlaaYjrlmkZjVkZqlklhjhWYVXahkkhbhfZfhligmikbYaXZjlkghjmmUjbqmanmldbVccdlXjabkcnbiYsknlcobijYqbWkiblmpcaXYjhaXmbbYhXbvUWZVhYkhkWloZWjgmVXomlbicUZfcZmdlmklbZWihYbZlkdklZeZoijjelbYVmlYZbomZdkpdeVbdccnbccccdcbndcqaleZecideecdkccbcadddeckakbliacedkYaZinincnjhXYkoiZcZZocjWVYXseakZWjiZjYjccWobdXggkkbYpXjZbgmjbicjlaXYiWaqlcnYllbdajkjakbcgaXajgfhZlZWekmmkiXYcYXYbklhpjjdZjhaiaabYbcagWiYZsjkhXaoYbbjcYZlbhkZZYaqiaeiYiblakjdbYnjabYmdnbZklcahamllmjnYYUjkaiVjjZnkmbbbanjlhaVVbaZnnbkckjXiYpihnnnZWUjiYjVkmcomcahlbiaXekajaXeZpjYblXZckkljYjZlhdjXmZjlcakdigjamdibilXZbWniljdZlaYecmdbakaZialmfabkZedggffeeddejededeeeeddejeVkdnmbdZZZlYbpZdcgeZccnbaaakYaakdbnjlacbhajaTccrgaYYdYcZloaYclhcahdagkoWZXXZXmhXVZlonaYWYamlmYbbeaYXbXilmpkYcYgffecbgeheeecpdeeddeeebejeffffffffffffffffffpiYWrZbnajWWccXlZqmVXjamZkkYZjoXhhhXkjZkoZokleeacdccndcjcdcdialcadjegbddcdedeeeaccedeendXegnibXZlZaloliWYnbWZcddYmZlWijZkjajpYTYZijhXjcmdgjkYdjYmodeVZYkZlVkapibYjbZYclZcanlmZkjWjndVnlYVohlWYnmrVYnVlrbaVSqmaWZYaSUrvoWWuVZWiZqbdglcmahYiliYbcmbkTcbshdZdaZiYamiYaocmbelbbehljgmcVYZZakbljgmegZmbbieYYlabTWaosUknaahffdeeecedecdedldemdekYbklWcaYZZdpZWjipkklVXkcbeWbZYZilobYlkdbdnZWmlgWXZphWhZmaWjskXYqWZlefZdecbcldddodbdedkeeWibokbZbaWghocbmeliaYnoZbZVbaXYiosWYjumXlkWaajjcoamikYXYljaaVkhTkaYccnccZnZmeZYhbangWnYZZcimkmihajcZWXlckkXnkaYjkjkdnZmjZYYghjcniliabegjffffffffffffffffffSndqikaYaZjakmbjZaZaZijefbcbdcbcocjcbmccdcddXeineicZZXibkjcnYdbihkYhcmbZZbdZXniWbapjiZeaThirniocZZcWhoakVcbgikmhhXbcZjgZeZkXYWtoaZdhhkcaYmjjZZjinhccaUYUWnlbZjXbbZdZZnWYYksZaochWldmmZqnidWTdZbqVlpWkdefgeeddddfeechdcmgjeeeXbholadddbedccqeedcedeaddldbcedeeeddlceeeebdnabandaalckbaZZlkbhimZcllXelcjbeVYmjgkZVXSUljdajZiYcbbXhjbnZnkcdYhgkdahmnjchXZmjikXYaVZnjidakjmikcYYkaZnZYZUikXaioWYXeYgkonlbaljaZWcYidmjidejhZZkmcbajjXakcbkibkaabgXadhbgpihZaeZeelffffffffffffffffffdcblXjaiXeZcYdlkkZjkYhZjamZZbecikpekZcidkmXkXeboYcjkYiqbYqYcWbkmajXjcmgckbjiabYaeemkmmimabZoYjXZiijjaldchicpbjXihmoihYjbYXdcckZkjaleSgcsbaidfabeclZhXnjkckZdelffffffffffffffffffYkbmmiebeaXbZZadpbjZbbajgibabZeZalhYYZrjihbbWkbnjmkYYYZZZlijZjdbahXbjnommZXagjaancbncZZYYdbnckWXmWjmqnYcTlnWanmbbcYmVWoTimplXkSYkVjjjZalZdXXjaYjYaXbsXkodmbbZnWlWacimkalcciaZoXiWjbolklkkacWmmchYhiYbnYbjllaWYjYjlljZZYnjYeYWlbnejhmkkZaejiYYhcdbnWjaoZaYclYlkpkbaUjmYZmmbabpoTVXXbXVSnaYnpXqWabikllXVeckhYZoZicXimXWbhodkjZhaYXekZaqkeYaiYibnhjdYYajmWedkmpjkYZdjfbffffffffffffffffffWZmnZobYaYaiXYilmbZgmeVhlnYkZYZYYhlZmlciYXXkcakjjlZYbXYcdgadocaXkdaeekffffffffffffffffffdjecffffffffffffffffffbkibnjbXiaYahXakqajUcjacdmbhcZZakknlinVkkaalZcfmiidZYahhmbjnWokYZeieZkZiWciallebmYTaYieiZjclkaZmZaYYcmaZkihcbibhcjnlhbbUiWYbnkhnaTmcYdbnabaYYaXZXigjshkkZjVdlnpbkZjVWVkhjlWqbWkYWillndaZkXYYlfkbcnYVdYolZWcnjklcYZjWbZYcoWlnhdhcuWdbkXVVnnZXZkbVZXceieffffffffffffffffffbhVpiZbZWhpgqnacZbYlXZXjaniahlZjdmaZlalmjjjYWdionmbbbWZZXXmjnmbZnYlZcgklgXlaaZaYackdianaZgdlajZakYhiljbZdjjYekjkabbYWZhlenbejmYomjaZmibYXnjZaYmjsmdhVYUZfpWjcnbfllZcaXnomYiiYaYijZmZncbaiaZimXiZnjZWjaUaerWlkiZacZZkanVYbcajXicndhfkajbhlnceZcZZYkXidmdddcbabjjbalailfcnWddobZXZabmgmncailbjXhkiXkXegjwZUZYZZWYupVYnYianniXWjbbabdahZkmZdZcdgjmcaXkYadaaaalnlZlYbclcllmagbYYkjlkjkbZijRadubbmaYhkjVjYcmocjWXYkbldjdndbbYeancZcaablodaYhhVXqVYYnhVlYXoUlmmdeZcdccncddddddbcdcqeYfmhmcngicZcngjaXkdViecbbljkYWcXbcYhakmjZZabYgankjhYcZabWbYiokembaTgjqoglWjaWYhbhZdmbVjXahYnZjYXZcZjXfZlpWipZndkhakmaZkZYgiWdYpjgWlZkhadanValhXljVZamiiXmbcbfklkjXlYZYaZYkkjgbnhibcjlkiYaZYYZaaimmealYWjjnojkYZXhVbodlacbgaklhcZnYjonYTUWhYpnrnsYakYgjaYillmYWVhYpabgucaagblleXWlaakkgZZdlkWgaUgjpkaZaXXgYbkkjendaadlddaZgWVkWZlqbkaqcaTZZZjmakZlijabjnZXWpijWZaVdiplcbdbaYTnoZbhobYXeZbkknpaWZXXZhabhqoXYkYZflgbkiYYdXahYolljjVgaabikllcZZXYYmlmfckcXdidbiiniWalZpnaajZjhZkjahegdkajcdddcckladcbmddVjhoodknlcaXWXlcZmhbkZXldlojhcdanXYelbVbXggbWcaqYibbgZndajZbaiijbldZdmhiXVhXikpdjkXmkWhYaZkljYWYigkZmoZYdmdpcbSahtebZZYYmYlkZjYkdkkkUccrihiadZbZikacZkljdmYigljibaiZgZimdYlnhYYhWaiphaYYbamZnobiWkjaYiabilifabmeZbpmYYclcVZhWbioebZWZZZgknacbkjjWoYjbmXknYZlbYTiipahkqVcblebidkllbXXlbkiYjiWhmZldhbZhlmiValYkjamkVbiYejlkidZZcjacamhjmdjhZXbnkmalabhZYlallblaYbbjdYkumrkeYXqSVrpnTrpnalajZlZbgdjZYiVYarrhnYYabemccmaeeeedaeeeeeeebXdgnjlhaaWbYmhimXdiYklXbbpkkZmaZnZZammWcZkmZYZinnbmZmWYVjaWpalkYobWdcpmdabkYZWalaiYmkcicZiamdcabZhjcYkbnmoekXaTiasdZjohaYXnlaeVenZapUjarbblnlZYWnlYdWeoaiqVcarjjcXdWXYYhcncpdpabVhhojdjZbZYZYccaeobmmZVjgolaaabZjahkZaajicbkadellhiYdZbckljbjngZabWcbpmZaadYcYXbYapodmdikdebbcYhcdcbbkcbbcbodcXdbpbamklcZYWablZillpdWkinlhjjZhbXkkiXbmgkaniefceeeccbcddcdcdcmdenXbboZaYeaejmqneaXhagXlcefieeddbdeeeeeZeajeedYhemnciakYYWYcZkkijZlZVhcpcmYmZXodjbdaYmaWXcjffbjdcklibdddddbXbddZWjcopdhXaYYYYZjbZunabbVgbqjYajliaZmjYZaobYYadefhaccleeeedcedfdeecddgkbkbbflelbnleaYlgVbaXdapZbYjZeplikZadYapakjefbddccpdcdddddccdcocXjcncbmkkhaZkhamVclYcmbedkdeeeedeeeeeedeeedeZkblkaqbmiXWXbVpWcoZdlYpaaZaemWYnZglckkikbZjnYhbWplpXllXTXuqdXUkXaWnckeeqnjkVWdlhaengbaikcaiiaYibopkZkbchYYqaaVdbqicZZWZbXakdZjhkbZdYdljajbYXZkYlnhoabbZWjZZhnjiXWbYZXciXcvodjYZijagbejioaVWhicmWbjZjmVdepkZmjcjiVZmZldlakekWjdnaccaYcdjYmikjkmmZhaajkoZlckrYTWbYdarhXkZWacqjjjblZcWknakYnhajlheefdedcndddddedccedneZadnmilXajXUVkammmhnadaacngYZZannmXeXjmjZtgaZkalZYqnnlVVYbVpZamijlXajnlabZjYdWpoecZnkWjcVZommbdZlYZVplYdapkUlXUccqidZccXaadlcZZmbajbWgjmkjghZcXbcaifoidZakZdilcbVXbXnlogakWgnmdpgffecjeceabqnbjodecSeehajilnaZgZjaoaichjaWdibhZmimhjnZZVcjZkUbihnmpdeWocbcdccccbdcbcdcmbZacnfaXZYZjaikdiokZkYdYbcoYjjXcaciVhaligoqYnTlmnnZbikhkbmbcZmiXVWYdmkXlZckimkbnjdYmYWYWYZdkjnebXZjZYbjdcckcjakjaZlbaXbkjkmWaYjohhqlhVbjpgdZgjcdipncZWkYZYeVrZcamcmaWWVmcloTZlblnheedeeedelgddedodeedeelkhXijlmbaYWcdklWZbWchUbbrZiZdcZkZgmklXolbijVdcqachbaYlbbmkgYklmlmUcbrjcbYYYZcYibdnndiZZYhjldYZacZcnjVYYqilabaWclmkYZWgYbkaXgaqndZjWYbdnlZbYcbdYilcijocYZZXjikmXXXkYkhbckeemlbkZUlbpkannkibWlocXYjcabkUkcqjbkmmibXonbXYlcZYkZglilngaiaZYmjkkWlXjZdYaeoklaaXbZdYkYWrbZkXdTehrablbWajajpcjZnhcZlYalmmggZgZbYghahkqjckYjhiajkZalbZhnYYZqkjXedchidjdbZhhcibWamqbeihZbeejffffffffffffffffffbdejffffffffffffffffffmdjXicbZYnnhbjliYZapkdXadpiaWWdVikscWjjmlXjkbZilkkaYkVcbrdWmVkkXokWbZqhcdghXjZnmWkWhkkinZZhomkiYkUbZoiWnVlkZnljgjZjkfYamikckjjikbmadmWjgaokVimYgWVcavhWUZiRdkslaiabYVWkcZaqpdYZhcdkcphminXWYkZYlVnkWnaXlkhnijYoWXVpmaaWjbUgindnUjXlXqXSVVbVajyoWlaoZcZXdjmYnrYVpaYYVZoYYiedfdiddddcmddmddddddeodeXdidbdbbaZdcmcccbdkieecbdmcdddcddedddeedpidakijZlhcblkZhblccYkbkefacdedeckiddcmdedceeagijianmpYZXZZemYnlambajkbkcWZZWscXuXphmTZZUWjdniYabgcjjjmXYkldZXamdeZacakcfbeatbeaXbmbcWlilkYaakcadmidWllcXYbkcaibdnailZiWWZpmdkpdiWlZoVZkkXokmZlckWYjpWloXccWZmkWnnmZadanYXrVnfgeeeeeeeeeeeekZdeedeeoabaZccmaqtZkfhrTVYoaZhfcideedfeecZbeijdiiefXdbodcbacamZnnleWjgabhXZaqkYbccbpklombbngmZXYjikiZaahgYkbVeZpcjXkZbmYjjljjinlaZYaeZZkhimpaaYZaahbmqkZkkZYWYmbYbccldjZXaYgcbdZnlckblinjaXconjcfVUWYpSWYVwblccdkcdcdbeeelmdceieddcZjdkijbXgaYbXZcbpqkgaXmadcclgahbmbbZkmVbamncXkbnYbqqYbaWWmcbcahnZlZuXTZgZjYijoUXmoaUboahbkdgdejhmYWXmjhbYmmXkkWidnkchXZZZXXlnYmlkhZajekZYlaiXemcYZqlZdYjXYWddonkaZhWkXmnbZalbYkdVkbohgYdhYkdimcYddajcdWccpibZbZqkXamccYmjlWlqVacjknUVXlUqtjcltpVSoWlkkmdkkcYXWlkgZYlZWddccjgjkhYkZWXYbblmokklcpbaYVhclYjsnYoajYTXmWiYbdoYkkhidZXblajWcgmclamcbjamZllYbhkakXkmebnbclceheeeeeededeegkbdeVmkjniladYhdmkgTkmbWYYjbjbZjZZadiaXbjctZZpZkoeeWlbcaaXthcbcZclcXddkeebcadbckbddckqdlcZddadjjeeeeedeeeeedmjdbeeieeccdjobdmiZdlkdhbdjaneaZabYnclaccYknZdiYjbWlhlchYZjYahljgYijbXbbXlhkfkYZiXZblkcYikdWcdbbhkmXXallmnXZibanakkXbklZnjbYbYbljanWhiZccZakmYohncjbXZjbcbXjjWeecllXmbkYkhaajgcbdijbchhlkXccmblmcbcYbhpbhcbhgegeeeeefddibdbdeedefeYgaoWYWliikqmZVWqahkYgXbinjlXXYYmjblngXhbckaXegnllWZaYokbjodWdZghaVcZrZbjdVabaVccogklocdZiclXajaXkhnWgjjojmoZaZgZnacccZbmaWpWliddtenZZklZYWYZYeonXdbpliYYZgfgdgndhccaldjdceadeecqYeXYZbVaXknWYcbwUjZYnjbbiaXaXakjhXkXrhkbjXYldYjbkabjboYXcmkQXYlodbfckimWbjimihenaWZZfhbWmbnjYbalcYbZhZnXqkaZablhanlhjcjhXXaigWabZjcofbXqnoieqlkmaqpWdlXosYhillbdZlZkjaZbYoliblZleeaadhldmdbmddcccdccclcZiikWWbqYZXVYapeZWnbcaancYXYkhjlXWkaohajmWZeelffffffffffffffffffXkdmaYbljmicolcaahZbYjmdeYcdmmdddddcddcddccbXYbqffffffffffffffffffYgZobiWmniaYZijdWdXlijTiiqjjoXmXWUotYYSbZXhlYhfmhbdeeeedddddeeeeedXmjddddddcdkhcbcbddcbbddladeeeededeeedddedleXaioaZehXcrWhkYZUaanXZXcapZaggYinednZbWcjlYkYfdncZZchmnahkYZgjdYXaZdelcddjdjaacadbnacaddZdlecYhjVnUlmdbplZYVWeiiiaropmdZXYqXYjYZYUZinciXllkgkdcceXYckcbZnjnZiZjcjbnaaWebgnUijYnaZeelffffffffffffffffffYccoicXbbXZnqleaTapXWhjXdmanaccjbcdbbcbecdiiVmimnlobZhiWjokYZhdXamclkYmUsgmbUXjmYjXmmUhragjikjlYWijmWepkdldgXYomZWYalglkXXlkamYXjXZndeeheediehddededeedmeeajjdollZlYWVmhalZckSkkpbaXVmbaaZcjXbgnkiXnYkhjiaojZZlWbWpmbYbahUalhffdcddccndcdddndjadlbVbhqkkWZkXmkYijcZgYibakaakdeWbcYqnXcbjbZYplbobfWjlbXnVdZkaigbaeWlhXjbnpimilbYUlmaiYhmWdmYiemobklkccUnmkkXebYcoYlblnjnmlfaTlhhiWeiZknjcegXjbbXmmlZkkhjZamWbhhYlYaZlXollYmVWociqcjchZlWaXaXloolnXhjajrYmTlcqnbjZkacXklZcdkjahjapdXlkpZcrUjjZYiijhcYdYjanXXXZZilpibbZpknoakhbeiXXaaZdllXoXZpahsWcckkZlkiajYWXlhgcXkkZlbjhZicbVXkaipbYYYqeiknZZcillbcgjakXicclhealncmZlZkYYajmknoYXWrXXYXbaefkffffffffffffffffffaflcncncabaYnjhkWbaYjlmabdbjXZbknpbZcamYWlYZadikjcZllmilodZacaYcXlpaiWZhonjodZhmhlVXZncqlbkYlYlamZdcliZiVbkXocijjZmamkmbbdpadjVhjUlioakWcaZYboicYhZmUXmnncZbjlbZWalkamnZaXqkaXYWmcabbjXcllkcaZlaZaXllajaghjYXXaqsjWaWXvbXiXcladejaZZjkjmWXWbvkahaYdbjijXaYbljlUXVZxjakaYjkToVXYnlqZnQSYqbaatUblkZZcjahilZlUalckZZmZadffhfefefdedefejefecffghYlUXYbXkhvXYXfqbjpVablagVhXhZkatiYcamZYcVhUmgndfaabXcabmbjombYWZZhnZjolgcYYYbankdjWXZalbjZjlldjlbYedcdXclXnjnZiZhabZlZYlkbXaqmccdZYliimdZmkkdYhieZihVWWZcedjmklclZXWaYblXkgYoZnbacbdXbhlncZhjcbZZmcahjiaelfakZUnmlkbWbiTWhmemWkZbYjbXjqbZXocYUXaiefcdcmancdeemddddcddcbneZffffffffffffffffffibhdkbcljYjZlcijWbiZmabbkioXijkbgXnjdiYjbXjhkcgbnkegjbedmbjjVadZmiiabkaZahYiriXjZYpaXnXgjcbiahXinlijnbaYnaZaYcXgdnbYbjajmYkhljjmbkZkjajddghYmYaWdeZjhklYlanbeYgbcfmjmjcbYaicYYaXZlmYonkXjZaenYmXYjeXjcoYiZambYbXXkdXZctcZaZalbjZjamdjdbhbbZmhldkibkdcckikboYeZhcZiXkhamamccZnkialXjZhjhkUccZnYnZhZkjkZnXYacYYkgejancXdbobhaagaZYcoZkXmnmYkaickbmZZiaijanaeWfkjYdobYdldWWYoanUZVjlZgnpWdbalbhWZeckdXelaaaZmlYRncrlfYYbYjcXalmZkkbmZdgicaiaZkZillikjgniWZWddghceiccddedbeeeddeddYgjkkhmckdXZmZbdbnhWmebnZbijomclkYbabiTgnZhmmdbacmWXmXjcqjgjYYkWejkcjZjckbkaYXhganjjjjndXhaodXYhZmlkajXZnkdpZjXiaobZXadkdlbhWbnkjmYkmnXYjppgjZkZYZZcTbmZndoaaaaZWahdmjXjonZanmjeVhaqaaYgfZYgkpcacciakeZZboaaZjcgmkmkejVahlakYencmamZjZYgkaabjkcYlZYkmboahYhXiahcjhVkhbkanbcYWlaZZilnbZdmiZZpZnTbasdcZXalmkYmWcbnobbdWcaqkbbWZZbWYoabZbjhXdZekilbabakcZllkcYlkZYkcdiemcXYiahjmilbakkZildiajchbXYdodWnamYelpaiXienZhlbZfahglimbkdkXkUjhpbhndhZZVkobbamgZblccdkYdioZplbjhaajYYhXiachklcdblYcXmmhaXjmYohbabmXaVkdkdnnXdcoccmYjodZZZhYckiojYakhVZYmjhbjZlXhiaXidtZkknaalmXcjZihmljbmaZXcZanYkkbncnahZckeaWmocalindWWpVbljZakbYhiapkYjlZXWdajXmnaValkhamcjYXjgZkmmijWejnjZbZhqjWjdcgdmphhecfbkjaWdbhkpanbXnddaZZZkejiamijhiYlnZZVigeZkRlcskYkdjbbXikWbWkrcckWjdnZaaWYilpYcZXtjgoZerkbTnqYWoWSSobSsWrSTztViXracnkkmVUXiWkVnnablVicoaeXgYZehbmkZYcYaYdXkbnbblbZbaZYlckijmhalYkjgndjhaZaXllkcXjhXcledcjlghihbaYlhckbkjXjktVkTUosqYhpYZWVkxUPrWmZihkXlhmYjkZmjmaggdZioWdYrbaomijXVaoYlaelmkmVgaqZflkaYZXbpZhZjjmjmYdWrkciieYXaemZmaclcbmYicmZlhkbZdYlmbZXdjZcnYakmRua0VTndbjaTVWUYXtZhZnZjZbbcXZhlcckgdmjmYcjmYmjkaablcaoaimbhZjmaaghZXYYmpkXmXjoXaoWabdclmmjWdZYbljhaZlmXXjVjjncgmmabYYnibaXmdWZkkciakjjcnXZYkabkXhjXmdZlkblgXZkYjlmhbYlcZYaXYjhjcdaiojbZmbcikcaaahXdenddcdbmdedcddbhdgedlZakbaZkcmqiYlaZYZZmaYWhkmocmbmhZXmmZZYnbViYVbhpZcXZWiZalZjZtgXcZijaidZYXXeuacYYXrxZhkYibmeZffffffffffffffffffZgelimdfkZYZojZeUbkWddZdeldeeeedeeeecdekceeeQlhsnYjamkXWccbgYkoUjbadkhakibZcXaaZljnpmXZZXhbokbbbjYcjfYhhYnlYjYTbgsmaZalZYZgaXbeoiYcaXkikjllkajXaaaiYedaVYaXbbphkbcbkhbamaZcclqapYZbpZaYechkllmahblccXjQicuWnpZjbUZUYgobcmYYcWjcnjcZcdVjZZZnnYmldlbedeiddkdddeedddeedeeddViZqgabkgeoboneZWlehckhdciaeZbcddbhckapccicjWjdnmkhhbVdWdljeYjlallXkgmgckbaWjXhnnbbakdokVibpnadlbYhVajheZjlihjZkYmdclmcgXVVdjmaankklQoisiZbWjXaelkZjXooWmbaiiimocXjZaWnmgfWbiWclVjknskbajZXVmlkYYecUXlhjZjdYVhbkjpajXXmjjplaWjhnlaibgZgYnmeZXmjXbkYbhnaYYabaiakcbcpgikakplVYUpbmVoaXUXasSYwXnciffcdddddncamccladkbeihbiibiheoaWZpkahVkjVcgadamYYVbbdonqbZabakflfXaaqZWUcZhnljjZdglbmYiZaaociZYYaakYcbZseZmbdXjdmklaZdXdaebkeYlcalZmZgcYcbXYncYSobmtVYqVZhckblakZidYYjadonbjWmkbiYmhkcjladZhddgUiiejlneeXbcbgYhccbjcacmrbbabjbkackYXlbdXXllohjnXlTdZtkcWcYXYkUWdoiZZliWldeaccbijncdcjbddabcalXkZobjaglaeYjikdYikYamXljjkabZdaZbkkbXllhXZhZhZniWZajlllWbacpjkocdXZfpiYaZkiXXZbZXvodkciidfdbcameedmdhbdeededenfXendeeedeedddcecideebejdffffffffffffffffffaeekeeeeebededeededjednbaabkZakckdabobUbYklZVeaqcYYXXdmlanhiknlmWbWicojYZYXbmkamegkomlXhoZkXiZmjinlajmalYZZmgmlhhYkkiYjcjZbbclXaabcZkaZlWYWZYmmpZjYZsWZpXktaYUYchojtobYWukSdVjXjYdkllZeamZgbnlklWlaWidodcXgjmcmYiZYZimVYkimgnZbbidgimZkZjabiUbiinkaedlffffffffffffffffffbefkffffffffffffffffffZiellbmalaXVZiYkbjkaijUZlqldmjgknWbmodRdbckYVdkomdcamacXmniXYnbXZjgfffdidceeeeeeZgdeeeeeZccnackbYjgkYccljkjoafiZhjYZbaYkjpaYYatjbnYaYkancZdampXWZlWbYjmcYjTempmZdZeadVkjhkinbYbiUkknnZkZjacXlkccZkaZkaWnhkliojbiZXlnhXUkbWYjjeajeeedededeeddceedeemdhYWmdXUmapabkkpYalUZbibkbZYkanopkhcVlaYlZbbcclZcXZaZamlbbYueYaYaYjjjkZXZjWdmoYaYojcXYYadelffffffffffffffffffmhhXvZaibchcjibVUiaknodcbkaaWdajmlnlgZacccchTjfqmdkbdXZWgkcbZmkYjkWlcnkmbYaWhZiokbWjjXZjlddaddddldcmddmddddddckahdalccjkWklZXYsliWachZijklcYedbbkcabnmaYlhmcbZjglilaoYabkiTXiamiWljmjiiabYgZnkjZlkebbjhmbZebWZdmlpXXkhmacjjXhigbcgcegZcZcachlabkmbWdjnkZZcYaZlXYabplclaZnddYmcbkccbmmcpbbmcbccidicjfbZbYhibZcdmljacZneeXcdmbddddnndcccdccdYbjmlbWYdZcZdZijloiZaYYcimikYZdaZYbXijoolabjblhacYiigYaWrjmWSimUomXZkokacYZdojdlchepbcYaZhbmkklaZbYlXbkeXcbaYZijgakmcabaZjdbgadeYWZaVYjrjYabZahXjmajbrikZahackckXYdXkmrYeZVabWklYabocZVXcWlkoZacnhehdkYdqXjuqXooYVjiYUTXXTddlfeZaeedkdeccbdcdldedemaiZlkjejchaibbkcidkmigkiZldmcidYYlZjlgkkXjikaicmcbamYdYmjZiWmiVmYhicgckZckjZcjbkjZacajliZjhmilcnbZXjbbmVokYlcZfikedccYbmZmmleYlZhabYjdljZceZkjcehbamcbhYhYfdmlYbZlbkdlklbZmjXiaXllbnZnibbaWllidWldWbdUiiqoakYmZaVlmcbZojWhZYdcndkYZaZakkgZckhiaZbamdbcbcliglbZmgYYaZjYdVcjoopaYaXXWdiacamjYbdVbjprpdXfVWUkjYcWhkXllYddmbjjdWhdhmlcZYaZZXkhlZeaWWacYXanYWVWjwYWrbaelckWWbjmmigkbibZkhcXiZpYYcnbljdmmbiWdZlYjUihpkhlaZYWWflaeZnmZclYdcngkkaYccaajhiblbladUgeqhajbXbebYkbkbmkljiXicnlbjdYiabbigiiockZbbbdlXaYdZdXaZYiktakkblZcbnZWXkZbjllYihikZcXXcdckdbYneimlkclhVZaZabUmbonliahXVVkkbhleiUZjXlbmomlYlXWVhldlZckWbnZeflffffffffffffffffffceckghXXkYajjYaXslcbbbWjcoljghbXgWllcZWnbYgigdjcllcZkYdaoldZVicVjcWdcpkaXXaYbnajlaoikYZaijcbdjXVdaancZjanjhZaZViXrbhmnniYXbabbZmmilmUjgqnZnoliWVkjZbTkkVcjcbclhnZhnclgkkoaTeXZcgWacpZbhaabibllcmikcbZknjaYVpkpcZaVnkhjUXiVarWicoZjkmacXXmjghWdmXamYianajllkmXXbbbjaajgakinYccemghmbcWYghZinhhlhiajXbXYckanaaabsYhmZjiZXoXaWaXadjbqUToYZtXheceibXZWZbojcodbnbYiXaZbcneikkimUXXZXktjiijkghdgldZepddcYWbarmhggckalaocZYiYkbYZilYncnnZleabdndcdddccddcbddcddZdZoYZkjekaailclcclmZmbmZgallocmYYhbkcWbkYemjbkalikclYdakZblXkkcnbYldjkkdajbeccchabcaklcVdbqlZZcdbabjjjacmaZZdlZjclbcckaZcokYbanhWjhZmccokZZjXkYommYYclWjmYallbeZWaeYaaYbZvjbcehXcdnkhkkcaZZXXblmhhinbkamYarZVXdaaiZYXwkYWXdXZdpnoYWYaZkadZbsohbXXWakogZYaihaimdZWtjdVWhXghmiaZYkdaajghimokhcbbheiblhaaajZmdndZoiabciefccddadaicdccjqdcZddXYcqZZVYYjomkZZaraalXcZkiehcXYhYkmmalYfllZZabbbmladZijhYmliiimjXakWpbhijljhhaXmqaZUhfWUkehjbmbjjjbkWomZZWiZWaZUdhqhahniaiZomdXYmiabkZmZjbmnmZnYYWXdjZakcijXlanYcljclhYknbjTalkYoaaaopYaVlhmjVYgbbbbfoZjablagkkjncYeodYVhhickYijkmanomdYYokidSliUcjeffgddeedneceeendeeecfobaaZiZcYjklUZlisYcnhbpdeVmcracbbbbbclabcabkQbmtkWaYmXbmoaZabsmVcYZdkjmbZamebglYaXdmlWiXWgkmojdYeWXXZdjjdmjYlXWhgoldjZZZXUZndljkklhdWkcnhakkibaWomchaekhZmZjcljhhkndbYnefZXljYgjaeambcbYcZYZcmamjkloamYkjjmcYbiYYabZkankkclYVijnnkkYkYZWjlckWnaUcYVcdqjehkaabWbakjikdclcXjklmZgZkYXYndaaZplUdYWbcqecYWXYjgkmdngmgiYaaegkffffffffffffffffffVZZsXYTZhbopndZkmibdaXmaccVXUdZgormhXbjYamYaVbipkZbXlWZXadVkktmnkijcZkZkbbdfZYXidlkXhnakWkdnjkmkgabXmchcYdcablYednbZaYYddlXcibombjZYjZckVXbYXloqWXYZvbZrYjclfadeeeeffegeffeaefffkbecZdbaoabccbbXbpwaZcleeZbbbbbccbbbbbaatbohXiimkWbZljaaidmbYlcahcZbhmgjYYbXYlmYYZsjbWZZZZbpkdXXZaYaZcVZylagYYVglnpYbXmZYarcjbVohUoZXjcngabbacldlmbjhcakZiXdeomYdahbZXmpZaXmibahVeknmjcacYcXophZXjcXZiXjaobelmckZXfmYhXalkZpbYdndlXZaaZnibcXtkWbYYVcipeZbYXZZbZidjoobnaahjZjkdYXaVrhjjbnXabYbrZbbnXWUcbZoppbXjZdlnXmXjillakijccYnnZbUocVagUihqlabbdZcYmlbbYnjZaeelacYXZSWqqlXWgXcWqkZcacjkjdbZdikklldXdebZYdXZnlconaYcWhVVjbvlZVUWWhjmjZYkggbkmabYldcYXZbdejdeecedkddeeeeeeeedWccpbYYZaiYZcdcbsknZYgadblhachaimannbdYjZaaaZcemkbbgWjmenpkcWbYbXbYdcnlYcYabibdmcZlnccYZWbjplZZYhahYjijigqjlbaTdjrhahXhhicckamblkoZeZcilkcYajaennjcWciaVYZUhjonZabadjkjmjVkjbXXaVkapbaakhjiachiagkbjdjWbjojjgYYcXiWZZjpqggXWaecllhaXZbaZZklikkhciaXhhmlabclclcomhYbjZZZYYbhnjZWUkVikbWiwYdgYlVZejjlkZXaVcjmZjlbneaccbjcibiYabjjnliXYpaXaXbkbcdXbXaejkjihbccaklagYhbncalnjdZXigbbblnZioVccqdcYYdYhjkYcXcjbWjYUklmnjhYgciXfliYnigaXjZrWZwoXkjYVmkWmVXZaUZhejdblpYYmYacmYjXYbkWjihglZnYkanbZakjWfYqlbkaWcbpibXcjXYWojYXgZobdnYicmaihkliXZmdeaXkkXhlWjZpalYjoaaWndpYWidWakZdbmdacYZhahWcijmrkmYYZkbkekgjhZXYdahkkYiYhmhihamkkYnaXZlaYnYZjWllZdYpZYbahhmXkrkbYiXlYhRdculXkYmaWXhhXdXqnYkcZhbmlWcYlicYaiXliomcidXdbojgdjljYXbabbmkcYhiaaemlYZZkYkbnkhbcnkYiaYihldgakoleZobcdkcZabkWlcmdiijlkYZibbdkdhicmVmhmlhiilbZYjbbhjdgbljkeeacdckdlcdddacYddbddUhcqbkjhZYbdaknbWmgdbcXadpoZabccaaapdambabbskdfbdddiddZedmdcdcdcdndffhhdddoeeemeeedYceddSdkreeefgeffffeeeeeffemdlWccddnlmlbclZlZacdbWcaqnkclsjbZaZbbbZWcoipYcZchbZlqjUZXanWhasliiaiijccbmZbZkibjYcdbncmcfZmkjamYaYabblWllYmYXkikiXnkmaZXliZbYjmcnjWkcnjepnblZVknakVbZaZkldkYchiahljmbXXgraciZdlccbjkbZjhejbadgjbaYkYjedcbdldddeeededelceeeclYkZklmYomaZgYmTVilYnVadrXhZXXkppbijlbTZoVbjjcabhZkXimcUinoaWZmWZcbkhllbeZaeliYlbmecbiaZjblkkckhaaiiZijccfXkbialamZnjcdiXlhimZikZnaiihachnYYYWlVVlmibabYWVecqcllbaYXaXXkjlikhbbiZjindicmaaXgaYmYmkYnZjaiembldlYbZcbaaWkjXoYXecocmmbZYZcXZjiakmldhYikkikZZbWXhXYognneklbjgbcmkmcljlihYmZScjXncmaccicZYmZcdaZXarjcajYlZbjcbcljjnlbjWccYjmjZldeangkZlZdYccelSkiYmYlbadldijkjlXbbliRYgZnijdbijjYjicglkalajecXkZaeclZlgcYahYmjmbbjheamZbjldjYcdanjlZjiikbhhdkaZljbVcbZqlYZYjkZWnbYlcadpYZabZpmYiacWlamhbkaakaZXYZZlmWlVcsXanXbTibrcjolhdZWklidWjiadlifeccgncbddccdddddmdcliffcckldaeeecelaeeleecoecWhcXdZookXklcjXYmYWWdjnncZZkcfZkgbYlaacZkWZjpkbYkblokdnaliaVqYkiefcbndbdjqkbbabbacecckZdicXUibWkQpqWmpWadXZYdbohcdYWgnaancmiXboXiVbcqabcaYZkhkmdlZielclmccZieiclbeafaikVeiZlbobdYgabhWmnjWlabnWYpWadlZhWqdpXqbWVlZnbUWqWblehZihiYalclajejiigmYckaibXmZYYlnaWhdYsWXoYcgfefeeeZdcmcdnecbeeaelkajblebiiiiklXabnjZdlibkeddaXkmmejoacYoaYXXaZbaoXZaoYnndbhcjmXYkWbUgbqWlliZbXcYellbhkjajUoWqbZXbbjjlZiXjoldkYcahclbaXagbiobcWimjlbaijefblcdbcdjlcdcddcdddeTdcraaYbZXngmobaYoilYkUcasbkaibamamnbXWnclZlkbbiccckjhhjkWYklihZmcajigimaZkaYceYimjbjWXlZiblaoZadbXbjbmjbWZWWmZcYpdrbXibbWXchbZlWcgVWgeolodcibZYYbmaYYXghiomZVdXYWbmruUTWWvWVndboZcZkgemlZjYmjbkWZbYmiiablfdZbihXgZXWZvjabdaacmclbaZiYblpaaXqjcUYbW1cLedcdeneeedjeeeeeeekijYjYiYbbeogYXbojmrmmaZcnZYWYXWnpWWXlyXWiWZibjciZYhbhocklcYoZWZXZclfacmcddibiddlZcdbddeWjhnoZgbkZcVcmcaZlcbclebckccWbahmmeZaarXXZVYqiZVXYbpbrllbYandYVnXmXdlkcqldeddeeccddedadedajjjkbZoalYgdkZZllYdfmbiZZlYjkknajgkakbZZcbjagibkVglhkbnmgekjiVaZkdaekgiclclaaagdVajjncjcjajlohlZgYbcbkXikXkcdZjknhlYoXYWbZYmanmXnZcZimnZikkalXjggjVilboaajjcninbmbXWbbccZmiViZkeccmmaZmYeZZcijVdhcnZnabamdcbmZiXacaiWajYnalZZlhiWYYcbaWkYYYcWyqiWcaqdZaiXkacYjalilbnZgXmkbpikaYZYYZZnddihalZkalZmijZcYkhgYdnaojlnanabagjZakaZccYZkniabjbkkYhaeaYZcpqVVaXuVYcXldcjdikgZjYYYkbZhqnhYchjkabmkhhjkncbXhhVXdbjjlbZjhZWdemonZjZYlXXpbYkaYmbcWagZknYdXamYangcracVbhmXZinaVjbWZVXtYYmecZocbkcljbbcdcbcdccbjcaiZkilamnaahmmVWYjcincdYniWlaconahcbdXWbbajkcZhlnmkljcXVejXaeZkiacldomcblXXXnadjWlYTlZmZhaljijkbmYjjjYTecilfmbacjdhknkiZlZajVcgYmhgchfmcjklXhXlchhVhkXmalabhmehbjdnaakjkZZibhljcddlijcmaaYaaclXjhamcXengkYmkeYdZccmkTkcbjebgblgjlggebYaibYikaomikjmWnkmZjaiYogocTgZalljaghmgkcmalYZabiWglaoZheicikhbijiZhZimZacllhcbamliZWVVXTuZaXSmZXqZnkYYcWrqoXsXVoYtnZZqSUnaZdZlYbYjpmUcelnVXrYghffdeeedddaceiedceeceeciZlZimiamYWXdZlakppZnbajkmkcdfjbYgajhejcckbqbcWkabXktXWYYXnqYdZinYcYpcngoobVXiYWiYcnXllXkikigacbZjjeXjXnjlcidYkhjicjbjZbbdYcgljmblcdZmcmbmaihZYcZjnYjhhjbUjZrcqlmmZWWemWiZakXlmhfdecbeeedelmecbededeeiblalhZbmaXcnXZarjaVihmbfZmkkjmhcdeWbnXikiollbdbkbdlmZjYmhglYckYljadkemilZkYbXkldhWmYVhZjeccmedbdcjcdeddddedddmZjaoekYlXjXbcapVjhdoYkYjimhdckadXkibmcllYlaaddlkZilcimYaemYVhljokleeZmdjZjjmZcbjkWZjZmaZZaoVYbdVppbVjWdxSWoUYlddambcddYrobkbYkdZZdahcallhXbkYpdXalgSYakoZmYhcdmYXXbXccnYgshWXSapeeVasbZbbccabfbbaacnchbbkiaijlckWZijZUilhociddhjkaikYZegZXcojZXkcWkbnajkcaZbWYbinlYcjYlpZbYXiXaWZxnXpZcgTUlVambjYlnkckZZZlVXnkihYlkikbaifYZcbYiWUWokcekiXjccdYlmakZWbcZeokZlWcdhgkZmkoblZYWliakZlkYkhhclamiocoZXVkjYcZomXlcgdidojjYlYaaabbbYkjWmXkZkbmbhdjimabidlXfddmbZiamhhWYfZjiWYobWiijkZhefedddcdcddddddmbjcdjbdijbjdcdajccdbhdddddckbbigbZXYahlZljbSXZuZnjhiZnknbmYYVbjakXomZjjmffYedddblndeedZddjdeeVhaqYmnaagacYZjkdjoackjakabjaZipqhcWaZqiZkciljkWdkjZdgiklYhepaiaejhaamdZaakhokcjYjfZZmYadichblcWaaVlXndcojlnWamZhcXcVrgbuZVunllYUVWVYibmcacknZXjZXllZlbdahkeeadedadmddeddbcddldnadbmmZXaihjlWZYWrdacZaYddnalfbZYljldkZWbaYYcdekamjlajaYXlhhiWlcYkinZahhbVXbkllWcgenaZrmapYmVuZXeXnmbUXlWZUVlYWdhjbkhlXmYcZjibjZmlXkaZenZbiXYalZkYUkhriZakXeicdhklaYcdgaakjhnjgabmchZobcfjlkaXXgnjlhllZmefYdndbedfddcdleeedbekffaddeenddjkedadeldeebnZcaXlXYjppVnYibaosZhijjZjajZdbaZYiklklmoekhdfeeeffefffeffefbffhfZcemffffffffffffffffffigkajikdclaZZZcimjinnmuaaSYbWYUppjUVvkaTStVZoZbbVYUZZdkomZXgtWchWclbjZlZiijakXabdnZakjlhoZcZclYZkZdcacZliXbjgcagjhmgniiaZVkjdlWnjVjbkieZXakhddlfcliglkimYbahjinYhZlXeZlZdcWkiYlcjeebacbcjcadaarbcdYcbdkahclhlijakZjbjlTcbanebjkbmkjYmZbdlYbkamkZmciZjjlhbinZZZkaZkambXmZjaalXkYgXefjYbZipWYnaaoZdYliZXhckaUWpZVZXrpZwYYRWiWicpUZaVmltZjcowmaiZjdijlZmWmldlYccakikegamplVaXmVkmreZlZWbZbjicijcadaXYjkjfhbbdiggefeecciemeddemceecdddXkhlbimdobXZmcZYYniWgkSrdjiZjcoiYZijYXZqoXglZkihlalceYWaoijbVmjVidXokYSptpVmcZYpqmYURaUUbdamaeXihjnkibhejlbjdjmibYoYWZnXpjWklqXXWkcWXdkmcaZWcZnpjbkdlkYkXbkaalZWXlYjpoXjVYtXYpabcicibajbbibkZdhkchjlZZlbkZmgkbpZYagdYZZodknZiiiaaamjWnnlhjYmageoXfYccnidcYYXVbbWXltldabckcZiXYbncnlhiachZXXYYZlchandkcncaYdaakVkbamamagamkjbmabYZZXkaecbnaVljnkdZiZYiZhjkWkmbbbZWkgmkaadiZhacbaalmbciXmacbeebbcbobZbglYVclhbjZiijjkamaaYdaikYhacodmceZhlkYnXXYYjlkYZjVnihbjdliiblabcZYbcjiggnbVebqajikhceYmmjkWicmlkYimbkiadiYbjoajYjjiZZiYlmajhcZkXcknYebmjiXabkccemdieoYkXbiecTjkYnZjacjlmXagYgbXbnbWdjbmameeYddccebddddcpddnYddacdlgeeddccdemdadkdkeeYdemedceleeeeedeeeeediheeddddcdcejacdldcZddcbdekiededeeeedjleddeedgffeheeekdeeeelabdcdecjeebodbdoddeddcddkdecekcoVmmlibkajaWjmanblmahhhbmZbaijdbYXklYnlokZkdmXnadYkXcfoZibZjkZljZlickZmmgcbYkgebZaYblcjhkYkYiXjaWomYjZmklXeamcjXkcaYbcbcaciklZbcljleeZcciccdcbcbndcddcblXjimhdbiidlbmmhXjeahaijdcgakXbhhnlXkmaWfapeZleeZdeeeeeeeeeedkdeeddYclkojmbmZcWaaYlYqkYjZbbelWabYcbjagXnmWmXYpXikZhYlZbZZYZYcikrVbbYnnYhcccaalcihhdYamlcbcZciciakehZZlZjmmjZYcjalakZkblakbXlZjmojWXcaYlbjXnWaemccVVncabUpnWZragmZndjaXaYjcYojXjbbiiZkjcckiZjXXYplkYcjjVZjjffbdeddjkebdgcnddnedeheeedcddcddanbdddjbdcdlefZdddcjmjcdcdhaembecYgdmYhkljaZYmjacWblYeoZjmanaiciaYbpZaamdYVcbZgnakdmZjcXbmgkbXkjVlYZdcmdaWXWZnnjiogoeaZVcVgknlccbYagXjmmbllbhZdWbaqagYaXYkmkkYYpkeiXmXZdpeVWZWWunlbYabcYcYXbidiYjcmZmoYcfmlUWYkjjcefideededddeemdddeedeahalaiclpkVajZZaYmjdjljgbgYhkadcYhYaankacleknijWgXllgillZYnmYZdmllldkYlackdmZnkbdYikbhabjiiZecZkYbbqkYeicjljbmpWiZnauWZVTmuoTbTlpXWRmblXsOvalUUUVcURTvlXoTjbajamWhdmopXZbYnXWlZXdjajZcVambnqeZhYYXackXiccicjYZkaWYXccqoYabmcXlgkanncXcXYhlniZadYXlibmZlcllkbhllUielaZWbkWjimXopZYkXlUXooiWbaWYZcilkiaVYWjiajnkambigXhbjdmYhakZbdoeZkjmkZliRanrkebYZdZcWXbjmsojWXbinYnZnbiaYjoZjjVgjUhZoajXdjiZkYWjjZabpkfXkelZkahknkccjXcWanZfZckahaoYobhXlYcbldkjVbiXiakalZjjlckYaYnacimljYkjaeekcddmemdcceedddeeddnaiYjmiZkXZbjaZnXicdmbhdjbdYmilZafjZifZhiYmaicbjYehYajlpTZllmZblXXcaldnmjajbaWaadjXpmamYkYmbklkbZbZbjYbmphZaahlefZdddddbdddddckddZdiscbTWYmVmVktUphjrWdgUjifecckdbdbddjdcdhddbedmdeYdddbdcjcddddddddndllcXhjqrXlckbYmkWXZYZgkbjbkjaihZcjmZcioajakidZhlacWabkmlibkZmbZhZZXlgjbdaaaZZiiimjicbZZklheZknlXlXZWbiccXidaobmdabbmdbmYbZjbjiVclanejcXmxrXPXSidebhnWYZRUslhiYkgmYkaZZheakWYkZlamicYjlkljceYbckkTaiamkdcckbkZadlkncYnYbaacjYakcjYcjZYkcjXaZkZgqlZjhibgZkbkaloZaemlUVYiijijhZnkdcZlbXZejdXmbqhdkakamhmZoZYYeaYmbklZobnZcajfbknakadYWanjfXbjidjbkcjkkajXmcimVehXmbWajomZcZbYmZlmmZYnbhbYlibbYcXbYaZiaanYuZYcYirZZXXaZXWrmvVXZnrVYoWikdccmddddclkdcdccedbddlbiZkcmdkakWahdnWgkdlakbajidcXbYekZcYdoXgkcabbdllogYlWbZkaZkWjnXocneZaZZZWYikjUeZlvUdpYdhffddeeeeddhdedcleeceemdbaVrnXVsimSZpmoViiXXneYbedcbdbdecdcncdcldelcjZklmbmcXckaZkZlcXlapqbQjprlZtUVZTdYTVbScaWbknbYZYWbjokVhnqmahYbsZaUjXVZqxqqbWUVoXXmXWikZhabpkmkWWXaYpaYjjlnlZchambigZXdbXWkriZbibndaZmedkjhmacYjjVYjhnjaZlkkilaciXZaYkjmqkkkYmZkZjcgljcaelYajqbbXkbmbkXlkiiiddclXjkcdbamejbmYlijjjdYZlXljlmabjdYhhlZaghZkjjaajlikbpYiYbjmaXWddbkmmccbelkhdjmagZklkalXXYjZamYjlXmaldbbjmiZnXZbjaZgVggVnbjhlYjZcgccjlmaYXqbaYXaaeekeeddeceeedmcbecdedYhmdpcjcjYaXnakiYmZVlaZjclaZcYjXklWXaZqcinmYfmjXhmgXccjZuTSkUhaUVnoeZZabXcZhZmXoWVplYqbaTkZscbrookVUZkZiXlkchlVjjomijhYXbZnjdeUlmXclTgjqkakZZXjkmlZcZmnXhlUjiphklbZYZYlmicXllYalYiZoWYkdZlgoYkYjnhnpWmSZjsjYVYnkanlYaYXgXUXWiiZkebXgckdjVbabbjjtlkYkekWnqZWoYnTYopbWliVaeefgeedbemleeeeddeebeedhmYjllZiaVlmcmacjdUebajjcmfZYbXakmbkaikbWbYcegieeeeeeejddnebeedeemahakelbnbhZdddkWcjanaYccnYcdcdcdddjqcdddcddccalchejmigbkhdjYdhjijldbbZjZakcambVYbsaahbdbbYoYlVXYmeccbhqlcnbYYUccrcmomabYVajbiVndkkilcbcdiZhijjbhcZabcbacclckYdjcYcZfkkXYkrjhchcdkkYjnXXiXimnjjZccaWaZdelamnmikdWWYdbjYpeaganchYjacZbkjkiZkkkjcmkciddgddcacXdcdZclrdckdccbamZbYbZYbaXjYZrdbrYaZnbcffffffffffffffffffWakoZlilmedWjZkganbacfnZbaXYbZZkcaclXdjbjtZlWbknjiaclhaXoalbancXgcZibllkYZcealWXchljhkeYeeehckcdclhaZccmddhcdeXcdoWhigYcYlcdjjmkciYkXdapWjcojhoglknYWiZZYmiefcdceeedebcdlkcedmekZdXpVlijigWakkYeUdnbdoedfheeeeeccdedebdeckeikeaddmdmjZcbddlbbddcedkiacYaXjZnjmacZYpXdqWcmeeYcdbmddddnnddccdccdVhaqZjeclbZZgnZaXnhjglZYtUmaXihpTVqsTmWWuaSscbYoWikmXkXdVcZbrYbnZiYcYqbaalYbakTbYXubblbalakaaihXahkbbhklcbYodaobcYnbVohaXpZYlVnjVUXZXbiofkbZhbgWYekgmnalcalgdaajcemZjblhglUahcdchcidlchamYkZckYhXljklbleeZddckdcdbdddclddbehlajakijalYkZhfZkYmkimYWjhnmcncmXWVaiWmglkXmjVjeokYohkaUUaiXmcmmcklYgcnkkibbWhZYamjdkbblalYXnYsYiXSkYVYVYraWWpickbhZmZicYZmlYcjhaaXYdWilkohkajXbXmeiiWmaWjalckYiimbmbcYdbemWklbjbjedcmZabkZobhlYiVciiihZblimincmdZWljbiVncVibZdikkbkanZVXlZZlXqnbmeYbobpmmYeZZXacjiZobYaYedidjhnhmZWWjhZlXomZkbbbdllgjklYbXnebcVobXlcXdYqbhkmneWbceXZZnmokoUbarjbiZjWXYYbWmnnknnkUchrjYhZaXYYYlYlknkokkVbeqbZbZhWahbjWkhmkoljieedeeeeedeeeeeejdeeedWcbqbYbiacdXapYYjnkmckWbZqbbbmdimYVjhhVgbcgZdcdkYZboapYbXijbZYWcZdoacYclYccmnnjlngVUWbYWadikkhcYfaohVcniUZjkoYkheaddjcildaYajmZZbbkcbbhkgaYYjjlnXWXYtkdblXkaidghXXciYnYXpZnjdYlYkcbfnbeaoXhYZeZkVkjZmXccdkkdZWjdZaWaekskdXmWhicdklYaeWbjXYhccgaknaYcdnefefefffeffffidecebcdlYeakakljdkiaZeYhYZehedjelXndiibZkXmdocYZbefjeeeeeeahebelledkfemhbZWdgTXqnqZjjlWVpiZjjjYijZcobljakrgnVWhhVloaWkltVdWnXWQXSlmhceUajcZlZlsnrZYVXkWjWnkangkfeaedeeedeeeeddZeddeeZkjdffffffffffffffffffhablljpjqXZWYdXhWklZolXdenffffffffffffffffffnddYddcdcddcddncdccddbbbcmWm0YojSQUsirTYSjYTjdZjeeeeeeeddeeceeemeeUZiriYZdaabYnmcdYpdZZakefaeeeeedeaeedkdedneeiaejedjckYeXXZYoqZjnoblbaiYagjadbXUcamtXcqbitbbSuppoXokbYYWikYgYlsYcYqXXUZanjuYYWWsWVsWaWbjoZlnZWlZoUUnkqiceWXdedicedcdocdcdccdacmdknbaaahZakilgacmaUaYmkckbhbaZXhYmkiajlboZZhXXjcecnkmbnYkWZbiiThmWnbibbjaibickZbaicklihfZbYXdqaaTZhbafkaXamkebaagffeddciecdnkiddceegeebacmbkZbedVldWXXvbXZaZWWlqkpTUnXYgWRtSVoXXXocmWmnaVdWgnhXknZnaYjXWibbkkiYbmacdaZZajiaZiYbijckcjilccXZZclcdhcmcdcjdgZbhhjocYglkZhbnkamZkYkjhWjamWcmcmVnlYhYXgjmmciknjjWnlbYikaYckpodSlTjmngiWRrQtQlsYZaabZoehXXbZkcWbYkpailhjXhjmgcbbZbYYommcbmbWYfWihnarjTXWVXqllVikdeomXcnkrYkXkWUWlXhnZpjTnXYfoanadZYZYaZZmkpmaZdZljkWhoZbiWXaobkWbkcVkdXmhilmaWlXYakicbldkXbiVkcokdbbjdiZmmhZhakYWlinYbijaYbhdZWbWaralgYaWakomcaZWbegcaajooZlaZUmbpmjlacZXVbkkjlcbYeiUclpmZXlYXZWliiZnoYXZXeddjnhYcbljhVXijpgbogarYXaVnZqauahWZTlSWZiatZhamXjYYadbbVZltgYbmbaVddpndYaiWbXmldZbobXeYXibnaaYbcajkmfaYiebacZShatWnmkcZZXbkjYaiaZakXeboakajdibakmiZXbabZhahmZYmZXYjVXXWVoZdlilnjjXkijcblndaWbbaWnjrkjahamiiibihZaWjXcgkklYjdebkmmcZbcabniijmcdXZmaehkcdlddeddddeddeeedmZeemffffffffffffffffffkhadcppjoZVYbZibUlkZkmVeZraXXlXmnoamVWoiirYmnbbZbcYljocklaiXolcYaWZaimbaXcjhilpbeamnjaZbbhckZkklacbbdmdbYabZckkgbbbkcijdmZjiikWWbaiiXhcnlkcYgZZYWdkjYmkbkaTdbshaihbYaWmlbkVjiikkmcjXcddcdcdcbccbcdddddgZkjnglalXaWdamjUmeamcYoaekliaYmXcWZdfireccWYedmcklidZbYXabldojccZjddccddbkcjlcddcccdddbbhbkYnZWeYZnijckabbYZgZbhmjeXabhkjjbnecaYkbZjhbdkdaiXljbWdYmjedrZedhdhhmWbjimkbgoaWYYdcaXcmknnlecYVYicjhbmXWZchceikiZYjWZZkaXkrZcWljZlbjmZmnmiZVlcakbgjZiocjlYmmmZjbYckchaYkfZihXamlndaWjZYYnmaiWncTjbhdhdalcjZaYjlboZWlXkYleclalaehbbklhYlbZbcijZjhkZmkbYbcjcZcXlaijjbbXilkqhbWdWaXlZkiWmcVnWUdZskZZopZXUZiYjVZobYrYjYoabdmljibjjbaUblhhlViaqdinlbebXbmajYdkcclVicphbiiYZZXjnXbZjlhZllbZiYaYbUqoiWpXaiYavXhmchZcYVdYZZnlWdlVspVoUjcbicaiXnWeanpaiVjpVljTlbqjbnoikZWjjXfYkhXYkckecffffffffffffffffffWmlbodkckYcalcYUomaWaYsbgT5ZVSYTWXXZVWXYeWWXVmkllbajkakallcYefZXZXabglbdYbmhallcbbjmlZdlUdcqibVXoacplXXZlnhWbYVdWsZhcmoiYYmaYYXrkpbmahYnXdbZojZaWrWiZbplZnifedbbdcemdbmbbgcdcddeldeadedddeddddddndeddnZkjclbaahabankYYmihYYYWljlmeddaabXjhkXjjkagdXmdjlaigiaZWkcabljlYkalibabnZacbmaiajkYWYbljabcmilZahZmljbhnVYiZnaZilcmZkclZkYgmaZWkhimZlZkanbkljjaWiilmTijamcoXYlpmZcqVXZYUXjndXWnmccYnZjdkocZZagXjYlmklkXeaodYYibXmalojZVkfkblUdcrdaZcjXleplZZXihXdkklaZehrlmlTYmbalWacTXmXchojoiXZaYhYkllqaXWaXcbjhilaXZXZcmZmnicZXkZYgilcleYajYWWiailjYpXbUninliXWhWWlYZZfmsZXYXalajblTXjVkpqZiYjbkXgZhffddddcendbeajbcdbiecjdceddedejZbdcbpdeeceelblYkccYkcXcnmeWTcXUaaleeZcdlmdmdccbdmcddccckXWqlqUbTqoUnTllmZTTWRVagqiYXkjdlaolgaXkabcdjgbeijjanWYYilZiWidbmbpbbXbbbbbZbcbZdnicbabbaeekdeibdcddcakdededdeWamnklaZjahhljZakibWiXaZlkoaZVkZYYjkXYtlcWZYbiifnaYXmbZdkZYZshaVYYabbnZokZaihXakmjVZajdcldmWbedddcdcdndlkcdmdclabgilUVhZhoaajceacacWogaXZjXWiaXtoYbddacbjbhiZjjbVclblcZjggZbaYiZnhdXZjaXbjarjbchialZdoabbnlhXWdabjoaYcmhcbZYkbjbdhajdeeedXhkoaajhklYijbgaaaijafillfbZnjgaddlcbdadmbbdakrbdacddahgjXYdYWmnpiUditcZnWkjeebdceeeddcddcjdddieeYcapmpaYjXYXolbiUilVdnYjYoZnmmagZYachkUahhpmXiZpmmaZmXXWqnYdUknXinmceZjjkfndbXaZZecikbnbmhZcbedaXeZmWablnVanXjncZbjcXbapZZbickaYXobioZbaXYYZXmsnYmXhpUZsWjhiiajagjmaaalYZXkgdYoipbkVVjnpYVaVsnmbaYXZVaZbimZdYlcicdpeaaacchdnjbbiYlomniUUYYXmkljaloZbbnbkXkZjmcnlfaWYYaacZjdkalaaZYaelnmiZheXandaZnWbaZZlnpYlXaoUaqWjjimXpimahkYalahYlbaUZlVkbpbikmdbaWojmbVdjYaomefYdcdddcdddcdacndlndlklVlkmXhXjhZYZllahljdahjgabaabbjnYVgcoibmdYibakkdYanZpdZjiaTabboZZjkgmiZchZagYVYaqmahbanbiYjgebkZlcZbaiYabbmbajjdYXbYbbjoeWabqcklcadbamYgZaVbkWVmjpjWapXijbkankobmYXVmlakVmlWjbdjbgYjclakoahjjjXWXjkjphjUszcWYWVVWWZVTalWaVWhllmkjZjaYXikghZrfbYZZikgndbYjaXbnbjYgbbWlasXaWVaUZovljXqbhXYXtZcacjknZiblacZlbabYklWlaYijkpgdWlVZYplaZXjbTibZaZphYdjajpYaoXmWablYZjefbhbedecneaecdedeceiWdcpoXackgmbinUdalhaXYkbchZZWpZmndkdeZpWacWjgbckmajimcmbYalbVbganankbWZaZahYghdhaYkYrjZYldgZkklcnaaXZbZbajhZlZncdYmkgYnXnbbhZbWYfbnauYaTstdoqQjNxlRXTWVNsVgkjZiljakaZbYYkdcZcacZoYaasrTTVXWZucWXqUTYrjlbbdWhZbZYcmVXiloYboXaajZmWZknXljcankiaZgpYlridTYYnUacbcWZXrcVmmVXkacikhaajckZZZiZnaZimaejkZmheZjZWindjabbbWfdZilbncZXmYWloZhZkdZVkbidibjhdakZaclbakaklXlhgffededeaeeeeeeeejbeXemcgZlckZlcZZiaZlalmalimaccWZcYVcclVbXmukglXYmcgZiaZYZnkmZjabpVZnVXkbeccjldobYYiWZnZhdamdbcclYjWXXZdomYaauiYYWYWdjnZcaZYjZgZabismbbVXalmXmboZbdlbabkjWckgjdbdlckkbcedihXWYZpiamaaliabjchlpZZWklXfXjmallkbcdcibakaccaaakjabijZnbcZiamdmidYdacdjjjbmbsYhUbaYYjbYZlaZfenbWrXmccZlclinbbXebWkijcajbajjckakhidganbgagcaYidejmYlcncjddZkgjiXhbajimaacgaXdZknaamlekYXobZTbgslabaadkpZmmhYdahWcWljknibZjYZZmjeYmZaVZabbmcqjkZkXZZokhhXcZVjaljkWndhZadmZnkjaVbbdgjYjkgilcahjWanXnailYZibmjYbYbaoYlhkZkilYWanbmnhYbXjakVljeVdmmjVbpYbrmZSYYXpWpazZWVVvXjoXTcbijkdbZikimZWajplYmjWbkhcbYZiYlloZWkalmijWXcbjiicZaiijmhVZcsiYkdYnccZillbmZXYdaZkaamWmjnkiVdfkmiaaZWXpjUWYbYglhabblZbdiZZajajmWYidmiegbdeeleobaddcdbeekeeVgaqZafohkiaokcaVhjaZlrZaWqgVcUillXVscYWjdXWkanXZlbrYopapkYWoVXcWZvdRXgmTWuipblsSNTmmRSVgcakaibegbqcXoaaZXaoiaeaijelWhmlnlmnlWdcZXYYYabpZkcYgZUWXaWayXXTVXWbepZlciaaYdbaZblobYWYibakahZbbiknaaYXrbXhXYagZnZadhomdgXkYaYccaZZVejpXYadXclpiYklklZkXYVeiofbgiaakVmkihXkjejmhhajabaZjigmakciXaiiYjogXaabYYhajmWpWhZYamYcWjenYZbdZdjlbbnihoekZaddhhkaWYojcmpbWWkkhUZZciakkjdikXpXXjidTVbmpbwWVVXROtjSdoT0QbslztUWlYdhblYZbnqhbljcbXYkWbWaipgbZVZanetpYlhjjYmlpaYZZiXtVYrZUhmmTSTabecdhieeddeebllkbdneddeeZeelddlddddededciddddmolmSaknoplkWpZanZdVUXlefgeeeeeebejdddneeZdeegfffdeedeccedjdcbedneekmVlkvqUUblnTWpWUrpWmmXkaniljmcdXYWZmZkjeihiWcgpjlYjlicZilnYYjVZZZmbYhXnXaWjZqgiiYqWWhWbnhaYaeamaWYZYlhZZrpbaokeeaeeededeeeddckeecedmeeYvXVasZaZijdXcrXaageiecdbYZikdnjZahjlikacpbZYYVWkYmsnkdblhTjnYbkefbdededdecdddmjbdpeclbbcVmlXWodqUXpmlXZnVXbkbiblYhbaXZeahXtWYWXlaialYdZZYbgjaehnakbmZiehchaYroinjXlkaiTadYbkYglhnjmZcahXkgckcaaabjZZcocjXdmnoYiZkSmaYpVaXbeoZYZbjkdnlgbYnnbhWZnbabahXdjknlajniXWcmiZadekffffffffffffffffffeabmcYUbZjmpbjaXnbZmYZYlZlXchicXgamncnSZedikjkpUmlrncjaYZZiiZekkkncdejffffffffffffffffffgiceXZXkjclqjYYXpabmadjgagWZWcebjpYZbcqZZpZZjcchgsXWkVZalZZdWbjYkiiedemdcoccpeccccbcdccdYjekWYZhdZipaVYbqbemYYkbjZblZdincomVbZoaaZbcicVpjYVYZbkqsdXbSYcXbigffededeaeeeeeeeejbeXejjacmobXWVjVljZYsYamYXjefbddeddddeddddedeejcccjekiZcaamimjjYVZWZYbhefdddeebcdladbbbeddeelagcaiciXkjdbbXbtWWaUdlbialklbmdZZeabibkkZncncdYabbokbkbshpbabbbbagbiiZlWcllcmqiZYpbUXWeaglbnicZahhZaYdkeocplajaihlZXbcYjmgZajnidmjZhefenbabakZllcdhedddedYcdnXbadZkhmbnYZhZbjZkibeiioWokTmXlVcTWkabpdXiZpZackZkmplmiYWiccXjYkhkbgikaiYWYbllYijbZbUfariYabbZaZYlZZnnmicjVgZqkZYXcbkjZmWblnmlZkZmbiikXaiZZdggicjZiWadhkbcYXnsipXWhpaYVZWXVnijZibmgmljXbplVkdgibgklcbcdjgZZaZmWjXrmabrZcnegXaikjYoYaTWlnpWYlYYbkYmamnoZjZWclcbSZclomcalhoallebjZlZdlWjaancbhcjbdYdakmdTblhkYmmbXYblkogkblcaYneeZdmZZlZiffceeeeededeeeceeclfeXbapljZZjbaYYjZidjjjZcWfbolhhbjcZZajZkalkdcicfgiffffffffffffffffffmccZmjlcmbiZeachUflZmeddhimhkencZXfcZiZlkYmbWdZqbdkaYdYVWnalaYfiWjWcZqalkZahZXXlZlddlmZmVhbpXlsXaZYdingdckbaajVjZqZdnjZjYWamambakjZmWecpjclabiaUXkblfllmbkoZcZlmcbmZaYnhabYhkVjbYacpZjYdbiklinaaacZqblZhbmekbhijbbinaYchcdXhgkaelkbZgmdkpnkhXYkZbqkZhidYVejbeooZYZqdaXZcnkaXdpnnilZXiXabXalWloiZldotkcYaThZWTqpnYaVnUmhnijnmZYZWmmiZUakXbnidceiblZodXaZiYacnkgkabehjffffffffffffffffffnqYTXqquYlhXaUlWSUbUYnZgikncYbcbchbZcYnlaaeYYghllkcaiYZdjagdajiYkcnmZXlmlhkfbYZVYjTYmVrhbiidnbciiZiZjfhaWedUlaVrUoajYWYlmWStlalXnXbYXjbmkdjjcbZVZnimYZlmjoYbbnklaahZghmjjilgajcaYjamaikjhbZWanifZbjlkljbakXbYabooodeZYpYYjXbWlnarklWbWiWiilaakhUjYaimaqijjbbZZbZbdkdgcjlmakYkklXnaXYZXakjibWpedibigrWUrTWWcUZhkRnUoilklWopbYUWXluolXbVUTTXhhYmprncmYUZYUZoikZWnqVXatfaaWkYWZXZWWvmeZXladikglkbbYaZmpYZZjcYZjnYbdaUUWaXmsQWVqXqlZjWsdZTYlXVabZsaXbmbYinhZhiajnaVakancZlgkabbYjYjebfcljWXjVpjsapcXjZhmYjdmijhiZcaZZdkalmibaamYZkXfXVWZmcTbdbtZZuXWjlkXdmaXYlnlgehYakaqickicaapZZZXscWmlXeXZpZandbYcddZdaacdlZbedcqddZkbkfnaZZWrkVljbWXaolZXljjjjilbkhYZdeaZmajajlbcdXbVXZYllZamlnWioajUiipjbnkeaYWllZcWnhYekjcbjainemaVXaYckbgkbjhkbajZnVaXhnqXchYmYZnZZZcanZdVaZVrqYjYdcYbohaXabpclhdYYkYalhlVaamkdibZmWZYYVqicYgdpbVjsWkmahajegYlZjcibamXhkbmhjnbXddbZYYlmZcjiiYdXYlgagklZZbkllkYaldWZaknXlddZaiikXkniXjjjeWWkZZqaZXXYVYYcoiZbskiUjpYlrdWXXZXiZlbnWnYlhYmlZZcdejffffffffffffffffffdaikhkXZoZdYokbdbgkWfcihiamlVYnWZaoZcjZZkTkajaiealVZfWpoblaidXXnZajdbhiaYpdmpYcbjZaXXhcZrZbVqXsuXmrXomoYTXXaXUnbbacZZaZinbaljkcocjYZcfeiefffedeeefemeeebfebddkhfYmiXYhbioVolcYZgiackmZgdnaeZbaZhYgjZnaaiijXkaZjZbkkakikjkbWinddXimZYkbZklXimocaYbajicbmhcZmbZYodklgdjWZnZlcimklcmdVWXYZlibldljnlaWSnUSVVgsxXXjjVXURkYeemffffffffffffffffffhedeedeeeddladbcdeddeekbdcaZpkbWbaZVogZabmldkZakYcYabgcbUmbndWZpaZtYnRUnUVVZY1vYVWiQVSTYZeandkZkiieccakjXlabbcodbYZilkWmacTlmpfXnmWYchYmXXlnanlkXaZdkbcpabpZcYaXXmbrvpXhTblXYnYXalYmbXXnZppbXqXYmXjnVcZhZnaXbiZlokblYnXZjbZibdYnoZZXajmjWlUgaikoXYaddkcjaabhcgajhjXjciibeefhfffefddefcfldejhferbUbYbZqYlqaXYYaYWYjZWcediddlbedecdedhceadeejbehjcdckagYecakZjkkkkYjlhmhmkjYcWojceYkkXeahncYdcxpbpWUZZijZYXWWjjaZmYYYZWapoXmUcuVZqWdkabkblfYZlkcVmlaecYlXYleeZdcdcdcbaacdcmddnhjakhdkfdZdYcYZYjlnilklbYkjjlkXaZYkZaYnZkbkcjbcekakkZaXYkbbcjYlZikjdagkdmdiYcYiaZabjkgikmYZdemYWXZYcbbaqVoViowWkWbaqaWblajjjclYehoelXcYjYoaabbZkllXmWcYijnYjjhZiZYXaarlmYnVZkWabWiYgmhechckjgZXbklZZhkcjWcbpaZajYlijkdZicmalYhZefleefeebedecedheejefdajjbkZedbZkoVXctiXZcldaambZWkblnkhcahdhZkZaeiceajkbklWldbXbmnjibkUYmqZgZUVYacSgjnrXXoVWacbmdmXVXdahSeZcrlZpgXajbkZkXYYaZiVgkiogiodcYaapbllladYVZkbkWjbmhkmcackaopZrnZZYgXnWZjYhncabUhheVjXmgYeopWhZWnhckbcaaoXdXamhaZRhmbYilaccmdeanZgXbbZjVjkXnYZcdmhaacdaVZZajbsokijhqbYYZaYXWqlkiVZlodkoVjlbbcbkZYYcmomhhmWhhjZjahblaaibVklfXmckcWkoWjXckliiedajkjhmZYbacdXjaeekffffffffffffffffffjbeddgXecimkhZlYnicjaYhZikcjYhchnljbiZiiZibYajgiYpnYXkXoWYlnjaabUZlhbabiZYcncmWYijkWYqXhlbZiWiXbZmooXapkjVXpWkqaaXWkZrZsrqaYeYVXVYWWkcebZhYlcknjkjmaYabbaZodZZYogkbdnhjZjWbYYXYcrZbWaadsbYZaagXlcbZYmcodeWddcbcccddmdadcoccdlbccahWciinhimYZnYYhZZZeflddeeeeeeejdjdecefeeefgeecZfaeefenmdfeeeeegfeeemifedfedfeffeceimaZjTkVkVWnpTYVpqTmvWXbeejffffffffffffffffffkbdckilamYYXgedjXkkZkbnlZXsXpbwrUWYmZaWwpXVrndcYUjhcVsbkbXcmcVXqUilZZkcmmcahUkjVkmYhinmgehakaZZlallmadZgmialYbXdcocZclccakmlbaccbZdbbejhaecbbecddkeeeedeldYeenffffffffffffffffffaccmlmYbhYhaYXoZZgYkmZTihqojiYcWYVkialhneadkUjlnpckYkZaWeailkldalaUihqldbZeXXXbbamolhidkWbdpmZnglXZXjdWmclmhnlpaoTUmZYUejuXkjnaUanWekehaeeeeeacldeeddeedeeofdWXmnXWlkmWYpokXdlWdZkckXZlVZklqXmZljbqpUnhbdjpbbmbbbabliXakbbccbhjggdaliabbiXZZpicZldhjZjYekaUnjjWnjlYXksWZkdbdinZaYXnbVYojYVWolZYkamaZmcZlhbenbiZadcXcajYncaliXkmbXkYkZXdlYggfffldaddcedgmeeeeeeeeWaZrjajZbeYVUhWlbogsbaheedeeeeddeeedekYenZddjejabnpZXkZnVXlqjamlXmXiaoXZXWWYloYbblrXhpXjYecnffffffffffffffffffmbiZmjldhmabfaidjiiiljXhnhpbojZhXXkclbVliVjahcZlYZWXWlboUlZescZuYhXicnbodXceWhVVZksqjmiXjkcZbbUXejkmoabdkYaaYZldiYngdYaZmbbnieejeackZldhjkbnZiVYnhmjXXaUXlZZnenjkXdYZXnbcnbkaVmYYdZpckaYVlqaVjhicXbnZlVljlogbkiYYXmhnaXbZYZhhiZjXjXYZZallmijbWZlYipqXSjjZpbsmbYYalUWZZkjicehhdbcmhZakabccchZjbUckqlckXYZbYanbkdlhkYhWbjohkiaaYgWlodgYheibmbhkbedZYjdhnlZhchcYZaXYclkdaZbdieonZiZjjZaaZpVaiYZUWWWTkaZVZqmmXWVqnaSVWlpamsQWclnOpafirajZlYnaicYiZkkjZXbcbepbdalXkcnbojYknbYWabZbnlkeXioUYYXmVaWvWQliVrpmacdedZYijYlZXadqheanYkeYkhjonpXXXoooXSZjXWljcYmYqkbZZZZadjcXZZZXnVcZrcZhbjeaZalWiZiljakmdabWkbaYWjiiedWdWoXXkmcdanlZZnVbZlVXkVZaXncbqWZZinkdqWXXVZbSYmYclamagmlojkbiXYXakUcnZnidlZikmikblYYYjZZVplncgagjimejhlYaYlablYjjUngldZiajagdnldYijbWaaogimbgZhmjgichZlbhkTcjZnjaeekdneedeedddeeeeedeemlkUmandbllcbhlhXZdajikYamcbYZkmddmbWYZkaTacddbkYkbabbkjklkbWbdZZllbdajljcnYbamcYeWjkYnjUcasZkjlYkZXYiZhhkiohjfhZlekYZjYndbbcdUYdbngldeZlnbcdcdcdcdccdddcdldZhaokmllaZaZYdWaiZqjgbdkYcZkYZqlmjihSXZkYllkdYkmidbboaZildVWZZgjXpadWbmjlZYXqhiiRhdYhtbladYidmihZdpbkjVYlXXoUadrZlneZaYWZkfjXchahqhdjaddpcdcdddddbcdddddlhdZijgnkZiXcclkVZhZlkYamlbhkghcWWYYhhqrmYiYXcinmbaakXZYmjaajodVjXbmXkYlakakcehaekWXkdanaaWqTouqUxUYZakZUXaXanZlakbcdacodYaaXiacbbcbhffdiddbeceebeeeideceaXmWpZnmojnYaaWhlWnniimYjdlUrsYWdWoVVmpZXYXUbXigmomlaZkZciZidZdiYXdYohZlWjacYcbYZZknolbaZWdlndefffdelekdeefeefeYeemnaaacackYXZXqhZZcXjYdlheYWkkZkYXcZqiZhnWcddjhYZicacnZZXWsiajYYhackcYXghajnaYYZsbajaWddbkjaYaecboZVYbraacZXecbkaXZidadoXXVXujckZXcbclbYahdacnZWXcsaccZWXkelmgZbZYhZdmmajmidjeWkjmmadZabbXlnmXmdhYYfWmbmjcZcjaccdadXoiinkalfadakXilaicYanjUYYjlbcbekXhcabaipVWdpohanWZZkkcljkZkiccXZZjlmkllidYljhjZXXgXneYajsmaeZaVYZsagWZWbZcWlYatiZpYbjbYmXYTcblnpXkWYpbctgikffadedecebeeedeejdeXcndaZdccacYacdZakocZodkieecddjbdddkdbddeedeebbdejkdXnkbbZjYiZmjgWiaYkdkYiomgoZYZbjnUmjmXmkcZibgaaikhlXlYZnYknYjccgjgjZieimhkjikXZbZjhYefmffffffffffffffffffacclkbgclkYacYaknlgXjZZdbnYbZYYsqsjkimXbaXXaicajaZYlojblnhrdZkYYYZqdeVlkaobhZbhbmnccccbdWcbqdZXklhdgmfaabmhZZbYjXpYjbimlZmZacZjijkZkcnlW0WkgbYUToXhcRWaTipagkhninagjXWelZoXjaWhccefikebekeeededeekeedfpbbXjmbbdjnbadlkVXadbZWhinnYajkhkXehkcckZkkbXcXqXaVWhXaoTadnoaksajYbXqrYYZWjXZZakeckcZeXXZjojaYZZYlcceZmclcjiYYbhndmiXXYYlWXjomljkZXWicolhiXcXZWZlZibmlcbiZjijicjWcYaZanbccmmacchdakVYXYZZbmWXaoqZnpjjaeamYkkoblYahkmaacakZmYdYpXcYnalieXlhXoZalZibidiciblZkkjbjjXjZXjYaZeikhdidjbYYnobiUmeXckVkaojbicaiYZXnYbYmloYjViiocbldlcaYjlYYaodabiUqoWnXsusZQSbjWWSaWTVnadYoaYYhYlplWoXZbbdqYcWcaqiYZibclZhlbaXigidcbdfjfffffffffffffffffflcgalkVZkXlmYYcZniZkcZXbbpbilbkgZZbcclWciakhkbddmicambZZbYZibkjXmYWdbpZlYXYXZijihcioaaXadajhVlXXjTXupYrlmamXaXkdjYYmbXabllbjmlYbjmYhahiiiehbWgcXXnghoYbqajbdiieljgjadajghbcjgdkeehciZnmaZlWdVYmmbXkfZapaZYXlWZoZhkXYcjbYYsknZeelffffffffffffffffffbfblkmnlmaWYkjZXZomblmkcZjZcakbiolYkbhaYbmYcZhglXYaoalmnjZmYldbkWbZdanaejaejnZWoZbSaauZdbcbmZYXbZcrlmeYhWXkqYoobZZZYYcXdqjYlYqpUdpXljadjigacekphYkjjTWZklXcefieeeejeeeeeeefmdfeebaamZYYkbloecmZilbapXjYianbjZlccYaacmhZaagakVlapjgbdcXXXlkZjaZjZdokeebeedldcdddblddddbddYibmdgbbaicbnjdbYfcZakZZllnabZlcaVnkZgZocYlajeaieeededdckbdbdeejeeoZeYdddcdikbcdcnkddbdbWjlknjZXriciWgYZYaZgYWWicoYqilceabcanZZbebajWbcpdeedebddecddiddaeelhlWsWoajlYVpaWbUjmSlbmogTpbpgkiTUoaVoUahWliTjnnqVkXlYXXidZcjqmVjVXkmboZlYhaYZlgacdnhVgXWjmioWlZkYXZkYcjbplVmYZcncoXdXkWWalZXhmqmUkVgffeeeeeeicZdddccebkeeidkZomaYdVXXaalbbtYYcYYejknkhacYbYYZocaoabcYTllnbikmikcammcZXajcXolbiZWqmYWlliXnpjcUikVWbhejeicihmdnniZZbZaYXiVannmiaZdXaZWZlgdkZmnamZZjYcYYXspcWlXYlXphYWiheceekcaeneeddddeeddebebldcancjcZkliaWiZaahchicmqYWcVaZpgkiVhiVhjqadVXbclWnmgZZpnoWXsWbpYaZYYWbbmvhmkabTUYlZehefdddkkcmccdckdjedcddibdjbaZiaeZbhaZatdZkYdXkanYZcehgaiZiZcnjjkWjdhlZacccacdZbnckcmjmclZacnYlXgnicgmhbVmlbWXaWvZTfaWWgaaqpVjWqWXWYXmiaZiiaZmZYbZYYdohibkddeeicbcodrmbccabaddaddbjdgidZjhannXkbaXnZlbaYekklaYghYqkYjejWZamoZnbcZdadkkkqhXkYccbcpYkaaaogZajdklaZkbakkakadadanijZbmZaXkjbXWofbnZejhbfYcZZhgnahWZtgkqakjeebbopedddeedcdeeeeceWccpjdWaidmeaYpZVhbcnYglZgbbVbjnlrXXcYmcdnlXcihejbdmZbiYWkZXwYZkVZZdemXmcYYahaTapnlZXnaZceeieceefkeeeealefeeeejbciXmbmWkmcZmkkYiYlVbkfeaeeeceindeeeddeedeegffedcadeabddmbcaecheZhefdffedfheefeeceffefeniZZjafdlcidYaYYoZljhllijXagVekZcmpbZZodjYYmZcgmlaWcdgbldalbgaYYkWajlZjYbijddmnZZWpbYUXXjkbameWXmhhndXdjmkjhnbZZhnhkXXjdaYWaZltYZhlalacideYblbrapmXiWVaYZcVdiojZagXilacmibkjclYjVdipkdYWXYklZdbiohdlZcnadZYliaYmiaXdkmnXYmXbaamicmcdZmkabWolhbXplipolQakYcanXXWamVoYWrZZXalmbiaXYZamkkdjnmaaYZVipcmdbVbXXciZdpZndUiWbbnalbjZgXYanibianeVgYlchZjhjbkbgZkYckikiXlaeffgellddefeeajefeeefeUsZZuglaiucVbTYakmXlZYmeeYmddcdadddcbYpccmdiaacmZcYicdlklljfYidjZilpVaYmltSTYsojWQXiWXdUnacaYabhXniaadkroWlhYlmYZkcgVjYYsZXmUYsTXiWnoedXajZcbZjZmrbjpZbaakneeXcccZdZdckqbhbcbbdibdkdmmaZiYdbZkialpbhZZjefceeeedeeeeeeeejccelWalolidaiijconjYXfYZXbamhbckkkmZYZlYdbmilXklYajmjbZbbjpcjlaYmgXZWZZZllikaXjhZZhiYbplZbdaeedibZbhbbaXYZonijkaYalchaldmioZcXbabhUlhcmZVlinpamdbZlVloaaVfaYacmbbbrZVWThkXmWbonYZWglVcaqkaeYhdhZViYnjojmaboeaYbcdacohacbkvkdcbddXbknljYbldZepnbVijXVYYUieqbjolZYjVbmccVjemhmgZhkjmcYkXbXgbdlZlZgnaiaihllbZnZcXXbbianjclYmZdclbjjnaaYjjXkacdYldkidaamngahXiWVknpibYXaXdhnffffffffffffffffffUbYtulZajVaYSblYWaajoZjekYjnobYnVYXadkmldXWbnZaiWlZnXmnYmmZmWVXiYkcbamedjkibaYijblYcebeckgiZljlaihZVnmabWlkVkjYlckiorZcmVZUWqmXXbiXZabbmglYXhcolXamkUWYjkZWeapYakrkiXZlkYbWhkZakZdmeffffffffffffffffffajdjVaYZjanqrieiccjiUmcieeZjlbcjZZZhjlTkllkkVcnlmcaXcWYadadlmnjYfYWlemnbcbiYbYlmkZchdVahUknlpWlZnaWVniYbWpkTcZcZbmcjXblbbhhYYYqgcXiZahjdnZnjoYYWiYZoYekZnjYZcpkbYYeXZjbidmiocaeaajYmZZihXohcZoaibaiqXmVdbqgbbXccYaWXXVwlkXXkXggngZgYaYabZabmanokkgXhbombXYcWaYZfdmnjmakiYianjcelZYbWYkkkXcglnkcZdmiZaYlZZWjnZklmkbkicaancbYXYZiainjkjljcdbWjhnmalkZjjXkejkZaYbigYianaccjXljmcjZhZbZcXcmdeYcccZcaZadtbmYYbbddZicldaXabhkmbdWbmgdiZekZiiYnmXXminVdollXajVYodaYXqbjbbjXcelXZXlbZZmdbaXdaYYrkqVXYqoYXpVZgffeeeedfdenlcebofeZebjYkhhibbmbiYdiaijpbbaYoabajZZYXimcVdZrpXYtXXndaZajbckjmbYYobSZXmlbZaZpZZYdYhomZmXdqaamVccaglkabhYkobbmdbXeZnZZjhgbmbdcjbmYdhcjXklcmbkclYnmoalbZWhaclZjlXkhjcjajlkekZYXkblbVkZbmiZeYobgYiZjijWechZbiqlkXibnaaaagcjYdlembfdmXhXegnjiXZmXiWcrXpbYXWalkakalkjalYaahYhlXkjYmYbchklbmanbYWYcajZmkXlXokXZalmiVqZbXkaiYaloamYjZnjlnlibaVckclWajejnkabjhabbjaiaWdZmljkjkYjabllakhkicZhjZhXkabhYbahljbedeZnYkgkjVkjlkmfahkmdiYlbgYYillUjdZnXdbdklckamabYckYeWmmYmajcgciikdnZaZcYZjikkYmblbdalhkbnZcYaaZdXjjWlYmhbZijlYUonWXpjiVUXpVbjeecZaaabcZcaaricdclZcaefkcmeebfffefffeeefhejbakZZahWoojjlklVXYlWXjkdZPtPQiOtpkTYVTljbnljeecdedccccdecmbdddqdjXdbobcjjYjiajlchajhnYnVcbqZXejbjeYcmjdapakXbhdbkabbmkmlcmdkdTccjZijbcilmZXiablmXkbWbZXmZYlbkXnokbnXebklbXaiaViobdXbbbZapnZalZYWbticjYncbcjbjblaoWWWmmojoWZZhlhkhZclahdjXXYqlbXbZZhhkXcaiXibncYlcomglZdoaiXildachmiaaablZajjdbdfkfbjiikhaeibcihZidhofhWaqXbdlkXcjkZaZjYoXjbbjZiUbgakhbYmfodmbcZicdgWaYnXnqlmbllUWciUlobaZdcaYbjkZWbalrUajYbqdiTrYkgcmlWYWYlmWXUXZheeeedeeecdddemcdeeddepZYdpVYZTmtpxcWVRSSVSVZaimbZckjlmmkklaYhZdYZheeedbcdccddjjdddlbaccbbdlWbYWUnclWbZduhbrUaYbYpZocXYcWaWXZfujicVXhfdebdddebhcdccYmdclecYhXpXUivzXSSWdYnXrmRWYYaYqdXUqajiqcZWVpZWnkXeabmciWikmaqpdZYWZYYadoeeXacqbmaacclWpckYbcbYbZpbldauZYVndYYVmjbioffffeeemlemeedekekheeeYeemdbeededdeelmhdeceelhkXjYkcjlibmiZoWbnlbpjkacZgcnbdnkgdZXhYbhZgrXYcXYnXZgommndbTTUpXWUibqbholbjZVenYjVdlaamXecoaaZcdbljieeiXZilZhahkeochiblmiblYXdYZaYccebkZaYhhjloabZZnZciXZXcZpXibkncYdniaaVZjbamWoajZpindYYYldaYaZYWjkrabVZjWZWarkbmlYVWVtYXdYmdjaaacjcclaZlqiajbcUejpmdehXabYYmaXomalbbSdjrmikahaZUanbhXpaiZdVinjokpkhbaUYjbkWoYYkZbalgleokimZXZXknUmhanalblXhbjXYYXneZmqnbXVXUnhcYXleaYaaoWVmqcXihabjcYlYdWjginlZlhdWVYndbTvXXWYdaYrZnXaYVlpWkVgldcakcbaqbcdabccctkbacmYceaWkpeTTUWWSo4YUUUoZdjjffffffffffffffffffWhZqacZcXckbYkijXlmnaeWdhombabXchYdldcjjajZdWhingacZZYiYppbaWidaYljaZlXbZjYkllZlZZnXYmWblahcXaXjXlkkiXZjtVZlViaebmYZVjkajpoUZaljhacaWeeokcbWXYhcjjjlikbYYaWbcpkZcZXcmbdjhjhncaYZXkhmlllZYZcZanjchjcbZiheciaadnZinbblagWYbkajWijnkbZjldcfocjbbcccYjYaodZXYcsZliilaXbZWaYXlkZahjackbnmbinkUVcgjcYakmkagaiinZXcibZaeloXjhZjZpZoXrkXXZepXXYmXZVagrjYZZXbmijjjkiochZZjackhZZZjdejgibaocZgYYniaYddbgYlmdTkmoXVZpZYWjcnjjijYXeXbmkiZgckhmkbbjbcXZbernjnakVVclYhUiZrkbdkZbgYYjakYibjaaWhZpjdbhYclaalaiYgbjYhWlZogbamadbcZighZibhhdbjjbfdaaedZkiYaZraXcaZVjdpnZjahZgWjnYcYjkZbiXjjkkhjelbjbkcjaYjailbkaakcXXlmoolghWaoaYYYWUbcrdbZWZchWWlYkscipYkWbbphjXggakamjciXdYbcbjZejkadZmbdcaZYeildYnXmdeYddddddmdddbndcnddiYhbnZhikYclammhlWYajblhaiiipamZmqlZZmjWYXYXhZcemibfVmTkVbeWoZcZecaTXcumcZWgWZaehWjklldjlecgiXmiZcZXdWYUVnsnYsZmdiYVnkeYkabXYpmcYaiWYYjamUqrkXaWXXZamWXdkUpjaehaiZmihmZjnaajZYXajkbccaZikdlkaakdjXXZaaaYcbocbamhlfZkkiaYdbbiiRbZvdhaZaXpXacmlVdlpbjbeekdgdcclhbccmcidelcgiffceedbedjcdaekeeededWgXrYonmbbfWmojeTYidcoXdjleeeeecdlneeZeeeeedbbkichcadbkbiabholamjaUgZrfjpeandWVlZmnWZnabgnbYbcbndkbamlXtZacidcmeeYddeddddYdddljddmdkaamhpgiZlZgYpbbgZnbYkaceihjhYYbocmYYbgkjdkfbYYmmnaXXabYYolcjeobXaZcadlcihXdbWaWYZhtkhmhcZiblbbZlcncimlbdYcbaadVdbqhhhagYYYkmYjZlkabkYeZoYbUjhokpZXXWvXapmambYiVXWZannrbbWatWaqWiahblicjhkgkYjlhdXkgbagYijknadYmYXXmcgdXplWkaYlihmmiYbZcYlkjjXkjajhqdeVccbZkaaccacacioaaZcdkckgdbkeWXmiphXojVdZYbboalaicjkaogZaapjfZjiffcdedddceeebiaddleedXlclhjlbjbVZYhabZpmdZiZkdjiklahhXaXcdajpiaXdahblkaYYnicdjbZZlnlYjaZhelajiaadgmkehbnlabWeYainjhkXYYljYanlpoZjWXbhjdnjdXdbZdXYgipqkmeWZeZnicYWlWZmUcenlcmokgYecngbaYaYljkgjjYimlhlVjiongmcaZaYlocaXgjWflWecpiZcZaagcclbannlcahYccndhmZaljaXjllXbjicbaeekddidaddedccddbddcdWhYqZgnmZjaWZnZmUYllbmYhYpYcZXZhUrXWXkshcqadeZikjiXZlZZdiXVYveZYbYbZemjkYYjYXacXVbvlaZaaXhboacYghkikbbYXshaaWdWdiollgZjXbXkmjhVlfYlkbcjjkjaXmabamiZiZkjYmiUgbqjkaciacaZdhbZlidkgbbeljcWakbnjimaZhkZkjZXiimnhaXlYYWecjjZnkYnjUbZsinaaacXWYaklinjkZbadekjbbdembhjbZcdedceeaimaoYaaiWeknbjcZhbacZdjmYoYhaiWcinaciaebZhXXiYoYZXmhknlnmZXVhicXlrbaVVZVkocmjihXWbcaYXkkbcemgbYmWkXnkcjYndYlYiamZmbagioinlYcYnnZkcdYbapaaWceZonpccaXbmhajWecpZZcaWbjkgnielljjZjiZhkccZYkeYjcYYhqmiYkYUwdSffffffffffffffffffqbbVWkjgWkspUZmpeYioWYYegmlbjYilYbiqWbYmmYagajkalheciZbYqajgXjiVjmagamjhTZnYnkqkZYabbVadYdnbokkhkicXhZjjXriYkZobbYcjWYXlbXXZlnYmVpiTWdbpakaXXYbiXhggoddlcghdeheeedlddddeeailbbdccejeeegcdfffffefffeffclbhakjmimdZYcbajZmjXmZlkiXhjhbgkYklZkZlZdWibXjjkkimYeXbXZkjiZmlgjbcdblWXYlinjpkXWXrahiXaakjaniZXZjibldhhemcjbcXchocWdZqcVcjmaeYrmYbZkYYoWrUZYlavYXbanaYlWWVhpaoiXacXYiijfWnkWXXdhhibkbbijhYZogkdWjbWjanhZZZZYkbaVpXlWdkYYnYbmeeYcdeddclhldbmcddcedWnkeWqVWqYZkbXXcmZVSWYYganblklmZZjXYbWjongjlmZdchbaXkicgZadbkhaknXiffcdeddeceddneddebeeeboeXmmqlklWWYZbjValVllcbamXdXhjnpqiaYXpZakZcmhXiUYajWnhpYoXhpWbqUmbjhelihZibZZkjajkbnWZbqdaVXgYZcqWoapXWmYYjVimcacedddddddddddcedcdencYcZgalklWmYlWWjZmWVbikYjXcekXiYqaadZmbZdYcjcYmZlWcgkimVaodUjZpjbXaZqZZknYllaWlkeYXcmkanefXdddcdcgdddmcdddddeXefnffffffffffffffffffaYjmlZbXhYZZdYanomkWnYXcaojhccccjailZgdjijkbocWiabXmoaaacabdVdhnomYljhYkjWYaUahVlbumphVWZhXpZmajmZXajmhZWkklmneiZkkmckjakaZYlZVcckolXalmlgcXYYdcmhhkiniadaiYliidbYboZXkbXsYncWjYZYnjodcXYajXjjmkXpikkZbedkcdhXcablaZlmhnijaeZgcmYZaZWhmpaWcbqkZoWWXckmmihZWakeXYkklocnaWSdhsmlmXYXaWcgoaakYZaZmdbaVoovnoqYbilVXXVVTndediYlciibaaidjbfgcaijXlcmaZilkldYonbdbjjjYnXhbolaaZlaZZmmbfalkUkbnbkXecqafnombXWnpcbkgoadclWjadXYbWklZZWbbYZjkdXlYkclamlnZcYZfZXnYjheZlYYXYXknnXmWcoVfrYiZjambYYlcnmnbdYalkakXZWZkpaYXaZWmjkZhtYZnficZYinZZTWZXrmnjaoVXdkakhZclZaWZXbnkkkdnYXboZiZjmZlekYtXYXYWYnYiqXjcZkakchbjcgdhYikcblljkiblaiaebZYjcmXZndnnijZYSiatlnlkibYYjblaVlnWbdUcbrbijkbjZccibgXkibehlabgbcXXhcamZZZaqbbcnYilgYilYakdelpijXcecUaZbdclZhYZZjYbbcYZtZYjXcTbcsjZZXeYYmdaVimpmcebbZcnaZVjZjejmmXWlocmbcncZaWgUWplppkZYbmbpYaighajZeUbmYgppYYZfdjXZhlZkbmmoZmWZZkcYkWliWlYVfZqYdbcZamkdlbkackpZnSbjsgiWXlWicnkaXjkjWkYZakklYYYhZmkjjkZakbcbXYZapjXZkcmohajjaYbanZYXbincgYbhadamiZYbjkZbdUiiqgiZbiXgaombWblfWdckbchejYXijYmbXbbrcaYmYWcaphXYcYdmkcmdhlgbmYjmbdZdjjjkjbbaabbZjhbnbnZiZijfYjZcZadhekbjZmcamkXnbiagZghpgjYaZZVadicakjbXhajmkWYaenjcobdkakZjkkcmYZblYhmXieXnadjddpcciibmYXbgdWiglkZZjjhciadgZmahdekaZbjlibicjbklmYlkZkmbajaYcXjmbZhXkZgZoljiijoZWYlXmrZaVVaaZcmctjVYeoWXnWkndkWYbZmijnlWWamjZhmkdtgjRXpXYsbkUWbzdWahXYdcacmbZWdbchlkbZYkcZgjYrhiTZqbodiWbjgsbSajTYppjbVXdbjVokollmlWWYkWnbgdjalZademicijeWYddibajhhmkXYbbmhbakbagiZiXZkdkmcZYjaibYXbjglkclWkbiamikhnabXcfjlUjhZmcYbapZYWlgkkihkiZkiYiYZYiYoVnnkYjWiXXjnXWjaYdalajXZZlZnomdZgbbZanWjYcaoXYVljnnoiZaVpZXkXYWhapiYckkjjdjjbbXlhbbaXhimjYajljkannaZaldYZbkabjUoWXgZnrXbbZqWUqXZWhknbhWabYqpYikiWXZnlaiddeededdddodddddedddelaecdeedeeedededkeededXgcnWYXkjZdokZcgbmmackkeZjakalYorbYkaWWVXkYimcZddcdcdccdbcccddddcdZdlilcaXcXhbcadlmnjciWblbgenmjYlnZYjbjVaalYaZdmcmlYYaXjkkakalliZgXmbbaWXXlXlpplYegdWZnWkuXYUYbXYmsiYWjmnXVXsYXgffecekmjeemeeedeededegdfgbbkkbccdmlkaddddbbliaaZpZakYWbqbmjWkhSjcmahahajnjoqZanaaYXXlXaaelbldmbkZZblbaiXklXljfcgihdXamcgkZXZXqiYZkXbeejffffffffffffffffffldgZhllbnZYclYYkaciZniakaldcaobeYVXimZiYdjZmVjcpkcnniaZUmmXcWjjaelVlboehknjYZXnehbWbiXYjamagalimbnXdYYghbgibklacldmdclkcXZabhjikYcYkYianYbXcdZjpoeXjTcneYodejbjkYaekXYjZgavYZUXjgefedcdbbcZcdqedcdYmdcZcjlnjlaoeWYZYiceqkYhaZdkkffffffffffffffffffacdmbaXgnYnkocXiUgmmapXkaoYamkoeVZbaZcZlnZhlWjbokZocelcWWlXkninoYogdZlbbjdWjmkVadolYhsbmmacbdldaliedZXjifdbblaXkkhogkaaYgankhViccWabYlkaoblZcYcamjaXlbhWcadficeffefceefeebdedgfemibYVjnaWmZnVYltdYkoVcWaZqfaZYYkjYWjYjmnZsYiWijniafbhYiXmlbjjllkbmndeYlcbnlcmbmcccbbcbcblYdiiaaabqaWabZYYkarcbjklWjglYbhjcbbkmbcenikagkdffffffffffffffffffiXpYlsiXTmcSZjWnlUVWWWjhbdUjlWVmVoUmoqlWmoUYncbZWbaedmZcYZbokYcoXmnifXnkmcrbVZiYYcZoiXdadffhdeeeheeeeeeedjjeeebabmjbZhbcpZhmkeTZZkjbdcejejieedeeeejaeeeddcWgbpijijbkjYiofbVkYlcbYueSffffffffffffffffffWqcafdcceeefefhffffffdchdidgacdgmjXgpjVdbmbdpYkXhYljihpicYllbZepnnlejYjjmbkekcbYYhhZhnkmpYaaXZYddqrkUkcqYVWsXZYcdnjlldaaZXZiinZibcdZWijndjjaebcdkXokZmlZZhYhkjnhadbadababYqiYYZYWlhmnhdcZZibYcgYliaiZYWkcmmkiccZcbZZdackbdhXalkamhiecahgiZcZdcdbjZZlkbkbYjZZlmjZlWiZakccTgmoSllmVhhZnttUUXlXRmheeddeecckedeecmdcadeecbdlcbXYdYkiliYajjhYZakaakYYYkinpqlnXYiZcmXdVcjplhbaniaYigbYmqZccYXckmZdbhealhmngeXlhWgcclnVnipahWYYlZmeVhiXicgffeedecemedeebihedgeeieYmXkhmoaUXcYYjYlaZjlWeZqbmklaYdXWcmgUhimohXmcjcaZYcYelmjaXkbbWYZZenZtjpZbUTYrsWWUYZQXVhffdleebdlceedendgdbeknZXkVZXYYYZlTlZoqTWvlZlakadbjbmbYalbakhkZXcaleeZacdbbdcdamdldaZcndnbYeXbVgZajiUkZavXZpllZjkhaZcZkaYhbjkiZmmYeYZcbnXcclakkickcjhjblbkYjbmjbchnaZehaZblhbYhXlZciaeYZldfibdaZkgYegYjdeceeddebebeeblbedleenbkXjdeaYddieaknaZblhdccejmkZZdbnbXnZcdbYnabclkYmbocljXYbZhjZekXebUjdpccklYYaXcmjblkmdZnjffbcncZegkceamceeeederjZUXWXaWnvtobaVlWUuVWibcjbXXejnoqYYbXqjZobWebmamcZZcXcohVkdnjccabbcmanbiZiXakjWhjkidZkakgaebcllYmmaZeimkbZbYeodnUnaobVZfVktfiXnnYnrraaWYckYXlooYajnbWhpekmbcaekbblYeZaebkaZgbliVfcpkcZacaiZZmaYnndhZYbaglnahXWholVhmkokhkWXcefidjeeeeeibeeeeeeffebefjeeeeedekcdebafebffWcjogeXZZZcakkhiYkbddbjbbihZXZjjinZYhZpabjlZYimdkWeZmZbmnjYXjplXgaWnZnXmniXkdcWZlmYZlcXjecihmjaZacahXWklnlZniajaidjcfZlYZWgbchkikZlaYdenffffffffffffffffffnkeWiaYjdYZbdblcccbmboqbXXVwccZVYWYYimXbbWoodefheeededdbdeeeleedecXajojdjVXYcXYhknquYXVWWalnnaeXXgiXdklmnpieYalZjbpbXmlnlhiXecnjabaXXbinbhgYZXkYkmmkipceXbkcdbldibmZeYcabhXfiYnYaihhhhbbjblkgjjhVlklamkdbgdcccgddnlccchedbejZklaiZmkigkZkaaWpdYebbdeidiahZinndWbmjXaakiYnhiWmlkcjrmcbWZnYYZammZklbdmnbUcWqUSlxrWVUWkbabnbpmbZWZUmiZqYZaXhpXaYrkkmlaUlYhbXsWZbWlbkVYrmhTVpUsnnWrmTcckkWjegbmlZdhZoXaekcSXYdlaldeZeeenecdbdenddeededfgsSWjntlficsqZUVUWcWjmZeddjlddddeddcdddcddchleZdddecdeeeaclbbdddembbbTgjYXnWmVnnrkUlqWckbecjdbcccddcndbddddldmaYjlibbaogXYZYrYgWifYXaZqiZkcYZkYYjYbakmleacZjkababXkjlkbZkaigbjaaaaoZjkaZikYYoYmYZjqblVbarkbcbZbZWWjXilncqghjbefklkcnXbYdjadTkcZmbmhbZcniicccZYZllXZaclapccWZchkXmqmWkbgaUXlYibdXoZmYajXakqcYaUkmXjkSaZubjXZlXdbmZYbWagYnhnYajYhYYUqskchclVUbpXaVjlmmamcdXaXomZVomaWgZcekbohbelhaZnaXWrhaUaebblcncacZliaZcbjaoYnhZYakmnbabYjaaZbZjmpZneYbjdhdXmqpYUXhUVaaooankghjalXlamkYaabVimmcbbYjcmXomjYZdeYYhlhWndlibccpWkklcbeVXmaXhbmaVYYmdZddcnbdrcaddcccdddddmYajYbXhWmkkWnYdoYZtglbdZmnjlZmkUZXkYWXojZeZdekbjjokmoVYlZYjlmicgjpmYVoYkPiXWUtxSYRplYWbcdhjbbkoakdcahkalbZjlcafekffffffffffffffffffkefacbcbbcccdddkdmYcnaUhfqchdkZkajlibjXaakZihhYlVZWXUolvXkWmpXcoVcocaZakXYakYYXZbawVYcYkdmbZjZpiarfaYkXjTbnkalZZbpjZWXZYiljcgarkZZYXbcclcYXZhdllmkaXolbZYZZlYlZlklbjiZjmlbXdhaangoYaXqUVdlZulgkYWUnYagaYjmkmZWcYYYieacsnYZbYYhZoamhbYZebYkZkhbbkXkVkZpjekkcalXdnYdXdjldnXhcnYhggbjaiYZmebcddYacbamkZanillbZjiZVYcincgfgdeeedededeedcdemddeZhjilhkZhYYXkkalaljWhjakkaohmhiYhXijiiWfjahdbkedffffffffffffffffffZeelffffffffffffffffffmdabbjaYlagiaYaiicbZialebbnnkZWXjZYWlYmUVtjbkkabkmnncndXZZalTYjamlUdnnkkcpckXammahXXZXXmSndqpcahdicajlWWidZYWbndZajbXYlUevYWbTqYWWWYbjajalZYcadmZijncblkicZbgmmdbYjYYZlejkXliXmcZeelffffffffffffffffffheeedeededemdeeccdedeeldkYlhbhmXabnWaohcjVmjTbirsYbXgXZWZjakXlhZglladbibZZiehjfgZZnjdhkcbeejeeecedjddeedeeeeedidakjYhZkkbkVZWZubjcZgcbhkbjhYYjZeWaXaxXYjXcZbYpZZWaXbmoYmVZrZZrYgciXmXiZXaiWpVcbZohjrZklacebhiZmZbZddbkVciZmYXbZqVnYncbicplkbVYikaocdejffffffffffffffffffWcZqYlnnagaYXjjfVadiikYdaoWiZpeiZlqnYYYacZWmZigklbXZdbbjjibXqibbZYUidpjcYjiZZXonjZambXZjTjdqhiWciXcZnmhXknbYbcabcmjjXVWYknaZcmrYkidllheYcddndcccdccdbclbdYjYYoVjVkoWpWWaWhUvtZuhiiZjaZminiUVZbZpadnZknleeZbaYcbdddcdbpaaccadmZlYljZZlXbYrlacWkhTjdbcijldibmZWWqlZdVmlTdffcZmfiYZjXZibZZljjcZiZicbickidiZbbfbjlWibdjikjcZakqamhTTWgVmWjjZjkXjaodbmahiYWadYpdlkhhklZjbmcjaXhbgXViopcambWbjWoXhnhWlZZVkcmaXnsXkbmcaccgjhhbbYiljYZmjcmcbnZqcmdkdZcmYmjVjZWmjYkgkjdcaacaldXkcjibXaYXjhlkcXeZacljXlXkkcYaaXkkiljjaieXYpXmYelZWhhoYbbbZZajommWbYXsaYmcZUsaameWUXWbaWpZpVltqXmXenhnVaWXtZUXghuSncbWrakajWpabidUmaYmaeZaUUcodcWbpbrZUsvuWaojkYYSubhkblijZkaaXmZidihhWldhffdchdZebmldldbmeeddeqWXjcaltutncVTtnXuqXXnWddoZnlmgeWYZaYXrphaahWbcpXrbmiiYWXZZasnWoiaXjYodimnkeXYagbYcmnchjZahnbdWfiilXlbjdmnjhbdvbXRlvTonXmgRjWNmasmtZqYaYsvQWPWTYqSrZZZWTSWpoVWmslWWToZkqtrVRSVVZXlYoipkjkgUVWbjobjbYZkWebpbpjYYZnbmmilYYXYVdrXXcjYpSdVljVnVZhYnZsZiZjgmccbnZaWjddkWkmcnijaghkidinaeadaZmehcdnbWjconemakYWUciWlmajXklYhdmlclZkYXXkiXplZkYlnYejkbdnXZZbXXnZomgloelVhbpcalaaZhZZoXijjkoklOlawjdkZkZhUYjYjdjaninWadqeecbaZhchmZiblfobmbabnbkZWbYkislXpUdelYppYgXkmbWaVZZvbWtUYaXelmZlYWYaSXhYXXVrOnqqSokejbgiiZXndamkbXZkkkWcbXibncbaabhlaeobZjkdlYiWhcodccYaZdaanafklkkZlgaZnXWWZUmkqXlYhrYctXdbefjeeedecekeemddedeeeVmYohsZWWZWXYcXabfdnXnWijmleodmZZVjgYmbmkZmmuYaSWzkikVmUPRqRYXhtuWhiecdmeeeeeeeebbdeeeeerccUmwkWZjZZZqVWkWalmchnZaWqmbbbccfjVbbcambjRXdvXijmWnURNVYkYjiWqwobZaVZbaWnknVjXmoUmqUamabhXhbnjimXabhlbZakkiZZlkkajdkikYgcljWljloaabmbYnZkakmYbdhbmgZhZjnacaXaYgWjsmkkjjWUZoXcagamXccaWkioWkdmbWbpVcaeclVmtiZZaQXjlYVamUllQqkoasXmWVgbktcnSpYUpkjmYbncWWjcekloWcVnpkZSknZYamWViZYpjbckdalajapYZbThYjaeRpnZklbmknjoaeekeccdeddeeedeeeeejclYjglihYnZcWagYnbkjYmYkbdclblanZbXdcYkWljXmZidjbmalZldZZYaYlZpkmmZnZiZhklbjakYZcZjYgjinaTajraXcdZbahniaibmlZalVdjoZilaajYbjihkdhlYckkbechZbajamgZjiiaZcjmbmjZZV2YVXUkVbWXumWmlZpUbasdbkWcWUVckWllmkWabdlacZmnrmnqXjZVWWcXTmtljbZXcVrZpahcWkXocaSVVaqaXcbcqgbdbUpZocVVYVlUibqiYZjjaeYlndYcnZbabkcbijhXalZiZlkmYfoXaaYqYWhYoSSYdlnVWanYplpXPYhbnaaZdXbmlbobcjkkkYltXaVtaXopcqbibiWYTXXZUWjZpYliocibdjkiYWcdccnUaXtZjkooiZYbiXaYmkjliZbdnbldfacZicahcpbZiZlnacaYZWeYjpgnmcmTVckVjpjZVdjWgjkaWlYmkaYaWejpalVqbSoRVZVtvbZpXOYanXjcnhgYmdmWhaZYbmcdYYbpbVjZYmnalpZlomcWUWdXYjefbdeobaddddddddcddddnacadYXangrgbnlnaUWcXXmdeYbbpadbecmeaadbbcdbjdaidYbmbmqbbnbiXYZpZfYibndcaYdbgaYmahkiilZjlYcjYZcaXbsbclanTVXlXmbeekcacpecceccddddeceeZffldnlbdeddccdeeedeceqdYXXZZrbomlYacjZXZmYnkeeadddqddccddcbcddddZkdXlXYWmenjsadXXkYYpXbWZjppXVVnXickjWkWonSWUWcgpdeZikijXmniXhlZcecjdkZmpZYZXiYhfqZaYaaaWXnjbZickkbaWmlaXoXdXVmadlcjhaYZZhmYWeaqjZpbZXnibjWcldYcbkiYYpabaYkYncdcZekiXYZbdZimZbaZheefheedceeeeeeemfeheeeSnhpgmlcZlZkWYnWjoZXYWeiecffffffffffffffffffacYoWXYkbpmpYkWWrZZqVjkbecacdckcddddadccddpeliWlWZYjanmrYdbcnZYnXcdambbddmedndjadcecddbeqbfVkmYdYqoXXmqpVWUWYWibcjclZkdopbdnjcVXXeabheeddecceddmmdedddeeeeXddnklaXYckhUbllmhZnfanZhZdmbdcedaZZdlkaiadakjbaciWZdZpkXbkcXXWphYcadlcdZbWenaalmbXYVlXXXajncZacYinaklgbcmYdWZWaeqhbbbWdmbelicanZiXYahlbcmhcXjbYbmlgjYYgUamekWZbgakYblnYZYqaeabdkdcbedlaeccedbdmdeedehajhgnXckllhaZYakkcebjljaalXaaZVmkZViYntUYsWhpZbYYaVSZkXuqlZrYWZSWbdeehcdcpdodZmbcZjecldemZhaichnmYcXVYpkUicZnXpYdYZYZXVhlkUacmwZWpXWWiXrjUVUloWYqwomUWSYVqUrbibaaYkWYXalbZkkkcqphdegeeeeedlidedccedceeSjjrnZhXcXkZboaValhYZbYjkinYYkhdebohhXmijXalhZikjceYpXXXcbanammXlbsbkRZZkaZcrdVblqqUnaWamcgZdmlalZaXkaZhWakaljndeXmclbdbccdcnccddcccbnmVXZbYWaXbWldknWYrWiiZkencaYjjljbagibkYlmZWZgqZbeaZhmZXnbbcZklYXahmafckkhicimWeYojZZcZbbdlXZadXeosoiXiVXbnWkTnbqXZZWXclcncknkXlqVmlbaibkYjlmhjbZcaakanjjloYYZZYbpXfYVccsWqckgbkdbcbkjgnjYmXalXYnmlcbieUqiknYiXXZslnZbijcipagpWWotbamVbWYmnaXbXVnbdejddlbdcddddccdccdljiajdkjjYZaZbbZkokohbYYgbihjlYdbbZmcZnheaahlXjeebdedbdclcdeedeeeedchXhmYWXnUUTWVXVeXZdVWxhbbkmcbanXlYZZblXbicnXemdYdkaldcdhYclncdaodYeffgbdYihecbdcceddedcdpbbXXaZrVXxrWmamUSamVYcdlbeeeefdeceeemeedefepmkSq4USVXUVUTYRUVrZhkbdlalicZdckmiXncYddciZmajYmanlekpVnmaoYXYmgpldagYncgZcaaWXikanblaamccZWjaaUlZuaVnatWVdVhWmhjmdZhkbcdlcWVpmZWZYqZmToSpqWVoPnmYsVvUSWSoagYgbkjfbjbiYhmdcbijjVkcohhlhYacalnihabhdYnXiaoZVVdkdkmdbXZpmlZXaiZdlliidmXZXXadnUkXYlYmZbdfXakkhpaacamabknnaSjmpVmokXkXkTXqokbkiWamciYZdXYfdYZaYbguWhbZlliaaglbaiZlYfYlmUZjambnhWiYnbcbXYakkaYWjZUWljibdXYZYYplsXTlZtckpXWXlZngaoncnYWamXnTYkeYkckkYpdlbldjXaXghabgYjihggcbjbeenilbYnYYZaddbngaYXdmmZkkYYkanVUdmWnbbhkngkilYjWaZieVkhXoYYkXoYlmcjXajdhkYVZZSZumhhYYWYZZlpvWWjdqbknXWjZYnXWjUXllZaokrgqjiginYnWYTSXYTpqsrSXnqmcaUWZcqmjiYXcdWWmajcgcqYdnaacXbXWYcsdYlanaUepYlZeeleeeeecddelccaededeafekjZhYYdbeTiolbkYZaXVjholkmbjYVWdkYiXljXalZllZnnmddmZYZbZadbgXdhahclbdZbkgkakjhapZakacnoeTZZYmkshZajjYnXVkWZdefhfefffddcecdmeffeffobdYZXXllmrigZaXpWYjXjbacmbYVhaandkYcbnXZjWbjgWmVXVmmjjqZbWXoakocddbclkaXanZidYaYYnjdajYkcahcbXbjoqockZYjXZodakajcjgkhkchZjhchWbgamjhdYmVXXmeoltkWYYnZblVaYeemffffffffffffffffffqceVccbbdbcdYclrcdoZcokddbZiZYcYcVvnilWajYYnkjaakmcZZkcdYjbfXjbqcdnbbZXmmkimkdXnnaWUXaXXZjckaZdcYYYnZcngkmloaZkZeijehXgicYZdkbkaZilYieecdneedeedddeeeeedeelaibZaahidXYkkmkZWodcaobYaZbZilmpiYkmZTWZhiYYegmffffffffffffffffffWaardjbiYZlXkmjlTbXbbbVaarkbbcYZnYjnhgVlYcbaYbboakYkYZkailljWbXchjhYlgdhgdbllcaXkllbYolYqpYSxkUabXXWkPrVjXUTkYUZjqnaYaYZWiYXjbrobdbYYabocbWmZaanZXbWtjZXXYjeebnecddcdncddcccdbddledamdbcdccccddccmdmddahckenXacZmiXapZWZXihbigecncqcbZXWYkjlYojjelnabaacXcclppdaYYmZXmZYWiaplabhaimYcmXXlaZbXbjdgbbbbnckqWmiZmacbabcpZaaZZWbXocnVrWWuXWnaajYijYmkVaWVaZUVYuoXcjXjcjakckbmcZZcXdickkWnZnajYmbaWkXXkYWYiujjagYXfaoYZZaainojZcgmmmpYlZecloYYbcakaXaahZplokZadoYdecceddmmdedddeeeebgbkZZkjibbcaaXjmgoealnabaldcdnYkbdaZjVajbnbdpYZYiZaWliYUiUcslkjiXjdcdZZcbkcYckcWgrjjlYlbbbmcZdcWopnYjYikhZqXdobaZacYaZhqpXYbmpXXqYXZllaocaZbldXXbbclqYZYWjdbhlcknbkdVXbmnXhckeZXalmebjibjbbZdYikoZbZXnjaYeriZYXWWUXsmjXZXXaXiilinhbXaXcVanlmbYZYZacanhWXkamnmacWXpkaiVaZbjljjYdcZlblcldhlicbcaajkglYbejZbiZmYkaYalbUdarXcYoocabpiZZbikYanVjYqZcZnoaaapkYZVcnXhpkeebcdYldnikdbbXYdcodckbajdcXYbdlmWiZboYYkYbsWXaqcXUkXhokTpbcdtUUSXZipVWPobWvcXlTYtcXtZmkZkcbkYbcaonaYcnUeYllaWebpknjbkXZVYkdnVcmmlnmgbaZZYZilnnVXYWsbgnYjaikdlbhcjcglZcgbhllkaiWclmkliYicaXcmdZbqkaYaeigcjcnamkVWjjXjYnoXamYcimihYVbadhdhjZnljibYYcbocebdecYXajbflhepdmXednkbYZabcibicalkekaiblbhaZringWWXdXmYjkchlieZkaYZadlmlYmWdejlqXkelYiYaijjjakbnYbXkmmYnmhZbWbchZmikXmYXpbbpYhTglpiYmiVicWaomkcmimYkWdmlYiYaaamilYmmXaijalXbiomYXYZgkoZXabrmblaXjbbkXbWZZlqojkbZmXYmXbneeXcddbdpmcdcdcbdcccdkbcdYhdcYkhccWkhpaagXeabZoYaUdaZnlrkZiWZlkZnWdbpajWdkYhksiaaTbmaapZdelffffffffffffffffffiecepbXaaaZkbXYXjkZZbYndbZmgcalZnbccadWZiZmYdeeibdcbcmeoidcbnckbeeWdjnbdbbcmclpccbbcdbccakgeeicbnbiYommbXecXjdcbijZjaccbXZaXljpkgbjcWbkoicdXcXXYZdbmpqjXbXacclkjZYYXolmccoXajaYlZcmgocZafecZlejXklbZijWbbplaXWZXllreYkZkkcYklaYmUYWVWVYZUjcpyWYqVaceeidjbdddeddccemedeeelcZiciYklZanaYYYjbamekWcaqZbdnYckaflkcWeglbmndeXXlbYaabuskloXZYYYbUlaqibdhbcbaXlWidnkiZknahYmZeYlljbYdalZabbjbmYjblccZnZdZdcqkVjimnamZcbdmXcgliVgpXacaYWbdccclffffffffffffffffffYZgoccWcpVahroYYXmdVbbgbckclbabahYWmaenYapZhYcimmlXYeYXajajaldZXaYlcfalmZXlZXicZdgldZadacijbikZZdbknnbcZiZXYYXbalimabZmZYYnkbbiokYlbamahkjimkmWYbWldXglYdjgjcdaZkZbklmVYZcrZboZbhalbbXnbYjcWYndmalfjbiibjdXmddZfkWZqllSYXmehWbbqakjlZhlacobaVbZjajceeieeecejkdeceddeebeeXcZqaYXlklmilmYYbkbcVddlbcaciZZifjZjlkcnjoWdliZcajbloiWYXYbgjjkmjmqccVZYXWaiacVnetkmpcWYkaicikaigbclkZmiabYblYlbbddlaYhhZaXcZiqZadkikkbZlobbikkaYYbZWbhamZhcakbpWqdWamcYjVbdhWaYjgaiedXbdcqmYljhbadlaaddficddaelilcldbkdcaecidlYmaabkaiopXdWoibWbZYibnciZmkjeagimhYbaegjlZbjajksmbYZZalabbhYlkiZkhncaZlYpkXcajWWcalYliZdXlZcjhmeYbliWYYoklledZddccdicaddjqdddpedcdejbcblbnXccpmkdkkedddefieXddedeeelgeZeeeedkefaeeddecenecedddddeeYmhgiaWaablnnccWncYZXXfakebnWhaajcUXvlYYYklYhhXnWYWbcjXsXVWjpaiobcVcdqmhZidbiYniaZWkaZadhkcbinklgbciaWiZddbimgnddYaaajckjnbXZlhcZbdcnabbXjjaZmeoSYqhhYXnZXWhnjnjXZhbclmliXZbXVYYtZeTanUXYXnrYTammbZdVXcjYmbilXeWWVYoakWmkcimVjaqZdcnaYYXbmoaWdjbhofichdlkmmaXZkZahikcXmkdaekjnkegbYWdmlbglYaihbkbgbjmmdnlZYZkjVZdggjqbbWWZWiXjjoVdkjrVYpWagffedeedemokdddcYeeeedXYkollbYYXaWkgiklnmXbjXZlnkjaWgXYYjblloodYkZanbakmmccWYVooaeWelWaoabdmXiokaZhWdqjYWaYWdXZjmanboZjgbXeiahXkhaiaZgkikYmliiXWhclkVmcXicWiZqWXVojlhpkZZVljbjXcbjnXpckYmYaYnalcUkZVmXfffgeddbceokdZeedeeecegffecdedngcbcaedejlcdipbaYWZaYXopmWlYkmUYrVhZcjkcbVZhXmppZalckkhhnnahZZkdaXenZaljkkXZbXblegZlilZnXkYiiZiXhkXkanabaiiXajZbmkaYdpgbdijailaoimcjXaZlbcbXljZjgZeelffffffffffffffffffXZkooVTVpbYllYXabomTWUebckYiajcmoneccaaYXnYaZgbmdmcWXYjdckjkklZYYZnaabXbZnjhijeYiflcbgihpaaZYZXsacrjZZWkkaXnXdcdblYbWYbbnlljYkZZlpapkaciXjhaWokqUXolhZZnWYilXkXmpoYlZXWbjnTXkcYilefZcddddablcdekdddccdXklglancidXVdajlalhYcidelamhabaidmmanaZaZbdcbcldmbdahabcmakhhcdakbmZbgZXVZahmjlkVUqYZsXjmbacXaZZXnooVgYgsbXtYaYcaoaZYmhmjmmkYZZcdlZkbbcmalYcYZniZhejoYVpYdiamaccZbibimjYcbokajiadjhbbkiikjikmhcZibdYacXkilbibdXZehYcoXmabaXZYkjilaiZjbhbdbdZngbYaWYkkfkabcaXjlabmWkbckbdUehqdaZlkkaaojdYZnaZXhZXXrppYnjnnVaWsaZWrVoPYacocYajjckiklZaXnhjcbmebajkkbnZYYabaZWmkalbjeebeeddZeeeeeeneeeeeeVlenbYckaacjdlgbZmlZahehdeiicdZnmkZdlbWeglZZlYcjiYYajkjhaaXarlaaZcpdYYWiXYbhknWajjmWXqXeiedeeeeeedeceednjelZeejeebeeededeeeeekcelZegjffbdeeddceddhdheeddedZllakndYmYejnadgkdiYYdpdeVddnmdcdddcdccddcndabanjlqleaUYYZWkUtkknibbikcaWencjmjbZZonkieaUudVffffkefefffeflieffjdcdcddddiZbdcardddeedjlZbciZbkiYmZbhklalXjlkeZigsUUZZZkYdnkoXYjaZrbcUZWXTcYXskkXqnZpUijakbijbjbmkUiYdYinmnajkYZingYXZcZqvqqWiaXXarWndYcXmZlmkWljbaZYZbjbnpZcYYrSWsWdaZpXgjVenhcXbZqXbZerhkXZmZcVWbjXiXndildncneWWiaXYUmjXZmpVoWwwUTUYjXaiVYjRnqrZmhbZklcbgbpaZjmhUWahfbZZkllkeanaaXiaecloahlYlibamihbnXjZcZZfWelYnbcaZoomaYlcihUbYqgYgqZkdhXnVWUlkbktmXYXpacnbZVeZqZkjZYiZiWgalkcemXbkdhadicbdmccbccbkccbgemagZakiijYncmkgjUhZbbcobhWaklkcYmbaZoajbbjkZbjjbmdbZZaZkianZhkaaiYbbmcnbbYhVaiaakmZnihhYYelimdjbkbaVgieiZqlbkZUbomffffffffffffffffffZialbjmlZlWYXailiddmZlaajlmljWcadahZamnmbkleYiiknYYYbWomZZjgXmjnljlaaiakcZhZmabidjXabilijXjkjlbaikZaeiijdjbekXYZlmnbYXchjYajpiWmcmlZcdlakbYZdXcmjXjcmkbdcbailalabZjWhllYcfjjbbiaYWeqffffffffffffffffffZbYpkkclicaXkkmmUXbadpocgXZhmcZkjcdillXYhokqVnZnlbZWbcZjWXcanomckZVlkljbbiYbkcdamYkkcdfZYlihjbbchbhibZeblidhlYajmYljnkaobaiXolVbiZlkYmkbohjXjicYXXnhbidYlYVhZqciagkahYhnjZYmibfjakcjcbijmbZjoljZVmaWZYWlZoliabYkbiYkhalidmbdpckUqcbZcabmcbmmamckbmdefheecddeeeededeedclemibYknaaXcbnZhmnmaUiYXiYhlmZkbchlackkiTaZjlZljsQuUXXXZVaiYcbpsZXsbpblUrjmcjpabmWjbZhbmqmdcbkcbVabYniqlaZZjZYbaTjdrmYlbbYjYnpjYZnkZbjedheeeeeenadeedbdeedeeXaionZbclbjanngaVnkWicackiZjljjjYYolbZVhcUZdhecgjcXhdbmknnbYcYZhbYajdimbgakcYYmlhWjohaaaYidmjZhZiaZfkbcZYmmWhbYijkcjfbkYaaokaXZmkVijZhflddddkeeeleeeeeefdklbajchWbahmmZhmaZXXhmYYeaoWkmnZhibklkbVYjjdoeefgeeecdecdepdlimbXeeUdfqbaZajXabllZaYnjZgjUhdqZZdjbbaZlnabYndhYjZcjlicbVbjYmajZlhmkZYZlbjZYpnYeiWWiUbgcZnckbVhjoiaZXlYaammYXfolWbcXgcoblejZabboobZUZbXZmWgZpajahbZZkcjbicakhalUminmbjcZYcjoimXYlhWYjnZadYaXbebpiroWiYVdcYmWbcplajamajYopgZbmgXbiViZqhklihdZWblecYjejjkZajlXcZYhbbblkgaojmcbjndeYkdblkcdcdddcccccdclkaapnjqmbqljWspdpajhnYccnbciincWYcbZlXojeblWkkljnkYdXbblldYTliWihkdZianWZaaopbbogVXXjmdkXcmVjRUWntksTZslWcZXWibjcllbblYaZnbgYYnhWmZVehpldmjbhiWbnjddmadabYkalZnkmiikZbbndTaYhkkZabodZUXcYnnocccZcijblZadndZWZdaklnbbbkdljhnXhbokmeWaWYjacblkkkblbYkamZZYYajjmaaWWubblXjVjapdbcZaakWbnXldiklXnWjkmjalkbcaXjlibXjeZdkUhhqlbjhbahVlojZhlbaajocaZXaZYWprdYkZXnUYlWgceejdjfefeecdclecfeeefVijojaklibYXlmabYldYbkaYnjoYmZbaWYmZlniphXnWYibndkkmZWYUkmYcUdpZcoVjingnojcYZVkjYcWknZjnZcdmmhdbbcmddldcdcacoeWehokcacaYibljkbilbihkVajpjaYZfYcdjjaZpojdijahhjkbYbgbekmagZmleZkihZbldWTZlcoonZZajbjihkVbkpbaWZmagondYVoncWZamZXmVYUcWjqrcoZWoXVsYkohgWZldhXbijiZkmaXZhaaYielkmZgmeZWkZbYlkdbmkZbkjmcYVkWbjmibWmplXiWZaaohjbZcWdenihhimjXhcnefXeedcecdddddddemdehWicoaikmdbaYbkjZYjhbinhajhXaXajbcggYefqamjdlVjjokmjkccYaohbXWebXZlacelhjYYcVjlnXbnZjhZlbXdbphZWYYWmmmbZmjnhZZcWeknoXZbiWXYbXibrnlammVgbpaZcjXfohZnZddZcoYhUiZraaaljgchkkbYXljZacZccnfbXikdknnaZbZlcXcZUbdrlcnjcZlVkokcVnbiacXbhoninjdZoWcnlcXmbebYYiZoaljjbbZXgiadYagcdjeebjYcbhieYZlZahpaiZclgfeekddddeeebddeeedeceWebpaggiiajYlmaZWjkZbmVjiokljckXZXoccZUljWkkjchcbaVWkakrrgZXkdkUXZacnanXaYiWbjkYiajnjYiXgffedeedecdnhldcceeZeekddbdddcecmddjkecedcenZimbmZbacVYgjXmlZolYjaickbkYXXmZjkmdYZlkjXiWWmldqkjYgcfYjllbbidYajWldmmjedZcbWZlkigdbibjnjZYbaWdXZbdYclraYZbmXWieomahdfalanokWYkcaZdhZgklgkXdYWaWZYawhlacZacanadWXaVknojbkbolbZjTbqmqcbXfYbYZZlijlZalWVmliqjmYgaiYcajiacaVhYViZqejehZaXWUjjjlclmbkWecolmYXihlqVYaaZqnYbWblmXnbicZcdhnZmbckhhkiUlkmofdZcZXWckndbbaXZiYlghkedYbWYXaYYkomZaakYhcmZcXYmYcddbXalmkYvZXedolgZYdcjhqomYYliZbhZhanZZbnloljlliYYiZnYiahdkncZXkXlhjogYbobWWaUharmkaZgZaZYjbaaofcchXkbnfhjbYhZkYmoYYoZlYZdefhefedfcmeeheeffeefbeaYnaWVccgnnWmWYpbaskbiggbnpYVkVajpjYiXglUmkegfgfffffenefdeeifehfnZijjnYiXnXZbdaXalnjYmYUearaXijZjkaoplZXnkiXljgebmdceedddddedddeddeYkjinhkajaYaYbjaclhXhbnbkXgnZWZXlmpaphalYXZWceeieeedeoaccdcZbceceeSmbrochbjagWkjkdYnhadfUebrjYXlggbglnlXZnbaZbTiarZhjlcdddimhYVjdmekWjeneeededdeebediedmcdTjbrcdnhcYbXepcZZnjickXgbnhgZZlacamlbcYkibadWeknjjaZjXcZolcZYhiXajUkiodXZkmiagohcYklbYXbXcapbcZaYboombaZohijYmocdXbkqldbccccbcddcacXodeXbbbZcnacccbkkcllcpheededebddcendemecjdedXedolYXXjXkjnljXjnkYdXVcbqbbXaZZmmmiXZmahnblWbepldYZobicnjaZamaYkYlZkandYYnamaomZaalXWmVbegjdddbddeedcdndacdddXhimYkechYjcolZYWkiXjljZclTdSVvpsmlwThmVlXSVbeejffffffffffffffffffbfejffffffffffffffffffhcakXecYgmdkbbjWomjhXjVdaqcbbhdcYcblZcajjbZbYdemlYZgmcWWYZjilocaeaXjZobdckbhdaljiaXlkiZjmceZbndaicddcckcdccccgWifnkkecbXkYnniYXlaYejpbZYpoYWWWmjsVWoVVWkVbVmbolaonclWYjbXjSmjVbhVkbpmkZdlYWYbclXWncWecTkcrkYaYmaWjZcZhZnkVaaXdaphZahYkaaWaaaomincdUigqcbbmkkaanicYckdhamXacpmXbamakYmnbhbmlWhZWbaqZZYlZlpjkoYfaXVkXjYicmmbdecZlWlnlkYchYbkmcaccdeeedeeddeddjldeibgZmjYYYlaeakjZaidhZZknZadaZVWXanmYjWcsVpsXXmhaabccaWjpaXnbmiTYpXdXmdkbbXkocadpbaamabYZkVjiolXklolXXoiaXZniWYeWahplmjZaaVZYXYaumdYZYXibniiakiajXrhkaUaaYddVdbqWYemYpjaXobnZYbrWmnZiZYonYkYZYmXabrpUXVgbZgmbkaZeYYjiWZenkZZeaibakYYjaZkonWjWYracqXjceZmaVaiZlpkXoWjlbcpWhrZkUcakZZhkhjXbplYbjcjXdgncYcWZYljZkcZpjmoceWfaphZaaaaXaYXXksmhmdjUjkooaidbYZXnjgbXnaVZZVidpZYinbhaanncZUkhYZlVjhojWZjcZbdojicZmcWZcXhkkmdjeiWeaojbcYjaXihjgiaYZaZXinodZknWamoYmiedeedededdeidlddeeeekfalcnkiccdiijXodeccakabbjimalbjcjhcZifkghhmYmaXlWkronihUjrclWUbkSqkjbanidbkaZaXZiecniikcjfeccdaadkkmbobbcdmcebXjaniYmaclYYVhXmkmlkZkbefjddeedeeeaejneeeecdkdZialgajZkabhjiUabhmjZkakaYbbicgmYajaqnmnbbXcimaXiWbWalXYcmnpmkaZXdboXeljZjcalljgYbglYnVgaqhhjaaiZWXmXhYnjnXkbidijjblgkbbkbkbabcYckldbbfcWjnnmphWaZndXgibalbihcZdjbikgZlZkilmnhXiaoZkaYYbaiWjdkbZadZbmZaibdWXjZlmbiZZoddcdaaadnjcaYYjiiXgakomaobbXiimdbikVZkbnombWdhbYmYhhmbbZccaYmlWcankiXhcUharYdlmjhYYnmhbaikbgoZljbkcjchYcbkacaibfacbYmkblbZgZXljjcmWeZbibcaqdVnccddneeedjeelZeddjckalikYbbibmZZljmkclnYZinjiYVccallihinmjWabiYildhXWZZZakjihrhaaaacadlbmXYcXYnmZcZokaWZZXcinXbZccXhoicckanllakjcakYZcaVmljbjhonZYsWhVibphcnkkaXVllZcVkkYglbbcmZgajkdibplabYbbXckWkjloidiiZWalciXYgaUgglZibcmcckZinkZacaegmmjnakXkhjacjZcaXchpdakmkhYhmedZcbigcdechodZlkaejebimgjkaaZcaljVZhYjceblajdjblZdZleceZkkbndWdepiceacYcYhmiiZllbhknYZkacXYZXYnUXUkwaZjYgUlbohjkZZZZWVlcllmmmYhYbboZibeYaZZXclckhjkdcladdZWZZXptmWmaiiXYsVcifceddibddeecaeledeeeenbYiXmYblZZmaYinZnboppmWrVpmZXcrplkVZXYkbZgjaffkjbbdeeeedeedeeeebecbclabWamZjlYcZVokdmdXlYdjbmcYlZdheWhlliabkaaeekfffffffffffffffffflheZlnmdnYdWhaccXekVohXmjdkkiabhZdXajjhngkjdjkabWmoZXnXlUcmqZXmpXhidZkWcYcciakpnaZkoibZichcjjaljjbaXijcjclkcckcegiffffffffffffffffffmahZbbmlnZkcngblYicakkXjaocidXZaZkWkZlkhmmYcXcbpbdcYYcgeWoZmYjlqakbhZmichYmkccTaZnagnpkkZjZmailaakadUkZmYaloajXhZplmiYaZWbTYglmfimZYYhbnmnaWaZXaWZdimjgiaYkjZdinXXaYmoVXoiWXYnnbYhdnZcZgXhWeaahYsmdmXeTibrijccccaYZlgacnkmkkbfgjffffffffffffffffffZkmZnZiceaWVmdeklklUbkicbjhZcijmjdaZccWZianbmbdakjhkkXlXggbcVZiZmgmciZYiYZXisaYlcapXalXcYccneZiabecXVoZoiehtZckaiblccZijmjZblmibcqllnZbcimZikcbjkYbZloYZhgaickWjkWXaanVXinrYdnVakfeaedchejZpbccieeedecVkkmobndkbfUnmcZaicZjhccamlXUZXjonXaYYqkkoYXeffgeZmieededdmeeeeceiZhbmZZbebkphZiZlbWkoXmdcZnaWakXoqlXqXcYYktZkokcVhmakZnlgZXnlbVYjYbgjhadeedecdmedednddbeeZckkellbXcaZXZjlnlYiXXahjimhhjbZailambhlacjaZjijkdlkgYbcjajjblabiZaiZmaiZkmgkeokkcXbcZYmjZhiZgbnjkYggXYXvnbachZejknlecgZaaZaZYnoblcbjcaklhcklZhcbZYbkhccmbYldkimZaabacXbjXpcYdcdXhenffffffffffffffffffkchbckenjZdZlZemYZcbmcbjaklilalkZVbmYpWWincpZdbnmklljdhXomajSaaadjmaiaajhbZlXpZXacqbalecmeeYccbmdmclcccccddldoXhbnhaiknlZYrlaaVmlTXcZdcmZcZljckgmhiYZhagekZcmdffffffffffffffffffhYYobiYUWWjUZpVrpYVpXnWclmmabYXZjXjlidXmljhgWkkljZjYbYcalmdZgnoZdjZiiimkkcjeXYXgadYocbbZcbekilaViXXlZaZjpkgWjXnbiYkhaZjYhhjbZcnagalcjoZXbdsrlnVVYZYlUXkXanXgZpZilkYhjZVjijVYjpmjelWlkYnpsjWVRXWlZurelodiZldlbZbbidZllkVacodidefhdeebkciabcebceeeedkcZjaabYXkohUqXloVasWcibcjZYUYbnprYYZYqYYoYWWdmlcgcakbabddccjabakdahdkonaZjXcidYcjVZaYmYYZlmbYZWXVildVholmhjlYbaiklZbbbdiWjonjXmZbaaagekffffffffffffffffffmZecikeWlebZWZndocaloXifedcedddbllZjdbdnmkccgffedemddaededkacmjdcdmgcZjicjjlcbcZdkbdellnkebdsZaabjicZeVVqmadWdUddqjicXaXbbYmkdlmikdjajbkknmZnbVZbmYWasnidekccdedddeddeeddddeedddVjapbhkmYkUXXZikoaigakpcaYZamZknaiYbcadZaXmaWemkpdmZgXWWbbkmVqbXlXbbkimkljkaXYkdiibkbZkcicchZbYabjgneaXWuZbdYdXeZpajclkilZlmciUaakZlmbbbZeZZmYjYjjhaUidglelefZdccoddedZdoceddeedUcbrjbUclXicqdabcgkWYebjefhiljlgbZfZckYlmamcYjbmhhXjjjjbbinaXaYacZibbkgbXZkZbkXWbatdcanYZabocdZWmlUXVWahwacilYnbcZkbbjdlYkcjbaWcZlcbqmSbZZajdiWpWlSOqgTlUmnhaYakdikiWaplaYWllWckiYlemahhijiZlaniVijinhXeenfffffffffffffffffffdmYinZadYZbmYYVtnhVdabldclcZihZdmlXiacekYajcliZjjlaeaalhWgkldkZaaUgarkbieaUYVZmVXodbnYidjXmYllkoYWXalYXTulZYlYhkkZeZlYgYjnlhcddYXWjXdhnkajiageZlnglYhZdZjmbackaVgnkcdkZaljjblmlmeaaddWZnkaklZZkljiimljdialljjkbiYZbmgVhcZlbledaagXZmkijYZjcaaankaVlmjndlfidjcjZlcVldZlXlXjhmmaXbcXaaXlYvaYbkYmZkZYaYXhTUhaXUXzajjXYZdXpVoaYqYZWYckZUmtjljkYijbidYbkjdghjmjaanjbaZncoenbgbYXnbmlYlaXmambbbkmicjajXabmbSaicoglZjclheemccZbbblZdibnZoefWdcdcmcdccddcmddddnnehWXkobWlYmVYsqaWjiWbhakfdlhYYfWkWVZlvjiddblgZhalijalXjUViloelkiblpYWabiZWndkWdgmmZmkVjpdZXcmccddcdmbdccdddllZcilmaZbdYmZnmkZelbYbZTlbqlaZhlZYZqnZYZmjVXlUjZqjfYjmebapmYYYihZYkmhhYboilZolYZafoVVlkkkWkZpZYclmdlkjbXaVlonZnmgZcZiXadbXlZbemmijdedjaakikYXmYYihZXdpkdWhYWjbnhlibbYaXajmmYcibillbbebiaaYkYbdmhXajapYhZdanWYYjmahmfcXgZlnobnXjZoWlbeldagadZjYklpaoXejlocYZaWcamalZaoiVbXraYWeVXcXoojalYbkcagXjZeZohZZlcaZXgoYkYjimcnXgjlmkVZnUUakVhXoijTbcYhbmbfYhYcXiYZbYriZYXZfffffefbfceefdceafeifahbZmbgdiakXcYhXbqlambkUeXsZalnbjYXYmXhZimpemWdgobcgkXgcZcikbghchakaejiYjkXYcgpbYhpbimlYmbgkclikbelYekjbZarlmehlefZibabeeddejddddaecdXjYpXikodhTXdhZlXbmiamXeenffffffffffffffffffWkjlnZhklXaWcjabYleanYljcYbedeecdcdcdbbbcbcdXjbnbjpifjWUXaYoZbmkimZoYikknlZmlWYcakTXjhikjmZanljajimaXYcjUXlZndYZcpjlYXYViigbalmbbclcYdemffffffffffffffffffckiamkcignZcZajYWobjbajeebcdckdbcddcpbcddcdciheblbnkkiXZiZalZmjZljmoaVUjrnoYWViZWqQYdZqXneeYcdcaoadcddciclicdciffceedekeeeddeceimddcZacnhbaclbjZlljaZjhihicdejdemdededeedcdeededleeZdndddddcdndmcddcddibcjbZgebkWXYkbYtkoclcmkZZZdcclldlbYjmXhjjgnVhephabjZiekgkZaajdjYecjZlaXVaalmpWcXXsYirXkacbmWZWdZoiucZWZrXZpZnlbkYpjcbcddYXXimmocniajabkaZkoYpqbZobcbVYlXYjdbhlnXZZXnjXZodcWWnlZYgZoaYldXnokVpWimdgrYiVkaplZfbirXjWYXlelmrYkZjkdgjZYaYZmhYjikgkYbhVigonbYWZXkjlikcanjbZbijjYljYXcXkkqiiYZmkVZbiijZncXabijkVYjnikiobakdcbacbnccpcmcmmbbcbcdjeebeedYdddkddddnddmedZdjkmlcZnZcblYYmdnjbmbTnlmmjjYjZaYllkbVncVbaUjepkkidiYYXlhbeWnhVadXhenbllacYZYcfkionZYYbijiZlbZpkZaXpilbWidVZijeebkcdcdaddkcakdeddddicakacWjmmdqiXZXkidkhihffdcdcdcdddededdnjddekedaceicdddcdedckdenddmjYbqgYhaqccYWkbZabllcUdarZcXiZajbllabdkbmakkalZnhjabcaWYaknlohliaYdimlocbaYdbYdocXjYjlYpZeXnXZTmdsWXbWqZakdbmtUpSURntsUnYWYSWppomwojbicddaboZYbpjWdlidXZllbdbjbccjdmjjhdaXYafcdZbimjkaYZYijlmjldlYbZakedbmmllnbbXiXckWjjYnhmchYjgbabkmmWWcknbblYbqblUkZiaXlljdbgmaXZoanTaatVojXcWtSadSiXoadjrkanXXaYXWhupZjanYTXpWbkXjkVshmXXWpZrVUUdYWlsmeeZklXhhbcbcpaambgbcZkbcdkaZZdandlllaWkcadaZaboiYXYhWnjkkjZbpgbdZcchjWdWhcgbkuhZZWdnWYllYhjaiZakibaeackibZhmcZckjnljYacYXZcgjkocabYkadjjbXXdbekYYiZohbYnYpZbZjXSpoZlZcrTWuUQbUnlcdakbcalYlaZZZiabcbkZldeZnddbclcgZccqbdcadklefZdcpldccdddcdaddddhobaZkWmjVuSPYpRkzVWiUXmbcblckaoYhXZcYgWhkamZchhhddedeaZcecjideadednceYcccacdbbdbaeqdcbdagffeeeeceaedeeekdejYeejaghkbhdnadYdabjUjkXoalhachlkfoYVYZiYZcolckboaiXlggXmXYYkaZkblkZpeoZeYiekalahXaaZikciZlbcbjijZlblaYWahWcljhhijqbcVWcauaZbbdcYXmUYZZkYjbmZaclblbjkjaaZihhalZklamdlakZcXcddiXidZkZhidbnRVXZRYUUWQWY4kPxiodYarnWknWannXohqZXVZgbcXobcXXdYhblmajncbaZZVbcqaabnYqlZlXijZekZmlmZlZYjaXYjYaWUZjxhZqZWXccodjYbdkekljbfjgYoajajbkcaZbYknkXmiambjqccUigqdijlZaZXkkcYXmZbbhYildlniYjbcclZjgZjYcjZaiamZjmcngitXkZgZVWcVcbhYnXcYaWcZsYZYXmlkmWjbjZlWmimVhWmlbdacYadXiXddnaYoobYYmjlnYXmZYYWliaajkkaqaVXZjXYVsmckckiaebZZkinmpcbYWqaYlbWXcgohYZckaaZmkbbbolWjZlchamkhXmXYaeaYddkkXlbmhYdZiWdkjikYakiaXXokhZljblibjjZYYmYaXrkiXhebicihaXjiompbXbWpbXlgWXlbmjjYbdZXbnZkbklkYkbnbhYlhcZjkcacZZbochZldnahYUlkXVdlpXjajaUXpVbXcjmncialWYWjiYYnnaVaXYdiljZjcoiYZkkYgbqmadntbgRoirrWkkYkSVTkVlUkoqYhXcdbqcbccddccbccccbYddnaadaXimknaldmkhnXnokTlYXjsasTapSnWUYVhWwUbnnnWhccceXlljfbrbcaYYjkjZcmkbiZgYechZmbeZjkZWoVaWUXZoucVnlrYUtTabeckdeeffefdbcejjdeeefaYgniiacjiYbYYXWxjXaZZcbkicigjlkYXqkdakllUcmXceocYdbeeZkXjaarkilXkmakYncjbnYgXkiZjXjkWlclacdlfbZlZlZadZiWacanbmhbYcamcjkahZkZkbgjkgdkabkkZaemijabldgTYgcodljYeYYYuZrknacXZlXXlWanhgXXapmXjlbWZaooWcpYijcZkjbiikZiXXacgXknhobZcjlicYalXdmlaZUmhZaeYbjalemlboXVcZZdYXpmZkmleabkaYbdcojglpmUiYnkbiZsUZsQVblYveYnQpqnpWRWeaqaaajYdlZhmZoXiapYiYeaobYZdbkmjjmZbihalZhXhZpcbbdZjkdYlYjcjbmYaYjanamYcZaekaihdYgigckWiinjjhbaYXXbbmcmolgdiXZkomocYdWYYcXgkqnZYkXYejkklaYZXYcZankonhcjaYgdmkhYZZdjbhklXmlcjbYYjambhaiXmjjYbkYmiapdZnfYbWjWYVoaZYXxpUTXiZYZhbmYcbnciajoZejVbaaZkneYbXXmoVnZqWaUYiZXnbWkeeadddkcnacddcdcdddedoZgYilbcmZdZcbalcYYalZVgcplgkZmZUUXhWdkphhZgnbeZmhjbldkZbdbiYaaZmakcebmchjmbmWXdcdXklZlZkakalhmZlZiZZcbmbljekaWlhmnZlYnaWWZaYYmqlYcbjaiclbkYlaZVZaZmjjkambZjrUnucXtqSYXVfTimnOSnnbbabjicXkpgWmjjkUZoXcXaknmXWZnaZjnbYYcnaUYVobdXYmmkhjWijZakUWdccmdbalWgedaalibaimmaZnZmpXmWYhNOoQWzxjXVSiWaiUjiadZkjYkiVqYdaakhkWVcZckkbpUXkXWmnXXTihWWWVXkglmalYmYUlbYjkapiVZZYchmhjWljcXnnalXcjWVWZldZdhZbkchbnpVjbbcZadjilkXjcmbldgbiYblWhhckhjaciYbbcccmbbmZmXealYckcbilbZZXZpkZnblXYcnXaZjhjhcYciYolbdncWZbmkamccZbbkcdephXfbckXajedijXlWolmkkWYcfahUeljpqieeceeedgddleecddddeekdgkbnjjamWjXjjajZkiZjamikWmjlZkabbbYklXiiZkbakidmbjnbZWWiZhmZlaUZbkaidkdjaZinbdjcldYZlahVciplhYVZVbXlbmmjodXcZRkesZjpnWXZYXcmYebabYaieddddebdadjdedildZoddkZidchYZhkfkXWibodWoobmccZhambllZXVYcliabbnZZjdkZnYddmabbZnVocXidiYkmanbmbhbZZgZdiYkaYebhbkblnmamZYXZYjlYkgYjZXcjnjbmbckbWdcmhTkijniqWeYfXiVmrptsZkTUTVQXTmdeYZjbbacdalZkmchmlcjndeXdddcdddcddnmdddclcqUcjnqcZjTovpOSkTjZXZrldkYtaZYkZbabUXZYaXdbldakhnhiZmWmbkaZkYnljmblciZmkjblbhXdeYiabkYliccbllZaajbZcYZXWshaZdXYdZoibacZaadXXcZriagbXjchbdjZXkdYYZZZcsjbXidmahZkhjYkYbedaXhohkblbijYjaXallmknagUWpaamYhlcdbkkkeibZXXdcamihZldYcYqUZYdUZbseYXobUVqUiZaboXYZZXgZnXZbbvhaqYkdeehldeddbnpadcZXbdYeeXYcqbgccedbcccckddccmdbkecffffffffffffffffffZhmbhXkbjYYobWlijqkacXmlaXYaXabknqYchYcaYqYaZlUqbovSWSTTnxaYQXXSYZakakXpnlVXmXbhjVVkbYXjcegiekeeeeeldembeheeeeVkimbjncaYhWmojYXijYbngchhXcjZZYdpTVkpqbbnWWoZaacaXWXashUnZhkVXxWambbagbVaYYqmkjbhcWWnYikaheldidlZkabbYjjhickabeejeeededeededeeeelejngeXdcdcdldeddhdddcddnRqobppcUraYXpaXYlnUdoUcjbjXmbdYZcWcmmZXZYXXkXbllYjqTbbUWVVcdqpoSVYZjamhkeXabaeYjZkjclmakYkkdZjZXkVXbpbbZYlnUkjYcimlkiXcbeZanicckhkbdakbjYnckXbbZbmnYeZYXXmXbkneilXaVaairYYUqbkbhbZjlmVUTtrVpUiYZnWooSTWkZobmrUnWkomkcYUcVZWVehbigiZXbgklcdZZkabbhblgkXZjpiblnlclllVXZembffffeeefeedeeedieleiheledadcdYdklbckmcldcXdcigebdXgqbiabenXnjbZcbZmibZYbqoaqmYZjjdUWYlXdYefmffffffffffffffffffmecZldaYbZXZXbhoiZbZaXgffecdeeideeeeebecdfeefYlillZXjZbZmlYblnaagdahgjiajamYYXghYlcnjXkamcbalhadjdjbXXYjmgjmldYgqXrTPdTRqkXZW0QbmQoRkgkYXiVZZodiiUblardosXpidUYrbZXVbbbnxnVhWVZbnllUaUbaZqOVRtaiiTwhPwWcknejjYYgajZZfkophdXXdddiejfeeedbeeleeeeeefWieokglbiaYZelbannlhckajhhlpiYlUZZmaaaWhcVnakeeadddmdbcdddddddddddkedbnZcdddeeddjddedddaWbiolbhZeWZVaWjscjcakYZfleciedfefedleffeffffcXZqomZTpmdTVpUUUqqabZldadZjkkeicbakdlaZckhijabkadXeallnZikbXWZZiXZbbnjXdZajpYVlXrcmYpZcWhcolYachjjZblbYkmihZhVgaqkYajZjhXXnZYlkhmXdTiashXblhgacmcabjojbXjccdkolVboYZbrXYilifVldliZeWWgaWmokTpXkoVjsVhZehlffffffffffffffffffZkejffffffffffffffffffmaiZjkgjXmmYcnoiYYWmbaoZeZdpXWoUZTuVSYYZZVnYndaaaaZXnnrUgZZpVmsacZlYdkbcZXcjhaYilamaYmmYZjYnZklibmbeYgcXVlhqbdYiYpWlYmgbZiVYjkhjolZYmbZdZjYcihllYdlcYZYnlajbZkeaabhaclccYbndhkdjWlaoejmnkljXYkbaVbckZiYZaqZXWZZYZlYbaasmbnbabikalkiYmYlhiZYlikjeielZdgiYicmjlZZZjjXciimaPqdrXlZUWSYVVeoparebYplbcbijkdmcjZcZhkWbhclhkZehmgeZoZbXaZYmZjhYnZnbdYmakcnZcYhcZlXlnYlaVkdonjjkYWcVmojYVldXblnadZheaamaZmmXWbqmaaddjdddmdkcmYkXcbZiYjjXnbidajZjYaiajZbZlkbXZclhYddmnlankYmZZiqZTabXkZjefbeedjedmcbceceeedecjefbbcddcllmkccYoacbdboabZhjbYlhZbZcakobddlcncWkUXXqXsqrVbVboWWnWZhffeeeeeecdlbdbceedZfipkVbWaWUTkpUUxTrvTUaTZnadZhlXYgbZiZXbatjabjajanXmkrmVZTmTSmsoikaYXcZlijmkZYaXjVVcjtljecblhcakmninYVbkYhaUnhVkldpaXkYWWblrhVllZcZZobWmbWmqbaajhpZXjdWWYaloYpdeVbcrjbkcaccoZccjlbZmaahZmUZbdnnhcnZYXWlbZZieljkbikYmZVbqaXcaZnYdjdcbbZZlbkmXYdXphaljYibidnlaZlXYeZXjjaljYlYahZnWcVZaYasXXgdoaYkXYmeeYddecdkdiddcmcddcddZcdmXajjarYilbjojaogXiZeflefeefeeddieeefckfeWbojffffffffffffffffffrbdUYdbWYbvXWaYYkWYoVjZhbmjjekYmXXVjYcbnZoZdndeYcdckdcmccddcccdncdlbbdjhbYlYdkaZYkliabkYYhaoYjljbaYXcmhlWaeeanjcbhakmkaZZXbldlVhidjlWlgmdljkjWYWkjjaWhbWbjYbimjcahkbZZokZZaghVchnaaeWnZdjbYjigjkcbZijlhYkkkmpSlopjTncbZrYlmSWlilmZaZhajdnjjWamhXZbWjllkYZZlcklmZcZhnkYcaajkbnYXZmcnkobiXblaWdXYhkjdZeYlXYZnakgbpoViaUicqmkWUYYZiWlZYsnYlXbkkZdYqpVUanpXtYRZswZScabZoXZYiXkonhneknaYpYjnggXjsZWiVWgoYpmUZaUmgsZaUYjYZecZaYgfjWaYlsbjdecedeeeedmedddcddeebZiblZkdiZYjZhljaWkaYYlkefaccmpcnbccYcbiddddaWcdocbalejjalajhXmZcaemdZbcndcddccddmdcddcdcckebffffffffffffffffffmbhZVmZmcliorcXaWWZVWnmdbabchhmbbbZdZmZkhjfcYemimmlbjaZZhZckXokXkYadlclalcdbaXnimeYmdWjgnaZcXhXYcallXbljbnWpiZkeaddeeeedddeddblddZedffffdebddejceddeeeeejeqZkVXWVYmUaanbTxWUWTmnVjdpknWXbUfdkcinWgdZccWjmjYgklipkcVXpiVnbhnUmnUhZmimlYWaZaZWXomkcndgjclbldlbbXgbZiZmlYlfVjapnXYZbcamribXcbbcaYXjjklmnjicaXddjcWmbbkbmaaiZhZYYZkdWlZlpWZiYaqZaYYkXXWnniVjemuSVoVYliZgajnjmaaWVXbkaYjmlklZakZcXWbYXlZZWkuacnYihbjdjZkanZaYjddgZllXjbnbeYZZicVcarTVmrdZYnYVmZjZahbZkjXeaWZmohbhlhhjZjpZprVlTTXcfhPetXacqfaWklXgXXcpXWvlTTXddXeSlqrkTUYUnomWZjpYohZaUalpkbXWZWhllYcmolZZYWWcknjbYWXYZkjcknlnjjbakdbdYmYZZakolhhbUYYeXjWaipmkaYZXcZolbjklcZZjkakajmgaabWbbZampeXjdaSlbsdoVqbXYaVYqccmjkadZbkkkkaclhZYjibgYqjajcUmcoqiiZicVYgYfVisichYVjapjZXkbbYkYajdcplmYcncZbajXbWcleakooYUZkZaWflmYhaiXZcXpiaZVoacYjUcZsYjjabXjkkihbWihZYoWihneYYdcbkmphZbZldaYjdlbbinbZccWadcjgoXaXYmlliWgjYhijZkmajZmWXUWcWcYrWZZjebiloakZZciannacanXiiciVYlYjcZllepZYUjaqbjlmdZaVZkliYjibjmXZVtrdkbTRSYYroWXUbbZlqjcUzWVWZakbptkTicfkkYiefdeededeeeeeeeeeeehcjcdccZUZkYpoqcZkbWeWXZclahYmmpXlbagajZZaajbsXajocaXljgdlpYjdhhcjajYalmilhafcabnmjZXlYZYZleeZbcbccknbbiZqcfjbccsZbVTpUUVWSioWvYcUUVQRgffedeededcjcdedncameeYdZoZbbnlkchnakcXjZkajXqaZYbVaeinlqbnYoYakYioZaaVVTdbkmpkcWarYjmYbdoeWfffffffffffffffffflhbbknaajZnjdjmZUaYlhdoiZYjmaZcWriYjmiTWYnsilbagmbhcnacYZcYifgiYnZbefkeeeeeeefeeecefbieemaaiYaVbVizacdakRTWnWZbeekffffffffffffffffffqdeUcdcZcqbcdcaabdcbdjmZajlZnlnZVSjoUtWpcVbZqajUhivXySSRbSUYSsVTWUakajnWWhkjkaanjjjbjcbjndZallydsWSTUXXnVZkaWaVoamkYZWWpeRosaYbboWZaWcmmmeeXdWkWqnjYankVkbZcilebjanXkYmncbXnmYkeodeWplqouiWTpSVmUniYoqbjhdjiWZiZmkbXibkiakjbXZmmqaaZbZkYdjnbclZYbYaklZnilZkYZYkaaeYkiXjbideeddddleeddedeeddeecdhcimbZZjakkbanaXmanjdnZZdcdXZiYbnbbZbogdciacZgligcemdjZiZemXbihphYlXoakebinaYWjeXXnioYhadgkgdhibhbagdjibjbecihkgamcYemkYeXVlmWbaiocZemblWbYoXYmmZWajokWaYXmjibXbledalcYbZniddYaiecedeeeeeeceeedkdedfebdejffffffffffffffffffZklZmblZlZcYkZZiakkakhildZkbYjmiYdkXlmXhcXcjbldbcZmjojWZjZblVmnYjoShnpnmYmaclpnjalXYbWlXimjXkmpkdjcXiYhmWgjbipWZdqijWamnmoXXkZqfWnhWnckWajokZkngaYjnaVZnmpYiilmlmamkWWZhXZYqiaahacelffffffffffffffffffiedccceedlcbddcnbecicedaekkliYlYZYhZbmiidYmbijkYkbmckgkZbZajZchilbckkZmhmakZcahcakVeickceilYiZaccacomVcZrbXaYZejajXWYlbmnqWXXZqaaqXkihaigmZjlbbaZanaVZXcleXklgljkibijbiYmbYdYhjaliiYjZkclakZZbieVZdmmbpZaZWXXkZjpkXmZYrVXmYXZklboaaZeXYaqmkZZjZUbaildZlZZYlXXmpjhZZcjWcinYhakebZmZjdoYahYjlYmjmYbjZnllXVtXUYnbSXiYsjmkaXXnolZjmkljdaRYiYbobqlTlqSVROYntPUoXonTTsajgiiiYZZYaoZamjlmdaXbpkbVlkrtZloWkYkZTVWWUbpiYWYYXlknbhRZjtcVZjXXXkkkjbbcdXbapjdZVmaWdgZilemaYZiacnnZjYlccWaYagkdlcbYjZdmnbcbjbcWbYilZdcZigbllpclXaYkimXaibalbZabiZXjicWaVlcUXcWXYtaZYalahYhicbXkiWaaXjlkibldicjagcllXicZkbejjZmenbmdcZaZbcXchckcXcboZjcYaZdkWkZlllllYgdeeifefefedeeefkdffefhXklcmhncjbdXhcalYebbkjbdjdojYYlWZYplaZjcjVejilhYjoqmYnmcbXlmVYibfpnhZahldZZZalglWoXVYkZnoedWbcbccabqabakidijkYjidblhYkhllkcZfYnaWjaailmWnbogdjiZkbigWjlZmhZklbnWnYnaakmeZUbplXkajklWlapihmjbjYgiYcdanmameaffffffffffffffffffXZcqoiaaqYVYjWWapolTkXXbbpcdklmZXZibYiZljXjikZdiecZZikZkWWchocbdnXciZlWomhWZcWZmclUYbbXopdaWhZiacaajkmboabobjbYcdngddZlbhbaibhikaaccahZmjnaakWaYbYbmUbebndehZlqoYWjVZYbXWbVkmYmileacinVYlVhmlXniWajXqgadamanZcbXicjbdeWacbkjXhoacYkYTYVTVrWZSVkoSmajZmXnlhXbiXknhjUYbZWoWkbnmlYacYZZiZjgaibakhYmZlkinjojVXcjXUWonWbolajabblnjlcbYilqchmYcYkffadljilcldabmkcbcckkZllamcoaldZZiZagXkkYhcakkbkZlXecicZadkkmjmYZYjlcnacdYajdnikdXiaXdjYliemacbcbgbkdgYikmZiXXkjkmcbhhecakelXdjlahZqYkVcYgkgmlWgljoZmYoZnbdmacakajhZXlchhnqjjdYZijibYbkbZinZVabpdjmaaYiilkYjikbkelmaaYlkimbWlleldliajhalZmeXdZadgchlZmakYlbZZobhhVkdWkcmgeYdeddenddddenddddeedhlZkYjcjYjakYeepkdegabimZgaZakXgnnXhZmiddZcbcmamYbZbYdmhXmhhlhchbaelcmacZdYbflYjkakhZkcXjljockijeZYoikcXkdVhjkYiiZchbbkcchcilnccmebZhlcnibYhXZbqaiZXkcUkccljZkccamXadohddVklWflicakmcXZichlWWnYihcZmWYclkmhmkjYYYobklYncVejndgXchonmkZXYfmeWkjkkncgjblYjhccjdohkZkgZXdaZmlYnilehYWXaZjlXdcXaibhckdcniacXWbcameXikjokeZijZmbXckjZoZlhZhpXoYkkcjcmcjZhZcadiWjiZkcZmlYkblZmYdYkZaeYimZkiadijZbZbbcaoZUacqibnbYagkgebjdijjZbXjkZihilbckkYjblZlbbZcbbeYhjZkhYkmamimajZYYcYiiYkaZiaXjmgojjakZYhoXmaYjZVmZaahmjaenijmYhdnZUhllolYdljmZaacYagjYogalZZjXZhkilajahXacjZlkalcZjYnbiXabdZYlmnWaZonXmpXkXmckljjifaaXmmjdkgbacmnbkXZadlWwZXWXgjdZmjXheffgdadbemddeccddebeeeoedXckdddbckldmYbdcmdaXjemffffffffffffffffffabdmjbYaZglmZiZWqdYnXajbicYdXZbXYkbXbbrkZmckXdobkbbajabbapkXcmjkcilccacddcdcldncnmcddcdddceieeedeeddeeddeeedldchmZohmdiiaYoYnhWkZVkibbnaijhalagcjYdbomaadYZedleeeeeemieeddeeeeeebkecffffffffffffffffffoccXdndcddcdddcccddccbnkVgoWpUskZiYWcsanpoklmadbeccjjbYmnbicihajbbZgankVmmracihdXZrkdbimhdeebfcclccjcbcbaockcdmXjdjaiigmklidaZbbammjabkimaXkdjaZckYniZmgjkmkWijmmZemamVXkXapajcUndeYajbjkiZagliXbnZbqbiYldllbicjaYXbjkbjkjnmdbekgcbheccbdeckdnccccideddjcbkhbhZjalbecbdmWmbmdkedececejdideeddegffeeeeeeeecaceceenifecbekjbdlZcZcjjccjmbcehqbcVccjamllbXYeWmbmeedidedcokcdcjaibbemdbldjiefcjnblcdddhbkcecjebcjffbddcddahkgknadebdeineeYddkbidcchbanddlcchodeWajjbghXaZkajijmdnjjeebiacckdmechZccdmccdigecmcdjddeeeecdeelbebjeececblccmkegccddccadggfedddddcdjncccdZdclembcaZakZddhkmVYclmXqmmhajiYZaZhZYiajZndilZbcidickdkloddidXkXklWclhmjgXakhijbjbjebkbcdccfkeeajcbnclkejdZjbhkccZVoanWaZWYnkppmjbhXWlYVdcejiceZjlimaamibdbcdcYlgibZbYdgqnjaoWccdZdnikdabjebihkacYbhakmikekeeacedcddcccdbccdcqcilfjYdbkjiljjddblodajbjlgcblgYkjhdhjciicjeacbXeenebgbceeeeedeeeeeddXbnieddccicbdddedeebdcdiededcdeddmdkcdeeeeejcedjbmdcdkcdgbdnilcccjRZwYblldkcaaohWZbkjdcVmaXlaXqYaUYamjdWcnZhireaeknigkikakijdXkhieaandeXihjlhdljliajebbahimeeYddbccddddcccdddcnYgedhhcicdbgciocZibcjecdZbmcjcdgdcmaakjkdccecbefjblkgjlecabZlchihdmlieYkjjbabbaZcmlciacZlceeinddaabkidccbjdjXgbkdiaamjqbnamabemcbbicYjdcedddddcdaddbmjedcddladbjamZdchcnibkicacdeceejkcbkjdecbabcdcnbliXljjfihbddjkddcecddcccncdYcdkkcbabcZcnhcchcdedhhmekjYnjbhcZabanjbXajeilibibZipZmnjdZchYcoXhcWnitbmUUYdsTiabmnahegdmkbaeZZkamadaddjilkjdZbjchcmabhindadgbkdcbiklmZWXbbmWYkVkqfbrindeXhbgZgakajdbibaZnahodeXhbbckhdjaiZaoahddgjefboaacdcgchbdkdcckcdaijhlXZcpckiZabXYoalTqmceYdZaekccjadamjonaiaidibnadcZliaiaajbbmbkaledZcjdnhjjbacijbchbjckecbkZcahkcbhhbobabcddjacjickbkoccaijjbkgccdhblaZaZllppbZYcdbhkXheajdjicjbchbYgjnaacfbfiXabpZZcqbolZYgXXbZlkbhXddocdcidlcmbgcchdZaddcegimZadebkacYaZcajkchjeccddeeebdmegechddceenefYdededdededdcdjidedidbicbdcdhenlicZecckddXkilhcjcbacjggbmbhmbddldeZdbdddacslbbcZdhYdjnefXddcdjccihicndccldanffXeeddceeeeeedkiddeeodcXhgaaakbajaibdjqgcjfdehccddckdmiccjdmbibcnceYdddddcijhkjacddcedmddZbbbcjjcXackahjdbdbldcacccgcciahjanccamdckehZcccbcabibpZbbckdckmdeYbccacbdkkmkgadjmcjXeimfgdekehgdfededjehebbjkmnekbhdbZbalhabkidbbbmXajamYmbZYaVmabxrZdbjgabmbokinahacjcmhgblbccdejdkcccdddoddbbhcjkeYhdkmdddccddcdgedddmeeYgenccccddcnjkbdhdabhejanbgchbhabkbebilkgjigadcdccccccddccddoglneeYgkddeddiiddcchdciclebbddeddbcncdiccddceckeeaccikdkbkimbmZcdkdcmdjYhbbbjYanhibjmnjacboddXjcdccbdbkhbencdbdaekgalbbbcaapklbcZcahcZmchYhZbZljaalnZjZaoZmnifgceeeeedehdnedededehndeXddeddcdgddjbjddbdcjhebbnccccddddhcbfkbikmbeZjcdcjbajjhceldcfceieecjdccdcndkbdccccbcgkeccijdcdbcccljXaibmdcieedcmeeddddeecddeeejdjffbddckednddiejcecceeoeZZldccdddeccdccjdckeiffcdedaddgadhedbeenddcddjbbbacdbbkjckcdeodldfehddeecdbkddecmcbjidjeebddeceabbddcnceideikgeacdedddeeddbddmddjehffdeeeddeeeeeededcemcnhcYccdccljcchijjccadbieeddedcdicnbdbikddbeeoajWiaZZljaiYlYVZkdlmbXeeneeejdideeedmZeegeglldXhbccmhiidcbbbkglibkegacccbcidbeecnjjjkdcWelldieekcedddlbdfcdkeoddWcYmidcknchXipaZajnkehacbdchgagbccoecgjeckddbckdddcccccoabcacdclfcZbjkgcndhckkacbcjccqeXYdhdbcclicjbbdbdbkcdckbcacncZcabjbkbihZckkeeaicbjblddjnccibccddbfejgcbbbheccncejijcddXdjmedededdedeeddeelejkefadcdddjddeecZcchjndieeceedeeedeeeemeelddekefacmcgdiddcbndbdjdddkfeambddbdcdjccbkbcoddidddcddcddchncdmdbdcddldeZcjjciccbefcjaneihcmcdZgjgZcleacaiencckbcicdeYZbaccjhkcZpjZjmaahbihaigamlehZjZZjgpaiciefccdcdlimbjcdhbjmdbceeeggdecembcdicdjbcZedaefkbjlnhchibkcicckcddpcjUbZecahjiqcdaiboacYnjdXaYbjZclZmjZlmkhaikZbdnndjbmciaahZgbjZgkZndbZddddkddcZddcdocbddidhciZoalibckcjccbcdcdZkhjcXaikZYmXakaZhkgbbiedddcbddedenddkeddediaeiiZZmgcgddbjbkhcedchiffcndddcdddbddcdddcdehffdkcccmjdccedbdhbidegffeimdaeccaicdddddgldocdXbcbbbdhincbbcbbkbcmccZXlkWlaaXpWZZYdilkdleeZhdjcdcjdcdjdddddemjbeiiblancbdbbcdeigekcYeklhdiefefeefefffeffeYnecblhjcbijbmdjjccbcdieededeeeddbeedchdmijembdZjbmaoZjibdZaYbhcjnjeebddbccddcdndcldkbdileeZdedeWeedeeedecpeeimeeYbgjbbZcnZdcYobZnicYlejffffffffffffffffffgffecdmcjeecccddddZedehffdeeeedeeeeceeeiccnbmghYjptpkVWZXlaWWYklapmjbYmalToXZcZmVXZafpcXmehYcbgbcbidchccamjmbckcdcZhbaoZbhbjbZjhZakcmbeZddddeedjdiekbddhddjefblcbbnidcljbhkdbbidmicYXnVgYjcdlaWhbmkakZkgeaciYcccaZlliibZjiYceccjkacbcZabmcmkbiZndhXjbncjkldleidcdibdcdccjeebfccmcicbbhclkdhcdcbighbdicncdcdbdlhbbhicbieibciYckncaZbkjcckboaajlYaZZcknnilgckjmhjcjeiaddcjecneeheheidbehYfhlkbllcdcdYabcaijdcbkdcbZpppaochjaiiaeaabilheZdddcdneddccggkijhhegdgajlojlbYackeilbjiYjcjapjanaqXqZXpTVlaWoejddcilarmmkgWjhZaaablnhgchdYkjZYmmZllibicdkblbeabiideoiYbiljYabakeWdbpikbgbagjkbhabcZhjjdbeknimcdZackijbccbdabaZdngjdeebkddclccdddedWgeoecdjeeeeiddefeeegcjegbbedddedkcmdkiddbbkYdemdcdbccbgdcjhkdjkdcmgbadobcloZddZmakjYbjXhfdfdeemededcdebhdcejeldlWYYkbWocaablcdYkimllccblZjacncZoihWhlgaaYmjeXmiebabhhmabaciickchffdcdedecdmkedieeceedjbciXkppYldlbalhZWbiYWsiZTZZbkZiomnaXYcYgdbkhhcdeZZZmhZihZljbkdncaiefcdcdcddbeemeddbkmedieeclWbbciccbjmjdccehcjebhcnddddeiddddedaeilXioaldlkXoXVXXoXZnqcknjeebcediojdddecddkjddckjdZhdbccdddhYcchiccgdkfcbbbkdneccbZiggfkbclkjdZabbZhhlnklbdjchcedkeeabbhioiccadeicjlccdcdnXeeeffdeceedjefeeffjebdhndddcdbcdcdeddjdechehlccijahhcadZglndbldZoZbahhncZZbjbdbkXZlamdeYjcbcfbhbeebZlkbacbkfgadcdbmmdjdddcdlhfceZeelkbkkbchiidecnbdhcaiegcjZdaghmkblidjXhkhjjegbejcmdbhjiadcddddcjnddXcckclqamdlXqmknbiYjeebbmbceaddlinZdiddddlefZdedcnddkiddcdcedcdZkcjcjdbeckhcogaZccbdjXatVjjiaZZghkXcmcmYncjkeebZmjccackmYcdZbcbdjgeicckdcdcdigdnddedaddhffddenjdjbiiblbcebdeendbYclZlibbjacikidcdcideehedmceedecgbeeedeccdmeYfieefefdefkfefeeffjffbddlieokcdbclcdddeeZffldelaeWanebmYheedeecefidednekjcbiecdeddeaaeekddhkdbendcchkbcZdlhffdbccdddceccmcdeddcdgcfheeddedccddembekiejXidmajilfdcdmkfbckhdabZcjkZbZehhjaZkYbaZhlnkjegbccccdmbhchanmcdlcinbiYbihYemakmnbYdZWXZnmeeYpdddbaclmbcacddbcdZhbmlbamkiakZbekbbjiclZhekjcemcbdbijakglYbccifddjddkbmokbadbaddcedceeicjqhbccdcbdcdacjdckcdbkkZaiYahimjgkYibocYohZldcdedihhdicdiedeeledaZiocaZabkYZkihdccjXffnffffffffffffffffffjffbdekddbeZkndcjeeicelejYccnjdZnckmaaicckdZleeZckjncmjcbibcjdjcdbmdeYlblkllcjcZlabecabjkleYbjiacbkiadaibidjcbnecXddccideccddkeokccbkefbcbjcdncdbdcdddddddjdebddcdededccndddddekWceoekeeedeeeeedeeejeiocZYcbakdkibbajbbcjbcajdebobacccbilcjbdlcdbciffcmleeeceadhdeecdddekdZjmhiamheikfbZkkjbgcgeffckiojjaabhibhdccdgeffgddchemaddcckcebdedhedgdndcecldhciidecbdmiededjodebmeedhbeedeedmeeYipZkbcdcjakbdbbdabgffeddeeeddeobeddcddeededioackbdbhklZcdccdbdnieWgdddidedgdcckbddidkeeacbjccqbdbdcddcdddcXeeoeeedecciaddjdeejeecikaccdcdcdindbciedcghckecddchededbdjkeddeenleacdddjddddmdcjciddedbfkcncddcdkkejdceiXjdbhffdeedjedcekbecccYdkedceihcdcecbddncbidecekXehnffededfffffdfjgefeXddobchcYcbdbbkmdhjccdojaWkYbbbmiYZZfYbZeacbXdenmddbbddmbbehcccjjgnacaaabZjjllijbafccecleheeekmeeccedZddeeeefekedaddedidedddddincddeZbncdledeejkeekddeedeekeeacdccdddcodddcdecddbhdjYcaapjibjhcjgZikjZXbappYZZbhgbZaljhcldchndeYddajdjncbccidddcdjkkiYZaaWgimdbmiemZcoZamdbamkddddcdddddddddddheeejdeeedidemddeedeegiegcnccdcddbclcidnhjdeWeeodedlddjddZebdaacediffccddcdadncgcahgccnblkcXbbjjZbiheXkkbijnihlchZkbgbjjcZloiZccblmajdebddecmdeededcdmdeZdhfeeedddedeedkddmeeeeiaZgmeeddedediedbeeheejgffeddddeddedeedeelndeiefcccdbdcYddmjddbkmedaddkccdbemcacjblkdaadgkdeabcincYdkbkcabcbhdgadamllineiciYZcidbkijZnefXibkacbbbcjabnamalcjeebedededdeededdeeemdkefbbnjcdddddddbeddedenadZhidbdadjcgmacccccdeeheeeeddcehjemceeeeedYeemeffefdeefdedecjifelefZdddjdbdbdbddnddcenkckZblbmckcdmcaaccaZbccgeieeejenelededdeededhffdcbladdjjdncdeddcedpdZXjrnYXZXWVacYZZYYYkhffddeeobeeeeeeaecicedmddZibdcpkjcbccacclcbbdeeheeedeckmdkdbcecajeideccZoZchcbbmbecgkccajeebdcckdbcbdcdjkdnccjkeebibdcckboihZdccbcddadekZckncjcijcdcbcdcclZdilabihjdojkdjZaZejkclecbiabaYcedbkdidobkdkedehjjdlYddccbkddYnddcgkcbijojaYlbdakjhZacfcjeecmcddmcddddjddhcdddXcdomcickiiajiikacbcdckefadeZpccdedZdbedhddljdecbkcccbcnjacjkdcadkkceacidcdbcccboXcddcccieecddedddededcjbddnejkeeacoddddciddkccdddcdmdeYilZchbcdojcbiccccbieedeeeeeenddidkdedceekdebbncddddbbcbddceddjcijbhZbadnigcdlZlcbclcjefbdkcjdideddddcjejmddffhddkdhedeenhcdaieeieeehjccfebcidenccdjcedmeeYbdijdahdjdcbcccidbcffidibddnechjddaeddeeYeemdlehfcceecedefedfejefcedmlddddeddededdecjebdcddcdjlnibdbdeeceeceejddededinddedheeceedediccdmdbcnlccjidddedmeeYjicajbchhbijnalbjdkeeaakbadbdbjnklZcmbdeneeXjedeekeeddddkecdeiZelgiiijcahhnZcajiYibkldfZlheZdcjdbbcjddbjdpikdZnbclbmldambhZkibZcgeegbdjhbocYiebjjdcmackefadedcebdddnedcededeZdelaeeijabmccckcjceckidedaccdjdmmjidddeddgdjeebjcbbicbZnbihhkjjdjgffemdeeeeeededccjeeefgeeemjddedddijidcdadedkeebcdbjdfcfcpcebZckcdmbcaccdcdpaddccbaddZddlddaddcdebdbddapbddiedojbWYmXdeZkkiiaYlniXaajihaajjbbjcbahipdgcidknkcWXlcdlcgmqXakWYYlkZZgglgbciancjjkcbcaacbhmdbZkbaaabmkkajdcjkjhiiffcdeddecebdkdcceemeeiclZebghidbcbobdlkaclaYdcnddeeckdcdddjdeeleeleeZljmpckljbakalcbacblaiaWdWTWZmZjqVrlajhsenheXckiidedddcddjbdccdmdeYaaYkgnkWkjcnifcaZideeiddjnddcedcdddecdcdYbfnekeeceeideedleeceejedbdbkbdmjidakbddkccdodeWlebjldabZabadpkbilmeeYabbjZZikgbckljjachcddjobcckbbihbhbkcjbmkdleadedcegegcneldebleeeffhadckdnekdgjhdedeeekdebdjdddbdcdbnXddddddmfeYmchhddladhgZclccdjijiZbddikjXbbiZakfpmcgcbkdclmgXmqZWYZbXkVYjbidedddededddddedmeedeeZdilndXbeibacZjhcgbddcjefbjaeeeeecdedeednejekfeacahbdkddddnddddddhkefaeeddecdeeedmdeladdjffbdeedjkmacaebieedeecfieeeedeoejeceideddedXkfledekeckdeijedgacebiefcdddddddkcldcdbcnecheedbjbacddfkbmbccbbdmcifgibcnbcbckcballlcjcXbkmeefefeeeeeeedfeffdVkimiZlmkbblhZkdkaeaajiffccdccddddkndddededejdebmdcdddjieccdeddedegffeeeedecejeaneceddeeheeenedeieeeeedabeeeeeiefcdedcddedececeknebeiffcdeieeednkdebdedcedjdkacmddddddddjcccddckkecbkddddjddddcmddccebXekljbeejeeeedjdddddedXlgkgjbZaZlbcicaYnnamdjieaddinkddddcdkjkchddldeadddkjdddddnddddddcfdcijkiZlhcicmZliehccjjbdhYrZknbZbkXqhYkbhiihdjbYaklZmkbcidYZnaibchefdmcdeedeccddbbddeeegffeeecmkeedeeeeeeeeeeieeceeeheZinedcaceeddejedbbimncmcdciahaZamadkeeaccbkcijcihancckcdbiffcnadddcdccdaZbdddeealedjZllbcdcbcbYjccinclbhahYiVkciXopjZmbolZdkejYcchoikccaccmklbdcbkefbcdmihaddbclbdicdccjefcZnbcdcccnbbadddddcXeenffffffffffffffffffkedbbdeedoecdddfejkdcbjeebdedledngdeddddeddefdehaekeidddeidcebmeddkjeYmWbcccdccbckdccccjhbeiYdcjkcjbjkdideddbdjbjbbchZjmmiciacddgcijZaeneecdeeeeeieeebefdddefhkceeeedebbdniededdbgdjmbmccjhhadcZbijcchlceafckaeXlkjYjahjacmljeebbciichbnlaZmdkhZidmceYZeeZbbjheZkcbbbkkdlcdajdcZZahfZcjdhYkjiikedbjZmYjiZbdkjbcbhbaajebebndddddecdcdeddlceidhbbcanbkbjaadhdclecdlaecccnabccdilbbddccdmldeZckbndccdcaccdddddklcdaaZjabiZmoZbjjcohjZdbekibaaaabcknkacbcjncmecZYobccdcdbcgcddddcbebjgokZlcebeYbbcZhmblZZeillacbkdecbmccdicdddieedbcohccbdjcjddcdecckdebncbbddbklejjcddkdcicegeediendddebicdddehkdfaeddcndedcddddmdkddbdjhdldcecdccddjcemacdcffiedgaiedemeeeeeeeecledaabhjcdbdbbnbbbimaageefbecnclheaacbddhjcdjdeblhimbccdbbccddbdddlfdaobZhebbcYaakcmlgccZnhZciiiecbodYlZjjahaZgddhajbbacdamhbijcblZbieecdkdddcdddcnbdgbdddhffdickhcjcdbkhkefjdXdhegcccckbjdddZddeckdodaeelbjahcccbbicidamdohdeehhccibjmjcdcadkiccdZbncdledeejkeekddeedeejeebccknclkbgcibhdcbddjedcdddcdncdddkhbcdbedjeebcndcddddhdbbdddddXjfebdddkecbddddbdcdijmjeccXbccfdjbliccccddhcdddicjdddbkklcjnbdaaddbedkkbpjbYeZigdYbimbibmlZYhcicbbbdbhcihpbidcnbeYcdjbdbaccdjaddjmbjgdegcbcbcdhZmhckdjcddailbZakbccZahmakZbmcclbXjjlekdceddecdigdgkkelhkiYaebYhlkbiddoagZmdilceabdcbccbdpdcabbkcbYYcdmddddecekldcbdedjcZmbeajibbciflcbcohcdijZkecbdddhgcddhccchdjecnlkbYeYknhkdbYnjabiccaokcdbijmjdZbbalkXmhkabZngfXdjkmecdcchdhddabdiXeljeeedekeeeeedeedeejmcdZjbbcjbbcajkbcbgnhqkcebacdndhaidciaccjcdcmjfXdjdjegcdkddcdckedineeXcddddcddbdccahjnlnkeiadddcenkdbbcbdedkdkijdahacbdcebmicghdcadbZkeircddkolioXZkaceVkVYedmeeddedjcedekididdcmleWbhdbcabaciikcjichnicjcmicZZjdbZbemnlmgZcYedmkhedecdeadckceddekjdeceeddedkeeeenddeieaXmdjhhdcdddcbdmccckkghlefZciccddceddcdcdddngXdlljcbfefffjefeffeffemkdWoaopYVbXnlXYlnlljUZefldkelimdZbbWmkkmaccpWmWXdWWagitXnacUctmahldfZlcllddfbWjcdccdcdbjefbdcgbdnacdchbdebdebYcenlhcebjibdekibddddiebhibhaajiheYcjiYblgikmdeZgddddkdmbdddcdddddYcilndXbeibacZjhcgbddcndeYbkddcbgnbclffbgciihddhabaYaqdlZcchchXbhbkdeaeeedegcmbdebcedeeeiefcicjbncddcjddejbeecgocXeacbcjjbYiihmagkbZhkdadqWciajcekZYmlbibmneaZcddcldddcddcdokdddcejcncebdbddcccccdcddcikiYYjaYkkanmlhaYhcndqndaZUkssXorWragiaYZoYcmeeZkdckdhkfcbcoiilheaZYhncdddcdkdccdickjbccicefbidcbeddbdgeddcenkcdfjbgdghidkhejbcbndddlejYjkbcclclehbndcccdckfeaidecedZdmedpeeeeeekddbebcljbiiccnigjdakaibdiaboljkkbabkkbcZZckpaaZhXjlWcVZXVkksXZoaniefceedbeeeeejnbkceeeeohdWcjcbdjcfcbjjadaodbigiahlbZcaZbbljbjbhleoXfenijcbidckkcekdcjdecXcgnedddedledaedjegcjlgYdnddbrleZljljoZaZYlnmeeYbcbkdddgieckacaldljebeccfdhlbccnbdaecjddoegWddckdkdedhddgaiddcmdeYdkmckkbccZcbhiZhdigccjdciibcjabbkidacbaoXkijkcjjedddehdbceddegcecjchdkdbjjndicddcdeYjjkYckkbccYcbacYckjebjjefbeeekedceenededjdeckegajcmZfdddclbcdZcccacffieecmeeedeeeeffeeeegffekednedeadbeeeeeeejXikldkcjjeddcchkeddhcdkeebgbcncbbcjhbicbcdbkgffeddmaecZcdedchdbdediffddedneeicdcedeeeeebfefheddkedeeenddeeededifgceeeeedddeeemdceleaadekbaikidckiibckdjcmlkeeaidcidcdjocddbcdcdcleeZkdnddddddddccddcdjjeecbcjobbZjcdccchmcdcjejZcjcapcdejmcbbhhdckmddZZiacaZbYaatlbbbjbZjefbdiecncddhiabddddddbeckjYcabjjaabmkdhcbjlifecdgdocdedhZhmkcicdbYeenhcddiddihdbddcdeceldcbahaajbcdmeccdimdhjidfdfiddcededdcdekdemeieecncbdbcbjblhcdbddbdjdeccddjddhccbdldjhcdnnddXamicacclhjcbfcZbbcjeebdcbceedeckdcjddcknhgchcchcdaddkkmaccdgdjkefaamldZdhikahedcddcdbdblicmicbbjebcahccccjmegYbZZqcZablajjfcgbZfkefacdbidmbdhcdieddeecbkecabnbkecdanaadcbhcckdcbchbijcbcjchbaccninhfdeddddecddncddeeeeeehbigjgaXZliaggaqjckbekoddXcebcdmcimZjcebabbaiefcceejfdneeedeeeeeckieecdeedddeddeckdmddjeheedddchccdddncgcddidkjefbdbdnccbccdddcckddcZdjkbpcalabkkhcambcabfjejamabckcdcdcdddjddchkeebdeeeeebjdeenideceeligYcakabalmZYladZkZmYnchYababcjabblcaobhfcejedbjibccdddbccddoadddbgejcbbqiZbicebacbbcjaleeZdcccddddeocddddcdejeebbodcdkcijckekdddcdjeebdeedenkdedccbedbeegldaZjlYhhdiceccbdZdZahffdicdadceemiedcehddboabZbbllbbcabacndhclckhedgocjZZanodYimbiYYcZheefeeeeeddmdkdddeeeejjefbddeceddejddkmeeeeekhcahgcckcccicZkdjccdndakebciaakdacdbbYmkojihffddeddeeeeedenedbeeeldfaeedjddebeekhddcndejeebdidcdddddkdcckecnkndiXZbhmojladZjYlaaYcZmdeYdebdZdeeddeeemdeblgffedeeecmmeedegjcdeeeaeekkbhndmmckakaXckjddieecddccdZjmcbcYbedceeleiZbcbiigchncaaddgcccijhaedcbaeblYniicbZikjlefZedmlebcddcccddddddieedcccmhodhhcdbdaajbdkdfbkcbccddZjcchdeemcclefackccocckgcccccccbdbefjcdddlcdbfddbdiohedmeiYiccccfddlkgfcdYhdelieYedddeciedeecbeejimmefYmcchbdgdbddcjdcddlmdcZeeddedeeededdeddkjkdeajdccccadkjdcchcjeolafdkcjdicdddddddddeenZmhacedcdcdcbdclkdlddcbkcedcdcedddcddeqdckddYdcneeeeeeedeecedeeeeejeecdckdedbdedmddddhddkeebbdcjcdmjddcdddddddehciccibccccnZhbjcajdjlheYecbajcceackbachninhehcncddcbedddcddbdddejeebdemcedddeedcddedddXelkidZcehjccicldcjeebiedcjbiXjdddhpddeebdeckefacddecdjdcccndihjcanefXcdddndeddddcbjddddlceacddendeddcdddfeddbhhecijjaccaiaabanlacccYegmdbdcdgdbddcmddkeeelefZbdicojcZkcahfebdlijdeciecdjccjZbcnlnkbjckdfaddmgdedkccddeedddjldeaedbbdddcdpdbkbZjdmjffbccnbiddgenbcedidcdjefbeedmlmddebdkdhamdeYdljcijZamkbmXYmkkddjhjefbdeajedbdbnedfedaekYdenbjmdcgcddbccidddbaYddmehkdfjdbicdecbZhjdnbiYZemjbalbljamjhbabhmdeYbilYcjckbadejakcgckeebccXoeciecdddjddcecYemjccjZbljciZkeabjidijfebdcdceiddckcYddikegldhZcccjcncdcjabcdjddiiceedajacklbabbalickbnmjYbainibcloVfgiZWYkmlejZjkcjXnjjicldojoalYXjeebdddcdkbaikjjddcmedYdjlkbldjehcdimbdikjhcldcalkbcibicmbiaccoibkVYnoibbljccYhdaaliZicbmdeYcciccaboldibcdccdcieddlcebdcdcddcmiecjedpbdXabbikafcjaYYaboocbdejcZkgiiambambYiidebljlYfmaqqkoiVtYkgUhZanXkobWZrcjZchjmilTVaaankjlgXkcccdcdebacbdjdcdhldcaeacljicaccankhiiekXdincdkcdcbadjikbcdieigdehhhjadnbcfcbbdcdddgXccojelXbjnaYWYZijZcanmjfXacZnempeaoplZjaYXbnaXjYZbZmdnnnmWlkroonakeeahdcbddkejcddeddeenldcbclcgpanbkajaddbcbmjdcdknbabcdhbhicdccdlkieeddcicdcdcdanhbdecejXldleieedlcddedbeeedjdhffdeeedcddceeeeledmedleeZcdabdehacpdjcbjgdbjdebdcckdaccdkbkdddjdmheeddbmacbcbdjcckdcjecnbgYZhmkghbcZicjibjmZjZeelbbckdibdjkcodedcdgjkcaabchadbbkkjWddklceYddmbdddjkddddhbgdddddkZdjbndjcahkabkYhcggdcZeemokYlZhljcYdkammlkYimgYakhhecbikcjlbhcddcodcXedcbcacccbmhbcaadblgdZanbgckchaacnmababjqddUfabdckiadlacXaeabZmeeYdccacZYickckjbZmijjdhcnbcdgddcdcdcdcdddjboeYkbidjibcdcbcikdjhdZdcmffffffffffffffffffYdfmdhedkdfcddijbecdeeWddoaeljdcocgmdbbecbddljcYonljbYakhbmnZggXYXcliZXXjplmcpqTeWZjnSbWgffeihijialcdinZdbcadkZdbmddcbckhddbcnhiccdbkdiZhccdeibchhdndicddcndbZccdbdaccdmanhdckdgjdebihdbedcgbbimdcbccciehbfdnddcccdcdchdijdbbegjdcccdddddddcclmddbmfcZcdcdecebcldbcjdmdejefbmccdjcinlcdabccbdmjefbcdkndejedblbedbeddYdfmaljebeeeejdddeddeibffjdjdiedeecegeeeeeemZbdmjbdbelkkdccbcicbddkdebdcdccjgbkcblddcnddYehmffffffffffffffffffiieccdebgbnkbZdbhjdcbkkddblcZkbobbZiiahkljcbZcdmXppZZkZlmkaookabecYecniihegehihdjeeZdeedlgfZaaainnielZYnZajganjdiaabcbkbdblbanjZgciccefibcccbmbbodhcddcdgdhbcjiccccbZnljacmakjcaiddfbdeddkdcbickijndgjceficeddeeeekmeeeeeedeieecedeeeceikidmcdecediehcacfdacdcjajkdmjdcdjefbbbbbocddddddddddddmeeZaicimbibbinbebajccifedcddddcmdcadjcklZdclebbddddcbceccdinjccddddehbkkjakncZjbchcbdcdmeeYddbbdcbdiccddcddnYjefbeddddddcceddmeecenZebmalddecdcdjkkbedcejedbjbdgkbmcbcchackjjlejeebddddcdddddcccaddniZdeminiakjcccckbdlhdbcncZacjccccganclZaZebbiecfiaekgbbakmbcYhhZbpcjeebdddcendddddcdeddekiefcededejcdeddddddnehgeffjcedeeeeedmeeedeeegffebeeeneeeeeeeeajedilebcdeeecdeeddeddnbddghefdcdZndjbeicddeedeecdffheeeeecdcedcjneeceemdcZidndjZZcbcaconZYbomdcZbhbbckjhdbpahchdbaYgembebYbhcbiibnjlnjckgfgedbceddedcbccdmnedeZacnffffffffffffffffffhffddeekhkdXcceddkebedklbZddddbidadcijeedneehefdcddddnhcdddZdgmjeelgeZbcmaobdcgacbcnZdadleeZaZbbecacccbjbcccnbZdhllYbnacaelacnkmiijpifeccbdedddeddjnkdddeeleeZccbdcbjlicjolcdaicheedgdokdeddcckcaecjdbkefadibYdbggbdjclddcegkdfackioaclibbhahcbcbhiffcddeceldddbdnbedjeeYdemdjeeedeijdceeeeeeehffeedekemeeebjdddeeeijefbdecbkndddccbadjdebjdddncjjdhcjbdbaZYamjmbdjihncjececdZhdeeedeiWdeofeeefedddkfefffdfhhffdmcbejeeeceeeeddeecdoeXffffffffffffffffffceeiccjkhhcecjcgndcchdaekeneedeegeededefeedejdfbdkdddcdddcmdcdbdddkbbiddeiedaddddccedlemZndajcceeeeeceeefeefeeleeZbcmddcbdkjckdcbdcciigalhYhZabdaajmbgndcZleeZdbZbddddcpadebdebciffcddlajdedboeeedadedkefbndddeddegdcdeddeeehdfednclbedebdddeejedhjeccabcjcijnjgcajkjgkcXegnclcijcddkchidcakckXdgnnambchkjZjagidiecbjeecdknidcckjccbddddeadebkbcnjdYbZlgakbdjbhZjeebiedocdcjjcddcdkdddhffdddmdeeceidecedceedodeWjbXabccaaibclijcjjlefZcbehbdicbcccdcjjojkedbeddbdmcnbcdceedeeekecbgbiacnaccbcbbbicddYkdkZkbdceccoaZjbjcbajmdZblbibccbfabegaabfdciecedhjcedndcddddedeemYeneicjjdjjcaakcdbddeiaoYeffffffffffffffffffVcmoadeacbiciobkhbjkdcdediiajnbkccbcafYgkaddqjWYnYihhdiidaXablikaXleadiikbjjllnhciaajYdihfdfnceedeedigeeeddehijdddgbcdhcbhddcbdcnkjmZcnbipihnbbahhmefjebdcleZhbkddhcdhcckjmldkbcXddnjhcdeeeceidcddejchjffbcdcccndbcdbmceddediffccgdeZeeeejmcehekeeifeciidcgkddkecbdddeenlldXclcncjbZblbmhcmmedadijcjllkclajYaYecajjobefjccindkckchddedicdelclXcjYcbXiZbanacanZbkndeXcddbbkdddddbdjkccgceghgdddcdhddkcceocbZejeebbjedcehdbddddidenjUedqdedddcedkdccZeadddaeekccdjdnjcdccaeddfeeXeencjejeekdcdddieecedoddXorbbdbbaZadaYYeadabheicdimhbihelkclgakkcaeeljgbccdddngccdbddcdidfcajealdbbmYdcdbiecikeeaajbYaimcdnckccdcchlddaZkZilbgZnbhicnbkabeedhbdmedkZdjXgcdddbddjeebbjjmbcddZccZcdddkbldeZbdgYdkjZihbibcickbkecbcccgdnacccdccdddddgffebhhbdccdoaccccbdgdlbebnkbchcbcbedcdddecdceejjbbcjdgjmddlibadddiclaZkXonYjhimmabjkZpmkdeaobcccbmibZkamajccdaeekkcdidcklhngchecdddjffbcdemiddkddddjldcdegeeedbcZobbgckbamjlcajcfeiddeeedeccachedleneidddccbjbhmfaccgjabacddedibkcqcjiiiXcdiihafbmdeYcjkhhlYkhakcoddhbdXmeihdkdjdkdddkbcddcedkceacndddccccccdkcadeimhjXilkjkicchamiagbjcchefedjkncceccedZedadelidgcndckcbbhmcjZchZcbkgefeeedddcjcgmckeeededmheYdddadilcdddbldbmdbadikbgcbbbcpjkcchcccddlefZeedcehcdeddmcdcldhiffcdenkekadiadcheedejibdibZbnjbalcYbdbjikkkjeebdacccmdgcicacaljlejefbdedddnddddchdhbiidldeZcZmlbmabZiiljkXmgakcjZkgbpbgdhkcbmZZZaYiodcXklXblXjidjdbhgcbjmrhdTXjoloZjYaalkbpoZXpledaackZmlhikkZbnaabZcpZcXibbdeccljadaabcbdchffddchienedbclXcejZicgffeekdkejehcdlYeeZdeekefackdcdZdbidbncddgddjdhcnbcdgddcdcdcdcdddjhffdeeedeeddedeeZeenehYreVffffffffffffffffffddeilajkbhjhXbbaicbciZccfjnddbdlccbcdmdcibilYcemekeeiedgdeeiijekeelefZcbbdnddddddcddcdddeffgededdeedeeedcdnhedleeZncdccdehbbdcdddddkledadddcmdeededddnddddaeekmmecdfbjdcdjdeecjeleeZddcldcoddhdbcdddddldeZZjmrlnncbcjYZZYZXjbefkckckneeedddddidebloddXbdbdedbbbZsZbaghchkefadmddedddccndbdddddbdhjddedebhceddimddjdikbecdddddndaddcebecmddjeiaddcaclcignbbbdbbddnedYbccadjaicicbbcjbdahffdedciecnlebceeeedecWefoeekddheeedkbdeeheegjiadZhebkdillbnhbhcdejecdanccddddbdiddddeddjZbkiYdXllijojajbhZacblecadddddcdnicmibddjdijliYcldcddabichcdejbcdkfeamcddbdcdjcccdbcodeleeZceddmdebdededjocckXeenceeedeefedeeehdecdkeebdedbdmjdeiccdcdcjhljbakYXWkXllaklnchcWdllddancZabihcajgkhkhjZdhgdeeeedeldccbenddbddeYefmfejbeeeeejfeeedefeWcjnZikjibanncbcdibckkiffcdedneejcbiedeedeeadefibnjdddddcccldcjdcdleeZicjaobccgibcbjckdcjefbcjdlddkddaimdcdcdbkefabhbmdcZhchcjbiccddndeYbjlZcZnYbaejdccacdbdckikiacbcinYckcmbbdcYdfmffffffffffffffffffndeYdccbddccndcddddcZZYdcnckcadbkdkbikdedddmleeajkdcdcjebcnaZdccdcdediijZZjbbboabbclhcmljefbdddbecdcdedjcdcndehffdeeedeeddedeeZeenehZffledmmekYcdcdddeeeedWqbbcXoqkqkpVmmWVeVnhqZdelkanYbgijaWbZhbjjajkedbdcdbddmddjdkddddenkdbeabeVYjdhmlmhkohdlciefcidbcdcmleddbbddZdgmdgYlhZammiaYkZiZlllkbheibdgdcecdccjdgadimddUtYZcaljiZkjZcWkqmVbXkUbiqccbddchdcmkechkjdekccccdddcddacdccdmddljpedVYYoiojplhgYalaZeYjjeecZYbplakjkbaadcdggblddaeaZjccbihclmbccjcbXdengddjeecddchedkejlkijeadhcmdlddidcdddjdddkeeaeedcWeedeeedddodedjeccededeedddcbXleddecbefjdebdndecbddddgdedejdebdcankcbccjcecchjcllccbZalknlcaXakilkikddjeceairkccadibabddjdbcacelccbcjajijcaihgcdndledabcncclclgbiYbcbadjieecbdncccdcgccdjccdddieecddddcddcdedcenedcdhddhZdddjcebdddccnbcdbjfecdddchdeceeechjaddnmddYckiiccdijgledbidjdYekkbnpbiYijbqiYkZWhbjifeckcoocihhccacdccddhbehjibcdcdddedbbddbdndejgblgmhmklYokadVYamjijdbhaqagnabokamXcaZhljkdhacccncbcccjdcbfcicjkeeadddicddddddddmjkdioeeWbcenbYabcljlmcaidcieedYddjkdcbcdccdnddeejeebdddbdgbjjcdjodddddXhemcideceeeeeeeeedfhejeccbcgdajmcndcjdbacccjeebmddieakddZlkddccdjjeebddkndebdcdbclbdcdjkeeabjjZcbccicodcdcdcdmefYdeedcdddddcldcnkedjeebddkbdocdcdddddddddeeehbkdidemdhbbkachbmdiegcbdabcbkcbhbkcoZkcblceaccmlciabadbdabnmbgmeeYbdbiabacdpbiajkjlciZjjbmnlkdbYiiYbZccZclZdelXjjpcYYaYWpidpbWmYiffccedejdeeeccddondaehehckcbcbcmnckccecddbcmcdZiaaplZbaZlcZamabYaieecdddcddddcobbjdcdeiYbinZdjnhbdicandibZidkYefmffffffffffffffffffndeXdckcdacdcccmajjcdijedbcccckcabmlcidhecdciffcddedegedejdcieemeejdecjkcYcbjicjkZYdaacbjefbddcjecneddckceecdemeeYmbbZjjcabbbkcknabbjkeZabkmgZZglfdmbdnachZccnVlknmhaikjcYXpZZZmcedjhjdjZkjccjlYahmmajmafaddmcldbelbdddddedmkeebhcckbYbkbgljicicjhjedbchdadmbbjbnkehcXjbmckXbapphaYiWdjneiqhcZndYdgaZkZjZjijbkcbdcbZhffdceeedeeeeecdenhcgcijiZjcXYilikalYYjkmlkhZdkjnkadZYaaknkVhjmlbliffccecjdjcidnbacdcideieecedddddddeccbiddneijefbbdiocmddchcbddjcdbodeWbcbbnacbnbmhbmmhbbldbbbjbamadbhgajcaYpidkeiZdddchodlcdddcddcjceefheeeeddkneddcdeecedmedYcbjmddkcjcbabdcbdjieddaebidjddmcaidccddekZeiacdccZcijjoadcacccjdeccccadgbdccjnbdhgbcmdcabbflbaaccbihcciimhjeebdddidcnddldcdkddddpddWaddhagkldYcacllkdhndgXbiciiidanZcjbbacdcceficchabdbckbcjehcdcndbekbjhkhbackqcZbbidccldeamjcbbccbbaaebcnbcnjfecddcnbokbcbckbdbidkifgcdeddedeeedddedgenenabZcYZodWbXhbqnjbbYdaeddincaXaihpnbmWZbXalfmddZicaobjcicobhjbbjcaZbcndkbjmbcdcickcbgcbafdalhlkiblcbmbljlbgZcbjefbcbcqcmacbccacccddcjedcagZifanqggaiYfakdhleeaedededcdddddnbddddhffddeekeiddecdhibdneeYdemejdjdldcdhkcbdckddlddapadmeklhjZjZWbklcciefcjdcdjhcedkdheemddildgZebcbjchjacbadpghmbjdbhcdcbgdbZdlbkiihmclheeeajhjeaYXcadklkkejcgcjcjoaocjcbjmhbdbebdcldeakidoamjbckacbeljZjeeehddhmddkddldicbkkddbdZmcalackabiccZZdlbkccbekghceijhckjbmccdaddYdkkajcimniZcchmjdaclkaikdhjmknmcYWlmkkdcicYiciccdcccqambZmjihgZcameeYZcjnjcadXthlZZYabhjedcpceilYhXZicaaZZdnokdeaccbcdnddYbpkddddclledZcddbdchbccdcnadidejeebanhccjdcajkcdcdcdcbdfjbimlchccibbjbjcamhZdjjndcjccadZbdldmjdbcmdcacdkmdccedddcZddddcpeaXXkaajbbiafZheinikgWgeokeeffefeeeeceedeefmcdZobaidjgiejaibjeabeldeZklXaYccbaYkdcinckbneeXbhdcdcdhedjclcdcddkdeaieklhdblacoilUhmmckeeaiddkdncadccccciddgffffeeeeecemhdckeeeZfeiffceeecdgmidedddeeceekdeacdcbcocdcdbbjcccicidecgcccgmaUZbimYlmldjVemmcbbjanajccdcoedcddmihXhZjYdobbaahbdbmllbkjZbqbcdcddjdddccbccdcXedohhdcZdddjccddiddljheeeeddcecmjdidbcecdeckecbcbikcbclcmaiiddcejjebfrmcWYXkjkihlbbYXaodeghadededeeedndeedddeTerbnlmaXWpknabialXmZfXdjmdhekcdeeeeejdddciedeeijonYicbbYjghbbZccYYednkjeadibjmcgkmglbdcndeXdcacmncbdnbhbcgacdmeeYcdccgddddddccjccldkeeadjcldkckccbbmbcmddmeeYkkhakcccdeaakkjbbckffadccndajcflaehdjkdcnbdYbnicZjhcbZibnkdlbnkffapaZcmbccijgadicceikgbcdeececddeddladmadbieecbdpjbkcdcdcddcddcdbeiiblciaababhcjiammdckgcaannnblZghZnWegUjkfdeehdddjeokdddcccedcedakhdhccibplccbdabcbgccXeeneeefgeffffffddeffebedkjdccldeeccdeeojecdjjjYcblndabcckckjccjckjdeccngeblkYkaXklbcdjhkeeacgjodblkbaaibccccaidedcljcdchdbancbbdiddjedbeZeeddbdedgkbdemedidhcadbcdmkcjZgZbcciccedidabbmkbbbbebjojchdciefdbbdbdcdmmddjidacadcejcdddcebceenbkcdcdeekedbddddehdbedindedmeejeebeddleaneedcceebeeeXqeYffffffffffffffffffjdecccccodddckdcccjcbhddeicdabncddddcdbdcdchjajbtqjZZYXZYemWXXhXjijffbbdhmjhcdbbkcdlkdjdXehmdddjdZbkcbccldhidigdciajcalbcfadhccincecndeXckjccbbdeccmicbdlgjejachlkbnZaeZafjidkcabkibgZlhomcijaZajmjbYleeehiidadjicmdicjaimeljehadddddddedicccdhdnjclkZjbZnXpZabckYkYcaWpiefcdddbecmaeZcmckbcejiechjdcZclkbchimcdhckckleXcjdbaYlcchcmjccddahefdeenddedeeekcedjedenehXcccbccddcddddcidndndhXccdjdcbdccbncbccfdkgeamhYiaicihanacjibcccegidhcndecdbddieededckdebcmcccbbghbmbcccccboddWZkpgnbabiYaaYjYaZcoceXjaZbapaaachhlhldbbYhdmbdibdhjcdhjdbcdbejgffencbdddecddcceedeeejefbdddldnbddbdgdeceehZZeoikjidbedeiikdeddeeiffcddekdbjcecdaomcadmheedbcdcniidddddcbecjjceeimdbbcjjbieldcdblbkldeZYlcnalZabmbYoimjcdndeYnXbcdddcdbcdddcdclZeeljlddedddedYcZkdjdkhefendccddeedeaedbddddleeabjkmchehfddjicXhlZlefZcaZocgZccckcbdiiahcefjdjemddgicdceidkeegldfZccddidddbdddddcdncldeZbncbccgcZdkacccjcinedXaZmncbpgjadlaccjaljeebhcbcddibcccadmddmkhebianiaZZihiYjjamkaijjdfcjcajpckcmccccacdbkljeYkibbcZbaabbabhdkobmbhYbbbcinhkbbbYkhZhkcldmVcjcZdhbYZYlXkfmZmmdcckccbecadiibnahkcadjabcmlacmogadfZkaVmgjXeiddhbndegddddcbdddddedjefbbmmdecdecbddeddcjdokiVdaaddcddbijbcccangjbbjjlnijbeddddbcfcbdegdehejajncdccddcbikkdcjedcbskbabcbaakZbbZbdcjeebdekgilmbhaZaZcZXmjjeeccdbncjibbdbaiccjkdieecddedcdcijddhddlodekecbclibdiikjamadcgcddedeigbdchaleincajbbjZckhgaedhdiccciaajcncchbjehaokbbhcdcbjdddddecdldeZiibZddccndhdjcZjklZjckmccacaenbnllbdbXklYcjlYiZmbajYjnXXbeYldWjdcecjccdicldhZmbdccddncdYYeimjjZahdidcjZcbjkljWYZkmmZZmcmbhYXmkjmmciYlhZalgdkZcZikaZnmbiZdkkYjkplikbZmXoWZjZZieeddmddecededjdidededjdaibmklbbiibjdaccbbceifgcdeecemkdeeddieeceedefhcdhcjdjcdmibddbdedkdiabbdYhabimoaZjghmbelcdanjcbhbiijdbjamZcjZiffckiiedeeedmceeddeadiecgahmZaZbclcmbhdcccdjdebdhbjjcbdcchcadcnimieddkedcdedecedddmiedbjhdbahnbcbbbcandalbajXjdecddddeddedddddddkkmceeijZbcccdjdhhcdccdndjcgdibbhiccdbcaichcdoblcjYYaoclZhdlakabZbdidhefdbiddmdkccjddcincdjkgahYXkZVidpbknhuVbYlYcffidedneeicdcedeeeeebhefddnbchkddkbbbdccdckZddlndcbcbbZcdjikpaiZbkdgacglZbikaYYbnkbcbjkldeadZambkcamnmabbmaZaYgemgabZbbajkmbbnacbnijejZcddcbcdmdncicklaefidhcddjckaZgjbbnjbdkhdmeeYcdjadicedegebicadiheedccdddchhdcnddecZddhffddeddeeeeedenedbeeeddhgbcmjcdYdgkjhddcbdboddXdlbkhkdccYmaaamamaXednddddcecededeeddeiZYjglicbbcakcbjiiicbcebeffgdbejemejdcdedeeeeeheedjbdmhbcbkcdiZjmjiddeghilcdbbddidngddccehcdihjkbcddbjnackdbcccdkefabgmndjcZkdccddaaddlcZhnbcdcbabbhkdcjccckhjccYpmjYjailXmYkZcdkiheeenabeddddedccdddecehffdcdcodcmiahdcdedddZkdcbaiZbhjgYcihmcpjhobmdhYYlYhbnoblXebjbjdaaeefgceiiidjmebdibedcdeYeenffffffffffffffffffmdeZbdiYllncdlYcZbajcZiefceedcecdeeddcdcnnebkefaeemdedXcdfdjeeleedeeehiccocbmbclcZadeidilecacmcaokZbngibhbaZcmjddcddddddddedbidddmdekedbdcdaemkkccecjbdceemeeYdeddejkcecdcdedbeecdficdbmeededdieeeeedejefbdedcccddeedlkcZendWbjoblZZbhcjcZmYbcnnobnbabmXWkmWjWdUnbbZWrejdefhjdmaibjdcbmjdedddejeebcddcmcdcjkdcedkdcdlehZicaaeaigejcnahkiclldgZbilmmcdciaiccbacaceeehbkpaacccZacbdchdbhZdilmkedYiihacnZbdjbaapdiUZdcknljbeZiZhiaZodadgkdilnmkbcbabgbibjccnZkXabZsahihdjcakabaabcdkcaajbcedgjjdokkbdihXjemhkacZckilnckbhccibneeXaikkmnnabejbbaZbZjmbkXllmWjjXWXlhocZZlobkedabcjZbbhdjkimlmiiZejegbdhdkobcgbibcbhgdbcjeebdcbhmddcgaibccgiadYdengdddekeecdkeedeeebkegaiZdckicdbbbadmmcbdkehZZbekbZkdZYaccmZbraffffckddaeeedbeleiccnbheeejbbZlbicbnbbcoadcbhffdeddmedjddecddeedeeheeddijmcghdhbbdcddbdcnibXZiijZZanoaiYlhkhjhnceXdccmclbdcbcbbdcjdlkdagjmaagZecnjlZaihkceleeZmagjhddlZjaaiabgcanchXbicajmiaYdmclhibkalddabbcbjlclgcibnljbcbkeeadddcdcdnjcddbbddedjeebdeedaddddeknigdddenefYcdhjeidccjddddddeelciZigaljfjpmbbYZhZclljddcdddadbdidbpdcddcdcigecdeedgdcmidjcdbdeeejddcmdddeddbkamhdecZddheeebcdcbccbcccckankcdceejcjddcddabmccckcchbnceXYecbaZlokekYbajbjhiefcmdeedcdjcddddcdedejefbddnjdccdccddeejeddjbdicdbcnicjjmcYabmecmaedlbajmcncbbiajddiddaldbbiclnblkmacfbbbbbdhaeijgccZdkmgjccicccbdhZfcmdhiidcdcijddZddedmXmhhbjaccagcbiabbcbbkdodYZcbfZddkdikcjebhiccggedbcmdcadkcblidbjdcbVdlmicaYcZdklijiiikklkllgXiekjbcjjichhddcbdijdgcbmilbafcZjaijgcmiikcgbkabmmocYkbbcklZdlbXldkedkYjaaekecajbbbhckdhbidadlobbbnalijbYjjdefhchmdncdmcgdihdaccdifceeeedeeeedcenedkeeejgfbcdddjdhdcdimdddkddhffdcddedeedbdhneededkifecdckbaoagbhdhgjejeajefbgcbljakdbbbhjcjdknndcYelaZkbcdbaaaZkYlbYhgecbidcdddceibldecdjniffcjemkebadjbcideeeecahclYbaYlcllpadjakhkpdlddackihakbZciijmicdeaXYmmmTZlkTnYjmZdWiXniZiedcdeedddcdedcccddndbceiedeekebniedidcedbeecdeinkidjcccgabccbcdhfYddmibicbejkgccZdececofkdabdjbjhcllmldljacdckjeZibjZnbiddicdjddebhZZgnZkmmWgUhXXnYihijnYjefbldeYdedebldeeloeddmdiYccdcdcdddcbpdbcchddejceeeeeeeemdeeebedeemdeZlcbiccbjmlcacYccddkdcbmckcicdcakccbbbdcbiefcncecicddciddedcecbgeefebddedZddcnckeeddbjefbddcdndgdddccdiekedleeZlkjbnciblcckdZbdhekedbcdciecoddcdcdddiecldeZjmccbcccccZabbbcbcjgdbWkcegbibkbcjcjccbdYbfnbgllcalibibkccblgkmdeZcddbddgdoddckdcjccndeXdddiechcedcldeecdelbfaddddedjdcddneekceaPTX0XZkoURrWsWtTdUjVxbJi3VpQQOWuaopSSg0sQXsRPkwWRXTorQNavPYtnujrVRwSQpttqspZZatlYcjtXZUSuhdQYiiQVnjWapvplRNaLsOnTyZQoyy0VQcKrRVuvKSTohTnoSQQOnSWXqkXRUiOaOyUhPtrlToOgQUsSdVSWju0zeVOKNNSJVNNOLlpOLJSNRslVVb+hRKSURSQwTJPTRXJUqlY+SmROYLQTlSPMTPRMb0QXUWpISRQnOVLmVLNMS+MwnSRaQRMRjTXTMt5SUniUnqTXpqlnrWrTra9hjKRiTcZlnkUQPdSTONr+WQJVRecLlrpRXXMWkPlVaZQWTstqWc+najYqROmWMb3qIjlSNlWFNwQVkOUt1UntQQZrMkMUROjdYqXQV+PbVPRSQQORXiOTpobnUQNSWTMkLOoMkLw+JeWqZRprybnQjcJWM5VKNjbvQyQRmXoJKLrVSIQTnPoq7ShvRaYRUxR+ROJRLOLhSLNXcxQcVTUUIRYLomuPT+MJllnyOnTmQQLWRQYIPRJT+qkZSkpUdLPRiNT+UQTPTSWNoJmlUoiMKlwR+fklUPknHHLMPcXYqXVnncRYoQNYVkToRl1qhnRsYviVXWqrXtRYqRUWPUZdrakicldcdcbjcdhjiddakZldcnildddccdbbmabkaWbmmmcmXqZjobncmonXihksVXdiXvlRakkYorinmqYXOaaUsYdnkdilmXnZocaXpnYZaUsYdnkdilmXnZocaXpnYidfceejbbdddihddeedddkjdeccdbbdolddcpacdajckXZlnYjmqrXjsbYXanqmnjOhacllqlPiiYninonbUYoXWiZYokVqrosorXbZpnpcamVTXYveZamcXZXYmdjacYibhmWnarcpnjomlaqasppkpnJXYnlVokqpspqbbbaiZrdsXsVdXZYedZnXcZXlmdaprkZZscVcimbcadddcjacjcdcbilVncTtpXOXUMWSqXlUnt8ieedZmodcdeedddeeddeedieedZmodcdeedddeeddeedjikYbZilalmmjqWZdgbeckUacsffffffffffffffffffVRT0ZYZaaYYYcXWXYaZYaaprWSUVXSmbYdUXbpbaRZUbRZcuffffffffffffffffffkoWZlZalXababcXYhdmZjaScdteeedembbeedddddeeilebbcddddZcpdgdahcccedjkeZdedcedeneeencdeddbcmeZeeeeeedddedieeeefeoiiVkmlYhZhbchhWYclYbYldcabckmcYanahbllkZmdajfebmbkaaldinjZmidadZbjfebmbkaaldinjZmidadZboYZcndndobbaaaabjcbbkombacdcdcccccdccccddcddadledddddidaedcnbddcdccmeZeeeeeedddedieeeefetYZUaZaabZaZaZYZZbbabaiededmdeedddddcddeecedkebddncdccdbccbbcdccdczadMZlZklkZlZjZZpZlrZXvadQammlaZabapaapaasagnceYccncdccdcncccdcccZnceYccncdccdcncccdcccZkeaedceeeceedcccddddeedejceedcedeeddendeddedlcbcdcdddddddccdceddddidddccccdbcbdXabcdccddqYZZbbbbnbmbcbabacbaccZeelfeeffdfidddkefffffqZYabZZabaZZbZYZYcbZaakdbedcddecdddccddedddeXeeneeeeededeideeeeeeeqYeXcccbdbccbcabccbccaqcbVbbbajlkjabmbalbbmmheibeldbdddcnjbccedddmpccWZjccccdcddacddcddZXucSeeeeeedeeeedceeefdggeeeeeeenedeadceeeceekdbcccedddcbddcddeddeesbZUaZabbZZaaZYbZbaabaZddledbheeddcdcceeedeaceideeedecddeldkeeedeepXdbccdddcccdcalcdccccrZZWjYZnZYYZYYtTbZZqZjidddddndepccdZnkdeeceenndUjqYlaYYlZaabZaikarmhcZcYjhddnacbccddccmpadjjffffffffffffffffffXkeledeeeeeeeebeeeeeeelcadcadddddccccdccbdddjcddddcdeddddcddcedcdaoeXeddddddddcddcdbedeejeebdckbeeddeedeeeddfsjfbedeedendmeddbjdeceemdcZdddddccpcccbadcbddqcaVatbccbbbZaXbbbbbacYbmkjddmddaddddcdgcdddgfeeededeceaeedldeedeeihcddeeddpcdeeddccdceefgfefeeffdfidddkefffffrhXXZrZZaYYYZaWkibZZZZthTYawqlmPphoxomVLlP0SvNohXTSOWUUVORkRWaZSTbWzsJoZSaVWTkOQTocmXWYtoS+CWpTOSPSjsRoVUpTmTMQoZsaZZrcbccabqZcbbccZKv9FPpVNWUjbTTZVTOTpWRI+bDlZYZYYWdTUXpjiZYaroU4HokVRUSVgrWmUWdVhVRRcaucbbmdcddbclbddcddb+SiCQZaiXYbkWXoRkRVSVjnWqVG+kNOQSOTMaNTQiParUpqV9QanrlVjXpRROVXPSkqWadQRSNdMSPXOOJWUSQ9noWmZmbdnSqbpnYl0mPYakRpVdiQTjlnojos0UkiTjlbjdWodWommRNUd5tmWUWjpTipaSpclOpScWiXXalnQVXs5iZpWVmnjYlT2umQmpPYnTSoXiaknk2YkntqliVRTXrTqnWmZkX7oUPVUUJTlMOXaikpWccUXboaYXnaRPpSm3qebokUjVqrYWTPNoT3RXPRZiptXQpZLZrWmmUYZVmWQl3RjWonXnZTM5VVVSMUpTbjQOqgkahWbInOdndUmSlzcXtTltlQaVNULcSQRXPTMS7YorVjWoaRLWsib7cnWQdLTVSTbkWkmXVXrY3hcTTWpbSSlnVrUTpwovUUbNZwZpmxyskpk',
};
