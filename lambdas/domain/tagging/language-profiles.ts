const profile = (words: string): readonly string[] => words.split(' ');

/** The commonest small words of each language, folded (no diacritics): what even a short post cannot do without. */
export const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: profile(
    'the and of to in is it that this was for on with you my me we they are be have has had not but what so just at from your his her he she i im dont its all out up if about who get got like when how can do did been will would there their our an by or as no one were them than then because more some why never too really think know see us am ive cant didnt wasnt make made still only now time day go going want could should over after before these those into off very ill youre hes shes theyre isnt lol omg yall gonna tryna good new love today thanks first last man really movie scene film show used use made real two way back again always ever much many every any own same right people world night year week been being while during where which through until another old big little long high off down here yes please watch watching feel say said says tell told take took come came let help need every day kept keep broke left his hers a best actors actor season character behind lets such',
  ),
  es: profile(
    'el la los las de que y en un una es por con para no se lo al del mi tu su me te como pero mas muy ya esta este eso esa hay si cuando porque todo todos son fue ser yo le les nos sin sobre tambien hoy donde quien desde hasta era tiene estoy gracias bien mejor solo dia siempre nunca pelicula escena detras hace asi temporada segunda serie actor actriz actores rodaje duro tres meses anos peor ni esos esas aquel guion nada ese mis estos',
  ),
  pt: profile(
    'o a os as de que e em um uma por com para nao se do da dos das no na nos nas ao eu voce ele ela meu minha mas mais muito ja isso esse essa esta tem foi ser sou sao como quando porque tudo todos sem sobre tambem hoje onde quem ate era estou obrigado bem melhor so dia sempre nunca pra pro vc filme cena bastidores fazer gente temporada segunda serie ator atriz atores filmagens equipe trabalho meses anos pior nada eles elas seu sua seus suas pelo pela mesmo agora ainda aqui',
  ),
  fr: profile(
    'le la les de des du et en un une est pour avec que qui dans ce cette pas ne je tu il elle nous vous ils au aux sur plus mais ou son sa ses mon ma mes se si tout tous tres bien fait cest jai etre avoir comme quand aussi sans par sont etait ca meme leur merci jour toujours jamais scene film tournage coulisses chez faire saison deuxieme serie acteur actrice acteurs equipe travail vrai quel quelle trois mois ans bravo suite jadore pire rien encore alors donc deux cet ces nos vos mal mieux quil',
  ),
  de: profile(
    'der die das und ist in den von zu mit auf fur nicht ein eine einen einem einer es sich auch dem im ich du er sie wir ihr als wie an aus bei nach aber oder noch nur so war hat haben sind wird kann mehr schon wenn was man dass mein dein sein uber sehr heute immer nie danke zum zur hinter vom keine alle mal doch gut staffel zweite serie schauspieler dreharbeiten arbeit drei monate jahre allen kein schade diesen dieser dieses diese mir dir mich dich einfach ganz wieder jetzt hier da beste vor ihn wurde wurden gesehen',
  ),
  it: profile(
    'il lo la i gli le di che e in un una per con non si da del della dei delle nel nella al alla sul sono mi ti ci io tu lui lei noi ma piu come anche questo questa quello ho hai ha era essere quando perche tutto tutti molto bene oggi sempre mai grazie solo senza dopo fatto scena film dietro quinte cosa ancora suo mio stagione seconda serie attore attrice attori riprese squadra davvero vero tre mesi anni peggio niente molta questi quei dal dalla mia tua sua loro fare cosi quindi qui ed peccato bello bella',
  ),
  nl: profile(
    'de het een en van ik te dat die in is op niet zijn met voor er aan maar je we ze hij naar bij ook als om nog wel dan uit door over al was heb heeft hebben wat kan dit deze mijn jouw ons hun geen meer zo nu veel heel goed vandaag altijd nooit bedankt omdat waar wie hoe gaan wordt worden achter schermen seizoen tweede serie acteur acteurs opnames werk drie maanden jaar mooi mooie jammer ben bent hebt mij jou haar hem onze iets niets alles toch weer echt vond vanaf werd werden gezien',
  ),
  sv: profile(
    'och det att i en jag hon som han pa den med var sig for sa till ar men ett om hade de av icke mig du da nu har inte dar min alla denna eller vara mycket bara',
  ),
  pl: profile(
    'i w na z do to nie sie jest ze o jak ale za co po tak od go juz czy dla ja ty on ona mi ma byl bylo byla jestem tylko moze tym tego przez bardzo film',
  ),
  tr: profile(
    've bir bu da de icin ne ben sen o biz siz cok ama gibi var yok mi mu daha en ile kadar sonra her sey degil olarak diye ki bana seni',
  ),
  id: profile(
    'yang dan di ini itu dengan untuk tidak ada dari dalam saya aku kamu dia kita akan juga sudah bisa lagi aja gak ga nya ke pada atau karena banget jadi',
  ),
};
