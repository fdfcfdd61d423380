/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/cijfer.h"

#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"
#include "swv/base/str.h"

#define OPEN    "thuiszitters.open"
#define BESLIST "tlv.besluit"

#define TELT(nr_, groep_, naam_, label_, van_kind)                                                 \
	[nr_] = { .groep = groep_, .naam = naam_, .label = label_, .kind = &kind_##van_kind }
#define DEELT(nr_, groep_, naam_, label_, van_kind, van_)                                          \
	[nr_] = { .groep = groep_,                                                                 \
		.naam = naam_,                                                                     \
		.label = label_,                                                                   \
		.kind = &kind_##van_kind,                                                          \
		.deel_van = van_ }
#define OVERAL(nr_, groep_, naam_, label_, van_kind, vorm_)                                        \
	[nr_] = { .groep = groep_,                                                                 \
		.naam = naam_,                                                                     \
		.label = label_,                                                                   \
		.kind = &kind_##van_kind,                                                          \
		.vorm = vorm_,                                                                     \
		.per_gebied = true }
#define MEET(nr_, groep_, naam_, label_, van_kind, vorm_, streef_, hoogstens_, binnen_)            \
	[nr_] = { .groep = groep_,                                                                 \
		.naam = naam_,                                                                     \
		.label = label_,                                                                   \
		.kind = &kind_##van_kind,                                                          \
		.vorm = vorm_,                                                                     \
		.binnen = binnen_,                                                                 \
		.streef = streef_,                                                                 \
		.hoogstens = hoogstens_ }

#define DEELNAME(nr_, naam_, label_)                                                               \
	[nr_] = { .groep = "deelname",                                                             \
		.naam = naam_,                                                                     \
		.label = label_,                                                                   \
		.kind = &kind_tlv,                                                                 \
		.vorm = CIJFER_DEEL,                                                               \
		.deel_van = "deelname.go",                                                         \
		.binnen = "deelname.go",                                                           \
		.hoogstens = true }

/* Each stands with its definition and source in swv-cijfer(7). */
const struct cijfer_soort cijfer_soorten[C_VAST] = {
	OVERAL(C_OPEN, "thuiszitters", "open", "Open dossiers", thuiszitter, CIJFER_AANTAL),
	/* letter to parliament 26695-108; relatief is split at three months, as DUO counts it */
	DEELT(C_DREIGEND, "thuiszitters", "dreigend", "Dreigend", thuiszitter, OPEN),
	DEELT(C_ABSOLUUT, "thuiszitters", "absoluut", "Absoluut verzuim", thuiszitter, OPEN),
	DEELT(C_RELATIEF, "thuiszitters", "relatief", "Relatief tot 3 maanden", thuiszitter, OPEN),
	DEELT(C_RELATIEF_LANG, "thuiszitters", "relatief_lang", "Relatief langer dan 3 maanden",
	    thuiszitter, OPEN),
	DEELT(C_GEOORLOOFD, "thuiszitters", "geoorloofd", "Geoorloofd afwezig", thuiszitter, OPEN),
	DEELT(C_VRIJSTELLING, "thuiszitters", "vrijstelling", "Vrijstelling", thuiszitter, OPEN),
	DEELT(C_ONDERWIJSTIJD, "thuiszitters", "onderwijstijdvermindering",
	    "Onderwijstijdvermindering", thuiszitter, OPEN),
	DEELT(C_HERVAT, "thuiszitters", "hervat", "Weer onderwijs en nog open", thuiszitter, OPEN),
	DEELT(C_DUUR_4W, "duur", "tot_4_weken", "Korter dan 4 weken", thuiszitter, OPEN),
	DEELT(C_DUUR_3M, "duur", "tot_3_maanden", "4 weken tot 3 maanden", thuiszitter, OPEN),
	DEELT(C_DUUR_6M, "duur", "tot_6_maanden", "3 tot 6 maanden", thuiszitter, OPEN),
	DEELT(C_DUUR_1J, "duur", "tot_1_jaar", "6 maanden tot een jaar", thuiszitter, OPEN),
	DEELT(C_DUUR_LANGER, "duur", "langer", "Langer dan een jaar", thuiszitter, OPEN),
	TELT(C_IN, "stroom", "begonnen", "Begonnen", thuiszitter),
	TELT(C_DOOR, "stroom", "doorgelopen", "De hele periode open", thuiszitter),
	TELT(C_UIT, "stroom", "gesloten", "Gesloten", thuiszitter),
	TELT(C_TERUG, "stroom", "hervat", "Weer onderwijs", thuiszitter),
	TELT(C_TERUGVAL, "stroom", "terugval", "Toch weer thuis", thuiszitter),
	TELT(C_HEROPEND, "stroom", "heropend", "Heropend", thuiszitter),
	TELT(C_T_IN, "tlv", "ontvangen", "Aanvragen ontvangen", tlv),
	OVERAL(C_T_BESLUIT, "tlv", "besluit", "Besluiten", tlv, CIJFER_AANTAL),
	DEELT(C_T_TOEGEKEND, "tlv", "toegekend", "Toegekend", tlv, BESLIST),
	DEELT(C_T_AFGEWEZEN, "tlv", "afgewezen", "Afgewezen", tlv, BESLIST),
	DEELT(C_T_BUITEN, "tlv", "buiten_behandeling", "Buiten behandeling", tlv, BESLIST),
	DEELT(C_T_INGETROKKEN, "tlv", "ingetrokken", "Ingetrokken", tlv, BESLIST),
	DEELT(C_T_SBO, "tlv", "toegekend_sbo", "Toegekend: sbo", tlv, "tlv.toegekend"),
	DEELT(C_T_SO1, "tlv", "toegekend_so1", "Toegekend: so categorie 1", tlv, "tlv.toegekend"),
	DEELT(C_T_SO2, "tlv", "toegekend_so2", "Toegekend: so categorie 2", tlv, "tlv.toegekend"),
	DEELT(C_T_SO3, "tlv", "toegekend_so3", "Toegekend: so categorie 3", tlv, "tlv.toegekend"),
	DEELT(
	    C_T_SO0, "tlv", "toegekend_so", "Toegekend: so zonder categorie", tlv, "tlv.toegekend"),
	/* seed 004, programmalijn specialistische ondersteuning: all done within 6 to 10 weeks */
	MEET(C_T_MEDIAAN, "tlv", "mediaan", "Doorlooptijd: de middelste", tlv, CIJFER_MEDIAAN, 0,
	    false, NULL),
	MEET(C_T_LANGSTE, "tlv", "langste", "Doorlooptijd: de langste", tlv, CIJFER_LANGSTE, 0,
	    false, NULL),
	MEET(C_T_6, "tlv", "binnen_6_weken", "Besluit binnen 6 weken", tlv, CIJFER_DEEL, 0, false,
	    "tlv.binnen_10_weken"),
	MEET(C_T_10, "tlv", "binnen_10_weken", "Besluit binnen 10 weken", tlv, CIJFER_DEEL, 10000,
	    false, NULL),
	TELT(C_T_BEZWAAR, "tlv", "bezwaar", "Bezwaren", tlv),
	OVERAL(C_T_LOPEND, "tlv", "lopend", "Lopende TLV's", tlv, CIJFER_AANTAL),
	DEELT(C_T_LOPEND_SBO, "tlv", "lopend_sbo", "Lopend: sbo", tlv, "tlv.lopend"),
	DEELT(C_T_LOPEND_SO, "tlv", "lopend_so", "Lopend: so", tlv, "tlv.lopend"),
	TELT(C_T_GEPLAATST, "plaatsing_go", "geplaatst", "Geplaatst", tlv),
	/* seed 004, the same: 95 % to a school inside the association */
	MEET(C_T_BINNEN, "plaatsing_go", "binnen_swv", "Geplaatst binnen de regio", tlv,
	    CIJFER_DEEL, 9500, false, NULL),
	TELT(C_T_DOOR, "plaatsing_go", "doorgelopen", "De hele periode geplaatst", tlv),
	TELT(C_T_EINDE, "plaatsing_go", "einde", "Plaatsing beëindigd", tlv),
	MEET(C_T_REGULIER, "plaatsing_go", "terug_regulier", "Terug naar regulier onderwijs", tlv,
	    CIJFER_AANTAL, 0, false, "plaatsing_go.einde"),
	/* seed 004, the same: no child waits */
	TELT(C_T_WACHT, "plaatsing_go", "wachtlijst", "Op de wachtlijst", tlv),
	/* seed 004, the same: at least 7,5 */
	MEET(C_T_OUDERS, "tlv", "cijfer_ouders", "Cijfer van ouders", tlv, CIJFER_GEMIDDELDE, 750,
	    false, NULL),
	MEET(C_T_SCHOOL, "tlv", "cijfer_school", "Cijfer van scholen", tlv, CIJFER_GEMIDDELDE, 750,
	    false, NULL),
	/* seed 004, the same: not over the national figures, which the association gives.  What they are
	 * of holds them both, so who knows one of them and that knows the other. */
	MEET(C_D_GO, "deelname", "go", "Deelname sbo en so samen", tlv, CIJFER_DEEL, 0, true, NULL),
	DEELNAME(C_D_SBO, "sbo", "Deelname sbo"),
	DEELNAME(C_D_SO, "so", "Deelname so"),
	TELT(C_A_BESLUIT, "arrangementen", "besluit", "Besluiten", arrangement),
	DEELT(C_A_TOEGEKEND, "arrangementen", "toegekend", "Toegekend", arrangement,
	    "arrangementen.besluit"),
	DEELT(C_A_AFGEWEZEN, "arrangementen", "afgewezen", "Afgewezen", arrangement,
	    "arrangementen.besluit"),
	DEELT(C_A_INGETROKKEN, "arrangementen", "ingetrokken", "Ingetrokken", arrangement,
	    "arrangementen.besluit"),
	/* seed 004, general targets: within 8 weeks */
	MEET(C_A_8, "arrangementen", "op_tijd", "Besluit op tijd", arrangement, CIJFER_DEEL, 10000,
	    false, NULL),
	TELT(C_A_LOPEND, "arrangementen", "lopend", "Lopend", arrangement),
	OVERAL(
	    C_A_BEDRAG, "arrangementen", "bedrag", "Toegekend bedrag", arrangement, CIJFER_BEDRAG),
	TELT(C_P_WACHT, "plaatsingen", "wachtlijst", "Op de wachtlijst", plaatsing),
	/* seed 003, 6.7 */
	TELT(C_K_IN, "klachten", "ontvangen", "Ontvangen", klacht),
	TELT(C_K_AF, "klachten", "afgehandeld", "Afgehandeld", klacht),
	DEELT(C_K_GEGROND, "klachten", "gegrond", "Gegrond", klacht, "klachten.afgehandeld"),
	DEELT(C_K_DEELS, "klachten", "deels", "Deels gegrond", klacht, "klachten.afgehandeld"),
	DEELT(C_K_ONGEGROND, "klachten", "ongegrond", "Ongegrond", klacht, "klachten.afgehandeld"),
	DEELT(C_K_NIET, "klachten", "niet_ontvankelijk", "Niet ontvankelijk", klacht,
	    "klachten.afgehandeld"),
	DEELT(
	    C_K_OPGELOST, "klachten", "opgelost", "Samen opgelost", klacht, "klachten.afgehandeld"),
	DEELT(C_K_INGETROKKEN, "klachten", "ingetrokken", "Ingetrokken", klacht,
	    "klachten.afgehandeld"),
	DEELT(C_K_ZONDER, "klachten", "zonder_uitkomst", "Zonder uitkomst", klacht,
	    "klachten.afgehandeld"),
	MEET(C_K_TIJD, "klachten", "op_tijd", "Klachten op tijd afgehandeld", klacht, CIJFER_DEEL,
	    0, false, NULL),
};

static struct cijfer_cel *
cells(const struct cijfers *c)
{
	return mem_zero(c->n_gebieden + 2, sizeof(struct cijfer_cel));
}

void
cijfers_init(struct cijfers *c, size_t n_gebieden)
{
	*c = (struct cijfers){ .n_gebieden = n_gebieden };
	for (size_t i = 0; i < C_VAST; i++)
		VEC_ADD(c->items, c->n, c->cap) =
		    (struct cijfer){ .soort = cijfer_soorten[i], .cel = cells(c) };
}

void
cijfers_fini(struct cijfers *c)
{
	for (size_t i = 0; i < c->n; i++) {
		for (size_t g = 0; g < c->n_gebieden + 2; g++)
			free(c->items[i].cel[g].maten);
		free(c->items[i].cel);
		free(c->items[i].naam);
		free(c->items[i].label);
		free(c->items[i].deel_van);
	}
	free(c->items);
	*c = (struct cijfers){ 0 };
}

size_t
cijfers_maak(struct cijfers *c, const struct cijfer_soort *soort)
{
	struct cijfer made = { .soort = *soort,
		.naam = mem_strdup(soort->naam),
		.label = mem_strdup(soort->label),
		.deel_van = mem_strdup(soort->deel_van),
		.cel = cells(c) };

	made.soort.naam = made.naam;
	made.soort.label = made.label;
	made.soort.deel_van = made.deel_van;
	VEC_ADD(c->items, c->n, c->cap) = made;
	return c->n - 1;
}

/* The cell of an area; those in none have the last. */
static struct cijfer_cel *
area(struct cijfers *c, size_t nr, size_t gebied)
{
	return &c->items[nr].cel[gebied ? gebied : c->n_gebieden + 1];
}

void
cijfers_tel(struct cijfers *c, size_t nr, size_t gebied, int64_t n)
{
	c->items[nr].cel[0].n += n;
	area(c, nr, gebied)->n += n;
}

void
cijfers_noemer(struct cijfers *c, size_t nr, size_t gebied, int64_t van)
{
	c->items[nr].cel[0].van += van;
	area(c, nr, gebied)->van += van;
}

void
cijfers_deel(struct cijfers *c, size_t nr, size_t gebied, bool wel)
{
	cijfers_noemer(c, nr, gebied, 1);
	cijfers_tel(c, nr, gebied, wel);
}

static void
keep(struct cijfer_cel *cel, int64_t maat)
{
	cel->som += maat;
	VEC_ADD(cel->maten, cel->n_maten, cel->cap) = maat;
}

void
cijfers_meet(struct cijfers *c, size_t nr, size_t gebied, int64_t maat)
{
	cijfers_tel(c, nr, gebied, 1);
	keep(&c->items[nr].cel[0], maat);
	keep(area(c, nr, gebied), maat);
}

static int
by_size(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;

	return (x > y) - (x < y);
}

/* To the nearest, halves up; of no negative number. */
static int64_t
divide(int64_t a, int64_t b)
{
	return (a + b / 2) / b;
}

/* Of an even number the mean of the two in the middle. */
static int64_t
median(const struct cijfer_cel *cel)
{
	size_t n = cel->n_maten;

	qsort(cel->maten, n, sizeof(cel->maten[0]), by_size);
	return (cel->maten[(n - 1) / 2] + cel->maten[n / 2]) * 100 / 2;
}

static int64_t
most(const struct cijfer_cel *cel)
{
	int64_t max = cel->maten[0];

	for (size_t i = 1; i < cel->n_maten; i++)
		max = cel->maten[i] > max ? cel->maten[i] : max;
	return max * 100;
}

struct cijfer *
cijfers_find(const struct cijfers *c, const char *id)
{
	const char *dot = id ? strchr(id, '.') : NULL;

	for (size_t i = 0; dot && i < c->n; i++) {
		const struct cijfer_soort *s = &c->items[i].soort;

		if (strncmp(s->groep, id, (size_t)(dot - id)) == 0 && !s->groep[dot - id] &&
		    str_eq(s->naam, dot + 1))
			return &c->items[i];
	}
	return NULL;
}

bool
cijfer_waarde(const struct cijfer *cijfer, size_t gebied, int64_t *out)
{
	const struct cijfer_cel *cel = &cijfer->cel[gebied];
	enum cijfer_vorm vorm = cijfer->soort.vorm;

	*out = 0;
	if (vorm == CIJFER_AANTAL || (vorm == CIJFER_DEEL ? cel->van : cel->n) == 0)
		return false;
	switch (vorm) {
	case CIJFER_DEEL:
		*out = divide(cel->n * 10000, cel->van);
		return true;
	case CIJFER_MEDIAAN:
		*out = median(cel);
		return true;
	case CIJFER_LANGSTE:
		*out = most(cel);
		return true;
	case CIJFER_GEMIDDELDE:
		*out = divide(cel->som, cel->n);
		return true;
	default:
		*out = cel->som;
		return true;
	}
}

const char *
cijfer_eenheid(enum cijfer_vorm vorm)
{
	static const char *const eenheden[] = { [CIJFER_AANTAL] = "",
		[CIJFER_DEEL] = "%",
		[CIJFER_MEDIAAN] = "dagen",
		[CIJFER_LANGSTE] = "dagen",
		[CIJFER_GEMIDDELDE] = "cijfer",
		[CIJFER_BEDRAG] = "euro" };

	return eenheden[vorm];
}
