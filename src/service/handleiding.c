/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/service/handleiding.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "swv/base/alloc.h"

#define ENDING ".txt"

enum { PAGE_MAX = 1 << 20, ABOUT_LINES = 5 };

void
handleiding_fini(struct handleiding *h)
{
	for (size_t i = 0; i < h->n; i++) {
		free(h->items[i].naam);
		free(h->items[i].regel);
	}
	free(h->items);
	*h = (struct handleiding){ 0 };
}

static enum swv_err
read_page(const char *map, const char *naam, struct fault *fault, struct str *out)
{
	struct str path = { 0 };
	size_t begin = out->len, n;
	enum swv_err err = SWV_OK;
	char buf[4096];
	FILE *f;

	str_addf(&path, "%s/%s" ENDING, map, naam);
	f = fopen(path.s, "re");
	while (f && (n = fread(buf, 1, sizeof(buf), f)) && out->len - begin < PAGE_MAX)
		str_addn(out, buf, n);
	if (!f || ferror(f))
		err = fault_set(fault, SWV_ESHARE, path.s, NULL, NULL);
	if (f)
		fclose(f);
	str_fini(&path);
	return err;
}

/* What stands after the dash under NAME; owned. */
static char *
about(const char *text)
{
	static const char dash[] = "\xE2\x80\x93 ";
	const char *at = text;

	for (int i = 0; i < ABOUT_LINES && at; i++) {
		const char *end = strchr(at, '\n'), *found = strstr(at, dash);

		if (end && found && found < end)
			return mem_strndup(
			    found + strlen(dash), (size_t)(end - found) - strlen(dash));
		at = end ? end + 1 : NULL;
	}
	return mem_strdup("");
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(
	    ((const struct handleiding_blad *)a)->naam, ((const struct handleiding_blad *)b)->naam);
}

enum swv_err
handleiding_lijst(const char *map, struct fault *fault, struct handleiding *out)
{
	DIR *dir = map ? opendir(map) : NULL;
	struct dirent *entry;
	enum swv_err err = SWV_OK;

	*out = (struct handleiding){ 0 };
	while (dir && !err && (entry = readdir(dir))) {
		size_t n = strlen(entry->d_name), ending = strlen(ENDING);
		struct str text = { 0 };
		char *naam;

		if (n <= ending || strcmp(entry->d_name + n - ending, ENDING) != 0)
			continue;
		naam = mem_strndup(entry->d_name, n - ending);
		err = read_page(map, naam, fault, &text);
		VEC_ADD(out->items, out->n, out->cap) =
		    (struct handleiding_blad){ naam, about(str_get(&text)) };
		str_fini(&text);
	}
	if (dir)
		closedir(dir);
	if (!err && !out->n)
		err = fault_set(fault, SWV_ESHARE, "handleiding", NULL, NULL);
	if (err)
		handleiding_fini(out);
	else
		qsort(out->items, out->n, sizeof(out->items[0]), by_name);
	return err;
}

/* Whether it is the page, with its section or without. */
static bool
is_page(const char *page, const char *naam)
{
	size_t n = strlen(naam);

	return strncmp(page, naam, n) == 0 &&
	       (!page[n] || (page[n] == '.' && !strchr(page + n + 1, '.')));
}

static const char *
page_name(size_t i, const void *h)
{
	return ((const struct handleiding *)h)->items[i].naam;
}

enum swv_err
handleiding_lees(const char *map, const char *naam, struct fault *fault, struct str *out)
{
	struct handleiding h;
	enum swv_err err = handleiding_lijst(map, fault, &h);
	const char *found = NULL;

	if (err)
		return err;
	for (size_t i = 0; i < h.n && !found; i++)
		if (*naam && is_page(h.items[i].naam, naam))
			found = h.items[i].naam;
	if (found)
		err = read_page(map, found, fault, out);
	else
		err = fault_set(fault, SWV_ENOTFOUND, "bladzijde van de handleiding", naam,
		    str_nearest(naam, h.n, page_name, &h));
	handleiding_fini(&h);
	return err;
}
