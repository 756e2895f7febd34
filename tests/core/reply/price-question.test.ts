// Which words ask for a price, and which drafts name neither an amount nor a day.
import { describe, expect, it, test } from 'vitest'
import { asksForPrice, lacksPrice, namesAmountOrDay } from '../../../src/core/reply/price-question.ts'

describe('a question about the price', () => {
  test.each([
    ['How much is hosting for a small shop?', true],
    ['I asked about your services and pricing a month ago.', true],
    ['What are your prices for a new page?', true],
    ['Could you send me a quote for this?', true],
    ['Berapa biayanya kalau tambah satu halaman?', true],
    ['Harga paket basic berapa ya?', true],
    ['Hvad koster det at tilføje en side?', true],
    ['Hvor meget koster et domæne om året?', true],
    ['Kan I sende en pris?', true],
    ['Mennyibe kerül egy új oldal?', true],
    ['Mennyi az ára a tárhelynek?', true],
    ['It was worth the price.', false],
    ['The price list page is broken.', true],
    ['How do I add a mailbox?', false],
    ['Bagaimana cara menambah email?', false],
    ['Hvordan tilføjer jeg en postkasse?', false],
    ['Hogyan vehetek fel egy új postafiókot?', false],
    ['The shop is down and nobody answers.', false],
  ])('%s: %s', (text, asks) => {
    expect(asksForPrice(text)).toBe(asks)
  })
})

describe('a draft', () => {
  test.each([
    ['It depends on what you need.', false],
    ['That is 40 euro a year.', true],
    ['Biayanya Rp 500.000.', true],
    ['Sekitar 500rb saja.', true],
    ['Det bliver 625,00 kr. plus moms.', true],
    ['Az ára 18 000 Ft.', true],
    ['It is free of charge for you.', true],
    ['You get the price on Friday.', true],
    ['Harganya saya kirim besok.', true],
    ['Du får prisen senest 24. november.', true],
    ['Holnap megírom az árat.', true],
    ['I will send it within 2 days.', true],
    ['I have noted your 3 questions.', false],
    ['Terima kasih, akan saya hitung dulu.', false],
  ])('%s: %s', (draft, names) => {
    expect(namesAmountOrDay(draft)).toBe(names)
  })

  it('lacks the price only where it was asked for and something is written', () => {
    const asked = 'How much is it?'
    expect([
      lacksPrice(asked, 'It depends.'),
      lacksPrice(asked, ''),
      lacksPrice(asked, 'It is $40.'),
      lacksPrice('Is it done?', 'It depends.'),
    ]).toEqual([true, false, false, false])
  })
})
