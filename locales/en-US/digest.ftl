### What digests say.

# $from, $to (text): days
digest-title = Highlights from { $from } to { $to }
# $n (number)
digest-kudos = { $n ->
    [one] There was 1 kudos. This is it:
   *[other] There were { $n } kudos. These stood out:
}
# $n (number)
digest-count = { $n ->
    [one] There was 1 kudos.
   *[other] There were { $n } kudos.
}
# $giver, $to: people
digest-thanks = **{ $giver }** thanked { $to }
# $giver, $to: people; $each (points): for each; $people (number)
digest-gave = **{ $giver }** thanked { $to }: { $people ->
    [one] { $each }
   *[other] { $each } each
}
# $n (number)
digest-boosts = { $n ->
    [one] boosted by 1 person
   *[other] boosted by { $n } people
}
# $link (text)
digest-link = [see it]({ $link })
digest-items = New in the shop 🎁
# $name (text); $price (points)
digest-item = **{ $name }** for { $price }
digest-coming = What comes 📅
# $name (text): a campaign; $at (text): a date
digest-begins = **{ $name }** begins { $at }
# $name (text): a campaign; $at (text): a date
digest-ends = **{ $name }** ends { $at }
digest-job-write = Digest
