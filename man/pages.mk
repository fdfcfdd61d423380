# SPDX-License-Identifier: EUPL-1.2
dist_man_MANS += man/swv.1 man/swv-plan.5 man/swv.cfg.5 man/swv-vergadering.7
