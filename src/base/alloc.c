/* SPDX-License-Identifier: EUPL-1.2 */
#include "swv/base/alloc.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static void (*on_failure)(void);

void
mem_on_failure(void (*handler)(void))
{
	on_failure = handler;
}

static void *
checked(void *p)
{
	if (p)
		return p;
	if (on_failure)
		on_failure();
	abort();
}

void *
mem_alloc(size_t size)
{
	return checked(malloc(size ? size : 1));
}

void *
mem_zero(size_t n, size_t size)
{
	return checked(calloc(n ? n : 1, size ? size : 1));
}

void *
mem_grow(void *old, size_t n, size_t size)
{
	if (size && n > SIZE_MAX / size)
		return checked(NULL);
	size *= n;
	return checked(realloc(old, size ? size : 1));
}

char *
mem_strdup(const char *s)
{
	return s ? checked(strdup(s)) : NULL;
}

char *
mem_strndup(const char *s, size_t n)
{
	return s ? checked(strndup(s, n)) : NULL;
}

void *
vec_room(void *items, size_t *cap, size_t size)
{
	if (*cap > SIZE_MAX / 2)
		return checked(NULL);
	*cap = *cap ? *cap * 2 : 8;
	return mem_grow(items, *cap, size);
}
