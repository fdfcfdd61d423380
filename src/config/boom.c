/* SPDX-License-Identifier: EUPL-1.2 */
/* The one file that knows libconfig. */
#include "swv/config/boom.h"

#include <inttypes.h>
#include <libconfig.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"

/* What libconfig says, in Dutch, and what to do about it. */
static const struct {
	const char *english, *dutch, *hint;
} sentences[] = {
	{ "duplicate setting name", "Deze naam staat hier twee keer", "haal er een weg" },
	{ "mismatched element type in array", "Tussen [ en ] staan verschillende soorten waarden",
	    "maak er allemaal teksten of allemaal getallen van" },
	{ "memory exhausted", "De haakjes staan te diep in elkaar", "gebruik minder lagen" },
	{ "syntax error", "Hier klopt de schrijfwijze niet",
	    "vaak ontbreekt er een puntkomma, komma, haakje of aanhalingsteken, op deze regel of "
	    "de vorige" },
};

static void
add_syntax_fault(struct boom *boom, const config_t *cfg)
{
	size_t last = sizeof(sentences) / sizeof(sentences[0]) - 1, i = 0;
	const char *text = config_error_text(cfg);
	struct fault fault = { 0 };

	while (i < last && !str_eq(sentences[i].english, text))
		i++;
	bron_place(&boom->bron, config_error_line(cfg), &fault);
	fault_set(&fault, SWV_ESYNTAX, NULL, sentences[i].dutch, sentences[i].hint);
	faults_add(boom->faults, &fault);
}

static const struct {
	short type;
	enum tak_soort soort;
} types[] = {
	{ CONFIG_TYPE_GROUP, TAK_GROEP },
	{ CONFIG_TYPE_LIST, TAK_LIJST },
	{ CONFIG_TYPE_ARRAY, TAK_RIJ },
	{ CONFIG_TYPE_STRING, TAK_TEKST },
	{ CONFIG_TYPE_INT, TAK_GETAL },
	{ CONFIG_TYPE_INT64, TAK_GETAL },
	{ CONFIG_TYPE_FLOAT, TAK_BREUK },
	{ CONFIG_TYPE_BOOL, TAK_JANEE },
};

static enum tak_soort
soort_of(const struct boom *boom, const config_setting_t *setting)
{
	int type = config_setting_type(setting);

	if ((type == CONFIG_TYPE_INT || type == CONFIG_TYPE_INT64) &&
	    bron_is_te_groot(&boom->bron, (int)config_setting_source_line(setting)))
		return TAK_TE_GROOT;
	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		if (types[i].type == type)
			return types[i].soort;
	return TAK_BREUK;
}

static char *
text_of(const config_setting_t *setting, enum tak_soort soort)
{
	const char *s = "";
	char buf[24];

	if (soort == TAK_TEKST)
		s = config_setting_get_string(setting);
	else if (soort == TAK_JANEE)
		s = config_setting_get_bool(setting) ? "ja" : "nee";
	if (soort == TAK_GETAL) {
		int64_t v = config_setting_type(setting) == CONFIG_TYPE_INT
				? config_setting_get_int(setting)
				: config_setting_get_int64(setting);

		snprintf(buf, sizeof(buf), "%" PRId64, v);
		s = buf;
	}
	return mem_strdup(s ? s : "");
}

/* Copies the setting with all below it; libconfig bounds the depth (its stack has 10 000 places). */
static void
copy(const struct boom *boom, config_setting_t *setting, struct tak *out)
{
	const char *naam = config_setting_name(setting);
	int n = config_setting_is_aggregate(setting) ? config_setting_length(setting) : 0;

	out->naam = mem_strdup(naam ? naam : "");
	out->regel = (int)config_setting_source_line(setting);
	out->soort = soort_of(boom, setting);
	out->tekst = text_of(setting, out->soort);
	out->takken = mem_zero((size_t)n, sizeof(*out->takken));
	for (; out->n < (size_t)n; out->n++)
		copy(
		    boom, config_setting_get_elem(setting, (unsigned)out->n), &out->takken[out->n]);
}

enum swv_err
boom_read(const char *path, struct faults *faults, struct boom *out)
{
	enum swv_err err;
	config_t cfg;

	*out = (struct boom){ .faults = faults, .n_eerder = faults->n };
	err = bron_read(path, &out->bron, faults);
	if (err)
		return err;
	config_init(&cfg);
	if (config_read_string(&cfg, str_get(&out->bron.tekst))) {
		copy(out, config_root_setting(&cfg), &out->wortel);
	} else {
		add_syntax_fault(out, &cfg);
		err = SWV_ESYNTAX;
	}
	config_destroy(&cfg);
	return err;
}

static void
tak_fini(struct tak *tak)
{
	for (size_t i = 0; i < tak->n; i++)
		tak_fini(&tak->takken[i]);
	free(tak->takken);
	free((char *)(uintptr_t)tak->naam);
	free((char *)(uintptr_t)tak->tekst);
}

void
boom_fini(struct boom *boom)
{
	tak_fini(&boom->wortel);
	bron_fini(&boom->bron);
	*boom = (struct boom){ 0 };
}

const struct tak *
tak_find(const struct tak *groep, const char *naam)
{
	for (size_t i = 0; i < groep->n; i++)
		if (str_eq(groep->takken[i].naam, naam))
			return &groep->takken[i];
	return NULL;
}

const char *
tak_soort_naam(enum tak_soort soort)
{
	static const char *const namen[] = {
		[TAK_GROEP] = "een groep { }",
		[TAK_LIJST] = "een lijst ( )",
		[TAK_RIJ] = "een rij [ ]",
		[TAK_TEKST] = "een tekst tussen aanhalingstekens",
		[TAK_GETAL] = "een heel getal",
		[TAK_BREUK] = "een getal met een punt",
		[TAK_JANEE] = "true of false",
		[TAK_TE_GROOT] = "een te groot getal",
	};

	return namen[soort];
}

void
boom_add(struct boom *boom, const struct tak *tak, struct fault *fault)
{
	bron_place(&boom->bron, tak ? tak->regel : 0, fault);
	faults_add(boom->faults, fault);
}

void
boom_fault(struct boom *boom, const struct tak *tak, enum swv_err err, const char *what,
    const char *value, const char *hint)
{
	struct fault fault = { 0 };

	fault_set(&fault, err, what, value, hint);
	boom_add(boom, tak, &fault);
}

enum swv_err
boom_result(struct boom *boom)
{
	faults_sort(boom->faults);
	return boom->faults->n > boom->n_eerder ? SWV_EFAULTS : SWV_OK;
}

void
boom_where(const struct boom *boom, const struct tak *tak, struct str *out)
{
	struct fault place = { 0 };

	bron_place(&boom->bron, tak->regel, &place);
	str_addf(out, "%s:%d", place.file, place.line);
}

bool
boom_expect(struct boom *boom, const struct tak *tak, enum tak_soort soort)
{
	if (tak->soort == soort || tak->soort == TAK_TE_GROOT)
		return tak->soort == soort;
	if (soort == TAK_LIJST && tak->soort == TAK_RIJ && !tak->n)
		return true;
	boom_fault(
	    boom, tak, SWV_ETYPE, tak->naam, tak_soort_naam(tak->soort), tak_soort_naam(soort));
	return false;
}
