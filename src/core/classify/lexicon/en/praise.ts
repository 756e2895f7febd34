// Lists English wordings of praise by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const praise: CuesOf<'praise'> = {
  thanks: `
    thank*, thanks, thx, ty, cheers, much obliged, grateful, appreciat*, kudos, hats off, owe you
  `,
  good_word: `
    excellent*, amazing*, awesome, fantastic*, brilliant*, superb, wonderful*, outstanding, perfect*,
    fabulous, lovely, gorgeous, beautiful*, stunning, great*, marvel*, terrific, splendid, impressive,
    impressed, exceptional, first class, top (notch|quality|service|support|class), delighted,
    delightful, thrilled, happy (with|customer|client|that|to|we|about), so happy, very happy, pleased,
    pleasure, love, loved, loves, adore, glad, satisfied, friendly, polite, patient, kind, helpful,
    knowledgeable, professional*, reliable, responsive, quick, quickly~, fast~, prompt*, speedy,
    smooth*, flawless*, seamless*, solid, stable~, competent, skilled, talented, attentive, honest*,
    trustworthy, fair, transparent*, five stars, 5 stars, *⭐,
    best (host|hosting|support|service|decision|team|company|provider|web|people|designer|developer|
      experience|money|customer)~, best, superhero*, hero, heroes, lifesaver*, life saver, legend*,
    genius, wizard*, magician, gold, gem, star~, rock~, rocks,
    good (job|work|service|support|experience|people|team|communication|value|host),
    nice (work|job|people|team|touch|design|result), cool~, neat, bravo, respect, compliment*,
    congratulations~, congrats~, well done, wow, fan of, happier, human~
  `,
  good_result: `
    works (perfectly|great|well|fine|beautifully|flawlessly|smoothly|like a|a treat|wonders|again|now|
      everywhere|brilliantly), working (perfectly|great|fine|again|like),
    like (a charm|clockwork|a dream|new),
    (went|goes|going|ran|runs|running|gone) (smoothly|well|perfectly|great|like|without),
    exactly (what|as|how|like) (we|i|you|it|the|wanted|needed|imagined),
    (just|precisely) (what|as|how) (we|i) (wanted|needed|hoped|imagined|had in mind),
    turned out (great|well|beautiful*|lovely|nice*|better|perfect*),
    looks (great|amazing|fantastic|gorgeous|beautiful|lovely|wonderful|stunning|so much|much better|
      perfect|good|nice|fresh|superb|brilliant),
    (sales|orders|visitors|traffic|bookings|enquiries|revenue|visits|sign-ups|conversions|customers|
      readers) .. (up|doubled|tripled|rose|risen|increased|grew|grown|more than|jumped|climbed),
    doubled, tripled,
    (within|in|under|in less than|after only|after just|took only|took just|only took) (an|one|two|
      three|five|ten|fifteen|twenty|thirty|a|half an|10|15|20|5|30|few|a few|minutes) (minutes|hour|
      hours|minute|day|few)~,
    (fixed|solved|answered|replied|sorted|resolved|delivered|done|restored|repaired|migrated|moved|
      set up) .. (within|in|under|in less than|before|same day|overnight|on a sunday|on sunday|
      on the weekend|quickly|instantly|immediately|ahead|early|the same),
    ahead of (schedule|time|the deadline), (delivered|finished|done|ready) (early|on time|before|ahead),
    on time (and|every), under budget, on budget, beyond what, above and beyond,
    beyond (our|my|expectation*), exceeded,
    (more|better) than (we|i) (asked|expected|hoped|ordered|paid|imagined|could|dared), extra mile,
    (customers|clients|visitors|members|guests|users|everyone|everybody|colleagues|team|boss|staff|
      mother|wife|husband|readers|people|kids|students|parents) (love|loves|like|likes|compliment*|
      praise*|are happy|is happy|are delighted|is delighted|are impressed|keep telling|say how|noticed),
    finally (a|someone|somebody|works|a host|understand|have|people), saved (our|my|us|the|me), rescued,
    (you|they|he|she|team|support) (listen|listened|explained|took the time|stayed|helped|cared|care|
      understood|knew|know their|know your|know what|called me|called us|called back|answered|kept us|
      kept me|always),
    (never|not once) .. (let us down|let me down|failed|disappointed|had to wait|regretted),
    (know|knows|knew) (their|his|her|your) (stuff|craft|job|business), easy (to|as), easier,
    effortless*, made (it|everything|our|my) .. (easy|easier|simple|painless|possible), a relief,
    relieved, relief, sleep (well|better|at night|peacefully), peace of mind, can finally,
    again and again happy, keep (up|it up|going),
    (still|always) (happy|there|friendly|quick|answer|helpful|helps), years with,
    (years|second|third|fourth) .. (customer|client|happy|project|site|stay|stayed|staying|without),
    stay with, staying with, will (stay|be back|come back|order again|use again|definitely), come back,
    won't go anywhere else, wouldn't (change|switch|go|want), admitted, owned up, (honest|open) about,
    speaks human, plain (language|english), on the first try, first try, right away, straight away,
    immediately~
  `,
  recommend: `
    recommend*,
    (told|tell|telling) (all |everyone|everybody|my friends|our friends|my friend|my sister|my brother|
      my colleagues|colleagues|friends|everyone i know), recommended you,
    would (choose|pick|hire|order|buy|do it|use) .. again, worth (every|it|the|each), value for money,
    money well spent, (good|great|best|well spent) (value|money|investment),
    best (decision|investment|choice|move|money), (ten|10) out of (ten|10), 10/10, sign up again,
    passed your name, passing your name, word of mouth, bring* (friends|more|other), reference
  `,
  no_trouble: `
    no (complaints|problem|problems|issues|issue|trouble|hassle|downtime|errors|surprises|fuss|drama|
      interruption|interruptions|worries|regrets|hiccups|delays|glitches|nonsense|hidden),
    not a (single|minute|second|hitch|hiccup|problem|day|word of complaint),
    without (a|any) (hitch|hiccup|problem|problems|issue|issues|glitch|trouble|fuss|complaint|
      interruption|downtime|delay|single|single problem),
    without (problems|issues|trouble|fuss|complaint|interruption|downtime|delay|me having to|having to),
    (zero|never any|never a|hardly any) (downtime|problems|problem|issues|complaints|errors|trouble|
      errors|delays), can't complain, cannot complain, nothing to complain,
    nothing but (good|praise|positive), couldn't be (happier|better|more|easier),
    could not be (happier|better|more|easier),
    couldn't (ask|have asked|wish|imagine) (for|a|better|more), can't (fault|praise|thank|recommend),
    (never|not once) (had|been|went|gone|seen|experienced|have) (a |any |an |one |)(problem|problems|
      issue|issues|down|outage|error|trouble|complaint|complaints), hassle free, painless*,
    problem free, trouble free, not one (error|minute|complaint|problem|outage),
    nobody (noticed|even noticed), didn't (notice|even notice), did not notice,
    wasn't (expensive|cheap but|difficult|hard|complicated)
  `,
  resolved: `
    (works|working|online|up|back|running|live|fine|normal|ok|good) (again|now)~,
    (is|are|was|were|all|been|it|everything|got|now) (fixed|solved|sorted|resolved|restored|repaired|
      back|sorted out|back to normal), problem solved, back (online|to normal|up|in business),
    all (good|well|fine|set|sorted) (now|again|), sorted out, (i|we) (was|were) mistaken,
    (everyone|everybody|anyone|we all) (makes|make|can make) .. mistake*, dared to (admit|say),
    (you|they|he|she|team|support) (fixed|solved|repaired|restored|rescued|saved|sorted|recovered|
      found the), you (even|also) (fixed|helped|found|explained|sent|wrote|called)
  `,
  better_than: `
    (faster|quicker|better|easier|cheaper|smoother|nicer|cleaner|stronger|more stable|more reliable|
      friendlier) (than|now|again),
    (so much|much|far|way|a lot|noticeably) (faster|better|easier|quicker|nicer|smoother|cheaper),
    (never|hasn't) (been|was|had|seen|loaded|looked) (so|this|as|such|that) (fast|quick|good|easy|
      stable|smooth|nice|happy|much|clean|friendly|well|a),
    (used to|before|previous|old|last|former) .. (now|today|but with you|with you|here),
    loads in (a|under|half|less|one|two|0|a blink|no time),
    (half|twice|three times|ten times) (the|as) (time|fast|price|quick|load),
    in (half|a fraction) (of |)(the|a), unlike (my|our|the) (old|previous|last|former|other),
    compared (to|with) (my|our|the),
    (after|since) (switching|moving|the move|we moved|i moved|changing|we switched|the switch|migrating|
      the redesign|the relaunch)~, went from .. to, from .. seconds .. to, night and day,
    a world of difference, like (night and day|a different),
    best .. (ever|so far|in years|this year|i've|we've|year)
  `,
}
