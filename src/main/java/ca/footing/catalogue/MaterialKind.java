package ca.footing.catalogue;

/** What a material is: an uploaded PDF, a link to a page elsewhere, or a Markdown text of ours. */
public enum MaterialKind {
    PDF,
    LINK,
    TEXT
}
