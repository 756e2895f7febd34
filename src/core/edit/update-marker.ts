// Knows how people head what they add to a text later, in the four languages.

/** At the head of a folded line: "UPDATE:", "Edit 2:", "[SOLVED]", "Opdatering:", "Frissítés:", "Ralat:". */
export const updateMarker =
  /^[\W_]*(?:up ?date[ds]?|edit|ed|eta|addendum|solved|resolved|fixed|pembaruan|ralat|tambahan|selesai|teratasi|opdatering|opdateret|rettelse|tilfoejelse|loest|frissites|frissitve|szerk|szerkesztes|kiegeszites|megoldva|megoldodott)\b[^\p{L}\n]{0,20}[:\])\u2013-]/u
