#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Pushlab authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes manual pages and bash's completion from what the programs say to --help, so that these never differ.
# The build calls it: packages/manual.sh PROGRAMS-FOLDER OUTPUT-FOLDER VERSION DATE
set -eu

programs=$1
output=$2
version=$3
date=$4
here=$(cd "$(dirname "$0")" && pwd)
texts=$here/../resources/packaging/man
mkdir -p "$output"

# The parser of Qt begins with the whole path of the program.
help_of() {
    program=$1
    shift
    LC_ALL=C.UTF-8 "$programs/$program" "$@" --help | sed "s|^Usage: .*/$program|Usage: $program|"
}

# head_of PROGRAM SUMMARY
head_of() {
    printf '.\\" Made from --help by packages/manual.sh.\n'
    printf '.TH %s 1 "%s" "Pushlab %s" "Pushlab"\n' "$(echo "$1" | tr '[:lower:]' '[:upper:]')" "$date" "$version"
    printf '.SH NAME\n%s \\- %s\n' "$(echo "$1" | sed 's/-/\\-/g')" "$2"
}

usage_of() {
    sed -n 's/^Usage: //p' | sed 's/-/\\-/g; s/^\([^ ]*\)/\\fB\1\\fR/; s/$/\n.br/'
}

options_of() {
    awk -f "$here/manual.awk"
}

commands=$(help_of pushlab-cli | sed -n 's/^  \([a-z]*\)  .*/\1/p')

# A program without commands.
simple_page() {
    head_of "$1" "$2"
    printf '.SH SYNOPSIS\n'
    help_of "$1" | usage_of
    printf '.SH DESCRIPTION\n'
    help_of "$1" | options_of
    cat "$texts/$1.roff"
}

cli_page() {
    head_of pushlab-cli 'see long polling, SSE and WebSockets behave, break and heal, from a terminal'
    printf '.SH SYNOPSIS\n'
    for command in $commands; do
        help_of pushlab-cli "$command" | usage_of
    done
    printf '.SH DESCRIPTION\n'
    help_of pushlab-cli | options_of
    for command in $commands; do
        printf '.SH "COMMAND %s"\n' "$(echo "$command" | tr '[:lower:]' '[:upper:]')"
        help_of pushlab-cli "$command" | options_of
    done
    cat "$texts/pushlab-cli.roff"
}

simple_page pushlab 'a lab in which you see long polling, SSE and WebSockets behave, break and heal' >"$output/pushlab.1"
simple_page pushlab-server 'serve long polls, Server-Sent Events and WebSockets, and count them' >"$output/pushlab-server.1"
cli_page >"$output/pushlab-cli.1"

# completion PROGRAM: the start is common, then the branches.
completion() {
    name=_$(echo "$1" | tr - _)
    cat <<END_OF_START
# bash completion for $1, made from --help by packages/manual.sh.
$name() {
    local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command=
    local _pushlab_words= _pushlab_files= _pushlab_folders=
END_OF_START
    if [ "$1" = pushlab-cli ]; then
        # shellcheck disable=SC2016 # for the shell that completes
        printf '    command=${COMP_WORDS[1]}\n    ((COMP_CWORD > 1)) || command=\n'
    fi
    # shellcheck disable=SC2016
    printf '    case $command:$previous in\n'
    if [ "$1" = pushlab-cli ]; then
        # shellcheck disable=SC2016
        printf '        run:run) _pushlab_words=$(pushlab-cli list 2>/dev/null | cut -d " " -f 1) _pushlab_files=yes ;;\n'
        printf '        check:check | report:report) _pushlab_files=yes ;;\n'
        printf '        listen:listen) _pushlab_words="auto sse poll ws" ;;\n'
        for command in $commands; do
            help_of "$1" "$command" | awk -v command="$command" -v part=values -f "$here/completion.awk"
        done
    else
        help_of "$1" | awk -v part=values -f "$here/completion.awk"
    fi
    # shellcheck disable=SC2016
    printf '        *) case $command:$current in\n'
    if [ "$1" = pushlab-cli ]; then
        for command in $commands; do
            help_of "$1" "$command" | awk -v command="$command" -v part=options -f "$here/completion.awk"
        done
        printf '        :*) _pushlab_words="%s --help --version" ;;\n' "$(printf '%s' "$commands" | tr '\n' ' ')"
    else
        help_of "$1" | awk -v part=options -f "$here/completion.awk"
    fi
    cat <<END_OF_END
        esac ;;
    esac
    COMPREPLY=(\$(compgen -W "\$_pushlab_words" -- "\$current"))
    [ -z "\$_pushlab_files" ] || { compopt -o filenames; COMPREPLY+=(\$(compgen -f -- "\$current")); }
    [ -z "\$_pushlab_folders" ] || { compopt -o filenames; COMPREPLY+=(\$(compgen -d -- "\$current")); }
}
complete -F $name $1
END_OF_END
}

for program in pushlab pushlab-cli pushlab-server; do
    completion "$program" >"$output/$program.bash"
done
