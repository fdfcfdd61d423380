/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The login shell of an account that people reach over ssh: sshd runs the forced
 * command of a key as "swv-shell -c 'swv session --key 17'".  That, to the byte,
 * is all that it does; there is nothing to escape to.  What the client may choose
 * of the environment (see sshd_config(5), AcceptEnv) stops here.
 */
#include <errno.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <syslog.h>
#include <unistd.h>

enum { REFUSED = 126, KEY_DIGITS = 18, TERM_MAX = 64, VARIABLES = 4 };

#define COMMAND "swv session --key "
#define DIGITS  "0123456789"
#define LETTERS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

/* The number in the command, or NULL when it is any other. */
static char *
key_of(char *command)
{
	const size_t head = sizeof(COMMAND) - 1;
	size_t n;

	if (strncmp(command, COMMAND, head) != 0)
		return NULL;
	n = strspn(command + head, DIGITS);
	return n >= 1 && n <= KEY_DIGITS && !command[head + n] ? command + head : NULL;
}

/* TERM goes into the name of a file. */
static bool
is_term(const char *term)
{
	size_t n = strspn(term, LETTERS DIGITS "._+-");

	return n >= 1 && n <= TERM_MAX && !term[n] && strspn(term, LETTERS DIGITS) > 0;
}

/* NAME=value as the environment has it, or NULL. */
static char *
variable(const char *name)
{
	size_t n = strlen(name);

	for (char **e = environ; e && *e; e++)
		if (strncmp(*e, name, n) == 0 && (*e)[n] == '=')
			return *e;
	return NULL;
}

static void
keep_environment(char *envp[VARIABLES + 1])
{
	static const char *const names[VARIABLES] = { "TERM", "SSH_ORIGINAL_COMMAND",
		"SSH_CONNECTION", "SSH_TTY" };
	size_t n = 0;

	for (size_t i = 0; i < VARIABLES; i++) {
		char *found = variable(names[i]);

		if (found && (i > 0 || is_term(found + sizeof("TERM"))))
			envp[n++] = found;
	}
	envp[n] = NULL;
}

/* swv beside this program (the tree that it was built in), or in bin, two folders up. */
static bool
find_swv(char path[PATH_MAX])
{
	static const char *const places[] = { "swv", "../../bin/swv" };
	char self[PATH_MAX];
	ssize_t n = readlink("/proc/self/exe", self, sizeof(self) - 1);
	char *slash;

	if (n <= 0)
		return false;
	self[n] = '\0';
	if (!(slash = strrchr(self, '/')))
		return false;
	slash[1] = '\0';
	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
		n = snprintf(path, PATH_MAX, "%s%s", self, places[i]);
		if (n > 0 && n < PATH_MAX && access(path, X_OK) == 0)
			return true;
	}
	return false;
}

static int
refuse(const char *dutch, const char *why)
{
	fprintf(stderr, "swv: %s\n", dutch);
	openlog("swv-shell", LOG_PID, LOG_AUTHPRIV);
	syslog(LOG_NOTICE, "uid %ld: %s", (long)getuid(), why);
	return REFUSED;
}

int
main(int argc, char **argv)
{
	char *key, *envp[VARIABLES + 1], path[PATH_MAX];

	if (argc != 3 || strcmp(argv[1], "-c") != 0 || !(key = key_of(argv[2])))
		return refuse("Dit account is er alleen voor swv, met een sleutel die daarvoor is "
			      "aangemeld. Vraag de beheerder.",
		    "refused a command that is no session");
	if (!find_swv(path))
		return refuse("Het programma zelf ontbreekt. Vraag de beheerder.", "found no swv");
	keep_environment(envp);
	execve(path, (char *[]){ "swv", "session", "--key", key, NULL }, envp);
	return refuse("Het programma start niet. Vraag de beheerder.",
	    errno == E2BIG ? "what was asked is too long" : "could not start swv");
}
