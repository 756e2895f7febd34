import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/core/language/language.ts'
import { renderTemplate, templateVariables, variablesOf } from '../../../src/core/reply/render-template.ts'
import { templateFor, templateIds } from '../../../src/core/reply/reply-template.ts'
import { canSign, signatureOf } from '../../../src/core/reply/signature.ts'
import { forumOriginal } from '../../../src/core/reply/templates/forum.ts'

describe('renderTemplate', () => {
  it('fills every place of a variable', () => {
    expect(renderTemplate('{{ days }} and {{days}}, {{total}}.', { days: '3', total: 'Rp 500.000' })).toEqual(
      {
        ok: true,
        value: '3 and 3, Rp 500.000.',
      },
    )
  })

  it('does not read a value for variables or patterns', () => {
    expect(renderTemplate('{{contact}}', { contact: '{{total}} $& $1' })).toEqual({
      ok: true,
      value: '{{total}} $& $1',
    })
  })

  it.each([
    ['{{total}}. Next', '625,00 kr. Next'],
    ['{{total}}... Next', '625,00 kr.... Next'],
    ['({{total}}).', '(625,00 kr.).'],
  ])('ends a sentence with one full stop: %s', (template, text) => {
    expect(renderTemplate(template, { total: '625,00 kr.' })).toEqual({ ok: true, value: text })
  })

  it('names what is missing and what it does not know', () => {
    expect(renderTemplate('{{contact}} {{limit}} {{lmit}} {{limit}} {{}}', { contact: ' ' })).toEqual({
      ok: false,
      problem: {
        code: 'invalid_input',
        detail: 'contact, limit, lmit, ',
        fields: { contact: 'missing', limit: 'missing', lmit: 'unknown', '': 'unknown' },
        retryable: false,
      },
    })
  })
})

describe('the shipped templates', () => {
  const all = templateIds.flatMap((id) => languages.map((language) => templateFor(id, language)))

  it.each(all)('$id in $language uses known variables only and can be filled', ({ text }) => {
    const values = Object.fromEntries(templateVariables.map((name) => [name, `<${name}>`]))
    const rendered = renderTemplate(text, values)
    expect(rendered.ok && rendered.value).toMatch(/^[^{}]{60,}$/s)
  })

  it('ask for the same facts in every language, the Indonesian form of address apart', () => {
    for (const id of templateIds) {
      const facts = languages.map((language) =>
        variablesOf(templateFor(id, language).text)
          .filter((name) => name !== 'sapaan')
          .toSorted(),
      )
      expect(new Set(facts.map((names) => names.join())).size).toBe(1)
    }
  })

  it('keep the forum’s text as it was posted', () => {
    expect(renderTemplate(forumOriginal, { limit: '3', days: '3', total: 'Rp. 500.000' })).toEqual({
      ok: true,
      value:
        'Sesuai paket yang anda ambil, permintaan perubahan maksimal 3x. Untuk perubahan berikutnya akan dikenai biaya tambahan sesuai dengan tingkat keulitan dan lama pengerjaan. Berkenaan dengan permintaan saudara tersebut. Kami bisa memenuhi dalam waktu 3 hari dengan biaya sebesar Rp. 500.000.',
    })
  })

  it('attach no ending to a variable, the forum’s "3x" apart', () => {
    for (const { text } of all) expect(text).not.toMatch(/\}\}-?(?!x\b)\p{L}/u)
  })
})

describe('signatureOf', () => {
  const owner = {
    name: 'Rina',
    role: 'Developer',
    business: 'Rumah Web',
    phone: '+62 812',
    email: 'r@x.example',
  }

  it('gives name, role and a direct contact', () => {
    expect(signatureOf(owner)).toBe('Rina\nDeveloper, Rumah Web\n+62 812 · r@x.example')
    expect(signatureOf({ ...owner, role: ' ', business: '', phone: '' })).toBe('Rina\nr@x.example')
  })

  it('is not enough without a person or a way to reach them', () => {
    expect([
      canSign(owner),
      canSign({ ...owner, name: ' ' }),
      canSign({ ...owner, phone: '', email: '' }),
    ]).toEqual([true, false, false])
  })
})
