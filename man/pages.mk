# SPDX-License-Identifier: EUPL-1.2
dist_man_MANS += \
	man/swv.1 \
	man/swv-audit.8 \
	man/swv-budget.7 \
	man/swv-cijfer.7 \
	man/swv-doelen.7 \
	man/swv-formulier.5 \
	man/swv-key.8 \
	man/swv-ondersteuning.7 \
	man/swv-organisatie.7 \
	man/swv-plan.5 \
	man/swv-privacy.8 \
	man/swv-security.7 \
	man/swv-session.8 \
	man/swv-sshd.7 \
	man/swv-thuiszitter.7 \
	man/swv-tlv.7 \
	man/swv-user.8 \
	man/swv-vergadering.7 \
	man/swv.cfg.5

# The same pages as text, which the program shows to who has no man: F1, and swv help PAGE.  mandoc
# makes bold by striking a letter twice; that goes out, byte by byte, for not every sed knows UTF-8.
HANDLEIDING = share/handleiding
UNSTRIKE = s/[\300-\367][\200-\277]*\b//g;s/[\001-\177]\b//g
$(HANDLEIDING)/stamp: $(dist_man_MANS) man/pages.mk
	$(AM_V_GEN)$(MKDIR_P) $(HANDLEIDING) && rm -f $(HANDLEIDING)/* && \
	unstrike=`printf '$(UNSTRIKE)'` && for page in $(dist_man_MANS); do \
		text=$(HANDLEIDING)/`basename $$page`.txt; \
		$(MANDOC) -T utf8 -O width=78 $(srcdir)/$$page >$$text.part && \
		LC_ALL=C $(SED) "$$unstrike" $$text.part >$$text && rm $$text.part || exit 1; \
	done && touch $@
all-local: $(HANDLEIDING)/stamp
install-data-local: $(HANDLEIDING)/stamp
	$(MKDIR_P) '$(DESTDIR)$(pkgdatadir)/handleiding'
	$(INSTALL_DATA) $(HANDLEIDING)/*.txt '$(DESTDIR)$(pkgdatadir)/handleiding'
uninstall-local:
	rm -rf '$(DESTDIR)$(pkgdatadir)/handleiding'
mostlyclean-local:
	rm -rf $(HANDLEIDING)
