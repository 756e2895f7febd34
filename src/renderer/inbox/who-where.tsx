// Who wrote and where: the name has the weight, the place stands back.
import { channelName } from '../mentions/channel-name.ts'

export const WhoWhere = ({ who, channel }: { who: string; channel: string }) =>
  who === '' ? (
    channelName(channel)
  ) : (
    <>
      <bdi>{who}</bdi>
      <span className="where"> · {channelName(channel)}</span>
    </>
  )
