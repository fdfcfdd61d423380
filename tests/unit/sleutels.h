/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef SWV_TEST_SLEUTELS_H
#define SWV_TEST_SLEUTELS_H

/* Two keys of ssh-ed25519. */
#define ED_EEN  "AAAAC3NzaC1lZDI1NTE5AAAAIMBZdBj7j43HaqqJwlK7OA/Q73Zs5l8M9L5dVdao4i1a"
#define ED_TWEE "AAAAC3NzaC1lZDI1NTE5AAAAINZihr3pn8eN8kYfpTzwYgpIAvJ53U3AyzQmIOc93zky"

#endif
