// Lists English words for what customers ask about, by concept. Written for Remit.
import type { FrameLexicon } from './frame-lexicon.ts'

export const en: FrameLexicon = {
  objects: {
    hourlyRate:
      'hourly, hour of work, hours of work, per hour, an hour, hour rate, (cost*|charge*|rate) .. hour',
    accountant:
      'accountant*, bookkeep*, book keep*, tax office, tax return*, tax advis*, tax declaration, auditor*, tax authorit*, accounting, bookkeeping',
    customer: 'customer*, client, clients, buyer*, guest*, shopper*',
    site: 'site, sites, webpage, web page, home page, our web, online',
    panel:
      'admin (area|panel|page), back end, control panel, customer (area|portal), client (area|portal), my account, portal',
    page: 'page, pages, subpage*, sub page*, landing page*, section, sections, tab',
    mail: 'mail, mails, e mails, inbox*, email address*, mail account*, mailing address, info@*, mail address*',
    device:
      'phone, phones, mobile, mobiles, cell, cellphone, cell phone*, laptop*, mac, macbook*, my computer, new computer, pc',
    mailProgram: 'mail (client|program|app)*, mac mail',
    domain: 'web address*, domain name*, url, web name',
    hosting:
      'host, (our|the|my|bigger|larger|smaller|cheaper|basic|current|higher) (plan|package|tier), package, web space, webspace, web hotel',
    shop: 'shop, store, web store, webstore, online shop*, e-commerce*, ecommerce',
    text: 'text, texts, wording, copy on, content, contents, paragraph*, sentence*, heading*, headline*, title, titles, typo*, spelling',
    mailForwarding:
      'forward* .. (mail|mails|email|emails|message|messages|address|inbox), (mail|mails|email|emails|inbox) .. forward*, copy of (every|all) (mail|email|mails|emails)',
    autoReply:
      '(mailbox|mail|mails|email|emails|inbox) .. (answer*|repl*|respond*) .. (automatic*|itself|people), on (holiday|vacation|leave), away .. (mail|email|mails|emails), automatically (answer*|repl*|respond*), (answer*|repl*|respond*) .. automatically, automatic (reply|answer|response|replies)*, vacation (reply|message|responder|notice)*, holiday (reply|message|notice|responder), away message*, absence (note|message|notice), auto answer*',
    mailSignature: 'email signature*, mail signature*, signature*',
    spam: 'unwanted (mail|mails|email|emails), junk (mail|folder)*, scam (mail|mails|email|emails)',
    attachment:
      '(files|file|photos) .. (by|via|per|in an|over) (mail|email|e mail), send .. by (mail|email), size of (mail|mails|email|emails|an email), (mail|email) .. (size|mb), attach*, big file*, large file*',
    newsletter: 'mailing list*, subscriber*, mailing',
    subdomain: 'sub-domain*',
    certificate: 'padlock*, not secure, secure connection, security certificate*, lock icon, little lock',
    dns: 'zone file, record*, txt, name server*, propagat*, point* .. (domain|ip|address)',
    plugin: 'plugins, extension*',
    theme: 'themes, skin',
    storage:
      'disk space, space, storage, mailbox (size|space)*, full mailbox, gigabyte*, mailbox is full, (running|run|ran) out of (space|room), quota*',
    traffic: 'traffic limit*, data transfer, data volume, monthly traffic',
    uptime: 'uptime, availability guarantee*, outage*, maintenance window*',
    backup:
      "back* up, backing up, copies of (the|our) site, back ups, backed up, safety cop*, (yesterday's|last week's|older|previous|earlier|old) version",
    password: 'passwords, pass word*, passcode*, passphrase*',
    login:
      'login details*, logins, log in details, credentials, username*, user name*, access data, access details',
    twoFactor: 'two step*, 2 step*, second factor, login code*, sms code*',
    malware: 'infected, malicious',
    user: 'user, users, colleague*, coworker*, co worker*, employee*, editor*, admin (rights|user|account|access), user account*, administrator*, assistant, intern, new staff member',
    checkout: 'cart, basket, shopping cart, checking out, till',
    product: 'product, products, item, items, article number*, goods, sku*, variant*',
    order: 'order, orders, purchase*',
    shipping:
      'shipping, delivery (cost|costs|fee|price|prices|option|options|rate|rates|charge|charges), postage, freight, courier*',
    stock: 'stock, inventory, sold out, out of stock, availability',
    coupon: 'discount code*, coupon*, gift card*, gift voucher*, promo code*',
    paymentMethod:
      'payment (method|methods|option|options|gateway|module|provider|button|types|way|ways), card payment*, pay by card, take cards, accept cards, bank transfer, card reader',
    review: 'review, reviews, ratings, stars',
    form: 'form, forms, enquiry form*, inquiry form*, contact-form*, sign up form*, questionnaire*, survey*',
    calendar:
      'reserv*, book .. (online|table|appointment|slot)*, calendar*, appointment*, booking system*, online booking*, reservation*, book a table, time slot*',
    search: 'search (box|bar|field|function)*, search on (the|our) (site|shop)',
    chat: 'chat box*, chat widget*, chat window*',
    map: 'on the map, map, maps, directions, route',
    analytics: 'tracking code, tracking script',
    visitors:
      'people visit, people .. (visit|look|view), visitor numbers, number of visitors, visitor*, visits, how many people (visit|came|come|see|saw|look), page views, hits, web traffic, traffic',
    searchConsole: 'google search console, google index*, (google|search engine*) .. (list|index|find)*',
    seo: 'ranking*, rank, google (position|results|search|hit|hits)*, search engine*, found on google, on google, keywords, meta description*, meta tag*',
    ads: 'advert*, ads, ad campaign*, campaign*',
    language:
      'language*, bilingual, multilingual, (english|german|danish|french|spanish|hungarian|indonesian) (version|page|pages|site|text|texts), in (german|english|danish|french|spanish|hungarian|indonesian)',
    cookie: 'consent banner*, consent',
    privacy:
      'privacy (policy|page|statement|notice|text)*, data protection (page|policy|statement|notice)*, privacy',
    terms:
      'terms (and|of|page)*, terms, conditions of sale, t&c*, return policy, returns policy, imprint, legal notice',
    dataAgreement: 'data processing (agreement|contract)*, processor agreement, processing agreement',
    logo: 'logos, our emblem, brand mark',
    favicon: 'browser icon*, tab icon*, little icon',
    menu: 'menu, menus, nav, navigation, menu (item|items|point|bar|entry|entries)*, top bar',
    foodMenu:
      'menu card*, food menu*, lunch menu*, dinner menu*, drinks menu*, dishes, drinks list, wine list, menu of the (day|week), weekly menu',
    banner: 'banners, slide, slides, slideshow, hero image*, header image*, cover image*, top image*',
    header: 'top of the (page|site)',
    footer: 'bottom of the (page|site)',
    button: 'button, buttons, call to action, cta',
    colour:
      'red, green, blue, yellow, grey, gray, orange, pink, purple, brown, dark (blue|green|red|grey), recolour*, recolor*, colour*, color*, background colour*, shade',
    font: 'typeface*, letter type, lettering',
    image: 'image, images, photo, photos, photograph*, picture, pictures, pic, pics, thumbnail*',
    gallery: 'gallery, galleries, photo album*, album, portfolio*',
    video: 'videos, clip, clips, film, movie',
    post: 'post, posts, blog posts, article, articles, news (item|items|article|post|story|page|section)*, news',
    pdf: 'brochure*, catalogue*, catalog*, flyer*, leaflet*, document, documents',
    link: 'links, hyperlink*',
    redirect:
      'redirects, (old|new) (address|url|link*) .. (go|goes|lead|leads|point|points|send)*, forward* .. (domain|page|url|site|website), send .. to the new (address|page|site)',
    priceList:
      'price list*, prices on (the|our)*, price table*, (our|new|the|my) prices, rates on (the|our)*, rate card',
    openingHours:
      '(close|closed|closing|open) (at|on|earlier|later|until|now), we close, we open, edit the times, opening (hours|times|time), business hours, (our|shop|store|new|holiday|christmas|summer|winter) hours, open on, hours on (the|our)*',
    address:
      'street address*, our address, new address, (the|shop|office|company|business|postal) address, location, we (have|are) mov*, moved premises, new premises',
    phoneNumber:
      'phone number*, telephone number*, telephone, mobile number*, contact number*, our number, new number, phone no',
    team: 'staff (page|list|photo|photos|section)*, team (page|photo|photos|section|member|members)*, about us (page|section)*, about page, new employee on (the|our)*',
    faq: 'frequently asked*',
    testimonial: 'testimonial*, customer (quote|quotes|story|stories), references, case studies',
    design: 'redesign*, new look, appearance, look of (the|our)*, look and feel',
    draft: 'draft, drafts, sketch*, proposal for the design, first version, prototype*',
    revision:
      'revision*, correction round*, correction*, rounds, change requests, amendments, rounds of (changes|edits|corrections), edits, changes (left|remaining|free|included), adjustments',
    launch:
      'go live, goes live, going live, launch*, be online, site (is|be) ready, (site|website|page|shop) .. (ready|finished|done|completed)',
    training:
      'training, course, courses, lesson*, workshop*, tutorial*, manual*, handbook*, instructions, guide, guides, walkthrough*, user guide',
    support:
      '(answer|reply to|respond to) .. (mails|emails|e mails|messages), how fast do you, how quickly do you, emergencies, weekend, sunday, saturday, your (phone|office|opening|business|support) (hours|times)*, reach (you|someone|somebody|anyone), contact (you|person), (speak|talk) (to|with) (you|someone|somebody|a human|a person), call (you|someone), your (number|phone|phone number|office), emergency*, on weekends, at weekends, at the weekend, (response|reply|reaction) time*, office hours, customer service, who do i (call|contact|ring), who (do|can|should) (i|we) (call|contact|ring|ask|turn)*, on call, get hold of (you|someone|somebody)',
    invoice:
      'invoices, bill, bills, receipt*, billing (history|document|documents|statement)*, account statement*, proof of payment, (your|the|last|this|next) charge',
    reminder: 'payment reminder*, reminder*, dunning, late fee*, overdue',
    contract:
      'contract*, agreement*, subscription*, (minimum|notice|contract) (term|period)*, notice period, our deal, membership, binding period, lock in',
    trial: 'trial*, test period*, testing period*, try out period, free month*, probation',
    discount:
      '(charit*|non profit*|nonprofit*|non profits|club) .. (price|discount|cheaper|rate)*, cheaper price*, discount*, cheaper, special offer*, price reduction*, non profit price, reduced (rate|price)',
    refund:
      'refund*, money back, reimburse*, credit note*, pay back, paid twice, charged twice, double charge*',
    card: 'credit card*, debit card*, bank card*, card (details|number|data|expired|on file), bank account*, direct debit, payment (details|information|info), new card, iban',
    billingDetails:
      'billing (address|details|information|info|data|name|email)*, company name, name on the (invoice|bill)*, invoice (address|recipient|details|name|email)*, tax (number|id), vat (number|id)*, registration number',
    vat: 'vat, tax, taxes, sales tax, tax rate',
    offer: 'quote*, quotation*, estimate*, cost estimate',
    deposit: 'deposit*, down payment*, advance payment*, prepay*, up front, upfront, instal*',
    warranty:
      'fix .. (for free|free of charge|without charge|at no cost), free (fixes|repairs|corrections), bug fixing period, warranty*, guarantee*',
    ownership:
      'own the (site|website|code|design|domain|files|rights|logo|text|content|pictures|photos)*, owner of, owns, belong* to (me|us|you), copyright*, source files*, (belong|belongs)',
    license: 'licen*, stock photo*, rights to',
  },
  actions: {
    restore:
      'restored, restoring, recover*, get .. back, bring back, go back to, roll .. back, by accident, accidentally, accidently, by mistake, mistakenly, (accidentally|mistakenly|wrongly) (delete*|remov*|overwr*), (delet*|remov*|overwr*) .. (accident*|mistake|wrong), reinstate*, retrieve*, undo*, revert*, (page|text|photos|post|everything|mail|mails|emails|site|content|files) .. (disappeared|vanished|lost|gone|missing), put .. back, lost (my|our|the|all|some) (page|pages|text|mail|mails|emails|file|files|data|photo|photos|post|posts)*, older version, previous version, earlier version, last version, yesterday',
    failSend:
      "(can't|cannot|cant) (i|we) .. send, unable to send, (can|could) (not|no longer) send, (can't|cannot|cant|couldn't|unable to|won't|wont|doesn't|not able to) send, (sending|outgoing) .. (fail*|work*|error|problem*|stuck), mails .. (rejected|not going out|don't go out|aren't sent|not sent|stuck), emails .. (rejected|not going out|don't go out|aren't sent|not sent|stuck), (don't|do not|doesn't|not|won't) (go|going|goes) out",
    failReceive:
      "(can't|cannot|cant|don't|do not) (i|we) .. (receive|get) .. (mail*|email*|message*), (form|forms) .. (send|sends|sending) .. (nothing|anything|no), (doesn't|don't) send (me|us) anything, (don't|do not|dont|not|no longer|doesn't|didn't|can't|cannot|never|haven't) (receive*|get*|got|receiving|received) .. (mail*|email*|message*|enquir*|inquir*|order*|notification*|confirmation*|newsletter*), (mail*|email*|message*|enquir*|inquir*|order*|notification*|confirmation*|forms|form) .. (not|don't|doesn't|never|isn't|aren't|no longer) (arriv*|come|coming|reach*|get through|being delivered|delivered|received), (not|no longer|stopped) (receiv*|arriv*|coming)",
    failPay:
      "(payment*|card|checkout) .. (fail*|declin*|reject*|refus*|doesn't work|not work*), (can't|cannot|cant|unable to) (pay|buy|check out|checkout|order)",
    failLogin:
      "rejects .. password, refuses .. password, let me in, lets me in, wrong password, invalid password, password .. (wrong|rejected|refused|invalid|incorrect), (can't|cannot|cant|can not|couldn't|unable to|not able to|no longer) (log|login|get|sign) (in|into)*, (can't|cannot|cant|unable to) login, locked out, lost access, (login|log in) .. (fail*|doesn't work|not work*|rejected), wrong password, no access, access denied",
    slow: '(takes|taking|took) (ages|forever|an eternity|minutes|so long|too long|long), ages to (open|load|appear), slow*, sluggish*, takes (ages|forever|long|so long|too long) to load, loads (slow|badly|forever)*, load* time*, takes .. to load, loading .. (long|forever|ages)',
    down: "(site|website|shop|page|server|everything|mail|store) .. (down|offline|unreachable|not reachable|not available|unavailable|doesn't open|won't open|not open*|does not open|doesn't load|not load*), is down, was down",
    hacked:
      'hacked, been hacked, defaced, infected, strange (link*|text*|page*|mail*), someone broke in, breach*, compromised',
    broken:
      "(completely|totally|all|just) (blank|white|empty), blank, empty page, (doesn't|does not|don't|do not|isn't|not|stopped|won't|didn't) (work|working|works|show|shows|showing|display*|appear*|open|opening|load|loading|react*), broken, fails, failed, failing, error message*, blank (page|screen), white (page|screen), looks (wrong|broken|strange|odd|weird)*, messed up, problem with, trouble with, something wrong, went wrong",
    cancel:
      'cancel*, terminate*, end (our|the|my) (contract|agreement|subscription|plan|hosting|package), stop (our|the|my) (contract|agreement|subscription|plan|hosting), give notice, opt out, get out of (the|our)*, quit, leave you',
    upgrade:
      'enlarge*, (storage|space|disk|mailbox|quota) .. (full|used up|enlarge*|extend*|increase*|expand*), (full|used up), (bigger|larger|increase|enlarge) .. (mailbox|inbox|account), (mailbox|inbox) .. (bigger|larger), (bigger|larger|higher|better|faster|stronger) (plan|package|hosting|server|tier|subscription), more (space|storage|memory|disk|gb|capacity|room), (increase|extend|expand|raise|enlarge|grow) .. (space|storage|memory|quota|limit|mailbox|size|plan), extra (space|storage)',
    downgrade:
      '(smaller|cheaper|lower|simpler) (plan|package|hosting|server|tier|subscription), less space, scale down',
    renew:
      'renew*, extend .. (contract|agreement|domain|web address|hosting|plan|subscription|certificate|trial|period|support), prolong*, expir*, run* out, runs out, ran out, lapse*, auto renew*, (contract|agreement|subscription|domain|trial|warranty|period|plan|hosting|licen*|certificate|support) .. (end|ends|ended|ending|over|up|valid|last|lasts|due), end date, valid until, good for, how long .. (contract|agreement|subscription|domain|trial|warranty|certificate|support|hosting|valid), (when|until when) .. (end|ends|over|up|finish*) $, (committed|bound|tied|locked)',
    move: 'move*, moving, relocat*, take over, bring over, (switch|change|changing|switching) .. (host|provider|hosting|registrar|hoster)*, (from|to) (another|a different|the old|our old|a new|the new) (host|provider|registrar|hoster|server|hosting)*, bring (our|my) (site|domain|mail|website)*, auth code*, authcode, epp',
    translate:
      'translat*, (german|english|danish|french|spanish|hungarian|indonesian) version, second language, another language, other language*, in (german|english|danish|french|spanish|hungarian|indonesian)',
    speedUp:
      'faster, speed* up, speed, quicker, optimi*, performance, improve .. (speed|loading), load quick*',
    resize:
      '(smaller|bigger|larger|compress*|shrink*|reduce*|resiz*|scale*) .. (image*|photo*|picture*|logo|file*|font|text|letters), (image*|photo*|picture*|logo|file*|font|text|letters) .. (smaller|bigger|larger|compress*|too big|too small|too large)',
    sort: 'sort*, reorder*, re order*, rearrang*, arrange*, (change|different|other|the) order of, order of the, sequence, swap (places|positions|the order|them around)',
    block:
      'block*, ban, blacklist*, filter out, (stop|prevent|reduce|less|against|avoid|get rid of|fight|too much|too many|so much|so many|flooded|drown*) .. (spam|junk|phishing|unwanted|scam|bots)',
    unblock: 'unblock*, whitelist*, unban*, unlock*',
    hide: 'hide, hides, hidden, hiding, invisible, not visible, unpublish*, password protect*, (only|just) (for )(members|logged|customers|staff)*, private page',
    disable:
      'disable*, turn* off, turn .. off, switch* off, switch .. off, deactivat*, stop (sending|the|receiving|getting|showing), unsubscrib*, maintenance mode',
    remove:
      'remov*, delet*, get rid of, take .. (down|off|out|away), erase*, drop the, throw out, clear out, wipe, no longer need, no longer show, strike, close (the|an|a|my|our) (account|mailbox|inbox), close down',
    export:
      '(download|get|extract|save) .. (as|to|into) (excel|csv|a list|a file|list)*, list of (all|our|my) (customers|orders|subscribers|users|products)*, csv, excel',
    import: '(from|via) (excel|csv|a list|a spreadsheet), bulk upload*, in bulk, all at once',
    schedule:
      'schedul*, publish* .. (later|automatically|on a certain|at a certain|on a set|at a set|tomorrow|next week), at a later (time|date), in advance, timed',
    test: 'try out, try .. (first|before), preview*, see .. before (it|they), look at .. before',
    upload: 'uploads, uploading, uploaded, (put|get) .. (files|file) (on|onto|up)*',
    share:
      '(give|grant|get) .. (access|login|rights|permission), access for, access to .. for, invite*, let .. (in|edit|log in|access|write)',
    teach:
      'teach*, learn*, show (me|us) how, explain*, (training|course|lesson|lessons|workshop|tutorial|manual|handbook|guide|instructions) (for|on|about|in|how), step by step, (give|offer|do|run|have|book|get|hold) .. (training|course|courses|lessons|workshop|tutorial|manual)',
    pay: 'bank transfer, wire, wires, payment by (transfer|card), by (card|transfer|invoice|cheque|check), pay, pays, paying, paid, settle, transfer the money, (payment|payments) (due|terms|deadline|term|date|to you|possible|accepted), due date, due, monthly (instead|rather|or)*, (yearly|annually|monthly|quarterly) (payment|billing|instead)*',
    update:
      'updates, updating, updated, (newest|latest|newer|new|current|recent) version*, up to date, patch*',
    enable: 'enable*, turn* on, turn .. on, switch* on, switch .. on, activat*, start (using|sending)',
    connect:
      'use (my|our|your) own (domain|web address|mail)*, (my|our) own domain, connect*, hook* up, configur*, install*, set .. up, link .. (to|with) (our|my|the) (mail|email|domain|account|phone|shop|site), get .. (on|onto|working on|to work on|into) (my|our|the|a) (phone|mobile|iphone|laptop|computer|mac|tablet|outlook|pc|ipad), (mail|email|mails|emails|inbox|mailbox) .. (on|onto) (my|our|the|a|his|her|their) (new )(phone|mobile|iphone|laptop|computer|mac|tablet|outlook|pc|ipad), (server|imap|pop|smtp|incoming|outgoing|mail|email) settings, point* .. (to|at), which (settings|server|ports|port), what (settings|server|ports|port), embed*, hook',
    change:
      'swap .. (photo*|picture*|image*|logo|banner|text), swap, (do|can) (i|we) set, set (that|it|this|the|our|them), chang*, edit, edits, editing, edited, modif*, alter*, replac*, adjust*, correct, corrects, correcting, corrected, rewrit*, reword*, rename*, swap* out, swap .. for, exchange*, (make|get) .. (different|other|bigger|smaller|darker|lighter), reset*, forgot*, forgotten, amend*, put .. instead, (new|different|another) (password|logo|colour|color|font|background|picture|photo|banner|name), fix (the|a|this|that|our) (typo|spelling|text|price|date|name|number|address)*, fill in, (is|are) (wrong|outdated|out of date|old|incorrect)',
    add: 'add, adds, adding, added, creat*, new, another, additional, extra, more, one more, insert*, put .. (on|in|up|onto|into), make (a|an|us|me|another|one|new), build*, need (a|an|another|one more), want (a|an|another), get (a|an|another|one more|more), register*, buy*, purchase*, order (a|an|another), set up (a|an|another|new), include, have (a|an|another), open (a|an) (new|account|mailbox), book (a|an) (domain|hosting|server)',
    publish:
      'publish*, put .. (online|live), make .. (public|visible|live), (goes|go|going|get) (live|online), post (a|an|something|it|news|new)',
    send: 'send out, send (a|an|our|the) (newsletter|mail|mailing|campaign)*, sending (out|a|our)*, mail out, write to (all|our|my)',
    find: "(agreement|contract) .. signed, copy of (our|the|my)*, where (is|are|can|do|did|would|will) .. (find|see|get|download|view|look|located|kept|stored|listed)*, find, finds, see, view, look up, locate, get (my|our|a copy|copies|the|hold|them|it), show me, need (a copy|my|our|the|last|this|all|copies), send (me|us) (a copy|the|my|our|last|again|them|it|copies|another copy), (copy|copies) of, resend*, re send*, (can't|cannot|cant|don't) (find|see), looking for, access (my|our|the), what is (my|our|the), what's (my|our|the), where (is|are|do|does), check (my|our|the|how)",
  },
  facets: {
    often:
      'how often, how frequently, every (day|night|week|hour|month)~, daily~, nightly~, weekly~, each (day|night|week)~',
    version: '(which|what|newest|latest|current) .. version*, version number',
    price:
      'how much (is|are|does|do|would|will|for|extra|more|do you|it|to|per|should), how much $, price, pricing, what .. cost*, cost, costs, costing, charge for, charges for, charge, charging, expensive, fee, fees, what do you (charge|take|ask), what does it (cost|come), what would .. (cost|be), what will .. cost, for free~, free of charge~, is .. free, extra cost*, costs extra, (pay|paying) (for|extra) (for|an|a|if|it|this|that|every)*, rate, hourly, per hour, hour rate',
    consequence:
      'what happens (if|when|to|with|after|once), happens to, happens with, what if, what will happen, (is|are) .. (lost|deleted|gone) (if|when|once|after)',
    when: '^when, when (do|does|is|are|will|can|did|would|should|must|was|were|shall|have|has), until when, by when, how long, how soon, what date, which date, what day, which day, how many (days|weeks|months|hours|years), what time, due date, deadline*, how fast, how quickly, how often, how frequently, how late, (tell|know|say|idea|wondering) .. when, end date, expiry date, date of, every how',
    count:
      'how many, number of, max* (number|amount), maximum number, limit on, how much (is|are) left, (any|still|many) .. (left|remaining), limit to the number, unlimited',
    size: 'how (big|large|heavy|much space|much storage|much room), size limit*, max* size*, maximum (size|file), size of, what size, which size, file size*, how many (mb|gb|megabytes|gigabytes|pixels), dimensions, resolution, megabyte*, mb',
    who: 'which of (us|you), (on|at) your (side|end), ^who, who (is|are|do|does|can|will|owns|has|should|pays|writes|to|would|takes|handles|makes), whose, whom',
    why: 'why, how come, what is the reason, reason (for|why), what causes, how is it possible',
    difference:
      'difference*, differ, better, versus, vs, or is, compared, which one is, what is better, should (i|we) (choose|take|pick|use)',
    where:
      '^where, where (is|are|can|do|does|did|would|will|should|to|exactly|in|on|i|we), in which (menu|place|folder|section), which (menu|page|folder|place) (do|is|can|has), find .. where, where $',
    how: "^how, how (do|can|to|does|should|would|could|did|might|is|are|you|i|we|about), how exactly, what (do|should|must|would) (i|we) (do|need|enter|have|press|click|type|fill), steps, step by step, way to, any way, myself, ourselves, on my own, by ourselves, by myself, without (you|your help|asking|help), the (trick|procedure), explain, figure out, work out, (what|which) (settings|server|data|details) (do|should|must|to), don't know how, no idea how, instructions, is there a way, procedure, manual, can i .. (myself|ourselves|on my own)",
    which:
      '^which, which (version|one|settings|server|port|format|plan|package|plugin|provider|is|are|do|does|should), what (version|format|kind|type|sort|provider|plan|settings|server|ports), ^what (is|are|was) (my|our|the|your)*, recommend*, advis*, suggest*',
    included:
      'includ*, part of (the|our|my), covered, comes with, in (our|the|my) (plan|package|contract|agreement|price), (does|do|is|are) .. (cost extra|extra), on top, (our|the|my) (plan|package|contract|agreement) .. (cover*|includ*|have|contain*), entitled, still have',
    allowed:
      'allowed, permitted, may (i|we), am i, are we, is it (ok|okay|possible|allowed|permitted|fine|alright), can (i|we|one|you|the|our|my|it|customers|people|visitors|someone|somebody), could (i|we|one), possible, do you (offer|do|support|have|provide|take|accept|make), is there (a|an|any), would it be possible, able to, do (i|we) (have|need|get) (to|a|an|any), must (i|we), should (i|we), is it (necessary|required), does (it|the|our|my), (have|need) to, do we have',
    request:
      "please, can you, could you, would you, will you, can someone, could someone, can somebody, i'd like, i would like, we'd like, we would like, i want, we want, i need, we need, (would|could) (be|it) (nice|great|good), ^(add|remove|delete|change|move|put|make|install|update|replace|create|set|fix|send|take|upload|give|renew|cancel|restore|translate|correct|turn|switch|connect|swap|insert|publish), kindly, help (me|us|with), we'd love, mind",
  },
  variants: {
    english: 'english',
    german: 'german',
    danish: 'danish',
    hungarian: 'hungarian',
    indonesian: 'indonesian',
    french: 'french',
    spanish: 'spanish',
    swedish: 'swedish',
    mandarin: 'mandarin, chinese',
    cardPayment: 'credit card*, debit card*, by card, card payment*, cards',
    cash: 'cash, cash on delivery',
    bankTransfer: 'bank transfer*, wire*, direct debit',
    monthly: 'monthly, per month, each month, every month',
    yearly: 'yearly, annual*, per year, once a year, every year',
    incoming: 'incoming',
    outgoing: 'outgoing',
  },
  negators: "not, no, don't, dont, doesn't, never, without, cannot, can't, isn't, aren't, won't, stop",
}
