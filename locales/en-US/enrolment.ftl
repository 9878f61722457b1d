### Joining a program.

enrolment-refused-not-joined = This program asks before it keeps anything about you. Read what it would keep with `/privacy show` and accept it there; then try again.
enrolment-refused-changed = What this program keeps about you has changed since you joined. Read it with `/privacy show` and accept it there; then try again.
