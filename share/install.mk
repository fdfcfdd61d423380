# SPDX-License-Identifier: EUPL-1.2
# What the program reads at run time; it finds them in ../share/swv from its own place.
# A new file is one line in its list; a new example is two lines of its own.
schemadir = $(pkgdatadir)/schema
dist_schema_DATA = \
	share/schema/001.sql \
	share/schema/002.sql \
	share/schema/003.sql \
	share/schema/004.sql \
	share/schema/005.sql \
	share/schema/006.sql \
	share/schema/007.sql \
	share/schema/008.sql \
	share/schema/009.sql \
	share/schema/010.sql

# What an administrator puts in place of the system: see the head of each.
sshddir = $(pkgdatadir)/sshd
dist_sshd_DATA = share/sshd/50-swv.conf
sysusersdir = $(pkgdatadir)/sysusers
dist_sysusers_DATA = share/sysusers/swv.conf
tmpfilesdir = $(pkgdatadir)/tmpfiles
dist_tmpfiles_DATA = share/tmpfiles/swv.conf

drenthedir = $(pkgdatadir)/examples/drenthe-2023
dist_drenthe_DATA = \
	share/examples/drenthe-2023/demo.cfg \
	share/examples/drenthe-2023/jaarplan-2023.cfg \
	share/examples/drenthe-2023/kalender.cfg \
	share/examples/drenthe-2023/ondersteuningsplan-2022.cfg \
	share/examples/drenthe-2023/organen.cfg \
	share/examples/drenthe-2023/reeksen.csv \
	share/examples/drenthe-2023/swv.cfg \
	share/examples/drenthe-2023/vergaderingen.csv

noordkennemerlanddir = $(pkgdatadir)/examples/noord-kennemerland
dist_noordkennemerland_DATA = \
	share/examples/noord-kennemerland/boekingen.csv \
	share/examples/noord-kennemerland/budgetten.csv \
	share/examples/noord-kennemerland/demo.cfg \
	share/examples/noord-kennemerland/jaarplan-ogsm.cfg \
	share/examples/noord-kennemerland/kalender.cfg \
	share/examples/noord-kennemerland/ondersteuningsplan.cfg \
	share/examples/noord-kennemerland/organen.cfg \
	share/examples/noord-kennemerland/reserves.csv \
	share/examples/noord-kennemerland/swv.cfg \
	share/examples/noord-kennemerland/tellingen.csv \
	share/examples/noord-kennemerland/vergaderingen.csv

oostgroningendir = $(pkgdatadir)/examples/oost-groningen
dist_oostgroningen_DATA = \
	share/examples/oost-groningen/beleidsplan-2019.cfg \
	share/examples/oost-groningen/bevindingen.csv \
	share/examples/oost-groningen/bezoeken.csv \
	share/examples/oost-groningen/budgetten.csv \
	share/examples/oost-groningen/demo.cfg \
	share/examples/oost-groningen/gesprekken.csv \
	share/examples/oost-groningen/kalender.cfg \
	share/examples/oost-groningen/organen.cfg \
	share/examples/oost-groningen/prognoses.csv \
	share/examples/oost-groningen/swv.cfg \
	share/examples/oost-groningen/tellingen.csv \
	share/examples/oost-groningen/verzoeken.csv

parkstaddir = $(pkgdatadir)/examples/parkstad
dist_parkstad_DATA = \
	share/examples/parkstad/akkoord.csv \
	share/examples/parkstad/demo.cfg \
	share/examples/parkstad/formulier.cfg \
	share/examples/parkstad/kalender.cfg \
	share/examples/parkstad/ondersteuningsplan.cfg \
	share/examples/parkstad/organen.cfg \
	share/examples/parkstad/swv.cfg \
	share/examples/parkstad/verantwoording.csv

po2203dir = $(pkgdatadir)/examples/po2203
dist_po2203_DATA = \
	share/examples/po2203/acties.csv \
	share/examples/po2203/adviezen.csv.in \
	share/examples/po2203/besluiten.csv \
	share/examples/po2203/budgetten.csv \
	share/examples/po2203/demo.cfg \
	share/examples/po2203/formulieren.cfg \
	share/examples/po2203/formulieren.csv \
	share/examples/po2203/kalender.cfg \
	share/examples/po2203/metingen.csv \
	share/examples/po2203/organen.cfg \
	share/examples/po2203/programmalijnen-2026.cfg \
	share/examples/po2203/subsidies.csv \
	share/examples/po2203/swv.cfg \
	share/examples/po2203/tarieven.csv \
	share/examples/po2203/thuiszitters.csv.in \
	share/examples/po2203/tlvbesluiten.csv.in \
	share/examples/po2203/tlvs.csv.in \
	share/examples/po2203/vergaderingen.csv

voorbeelddir = $(pkgdatadir)/examples/voorbeeld
dist_voorbeeld_DATA = \
	share/examples/voorbeeld/acties.csv.in \
	share/examples/voorbeeld/adviezen.csv.in \
	share/examples/voorbeeld/agendapunten.csv.in \
	share/examples/voorbeeld/arrangementen.csv.in \
	share/examples/voorbeeld/besluiten.csv.in \
	share/examples/voorbeeld/contacten.csv.in \
	share/examples/voorbeeld/demo.cfg \
	share/examples/voorbeeld/heropend.csv.in \
	share/examples/voorbeeld/jaarplan.cfg.in \
	share/examples/voorbeeld/klachten.csv.in \
	share/examples/voorbeeld/logregels.csv.in \
	share/examples/voorbeeld/ondersteuningsplan.cfg.in \
	share/examples/voorbeeld/opschortingen.csv.in \
	share/examples/voorbeeld/ondersteuningslog.csv.in \
	share/examples/voorbeeld/plaatsingen.csv.in \
	share/examples/voorbeeld/reeksen.csv.in \
	share/examples/voorbeeld/swv.cfg.in \
	share/examples/voorbeeld/thuiszitters.csv.in \
	share/examples/voorbeeld/tlvbesluiten.csv.in \
	share/examples/voorbeeld/tlveinden.csv.in \
	share/examples/voorbeeld/tlvs.csv.in \
	share/examples/voorbeeld/vergaderingen.csv.in
