package ca.footing.shared;

/**
 * Address patterns that anyone may request without signing in, declared as a bean by the module that serves them
 * (plain HTML pages, feeds, images). Vaadin routes are not listed: their access annotation decides.
 */
public record PublicPath(String... patterns) {}
