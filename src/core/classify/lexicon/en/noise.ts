// Lists English wordings of noise by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const noise: CuesOf<'noise'> = {
  promotion: `
    (click|order|buy|join|subscribe|register|sign up|apply|call|book|act|download|start|enroll) (here|
      now|today),
    (limited|special|exclusive|amazing|unbeatable|best|crazy|hot|huge) (time |)(offer|offers|deal|deals|
      price|prices|discount|bonus), (discount|promo|coupon|voucher|bonus) (code|codes),
    % (off|discount|bonus|cheaper|guaranteed|profit),
    free (followers|trial|shipping|spins|bonus|gift|iphone|delivery|traffic|money|consultation|ebook|
      sample), casino*, slot, slots, jackpot, betting, bet, poker, gambl*, crypto*, bitcoin*, btc,
    forex, trading~, invest*,
    (earn|make|making|earned|made) (money|cash|thousands|extra|up to|a living|.. a day|.. per day|
      .. a week|.. a month), work from home, passive income, side income, get rich, financial freedom,
    loan, loans, (instant|quick|easy|fast) (loan|cash|approval|credit|money), credit (repair|score),
    seo (services|service|expert|agency|package*|audit|experts), backlink*, link building, guest post*,
    dofollow, (first|top|number one|#1|page one|1st) (page |position |place |)(of|on|in) google, rank*~,
    domain authority, guaranteed (traffic|results|ranking*|income|visitors|leads|profit),
    (increase|boost|grow|double|skyrocket) your (traffic|sales|ranking*|followers|business|income|
      visitors|seo),
    (buy|cheap|real|get|more) (followers|likes|subscribers|views|reviews|traffic|leads), followers~,
    instagram~, viagra, cialis, pharmac*, pills, weight loss, lose weight, slim*~, diet, enlarge*,
    hair loss, testosterone, keto, cbd, vape, replica*, luxury, designer (bags|watches|shoes), rolex,
    handbag*, sunglasses, cheap~, escort*, singles, dating, hot (girls|women|singles), sexy, adult~,
    xxx, essay writing, write your essay, assignment help, hacker for hire,
    recover (your |lost |)(funds|money|bitcoin|wallet), spell caster, psychic, love spell, lottery,
    winner, you('ve| have) (won|been selected|been chosen), congratulations you, claim your, prize,
    giveaway, gift card*, sweepstake*, unbeatable, lowest price*, wholesale, bulk email, email list*,
    leads,
    we (offer|provide|deliver|sell|are a leading|specialize|specialise|are offering) (professional|high|
      quality|cheap|affordable|the best|web|seo|a|best|premium|mobile|link|content|outsourc*),
    our (company|agency|team) (offers|provides|specializes|can help you|can increase|can boost),
    hope this (email|message) finds, dear (sir|madam|website owner|site owner|webmaster|business owner),
    dm me, dm for, whatsapp, telegram, contact (me|us) (on|at|via|today|now), visit (our|my|us|the),
    t.me, unsubscribe, 100% (free|safe|guaranteed|legal|legit|original), risk free,
    no (deposit|credit check|questions asked|experience needed|prescription|fees), act fast, hurry~,
    don't miss, spins, winning~, miracle, guaranteed
  `,
  link_bait: `
    (nice|great|good|interesting|awesome|excellent|amazing|wonderful|helpful|informative|fantastic|
      superb|cool|useful) (post|article|blog|read|info|information|content|write up|writeup|piece|page|
      site here),
    thanks for (sharing|the info|the information|this post|posting|this article|the post|the article|
      writing), thank you for (sharing|this post|this article|the info|posting|writing),
    (check out|visit|see|look at|have a look at|take a look at|read|follow) my (blog|site|website|page|
      profile|channel|post|article|shop|store|link|new|latest|own),
    my (blog|channel|website|site|page|profile) (about|too|here|as well|is|on), follow (me|for|back|us),
    subscribe (to|my), like and (share|subscribe),
    (i|we) (have |also |)(read|came across|stumbled|found|enjoyed|bookmarked) .. (post|article|blog|
      site), keep (posting|writing|blogging|sharing), bookmark*, link in (bio|profile|description),
    sharing this, feel free to visit, great blog,
    your (blog|post|article|writing) (is|was|really|has|style), with great interest,
    i (really |)enjoyed, well written, agree with (you|this|the author), very informative, more posts,
    looking forward to your next (post|article)
  `,
  greeting: `
    good (morning|evening|night|afternoon|weekend) (everyone|everybody|all|folks|friends|to all|world|
      people|guys),
    happy (birthday|new year|easter|holidays|friday|monday|weekend|anniversary|valentine*|mother*|
      halloween|thanksgiving), merry christmas,
    (have|wish*|enjoy) (a|an|your|the|you) (nice|good|great|lovely|wonderful|happy|merry|sunny|relaxing|
      all|everyone|safe|weekend|day|blessed) (day|week|weekend|evening|time|one|holiday|summer|a)~,
    greetings from, welcome (to|back|everyone),
    (see you|bye|goodbye|take care|cheers everyone|good luck everyone|stay safe),
    how (are|is) (you|everyone|everybody|it going|your day)~,
    what a (lovely|beautiful|nice|wonderful|sunny|gorgeous) (day|morning|weather|evening|sunset|
      weekend), happy
  `,
  news: `
    (police|parliament|minister|ministry|president|government|council|mayor|court|senate|election*|bank|
      central bank|eu|nato|un|university|scientists|researchers|study|report|survey|airline|airport|
      railway|company|factory|firm|giant) (said|says|announced|announces|reported|reports|meets|met|
      voted|raised|raises|cut|cuts|launched|launches|opens|opened|closes|closed|finds|found|shows|
      showed|confirmed|arrested|approved|plans|will|has|have|is|was|are|reveals|expects),
    (new|a|recent|latest) (study|research|survey|report|poll),
    (study|research|survey) (shows|finds|says|suggests|found), according to, percent~,
    (million|billion)~, stock*~, shares~, market*~, inflation, interest rates, unemployment, election*,
    parliament, minister, government, council, police, accident, earthquake, storm, flood*, fire~, war,
    season~, league, cup,
    (won|wins|beat|beats|lost|loses|scored|defeated) .. (match|game|final|title|race|championship|goal|
      goals|nil|cup|league|set*), championship, tournament, olympic*, festival, concert, exhibition,
    premiere,
    (comes|coming|released|launched|announced|unveiled|published|opens|hits) (out |)(in|on|this|next|
      today|yesterday|stores)~, breaking,
    (was|were) (elected|born|killed|injured|arrested|founded|awarded|discovered|appointed), km*,
    the (city|town|country|village|road|bridge|river|region|museum|library|church|harbour),
    weather forecast, forecast, residents, citizens, tourists, voters, century
  `,
  everyday: `
    cat, cats, dog, dogs, puppy, kitten, coffee~, tea, pizz*, cake, recipe*, dinner, lunch, breakfast,
    bread, soup, restaurant*~, cook*, kitchen, garden, flowers, tomatoes, weather, rain, raining, snow,
    snowing, sun, sunny, sunshine, hot outside, cold outside, traffic jam, traffic on, ring road,
    motorway, highway, train, trains, bus, buses, tram, bike, bicycle, car, cars, tyre*, parking,
    flight, airport, holiday*, vacation, beach, sea, mountain*, hike, hiking, football, match, game*~,
    goal, team won, referee, coach~, gym, marathon, run~, yoga, film, movie, series, netflix, episode,
    novel, song*, album, band, choir, concert, music, guitar, piano, party, wedding, birthday, baby,
    kids~, daughter, son, grandma, neighbour*, neighbor*, school~, exam, exams, homework, egg*, boil*,
    plants, pool, repair shop, bakery, terrace, teacher~, doctor, dentist, hospital, flu, headache,
    sleep, slept, tired~, hungry, monday morning, weekend~, apartment, flat, rent, landlord, house,
    furniture, sofa, washing machine, fridge, vacuum, phone case, shoes, dress, jacket, jeans, haircut,
    hairdresser, barber, dress*, lottery ticket, horoscope, used (bike|car|sofa|phone), for sale,
    second hand, lost (my |)(keys|wallet|cat|dog|umbrella), delivery guy, courier, parcel,
    package arrived, supermarket, groceries, milk, beer~, wine, holiday
  `,
  reaction: `
    ^first $, haha*, hehe*, hihi, lol, lmao, rofl, xd, same here, me too, so true, ^true $, ^yes $,
    ^no $, ^ok $, ^okay $, ^cool $, ^nice $, ^wow $, ^same $, ^indeed $, ^agreed $, good one, funny,
    bump, ^up $, nice one, interesting~, ^interesting $, following, who else,
    anyone else (here|watching|listening|awake), test test, ^test $, ^testing $, 🙂, 😂, 🤣, 👍~, 😊~, 🎉, ❤~,
    😍~, just (saying|passing|me), oops, hmm, omg, me neither, love this song, can relate, meanwhile,
    random
  `,
  vacancy: `
    (we are|we're|is|are|now) (hiring|recruiting),
    (job|vacancy|position|internship) (opening|offer|available|for|in|at)~, vacanc*,
    apply (now|by|before|via|with), join our team, send (your|us your) cv, your cv, cv~,
    (full|part) time~, salary, career*, internship,
    (looking|searching) for (a |an |)(waiter*|waitress*|driver*|nurse*|cook*|chef*|cleaner*|teacher*|
      tenor*|volunteer*|player*|goalkeeper*|flatmate*|roommate*|singer*|babysitter*|bassist*|drummer*|
      warehouse*|accountant*|sales*|apartment|flat|a flat|a room|used),
    is looking for (tenors|players|volunteers|members|a new member), rehears*, experience required,
    years of experience
  `,
  host_talk: `
    (we|us) (hosts|hosters|developers|freelancers|providers|agencies),
    as a (host|hoster|freelancer|developer|provider|web designer) (i|we|you),
    (my|our) (clients|client|customers) (expect|think|believe|want everything|demand|always|keep asking|
      assume|refuse), (clients|customers) (these days|nowadays|who think|always want|expect everything),
    your (package|plan) (covers|includes|allows),
    (we|i) can (deliver|do|finish|fulfil) (this|it|that) (within|in|for), out of scope,
    (clients|customers) from hell, how do you (handle|deal with) (clients|customers|such clients),
    fellow (hosts|developers|freelancers), educate (clients|customers|them),
    for free (forever|all the time), they (expect|want|demand) (free|everything|support)
  `,
}
