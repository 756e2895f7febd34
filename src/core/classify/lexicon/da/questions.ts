// Lists Danish wordings of questions by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const questions: CuesOf<'question'> = {
  question_word: `
    ^hvordan, ^hvad, ^hvor, ^hvornår, ^hvorfor, ^hvilken, ^hvilket, ^hvilke, ^hvem,
    ^hvis (ansvar|skyld), ^hvorhen, ^hvorledes, hvordan~, hvornår~, hvilken~, hvilket~, hvilke~,
    hvor (mange|meget|tit|ofte|længe|stor|store|stort|langt|gammel|lang|hurtigt|finder|ser|kan|skal|er|
      ligger|får|i|ændrer|sikker)~, hvad (er|betyder|koster|sker|gør|hedder|med|kan|skal|tager|dækker)~,
    hvem (er|ejer|har|kan|skal)~, hvad er forskel*
  `,
  yes_no: `
    ^(er|har|kan|skal|må|findes|gælder|får|giver|tager|tæller|virker|kommer|koster|tilbyder|bruger|
      understøtter|sker|bliver|kræver|dækker|hører|fortsætter|fornyes|indgår|inkluderer|behøver|kører|
      ligger|laver|gemmer|støtter|beholder|betyder|udløber|ryger|står|sender|slettes|følger|holder|
      sikkerhedskopierer|ejer|passer|svarer|har i|vil|bør|stiger|mister) (jeg|i|du|vi|man|der|det|den|
      de|en|et|min|mit|mine|vores|jeres|alle|opdatering*|weekend*|mails|aftalen|prisen|to|nogen|
      hjemmesiden|domænet|backup|kontrakten|abonnementet|billeder*|jer|denne|dette|siden),
    er der (en|et|loft|grænse|nogen|mulighed|rabat|forskel|binding|moms|plads|måde|nogle|ekstra|gratis|
      prøve|begrænsning*|noget)~,
    er det (muligt|ok|okay|normalt|tilladt|gratis|sikkert|nødvendigt|inkluderet|rigtigt|farligt|nok|
      smart|bedst|lovligt|noget|meningen)~,
    eller (ej|ikke|skal jeg|er det|må|kan|hvad|skal man|manuelt), ikke også $, vel $, går det an,
    kan man, må man, skal man, skal jeg, må jeg, kan jeg (selv |godt |)~, har jeg, findes der,
    kan det (lade|passe|godt)~, gælder det
  `,
  how_to: `
    hvordan (kan|gør|får|skal|ændrer|finder|bruger|ser|opretter|sletter|skjuler|logger|opdaterer|lægger|
      skifter|virker|fungerer|sætter|uploader|eksporterer|laver|kommer|tilføjer|fjerner|åbner|sender|
      tager|redigerer|man|installerer|foregår|sikrer|bærer|håndterer),
    hvor (finder|ser|kan|ændrer|retter|skal|uploader|lægger|logger|henter|opretter|sletter|
      tjekker) (jeg|vi|man|du)*, fremgangsmåde, vejledning*~, guide~, trin for trin,
    forskellen (på|mellem), forskel (på|mellem|er), bedste måde, nemmeste måde,
    hvad (betyder|er forskel*|gør man|gør jeg|skal der til|står)
  `,
  wondering: `
    spørgsmål*, (vil|ville|kunne) (gerne |bare |lige |godt |)(vide|høre|spørge|forstå),
    (må|kan) (jeg|man) spørge, spørge*, spørger, nysgerrig*, gad vide, mon, undrer*~, (er|var) i tvivl,
    tvivl*~, usikker på (om|hvad|hvordan|hvilken),
    (ved|kender) (nogen|i|du|man) (om|hvad|hvordan|hvornår|hvor|hvorfor|hvilken|til), nogen der ved,
    (kan|kunne) (i|du|nogen) (forklare|fortælle|oplyse|bekræfte|svare på|sige|uddybe|vejlede|råde|
      anbefale)~, (forklar|fortæl),
    (jeg|vi) (forstår|ved|kan) ikke (helt |)(hvordan|hvad|hvorfor|hvor|om|hvilken|finde ud)~, råd til~,
    gode råd, tips til~, anbefal* (i|du)~, hvad (synes|anbefaler|mener|foreslår|råder) (i|du)*,
    (tilbyder|har|giver|understøtter|bruger|kender|sælger|tager|laver|holder|kører|støtter|beholder) (i|
      du) .. ~, det må da, går ud fra
  `,
  terms: `
    inkluder*~, (med|inde) i (prisen|pakken|abonnementet|aftalen)~,
    (maks|maksimal*|minimum*|højst|mindst) (størrelse|antal|længde|hvor)*~, grænse* (for|på)~,
    loft over, begrænsning*~, opsigelsesvarsel*~, varsel~, bindingsperiode*, binding~, prøveperiode*,
    åbningstid*~, rabat*~, prisliste*, (per|pr|om|i) (time|timen|måned|måneden|år|året|bruger)~,
    svartid*~, kompatib*~, udløber*~, automatisk~, gratis~, hvor (meget|stor) plads,
    plads (har|er) (vi|der) tilbage, prisen (på|for)~, koster (det|en|et|den|jeres)~, lovkrav*~, gdpr~
  `,
}
