# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a program says to --help, in the language of manual pages: its first text, and each option as a tagged paragraph.
# An option is a term after two spaces and a meaning after at least two more, or after the ">" of its value, or on the
# lines below it that are indented further.

function escaped(text) {
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    sub(/^[.']/, "\\\\\\&&", text)
    return text
}

/^Usage: / || /^Options:$/ { next }

# A term, and what stands beside it.
/^  [^ ]/ {
    line = substr($0, 3)
    if (match(line, /^-[^<>]*<[^>]*> /) || match(line, /   */)) {
        cut = RSTART + RLENGTH - 1
        term = substr(line, 1, cut)
        meaning = substr(line, cut + 1)
    } else {
        term = line
        meaning = ""
    }
    sub(/ *$/, "", term)
    print ".TP"
    print "\\fB" escaped(term) "\\fR"
    if (meaning != "")
        print escaped(meaning)
    inTerm = 1
    next
}

# The meaning goes on; "name: text" begins a line of a list in it.
inTerm && /^   +[^ ]/ {
    sub(/^ */, "")
    if ($0 ~ /^[a-z][a-z0-9-]*: /)
        print ".br"
    print escaped($0)
    next
}

/^$/ {
    if (inTerm || wasText)
        pending = 1
    inTerm = wasText = 0
    next
}

{
    if (pending) {
        print ".PP"
        pending = 0
    }
    print escaped($0)
    wasText = 1
}
