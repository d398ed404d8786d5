package ca.footing.notification;

/**
 * A signed agreement as a page of its own, in one language; public because the compiled templates live in a package of
 * their own.
 *
 * @param lang of the page, for example {@code fr-CA}
 * @param signed who signed which version when, as a sentence
 * @param body the text as HTML that was made from our own Markdown
 */
public record AgreementCopy(String lang, String title, String signed, String body, String supplier, String address) {}
