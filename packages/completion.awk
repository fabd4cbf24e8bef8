# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a program says to --help, as two branches of a shell's "case" for bash's completion: with -v part=values what
# may follow an option, with -v part=options the options themselves. -v command=NAME stands before each of them.

function add(option) { options = options " " option }

# What may follow: the words of "a|b", files, folders.
function addValues(option, form,    words, count, parts, i) {
    if (form ~ /FOLDER/) {
        printf "        %s:%s) _pushlab_folders=yes ;;\n", command, option
    } else if (form ~ /FILE/) {
        printf "        %s:%s) _pushlab_files=yes ;;\n", command, option
    } else {
        count = split(form, parts, "|")
        for (i = 1; i <= count; ++i)
            if (parts[i] ~ /^[a-z0-9][a-z0-9-]*$/)
                words = words (words == "" ? "" : " ") parts[i]
        printf "        %s:%s) _pushlab_words=\"%s\" ;;\n", command, option, words
    }
}

/^  -/ {
    term = substr($0, 3)
    if (match(term, /^-[^<>]*<[^>]*> /) || match(term, /   */))
        term = substr(term, 1, RSTART + RLENGTH - 1)
    count = split(term, parts, /, */)
    for (i = 1; i <= count; ++i) {
        split(parts[i], pair, " ")
        add(pair[1])
        if (pair[2] != "" && part == "values") {
            gsub(/[<>]/, "", pair[2])
            addValues(pair[1], pair[2])
        }
        delete pair
    }
}

END {
    if (part == "options")
        printf "        %s:*) _pushlab_words=\"%s\" ;;\n", command, substr(options, 2)
}
