// What is filled in: each kind of field empty, filled, with a hint, and with what is wrong.
import { useState } from 'react'
import { FindField } from '../ui/find-field.tsx'
import { CheckField, ChoiceField, TextArea, TextField } from '../ui/inputs.tsx'
import { MoneyField, NumberField } from '../ui/number-inputs.tsx'
import { Select } from '../ui/select.tsx'
import { Shown } from './shown.tsx'

const options = [
  { value: 'a', text: 'One' },
  { value: 'b', text: 'The other' },
] as const

export function Fields() {
  const [text, setText] = useState('Rina')
  const [amount, setAmount] = useState<number | null>(500_000)
  const [choice, setChoice] = useState<'a' | 'b'>('a')
  const [isOn, setIsOn] = useState(true)
  return (
    <>
      <Shown name="inputs, field">
        <TextField label="Empty" value="" isOptional onChange={setText} />
        <TextField label="Filled" hint="A hint in one sentence." value={text} onChange={setText} />
        <TextField label="Wrong" wrong="required" value={text} onChange={setText} />
        <TextField label="Day" type="date" value="2026-11-21" onChange={setText} />
        <TextArea label="Long" value={text} onChange={setText} />
        <ChoiceField label="Choice" value={choice} options={options} onChange={setChoice} />
        <CheckField label="Tick" hint="What it does." isOn={isOn} onChange={setIsOn} />
      </Shown>
      <Shown name="number-inputs">
        <NumberField label="Number" value={amount} onChange={setAmount} />
        <MoneyField label="Money" currency="IDR" value={amount} onChange={setAmount} />
        <NumberField label="Wrong" wrong="number" value={amount} onChange={setAmount} />
      </Shown>
      <Shown name="select, find-field">
        <Select aria-label="Choice" value={choice} options={options} onChange={setChoice} />
        <FindField label="Find a row" value="" onChange={setText} />
      </Shown>
    </>
  )
}
