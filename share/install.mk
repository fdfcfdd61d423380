# SPDX-License-Identifier: EUPL-1.2
# What the program reads at run time; it finds them in ../share/swv from its own place.
# A new file is one line in its list; a new example is two lines of its own.
schemadir = $(pkgdatadir)/schema
dist_schema_DATA =

drenthedir = $(pkgdatadir)/examples/drenthe-2023
dist_drenthe_DATA =

voorbeelddir = $(pkgdatadir)/examples/voorbeeld
dist_voorbeeld_DATA =
