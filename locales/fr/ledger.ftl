### Les mots des comptes : pourquoi les points bougent.

## Natures

kind-recognition = Reconnaissance
kind-award = Prime
kind-purchase = Achat
kind-referral = Parrainage
kind-engagement = Participation
kind-bonus = Bonus
kind-milestone = Anniversaire
kind-loyalty = Fidélité
kind-redemption = Récompense
kind-expiry = Expiration
kind-correction = Correction
kind-pool = Mise en commun
kind-allowance = Réserve

## Comptes : où sont les points

account-wallet = À dépenser
account-allowance = À donner
account-fund = Budgets
account-pool = Dans les cagnottes
account-mint = Le programme
account-redeemed = Récompenses
account-expired = Expiré
account-lapsed = Non donné à temps
account-revoked = Retiré
account-owed = Dû

## Causes : ce qui a été fait

cause-kudos = bravo
cause-boost = soutien
cause-undo = reprise
cause-award = prime
cause-redemption = commande
cause-refund = remboursement
cause-expiry = expiration
cause-correction = correction
cause-erasure = effacement
cause-return = pas d’adhésion à temps
cause-carry = report
cause-extension = prolongation
cause-leaver = départ du serveur
cause-rescue = échangés à temps
cause-chip = participation à une cagnotte
cause-fund = points mis de côté
cause-grant = nouvelle réserve
cause-allowance = achat pour donner
cause-milestone = anniversaire ou autre jour
cause-lapse = non donnée à temps
# $word (texte) : une cause qui n’a pas de nom ici
cause-other = { $word }

## De lui-même

ledger-job-refusals = Oubli des anciens refus
ledger-job-expire = Expiration des points
