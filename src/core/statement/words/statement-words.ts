// Names every text a statement is made of; values stand in braces, `**` marks what is set in bold.
export type StatementWords = {
  readonly title: string
  /** Stands where the number will. */
  readonly draft: string
  readonly intro: string
  readonly replaces: string
  readonly news: string
  readonly columns: {
    readonly service: string
    readonly included: string
    readonly used: string
    readonly left: string
    readonly period: string
  }
  /** A row of the table as one line of text. */
  readonly row: string
  readonly running: string
  readonly open: string
  readonly began: string
  readonly ended: string
  readonly endedRest: string
  readonly renewed: string
  readonly graceHonour: string
  readonly graceOwner: string
  readonly warranty: string
  readonly suspended: string
  readonly inMonth: string
  readonly onlyBought: string
  readonly renewsOn: string
  readonly until: string
  readonly endless: string
  readonly carriedIn: string
  readonly madeUp: string
  readonly owed: string
  readonly periodEnd: string
  readonly opens: string
  readonly opensUnlimited: string
  readonly carried: string
  readonly lapsed: string
  readonly willLapse: string
  readonly willCarry: string
  readonly willCarryAll: string
  readonly lot: string
  readonly lotOpen: string
  readonly lotUnpaid: string
  readonly lotLapsed: string
  readonly sources: Readonly<Record<'prepaid' | 'grant' | 'quote' | 'rollover', string>>
  readonly usedIn: string
  readonly entry: string
  readonly back: string
  /** Of what is booked later than it was done, because its month is closed. */
  readonly workedOn: string
  readonly caseNo: string
  readonly none: string
  readonly more: string
  readonly unlistedOwner: string
  readonly unlistedExtra: string
  readonly part: string
  readonly howToAsk: string
  readonly reachBoth: string
  readonly reachMail: string
  readonly reachPhone: string
  readonly approval: string
  readonly count: string
  /** In a mail that could not carry it all. */
  readonly attached: string
}
