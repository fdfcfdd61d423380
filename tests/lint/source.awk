# SPDX-License-Identifier: EUPL-1.2
# Reads .c and .h files named from the top of the tree (src/..., include/swv/...) and prints
# "file:line: message" for each breach of the layers; tests/lint/includes.sh runs it and says
# why.  -v headers="..." lists the files of include/.

BEGIN {
	see["base"] = " base "
	see["model"] = see["base"] "model "
	see["config"] = see["model"] "config "
	see["store"] = see["model"] "store "
	see["export"] = see["model"] "export "
	see["service"] = see["model"] "config store export service "
	see["tui"] = see["service"] "tui "
	see["cmd"] = see["tui"] "cmd "
	see["main"] = see["cmd"]
	see["shell"] = " " # a program by itself, small enough to read whole

	# The libraries that one layer keeps to itself; those opened late are known to one file.
	only["curses.h"] = only["ncurses.h"] = only["panel.h"] = only["term.h"] = "tui"
	only["ncursesw/curses.h"] = only["ncursesw/ncurses.h"] = only["ncursesw/panel.h"] = "tui"
	only["libconfig.h"] = "config"
	only["sqlite3.h"] = "store"
	only["sodium.h"] = "model store"
	only["utf8proc.h"] = "base"
	only["libical/"] = "model"
	only["xlsxwriter"] = only["xlsxwriter/"] = "export"
	single["libical/"] = single["xlsxwriter"] = single["xlsxwriter/"] = 1

	sql = "(^|[^A-Za-z_])(SELECT|INSERT +(OR|INTO)|REPLACE +INTO|DELETE +FROM|" \
	    "UPDATE +[A-Za-z_%]+|CREATE +(TABLE|INDEX|TRIGGER|VIEW)|PRAGMA|BEGIN +IMMEDIATE)([^A-Za-z_]|$)"
	sql_clock = "'now'|CURRENT_(DATE|TIME|TIMESTAMP)|unixepoch\\(\\)|date\\(\\)"
	prints = "printf|vprintf|puts|putchar|perror|wprintf|warn|warnx|err|errx"
	ends = "exit|_exit|_Exit|quick_exit"
	clocks = "time|clock|clock_gettime|gettimeofday|timespec_get|ftime|localtime|localtime_r|gmtime|gmtime_r|mktime"
	nheaders = split(headers, list, " ")
	for (i = 1; i <= nheaders; i++)
		exists[list[i]] = 1
}

function say(message)
{
	print FILENAME ":" FNR ": " message
}

# Whether the code calls one of names ("a|b|c"), as a function and not as a member.
function calls(text, names)
{
	return text ~ ("(^|[^A-Za-z0-9_.>])(" names ")[ \t]*\\(")
}

# Splits the line into code (strings emptied) and strings (what stood in them); comments go.
function split_line(line,    i, c, n)
{
	code = strings = ""
	n = length(line)
	for (i = 1; i <= n; i++) {
		c = substr(line, i, 1)
		if (in_comment) {
			if (substr(line, i, 2) == "*/") {
				in_comment = 0
				i++
			}
		} else if (quote) {
			if (c == "\\") {
				strings = strings substr(line, i, 2)
				i++
			} else if (c == quote) {
				code = code c
				quote = ""
			} else if (quote == "\"")
				strings = strings c
		} else if (substr(line, i, 2) == "/*") {
			in_comment = 1
			i++
		} else if (substr(line, i, 2) == "//")
			return
		else {
			if (c == "\"" || c == "'")
				quote = c
			code = code c
			if (quote)
				strings = strings " "
		}
	}
}

function check_include(line,    name, quoted, parts, prefix, owner)
{
	quoted = line ~ /^[ \t]*#[ \t]*include[ \t]*"/
	name = line
	sub(/^[ \t]*#[ \t]*include[ \t]*["<]/, "", name)
	sub(/[">].*$/, "", name)
	if (!includes++ && own && name != own)
		say("its own header \"" own "\" must be read first")
	if (quoted) {
		split(name, parts, "/")
		if (parts[1] != "swv" || !(parts[2] in see))
			say("\"" name "\" is not in include/swv/LAYER")
		else if (index(see[layer], " " parts[2] " ") == 0)
			say(layer " may not see " parts[2] " (\"" name "\")")
		return
	}
	if (name ~ /^swv\//)
		say("own headers are named between quotes")
	for (prefix in only) {
		if (name != prefix && !(prefix ~ /\/$/ && index(name, prefix) == 1) &&
		    name != prefix ".h")
			continue
		owner = only[prefix]
		if (index(" " owner " ", " " layer " ") == 0)
			say("<" name "> belongs to " owner)
		else if (prefix in single && reader[prefix] && reader[prefix] != FILENAME)
			say("<" name "> is read by " reader[prefix] " already")
		else
			reader[prefix] = FILENAME
	}
}

FNR == 1 {
	split(FILENAME, path, "/")
	layer = path[1] == "src" ? path[2] : path[3]
	if (FILENAME == "src/main.c")
		layer = "main"
	own = substr(FILENAME, 1, length(FILENAME) - 2) ".h"
	sub(/^src/, "swv", own)
	if (FILENAME !~ /\.c$/ || !exists["include/" own])
		own = ""
	includes = in_comment = 0
	quote = ""
	below_tui = index(" base model config store export service ", " " layer " ")
	if (!(layer in see))
		say("no such layer: " layer)
	if (FILENAME ~ /^src\/.*\.h$/)
		say("a header belongs in include/swv/" layer)
}

/^[ \t]*#[ \t]*include/ {
	if (!in_comment)
		check_include($0)
	next
}

{
	split_line($0)
	if (quote && strings !~ /\\$/)
		quote = ""
	if (layer != "store" && strings ~ sql)
		say("SQL outside store")
	if (layer == "store" && strings ~ sql_clock)
		say("SQL that reads the clock")
	if (!below_tui)
		next
	if (calls(code, prints) || code ~ /(^|[^A-Za-z0-9_])(stdout|stderr)([^A-Za-z0-9_]|$)/)
		say(layer " prints")
	if (calls(code, ends))
		say(layer " ends the program")
	if (calls(code, clocks))
		say(layer " reads a clock")
}
