### Adhérer à un programme.

enrolment-refused-not-joined = Ce programme demande avant de garder quoi que ce soit de toi. Lis ce qu’il garderait avec `/confidentialité voir` et accepte-le là ; puis recommence.
enrolment-refused-changed = Ce que ce programme garde de toi a changé depuis ton adhésion. Lis-le avec `/confidentialité voir` et accepte-le là ; puis recommence.
