// Lists English wordings of requests by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const requests: CuesOf<'request'> = {
  ask: `
    could you, could u, can you, can u, would you, will you,
    could (someone|somebody|anyone|we|i|one of you|your|the team),
    can (someone|somebody|anyone|we get|we have|i get|i have|your team|one of you|the team),
    would (it be possible|someone|somebody|anyone|you mind|it be ok), please, pls, plz, kindly,
    would you be able, are you able to,
    is it possible (for you |)to (add|change|get|have|move|remove|set|make|put|create|install|extend|
      raise|increase|switch|enable), do you think you could, any chance (you|of|to|we),
    is there any chance, may (we|i) ask you to, may (we|i) have,
    mind (adding|changing|having|taking|removing|sending), i (ask|beg) you,
    help (us|me) (with|to|out|set|move|get|fix|choose|find), give (us|me|my|our|him|her),
    let (us|me) know (what|how much|the|your|if you can)~,
    do you (have time|have room|have capacity|take on|do|build|make|also do|also make)~,
    take (that|it|this) on, (show|teach) (us|me|my|our|the|him|her) .. how, take care of,
    (who|anyone|somebody|someone) (can|could|who can|who could|that can|able to) (build|make|fix|help|
      design|set|write|do|create|move|install|teach|translate|take)
  `,
  order: `
    ^(add|change|update|replace|remove|delete|upload|install|move|swap|translate|rename|set|put|make|
      create|write|fix|correct|send|give|show|hide|turn|switch|enable|disable|activate|deactivate|renew|
      cancel|extend|restore|upgrade|migrate|transfer|connect|configure|redirect|redesign|adjust|
      increase|raise|reduce|lower|merge|publish|unpublish|reset|block|open|close|check|include|insert|
      exchange|point|link|book|build|prepare|convert|export|import|schedule|take) (the|our|my|a|an|all|
      these|this|that|those|it|us|me|both|two|three|new|in|on|off|up|mr|mrs|some|one|more|another|every|
      everything|them|him|her|to|his|their),
    ^(add|fix|correct|replace|remove|delete|upload|install|translate|rename|swap|renew|activate|enable|
      disable|migrate|redesign|register|restore|update|upgrade|insert|switch on|switch off),
    ^(point|set|turn|send|hook|link) .. (at|to|up|on|off|in),
    (to be|be) (added|changed|updated|replaced|removed|moved|translated|installed|set up|renamed|
      redone), (want|wants|need|needs|like) (you to|the|a|an|our|my|this|it|to) ~,
    next (job|task|thing|one|on the list), to do, todo, one more thing,
    while you('re| are) (there|at it|on it), (needs|need) to (be|go|say|look|read),
    should (say|read|be replaced|be changed|point|link|look like|go to|show), same for,
    new (page|section|tab|button|banner|menu|logo|language|feature|form|shop|website|site|design|
      mailbox|user|account|subdomain|domain|gallery|landing|blog|post|version)~, make sure,
    (up|down)grade (our|my|us|to)
  `,
  want: `
    (would|i'd|we'd|he'd|she'd|i would|we would) (like|love|want|prefer|appreciate),
    would be (great|nice|good|lovely|perfect|cool|awesome|helpful) (if|to),
    (i|we|she|he|client|boss|they|my boss|our boss|director|board|management) (want|wants|wish|wishes|
      want to|plan|plans|hope|decided|intend|are planning|are thinking), i want, we want,
    thinking (of|about) (adding|having|moving|switching|changing|a|an|getting|redesign*),
    planning (to|a|an), interested in~, considering~, let's (add|change|go|make|move|put|get|do),
    it's time (for|to), time for a (new|redesign|fresh)
  `,
  need: `
    (i|we|she|he|they|client|team|school|church|company|shop|boss) (need|needs|require|requires|
      will need), need (a|an|the|to|some|someone|somebody|help|more|your|our|two|three|it|this|new),
    in need of, requires, we (are|were|'re) missing a~,
    (must|has to|have to|should|needs to) (be|have|go|get|appear|show|move|match|include) .. (by|before|
      on|in|to|until|from)~, we (also|still|urgently|now|would) (need|want), is needed, are needed
  `,
  seek: `
    looking (for|to) (a|an|some|someone|somebody|hire|buy|help|recommendations|move|build|get|freelance|
      developer|designer|web|the right|reliable)~, searching for, in search of, seeking, wanted,
    (who|anyone|anybody|someone|somebody) (who |that |)(can|could|knows|know|does) .. (build|make|fix|
      help|set|design|wordpress|php|website), hire,
    recommend (a|me a|us a|someone) .. (host|hosting|developer|designer|freelancer),
    available (for|to|in|next),
    (developer|designer|freelancer|programmer|webmaster|hoster) (wanted|needed|for),
    find (us|me|someone), (freelance|web) (developer|designer|job|project|work)~,
    take over (our|my|the|maintenance|a), maintenance (contract|of our)~
  `,
  quote: `
    quote, quotation, estimate, (an|your|an approximate|a rough|a price|best) offer, proposal,
    (price|cost|costs|offer|rates|rate) for (a|an|the|our|my|building|making|redesign*|moving|
      translating|adding|setting|two|three|such|this),
    how much (would|will|for|to) .. (build|make|design|add|redesign|move|create|cost|translate|fix|have|
      charge), what would .. (cost|charge|take), (budget|our budget|my budget),
    send .. (rates|prices|offer|quote|price),
    (know|tell me|tell us) .. (cost|price|what it costs|how much),
    invoice (us|me|it) (for|to|later|separately), happy to pay, (will|can|'ll|willing to|ready to) pay,
    pay extra, paid (job|work|task), on top of~, ballpark, start (on|with) (the|a|our)~,
    order (a|an|the|another|one|two)
  `,
  handed_over: `
    attached, attachment~, enclosed, (see|find) (the |)(attached|file|link below),
    (here is|here's|here are|below is|below are) (the|our|my),
    in the (attachment|zip|folder|file|drive|dropbox), i('ve| have) (attached|uploaded|sent|put),
    (text|texts|photo|photos|logo|files|file|pictures|content|list) (is|are) (attached|ready|below|
      enclosed|in the), sent you (the|a|our), sending you
  `,
  by_when: `
    by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|next|the end|end of|
      the weekend|noon|christmas|easter|then),
    before (the weekend|monday|friday|christmas|next|the sale|our|the launch|the event|the conference|
      the fair|the season|end of|summer|the holidays|we), until (friday|monday|tomorrow), asap,
    as soon as possible, soon as you can, urgent*, this (week|month|afternoon|weekend) if,
    when (you have|you've got|you get) (time|a moment|a minute|a chance|a second), whenever you,
    at your (earliest |)convenience, no (rush|hurry),
    from (next|monday|the first|january|february|march|april|may|june|july|august|september|october|
      november|december) (on|onwards|month|week)~, starting (next|from|in|on), if you have time,
    in time for, next week~, (today|tomorrow) (please|if possible)
  `,
}
