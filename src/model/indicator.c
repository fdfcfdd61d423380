/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/model/indicator.h"

#include "swv/base/str.h"
#include "swv/model/value.h"

const struct choice choices_indicator_status[] = {
	{ STATUS_GROEN, "groen" },
	{ STATUS_ORANJE, "oranje" },
	{ STATUS_ROOD, "rood" },
	{ STATUS_GEEN, "geen meting" },
	{ STATUS_VERBORGEN, "verborgen" },
	{ NULL, NULL },
};

/* ---- the rule ---- */

/* Up to one bound it is well, up to the other it will do. */
static const char *
between(bool reached, bool has_other, bool reached_other)
{
	if (reached)
		return STATUS_GROEN;
	return has_other && reached_other ? STATUS_ORANJE : STATUS_ROOD;
}

const char *
streef_status(const struct streef *s, int64_t waarde)
{
	int64_t onder = s->heeft_onder ? s->onder : s->boven;
	int64_t boven = s->heeft_boven ? s->boven : s->onder;

	if (str_eq(s->richting, "hoger"))
		return between(waarde >= boven, s->heeft_onder, waarde >= onder);
	if (str_eq(s->richting, "lager"))
		return between(waarde <= onder, s->heeft_boven, waarde <= boven);
	return (!s->heeft_onder || waarde >= onder) && (!s->heeft_boven || waarde <= boven)
		   ? STATUS_GROEN
		   : STATUS_ROOD;
}

const char *
streef_status_of(const struct streef *s, bool gemeten, int64_t waarde)
{
	return gemeten && (s->heeft_onder || s->heeft_boven) ? streef_status(s, waarde)
							     : STATUS_GEEN;
}

struct streef
streef_from_rec(const struct rec *indicator)
{
	return (struct streef){
		.richting = rec_text(indicator, "richting"),
		.heeft_onder = rec_has(indicator, "ondergrens"),
		.heeft_boven = rec_has(indicator, "bovengrens"),
		.onder = rec_int(indicator, "ondergrens"),
		.boven = rec_int(indicator, "bovengrens"),
	};
}

/* ---- in words ---- */

void
maat_tekst(const char *eenheid, int64_t waarde, struct str *out)
{
	static const struct {
		const char *eenheid, *voor, *na;
	} rows[] = { { "procent", "", "%" }, { "weken", "", " weken" }, { "euro", "€ ", "" } };
	const char *voor = "", *na = "";

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (str_eq(rows[i].eenheid, eenheid)) {
			voor = rows[i].voor;
			na = rows[i].na;
		}
	str_add(out, voor);
	if (str_eq(eenheid, "euro") && waarde % 100)
		money_format(waarde, out);
	else
		decimal_format(waarde, ',', out);
	str_add(out, na);
}

static void
add_bound(const struct rec *r, const char *word, const char *field, struct str *out)
{
	str_addf(out, "%s ", word);
	maat_tekst(rec_text(r, "eenheid"), rec_int(r, field), out);
}

void
streef_tekst(const struct rec *r, struct str *out)
{
	const struct streef s = streef_from_rec(r);
	bool higher = str_eq(s.richting, "hoger"), lower = str_eq(s.richting, "lager");

	if (s.heeft_onder && s.heeft_boven) {
		add_bound(r,
		    higher  ? "minimaal"
		    : lower ? "liefst hooguit"
			    : "tussen",
		    "ondergrens", out);
		add_bound(r,
		    higher  ? ", streef"
		    : lower ? ", nooit boven"
			    : " en",
		    "bovengrens", out);
	} else if (s.heeft_onder) {
		add_bound(r, lower ? "hooguit" : "minimaal", "ondergrens", out);
	} else if (s.heeft_boven) {
		add_bound(r, higher ? "minimaal" : "hooguit", "bovengrens", out);
	}
}

enum periode_soort
meetperiode_soort(const char *meetperiode, enum periode_soort fallback)
{
	static const struct {
		const char *id;
		enum periode_soort soort;
	} rows[] = { { "maand", PERIODE_MAAND }, { "kwartaal", PERIODE_KWARTAAL },
		{ "trimester", PERIODE_TRIMESTER }, { "halfjaar", PERIODE_HALFJAAR },
		{ "schooljaar", PERIODE_SCHOOLJAAR }, { "jaar", PERIODE_JAAR } };

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (str_eq(rows[i].id, meetperiode))
			return rows[i].soort;
	return fallback;
}

/* ---- figures ---- */

/*
 * Those that an indicator can go by; a new one is a row here, and when no figure
 * (cijfer_soorten) has that name, one of the counters of service/indicator_tel.c.
 */
#define CIJFERS(X)                                                                                 \
	X("thuiszitters.verklaarbaar", "Thuiszitters: deel dat verklaarbaar is", CIJFER_DEEL)      \
	X("thuiszitters.in_beeld", "Thuiszitters: deel met oorzaak en plan", CIJFER_DEEL)          \
	X("thuiszitters.gemeld_op_tijd", "Thuiszitters: deel op tijd gemeld", CIJFER_DEEL)         \
	X("thuiszitters.open", "Thuiszitters: open dossiers", CIJFER_AANTAL)                       \
	X("stroom.begonnen", "Thuiszitters: begonnen in de periode", CIJFER_AANTAL)                \
	X("stroom.hervat", "Thuiszitters: weer onderwijs", CIJFER_AANTAL)                          \
	X("tlv.binnen_6_weken", "TLV: deel besloten binnen 6 weken", CIJFER_DEEL)                  \
	X("tlv.binnen_10_weken", "TLV: deel besloten binnen 10 weken", CIJFER_DEEL)                \
	X("tlv.mediaan", "TLV: middelste doorlooptijd", CIJFER_MEDIAAN)                            \
	X("tlv.langste", "TLV: langste doorlooptijd", CIJFER_LANGSTE)                              \
	X("tlv.cijfer_ouders", "TLV: cijfer van ouders", CIJFER_GEMIDDELDE)                        \
	X("tlv.cijfer_school", "TLV: cijfer van scholen", CIJFER_GEMIDDELDE)                       \
	X("tlv.ontvangen", "TLV: aanvragen ontvangen", CIJFER_AANTAL)                              \
	X("tlv.lopend", "TLV: lopende TLV's", CIJFER_AANTAL)                                       \
	X("plaatsing_go.binnen_swv", "Sbo en so: deel geplaatst binnen de regio", CIJFER_DEEL)     \
	X("plaatsing_go.wachtlijst", "Sbo en so: op de wachtlijst", CIJFER_AANTAL)                 \
	X("plaatsing_go.terug_regulier", "Sbo en so: terug naar regulier", CIJFER_AANTAL)          \
	X("deelname.go", "Deelname sbo en so samen", CIJFER_DEEL)                                  \
	X("deelname.sbo", "Deelname sbo", CIJFER_DEEL)                                             \
	X("deelname.so", "Deelname so", CIJFER_DEEL)                                               \
	X("arrangementen.op_tijd", "Arrangementen: deel op tijd besloten", CIJFER_DEEL)            \
	X("arrangementen.bedrag", "Arrangementen: toegekend bedrag", CIJFER_BEDRAG)                \
	X("plaatsingen.wachtlijst", "Tijdelijke plaatsingen: op de wachtlijst", CIJFER_AANTAL)     \
	X("klachten.ontvangen", "Klachten en geschillen: ontvangen", CIJFER_AANTAL)                \
	X("klachten.op_tijd", "Klachten: deel op tijd afgehandeld", CIJFER_DEEL)                   \
	X("kalender.op_tijd", "Kwaliteitskalender: deel op tijd gedaan", CIJFER_DEEL)              \
	X("kalender.post", "Kwaliteitskalender: deel van wie een punt moet, op tijd", CIJFER_DEEL) \
	X("formulier.op_tijd", "Formulieren: deel dat op tijd is ingediend", CIJFER_DEEL)          \
	X("acties.op_tijd", "Acties: deel op tijd gereed", CIJFER_DEEL)

#define AS_CIJFER(id, label, vorm) { id, label, vorm },
static const struct indicatorcijfer cijfers[] = { CIJFERS(AS_CIJFER) };

#define AS_CHOICE(id, label, vorm) { id, label },
const struct choice choices_indicatorcijfer[] = { CIJFERS(AS_CHOICE){ NULL, NULL } };

const char indicatorcijfers_met_post[] = "kalender.post formulier.op_tijd";

const struct indicatorcijfer *
indicatorcijfer_find(const char *id)
{
	for (size_t i = 0; i < sizeof(cijfers) / sizeof(cijfers[0]); i++)
		if (str_eq(cijfers[i].id, id))
			return &cijfers[i];
	return NULL;
}
