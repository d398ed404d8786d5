package ca.footing.shared;

/**
 * Address patterns whose POST needs no session and no CSRF token, because the address itself carries a signed or secret
 * token (leave a list, unsubscribe), or because nothing comes of it before a mail is confirmed; declared as a bean by the module that serves them. They are open like a
 * {@link PublicPath}.
 */
public record SignedPath(String... patterns) {}
