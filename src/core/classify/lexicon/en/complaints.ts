// Lists English wordings of complaints by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const complaints: CuesOf<'complaint'> = {
  broken: `
    none of (our|my|the|your) .. (work|works|working|load|loads|open|opens|arrive|arrives),
    (not|isn't|is not|aren't|are not|wasn't|stopped|stops|quit) (even |)working,
    no longer (works|working|opens|loads|shows),
    (doesn't|does not|don't|do not|didn't|won't|will not) work,
    (doesn't|does not|won't|will not|don't|do not|didn't) (load|open|send|save|show|display|appear|
      respond|arrive|sync|update|start|render|print|add up),
    (can't|cannot|can not|couldn't|unable to|not able to) .. (log in|login|access|open|reach|send|
      receive|edit|save|upload|publish|pay|checkout|check out|order|book|see|get in|use), problem~,
    problems~, issue~, issues~, trouble~, broken, broke, breaks~, crash*, error, errors, bug, bugs,
    buggy, fail, fails, failed, failing, faulty, glitch*, white screen, blank (page|screen), fatal,
    404*, 500, nothing happens, (went|gone|goes|going) wrong,
    keeps (logging|crashing|freezing|failing|breaking|dropping|kicking|throwing|showing|asking|going),
    throws (an|a|us|me), freez*, frozen, stuck~, hangs, garbled, unreadable, unusable,
    doesn't (fit|line up), looks (broken|awful|terrible|wrong), bounc*, timed out, times out, timeout*,
    corrupt*, dead (link|links), leads nowhere, lead nowhere, overlap*, upside down, blurry, pixelated,
    out of (order|sync), malfunction*,
    not (loading|responding|opening|showing|sending|arriving|syncing|displaying|reachable|available|
      accessible), garbage, (logs|logged|kicks|kicked) (me|us) out, double booked,
    book* .. (taken|twice)
  `,
  down: `
    (is|was|are|been|went|goes|gone|go|going|keeps going|still|site|website|server|shop|mail|
      again) (down|offline), down (again|since|for|all|every|the whole), offline (again|since|for|all),
    outage*, downtime, unreachable, unavailable,
    (site|website|server|shop|page|webshop|store) (disappeared|vanished|is dead|dead|collapsed|died),
    has been down, knocked out, blackout
  `,
  gone: `
    (have|has|are|is|was|were|had|all|everything) (disappeared|vanished|gone), disappear*, vanish*,
    (lost|lose|losing|loses) (all|our|my|the|everything|every|half|weeks|months|years|data|orders|
      customers), got lost, deleted (our|my|all|everything|the wrong),
    (is|are|was|were|still|went) missing, wiped, overwritten, overwrote, no trace, nowhere to be found,
    (was|were|got) (deleted|erased|removed)~
  `,
  slow: `
    slow, slower, slowly, slowness, sluggish, crawl*,
    (takes|took|taking) (ages|forever|.. seconds|.. minutes|.. minute|half a minute|for ever|longer),
    (loads|loading) .. (forever|ages|seconds|minutes), snail*, lag, laggy, lagging, laggs, painfully,
    spinning, unbearab*, endless*~, make a coffee, grow old, time out
  `,
  insecure: `
    hacked, hacker~, malware, virus*~, defaced, phishing, breach*,
    (got|been|was|were) (hacked|compromised|infected|blacklisted|leaked), compromised, infected,
    blacklist*, (certificate|ssl|https) .. (expired|invalid|missing|warning), (not|isn't|is not) secure,
    security warning, leaked,
    (redirects|redirect|redirected) to (a casino|some|spam|strange|porn|pharmacy),
    (viagra|casino|pharmacy|porn) .. (on our|on my),
    (lands|land|landing|ends up|end up|goes|go) in .. spam, marked as spam,
    in (everybody's|everyone's|the) spam
  `,
  late: `
    still (waiting|not|no|nothing|hasn't|haven't|isn't|unfinished|broken|pending|doesn't|can't|cannot|
      don't|open|unresolved), (been|am|are) waiting, we wait, waited, (i've|we've|have) (been |)waiting,
    (hasn't|haven't|has not|have not|isn't|never) .. (finished|done|delivered|started|fixed|arrived|
      ready|resolved|happened|changed|online|live), not .. yet~, waiting time*, overdue, delay*,
    delayed, (past|missed|blew|misses|missing) .. (deadline|date),
    deadline .. (passed|gone|missed|over), late~, too late,
    for (days|weeks|months|ages|over a|more than a|almost a|nearly a|the past|the last|two|three|four|
      five),
    (days|weeks|months|hours|week|month|year) (later|now|ago and|and nothing|and still|and counting|
      already|without),
    since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|yesterday|january|february|
      march|april|may|june|july|august|september|october|november|december|the weekend|this morning|
      the update|the upgrade|the move|the migration|you|then), half (finished|done|built), unfinished,
    (it is|it's|now) (june|july|august|september|october|november|december|january|february|march|april|
      may) now, what (is|s) taking, (when|how long) .. finally, any (news|update|progress) on,
    months (old|late), weeks late, days late, not (finished|delivered|done|started),
    supposed to .. (ready|live|done|finished|online)
  `,
  no_answer: `
    no (response|reply|answer|answers|replies|word|sign|news|feedback|reaction|help|one|contact),
    (nobody|no one|noone|none of you|not one person) .. (answer|answers|answered|replies|replied|
      responds|responded|calls|called|cares|care|picks|picked|listens|knows|bothered|bothers|helped|
      reacts|reacted|got back|comes|came|is),
    (never|not|haven't|hasn't|didn't|don't|doesn't|won't|without) .. (answer|answered|answering|reply|
      replied|replies|replying|respond|responded|respond|heard back|hear back|hear from|heard from|
      heard anything|hear anything|got back|get back|gotten back|call back|called back|phone back|
      write back|wrote back|return|returned|acknowledged|pick up), ignor*, unanswered, radio silence,
    silence, stonewall*, ghost*, canned (repl*|answer*|response*), automatic (repl*|answer*),
    copy paste*, goes (straight |)to voicemail, voicemail, talk* to a wall, brush* (me|us) off,
    fob* off, passed (around|from), sent in circles, run* in circles, anyone (alive|there|home|awake),
    (is|are) (anybody|anyone|you) (there|alive|home|awake|asleep), deaf ears,
    (four|three|five|two|several|many|ten|dozens of) (tickets|emails|mails|calls|messages|reminders)~,
    dead line, hung up, (closed|close) (my|our|the) ticket
  `,
  repeated: `
    (second|third|fourth|fifth|sixth|seventh|tenth|umpteenth|nth|2nd|3rd|4th|5th) (time|ticket|outage|
      reminder|email|mail|attempt|week|month|day), again and again, (over|time) and (over|time) again,
    once (again|more)~, yet (again|another), another (day|week|month|outage|broken|error|failed|excuse),
    every (single|time|other|few|day|week|month|night|monday), keeps,
    keep (getting|seeing|having|being|losing|telling|asking|waiting), kept~, repeatedly, constantly,
    all the time, back again, same (problem|error|issue|mistake|excuse|story|bug|fault|answer),
    twice (this|in|a), each time, as usual, how many (times|more times), countless, over and over,
    always the same, permanently~
  `,
  broken_promise: `
    (you|they|he|she) (said|promised|told|assured|guaranteed|swore|agreed|claimed|keep saying|
      kept saying|keep telling|advertise*|sold),
    (was|were|been|are|is|am) (told|promised|assured|supposed|advertised|sold), promise*,
    (advertis*|sold) as, as (promised|agreed|advertised) .. (not|never|but), supposed to,
    you call (that|this|it), ^so much for, not what (we|i|you|was),
    in (your|the) (ad|ads|contract|sla|offer) .. (but|yet|says), turns out, turned out~, lied, lie,
    lies, lying, misled, misleading,
    (agreed|signed|paid|pay|paying|asked for|ordered) .. (but|yet|and|instead) .. (got|get|received|
      nothing|you|delivered|still|is|it),
    that was (march|april|may|june|july|august|september|october|november|december|january|february|
      .. ago)
  `,
  wrong_result: `
    wrong, incorrect*, mistake*, typo*, misspel*, (looks|look|is|are) nothing like,
    not (what|as|like) (we|i|agreed|described|ordered|promised|discussed|the),
    (completely|totally|entirely|quite) (different|wrong|off|off), messed up, screwed up, mess, ruin*,
    mangled, mixed up, botched, (instead of|not) the (one|colour|color|logo|file|version)~,
    doesn't (match|look like), (don't|doesn't|do not|does not) match, ugly, crooked, cropped~, sloppy,
    half the (links|pages|images|products|text), incomplete, outdated~, amateur*, not good enough,
    not up to, poor (quality|work|job), worse, (asked|ask) for .. (got|get|received|delivered|gave),
    (overwrote|undid|reverted|destroyed|broke) (our|my|all|the)
  `,
  money_taken: `
    overcharg*,
    (charged|billed|invoiced|paid|paying|debited|charging|billing|invoicing) .. (twice|again|double|
      for nothing|too much|extra|for a|although|even though|without),
    (still|being|keep|keeps|kept|were|was|got|are) (charged|billed|charging|billing|paying|invoiced|
      invoicing|debited), charged (us|me), (sent|send) .. bill for~,
    hidden (fee|fees|cost|costs|charge|charges), refund*, money back, rip off, ripoff, ripped off,
    rip-off, scam*, fraud*~, robbery, waste of (money|time), wasted,
    (what|why) (are|am|do) (we|i) (paying|pay) (for|you),
    (tripled|doubled|raised|hiked|increased) .. (price|fee|bill|rate), price (hike|increase)~,
    (far|way|much) too (expensive|much), outrageous, daylight,
    never (ordered|agreed|asked for|authorised|authorized), double (charge|billing|invoice),
    (took|taken|take|taking) (our|my) money, took the (money|deposit), after the deposit, dollars for,
    euros for, pounds for, for changing one, down the drain, overpriced, compensation, compensate
  `,
  harm: `
    (lost|losing|lose|cost|costs|costing) (us|me|a|an|the|our|my|.. customers|.. orders|.. sales|
      .. money|.. clients|.. business|.. bookings|.. weekend)~,
    (customers|clients|visitors|guests|buyers|people|users|shoppers|readers|members|patients|students|
      donors|parents) .. (can't|cannot|can not|couldn't|complain*|complaining|leave|leaving|gone|
      get an error|unable|confused|are calling|keep calling|give up|gave up|think we|see an|don't get|
      never get|never receive), losing (customers|orders|sales|money|business|clients),
    no (orders|sales|bookings|enquiries) (since|for|all), embarrass*,
    (whole|entire) (day|weekend|week|morning|campaign) .. (lost|gone|wasted|ruined), costing, damage*,
    in front of (a|our|my|the) (client|customer|customers|clients),
    had to (explain|apologise|apologize|do it|fix it|redo|call|write|pay|cancel|close|find|hire|turn),
    by hand~, manually~
  `,
  careless: `
    unprofessional*, rude, arrogant, incompeten*, careless*, sloppy, lazy, clueless, useless,
    (don't|doesn't|do not|couldn't|could not|nobody|no one) (seem to |)care, couldn't care less,
    no idea what, poor (service|support|communication|quality),
    bad (service|support|communication|experience|job), terrible (service|support|experience),
    worst (host|hosting|support|service|company|provider|experience|decision|customer), lousy, shoddy,
    negligen*, irresponsible, unreliable, pathetic, disgrace*, shame on, shame~, shambles, excuse*,
    blam* (us|me|the|our), condescending,
    without (asking|telling|warning|notice|consent|informing|permission|a word|even),
    did you (even |ever |)(test|check|read|look|try),
    (didn't|did not|never|nobody|no one) (even |)(test|tested|check|checked|read|bother|bothered|ask|
      asked|warn|warned|tell|told|look|looked|notice|noticed|inform|informed), not a word,
    the bare minimum
  `,
  anger: `
    unacceptable, inacceptable, not acceptable, disappoint*, frustrat*, annoy*, terrible, awful,
    awfully, horrible, horrendous, appalling, dreadful, abysmal, worst, ridiculous, absurd, outrageous,
    disgust*, furious, angry, angr*, mad, upset*, unhappy, dissatisf*,
    not (happy|satisfied|pleased|amused|impressed|acceptable|ok|okay|on|funny|fair|right),
    let (me|us|everyone) down, let down, fed up, sick (of|and tired), tired of, sick of, enough of,
    had enough, (is|was|been) enough, last straw, joke, joking, nightmare, disaster, catastroph*,
    regret*, complain*, complaint*, embarrassment, sucks, crap, damn*, hell~, wtf, unbelievable,
    incredible that, how (hard|difficult) (can|is) it, seriously,
    (expected|expect|deserve) (better|more), it's a shame, pity~, a pity~, unfortunately, sadly,
    lost (all |)(trust|faith|patience|confidence), patience .. (over|end|thin|out), nerves,
    drives (me|us), driving (me|us), pulling my hair, headache, can't believe, hard to believe,
    not amused, shocking, shocked, a scandal, hate, beyond (a joke|belief), wake up,
    what a (mess|joke|disaster|shame|waste|disgrace|nightmare), what kind of, gave up, not funny,
    hopeless, miserable
  `,
  leaving: `
    never again, avoid, stay away, steer clear, do not (use|buy|recommend|trust|go with|hire),
    don't (use|buy|recommend|trust|go with|hire|bother),
    (wouldn't|would not|cannot|can't|won't) recommend,
    (leaving|left|quitting|dropping|ditching|cancelling|canceling|switching|switched|moving away|
      we're leaving|i'm leaving|i am leaving) .. (you|because|host|hosting|provider|after),
    looking for another (host|provider|developer|company), taking (our|my) business elsewhere,
    (go|going|moving|move|look|looking|went) elsewhere, last (chance|warning|time),
    or (we|i) (cancel|leave|will cancel|will leave|terminate|switch|move|stop paying),
    (my|our|the) lawyer~, legal action, small claims,
    cancel (everything|our contract|my contract|the contract|my subscription)~, terminate, one star,
    1 star, zero stars, negative review, consumer
  `,
  mockery: `
    well done, congratulations on, great job, nice one, nice job, good job, bravo, slow clap,
    thanks for nothing, thank you for nothing, thanks a lot for,
    how (lovely|nice|wonderful|convenient|generous|kind) of,
    just (great|wonderful|perfect|what i needed|what we needed|lovely|brilliant|fantastic),
    really (great|nice) how, love how, love it when, love waking, love that, love the way,
    always a pleasure to, great to see, good to know that, impressive how,
    very (funny|professional indeed), what a surprise, surprise surprise, of course, obviously,
    apparently, truly (impressive|amazing|remarkable), keep it up, gold star, hats off~, award*~,
    so (professional|reliable|helpful)~, brilliant, fantastic, wonderful, lucky us, lucky me,
    exactly what (we|i) needed, must be (joking|kidding), you're kidding, are you kidding,
    is this a joke, good luck with, a round of applause, world class, top notch, can't wait to,
    (five|5) stars for, premium~
  `,
}
