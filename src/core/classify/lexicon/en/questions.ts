// Lists English wordings of questions by what they mean. Written for Remit; the notation is in ../lexicon.ts.
import type { CuesOf } from '../lexicon.ts'

export const questions: CuesOf<'question'> = {
  question_word: `
    ^what, ^what's, ^whats, ^where, ^where's, ^when, ^when's, ^why, ^which, ^who, ^whose, ^how,
    what (is|are|was|does|do|did|happens|time|kind|size|version|format|about|exactly)~,
    which (one|plan|package|version|plugin|theme|browser|of|is|are)~, where (is|are|do|does|can|did)~,
    when (is|are|do|does|will|did)~, why (is|are|do|does|did|can't|not)~,
    who (is|are|do|does|can|owns|has)~, whose
  `,
  yes_no: `
    ^(is|are|was|were|does|do|did|has|have|can|could|should|will|would|may|must) (it|the|this|that|
      there|these|your|my|our|we|i|they|you|any|a|an|all|he|she|mails|emails|backups|updates|weekends|
      two|someone), ^(am|do|can|should|may|must|could) i, ^(do|can|should|may|must|shall) we, ^is there,
    ^are there, or (not|do i|do we|is it|should i|must i|is that)~,
    is (it|that|this) (ok|okay|possible|normal|allowed|safe|included|enough|true|correct|necessary|
      required|worth|better|free), anyone know, anybody know, does (anyone|anybody),
    any (idea|tips|advice|suggestions|recommendation*), right $, correct $
  `,
  how_to: `
    how (do|can|should|would|could|to) (i|we|you|one|it), how to, how does,
    how (long|often|many|much|big|large|far|old|soon|fast|secure|safe), (where|what) do i, where can,
    way to (see|do|change|get|find|check|make|use|export|add|hide|tell), the (best|easiest|right) way,
    step by step, instructions~, tutorial~, the difference, difference between,
    what('s| is| are) the (difference|limit|maximum|price|cost|best|address|size|deadline|procedure|
      right)
  `,
  wondering: `
    (was|am|just|i'm|been|we're|were) wondering, wonder (if|whether|how|what|why),
    (a|one|quick|another|small|short|simple|silly|stupid|my|general) question,
    question (about|regarding|on|for|:), curious,
    (would|i'd|we'd) like to know (if|how|what|when|whether|which), want to know,
    (could|can) (you|someone|anyone) (tell|explain|clarify|say|advise|remind),
    (tell|explain|remind) me (how|what|when|where|if|why|whether|which),
    let me know (if|whether|how|when|which), not sure (if|how|whether|what|which),
    (don't|do not) (understand|know|quite get) (how|what|why|which|if|whether|where),
    (do|does) (anyone|you|somebody) know (if|how|what|when|whether|which|where|why),
    asking (for|because|if), is that (normal|included|right|so),
    what do you (think|recommend|suggest|advise|use),
    do you (offer|have|support|provide|recommend|accept|sell|speak|work|charge|guarantee|keep|make|
      still|also|know|use|plan|allow|count|include), i (assume|guess|suppose) .. right
  `,
  terms: `
    included~,
    (is|are) .. (included|extra|part of|covered|unlimited|limited|allowed|free|automatic|automatically|
      possible), how much (storage|space|traffic|disk|does|is|are|do you|memory|bandwidth|notice),
    (per|an) (hour|month|year|user|gb), limit (on|of|for|per)~,
    (maximum|minimum) (size|length|number|age|term), (notice|trial|renewal|contract) period,
    opening hours, discount~, price list, (what|how much) .. (charge|cost|costs|price), expire*~,
    renew automatically, on weekends~, refund policy, response time~, compatible with,
    (work|works) with~
  `,
}
