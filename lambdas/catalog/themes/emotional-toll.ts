import type { CatalogTheme } from '../../domain/tagging/catalog.ts';
import { phraseList } from '../phrase-list.ts';
import { THEME_NAMES } from '../theme-names.ts';

/** What a role or a shoot did to people: tears, breakdowns, parts that would not let go. */
export const EMOTIONAL_TOLL: CatalogTheme = {
  ...THEME_NAMES['emotional-toll'],
  strong: phraseList(`
    // Tears and breakdowns
    cry~|cried|sob~|wept|weeping|breakdown|broke_down|panic_attack~|meltdown between takes
    cry~|cried|sob~|breakdown|broke_down|panic_attack~|meltdown|fainted|collapsed|exhausted|exhaustion on .. set
    cry~|cried|sob~|broke_down after|during|before .. filming|shooting|scene|take~
    emotional toll, toll on .. cast|actor~|crew|mental|actress
    emotionally draining|drained|exhausted|exhausting|demanding|difficult scene~|filming|role|shoot|work|performance~
    // Trauma and therapy
    traumatized|traumatised|traumatic .. filming|shoot~|set|role|scene~|actor~|actress|director|takes
    filming|role|scene|shooting|director .. traumatized|traumatised
    therapy after|because .. role|filming|playing|shooting|movie|film|scene
    mental health .. set|filming|shoot|role|crew|cast
    breakdown .. filming|shoot~|set|takes|scene, burnout .. crew|set|cast|showrunner|filming|vfx|shoot
    crew burnout
    // Method acting, weight
    method acting, method actor, stayed in character
    in character between takes
    stay~|stayed|remained in character .. weeks|months|shoot|takes|set|filming|whole|entire|off
    lost|gained .. pounds|lbs|kg|kilos|weight for .. role|part|film|movie
    // Limits; the hardest scene
    breaking point~ .. scene|set|shoot|actor~, pushed .. breaking point~
    nightmares .. filming|role|scene|set|playing, depress~ .. filming|after playing|role
    hardest|toughest|most difficult|most painful scene .. film|shoot|act|play|filmed|shot|ever
    moments of emotional vulnerability, pressure and stress on set
    // Silence, loneliness, collapse
    {not} speak|talk|spoke|talked|eat to anyone|anybody|for .. days|hours|weeks|afterwards|after
    green screen .. cried|alone|lonely|broke, alone .. green screen
    heart attack .. during|philippines|{film}
    nervous|mental|emotional breakdown .. during|after|{film}
    lost .. teeth|tooth .. stress, teeth .. fell|falling .. stress
    crash diet~ .. role|film|part|movie
    falling|fell apart .. role|{film}
    cried .. {n} hours|minutes|times|takes
    hated .. herself|himself .. role|scene|film
    took .. {n} months|weeks|years .. recover|shake|get_over
    couldnt .. shake|leave .. role|character|behind
    // The same in more words, with the slots
    {cry} .. between_takes|on_set|after_the_take|after_every_take|off_camera|between_scenes|behind_the_monitor~|
      at_the_monitors|in_the_trailer|in_his_trailer|in_her_trailer|video_village|while_filming|filming_that|after_cut|
      when_they_wrapped|after_filming|during_filming|crew|in_my_car_after
    everyone|half_the_crew|actress|mixer|operator|{film} .. {cry}
    take {n} .. {cry}, {cry} .. take|takes|scene .. {n}|after|hours
    {toll} .. {set}|role|playing|character|part|{film}, {set}|role|playing|character|{film} .. {toll}
    // What it cost
    toll on .. actor~|cast|crew|mental|actress|me|her|him|them|family|marriage
    couldnt sleep|eat|watch .. scene|filming|role|weeks|months|shoot|after
    needed .. therapy|therapist|counselling|counseling|months|time|break .. role|after|scene|film~|shoot|playing
    saw|see|seeing|seek|sought .. therapist|psychologist|counsellor|psychiatrist|therapy ..
      role|after|scene|film~|shoot|playing
    hardest|toughest|darkest|worst|most_difficult|most_painful scene|role|performance|episode ..
      {film}|ever|play|career|act|done|emotionally
    // Method acting, weight, dark places
    method act~|actor~, went|gone|go|going|full method
    stay~|stayed|remain~|remained|lived|living|never_broke|refused_to_break in|out_of|as character ..
      {n}|weeks|months|whole|entire|off|between|home|nobody|{film}
    lost|gained|losing|gaining|dropped|put_on {n}? .. pounds|lbs|kg|kilos|weight|pound|stone ..
      role|part|film|movie|play|character|shoot
    starv~ .. role|part|film|movie
    dark place .. role|character|playing|filming|scene|to_play
    losing|lost .. hair|clumps .. stress|takes|shoot|filming, hair falling|fell|coming out .. stress
    // Driven by a director (Shelley Duvall in "The Shining")
    director .. pushed|broke|bullied|tormented|isolated|terrorised|terrorized|abused ..
      her|him|actress|actor|cast|duvall|shelley
    wasnt|werent|not okay|ok after .. scene|role|film~|take
    {cry} for real
    quit|left|retired|considered|break_from acting .. after|because
    // Crews and artists burnt out
    crew .. burnout|burned_out|burnt_out|exhausted|fried
    vfx|animators|artists .. burnout|crunch|exhausted|burned_out|burnt_out
    had to .. leave|walk|step .. set|room|away|outside|out .. after|scene|take|because
    no one|nobody|crew .. spoke|silent|silence .. after, crew applauded, crew wept|in_tears
  `),
  film: phraseList(`
    breakdown~, burned|burnt out, traumatized, traumatised, traumatic
    emotional~ draining|drained|exhausted|scene~|aspect|demanding
    mental health|breakdown, panic attack~, stressed, intense fatigue, fatigue
    cried for|all|real|every|after
    couldn't|can't stop crying, real tears, weight loss
    haunted by .. role|scene|character
    breaking point~, deal with pressure, anxiety, in therapy, under stress|pressure, took a toll, sobbing|sobbed
    // Other languages: Spanish, Portuguese, French, German, Italian
    lloro|llorando|llorar|lloraba|pleure|pleurait|pleurer|larmes|tranen|geweint|weinte|chorou|chorando|chorava|
      lagrimas|agotada|agotado|epuise|epuisee|erschopft|exausto|exausta
  `),
  within: phraseList(`
    // Tears and silence
    hard|difficult|tough|painful to watch, grim, wasted, in tears, heart attack, breakdown
    wouldnt speak|talk|come_out
    went to .. room|trailer .. after
    sick with nerves, overstepp~
    apologised|apologized .. after|afterwards
    // Weight and food
    gained weight, losing weight, crash diet, ate nothing|only, one apple|almond|orange a day
    isolated himself|herself|from
    // At the end of their strength
    insomnia
    end of .. rope|tether
    at rock bottom, drinking heavily, cursed at|shoot, in pieces, {cry}
    emotional~ drain~|exhaust~|wreck|mess|breakdown|scene~|toll|demanding|rollercoaster|damage
    // Mind and body
    mental health|breakdown|state, no tears left, ran out of tears, hands raw, hair loss, losing .. hair
    clumps of hair, stress, dark place, dark times|time
    toll on
    shook .. for
    // What stays: nightmares, grief, loneliness
    haunted, haunt~ .. days|weeks
    still .. nightmares, nightmare~ for|about|after
    ptsd, trauma~, therap~, therapist, loneliness, isolation, grief, grieving, mourning
    lost his|her mother|father|dad|mum|mom|brother|wife|dog
    overwhelm~
    at .. limit
    // Close to it
    on the verge, verge of tears, vulnerable, vulnerability
    lost {n} pounds|kg|lbs|pound|stone|kilos, gained {n}
    starving .. role
    drained, burnout, burn|burned|burnt|burning out
    // Fear of the director
    scared .. of .. director
    terrified of .. director
    fear~ of director
    broke everyone|them|the_crew|us|me_to_film, destroyed everybody|everyone|him|her
    wrecked me|him|her|us, needed a hug|minute|break|moment
    // Time off, or an end
    time off, months off, year off, quit acting, walked into the sea
    hardest .. to film|shoot|play
    difficult to film|shoot
    tough .. to film|shoot
    hard to shake, couldnt shake, take home, took .. home with
    wanted to .. cry|quit|go_home
    close to tears, tearful, teary, moved to tears, choked up, poor thing
  `),
  weak: phraseList(`
    pressure, tears, emotional, vulnerable|vulnerability, intense, depress~, resilience, stressful, collapsed
    suffered, shaken, lonely, isolated, numb, intensity, method, starved, knackered, shattered, scared, sad
    suffering, raw, guilt, guilty, pain, painful, fear, homesick, miserable, exhaust~, {toll}
    broke|broken her|him, in character
  `),
};
