package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;

/** What the registrar enters for a series; {@code slug} is its address, lower case letters, digits and hyphens. */
public record SeriesDraft(
        String slug, LocalizedText title, LocalizedText summary, LocalizedText description, LocalizedText audience) {}
