/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/voorbeeld.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"
#include "swv/cmd/csvbestand.h"
#include "swv/cmd/omgeving.h"
#include "swv/config/demobestand.h"
#include "swv/model/datum_toon.h"
#include "swv/model/kinds.h"
#include "swv/model/melding.h"
#include "swv/model/schooljaar.h"
#include "swv/service/lezen.h"
#include "swv/service/planinvoer.h"
#include "swv/service/toepassen.h"
#include "swv/service/vink.h"

enum { FILE_MAX = 4 << 20, TICKS = 2000, LONG_AGO = 120 };

/* ---- the files ---- */

/* "@DAG+12@" at s: sets *n to the number and returns what follows; NULL when it is no such mark. */
static const char *
mark(const char *s, const char *name, int *n)
{
	bool minus;

	if (*s != '@' || !str_starts(s + 1, name))
		return NULL;
	s += 1 + strlen(name);
	*n = 0;
	if (*s == '+' || *s == '-') {
		minus = *s++ == '-';
		if ((*n = str_number(&s)) < 0)
			return NULL;
		*n = minus ? -*n : *n;
	}
	return *s == '@' ? s + 1 : NULL;
}

/* Adds what the mark at s stands for, as seen from vandaag; NULL when there is none. */
static const char *
fill_mark(const char *s, swv_date vandaag, struct str *out)
{
	char day[11];
	const char *after;
	int n;

	if ((after = mark(s, "JAAR", &n)))
		str_addf(out, "%d", schooljaar_of(vandaag, (struct maanddag){ 0 }) + n);
	else if ((after = mark(s, "DAG", &n)))
		str_add(out, date_format_iso(vandaag + (swv_date)n, day));
	else if ((after = mark(s, "JJ", &n))) /* as in the number of a dossier */
		str_addf(out, "%02d", (date_ymd(vandaag).year + n) % 100);
	return after;
}

static void
fill_in(const char *s, swv_date vandaag, struct str *out)
{
	while (*s) {
		const char *after = fill_mark(s, vandaag, out);

		if (!after)
			str_addc(out, *s++);
		else
			s = after;
	}
}

static enum swv_err
file_error(const char *path, struct fault *fault)
{
	struct str what = { 0 };

	if (errno == ENOSPC)
		return fault_set(fault, SWV_EFULL, NULL, NULL, NULL);
	str_addf(&what, "%s maken", path);
	fault_set(fault, SWV_EFILE, what.s, NULL, melding_reden(errno));
	str_fini(&what);
	return fault->err;
}

static enum swv_err
read_all(const char *path, struct str *out, struct fault *fault)
{
	char buf[8192];
	size_t n;
	FILE *f = fopen(path, "re");

	if (!f)
		return fault_set(fault, SWV_ESHARE, path, NULL, NULL);
	while (out->len < FILE_MAX && (n = fread(buf, 1, sizeof(buf), f)))
		str_addn(out, buf, n);
	fclose(f);
	return SWV_OK;
}

static enum swv_err
write_new(const char *path, const struct str *text, struct fault *fault)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	FILE *f = fd < 0 ? NULL : fdopen(fd, "w");
	bool good = f && fwrite(str_get(text), 1, text->len, f) == text->len;

	if (f && fclose(f))
		good = false;
	return good ? SWV_OK : file_error(path, fault);
}

/* One file of the example into dir. */
static enum swv_err
lay_file(const char *from, const char *name, const char *dir, swv_date vandaag, struct fault *fault)
{
	struct str source = { 0 }, target = { 0 }, text = { 0 }, filled = { 0 };
	size_t len = strlen(name);
	bool template = len > 3 && str_eq(name + len - 3, ".in");
	enum swv_err err;

	str_addf(&source, "%s/%s", from, name);
	str_addf(&target, "%s/%.*s", dir, (int)(template ? len - 3 : len), name);
	err = read_all(source.s, &text, fault);
	if (template)
		fill_in(str_get(&text), vandaag, &filled);
	if (!err)
		err = write_new(target.s, template ? &filled : &text, fault);
	str_fini(&source);
	str_fini(&target);
	str_fini(&text);
	str_fini(&filled);
	return err;
}

struct names {
	char **items;
	size_t n, cap;
};

static int
by_name(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static enum swv_err
names_in(const char *dir, struct names *out)
{
	DIR *d = opendir(dir);
	struct dirent *entry;

	if (!d)
		return SWV_ENOFILE;
	while ((entry = readdir(d)))
		if (entry->d_name[0] != '.')
			VEC_ADD(out->items, out->n, out->cap) = mem_strdup(entry->d_name);
	closedir(d);
	if (out->n)
		qsort(out->items, out->n, sizeof(*out->items), by_name);
	return SWV_OK;
}

static void
names_fini(struct names *names)
{
	for (size_t i = 0; i < names->n; i++)
		free(names->items[i]);
	free(names->items);
}

static const char *
name_at(size_t i, const void *arg)
{
	return ((const struct names *)arg)->items[i];
}

/* The example that is meant, or all there are. */
static enum swv_err
no_such_example(const struct opdracht *o, const char *name, struct fault *fault)
{
	struct names known = { 0 };
	struct str dir = { 0 }, all = { 0 };
	const char *nearest;
	enum swv_err err;

	str_addf(&dir, "%s/examples", o->share);
	names_in(dir.s, &known);
	nearest = str_nearest(name, known.n, name_at, &known);
	for (size_t i = 0; i < known.n && !nearest; i++)
		if (*name && str_starts(known.items[i], name))
			nearest = known.items[i];
	for (size_t i = 0; i < known.n; i++)
		str_addf(&all, "%s%s", i ? ", " : "", known.items[i]);
	err = nearest ? fault_set(fault, SWV_ENOTFOUND, "voorbeeld", name, nearest)
		      : fault_set(fault, SWV_ECHOICE, "Voorbeeld", name, all.s);
	names_fini(&known);
	str_fini(&dir);
	str_fini(&all);
	return err;
}

/* The folder, made when it is not there; one with something in it is somebody's work. */
static enum swv_err
make_dir(const char *dir, struct fault *fault)
{
	struct names there = { 0 };
	enum swv_err err = SWV_OK;

	if (mkdir(dir, 0700) && errno != EEXIST)
		return file_error(dir, fault);
	if (names_in(dir, &there))
		err = file_error(dir, fault);
	else if (there.n)
		err = fault_set(fault, SWV_EEXISTS, dir, NULL, NULL);
	names_fini(&there);
	return err;
}

/* SWV_EIMPOSSIBLE when things in the example would still have to happen.  What else is wrong with its
 * demo.cfg is told when that is read to fill it. */
static enum swv_err
check_day(const char *from, swv_date vandaag, struct fault *fault)
{
	struct demobestand demo = { 0 };
	struct faults faults = { 0 };
	struct str path = { 0 }, zin = { 0 };
	char day[DATUM_MAX];
	enum swv_err err = SWV_OK;

	str_addf(&path, "%s/demo.cfg", from);
	if (!demobestand_read(path.s, &faults, &demo) && demo.vanaf > vandaag) {
		str_addf(
		    &zin, "Dit voorbeeld is te zien vanaf %s", datum_toon_lang(demo.vanaf, day));
		err = fault_set(
		    fault, SWV_EIMPOSSIBLE, NULL, zin.s, "zet SWV_TODAY op die dag of later");
	}
	demobestand_fini(&demo);
	faults_fini(&faults);
	str_fini(&path);
	str_fini(&zin);
	return err;
}

enum swv_err
voorbeeld_leg(const struct opdracht *o, const char *name, const char *dir, struct fault *fault)
{
	struct names files = { 0 };
	struct str from = { 0 };
	enum swv_err err = SWV_OK;

	str_addf(&from, "%s/examples/%s", o->share, name);
	if (strchr(name, '/') || *name == '.' || names_in(from.s, &files))
		err = no_such_example(o, name, fault);
	if (!err)
		err = check_day(from.s, klok_vandaag(&o->klok), fault);
	if (!err)
		err = make_dir(dir, fault);
	if (!err) {
		for (size_t i = 0; i < files.n && !err; i++)
			err = lay_file(from.s, files.items[i], dir, klok_vandaag(&o->klok), fault);
		if (err)
			voorbeeld_ruim(dir);
	}
	names_fini(&files);
	str_fini(&from);
	return err;
}

void
voorbeeld_ruim(const char *dir)
{
	struct names files = { 0 };

	names_in(dir, &files);
	for (size_t i = 0; i < files.n; i++) {
		struct str path = { 0 };

		str_addf(&path, "%s/%s", dir, files.items[i]);
		unlink(path.s);
		str_fini(&path);
	}
	names_fini(&files);
	rmdir(dir);
}

/* ---- the year so far ---- */

/* Whether number i of what was due is among those that were done: spread evenly, always alike. */
static bool
was_done(size_t i, int gereed)
{
	return (int)(i * 37 % 100) < gereed;
}

/* A few days before it was due, never after today. */
static swv_date
done_on(const struct session *s, const struct rec *termijn, size_t i)
{
	swv_date day = rec_date(termijn, "uiterlijk") - (swv_date)(i * 7 % 12);

	return day < session_vandaag(s) ? day : session_vandaag(s);
}

/* What is that old was done after all, by everybody; only what is recent may still be late. */
static bool
was_long_ago(const struct session *s, const struct rec *termijn)
{
	return rec_date(termijn, "uiterlijk") < session_vandaag(s) - LONG_AGO;
}

static enum swv_err
tick_owners(
    struct session *s, const struct rec *item, struct vink *v, bool all, struct fault *fault)
{
	struct eigenaren e;
	enum swv_err err = eigenaren_van(s, item, fault, &e);

	for (size_t i = 0; i < e.n && !err; i++) {
		v->sleutel = e.items[i].id;
		if (all || was_done(i + 1, 90))
			err = vink_aan(s, v, fault);
	}
	eigenaren_fini(&e);
	return err;
}

/* What was done about a dossier stands in its own file. */
static bool
is_ticked(const struct rec *termijn)
{
	return str_in_words("kalender actie", rec_text(termijn, "bron"));
}

static enum swv_err
tick_one(struct session *s, const struct rec *termijn, size_t i, struct fault *fault)
{
	struct vink v = { .kind = kind_find(rec_text(termijn, "bron")),
		.id = rec_text(termijn, "bron_id"),
		.op = done_on(s, termijn, i) };
	struct rec *rec;
	enum swv_err err = lezen_een(s, v.kind, v.id, fault, &rec);

	if (err)
		return err;
	err = vink_needs_owner(rec) ? tick_owners(s, rec, &v, was_long_ago(s, termijn), fault)
				    : vink_aan(s, &v, fault);
	rec_free(&rec);
	return err == SWV_ENOTHING ? SWV_OK : err;
}

static enum swv_err
live(struct session *s, int gereed, struct fault *fault)
{
	struct query query;
	struct recs due = { 0 };
	size_t n = 0;
	enum swv_err err;

	query_init(&query, &kind_termijn);
	query_number(&query, FILTER_OPEN, 0, 0);
	query_number(
	    &query, FILTER_TO, kind_field(&kind_termijn, "uiterlijk"), session_vandaag(s) - 1);
	err = gereed ? lezen_recs(s, &query, TICKS, fault, &due) : SWV_OK;
	for (size_t i = 0; i < due.n && !err; i++) {
		if (!is_ticked(due.items[i]))
			continue;
		if (was_done(n, gereed) || was_long_ago(s, due.items[i]))
			err = tick_one(s, due.items[i], n, fault);
		n++;
	}
	recs_fini(&due);
	query_fini(&query);
	return err;
}

static enum swv_err
import_plans(
    struct session *s, const char *dir, const struct demobestand *demo, struct faults *faults)
{
	const char *at = demo->plannen;
	enum swv_err err = SWV_OK;
	size_t len;

	for (const char *item; !err && (item = list_next(&at, &len));) {
		struct plan_telling n;
		struct str path = { 0 };

		str_addf(&path, "%s/%.*s", dir, (int)len, item);
		err = plan_invoeren(s, path.s, false, faults, &n);
		str_fini(&path);
	}
	return err;
}

static enum swv_err
import_files(
    struct session *s, const char *dir, const struct demobestand *demo, struct faults *faults)
{
	enum swv_err err = SWV_OK;

	for (size_t i = 0; i < demo->n_invoer && !err; i++) {
		struct csv_telling n;
		struct str path = { 0 };

		str_addf(&path, "%s/%s", dir, demo->invoer[i].bestand);
		err = csvbestand_voer_in(s, demo->invoer[i].kind, path.s, false, faults, &n);
		str_fini(&path);
	}
	return err;
}

static enum swv_err
apply(struct session *s, const char *bestand, struct faults *faults)
{
	struct organisatie org = { 0 };
	struct fault fault = { 0 };
	struct toegepast n;
	enum swv_err err = organisatie_read(bestand, faults, &org);

	if (!err) {
		err = toepassen(s, &org, false, NULL, NULL, &fault, &n);
		if (err)
			faults_add(faults, &fault);
	}
	organisatie_fini(&org);
	return err;
}

enum swv_err
voorbeeld_vul(struct opdracht *o, const char *dir, struct faults *faults, struct session *out)
{
	struct demobestand demo = { 0 };
	struct str bestand = { 0 }, demofile = { 0 };
	struct fault fault = { 0 };
	/* what the example brings along is nobody's own work: nothing for the user to undo */
	struct session_args args = { .share = o->share, .wie = "voorbeeld", .klok = &o->klok };
	enum swv_err err;

	str_addf(&bestand, "%s/swv.cfg", dir);
	str_addf(&demofile, "%s/demo.cfg", dir);
	args.bestand = bestand.s;
	if ((err = demobestand_read(demofile.s, faults, &demo)))
		goto out;
	if ((err = session_init(&args, faults, out)))
		goto out;
	err = apply(out, bestand.s, faults);
	if (!err)
		err = import_plans(out, dir, &demo, faults);
	if (!err)
		err = import_files(out, dir, &demo, faults);
	if (!err && (err = live(out, demo.gereed, &fault)))
		faults_add(faults, &fault);
	if (!err) {
		free(out->wie);
		out->wie = mem_strdup(o->wie);
	}
	if (err)
		session_close(out);
out:
	demobestand_fini(&demo);
	str_fini(&bestand);
	str_fini(&demofile);
	return err;
}
