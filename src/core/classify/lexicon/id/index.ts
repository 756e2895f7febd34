// Holds the Indonesian cue lists and the small words that turn or place a meaning. Written for Remit.
import type { Lexicon } from '../lexicon.ts'
import { complaints } from './complaints.ts'
import { noise } from './noise.ts'
import { praise } from './praise.ts'
import { questions } from './questions.ts'
import { requests } from './requests.ts'

export const indonesian: Lexicon = {
  cues: { ...complaints, ...requests, ...questions, ...praise, ...noise },
  negators: `
    tidak, tak, ga, gak, nggak, ngga, enggak, engga, ndak, kagak, bukan, belum, blm, tanpa, kurang, gk,
    tdk, jangan, jarang, nggk
  `,
  degrees: `
    se, sebagus, secepat, sekencang, semudah, hanya, cuma, cuman, saja
  `,
  conditions: `
    kalau, kalo, klo, jika, bila, apabila, andai, seandainya, misal, misalnya, misalkan, jikalau
  `,
  turns: `
    tapi, tp, namun, padahal, cuma, cuman, sayangnya, hanya, ternyata, malah, nyatanya, walaupun,
    meskipun, tetapi
  `,
  secondPerson: `
    kalian, anda, kamu, kak, kakak, min, mimin, admin, mas, mbak, gan, agan, pak, bapak, bu, ibu, bang,
    abang, om, sis, bro, mu, nya, lu, lo, elu, situ, sampeyan, juragan, suhu, tim
  `,
  firstPerson: `
    saya, aku, kami, kita, gue, gw, gua, ane, ku, q
  `,
  fillers: `
    tolong, tlg, mohon, dan, juga, terus, trus, lalu, kak, min, mas, mbak, gan, pak, bu, bang, om, sis,
    bro, admin, halo, hai, hi, permisi, maaf, misi, oh, eh, nah, ya, ok, oke, jadi, sekalian, kalau,
    kalo, tapi, atau, sama, berikutnya, selamat, pagi, siang, sore, malam, agan, punten, ijin, izin,
    please, pls
  `,
}
