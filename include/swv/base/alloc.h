/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_BASE_ALLOC_H
#define SWV_BASE_ALLOC_H

#include <stddef.h>

/*
 * Memory that is always there: when the machine has none left these call the
 * handler (which puts the terminal right and says so) and abort.  A size or a
 * product that would overflow counts as none left.  Free with free().
 */
void *mem_alloc(size_t size);
void *mem_zero(size_t n, size_t size);
void *mem_grow(void *old, size_t n, size_t size);
char *mem_strdup(const char *s); /* NULL gives NULL */
char *mem_strndup(const char *s, size_t n);

/* Called once, just before the abort.  Set by main. */
void mem_on_failure(void (*handler)(void));

/*
 * Room for one more in a growing array: "VEC_ADD(list->items, list->n, list->cap) = x;".
 * The struct that has items, n and cap owns the array.
 */
#define VEC_ADD(items, n, cap)                                                                     \
	*((n) == (cap) ? (void)((items) = vec_room((items), &(cap), sizeof(*(items)))) : (void)0,  \
	    &(items)[(n)++])

/* Doubles *cap (at least 8) and returns the array in its new place. */
void *vec_room(void *items, size_t *cap, size_t size);

#endif
