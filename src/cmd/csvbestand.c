/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/cmd/csvbestand.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "swv/base/str.h"
#include "swv/cmd/invoerbestand.h"
#include "swv/cmd/voortgang.h"
#include "swv/model/melding.h"

enum { FILE_MAX_MIB = 64 };

/* ---- the file ---- */

static enum swv_err
read_file(FILE *f, const char *naam, struct fault *fault, struct str *out)
{
	char buf[65536];
	size_t n;

	while ((n = fread(buf, 1, sizeof(buf), f))) {
		str_addn(out, buf, n);
		if (out->len > (size_t)FILE_MAX_MIB << 20)
			return invoerbestand_weiger(naam, "er staat meer dan 64 MiB in", fault);
	}
	return ferror(f) ? invoerbestand_weiger(naam, melding_reden(errno), fault) : SWV_OK;
}

static enum swv_err
read_path(const char *path, struct fault *fault, struct str *out)
{
	FILE *f = invoerbestand_open(path, fault);
	enum swv_err err;

	if (!f)
		return fault->err;
	err = read_file(f, path, fault, out);
	fclose(f);
	return err;
}

/* ---- how far it is ---- */

struct invoergang {
	struct voortgang voortgang;
	int aantal;
};

static void
tell_line(int regel, void *invoergang)
{
	struct invoergang *g = invoergang;

	voortgang_toon(regel, g->aantal, &g->voortgang);
}

static int
count_lines(const struct str *text)
{
	const char *s = str_get(text);
	int n = 0;

	for (size_t i = 0; i < text->len; i++)
		n += s[i] == '\n';
	return n;
}

enum swv_err
csvbestand_voer_in(struct session *session, const struct kind *kind, const char *path, bool dry,
    struct faults *faults, struct csv_telling *out)
{
	bool is_stdin = str_eq(path, "-");
	const char *naam = is_stdin ? "invoer" : path;
	struct invoergang gang = { 0 };
	struct str text = { 0 };
	struct fault fault = { 0 };
	enum swv_err err =
	    is_stdin ? read_file(stdin, naam, &fault, &text) : read_path(path, &fault, &text);

	if (err) {
		faults_add(faults, &fault);
	} else {
		struct csv_invoer invoer = { .kind = kind,
			.bestand = naam,
			.tekst = str_get(&text),
			.n = text.len,
			.dry = dry,
			.regel = tell_line,
			.arg = &gang };

		gang.aantal = count_lines(&text);
		voortgang_begin(&gang.voortgang, "Regel");
		err = csv_invoeren(session, &invoer, faults, out);
		voortgang_einde(&gang.voortgang);
	}
	str_fini(&text);
	return err;
}
