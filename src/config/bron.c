/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/config/bron.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"

enum { DEPTH_MAX = 10, FILES_MAX = 200, TEXT_MIB_MAX = 16 };

static const char name_chars[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
				 "0123456789_*-";

/* A walk through the text of one file: the lexer of libconfig, as far as it matters here. */
struct loper {
	struct bron *bron;
	struct faults *faults;
	size_t bestand; /* which file */
	const char *s;  /* where we are */
	int regel;      /* the line of s */
	int lang;       /* where the first text began that runs over lines; 0: there was none */
	int diepte;     /* of includes */
	bool begin;     /* only blanks before s on this line */
};

static enum swv_err include_file(struct loper *l, const char *naam);

/* The fault that ends the reading of all. */
static enum swv_err
stop(struct loper *l, int regel, enum swv_err err, const char *what, const char *value,
    const char *hint)
{
	struct fault fault = { 0 };

	fault_place(&fault, l->bron->bestanden[l->bestand], regel);
	fault_set(&fault, err, what, value, hint);
	faults_add(l->faults, &fault);
	return err;
}

/* Moves one byte into the joined text; each line there gets its place when it begins. */
static void
move(struct loper *l)
{
	struct bron *b = l->bron;

	if (!b->tekst.len || b->tekst.s[b->tekst.len - 1] == '\n')
		VEC_ADD(b->plaatsen, b->n_plaatsen, b->cap_plaatsen) =
		    (struct bron_plaats){ l->bestand, l->regel };
	str_addc(&b->tekst, *l->s);
	if (*l->s == '\n') {
		l->regel++;
		l->begin = true;
	} else if (*l->s != ' ' && *l->s != '\t') {
		l->begin = false;
	}
	l->s++;
}

static void
move_n(struct loper *l, size_t n)
{
	while (n--)
		move(l);
}

/* Where a quote is missing, what is text and what is not change places from there on: the end of
 * the file is far from it, the first text over several lines mostly is not. */
static enum swv_err
never_ends(struct loper *l, int regel)
{
	struct str hint = { 0 };
	enum swv_err err;

	if (!l->lang)
		return stop(l, regel, SWV_ESYNTAX, NULL,
		    "Deze tekst tussen aanhalingstekens houdt niet op",
		    "zet er een aanhalingsteken achter");
	str_addf(&hint, "kijk of er op deze regel een ontbreekt, of verderop tot en met regel %d",
	    regel);
	err = stop(l, l->lang, SWV_ESYNTAX, NULL, "Er is een aanhalingsteken te weinig", hint.s);
	str_fini(&hint);
	return err;
}

static enum swv_err
walk_string(struct loper *l)
{
	int regel = l->regel;

	for (move(l); *l->s != '"'; move(l)) {
		if (!*l->s)
			return never_ends(l, regel);
		if (strncmp(l->s, "\\x00", 4) == 0)
			return stop(l, l->regel, SWV_ETEXT, "Deze tekst", NULL,
			    "er staat een nulteken in (\\x00)");
		if (*l->s == '\\' && l->s[1])
			move(l);
	}
	if (l->regel != regel && !l->lang)
		l->lang = regel;
	move(l);
	return SWV_OK;
}

static enum swv_err
walk_comment(struct loper *l)
{
	int regel = l->regel;
	const char *end;

	if (*l->s == '#' || l->s[1] == '/') {
		move_n(l, strcspn(l->s, "\n"));
		return SWV_OK;
	}
	end = strstr(l->s + 2, "*/");
	if (!end)
		return stop(l, regel, SWV_ESYNTAX, NULL, "Deze toelichting houdt niet op",
		    "zet er */ achter");
	move_n(l, (size_t)(end - l->s) + 2);
	return SWV_OK;
}

/* Whether the number of n bytes is a whole one that does not fit where libconfig puts it. */
static bool
does_not_fit(const char *s, size_t n)
{
	char *text = mem_strndup(s, n), *end;
	bool hex = text[0] == '0' && (text[1] == 'x' || text[1] == 'X'), wide, whole;
	int64_t v;

	errno = 0;
	v = strtoll(text, &end, hex ? 16 : 10);
	wide = *end == 'L';
	whole = end != text && end[strspn(end, "L")] == '\0';
	free(text);
	return whole && (errno == ERANGE || (!wide && (v < INT32_MIN || v > INT32_MAX)));
}

static void
walk_number(struct loper *l)
{
	size_t n = 1 + strspn(l->s + 1, "0123456789ABCDEFabcdefxXL.");
	struct bron *b = l->bron;

	/* the exponent of a broken number has a sign of its own */
	while (strchr("eE", l->s[n - 1]) && l->s[n] && strchr("+-", l->s[n]))
		n += 1 + strspn(l->s + n + 1, "0123456789");
	if (does_not_fit(l->s, n)) {
		struct fault fault = { 0 };
		char *text = mem_strndup(l->s, n);

		fault_place(&fault, b->bestanden[l->bestand], l->regel);
		fault_set(&fault, SWV_EFORM, "Getal", text,
		    "een getal tot en met 2147483647, en wat groter is als tekst tussen "
		    "aanhalingstekens");
		faults_add(l->faults, &fault);
		free(text);
		move(l);
		VEC_ADD(b->te_groot, b->n_te_groot, b->cap_te_groot) = (int)b->n_plaatsen;
		n--;
	}
	move_n(l, n);
}

/* "@include", and a name in quotes, at the begin of a line: as libconfig has it. */
static enum swv_err
walk_include(struct loper *l)
{
	const char *s = l->s + strlen("@include");
	size_t blanks = strspn(s, " \t"), n;
	enum swv_err err;
	char *naam;

	s += blanks;
	n = *s == '"' ? strcspn(s + 1, "\"\n") : 0;
	if (!blanks || !n || s[1 + n] != '"')
		return stop(l, l->regel, SWV_ESYNTAX, NULL,
		    "Achter @include hoort een bestandsnaam", "schrijf @include \"naam.cfg\"");
	naam = mem_strndup(s + 1, n);
	l->s = s + n + 2;
	err = include_file(l, naam);
	free(naam);
	return err;
}

static enum swv_err
walk(struct loper *l)
{
	enum swv_err err = SWV_OK;

	l->begin = true;
	while (*l->s && !err) {
		size_t name = strspn(l->s, name_chars);

		if (l->bron->tekst.len > (size_t)TEXT_MIB_MAX << 20)
			return stop(
			    l, 0, SWV_EFILE, "Lezen", NULL, "alles samen is groter dan 16 MiB");
		if (*l->s == '"')
			err = walk_string(l);
		else if (*l->s == '#' || (*l->s == '/' && l->s[1] && strchr("/*", l->s[1])))
			err = walk_comment(l);
		else if (l->begin && str_starts(l->s, "@include"))
			err = walk_include(l);
		else if (isdigit((unsigned char)*l->s) ||
			 (strchr("+-", *l->s) && isdigit((unsigned char)l->s[1])))
			walk_number(l);
		else
			move_n(l, name ? name : 1);
	}
	return err;
}

static uint64_t
fnv1a(uint64_t hash, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		hash = (hash ^ (unsigned char)s[i]) * UINT64_C(0x100000001B3);
	return (hash ^ n) * UINT64_C(0x100000001B3); /* where one file ends counts too */
}

/* Reads the last of bestanden and walks through it. */
static enum swv_err
walk_file(struct loper *l, const struct fault *place)
{
	struct bron *b = l->bron;
	struct str tekst = { 0 };
	struct fault fault = { 0 };
	enum swv_err err = bestand_read(b->bestanden[l->bestand], &fault, &tekst);

	if (err) {
		if (!fault.file[0] && place)
			fault_place(&fault, place->file, place->line);
		faults_add(l->faults, &fault);
	} else {
		b->kenmerk = fnv1a(b->kenmerk, str_get(&tekst), tekst.len);
		l->s = str_get(&tekst);
		l->regel = 1;
		err = walk(l);
	}
	str_fini(&tekst);
	return err;
}

/* What follows is from another file, and so a line with a place of its own. */
static void
end_line(struct bron *b)
{
	if (b->tekst.len && b->tekst.s[b->tekst.len - 1] != '\n')
		str_addc(&b->tekst, '\n');
}

static enum swv_err
include_file(struct loper *l, const char *naam)
{
	struct bron *b = l->bron;
	struct loper in = { .bron = b, .faults = l->faults, .diepte = l->diepte + 1 };
	struct fault place = { 0 };
	struct str path = { 0 };
	enum swv_err err;

	if (in.diepte > DEPTH_MAX)
		return stop(l, l->regel, SWV_ESYNTAX, NULL, "De @includes gaan te diep",
		    "een bestand dat zichzelf invoegt, houdt nooit op");
	if (b->n_bestanden >= FILES_MAX)
		return stop(l, l->regel, SWV_ESYNTAX, NULL, "Er zijn te veel @includes",
		    "meer dan 200 bestanden worden niet gelezen");
	str_addf(&path, "%s%s", naam[0] == '/' ? "" : b->map, naam);
	in.bestand = b->n_bestanden;
	VEC_ADD(b->bestanden, b->n_bestanden, b->cap_bestanden) = str_take(&path);
	fault_place(&place, b->bestanden[l->bestand], l->regel);
	end_line(b);
	err = walk_file(&in, &place);
	end_line(b);
	return err;
}

enum swv_err
bron_read(const char *path, struct bron *out, struct faults *faults)
{
	struct loper l = { .bron = out, .faults = faults };
	const char *slash = strrchr(path, '/');

	*out = (struct bron){ .kenmerk = UINT64_C(0xCBF29CE484222325) };
	out->map = mem_strndup(path, slash ? (size_t)(slash - path) + 1 : 0);
	VEC_ADD(out->bestanden, out->n_bestanden, out->cap_bestanden) = mem_strdup(path);
	return walk_file(&l, NULL);
}

void
bron_fini(struct bron *bron)
{
	for (size_t i = 0; i < bron->n_bestanden; i++)
		free(bron->bestanden[i]);
	free(bron->bestanden);
	free(bron->plaatsen);
	free(bron->te_groot);
	free(bron->map);
	str_fini(&bron->tekst);
	*bron = (struct bron){ 0 };
}

void
bron_place(const struct bron *bron, int regel, struct fault *fault)
{
	const struct bron_plaats *p;
	size_t n = bron->n_plaatsen;

	if (!n || regel < 1) {
		fault_place(fault, bron->bestanden[0], 0);
		return;
	}
	p = &bron->plaatsen[(size_t)regel <= n ? (size_t)regel - 1 : n - 1];
	fault_place(fault, bron->bestanden[p->bestand], p->regel);
}

static int
by_line(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

bool
bron_is_te_groot(const struct bron *bron, int regel)
{
	return bron->n_te_groot &&
	       bsearch(&regel, bron->te_groot, bron->n_te_groot, sizeof(regel), by_line);
}
